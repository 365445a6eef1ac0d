"""Which side is which: R is a filled square, L a ring, always with letter and word; and the titles of views."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from nmt_explorer.domain.body import Side
from nmt_explorer.ui.painting.device import draw_text
from nmt_explorer.ui.theme.tokens import Theme
from nmt_explorer.ui.theme.typography import Role, font, text_width

BADGE = 26.0
WORDS_GAP = 7.0
"""Pixels between the letter of a side and the words beside it."""
WORDS_HEIGHT = 31.0
"""Pixels of the two lines of words."""


def paint_side_badge(painter: QPainter, at: QPointF, side: Side, theme: Theme, size: float = BADGE) -> None:
    """The letter of a side, centred at ``at``."""
    square = QRectF(at.x() - size / 2, at.y() - size / 2, size, size)
    painter.setFont(font(Role.LABEL, size=round(size * 0.58), weight=700))
    ink = QColor(theme.text)
    if side is Side.RIGHT:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawRoundedRect(square, size * 0.2, size * 0.2)
        painter.setPen(QColor(theme.app))
        draw_text(painter, square, Qt.AlignmentFlag.AlignCenter, "R")
    else:
        inset = size * 0.05
        painter.setPen(QPen(ink, size * 0.085))
        painter.setBrush(QColor(theme.app))
        painter.drawEllipse(square.adjusted(inset, inset, -inset, -inset))
        painter.setPen(ink)
        draw_text(painter, square, Qt.AlignmentFlag.AlignCenter, "L")


def side_words(side: Side) -> tuple[str, str]:
    """The two lines beside a side's letter."""
    right, left = QCoreApplication.translate("Views", "RIGHT"), QCoreApplication.translate("Views", "LEFT")
    return QCoreApplication.translate("Views", "Patient’s"), right if side is Side.RIGHT else left


def words_width(factor: float) -> float:
    """Pixels that the words of either side take."""
    over, under = _words_fonts(factor)
    words = (side_words(Side.RIGHT), side_words(Side.LEFT))
    return max(max(text_width(first, over), text_width(second, under)) for first, second in words) + 1


def paint_side_words(
    painter: QPainter, box: QRectF, side: Side, theme: Theme, align: Qt.AlignmentFlag, factor: float
) -> None:
    """``Patient’s`` over ``RIGHT`` in the middle of a box, aligned to its left, right or middle."""
    over, under = _words_fonts(factor)
    first, second = side_words(side)
    top = box.center().y() - WORDS_HEIGHT * factor / 2
    painter.setPen(QColor(theme.text2))
    painter.setFont(over)
    line = QRectF(box.left(), top, box.width(), 15 * factor)
    draw_text(painter, line, align | Qt.AlignmentFlag.AlignVCenter, first)
    painter.setPen(QColor(theme.text))
    painter.setFont(under)
    line = QRectF(box.left(), top + 14 * factor, box.width(), 17 * factor)
    draw_text(painter, line, align | Qt.AlignmentFlag.AlignVCenter, second)


def _words_fonts(factor: float) -> tuple[QFont, QFont]:
    return font(Role.LABEL, factor, weight=400), font(Role.SMALL, factor, weight=700)


def paint_backing(painter: QPainter, box: QRectF, theme: Theme) -> None:
    """A quiet ground under words that lie over the figure."""
    ground = QColor(theme.app)
    ground.setAlphaF(0.86)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box.adjusted(-6, -5, 6, 5), 8, 8)


def title_font(factor: float = 1.0) -> QFont:
    """The type of the names of views."""
    return font(Role.SMALL, factor, size=15, weight=500)


def paint_title(painter: QPainter, box: QRectF, title: str, theme: Theme, *, is_over: bool, factor: float) -> None:
    """The name of a view in the middle of a box; ``is_over`` when it lies over the figure."""
    if is_over:
        paint_backing(painter, box.adjusted(4, 2 * factor, -4, -2 * factor), theme)
    painter.setFont(title_font(factor))
    painter.setPen(QColor(theme.text2))
    draw_text(painter, box, Qt.AlignmentFlag.AlignCenter, title)
