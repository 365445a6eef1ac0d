"""Strips of one line above the list: safety questions that are open."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from nmt_explorer.ui.icons.icons import draw_icon
from nmt_explorer.ui.theme.look import Appearance
from nmt_explorer.ui.theme.typography import Role, line_height
from nmt_explorer.ui.widgets.ink import draw_focus
from nmt_explorer.ui.widgets.text import laid_out


class CautionStrip(QAbstractButton):
    """Amber, with a triangle and a sentence; pressing it opens what it speaks of."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None, *, opens: bool = True) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._opens = opens
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def say(self, sentence: str) -> None:
        """Show a sentence."""
        self.setText(sentence)
        self.setAccessibleName(sentence)
        self.setToolTip(sentence)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self._appearance.look.px(40))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        look = self._appearance.look
        room = max(60, width - look.px(48 + 44))
        _, height = self._words(room)
        return max(look.px(40), round(height) + look.px(18))

    def _words(self, room: float) -> tuple[QTextLayout, float]:
        look = self._appearance.look
        line = line_height(Role.BODY, look.factor)
        return laid_out(self.text(), look.font(Role.STRONG, weight=500), room, line, Qt.AlignmentFlag.AlignLeft)

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
            side = look.px(18)
            spot = QRectF(rect.width() - look.px(15) - side, (rect.height() - side) / 2, side, side)
            draw_icon(painter, "right", spot, theme.caution_text)
        painter.setFont(look.font(Role.STRONG, weight=500))
        painter.setPen(QColor(theme.caution_text))
        layout, height = self._words(rect.width() - look.px(48 + 44))
        layout.draw(painter, QPointF(look.px(48), (rect.height() - height) / 2))
        if self.hasFocus():
            draw_focus(painter, rect, 4, look)
