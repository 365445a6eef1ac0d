"""The crimson head of the safety panels: octagon, one line, and a sentence below it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nmt_explorer.ui.icons.icons import draw_icon
from nmt_explorer.ui.theme.look import Appearance, Ink
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.text import Text


class Banner(QWidget):
    """It can have the focus, so that nothing that a key would press has it."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.words = Text(appearance, Role.TITLE, "", self, ink=Ink.FLAG_ON)
        self.more = Text(appearance, Role.BODY, "", self, ink=Ink.FLAG_ON)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(4)
        self._column.addWidget(self.words)
        self._column.addWidget(self.more)
        appearance.changed.connect(self._restyle)
        self._restyle()

    def say(self, words: str, more: str = "") -> None:
        """Show a line, and a sentence below it."""
        self.words.setText(words)
        self.more.setText(more)
        self.more.setVisible(bool(more))
        self.setAccessibleName(f"{words} {more}".strip())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._appearance.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(look.theme.flag_ground))
        size = look.px(44)
        y = self.words.y() + (look.px(32) - size) / 2 if self.more.isVisible() else (self.height() - size) / 2
        draw_icon(painter, "flag", QRectF(look.px(28), max(y, look.px(12)), size, size), look.theme.flag_on)
        if self.hasFocus():
            painter.setPen(QPen(QColor(look.theme.flag_on), 3))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(5.5, 5.5, -5.5, -5.5), 6, 6)

    def _restyle(self) -> None:
        px = self._appearance.look.px
        self._column.setContentsMargins(px(92), px(24), px(28), px(24))
        self.update()
