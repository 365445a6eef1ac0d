"""Which patterns say so nearly the same that naming both tells nothing new."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from nmt_explorer.atlas.model import Zone
from nmt_explorer.domain.body import View
from nmt_explorer.geometry.region import Region
from nmt_explorer.query.patterns import Pattern

ALIKE = 0.8
"""Patterns are alike from this overlap on."""


@dataclass(frozen=True, slots=True, eq=False)
class Surface:
    """What a pattern covers in some views: its zones by view, none overlapping, and their area in all."""

    pattern: Pattern
    zones: Mapping[View, Sequence[Zone]]
    area: float

    @classmethod
    def of(cls, pattern: Pattern, views: Iterable[View]) -> "Surface":
        zones: dict[View, list[Zone]] = {view: [] for view in views}
        for zone in pattern.zones:
            if zone.view in zones:
                zones[zone.view].append(zone)
        return cls(pattern, zones, sum(zone.region.area for some in zones.values() for zone in some))


def are_kin(one: Surface, other: Surface) -> bool:
    """Whether two patterns are one trigger point's, on whichever side, or alike."""
    return one.pattern.trigger_point is other.pattern.trigger_point or alike(one, other) >= ALIKE


def alike(one: Surface, other: Surface) -> float:
    """How far two patterns coincide, 0–1: shared by joint area.

    Where the zones' sizes and places alone keep it below ``ALIKE``, the answer is 0.
    """
    if min(one.area, other.area) < ALIKE * max(one.area, other.area):
        return 0.0
    pairs = [(a, b) for view, zones in one.zones.items() for a in zones for b in other.zones[view]]
    meeting = [(a, b, most) for a, b in pairs if (most := most_shared(a.region, b.region)) > 0]
    whole = one.area + other.area
    if _jaccard(sum(most for _, _, most in meeting), whole) < ALIKE:
        return 0.0
    return _jaccard(sum(a.region.overlap(b.region) for a, b, _ in meeting), whole)


def _jaccard(shared: float, whole: float) -> float:
    return shared / (whole - shared) if 0 < shared < whole else float(shared > 0)


def most_shared(one: Region, other: Region) -> float:
    """An upper bound of the area that two regions share, from their areas and bounds."""
    ax0, ay0, ax1, ay1 = one.bounds
    bx0, by0, bx1, by1 = other.bounds
    wide, high = min(ax1, bx1) - max(ax0, bx0), min(ay1, by1) - max(ay0, by0)
    return min(one.area, other.area, wide * high) if wide > 0 and high > 0 else 0.0
