"""Different muscles whose essential zones are nearly the same: each such pair must have a reason, or be redrawn."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from nmt_explorer.atlas.model import Zone
from nmt_explorer.domain.body import Side, TriggerPointId, View, ZoneKind
from nmt_explorer.geometry.region import Region
from nmt_explorer.query.patterns import Pattern, PatternIndex

NEARLY_THE_SAME = 0.9
"""Shared area over common area (Jaccard), from which two patterns count as nearly the same."""


@dataclass(frozen=True, slots=True)
class Overlap:
    """Two patterns of different muscles and what they share, 0–1, over all views together."""

    one: TriggerPointId
    other: TriggerPointId
    share: float


def overlaps(index: PatternIndex, least: float = NEARLY_THE_SAME) -> tuple[Overlap, ...]:
    """Pairs of patterns on the right that share at least ``least`` of their essential zones, the closest first."""
    found = sorted(_pairs(index, least), key=lambda pair: (-pair.share, pair.one, pair.other))
    return tuple(found)


def _pairs(index: PatternIndex, least: float) -> Iterator[Overlap]:
    patterns = [pattern for pattern in index.patterns if pattern.side is Side.RIGHT]
    essential = {id(pattern): _essential(pattern) for pattern in patterns}
    areas = {id(pattern): sum(r.area for r in essential[id(pattern)].values()) for pattern in patterns}
    for one, other in combinations(patterns, 2):
        if one.muscle is other.muscle:
            continue
        a, b = areas[id(one)], areas[id(other)]
        if min(a, b) < least * max(a, b):
            continue
        mine, theirs = essential[id(one)], essential[id(other)]
        shared = sum(mine[view].overlap(theirs[view]) for view in mine if view in theirs)
        share = shared / (a + b - shared)
        if share >= least:
            yield Overlap(one.trigger_point.id, other.trigger_point.id, share)


def _essential(pattern: Pattern) -> dict[View, Region]:
    by_view: dict[View, list[Zone]] = {}
    for zone in pattern.zones:
        if zone.kind is ZoneKind.ESSENTIAL:
            by_view.setdefault(zone.view, []).append(zone)
    return {view: Region.union(zone.region for zone in zones) for view, zones in by_view.items()}
