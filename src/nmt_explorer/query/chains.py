"""Satellite chains: which listed candidates may be kept active by others, and so in which order to examine them.

A candidate is the *key* of another on the same side when a trigger point that it stands for names the other's muscle
as a satellite. Where two name each other, the better ranked is the key.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from nmt_explorer.domain.body import Side
from nmt_explorer.query.engine import Candidate

REACH = 12
"""Places of the list within which chains are looked for: further down nobody examines."""
LONGEST = 5
"""Candidates of one chain, the key among them: more is no order but a list."""


@dataclass(frozen=True, slots=True, eq=False)
class Link:
    """``satellite`` may be kept active by ``key``."""

    key: Candidate
    satellite: Candidate


@dataclass(frozen=True, slots=True, eq=False)
class Chain:
    """Candidates that hang together: ``order`` is that of examination, every satellite after its key."""

    order: tuple[Candidate, ...]
    links: tuple[Link, ...]

    def holds(self, candidate: Candidate) -> bool:
        """Whether the candidate is one of the chain."""
        return any(candidate.pattern is one.pattern for one in self.order)


def chains(candidates: Sequence[Candidate]) -> tuple[Chain, ...]:
    """The chains among the first ``REACH`` candidates, the one with the best candidate first.

    ``candidates`` stand in the order of the list. Each satellite follows one key, its best ranked; each muscle stands
    in a chain once on a side, as the candidate that is ranked best.
    """
    listed = _first_of_each_muscle(candidates[:REACH])
    keys: dict[int, int] = {}
    for place, satellite in enumerate(listed):
        named = (i for i, key in enumerate(listed) if i != place and _keeps(key, satellite))
        better = (i for i in named if i < place or not _keeps(satellite, listed[i]))
        found = next((i for i in better if not _hangs_on(i, place, keys)), None)
        if found is not None:
            keys[place] = found
    heads = [i for i in range(len(listed)) if i not in keys and i in keys.values()]
    made = [_chain(head, listed, keys) for head in heads]
    return tuple(sorted(made, key=lambda chain: min(one.rank for one in chain.order)))


def _first_of_each_muscle(candidates: Sequence[Candidate]) -> list[Candidate]:
    first: dict[tuple[str, Side], Candidate] = {}
    for candidate in candidates:
        first.setdefault((candidate.pattern.muscle.id, candidate.pattern.side), candidate)
    return list(first.values())


def _keeps(key: Candidate, satellite: Candidate) -> bool:
    """Whether the sources describe the second as a satellite of the first."""
    if key.pattern.side is not satellite.pattern.side:
        return False
    return any(satellite.pattern.muscle.id in point.record.satellites for point in key.pattern.points)


def _hangs_on(place: int, other: int, keys: dict[int, int]) -> bool:
    """Whether following the keys of ``place`` leads to ``other``."""
    while place in keys:
        place = keys[place]
        if place == other:
            return True
    return False


def _chain(head: int, listed: Sequence[Candidate], keys: dict[int, int]) -> Chain:
    """Breadth first: the key, its satellites by rank, then theirs."""
    order = [head]
    for place in order:
        order += sorted(i for i, key in keys.items() if key == place)
    order = order[:LONGEST]
    links = tuple(Link(listed[keys[i]], listed[i]) for i in order[1:])
    return Chain(tuple(listed[i] for i in order), links)
