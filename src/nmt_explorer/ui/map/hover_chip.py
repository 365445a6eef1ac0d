"""The words beside the pointer: the area with its side, the best candidate for the place, an endangerment site."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from nmt_explorer.domain.body import Side
from nmt_explorer.ui.icons.icons import draw_icon
from nmt_explorer.ui.map.hover import Hover
from nmt_explorer.ui.map.pointing import site_words
from nmt_explorer.ui.theme.look import Look
from nmt_explorer.ui.theme.typography import Role, text_width

BADGE = 20.0
MARGIN, GAP = 8.0, 8.0
FIRST_LINE, FURTHER_LINE = 24.0, 20.0
ABOVE = 6.0
"""Pixels over the first line and under the last."""
WIDEST = 340.0
"""Pixels of the longest words."""
EDGE = 8.0
"""Pixels between the chip and the edge of the surface."""
SIGN = 1000.0
"""A square pixel of what must stay readable counts as so many of what should."""
FARTHER = 30.0
"""A step away from the pointer counts as so many covered square pixels."""
_STEPS = (0.0, 0.5, 1.0, 1.6, 2.4, 3.4)
"""How far from the pointer the chip is tried, in its own heights."""


def paint_hover_chip(
    painter: QPainter, hover: Hover, look: Look, frame: QRectF, kept: Sequence[QRectF], spared: Sequence[QRectF]
) -> None:
    """Write the words near the place: in ``frame``, off what is ``kept`` free, and if it can off what is ``spared``.

    All boxes are in pixels.
    """
    if not hover.name:
        return
    theme, factor = look.theme, look.factor
    box = chip_box(hover, look, frame, kept, spared)
    painter.setPen(QPen(QColor(theme.casing), 1.5))
    painter.setBrush(QColor(theme.text))
    painter.drawRoundedRect(box, 8, 8)
    side = hover.area[1] if hover.area is not None else Side.MIDLINE
    line = QRectF(box.left(), box.top() + ABOVE * factor, box.width() - MARGIN, FIRST_LINE * factor)
    if side is not Side.MIDLINE:
        badge = QRectF(box.left() + MARGIN, line.center().y() - BADGE * factor / 2, BADGE * factor, BADGE * factor)
        _paint_inverse_badge(painter, badge, side, look)
    _write(painter, line.adjusted(_lead(side, factor), 0, 0, 0), hover.name, _name_font(look), theme.app)
    line.moveTop(line.bottom())
    line.setHeight(FURTHER_LINE * factor)
    lead = _lead(side, factor)
    if hover.best:
        _write(painter, line.adjusted(lead, 0, 0, 0), best_line(hover), _line_font(look), theme.app)
        line.moveTop(line.bottom())
    if hover.site:
        size = 16 * factor
        sign = QRectF(box.left() + lead, line.center().y() - size / 2, size, size)
        draw_icon(painter, "caution", sign, theme.app)
        _write(painter, line.adjusted(lead + size + 5, 0, 0, 0), site_words(hover.site), _line_font(look), theme.app)


def best_line(hover: Hover) -> str:
    """``Best: Infraspinatus (right)``."""
    return QCoreApplication.translate("Map", "Best: {candidate}").format(candidate=hover.best)


def chip_box(hover: Hover, look: Look, frame: QRectF, kept: Sequence[QRectF], spared: Sequence[QRectF]) -> QRectF:
    """Where the chip stands: of many places around the pointer the nearest of those that cover least."""
    width, height = _size(hover, look)
    bounds = frame.adjusted(EDGE, EDGE, -EDGE, -EDGE)
    away = max(hover.radius, 10.0) + 12
    pointer = QRectF(hover.at.x() - away + 4, hover.at.y() - away + 4, 2 * away - 8, 2 * away - 8)
    best, least = QRectF(), float("inf")
    for step in _STEPS:
        for across, down in _corners(width, height, away, step * height):
            box = _within(QRectF(hover.at.x() + across, hover.at.y() + down, width, height), bounds)
            covered = SIGN * _covered(box, (*kept, pointer)) + _covered(box, spared)
            cost = step * FARTHER + covered
            if cost < least - 0.5:
                best, least = box, cost
            if not covered:
                return best
    return best


def _corners(width: float, height: float, away: float, further: float) -> tuple[tuple[float, float], ...]:
    """Offsets from the pointer to the upper left corner: over it at the left and right, beside it, under it."""
    left, right, middle = -away - width, away, -width / 2
    over, under, beside = -height - 12 - further, 18 + further, -height / 2
    return (
        (left, over),
        (right, over),
        (left, under),
        (right, under),
        (left - further, beside),
        (right + further, beside),
        (middle, over - away),
        (middle, under + away),
    )


def _within(box: QRectF, bounds: QRectF) -> QRectF:
    """The box moved into bounds."""
    box.moveLeft(max(bounds.left(), min(box.left(), bounds.right() - box.width())))
    box.moveTop(max(bounds.top(), min(box.top(), bounds.bottom() - box.height())))
    return box


def _covered(box: QRectF, others: Sequence[QRectF]) -> float:
    """Square pixels of others under the box."""
    shared = (box.intersected(other) for other in others)
    return sum(one.width() * one.height() for one in shared if one.isValid())


def _size(hover: Hover, look: Look) -> tuple[float, float]:
    """Width and height of the chip in pixels."""
    factor = look.factor
    side = hover.area[1] if hover.area is not None else Side.MIDLINE
    widths = [text_width(hover.name, _name_font(look))]
    if hover.best:
        widths.append(text_width(best_line(hover), _line_font(look)))
    if hover.site:
        widths.append(text_width(site_words(hover.site), _line_font(look)) + 16 * factor + 5)
    width = _lead(side, factor) + min(WIDEST * factor, max(widths)) + MARGIN + 4
    return width, (2 * ABOVE + FIRST_LINE + FURTHER_LINE * (len(widths) - 1)) * factor


def _lead(side: Side, factor: float) -> float:
    """Pixels before the words."""
    return MARGIN + 2 if side is Side.MIDLINE else MARGIN + BADGE * factor + GAP


def _name_font(look: Look) -> QFont:
    return look.font(Role.BODY, weight=600)


def _line_font(look: Look) -> QFont:
    return look.font(Role.SMALL)


def _write(painter: QPainter, box: QRectF, words: str, used: QFont, colour: str) -> None:
    """One line from the left edge of a box, shortened when it is too long."""
    painter.setFont(used)
    painter.setPen(QColor(colour))
    shown = QFontMetricsF(used).elidedText(words, Qt.TextElideMode.ElideRight, box.width() + 1)
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def _paint_inverse_badge(painter: QPainter, square: QRectF, side: Side, look: Look) -> None:
    """A side badge on the chip's dark ground."""
    theme = look.theme
    painter.setFont(look.font(Role.LABEL, weight=700))
    if side is Side.RIGHT:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.app))
        painter.drawRoundedRect(square, 4, 4)
        painter.setPen(QColor(theme.text))
        painter.drawText(square, Qt.AlignmentFlag.AlignCenter, "R")
        return
    painter.setPen(QPen(QColor(theme.app), 1.8))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(square.adjusted(1, 1, -1, -1))
    painter.drawText(square, Qt.AlignmentFlag.AlignCenter, "L")
