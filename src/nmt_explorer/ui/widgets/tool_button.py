"""A button of the tool rail: an icon with its word under it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from nmt_explorer.ui.icons.icons import draw_icon
from nmt_explorer.ui.theme.look import Appearance
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.ink import draw_box, draw_focus


class ToolButton(QAbstractButton):
    """56 × 56; the chosen tool is violet, because tools make marks, and a layer of cautions that is on is amber."""

    def __init__(
        self,
        appearance: Appearance,
        icon: str,
        word: str,
        hint: str,
        parent: QWidget | None = None,
        *,
        is_caution: bool = False,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._icon = icon
        self._is_caution = is_caution
        self.setText(word)
        self.setAccessibleName(word)
        self.setToolTip(hint)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        appearance.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        side = self._appearance.look.px(56)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, theme = self._appearance.look, self._appearance.theme
        painter = QPainter(self)
        rect = QRectF(self.rect())
        ink = theme.text2
        if not self.isEnabled():
            ink = theme.text3
            painter.setOpacity(0.6)
        elif self.isChecked() and self._is_caution:
            ink = theme.caution_text
            draw_box(painter, rect, 8, fill=theme.caution_ground, line=theme.caution_line)
        elif self.isChecked():
            ink = theme.mark
            draw_box(painter, rect, 8, fill=theme.mark_tint, line=theme.mark)
        elif self.underMouse():
            draw_box(painter, rect, 8, fill=theme.sunk)
            ink = theme.text
        size = look.px(22)
        draw_icon(painter, self._icon, QRectF((rect.width() - size) / 2, look.px(9), size, size), ink)
        painter.setFont(look.font(Role.LABEL_STRONG if self.isChecked() else Role.LABEL))
        painter.setPen(QColor(ink))
        painter.drawText(QRectF(0, look.px(34), rect.width(), look.px(16)), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            draw_focus(painter, rect, 8, look)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
