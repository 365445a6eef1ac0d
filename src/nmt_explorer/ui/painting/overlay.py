"""All that lies on the figure, in order from below: spillover, essential, muscle, link, X, marks, badges."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from nmt_explorer.atlas.svg_view import ViewDrawing
from nmt_explorer.domain.body import View, ZoneKind
from nmt_explorer.domain.shapes import Access
from nmt_explorer.handout.pattern import PatternFigure
from nmt_explorer.ui.painting.device import draw_text
from nmt_explorer.ui.painting.figure import clip_to_window
from nmt_explorer.ui.painting.muscle import paint_muscle
from nmt_explorer.ui.painting.pane import Pane
from nmt_explorer.ui.painting.trigger_point import paint_small_x, paint_x, x_size
from nmt_explorer.ui.painting.zones import paint_effect, paint_essential, paint_spillover
from nmt_explorer.ui.theme.tokens import Theme
from nmt_explorer.ui.theme.typography import Role, font

Body = Mapping[View, ViewDrawing]
SMALL_ROOM = 7.0
"""Pixels around the middle of a small X."""
SMALL_APART = 8.5
"""Pixels between the middles of two small Xs, so that both can be read."""


@dataclass(frozen=True, slots=True)
class PressedAt:
    """A trigger point as it stands in a pane: pixels, the size of its X, whether a finger reaches it from outside."""

    pane: Pane
    at: QPointF
    arm: float
    ring: float
    is_reached: bool = True


def paint_pattern(painter: QPainter, figure: PatternFigure, pane: Pane, theme: Theme) -> None:
    """Zones and muscle of a pattern in one pane; the zones end where the body ends."""
    painter.save()
    clip_to_window(painter, pane)
    _paint_zones(painter, figure, pane, theme)
    for zone in figure.effects_in(pane.view):
        paint_effect(painter, zone.region, pane, theme)
    for part in figure.parts_in(pane.view):
        paint_muscle(painter, part, pane, theme, is_deep=figure.is_deep)
    painter.restore()


def paint_zones(painter: QPainter, figure: PatternFigure, pane: Pane, theme: Theme) -> None:
    """Only where the pain of a pattern is felt, in one pane."""
    painter.save()
    clip_to_window(painter, pane)
    _paint_zones(painter, figure, pane, theme)
    painter.restore()


def pressed_at(figure: PatternFigure, panes: Sequence[Pane]) -> tuple[PressedAt, ...]:
    """Where the X of each point stands, in every pane that shows it."""
    found = []
    for pane in panes:
        room = _room(figure, pane)
        for point, access in zip(figure.pressed_in(pane.view), figure.access_in(pane.view), strict=True):
            at = pane.to_pixels(point)
            if pane.shows(at):
                found.append(PressedAt(pane, at, *x_size(pane.scale, room), access is Access.OUTSIDE))
    return tuple(found)


def paint_points(painter: QPainter, figure: PatternFigure, pane: Pane, theme: Theme, size: float = 1.0) -> None:
    """The X of every point of a pattern in one pane, those pressed over those that share the pattern.

    ``size`` makes them smaller on a contact sheet.
    """
    painter.save()
    clip_to_window(painter, pane)
    for at in small_xs(figure, pane, size):
        paint_small_x(painter, at, theme, 3.2 if pane.scale < 1.5 else 5.0)
    for x in pressed_at(figure, (pane,)):
        paint_x(painter, x.at, x.arm * size, x.ring * size, theme, is_reached=x.is_reached)
    painter.restore()


def small_xs(figure: PatternFigure, pane: Pane, size: float = 1.0) -> tuple[QPointF, ...]:
    """Where the X of each point that shares the pattern stands, in pixels.

    One that would lie under the ring of the pressed point moves out from under it; one that would lie on another
    shared point is left out.
    """
    taken = [(x.at, x.ring * size + SMALL_ROOM) for x in pressed_at(figure, (pane,))]
    found: list[QPointF] = []
    for point in figure.others_in(pane.view):
        at = pane.to_pixels(point)
        for ring, room in taken:
            away = at - ring
            length = math.hypot(away.x(), away.y())
            if length < room:
                at = ring + (away * (room / length) if length > 0.5 else QPointF(0, room))
        is_free = all(math.hypot(at.x() - one.x(), at.y() - one.y()) > SMALL_APART for one in found)
        if is_free and pane.shows(at):
            found.append(at)
    return tuple(found)


def deep_word_place(figure: PatternFigure, pane: Pane, factor: float = 1.0) -> QRectF | None:
    """Where the word ``deep`` stands: under the lowest end of a deep muscle, on it when there is no room below."""
    parts = figure.parts_in(pane.view)
    if not figure.is_deep or not parts:
        return None
    rim = np.vstack([ring for part in parts for pieces in part.region.parts for ring in pieces[:1]])
    lowest = rim[np.argmax(rim[:, 1])]
    end = pane.to_pixels((float(lowest[0]), float(lowest[1])))
    place = QRectF(end.x() - 24 * factor, end.y() + 1, 48 * factor, 15 * factor)
    if pane.rect.contains(place):
        return place
    middle, height = pane.to_pixels(parts[0].region.centre), 22 * factor
    xs = [(x.at, x.ring) for x in pressed_at(figure, (pane,))] + [(at, SMALL_ROOM) for at in small_xs(figure, pane)]
    for down in (height, -height, 2 * height, -2 * height):
        place.moveCenter(middle + QPointF(0, down))
        free = all(not place.intersects(_around(at, reach)) for at, reach in xs)
        if free and pane.rect.contains(place):
            return place
    return None


def paint_deep_word(
    painter: QPainter, figure: PatternFigure, pane: Pane, word: str, theme: Theme, factor: float = 1.0
) -> None:
    """Name a deep muscle as such; ``factor`` is that of the type."""
    place = deep_word_place(figure, pane, factor)
    if place is None:
        return
    painter.setFont(font(Role.LABEL, factor, size=11, weight=600))
    painter.setPen(QColor(theme.casing))
    for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 1)):
        draw_text(painter, place.translated(dx, dy), Qt.AlignmentFlag.AlignCenter, word)
    painter.setPen(QColor(theme.muscle_edge))
    draw_text(painter, place, Qt.AlignmentFlag.AlignCenter, word)


def _paint_zones(painter: QPainter, figure: PatternFigure, pane: Pane, theme: Theme) -> None:
    for zone in figure.zones_in(pane.view, ZoneKind.SPILLOVER):
        paint_spillover(painter, zone.region, pane, theme)
    for zone in figure.zones_in(pane.view, ZoneKind.ESSENTIAL):
        paint_essential(painter, zone.region, pane, theme)


def _around(middle: QPointF, reach: float) -> QRectF:
    return QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach)


def _room(figure: PatternFigure, pane: Pane) -> float:
    """The narrow way across the muscle in pixels; large when it is not drawn in the view."""
    sizes = []
    for part in figure.parts_in(pane.view):
        x0, y0, x1, y1 = part.region.bounds
        longest = max(x1 - x0, y1 - y0)
        sizes.append(min(x1 - x0, y1 - y0, 1.6 * part.region.area / longest) * pane.scale)
    return max(sizes, default=100.0)
