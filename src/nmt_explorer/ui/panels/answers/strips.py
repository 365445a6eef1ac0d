"""Strips of one line above the list: safety questions that are open."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from nmt_explorer.ui.icons.icons import draw_icon
from nmt_explorer.ui.theme.look import Appearance
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.ink import draw_focus


class CautionStrip(QAbstractButton):
    """Amber, with a triangle and a sentence; pressing it opens what it speaks of."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None, *, opens: bool = True) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._opens = opens
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def say(self, sentence: str) -> None:
        """Show a sentence."""
        self.setText(sentence)
        self.setAccessibleName(sentence)
        self.setToolTip(sentence)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self._appearance.look.px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, theme = self._appearance.look, self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        painter.fillRect(rect, QColor(theme.caution_ground))
        painter.fillRect(QRectF(0, rect.height() - 1, rect.width(), 1), QColor(theme.caution_line))
        size = look.px(20)
        y = (rect.height() - size) / 2
        draw_icon(painter, "caution", QRectF(look.px(16), y, size, size), theme.caution_text)
        if self._opens:
            draw_icon(
                painter, "right", QRectF(rect.width() - look.px(15) - look.px(18), y + 1, 18, 18), theme.caution_text
            )
        painter.setFont(look.font(Role.STRONG, weight=500))
        painter.setPen(QColor(theme.caution_text))
        words = QRectF(look.px(48), 0, rect.width() - look.px(48) - look.px(44), rect.height())
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, round(words.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)
        if self.hasFocus():
            draw_focus(painter, rect, 4, look)
