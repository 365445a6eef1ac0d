"""Which candidate is pressed next."""

from dataclasses import replace

import pytest
from tests.query.test_ranking import PLACES, listed, point_mark

from nmt_explorer.domain.body import Point, Side, TriggerPointId, View
from nmt_explorer.domain.drawing import Mark, MarkKind, PainDrawing, PalpationFinding, QuestionAnswer
from nmt_explorer.domain.shapes import Access
from nmt_explorer.query.engine import Answer, Engine
from nmt_explorer.query.palpate_next import TRIED, change_of_order, order_with, palpate_next

SHOULDER_AND_ARM = PainDrawing(
    (
        Mark(View.FRONT, MarkKind.POINT, ((-108.0, 205.0),), 8.0, 7),
        Mark(View.FRONT, MarkKind.STROKE, ((-134.0, 255.0), (-142.0, 275.0), (-150.0, 295.0)), 7.0, 5),
    ),
    answers=(QuestionAnswer("reaching_behind_back", True),),
)


def pressed(answer: Answer, count: int, *, familiar: bool) -> PainDrawing:
    """The drawing with a finding about each of so many candidates."""
    drawing = answer.drawing
    for candidate in answer.candidates[:count]:
        point = candidate.pattern.trigger_point.id
        drawing = drawing.with_finding(PalpationFinding(point, candidate.pattern.side, familiar))
    return drawing


@pytest.mark.parametrize(("view", "at"), PLACES)
def test_that_what_a_finding_would_do_is_what_it_does(engine: Engine, view: View, at: Point) -> None:
    answer = engine.answer(replace(SHOULDER_AND_ARM, marks=(point_mark(view, at),)))
    for candidate in answer.candidates[:TRIED]:
        for familiar in (True, False):
            finding = PalpationFinding(candidate.pattern.trigger_point.id, candidate.pattern.side, familiar)
            drawing = answer.drawing.with_finding(finding)
            asked = engine.answer(drawing)
            tried = replace(asked, candidates=order_with(answer, candidate, drawing))
            assert listed(tried) == listed(asked)


@pytest.mark.parametrize(("view", "at"), PLACES)
def test_that_no_other_candidate_promises_a_greater_change(engine: Engine, view: View, at: Point) -> None:
    answer = engine.answer(PainDrawing((point_mark(view, at),)))
    found = palpate_next(answer)
    assert found is not None
    for candidate in answer.candidates[:TRIED]:
        expected = 0.0
        for familiar, belief in ((True, candidate.score), (False, 1 - candidate.score)):
            point, side = candidate.pattern.trigger_point.id, candidate.pattern.side
            after = engine.answer(answer.drawing.with_finding(PalpationFinding(point, side, familiar)))
            expected += belief * change_of_order(answer.candidates, after.candidates)
        assert expected <= found.change + 0.011


def test_that_the_same_order_is_no_change_and_a_change_of_the_first_counts_most(engine: Engine) -> None:
    listed_ = engine.answer(SHOULDER_AND_ARM).candidates
    first = (listed_[1], listed_[0], *listed_[2:])
    last = (*listed_[:3], listed_[4], listed_[3], *listed_[5:])
    renumbered = [tuple(replace(c, rank=i) for i, c in enumerate(order, start=1)) for order in (first, last)]
    assert change_of_order(listed_, listed_) == 0
    assert change_of_order(listed_, renumbered[0]) == pytest.approx(1.0)
    assert 0 < change_of_order(listed_, renumbered[1]) < 0.2


def test_that_what_was_pressed_is_not_proposed_again(engine: Engine) -> None:
    drawing = SHOULDER_AND_ARM
    proposed: list[tuple[str, Side]] = []
    for familiar in (True, False, False, True):
        found = palpate_next(engine.answer(drawing))
        assert found is not None
        proposed.append((found.trigger_point.id, found.candidate.pattern.side))
        drawing = drawing.with_finding(PalpationFinding(found.trigger_point.id, proposed[-1][1], familiar))
    assert len(set(proposed)) == len(proposed)


def test_that_a_taut_band_alone_leaves_a_candidate_to_be_pressed(engine: Engine) -> None:
    before = palpate_next(engine.answer(SHOULDER_AND_ARM))
    assert before is not None
    noted = PalpationFinding(before.trigger_point.id, before.candidate.pattern.side, taut_band=True)
    after = palpate_next(engine.answer(SHOULDER_AND_ARM.with_finding(noted)))
    assert after is not None
    assert after.trigger_point is before.trigger_point


def test_that_with_everything_pressed_nothing_is_proposed(engine: Engine) -> None:
    answer = engine.answer(SHOULDER_AND_ARM)
    drawing = pressed(answer, len(answer.candidates), familiar=False)
    assert palpate_next(engine.answer(drawing)) is None


def test_that_only_points_that_a_finger_reaches_from_outside_are_proposed(engine: Engine) -> None:
    for view, at in PLACES:
        found = palpate_next(engine.answer(PainDrawing((point_mark(view, at),))))
        assert found is not None
        assert found.trigger_point.record.location.access is Access.OUTSIDE


def test_that_without_candidates_nothing_is_proposed(engine: Engine) -> None:
    assert palpate_next(engine.answer(PainDrawing((point_mark(View.FRONT, (-400.0, 900.0)),)))) is None


def test_that_the_proposal_mirrors_with_the_drawing(engine: Engine) -> None:
    here = palpate_next(engine.answer(SHOULDER_AND_ARM))
    there = palpate_next(
        engine.answer(replace(SHOULDER_AND_ARM, marks=tuple(m.mirrored() for m in SHOULDER_AND_ARM.marks)))
    )
    assert here is not None
    assert there is not None
    assert there.trigger_point is here.trigger_point
    assert there.candidate.pattern.side is here.candidate.pattern.side.opposite


def test_that_a_finding_about_an_unknown_point_changes_nothing(engine: Engine) -> None:
    stray = PalpationFinding(TriggerPointId("nobody.tp1"), Side.LEFT, familiar=True)
    one, other = (palpate_next(engine.answer(d)) for d in (SHOULDER_AND_ARM, SHOULDER_AND_ARM.with_finding(stray)))
    assert one is not None
    assert other is not None
    assert one.trigger_point is other.trigger_point
