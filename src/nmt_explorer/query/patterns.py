"""Referral patterns ready to be searched: trigger points of one muscle and side with the same zones are one pattern."""

from collections.abc import Hashable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from nmt_explorer.atlas.model import Atlas, Muscle, TriggerPoint, Zone
from nmt_explorer.domain.body import Side, View, ZoneKind
from nmt_explorer.domain.shapes import ZoneDrawing
from nmt_explorer.geometry.index import RegionIndex


@dataclass(frozen=True, slots=True, eq=False)
class Pattern:
    """What one or several trigger points of a muscle refer on one side."""

    muscle: Muscle
    side: Side
    points: tuple[TriggerPoint, ...]
    zones: tuple[Zone, ...]

    @property
    def trigger_point(self) -> TriggerPoint:
        """The point that stands for the pattern: the first in the file."""
        return self.points[0]

    @property
    def key(self) -> tuple[str, str]:
        """(trigger point id, side): the order in which ties are broken."""
        return (self.trigger_point.record.id, self.side.value)


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """What one view shows of a pattern: its zones there, and their area in all, square body units, by kind."""

    view: View
    zones: tuple[Zone, ...]
    essential: float
    spillover: float

    @classmethod
    def by_view(cls, pattern: Pattern, views: AbstractSet[View]) -> tuple["Seen", ...]:
        """One for each of the views that shows any of the pattern, in the order of their names."""
        found = ((view, tuple(zone for zone in pattern.zones if zone.view is view)) for view in sorted(views))
        return tuple(cls(view, zones, *_areas(zones)) for view, zones in found if zones)


def _areas(zones: tuple[Zone, ...]) -> tuple[float, float]:
    essential, spillover = (sum(z.region.area for z in zones if z.kind is kind) for kind in ZoneKind)
    return essential, spillover


@dataclass(frozen=True, slots=True, eq=False)
class ViewIndex:
    """The zones of one view with the position of the pattern each belongs to."""

    zones: tuple[Zone, ...]
    pattern_of: tuple[int, ...]
    regions: RegionIndex


@dataclass(frozen=True, slots=True, eq=False)
class PatternIndex:
    """Every pattern that refers pain, and its zones by view."""

    patterns: tuple[Pattern, ...]
    views: Mapping[View, ViewIndex]


def build_index(atlas: Atlas) -> PatternIndex:
    """Index the atlas; the result does not depend on the order of files."""
    patterns = sorted(
        (pattern for muscle in atlas.muscles.values() for pattern in patterns_of(muscle)), key=lambda p: p.key
    )
    views: dict[View, ViewIndex] = {}
    for view in View:
        found = [(zone, i) for i, pattern in enumerate(patterns) for zone in pattern.zones if zone.view is view]
        zones = tuple(zone for zone, _ in found)
        views[view] = ViewIndex(zones, tuple(i for _, i in found), RegionIndex([zone.region for zone in zones]))
    return PatternIndex(tuple(patterns), views)


def patterns_of(muscle: Muscle) -> list[Pattern]:
    """The muscle's patterns on both sides; points that refer no pain have none."""
    alike: dict[tuple[Hashable, Side], list[TriggerPoint]] = {}
    for point in muscle.trigger_points:
        if point.refers_pain:
            for side in point.sides:
                alike.setdefault((_drawn(point), side), []).append(point)
    return [Pattern(muscle, side, tuple(points), points[0].zones_on(side)) for (_, side), points in alike.items()]


def _drawn(point: TriggerPoint) -> Hashable:
    """What makes two patterns the same: the same drawings of the same kind, in any order."""
    record = point.record
    return (
        frozenset(_shape(drawing) for drawing in record.essential),
        frozenset(_shape(drawing) for drawing in record.spillover),
    )


def _shape(drawing: ZoneDrawing) -> Hashable:
    return (drawing.view, drawing.reach, drawing.shape, drawing.points, drawing.widths)
