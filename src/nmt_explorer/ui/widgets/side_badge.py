"""The side as letter and shape, with the words beside it when wanted."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nmt_explorer.domain.body import Side
from nmt_explorer.ui.theme.look import Appearance
from nmt_explorer.ui.theme.typography import Role, text_width
from nmt_explorer.ui.widgets.ink import draw_side


class SideBadge(QWidget):
    """R in a square or L in a ring; ``words`` such as "Patient's right" follow it."""

    def __init__(self, appearance: Appearance, side: Side, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._side = side
        self._words = words
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words or side.value)

    def show_side(self, side: Side, words: str = "") -> None:
        self._side, self._words = side, words
        self.setAccessibleName(words or side.value)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = self._appearance.look
        width = float(look.px(22))
        if self._words:
            width += look.px(8) + text_width(self._words, look.font(Role.STRONG)) + 2
        return QSize(round(width), look.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._appearance.look
        painter = QPainter(self)
        size = look.px(22)
        draw_side(painter, QRectF(0, (self.height() - size) / 2, size, size), self._side, look)
        if self._words:
            painter.setFont(look.font(Role.STRONG))
            painter.setPen(QColor(look.theme.text))
            painter.drawText(
                QRectF(size + look.px(8), 0, self.width(), self.height()), Qt.AlignmentFlag.AlignVCenter, self._words
            )
