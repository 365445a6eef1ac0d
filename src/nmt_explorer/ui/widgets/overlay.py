"""A sheet over the window for things that are read and closed: keys, sources, about."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nmt_explorer.ui.theme.look import Appearance, colour
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.button import Button, Kind
from nmt_explorer.ui.widgets.ink import draw_box
from nmt_explorer.ui.widgets.rule import Rule
from nmt_explorer.ui.widgets.sheet import Sheet
from nmt_explorer.ui.widgets.text import Text


class _Page(QWidget):
    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        draw_box(QPainter(self), QRectF(self.rect()), 12, fill=theme.panel, line=theme.control)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()


class Overlay(QWidget):
    """Closed by Esc, by its button or by a press beside it."""

    closed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._window = parent
        self._page = _Page(appearance, self)
        self.title = Text(appearance, Role.TITLE, "", wraps=False)
        self.sheet = Sheet(appearance, margins=(32, 16, 32, 24), spacing=6)
        close = Button(appearance, "", "close", Kind.QUIET).named(self.tr("Close"), "Esc")
        close.clicked.connect(self.leave)
        self._close = close
        top = QHBoxLayout()
        top.setContentsMargins(32, 14, 14, 12)
        top.addWidget(self.title, 1)
        top.addWidget(close)
        column = QVBoxLayout(self._page)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(Rule(appearance))
        column.addWidget(self.sheet, 1)
        self.hide()

    def open(self, title: str) -> Sheet:
        """Show the overlay; the caller fills the sheet that is returned."""
        self.title.setText(title)
        self._page.setAccessibleName(title)
        self.sheet.begin()
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)
        return self.sheet

    def leave(self) -> None:
        self.hide()
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), colour("#000000", 0.38))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.sheet.verticalScrollBar()
        step = {
            Qt.Key.Key_Down: 40,
            Qt.Key.Key_Up: -40,
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
        }.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        bar.setValue(bar.value() + step)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = min(self.width() - 64, self._appearance.look.px(900))
        height = min(self.height() - 64, self._appearance.look.px(720))
        self._page.setGeometry((self.width() - width) // 2, (self.height() - height) // 2, width, height)
