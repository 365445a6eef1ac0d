"""A small button over the map that says one thing and does it when clicked."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from nmt_explorer.ui.theme.look import Look
from nmt_explorer.ui.theme.typography import Role, text_width

HEIGHT = 36
LEAD, TRAIL = 42.0, 34.0
"""Pixels before the words, for a sign, and after them, for an arrow."""


class Chip(QAbstractButton):
    """A sign, words and an arrow; hidden until there is something to say."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self._words = self._short = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.hide()

    def set_look(self, look: Look) -> None:
        self.look = look
        self.resize(self.sizeHint())
        self.update()

    def say(self, words: str, short: str = "") -> None:
        """Show the chip with these words; hide it when there are none. ``short`` is for where there is little room."""
        self._words, self._short = words, short or words
        self.setVisible(bool(words))
        if words:
            self.setAccessibleName(words)
            self.show_short(is_short=False)

    def show_short(self, *, is_short: bool) -> None:
        """Say it in few words or in full."""
        self.setText(self._short if is_short else self._words)
        self.resize(self.sizeHint())
        self.update()

    def paint_sign(self, painter: QPainter, at: QPointF) -> None:
        """The sign before the words, about 20 pixels wide; for subclasses."""

    def sizeHint(self) -> QSize:
        words = text_width(self.text(), self.look.font(Role.SMALL_STRONG))
        return QSize(round(LEAD + words + TRAIL), self.look.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, is_strong = self.look.theme, self.hasFocus()
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(QPen(QColor(theme.accent if is_strong else theme.control), 3 if is_strong else 1))
        painter.setBrush(QColor(theme.sunk if self.underMouse() else theme.panel))
        painter.drawRoundedRect(box, 8, 8)
        middle = box.center().y()
        self.paint_sign(painter, QPointF(box.left() + 22, middle))
        painter.setFont(self.look.font(Role.SMALL_STRONG))
        painter.setPen(QColor(theme.text))
        words = box.adjusted(LEAD, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.setPen(QPen(QColor(theme.text2), 1.75, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        x = box.right() - 17
        painter.drawPolyline([QPointF(x, middle - 5), QPointF(x + 5, middle), QPointF(x, middle + 5)])
