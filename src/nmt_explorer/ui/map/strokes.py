"""Marks in the making: a brush stroke, a lasso, an eraser, a mark that is being moved."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPainterPath

from nmt_explorer.atlas.svg_view import ViewDrawing
from nmt_explorer.domain.body import Point, View
from nmt_explorer.domain.drawing import Mark, MarkKind
from nmt_explorer.geometry.region import Region
from nmt_explorer.geometry.strokes import pressed, simplified, smoothed, within_reach
from nmt_explorer.query.measure import patch_of
from nmt_explorer.ui.painting.figure import clip_to_window
from nmt_explorer.ui.painting.marks import mark_pixels, paint_mark
from nmt_explorer.ui.painting.pane import Pane
from nmt_explorer.ui.painting.paths import region_path
from nmt_explorer.ui.theme.tokens import Theme

STEP = 1.2
"""Points of a stroke are at least this far apart, in pixels."""
STEADY = 2.0
"""A finished line keeps within this many pixels of the hand."""
UNSEEN = 0.3
"""A line that is being drawn may leave out points that move it by less, in pixels."""
LEAST_LASSO = 40.0
"""A smaller lasso, in square pixels, is a slip of the hand."""
TOUCHED_UP = 0.12
"""Of a mark less than this share is left: it was meant to go."""
CRUMB = 12.0
"""Pieces smaller than this many square body units are swept away with the rest."""


class DraftKind(StrEnum):
    """What the hand is doing."""

    STROKE = "stroke"
    LASSO = "lasso"
    ERASER = "eraser"
    MOVE = "move"


@dataclass(frozen=True, slots=True)
class Draft:
    """Unfinished work in one pane; ``points`` and ``brush``, half the width of the brush, in body units.

    ``pressures`` are how hard the pen was pressed at its points, 0–1; empty without a pen.

    For a move ``mark`` is the mark where it now lies, ``number`` its number from 0, and ``is_leaving`` tells that
    letting go here removes it.
    """

    kind: DraftKind
    pane: Pane
    points: tuple[Point, ...] = ()
    brush: float = 0.0
    pressures: tuple[float, ...] = ()
    mark: Mark | None = None
    number: int | None = None
    is_leaving: bool = False

    @property
    def radius(self) -> float:
        """Half the width of what is drawn."""
        return round(pressed(self.brush, self.pressures), 2)

    def extended(self, pixel: QPointF, pressure: float | None = None) -> "Draft":
        """The hand moved on."""
        last = self.pane.to_pixels(self.points[-1])
        if (pixel - last).manhattanLength() < STEP:
            return self
        felt = (*self.pressures, pressure) if self.pressures and pressure is not None else self.pressures
        return replace(self, points=(*self.points, self.pane.to_body(pixel)), pressures=felt)

    def reach(self) -> float:
        """How far, in pixels, the hand went from where it began."""
        x, y = self.points[0]
        return max(math.hypot(px - x, py - y) for px, py in self.points) * self.pane.scale

    def paint(self, painter: QPainter, body: Mapping[View, ViewDrawing], theme: Theme) -> None:
        painter.save()
        clip_to_window(painter, self.pane)
        if self.mark is not None:
            shape = mark_pixels(self.mark, body[self.pane.view], self.pane)
            painter.setOpacity(0.45 if self.is_leaving else 1.0)
            paint_mark(painter, shape, theme, filled=True, selected=not self.is_leaving, is_dashed=self.is_leaving)
        elif self.kind is DraftKind.LASSO:
            path = QPainterPath(self.pane.to_pixels(self.points[0]))
            for point in self.points[1:]:
                path.lineTo(self.pane.to_pixels(point))
            paint_mark(painter, path, theme, filled=True, selected=False, is_dashed=True)
        else:
            line = simplified(self.points, UNSEEN / self.pane.scale)
            swept = self.pane.transform.map(region_path(Region.stroke(line, self.radius)))
            if self.kind is DraftKind.ERASER:
                ground = QColor(theme.casing)
                ground.setAlphaF(0.6)
                painter.fillPath(swept, ground)
            else:
                paint_mark(painter, swept, theme, filled=True, selected=False)
        painter.restore()


def finished_stroke(draft: Draft, drawing: ViewDrawing) -> Mark | None:
    """The stroke as a mark, smooth and as far as it reaches the body; None when none of it does."""
    line = smoothed(draft.points, STEADY / draft.pane.scale)
    points = within_reach(line, draft.radius, drawing.outline)
    if not points:
        return None
    mark = Mark(draft.pane.view, MarkKind.STROKE, points, draft.radius)
    return None if patch_of(mark, drawing).region.is_empty else mark


def finished_lasso(draft: Draft, drawing: ViewDrawing) -> Mark | None:
    """The lasso as a mark; None when it is a slip or encloses none of the body."""
    points = smoothed(draft.points, STEADY / draft.pane.scale)
    if len(points) < 3:
        return None
    mark = Mark(draft.pane.view, MarkKind.POLYGON, points)
    region = patch_of(mark, drawing).region
    return None if region.area * draft.pane.scale**2 < LEAST_LASSO else mark


def erased(marks: tuple[Mark, ...], draft: Draft, body: Mapping[View, ViewDrawing]) -> tuple[Mark, ...]:
    """The marks without what the eraser swept; the pieces left of a mark become outlines, in its place in the order.

    A hole wiped into a mark cuts it in two, for an outline has no holes.
    """
    swept = Region.stroke(draft.points, draft.radius)
    left: list[Mark] = []
    for mark in marks:
        region = patch_of(mark, body[mark.view]).region if mark.view is draft.pane.view else Region.empty()
        if region.is_empty or region.overlap(swept) <= 0:
            left.append(mark)
            continue
        rest = region.difference(swept)
        if mark.kind is MarkKind.POINT or rest.area < TOUCHED_UP * region.area:
            continue
        for piece in rest.without_holes():
            if piece.area >= min(CRUMB, TOUCHED_UP * region.area):
                ring = tuple((float(x), float(y)) for x, y in piece.parts[0][0])
                left.append(replace(mark, kind=MarkKind.POLYGON, points=ring))
    return tuple(left)
