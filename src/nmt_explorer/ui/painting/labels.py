"""Which side is which: R is a filled square, L a ring, always with letter and word; and the titles of views."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

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
) -> None:
    """The badge at ``at`` with two lines of words beside it: ``Patient’s`` over ``RIGHT``."""
    flag = Qt.AlignmentFlag.AlignRight if words_left else Qt.AlignmentFlag.AlignLeft
    x = at.x() - BADGE / 2 - GAP - WORDS_WIDTH if words_left else at.x() + BADGE / 2 + GAP
    if is_over:
        left = x if words_left else at.x() - BADGE / 2
        paint_backing(painter, QRectF(left, at.y() - BADGE / 2, WORDS_WIDTH + GAP + BADGE, BADGE), theme)
    paint_side_badge(painter, at, side, theme)
    painter.setPen(QColor(theme.text2))
    painter.setFont(font(Role.LABEL, weight=400))
    draw_text(painter, QRectF(x, at.y() - 15, WORDS_WIDTH, 15), flag | Qt.AlignmentFlag.AlignVCenter, words[0])
    painter.setPen(QColor(theme.text))
    painter.setFont(font(Role.SMALL, weight=700))
    draw_text(painter, QRectF(x, at.y() - 1, WORDS_WIDTH, 17), flag | Qt.AlignmentFlag.AlignVCenter, words[1])


def paint_backing(painter: QPainter, box: QRectF, theme: Theme) -> None:
    """A quiet ground under words that lie over the figure."""
    ground = QColor(theme.app)
    ground.setAlphaF(0.86)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box.adjusted(-6, -5, 6, 5), 8, 8)


def paint_title(painter: QPainter, centre: QPointF, title: str, theme: Theme, *, is_over: bool = False) -> None:
    """The name of a view, centred at ``centre``; ``is_over`` when it lies over the figure."""
    used = font(Role.SMALL, size=15, weight=500)
    painter.setFont(used)
    painter.setPen(QColor(theme.text2))
    width = text_width(title, used) + 4
    if is_over:
        paint_backing(painter, QRectF(centre.x() - width / 2 - 2, centre.y() - 9, width + 4, 18), theme)
        painter.setPen(QColor(theme.text2))
    draw_text(painter, QRectF(centre.x() - width / 2, centre.y() - 11, width, 22), Qt.AlignmentFlag.AlignCenter, title)
