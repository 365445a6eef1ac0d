"""Explaining sets: the fewest candidates that account for the drawing, and what is left over."""

from dataclasses import replace
from time import process_time

import numpy as np

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import Side, View
from nmt_explorer.domain.drawing import Mark, MarkKind, PainDrawing, PalpationFinding
from nmt_explorer.geometry.samples import spread
from nmt_explorer.query.engine import Engine
from nmt_explorer.query.explain import PIECES, explain


def at(view: View, x: float, y: float) -> Mark:
    return Mark(view, MarkKind.POINT, ((x, y),))


SHOULDER, CALF, TEMPLE = at(View.FRONT, -105, 200), at(View.BACK, 70, 790), at(View.RIGHT, 25, 58)


def test_that_one_mark_is_explained_by_one_candidate(engine: Engine) -> None:
    best = engine.answer(PainDrawing((SHOULDER,))).explanation.sets[0]
    assert len(best.members) == 1
    assert best.explained > 0.9
    assert best.marks == (0,)


def test_that_two_distant_marks_need_two_candidates(engine: Engine) -> None:
    explanation = engine.answer(PainDrawing((SHOULDER, CALF))).explanation
    assert len(explanation.sets[0].members) == 2
    assert explanation.sets[0].marks == (0, 1)
    assert explanation.unexplained == ()


def test_that_a_mark_no_pattern_reaches_is_said_to_be_left_over(engine: Engine) -> None:
    answer = engine.answer(PainDrawing((SHOULDER, CALF)))
    shoulder_only = [c.scored for c in answer.candidates if all(share.mark == 0 for share in c.scored.shares)]
    explanation = explain(shoulder_only, answer.patches)
    assert [left.mark for left in explanation.unexplained] == [1]
    assert explanation.unexplained[0].share == 1


def test_that_a_drawing_without_candidates_is_left_over_whole(engine: Engine) -> None:
    answer = engine.answer(PainDrawing((SHOULDER,)))
    assert explain((), answer.patches).unexplained[0].share == 1


def test_that_the_three_sets_do_not_repeat_each_other(engine: Engine) -> None:
    """Each set names a muscle and side that no earlier one named, though every mark has to be explained in each."""
    sets = engine.answer(PainDrawing((SHOULDER, CALF, TEMPLE))).explanation.sets
    assert len(sets) == 3
    named: set[tuple[str, Side]] = set()
    for found in sets:
        members = {(member.pattern.muscle.record.id, member.pattern.side) for member in found.members}
        assert members - named
        assert found.marks == (0, 1, 2)
        named |= members


def test_that_a_faint_mark_is_explained_beside_loud_ones(engine: Engine) -> None:
    loud = tuple(replace(mark, intensity=10) for mark in (SHOULDER, TEMPLE))
    best = engine.answer(PainDrawing((*loud, replace(CALF, intensity=1)))).explanation.sets[0]
    assert best.marks == (0, 1, 2)


def test_that_what_palpation_confirmed_is_in_the_first_set(engine: Engine) -> None:
    drawing = PainDrawing((SHOULDER,))
    before = engine.answer(drawing)
    unlikely = before.candidates[4].pattern
    assert unlikely not in [member.pattern for member in before.explanation.sets[0].members]
    finding = PalpationFinding(unlikely.trigger_point.id, unlikely.side, familiar=True)
    after = engine.answer(replace(drawing, findings=(finding,)))
    assert unlikely in [member.pattern for member in after.explanation.sets[0].members]


def test_that_a_thousand_marks_are_explained_without_delay(engine: Engine) -> None:
    outline = engine.atlas.body[View.BACK].outline
    marks = tuple(at(View.BACK, x, y) for x, y in spread(outline, 1000).tolist())
    answer = engine.answer(PainDrawing(marks))
    begun = process_time()
    explanation = answer.explanation
    assert process_time() - begun < 5
    assert len(explanation.sets) == 3
    assert len(explanation.unexplained) + len(explanation.sets[0].marks) == len(marks)


def test_that_pieces_of_a_mirrored_mark_are_mirrored(atlas: Atlas) -> None:
    region = atlas.body[View.FRONT].areas["breast", Side.RIGHT]  # type: ignore[index]  # a code as written
    here, there = spread(region, PIECES), spread(region.mirrored(), PIECES)
    assert sorted(map(tuple, np.round(here * [-1, 1], 3))) == sorted(map(tuple, np.round(there, 3)))
