"""Explaining sets: a few patterns that together account for a drawing, and what they leave over.

Every mark is spread into small pieces of equal area. A piece counts for a pattern as a place does in the score: 1 in an
essential zone, ``SPILLOVER`` in a spillover zone, ``NEAR`` beside one. What a pattern explains is taken times how far
the pattern is trusted; a set explains a piece as well as its best member does, and each member has its price. The best
set is that of the greatest worth. The next is looked for in the same way, with what was already named counting less, so
that it says something else wherever something else can be said.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nmt_explorer.atlas.model import Zone
from nmt_explorer.domain.body import Side, TriggerPointId, View, ZoneKind
from nmt_explorer.geometry.region import Region
from nmt_explorer.geometry.samples import spread
from nmt_explorer.query.best_set import Amounts, best_set, merged
from nmt_explorer.query.kin import Surface, are_kin, most_shared
from nmt_explorer.query.measure import Patch
from nmt_explorer.query.score import NEAR, SPILLOVER, MarkShare, Scored

PIECES = 48
"""Pieces per mark: a share is exact to about two per cent, far finer than any drawing."""
MOST_PIECES = 600
"""Pieces of a drawing, roughly; of many marks each is spread into fewer, but never into less than one."""
LARGEST_SET = 4
CONSIDERED = 32
"""Patterns considered for sets: for each mark the best, up to this many in all."""
DOUBT = 0.8
"""A pattern of which nothing was painted keeps a fifth of what it explains."""
PRICE = 0.08
"""Of the drawing, a further member has to explain at least this share …"""
FAINTEST = 0.25
"""… or this share of the faintest mark, if that is less: no mark is left out for being faint."""
AGAIN = 0.5
"""In a further set a pattern counts half for each earlier set that named it or a relative."""
LEFT_OVER = 0.5
"""A mark less explained than this is said to be left over."""
SETS = 3


@dataclass(frozen=True, slots=True, eq=False)
class ExplainingSet:
    """Patterns that together explain ``explained`` (0–1) of the drawing; ``by_mark`` the share of each mark."""

    members: tuple[Scored, ...]
    explained: float
    by_mark: tuple[float, ...]

    @property
    def marks(self) -> tuple[int, ...]:
        """The marks that the set accounts for, counted from 0."""
        return tuple(i for i, share in enumerate(self.by_mark) if share >= LEFT_OVER)

    def member_keys(self) -> tuple[tuple[TriggerPointId, Side], ...]:
        return tuple((m.pattern.trigger_point.id, m.pattern.side) for m in self.members)


@dataclass(frozen=True, slots=True)
class Remainder:
    """A mark of which ``share`` (0–1) stays unexplained by the best set."""

    mark: int
    share: float


@dataclass(frozen=True, slots=True, eq=False)
class Explanation:
    """The best sets, best first, and what the first of them leaves over."""

    sets: tuple[ExplainingSet, ...]
    unexplained: tuple[Remainder, ...]


@dataclass(frozen=True, slots=True, eq=False)
class _Pieces:
    """All pieces of a drawing: (N, 2) body units, the mark of each (N,) and its weight (N,), which sum to 1."""

    at: Amounts
    mark: NDArray[np.int64]
    weight: Amounts


def explain(ranked: Sequence[Scored], patches: Sequence[Patch]) -> Explanation:
    """The sets of patterns that together account best for the drawing.

    Args:
        ranked: scored patterns, best first.
        patches: the marks' surfaces in the order of the drawing.
    """
    weights = _weights(patches)
    considered = _considered(ranked, len(patches))
    if not considered:
        return Explanation((), tuple(Remainder(i, 1.0) for i in np.flatnonzero(weights > 0).tolist()))
    pieces = _spread(patches, weights)
    gains = _gains(considered, patches, pieces)
    chosen = _chosen(considered, gains, pieces, weights, frozenset(patch.mark.view for patch in patches))
    sets = tuple(_described([considered[i] for i in members], patches, weights) for members in chosen)
    left = [(i, 1 - share) for i, share in enumerate(sets[0].by_mark) if weights[i] > 0 and share < LEFT_OVER]
    return Explanation(sets, tuple(Remainder(i, share) for i, share in left))


def trust(scored: Scored) -> float:
    """How far a pattern is trusted, 0–1: less where little of it was painted, then moved as its score was moved."""
    parts = scored.parts
    before = (1 - DOUBT * (1 - parts.painted)) * parts.described * parts.reported * parts.own_side
    moved = parts.findings * parts.answers
    if moved <= 1:
        return before * moved
    way = 1 - scored.score / moved
    return 1 - (1 - before) * min(1.0, (1 - scored.score) / way) if way > 0 else before


def _weights(patches: Sequence[Patch]) -> Amounts:
    """Each mark wants an explanation, weighted by its intensity, whatever its size: (M,), in all 1, or 0.

    Marks off the body say nothing.
    """
    raw = np.array([0.0 if patch.region.is_empty else max(patch.mark.intensity, 1) for patch in patches])
    return raw / max(1.0, float(raw.sum()))


def _considered(ranked: Sequence[Scored], marks: int) -> list[Scored]:
    """The best patterns for each mark in turn, so that a faint mark is not crowded out by a loud one."""
    queues: list[list[tuple[float, int]]] = [[] for _ in range(marks)]
    for place, scored in enumerate(ranked):
        trusted = trust(scored)
        for share in scored.shares:
            gain = share.essential + SPILLOVER * share.spillover + NEAR * share.near
            if gain > 0:
                queues[share.mark].append((-round(gain * trusted, 9), place))
    for queue in queues:
        queue.sort()
    chosen: dict[int, None] = {}
    for turn in range(max((len(queue) for queue in queues), default=0)):
        best = sorted(queue[turn] for queue in queues if turn < len(queue))
        chosen.update({place: None for _, place in best})
        if len(chosen) >= CONSIDERED:
            break
    return [ranked[place] for place in sorted(list(chosen)[:CONSIDERED])]


def _spread(patches: Sequence[Patch], weights: Amounts) -> _Pieces:
    about = max(1, min(PIECES, MOST_PIECES // len(patches)))
    at = [spread(patch.region, about) for patch in patches]
    counts = np.array([len(some) for some in at])
    mark = np.repeat(np.arange(len(patches)), counts)
    return _Pieces(np.concatenate(at), mark, (weights / np.maximum(counts, 1))[mark])


def _gains(considered: Sequence[Scored], patches: Sequence[Patch], pieces: _Pieces) -> Amounts:
    """How well each pattern explains each piece: (S, N), 0–1."""
    begin = np.searchsorted(pieces.mark, np.arange(len(patches) + 1))
    gains = np.zeros((len(considered), len(pieces.at)))
    for gain, scored in zip(gains, considered, strict=True):
        beside = np.zeros(len(patches))
        for share in scored.shares:
            beside[share.mark] = _beside(share)
        gain[:] = beside[pieces.mark]
        for share in scored.shares:
            if share.essential + share.spillover > 0:
                here = slice(begin[share.mark], begin[share.mark + 1])
                for zone in _met(scored.pattern.zones, patches[share.mark]):
                    worth = 1.0 if zone.kind is ZoneKind.ESSENTIAL else SPILLOVER
                    gain[here] = np.maximum(gain[here], worth * zone.region.contains_all(pieces.at[here]))
    return gains


def _chosen(
    considered: Sequence[Scored], gains: Amounts, pieces: _Pieces, weights: Amounts, views: frozenset[View]
) -> list[tuple[int, ...]]:
    """The members of each set, by their place among the considered. No further set is larger than the first."""
    worth = merged(gains * pieces.weight * np.array([trust(scored) for scored in considered])[:, None])
    price = min(PRICE, FAINTEST * float(weights[weights > 0].min()))
    surfaces = [Surface.of(scored.pattern, views) for scored in considered]
    times = np.zeros(len(considered), dtype=np.int64)
    chosen: list[tuple[int, ...]] = []
    while len(chosen) < SETS:
        if chosen:
            times += _relatives(surfaces, chosen[-1])
        most = len(chosen[0]) if chosen else LARGEST_SET
        best = best_set(worth * (AGAIN**times)[:, None], price, most, times > 0)
        if best is None or (chosen and best.worth <= 0):
            break
        chosen.append(best.rows)
    return chosen


def _relatives(surfaces: Sequence[Surface], members: tuple[int, ...]) -> NDArray[np.bool_]:
    """Which of the considered are kin to any of the members, themselves included."""
    return np.array([any(are_kin(surface, surfaces[i]) for i in members) for surface in surfaces])


def _beside(share: MarkShare) -> float:
    """What a place of the mark counts that lies in no zone of the pattern."""
    return NEAR * min(1.0, share.near / max(1e-9, 1 - share.essential - share.spillover))


def _described(members: Sequence[Scored], patches: Sequence[Patch], weights: Amounts) -> ExplainingSet:
    """What a set explains of each mark, measured exactly, whatever its members are trusted."""
    by_mark = tuple(_explained(members, number, patch) for number, patch in enumerate(patches))
    return ExplainingSet(tuple(members), float(np.dot(by_mark, weights)), by_mark)


def _explained(members: Sequence[Scored], number: int, patch: Patch) -> float:
    """The share of a mark that its places in zones of the members come to; overlaid only where members may overlap."""
    reaching = [(s, share) for s in members for share in s.shares if share.mark == number]
    if not reaching:
        return 0.0
    beside = max(_beside(share) for _, share in reaching)
    inside = [(s, share) for s, share in reaching if share.essential + share.spillover > 0]
    essential = min(1.0, max(share.essential for _, share in reaching))
    spillover = max(share.spillover for _, share in reaching)
    if len(inside) > 1 and essential < 1:
        zones = [zone for s, _ in inside for zone in _met(s.pattern.zones, patch)]
        parts = [(zone.kind, zone.region.intersection(patch.region)) for zone in zones]
        surely = [part for kind, part in parts if kind is ZoneKind.ESSENTIAL]
        essential = Region.union(surely).area / patch.region.area
        spillover = Region.union([part for _, part in parts]).area / patch.region.area - essential
    spillover = min(spillover, 1 - essential)
    return essential + SPILLOVER * spillover + beside * (1 - essential - spillover)


def _met(zones: Sequence[Zone], patch: Patch) -> list[Zone]:
    """The zones that may lie partly in the patch."""
    return [zone for zone in zones if zone.view is patch.mark.view and most_shared(zone.region, patch.region) > 0]
