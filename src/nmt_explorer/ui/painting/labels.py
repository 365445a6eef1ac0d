"""Which side is which: R is a filled square, L a ring, always with letter and word; and the titles of views."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from nmt_explorer.domain.body import Side
from nmt_explorer.ui.painting.device import draw_text
from nmt_explorer.ui.theme.tokens import Theme
from nmt_explorer.ui.theme.typography import Role, font, text_width

BADGE = 26.0
GAP = 8.0
WORDS_WIDTH = 62.0


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


def paint_side_label(
    painter: QPainter,
    at: QPointF,
    side: Side,
    words: tuple[str, str],
    theme: Theme,
    *,
    words_left: bool,
    is_over: bool = False,
    factor: float = 1.0,
) -> None:
    """The badge at ``at`` with two lines of words beside it: ``Patient’s`` over ``RIGHT``; ``factor`` enlarges all."""
    flag = Qt.AlignmentFlag.AlignRight if words_left else Qt.AlignmentFlag.AlignLeft
    badge, width = BADGE * factor, WORDS_WIDTH * factor
    x = at.x() - badge / 2 - GAP - width if words_left else at.x() + badge / 2 + GAP
    if is_over:
        left = x if words_left else at.x() - badge / 2
        paint_backing(painter, QRectF(left, at.y() - badge / 2, width + GAP + badge, badge), theme)
    paint_side_badge(painter, at, side, theme, badge)
    painter.setPen(QColor(theme.text2))
    painter.setFont(font(Role.LABEL, factor, weight=400))
    over = QRectF(x, at.y() - 15 * factor, width, 15 * factor)
    draw_text(painter, over, flag | Qt.AlignmentFlag.AlignVCenter, words[0])
    painter.setPen(QColor(theme.text))
    painter.setFont(font(Role.SMALL, factor, weight=700))
    under = QRectF(x, at.y() - factor, width, 17 * factor)
    draw_text(painter, under, flag | Qt.AlignmentFlag.AlignVCenter, words[1])


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


def paint_title(
    painter: QPainter, centre: QPointF, title: str, theme: Theme, *, is_over: bool = False, factor: float = 1.0
) -> None:
    """The name of a view, centred at ``centre``; ``is_over`` when it lies over the figure."""
    used = title_font(factor)
    painter.setFont(used)
    painter.setPen(QColor(theme.text2))
    width = text_width(title, used) + 4
    if is_over:
        ground = QRectF(centre.x() - width / 2 - 2, centre.y() - 9 * factor, width + 4, 18 * factor)
        paint_backing(painter, ground, theme)
        painter.setPen(QColor(theme.text2))
    box = QRectF(centre.x() - width / 2, centre.y() - 11 * factor, width, 22 * factor)
    draw_text(painter, box, Qt.AlignmentFlag.AlignCenter, title)
