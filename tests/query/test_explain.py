"""Explaining sets: the fewest candidates that account for the drawing, and what is left over."""

from itertools import combinations

import numpy as np

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import Side, View, ZoneKind
from nmt_explorer.domain.drawing import Mark, MarkKind, PainDrawing
from nmt_explorer.geometry.samples import spread
from nmt_explorer.query.engine import Engine
from nmt_explorer.query.explain import LARGEST_SET, PIECES, explain
from nmt_explorer.query.score import SPILLOVER


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


def test_that_no_other_set_of_the_same_size_explains_more(engine: Engine) -> None:
    answer = engine.answer(PainDrawing((SHOULDER, CALF, TEMPLE)))
    best = answer.explanation.sets[0]
    gains = []
    for candidate in answer.candidates:
        per_mark = []
        for patch in answer.patches:
            pieces = spread(patch.region, PIECES)
            gain = np.zeros(len(pieces))
            for zone in candidate.pattern.zones:
                if zone.view is patch.mark.view:
                    worth = 1.0 if zone.kind is ZoneKind.ESSENTIAL else SPILLOVER
                    gain = np.maximum(gain, worth * zone.region.contains_all(pieces))
            per_mark.append(gain)
        gains.append(per_mark)
    exhaustive = max(
        sum(np.max([gains[i][m] for i in members], axis=0).mean() for m in range(3)) / 3
        for members in combinations(range(len(gains)), len(best.members))
    )
    assert len(best.members) <= LARGEST_SET
    assert best.explained >= exhaustive - 0.02


def test_that_pieces_of_a_mirrored_mark_are_mirrored(atlas: Atlas) -> None:
    region = atlas.body[View.FRONT].areas["breast", Side.RIGHT]  # type: ignore[index]  # a code as written
    here, there = spread(region, PIECES), spread(region.mirrored(), PIECES)
    assert sorted(map(tuple, np.round(here * [-1, 1], 3))) == sorted(map(tuple, np.round(there, 3)))
