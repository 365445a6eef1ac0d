"""What a close-up of a trigger point shows: which view, how much of it, which places are named to find the point."""

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import Point, Side, View
from nmt_explorer.handout.pattern import VIEW_ORDER, PatternFigure
from nmt_explorer.ui.map.bony_landmarks import BONES, mentions
from nmt_explorer.ui.painting.overlay import deep_word_place, pressed_at, small_xs
from nmt_explorer.ui.painting.pane import Pane
from nmt_explorer.ui.painting.shading import is_feet
from nmt_explorer.ui.theme.typography import Role, font, text_width

LEAST, MOST = 120.0, 250.0
"""Height of the close-up in body units: at least, at most."""
LEAST_OF_FOOT, MOST_OF_FOOT = 64.0, 112.0
"""The same in the views of the feet."""
FARTHEST, FARTHEST_UNSAID, FARTHEST_OF_FOOT = 120.0, 64.0, 34.0
"""Body units from the trigger point to a place that helps: one that the text mentions, and one that it does not."""
CLEAR = 26.0
"""Pixels that the first place should lie from the point, so that the ring of the X does not cover it."""
NAMED = 2
"""Places named in a close-up."""
ALIKE = 0.9
"""Views that show this share of the muscle as another shows are as good; then the one that the file names first."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place that can be felt, in body units of the view; ``is_said``: the text about the point mentions it."""

    name: str
    at: Point
    is_said: bool


@dataclass(frozen=True, slots=True)
class NamedPoint:
    """A place in pixels, and the box of its name."""

    at: QPointF
    name: str
    words: QRectF
    is_said: bool


def best_view(figure: PatternFigure) -> View | None:
    """The view in which the point is best found: one that shows the muscle too, the larger the better."""
    pressed = [view for view in VIEW_ORDER if figure.pressed_in(view)]
    if not pressed:
        return next((view for view in VIEW_ORDER if figure.parts_in(view)), None)
    sizes = {view: sum(part.region.area for part in figure.parts_in(view)) for view in pressed}
    alike = [view for view in pressed if sizes[view] >= ALIKE * max(sizes.values())]
    written = [view for view, side in figure.points[0].locations if side is figure.side]
    return min(alike, key=written.index)


def helpful_places(figure: PatternFigure, atlas: Atlas, view: View) -> tuple[Place, ...]:
    """Places that can be felt near the point, most helpful first.

    First those that the description of the point mentions, then those from which palpation starts, then the nearest.
    """
    pressed = figure.pressed_in(view)
    if not pressed:
        return ()
    texts = (figure.points[0].record.location.text, figure.muscle.record.palpation.start_from)
    is_side_view = view in (View.LEFT, View.RIGHT)
    found: list[tuple[int, float, Place]] = []
    for (key, side), landmark in atlas.body[view].landmarks.items():
        bone = BONES.get(key)
        is_seen = landmark.visible in ("yes", "profile") and side in (figure.side, Side.MIDLINE)
        if bone is None or not is_seen or (bone.of_arm and is_side_view):
            continue
        rank = next((rank for rank, text in enumerate(texts) if mentions(text, bone)), len(texts))
        away = math.dist(landmark.point, pressed[0])
        is_said = rank < len(texts)
        farthest = FARTHEST if is_said else FARTHEST_OF_FOOT if is_feet(view) else FARTHEST_UNSAID
        if away <= farthest and (is_said or bone.is_bony):
            found.append((rank, away, Place(bone.name, landmark.point, is_said)))
    return tuple(place for *_, place in sorted(found, key=lambda item: item[:2]))


