"""The person's own marks in violet, each with its number."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from nmt_explorer.atlas.svg_view import ViewDrawing
from nmt_explorer.domain.drawing import Mark, MarkKind
from nmt_explorer.geometry.region import Region
from nmt_explorer.query.measure import patch_of
from nmt_explorer.ui.painting.device import draw_text
from nmt_explorer.ui.painting.pane import Pane
from nmt_explorer.ui.painting.paths import region_path
from nmt_explorer.ui.theme.tokens import Theme
from nmt_explorer.ui.theme.typography import Role, font

OUTLINE, CASING = 2.75, 5.5
FILL = 0.16
BADGE = 22.0
QUESTION = 3.5
"""Pixels of the casing of a question mark."""
LEAST_RADIUS = 6.0
"""A point's disc never looks smaller than this many pixels."""


@lru_cache(maxsize=256)
def mark_region(mark: Mark, drawing: ViewDrawing) -> Region:
    """The surface a mark stands for, computed once."""
    return patch_of(mark, drawing).region


def mark_pixels(mark: Mark, drawing: ViewDrawing, pane: Pane) -> QPainterPath:
    """A mark's outline in pixels; a point is a whole disc, anything larger ends at the outline of the body."""
    if mark.kind is MarkKind.POINT:
        path = QPainterPath()
        radius = max(LEAST_RADIUS, mark.radius * pane.scale)
        path.addEllipse(pane.to_pixels(mark.points[0]), radius, radius)
        return path
    return pane.transform.map(region_path(mark_region(mark, drawing)))


def paint_mark(
    painter: QPainter, path: QPainterPath, theme: Theme, *, filled: bool, selected: bool, is_dashed: bool = False
) -> None:
    """The outline of a mark, in pixels, in its casing; ``selected`` adds a second line around it.

    Dashed while it is being drawn or about to be removed, or where nothing explains it.
    """
    colour = QColor(theme.mark)
    if filled:
        fill = QColor(theme.mark)
        fill.setAlphaF(FILL)
        painter.fillPath(path, fill)
    if selected:
        for line, width in ((QColor(theme.mark), 11.0), (QColor(theme.casing), 8.0)):
            painter.strokePath(path, _pen(line, width))
    else:
        painter.strokePath(path, _pen(QColor(theme.casing), CASING))
    pen = _pen(colour, OUTLINE)
    if is_dashed:
        pen.setDashPattern([1.6, 1.8])
    painter.strokePath(path, pen)


def paint_badge(
    painter: QPainter, at: QPointF, number: int, theme: Theme, *, selected: bool, factor: float = 1.0
) -> None:
    """The number of a mark in a disc; ``factor`` is that of the type."""
    radius = BADGE / 2 * factor
    painter.setPen(Qt.PenStyle.NoPen)
    if selected:
        painter.setBrush(QColor(theme.mark))
        painter.drawEllipse(at, radius + 4, radius + 4)
    painter.setBrush(QColor(theme.casing))
    painter.drawEllipse(at, radius + 2, radius + 2)
    painter.setBrush(QColor(theme.mark))
    painter.drawEllipse(at, radius, radius)
    painter.setPen(QColor(theme.mark_on))
    painter.setFont(font(Role.LABEL, factor, size=13 if number < 100 else 10, weight=700))
    square = QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)
    draw_text(painter, square, Qt.AlignmentFlag.AlignCenter, str(number))


def paint_question(painter: QPainter, at: QPointF, theme: Theme, factor: float = 1.0) -> None:
    """The question mark in the middle of a mark that nothing explains; ``factor`` is that of the type."""
    letter = QPainterPath()
    letter.addText(QPointF(0, 0), font(Role.LABEL, factor, size=14, weight=700), "?")
    letter.translate(at - letter.boundingRect().center())
    painter.strokePath(letter, _pen(QColor(theme.casing), QUESTION * factor))
    painter.fillPath(letter, QColor(theme.x))


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
