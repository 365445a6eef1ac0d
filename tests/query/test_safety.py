"""Red flags come before muscles."""

from dataclasses import replace

import pytest

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import AreaCode, Side, View
from nmt_explorer.domain.caution import Tier
from nmt_explorer.domain.drawing import Mark, MarkKind, PainDrawing, QuestionAnswer
from nmt_explorer.query.engine import Engine


def drawing_at(atlas: Atlas, view: View, code: str, side: Side) -> PainDrawing:
    centre = atlas.body[view].areas[AreaCode(code), side].centre
    return PainDrawing((Mark(view, MarkKind.POINT, (centre,)),))


@pytest.mark.parametrize(
    ("view", "code", "side"),
    [
        (View.FRONT, "chest_front", Side.LEFT),
        (View.FRONT, "chest_front", Side.RIGHT),
        (View.FRONT, "arm_inner", Side.LEFT),
        (View.FRONT, "mandible", Side.LEFT),
        (View.FRONT, "abdomen_middle", Side.RIGHT),
        (View.BACK, "coccyx", Side.RIGHT),
        (View.BACK, "calf", Side.LEFT),
        (View.FRONT, "forehead", Side.LEFT),
    ],
)
def test_that_dangerous_places_never_answer_with_a_muscle_alone(
    atlas: Atlas, engine: Engine, view: View, code: str, side: Side
) -> None:
    flags = engine.answer(drawing_at(atlas, view, code, side)).red_flags
    assert any(raised.region.hold for raised in flags)
    assert any(raised.flag.tier is Tier.EMERGENCY for raised in flags)


def test_that_the_left_arm_asks_for_the_heart_and_the_right_arm_does_not_hold(atlas: Atlas, engine: Engine) -> None:
    def held(side: Side) -> bool:
        flags = engine.answer(drawing_at(atlas, View.FRONT, "arm_inner", side)).red_flags
        return any(raised.region.hold for raised in flags)

    assert held(Side.LEFT)
    assert not held(Side.RIGHT)


def test_that_a_yes_to_an_emergency_question_keeps_every_candidate_away(atlas: Atlas, engine: Engine) -> None:
    drawing = drawing_at(atlas, View.FRONT, "chest_front", Side.LEFT)
    asked = engine.answer(drawing)
    assert asked.candidates
    emergency = next(raised for raised in asked.red_flags if raised.flag.tier is Tier.EMERGENCY)
    halted = engine.answer(replace(drawing, answers=(QuestionAnswer(emergency.flag.id, True),)))
    assert halted.is_halted
    assert halted.candidates == ()
    assert all(raised.action for raised in halted.red_flags)


def test_that_a_no_is_remembered_and_shows_candidates(atlas: Atlas, engine: Engine) -> None:
    drawing = drawing_at(atlas, View.FRONT, "chest_front", Side.LEFT)
    first = engine.answer(drawing).red_flags[0]
    after = engine.answer(replace(drawing, answers=(QuestionAnswer(first.flag.id, False),)))
    assert next(raised.answer for raised in after.red_flags if raised.flag.id == first.flag.id) is False
    assert after.candidates


def test_that_questions_of_the_place_come_before_general_ones_and_urgent_before_soon(
    atlas: Atlas, engine: Engine
) -> None:
    flags = engine.answer(drawing_at(atlas, View.BACK, "lumbar", Side.RIGHT)).red_flags
    order = [(not raised.region.areas, raised.flag.tier.rank) for raised in flags]
    assert order == sorted(order)
    assert len(order) > 3
