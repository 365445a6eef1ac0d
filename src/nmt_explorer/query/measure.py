"""Measures how marks and patterns meet: exact shared areas and distances, before anything is judged."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from nmt_explorer.atlas.model import Zone
from nmt_explorer.atlas.svg_view import ViewDrawing
from nmt_explorer.domain.body import ZoneKind
from nmt_explorer.domain.drawing import Mark, MarkKind
from nmt_explorer.geometry.curves import Ring
from nmt_explorer.geometry.index import Met, RegionIndex
from nmt_explorer.geometry.region import InvalidRing, Region
from nmt_explorer.query.patterns import PatternIndex


@dataclass(frozen=True, slots=True, eq=False)
class Patch:
    """A mark as a region of its view, clipped to the body; empty when the mark lies off the body."""

    mark: Mark
    region: Region
    is_clipped: bool = False

    def meets(self, regions: RegionIndex, within: float) -> Met:
        """What the index knows near the patch; all its regions lie on the body."""
        if self.mark.kind is not MarkKind.POINT:
            return regions.meet(self.region, within)
        clipped = self.region if self.is_clipped else None
        return regions.meet_disc(self.mark.points[0], self.mark.radius, within, clipped=clipped)


@dataclass(frozen=True, slots=True)
class Meeting:
    """How one patch meets the zones of one pattern: shares of the patch 0–1, gap in body units (0: they touch)."""

    essential: float
    spillover: float
    gap: float


@dataclass(frozen=True, slots=True, eq=False)
class Touched:
    """A zone of a pattern that lies partly under a mark: the shares of zone and mark that they have in common."""

    pattern: int
    zone: Zone
    share_of_zone: float
    share_of_mark: float


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """One mark against the whole atlas: its meeting with each pattern near it, and the zones it touches."""

    meetings: Mapping[int, Meeting]
    touched: tuple[Touched, ...]
    is_point: bool


@dataclass(frozen=True, slots=True)
class Painted:
    """How far ``zone`` is marked, all 0–1.

    ``area``: the share of it under marks. ``inside``: the most that any one mark lies in it. ``pointed``: the same of
    points alone; a pointed finger says where it is worst, and nothing about how far it spreads.
    """

    zone: Zone
    area: float
    inside: float
    pointed: float

    def with_mark(self, share_of_zone: float, share_of_mark: float, *, is_point: bool) -> "Painted":
        return Painted(
            self.zone,
            min(1.0, self.area + share_of_zone),
            max(self.inside, share_of_mark),
            max(self.pointed, share_of_mark) if is_point else self.pointed,
        )


@dataclass(frozen=True, slots=True, eq=False)
class Measured:
    """All meetings: per pattern and mark, and per pattern and zone the painted share of that zone.

    ``meetings[pattern][mark]`` only where they are within the tolerance; ``painted[pattern][id(zone)]`` only
    for zones under some mark.
    """

    meetings: dict[int, dict[int, Meeting]]
    painted: dict[int, dict[int, Painted]]


def patch_of(mark: Mark, drawing: ViewDrawing) -> Patch:
    """The surface that a mark stands for."""
    if mark.kind is MarkKind.POINT:
        drawn = Region.disc(mark.points[0], mark.radius)
    elif mark.kind is MarkKind.STROKE:
        drawn = Region.stroke(mark.points, mark.radius)
    else:
        drawn = _outlined(np.asarray(mark.points, dtype=float))
    if drawn.is_empty or drawing.outline.contains_region(drawn):
        return Patch(mark, drawn)
    return Patch(mark, drawn.intersection(drawing.outline), is_clipped=True)


def _outlined(ring: Ring) -> Region:
    """What a lasso encloses; a crossed lasso means everything it went round."""
    try:
        return Region.from_ring(ring, repair=True)
    except InvalidRing:
        return Region.empty()


def read_patch(index: PatternIndex, patch: Patch, tolerance: float) -> Reading:
    """Measure one patch against every pattern near it."""
    is_point = patch.mark.kind is MarkKind.POINT
    if patch.region.is_empty:
        return Reading({}, (), is_point)
    view = index.views[patch.mark.view]
    met = patch.meets(view.regions, tolerance)
    meetings: dict[int, Meeting] = {}
    touched = []
    for position, area, gap in zip(met.which.tolist(), met.shared.tolist(), met.gaps.tolist(), strict=True):
        zone, pattern = view.zones[position], view.pattern_of[position]
        share = area / patch.region.area
        meetings[pattern] = _joined(meetings.get(pattern, _APART), zone.kind, share, gap)
        if area > 0:
            touched.append(Touched(pattern, zone, area / zone.region.area, share))
    return Reading(meetings, tuple(touched), is_point)


def combined(readings: Iterable[Reading]) -> Measured:
    """What the readings of all marks say of each pattern."""
    meetings: dict[int, dict[int, Meeting]] = {}
    painted: dict[int, dict[int, Painted]] = {}
    for number, reading in enumerate(readings):
        for pattern, meeting in reading.meetings.items():
            meetings.setdefault(pattern, {})[number] = meeting
        for touched in reading.touched:
            zones = painted.setdefault(touched.pattern, {})
            before = zones.get(id(touched.zone)) or Painted(touched.zone, 0.0, 0.0, 0.0)
            zones[id(touched.zone)] = before.with_mark(
                touched.share_of_zone, touched.share_of_mark, is_point=reading.is_point
            )
    return Measured(meetings, painted)


_APART = Meeting(0.0, 0.0, float("inf"))


def _joined(before: Meeting, kind: ZoneKind, share: float, gap: float) -> Meeting:
    essential = before.essential + (share if kind is ZoneKind.ESSENTIAL else 0.0)
    spillover = before.spillover + (share if kind is ZoneKind.SPILLOVER else 0.0)
    return Meeting(min(1.0, essential), min(1.0, spillover), min(before.gap, gap))
