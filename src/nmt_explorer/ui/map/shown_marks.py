"""The marks as they stand on a surface, with places for their badges."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from nmt_explorer.ui.map.content import MapContent
from nmt_explorer.ui.painting.badges import badge_place
from nmt_explorer.ui.painting.marks import mark_pixels
from nmt_explorer.ui.painting.overlay import Body, pressed_at
from nmt_explorer.ui.painting.pane import Pane

BADGE_ROOM = 13.0
"""Pixels around the middle of a badge."""


@dataclass(frozen=True, slots=True)
class ShownMark:
    """A mark in pixels: its number counts from 0."""

    number: int
    pane: Pane
    shape: QPainterPath
    badge: QPointF | None


def placed_marks(content: MapContent, panes: tuple[Pane, ...], body: Body, factor: float) -> tuple[ShownMark, ...]:
    """Every mark in every pane of its view; badges keep off each X and each other. ``factor`` is that of the type."""
    placed: list[ShownMark] = []
    figure = content.figure
    taken = [(x.at, x.ring) for x in pressed_at(figure, panes)] if figure is not None and body else []
    for number, mark in enumerate(content.marks):
        for pane in panes:
            if pane.view is not mark.view or pane.view not in body:
                continue
            shape = mark_pixels(mark, body[mark.view], pane)
            seen = shape.boundingRect().intersected(pane.rect)
            badge = None
            if not seen.isEmpty():
                badge = badge_place(pane, seen, body[pane.view].outline, taken, factor)
                taken.append((badge, BADGE_ROOM * factor))
            placed.append(ShownMark(number, pane, shape, badge))
    return tuple(placed)
