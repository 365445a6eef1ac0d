"""What more paint, another order and more intensity may and may not do to the answer, for drawings of every kind."""

from dataclasses import replace

import numpy as np
import pytest
from bench.synthetic import Case, cases

from nmt_explorer.domain.drawing import Mark, MarkKind, PainDrawing
from nmt_explorer.geometry.region import Region
from nmt_explorer.geometry.samples import spread
from nmt_explorer.query.engine import Answer, Engine
from nmt_explorer.query.patterns import Pattern

DRAWINGS = 40
LEADING = 8
TRIFLE = 1e-9


@pytest.fixture(scope="module", params=[1, 2, 3], ids=lambda points: f"{points} points")
def made(request: pytest.FixtureRequest, engine: Engine) -> list[Case]:
    """Drawings of one, two or three true points."""
    return cases(engine.atlas, engine.index.patterns, request.param, DRAWINGS, seed=11)


def scores(answer: Answer) -> dict[tuple[str, str], float]:
    return {c.pattern.key: c.score for c in answer.candidates}


def inside(region: Region, random: np.random.Generator) -> Region:
    """A disc in it, as large as fits about some place of it, or the whole."""
    if random.random() < 0.2:
        return region
    places = spread(region, 20)
    at = places[random.integers(len(places))]
    deep = region.depth((float(at[0]), float(at[1])))
    return Region.disc((float(at[0]), float(at[1])), 0.95 * max(deep, 0.5)).intersection(region)


def outlines(region: Region) -> tuple[tuple[tuple[float, float], ...], ...]:
    return tuple(tuple((float(x), float(y)) for x, y in part[0]) for part in region.parts)


def with_paint(drawing: PainDrawing, pattern: Pattern, random: np.random.Generator) -> PainDrawing:
    """The drawing with one more outline in some zone of the pattern, in the views already drawn in."""
    zones = [zone for zone in pattern.zones if zone.view in drawing.views]
    zone = zones[random.integers(len(zones))]
    outline = outlines(inside(zone.region, random))[0]
    more = Mark(zone.view, MarkKind.POLYGON, outline, intensity=int(random.integers(0, 11)))
    return replace(drawing, marks=(*drawing.marks, more))


def test_that_one_more_mark_inside_a_zone_never_lowers_its_point(engine: Engine, made: list[Case]) -> None:
    random = np.random.default_rng(5)
    lowered = []
    for case in made:
        for candidate in engine.answer(case.drawing).candidates[:LEADING]:
            after = scores(engine.answer(with_paint(case.drawing, candidate.pattern, random)))
            if after.get(candidate.pattern.key, 0.0) < candidate.score - TRIFLE:
                lowered.append((candidate.pattern.key, candidate.score, after.get(candidate.pattern.key)))
    assert lowered == []


def test_that_a_mark_that_grows_inside_a_zone_never_lowers_its_point(engine: Engine, made: list[Case]) -> None:
    """The grown mark is one outline: what the mark covered, what was added, and nothing between them."""
    random = np.random.default_rng(6)
    lowered, tried = [], 0
    for case in made:
        answer = engine.answer(case.drawing)
        for candidate in answer.candidates[:LEADING]:
            number = candidate.scored.shares[0].mark
            patch = answer.patches[number]
            zones = [z for z in candidate.pattern.zones if z.view is patch.mark.view]
            if not is_plain(patch.region):
                continue
            added = [Region.union([patch.region, inside(zone.region, random)]) for zone in zones]
            for grown in (region for region in added if is_plain(region)):
                before, after = (
                    scores(engine.answer(replace(case.drawing, marks=with_outline(case.drawing, number, region))))
                    for region in (patch.region, grown)
                )
                tried += 1
                key = candidate.pattern.key
                if after.get(key, 0.0) < before.get(key, 0.0) - TRIFLE:
                    lowered.append((key, before.get(key), after.get(key)))
    assert tried > DRAWINGS
    assert lowered == []


def is_plain(region: Region) -> bool:
    """One part without holes."""
    return len(region.parts) == 1 and len(region.parts[0]) == 1


def with_outline(drawing: PainDrawing, number: int, region: Region) -> tuple[Mark, ...]:
    mark = drawing.marks[number]
    outlined = replace(mark, kind=MarkKind.POLYGON, points=outlines(region)[0])
    return tuple(outlined if i == number else other for i, other in enumerate(drawing.marks))


def test_that_the_order_of_marks_changes_neither_scores_nor_sets(engine: Engine, made: list[Case]) -> None:
    random = np.random.default_rng(7)
    for case in made:
        order = random.permutation(len(case.drawing.marks)).tolist()
        shuffled = replace(case.drawing, marks=tuple(case.drawing.marks[i] for i in order))
        one, other = engine.answer(case.drawing), engine.answer(shuffled)
        assert scores(other) == pytest.approx(scores(one))
        assert [s.member_keys() for s in other.explanation.sets] == [s.member_keys() for s in one.explanation.sets]
        for here, there in zip(one.explanation.sets, other.explanation.sets, strict=True):
            assert [here.by_mark[i] for i in order] == pytest.approx(list(there.by_mark))


def test_that_more_intensity_never_lowers_what_covers_the_mark_best(engine: Engine, made: list[Case]) -> None:
    """A candidate that covers the mark better than the rest of the drawing gains, one that covers it less loses."""
    for case in made:
        marks = tuple(replace(mark, intensity=4) for mark in case.drawing.marks)
        louder = (replace(marks[0], intensity=9), *marks[1:])
        before = engine.answer(replace(case.drawing, marks=marks))
        after = scores(engine.answer(replace(case.drawing, marks=louder)))
        for candidate in before.candidates:
            share = next((s.counted for s in candidate.scored.shares if s.mark == 0), 0.0)
            change = after.get(candidate.pattern.key, 0.0) - candidate.score
            if share >= candidate.scored.parts.covered:
                assert change >= -TRIFLE
            else:
                assert change <= TRIFLE
