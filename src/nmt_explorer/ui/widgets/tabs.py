"""Tabs with an underline."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from nmt_explorer.ui.theme.look import Appearance
from nmt_explorer.ui.theme.typography import Role, text_width
from nmt_explorer.ui.widgets.ink import draw_focus


class _Tab(QAbstractButton):
    def __init__(self, appearance: Appearance, name: str, hint: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setText(name)
        self.setAccessibleName(name)
        self.setToolTip(hint)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        look = self._appearance.look
        return QSize(round(text_width(self.text(), look.font(Role.STRONG)) + look.px(16)), look.px(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, theme = self._appearance.look, self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        checked = self.isChecked()
        painter.setFont(look.font(Role.STRONG, weight=600 if checked else 400))
        painter.setPen(QColor(theme.text if checked or self.underMouse() else theme.text2))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.text())
        if checked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            painter.drawRoundedRect(QRectF(0, rect.height() - 3, rect.width(), 3), 1.5, 1.5)


class Tabs(QWidget):
    """A row of tabs over a line; ``chosen`` carries the position that the person chose."""

    chosen = Signal(int)

    def __init__(
        self,
        appearance: Appearance,
        names: Sequence[tuple[str, str]],
        name: str,
        parent: QWidget | None = None,
        *,
        margin: int = 16,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._current = 0
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(margin, 0, margin, 0)
        row.setSpacing(0)
        self._tabs = [_Tab(appearance, text, hint, self) for text, hint in names]
        for position, tab in enumerate(self._tabs):
            row.addWidget(tab)
            if position < len(self._tabs) - 1:
                row.addStretch(1)
            tab.clicked.connect(lambda _=False, i=position: self._choose(i))
        row.addStretch(2)
        appearance.changed.connect(self._restyle)
        self._restyle()

    def show_current(self, position: int) -> None:
        """Show which tab is open; emits nothing."""
        self._current = position
        for i, tab in enumerate(self._tabs):
            tab.setChecked(i == position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self._choose((self._current + step) % len(self._tabs))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(self._appearance.theme.line))
        if self.hasFocus():
            draw_focus(painter, QRectF(self.rect()), 6, self._appearance.look)

    def _choose(self, position: int) -> None:
        self.show_current(position)
        self.chosen.emit(position)

    def _restyle(self) -> None:
        self.setFixedHeight(self._appearance.look.px(44))
        self.update()
