"""Explaining sets: the fewest patterns that together account for a drawing, and what they leave over.

Every mark is spread into small pieces of equal area. A piece counts for a pattern as it would in the score: 1 in an
essential zone, ``SPILLOVER`` in a spillover zone, and a set explains a piece as well as its best member does.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from nmt_explorer.domain.body import Side, TriggerPointId, ZoneKind
from nmt_explorer.geometry.samples import spread
from nmt_explorer.query.measure import Patch
from nmt_explorer.query.score import NEAR, SPILLOVER, Scored, weights_of

PIECES = 48
"""Pieces per mark: a share is exact to about two per cent, far finer than any drawing."""
LARGEST_SET = 3
CONSIDERED = 18
"""Patterns considered for sets: for each mark the best, up to this many in all."""
ENOUGH = 0.2
"""A larger set that accounts for no further mark must explain more than this share beyond a smaller one."""
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


def explain(ranked: Sequence[Scored], patches: Sequence[Patch]) -> Explanation:
    """The smallest sets of patterns that together account for the drawing.

    Args:
        ranked: scored patterns, best first.
        patches: the marks' surfaces in the order of the drawing.
    """
    weights = np.array(weights_of(tuple(patches)))
    pieces = [spread(patch.region, PIECES) for patch in patches]
    considered = _considered(ranked, len(patches))
    if not considered:
        return Explanation((), tuple(Remainder(i, 1.0) for i in range(len(patches)) if weights[i] > 0))
    gains = [np.stack([_gain(s, i, patch, pieces[i]) for s in considered]) for i, patch in enumerate(patches)]
    sets = _smallest(considered, gains, weights)
    best = sets[0]
    left = tuple(
        Remainder(i, 1 - share) for i, share in enumerate(best.by_mark) if weights[i] > 0 and share < LEFT_OVER
    )
    return Explanation(sets, left)


def _considered(ranked: Sequence[Scored], marks: int) -> list[Scored]:
    """The best patterns for each mark in turn, so that a faint mark is not crowded out by a loud one."""
    queues = [
        sorted(
            (s for s in ranked if any(share.mark == mark for share in s.shares)),
            key=lambda s, mark=mark: -next(x.counted for x in s.shares if x.mark == mark),  # type: ignore[misc]
        )
        for mark in range(marks)
    ]
    chosen: list[Scored] = []
    for place in range(max((len(queue) for queue in queues), default=0)):
        for queue in queues:
            if place < len(queue) and queue[place] not in chosen:
                chosen.append(queue[place])
        if len(chosen) >= CONSIDERED:
            break
    order = {id(s): i for i, s in enumerate(ranked)}
    return sorted(chosen[:CONSIDERED], key=lambda s: order[id(s)])


def _gain(scored: Scored, mark: int, patch: Patch, pieces: NDArray[np.float64]) -> NDArray[np.float64]:
    """How well the pattern explains each piece of the mark: (N, 2) -> (N,), 0–1."""
    gain = np.zeros(len(pieces))
    share = next((s for s in scored.shares if s.mark == mark), None)
    if share is None:
        return gain
    if share.near:
        gain += NEAR * min(1.0, share.near / max(1e-9, 1 - share.essential - share.spillover))
    for zone in scored.pattern.zones:
        if zone.view is patch.mark.view:
            worth = 1.0 if zone.kind is ZoneKind.ESSENTIAL else SPILLOVER
            gain = np.maximum(gain, worth * zone.region.contains_all(pieces))
    return gain


def _smallest(
    considered: Sequence[Scored], gains: Sequence[NDArray[np.float64]], weights: NDArray[np.float64]
) -> tuple[ExplainingSet, ...]:
    """Sets of the smallest size that account for as many marks as any size can, and explain nearly as much."""
    scores = np.array([s.score for s in considered])
    sizes = [_sets_of(size, gains, weights, scores) for size in range(1, min(LARGEST_SET, len(considered)) + 1)]
    most_marks = max(found.marks[0] for found in sizes)
    most = max(found.explained[0] for found in sizes)
    chosen = next(f for f in sizes if f.marks[0] == most_marks and f.explained[0] >= most - ENOUGH)
    return tuple(
        ExplainingSet(tuple(considered[i] for i in members), float(explained), tuple(shares.tolist()))
        for members, explained, shares in zip(chosen.members, chosen.explained, chosen.shares, strict=True)
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Sets:
    """The best sets of one size, best first: (K, size) members, (K,) marks accounted for and share explained, (K, M)
    share of each mark."""

    members: NDArray[np.int64]
    marks: NDArray[np.int64]
    explained: NDArray[np.float64]
    shares: NDArray[np.float64]


def _sets_of(
    size: int,
    gains: Sequence[NDArray[np.float64]],
    weights: NDArray[np.float64],
    scores: NDArray[np.float64],
) -> _Sets:
    """All sets of one size compared: marks accounted for, then share explained, then their members' own scores."""
    members = np.array(list(combinations(range(len(scores)), size)))
    shares = np.zeros((len(members), len(gains)))
    for mark, gain in enumerate(gains):
        if weights[mark] > 0 and gain.shape[1]:
            shares[:, mark] = gain[members].max(axis=1).mean(axis=1)
    explained = shares @ weights
    marks = ((shares >= LEFT_OVER) & (weights > 0)).sum(axis=1)
    own = scores[members].sum(axis=1)
    order = np.lexsort((np.arange(len(members)), -np.round(own, 6), -np.round(explained, 2), -marks))[:SETS]
    return _Sets(members[order], marks[order], explained[order], shares[order])
