"""Recovery: the points that a drawing was made from are found again. ``python -m bench recovery`` draws more."""

import pytest
from bench.recovery import TARGETS, among_first, recovered
from bench.synthetic import cases

from nmt_explorer.domain.body import ZoneKind
from nmt_explorer.query.engine import Engine
from nmt_explorer.query.measure import patch_of

DRAWINGS = 200
SEED = 1


@pytest.mark.parametrize("points", TARGETS)
def test_that_the_true_points_are_among_the_first_five_or_in_a_set(engine: Engine, points: int) -> None:
    made = cases(engine.atlas, engine.index.patterns, points, DRAWINGS, SEED)
    whole = [all(recovered(case, engine.answer(case.drawing)).either) for case in made]
    assert 100 * sum(whole) / len(whole) >= TARGETS[points]


def test_that_the_first_five_are_five_muscles_with_their_sides(engine: Engine) -> None:
    for case in cases(engine.atlas, engine.index.patterns, 3, 10, SEED):
        answer = engine.answer(case.drawing)
        five = among_first(answer, 5)
        assert len({(pattern.muscle.id, pattern.side) for pattern in five}) == 5
        assert [candidate.pattern for candidate in answer.candidates[: len(five)]] == five


def test_that_synthetic_drawings_are_always_the_same_and_lie_on_their_points(engine: Engine) -> None:
    made = cases(engine.atlas, engine.index.patterns, 2, 12, SEED)
    assert [case.drawing for case in made] == [
        case.drawing for case in cases(engine.atlas, engine.index.patterns, 2, 12, SEED)
    ]
    for case in made:
        patches = [patch_of(mark, engine.atlas.body[mark.view]) for mark in case.drawing.marks]
        for pattern in case.truth:
            touched = [
                zone.region.overlap(patch.region)
                for patch in patches
                for zone in pattern.zones
                if zone.kind is ZoneKind.ESSENTIAL and zone.view is patch.mark.view
            ]
            assert max(touched) > 0