def close_up_box(
    figure: PatternFigure, view: View, size: tuple[float, float], places: tuple[Place, ...] = ()
) -> tuple[float, float, float, float]:
    """x, y, width, height in body units around the point, the first of the places and as much muscle as has room.

    ``size`` is the width and height of the picture in pixels.
    """
    aspect = size[0] / size[1]
    bounds = figure.bounds_in(view, zones=False) or (-100.0, 0.0, 100.0, 200.0)
    pressed, kept = figure.pressed_in(view), [place.at for place in places[:1]]
    xs, ys = [bounds[0], bounds[2], *(x for x, _ in kept)], [bounds[1], bounds[3], *(y for _, y in kept)]
    wished = max((max(ys) - min(ys)) * 1.35, (max(xs) - min(xs)) * 1.3 / aspect)
    least, most = (LEAST_OF_FOOT, MOST_OF_FOOT) if is_feet(view) else (LEAST, MOST)
    height = min(most, max(least, wished))
    for place in places[:1]:
        height = max(least, min(height, size[1] * math.dist(place.at, pressed[0]) / CLEAR))
    width = height * aspect
    middle: Point = ((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2)
    for (x, y), reach_x, reach_y in (*((at, 0.38, 0.3) for at in kept), *((at, 0.3, 0.27) for at in pressed[:1])):
        middle = (
            min(x + reach_x * width, max(x - reach_x * width, middle[0])),
            min(y + reach_y * height, max(y - reach_y * height, middle[1])),
        )
    return (middle[0] - width / 2, middle[1] - height / 2, width, height)


def named_points(
    figure: PatternFigure, places: tuple[Place, ...], pane: Pane, taken: tuple[QRectF, ...], factor: float = 1.0
) -> tuple[NamedPoint, ...]:
    """The most helpful places whose names have room: in the pane, off what is taken, off every X and off each other."""
    boxes = [box.adjusted(-6, -4, 6, 4) for box in taken]
    boxes += [_around(x.at, x.ring + 3) for x in pressed_at(figure, (pane,))]
    boxes += [_around(at, 8) for at in small_xs(figure, pane)]
    deep = deep_word_place(figure, pane, factor)
    boxes += [deep] if deep is not None else []
    named: list[NamedPoint] = []
    for place in places:
        if len(named) == NAMED:
            break
        at = pane.to_pixels(place.at)
        words = _room_for(place.name, at, figure, pane, boxes, factor)
        if words is not None:
            named.append(NamedPoint(at, place.name, words, place.is_said))
            boxes += [words, _around(at, 7)]
    return tuple(named)


def name_font(factor: float = 1.0) -> QFont:
    """The type of the names."""
    return font(Role.LABEL, factor, size=12, weight=600)


def _room_for(
    name: str, at: QPointF, figure: PatternFigure, pane: Pane, taken: list[QRectF], factor: float
) -> QRectF | None:
    """The box of a name beside, over or under its point where it covers least muscle; None if nothing is free."""
    width, height = text_width(name, name_font(factor)), 16.0 * factor
    dot = _around(at, 4)
    room = pane.rect.adjusted(8, 8, -8, -8)
    if not room.contains(dot) or any(box.intersects(dot) for box in taken):
        return None
    corners = (
        (at.x() + 9, at.y() - height / 2),
        (at.x() - 9 - width, at.y() - height / 2),
        (at.x() - width / 2, at.y() - height - 6),
        (at.x() - width / 2, at.y() + 6),
        (at.x() + 6, at.y() - height - 4),
        (at.x() - 6 - width, at.y() - height - 4),
        (at.x() + 6, at.y() + 4),
        (at.x() - 6 - width, at.y() + 4),
    )
    best, least = None, math.inf
    for preference, (x, y) in enumerate(corners):
        words = QRectF(x, y, width, height)
        if room.contains(words) and not any(box.intersects(words) for box in taken):
            cost = preference * 0.04 + _covered(figure, pane, words)
            if cost < least:
                best, least = words, cost
    return best


def _covered(figure: PatternFigure, pane: Pane, box: QRectF) -> float:
    """Which share of a box lies on the muscle."""
    across, down = np.meshgrid(np.linspace(box.left(), box.right(), 9), np.linspace(box.top(), box.bottom(), 4))
    spots = (np.column_stack([across.ravel(), down.ravel()]) - [pane.x, pane.y]) / pane.scale
    inside = np.zeros(len(spots), dtype=bool)
    for part in figure.parts_in(pane.view):
        inside |= part.region.contains_all(spots)
    return float(inside.mean())


def _around(middle: QPointF, reach: float) -> QRectF:
    return QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach)
