"""Recovery: are the points a drawing was made from among the explaining sets or the first five?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bench.report import Result
from bench.synthetic import Case, cases
from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import Side, View
from nmt_explorer.query.engine import Answer, Engine
from nmt_explorer.query.kin import ALIKE, Surface, alike
from nmt_explorer.query.patterns import Pattern

TARGETS = {1: 90.0, 2: 80.0, 3: 70.0}
"""Per cent of drawings of that many points in which every point is recovered."""
FIRST = 5


@dataclass(frozen=True, slots=True)
class Recovered:
    """What was found of one drawing: in the first five, in any of the sets, and in either, point by point.

    ``together``: whether all points stand in the first five, or all in one and the same set.
    """

    first: tuple[bool, ...]
    sets: tuple[bool, ...]
    together: bool

    @property
    def either(self) -> tuple[bool, ...]:
        return tuple(a or b for a, b in zip(self.first, self.sets, strict=True))


def measure_recovery(atlas: Atlas, count: int = 200, seed: int = 1) -> tuple[Result, ...]:
    """One line for one, two and three true points: per cent of drawings of which every point is recovered."""
    engine = Engine(atlas)
    return tuple(_result(engine, points, count, seed) for points in TARGETS)


def recovered(case: Case, answer: Answer) -> Recovered:
    """Look for each true pattern, or one that is alike in the views drawn in: it is as good."""
    views = case.drawing.views
    five = among_first(answer, FIRST)
    sets = [[member.pattern for member in found.members] for found in answer.explanation.sets]
    first = tuple(_has(five, true, views) for true in case.truth)
    by_set = [tuple(_has(found, true, views) for true in case.truth) for found in sets]
    any_set = tuple(any(flags) for flags in zip(*by_set, strict=True)) if by_set else (False,) * len(case.truth)
    return Recovered(first, any_set, all(first) or any(all(flags) for flags in by_set))


def among_first(answer: Answer, count: int) -> list[Pattern]:
    """The candidates listed before more than ``count`` muscle-sides were."""
    met: set[tuple[str, Side]] = set()
    listed = []
    for candidate in answer.candidates:
        met.add((candidate.pattern.muscle.id, candidate.pattern.side))
        if len(met) > count:
            break
        listed.append(candidate.pattern)
    return listed


def _has(listed: Sequence[Pattern], true: Pattern, views: Iterable[View]) -> bool:
    shown = Surface.of(true, views)
    return true in listed or any(alike(shown, Surface.of(pattern, views)) >= ALIKE for pattern in listed)


def _result(engine: Engine, points: int, count: int, seed: int) -> Result:
    made = cases(engine.atlas, engine.index.patterns, points, count, seed)
    found = [recovered(case, engine.answer(case.drawing)) for case in made]
    whole, first, sets, together = (
        _percent(flags)
        for flags in (
            [all(f.either) for f in found],
            [all(f.first) for f in found],
            [all(f.sets) for f in found],
            [f.together for f in found],
        )
    )
    each = _percent([flag for f in found for flag in f.either])
    return Result(
        f"{points} true point{'s' if points > 1 else ''} recovered",
        whole,
        TARGETS[points],
        "%",
        f"first {FIRST} {first:.0f} %, sets {sets:.0f} %, all in one of these {together:.0f} %, "
        f"single points {each:.0f} %; {count} drawings",
        at_least=True,
    )


def _percent(flags: Sequence[bool]) -> float:
    return 100 * sum(flags) / len(flags)
