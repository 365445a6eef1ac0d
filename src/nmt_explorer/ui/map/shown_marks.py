"""The marks as they stand on a surface: places for their badges, painting, and which one lies under a pixel."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath

from nmt_explorer.ui.map.content import MapContent
from nmt_explorer.ui.painting.badges import badge_place
from nmt_explorer.ui.painting.figure import clip_to_window
from nmt_explorer.ui.painting.marks import mark_pixels, paint_badge, paint_mark, paint_question
from nmt_explorer.ui.painting.overlay import Body, pressed_at
from nmt_explorer.ui.painting.pane import Pane
from nmt_explorer.ui.theme.look import Look

BADGE_ROOM = 13.0
"""Pixels around the middle of a badge that stay free."""
LETTER_ROOM = 11.0
"""Pixels around the middle of the letter of a member."""
BADGE_REACH = 15.0
"""Pixels from the middle of a badge within which a click means it."""


@dataclass(frozen=True, slots=True)
class ShownMark:
    """A mark in pixels: its number counts from 0."""

    number: int
    pane: Pane
    shape: QPainterPath
    badge: QPointF | None


def placed_marks(
    content: MapContent,
    panes: tuple[Pane, ...],
    body: Body,
    factor: float,
    signs: Sequence[QRectF] = (),
    letters: Sequence[QPointF] = (),
) -> tuple[ShownMark, ...]:
    """Every mark in every pane of its view; badges keep off every X that stands, each other, ``signs`` and ``letters``.

    ``factor`` is that of the type.
    """
    placed: list[ShownMark] = []
    taken = [(x.at, x.ring) for figure in content.standing for x in pressed_at(figure, panes)] if body else []
    taken += [(at, LETTER_ROOM * factor) for at in letters]
    for number, mark in enumerate(content.marks):
        for pane in panes:
            if pane.view is not mark.view or pane.view not in body:
                continue
            shape = mark_pixels(mark, body[mark.view], pane)
            seen = shape.boundingRect().intersected(pane.rect)
            badge = None
            if not seen.isEmpty():
                badge = badge_place(pane, seen, body[pane.view].outline, taken, factor, signs)
                taken.append((badge, BADGE_ROOM * factor))
            placed.append(ShownMark(number, pane, shape, badge))
    return tuple(placed)


def mark_at(marks: Sequence[ShownMark], pixel: QPointF, factor: float) -> int | None:
    """The number of the mark whose badge or shape lies under the pixel; the newest where they overlap."""
    for shown in reversed(marks):
        if shown.badge is not None and (shown.badge - pixel).manhattanLength() < BADGE_REACH * factor:
            return shown.number
    for shown in reversed(marks):
        near = shown.shape.intersects(QRectF(pixel.x() - 3, pixel.y() - 3, 6, 6))
        if near and shown.pane.shows(pixel):
            return shown.number
    return None


def paint_shapes(
    painter: QPainter,
    marks: Sequence[ShownMark],
    selected: int | None,
    look: Look,
    *,
    filled: bool,
    left_over: Sequence[int] = (),
) -> None:
    """The shape of every mark, the ``selected`` one with a second line, those ``left_over`` dashed with a "?"."""
    for shown in marks:
        painter.save()
        clip_to_window(painter, shown.pane)
        is_left, is_selected = shown.number in left_over, shown.number == selected
        paint_mark(painter, shown.shape, look.theme, filled=filled, selected=is_selected, is_dashed=is_left)
        if is_left:
            paint_question(painter, shown.shape.boundingRect().center(), look.theme, look.factor)
        painter.restore()


def paint_badges(painter: QPainter, marks: Sequence[ShownMark], selected: int | None, look: Look) -> None:
    """The number of every mark."""
    for shown in marks:
        if shown.badge is not None:
            is_selected = shown.number == selected
            number = shown.number + 1
            paint_badge(painter, shown.badge, number, look.theme, selected=is_selected, factor=look.factor)
