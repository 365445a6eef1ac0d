"""What lies where on a surface: the pane under a pixel, and the boxes of what should stay seen."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF

from nmt_explorer.handout.pattern import PatternFigure
from nmt_explorer.ui.map.shown_marks import LETTER_ROOM, ShownMark
from nmt_explorer.ui.painting.overlay import Body, pressed_at
from nmt_explorer.ui.painting.pane import Pane

BADGE_ROOM = 14.0
"""Pixels around the middle of a badge."""


def pane_at(panes: Sequence[Pane], body: Body, pixel: QPointF) -> Pane | None:
    """The pane whose figure lies under the pixel, or else the pane nearest to it."""
    showing = [pane for pane in panes if pane.shows(pixel) and pane.view in body]
    for pane in showing:
        if body[pane.view].outline.contains(pane.to_body(pixel)):
            return pane

    def away(pane: Pane) -> float:
        x0, _, x1, _ = body[pane.view].outline.bounds
        x, _ = pane.to_body(pixel)
        return max(x0 - x, x - x1, 0.0) * pane.scale

    return min(showing, key=away, default=None)


def mark_boxes(marks: Sequence[ShownMark], factor: float) -> list[QRectF]:
    """Boxes of marks and their badges; ``factor`` is that of the type."""
    shapes = [shown.shape.boundingRect().adjusted(-4, -4, 4, 4) for shown in marks]
    return shapes + [_square(shown.badge, BADGE_ROOM * factor) for shown in marks if shown.badge is not None]


def letter_boxes(letters: Sequence[QPointF], factor: float) -> list[QRectF]:
    """Boxes of the letters of members."""
    return [_square(at, LETTER_ROOM * factor) for at in letters]


def x_boxes(figure: PatternFigure | None, panes: Sequence[Pane]) -> list[QRectF]:
    """Boxes of every X of a pattern."""
    return [_square(x.at, x.ring + 4) for x in pressed_at(figure, panes)] if figure is not None else []


def _square(middle: QPointF, half: float) -> QRectF:
    return QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half)
