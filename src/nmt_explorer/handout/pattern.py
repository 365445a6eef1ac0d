"""What is drawn of one trigger point on one side: its zones, its muscle, and where it is pressed."""

from collections.abc import Iterable
from dataclasses import dataclass

from nmt_explorer.atlas.model import Muscle, OutlinePart, TriggerPoint, Zone
from nmt_explorer.domain.body import Point, Side, View, ZoneKind
from nmt_explorer.domain.shapes import Access
from nmt_explorer.query.patterns import patterns_of

VIEW_ORDER = (View.FRONT, View.BACK, View.RIGHT, View.LEFT, View.SOLES, View.FEET_TOP)

MOST_VIEWS = 4
"""A row of so many panels takes no view that it does not need."""


@dataclass(frozen=True, slots=True, eq=False)
class PatternFigure:
    """``points`` are pressed (usually one), ``others`` share the pattern, on ``side`` of the patient."""

    muscle: Muscle
    side: Side
    points: tuple[TriggerPoint, ...]
    others: tuple[TriggerPoint, ...] = ()

    @property
    def is_deep(self) -> bool:
        return self.muscle.record.depth == "deep"

    @property
    def zones(self) -> tuple[Zone, ...]:
        """All zones, and where an effect other than pain is felt."""
        return tuple(z for p in self.points for z in (*p.zones, *p.effect_zones) if z.side is self.side)

    def zones_in(self, view: View, kind: ZoneKind) -> tuple[Zone, ...]:
        """The zones of pain in a view."""
        pain = (z for p in self.points for z in p.zones)
        return tuple(z for z in pain if z.view is view and z.kind is kind and z.side is self.side)

    def effects_in(self, view: View) -> tuple[Zone, ...]:
        """Where an effect other than pain is felt in a view."""
        return tuple(z for p in self.points for z in p.effect_zones if z.view is view and z.side is self.side)

    def parts_in(self, view: View) -> tuple[OutlinePart, ...]:
        """The muscle's outline in a view."""
        return self.muscle.outlines.get((view, self.side), ())

    def pressed_in(self, view: View) -> tuple[Point, ...]:
        """Where the points are pressed, body units of the view."""
        return _places(self.points, view, self.side)

    def access_in(self, view: View) -> tuple[Access, ...]:
        """How a finger comes to each of the places of ``pressed_in``."""
        return tuple(p.record.location.access for p in self.points if (view, self.side) in p.locations)

    def others_in(self, view: View) -> tuple[Point, ...]:
        return _places(self.others, view, self.side)

    @property
    def views(self) -> tuple[View, ...]:
        """The views in which anything of it is seen."""
        return tuple(view for view in VIEW_ORDER if self.bounds_in(view) is not None)

    def views_needed(self) -> tuple[View, ...]:
        """The views without which something would be missing: zones, one in which the point is pressed.

        A view from the side in which it is pressed too comes with them while they are few.
        """
        needed = {zone.view for zone in self.zones}
        for point in self.points:
            places = [view for view in VIEW_ORDER if (view, self.side) in point.locations]
            if places and not needed.intersection(places):
                needed.add(max(places, key=lambda v: bool(self.parts_in(v))))
        if not any(self.parts_in(view) and self.pressed_in(view) for view in needed):
            best = next((v for v in VIEW_ORDER if self.parts_in(v) and self.pressed_in(v)), None)
            needed |= {best} if best is not None else set()
        beside = next((v for v in (View.RIGHT, View.LEFT) if self.parts_in(v) and self.pressed_in(v)), None)
        if beside is not None and len(needed) < MOST_VIEWS:
            needed.add(beside)
        return tuple(view for view in VIEW_ORDER if view in needed)

    def bounds_in(self, view: View, *, zones: bool = True) -> tuple[float, float, float, float] | None:
        """Least x, least y, greatest x, greatest y of all that is drawn in a view, or None."""
        boxes = [part.region.bounds for part in self.parts_in(view)]
        boxes += [(x, y, x, y) for x, y in (*self.pressed_in(view), *self.others_in(view))]
        if zones:
            boxes += [zone.region.bounds for zone in self.zones if zone.view is view and not zone.region.is_empty]
        return around(boxes)


def around(boxes: Iterable[tuple[float, float, float, float]]) -> tuple[float, float, float, float] | None:
    """The box around boxes, or None when there are none."""
    found = list(boxes)
    if not found:
        return None
    return (min(b[0] for b in found), min(b[1] for b in found), max(b[2] for b in found), max(b[3] for b in found))


def figure_of(muscle: Muscle, point: TriggerPoint, side: Side) -> PatternFigure:
    """One trigger point, with the others that share its pattern."""
    same = next((p.points for p in patterns_of(muscle) if p.side is side and point in p.points), (point,))
    return PatternFigure(muscle, side, (point,), tuple(p for p in same if p is not point))


def figures_of(muscle: Muscle, side: Side) -> tuple[PatternFigure, ...]:
    """One figure for each pattern of a muscle on a side, then the points that refer no pain."""
    patterns = [PatternFigure(muscle, side, p.points[:1], p.points[1:]) for p in patterns_of(muscle) if p.side is side]
    silent = [
        PatternFigure(muscle, side, (point,))
        for point in muscle.trigger_points
        if not point.refers_pain and side in point.sides
    ]
    return (*patterns, *silent)


def whole_of(muscle: Muscle, side: Side) -> PatternFigure:
    """All trigger points of a muscle at once."""
    return PatternFigure(muscle, side, tuple(p for p in muscle.trigger_points if side in p.sides))


def _places(points: tuple[TriggerPoint, ...], view: View, side: Side) -> tuple[Point, ...]:
    return tuple(point.locations[view, side] for point in points if (view, side) in point.locations)
