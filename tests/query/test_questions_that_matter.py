"""Which questions of history are proposed, and what an answer did to the list."""

import pytest
from tests.query.test_palpate_next import SHOULDER_AND_ARM
from tests.query.test_ranking import PLACES, point_mark

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import Point, View
from nmt_explorer.domain.drawing import PainDrawing, PalpationFinding
from nmt_explorer.query.engine import Engine
from nmt_explorer.query.moves import moved
from nmt_explorer.query.questions_that_matter import (
    MOST_QUESTIONS,
    WITHIN_REACH,
    leading_candidates,
    questions_that_matter,
)
from nmt_explorer.query.score import tags_of
from nmt_explorer.wording.messages import rendered


@pytest.mark.parametrize(("view", "at"), PLACES)
def test_that_some_leading_candidates_name_a_proposed_question_and_others_do_not(
    atlas: Atlas, engine: Engine, view: View, at: Point
) -> None:
    answer = engine.answer(PainDrawing((point_mark(view, at),)))
    leading = leading_candidates(answer)
    found = questions_that_matter(atlas, answer)
    assert len(found) <= MOST_QUESTIONS
    assert len({proposed.activity.id for proposed in found}) == len(found)
    for proposed in found:
        naming = [c for c in leading if proposed.activity.id in tags_of(c.pattern)]
        assert list(proposed.separates) == naming
        assert 0 < len(naming) < len(leading)


def test_that_the_shoulder_has_questions_to_ask(atlas: Atlas, engine: Engine) -> None:
    assert len(questions_that_matter(atlas, engine.answer(SHOULDER_AND_ARM))) == MOST_QUESTIONS


def test_that_an_answered_question_is_never_proposed(atlas: Atlas, engine: Engine) -> None:
    drawing = SHOULDER_AND_ARM
    asked: list[str] = []
    while found := questions_that_matter(atlas, engine.answer(drawing)):
        asked.append(found[0].activity.id)
        drawing = drawing.with_answers({asked[-1]: len(asked) % 2 == 0})
    assert len(asked) > MOST_QUESTIONS
    assert len(set(asked)) == len(asked)


def test_that_a_yes_moves_those_named_up_against_the_others(atlas: Atlas, engine: Engine) -> None:
    before = engine.answer(SHOULDER_AND_ARM)
    for proposed in questions_that_matter(atlas, before):
        after = engine.answer(SHOULDER_AND_ARM.with_answers({proposed.activity.id: True}))
        scores = {c.pattern.key: c.score for c in after.candidates}
        named = {c.pattern.key for c in proposed.separates}
        for candidate in leading_candidates(before):
            rose = scores[candidate.pattern.key] > candidate.score
            assert rose is (candidate.pattern.key in named)


def test_that_a_far_leader_has_no_rival_to_be_told_from(atlas: Atlas, engine: Engine) -> None:
    drawing = SHOULDER_AND_ARM
    for candidate in engine.answer(drawing).candidates[1:]:
        point = candidate.pattern.trigger_point.id
        drawing = drawing.with_finding(PalpationFinding(point, candidate.pattern.side, familiar=False, tender=False))
    answer = engine.answer(drawing)
    assert answer.candidates[1].score < WITHIN_REACH * answer.candidates[0].score
    assert questions_that_matter(atlas, answer) == ()


def test_that_without_candidates_nothing_is_asked(atlas: Atlas, engine: Engine) -> None:
    answer = engine.answer(PainDrawing((point_mark(View.FRONT, (-400.0, 900.0)),)))
    assert questions_that_matter(atlas, answer) == ()


def test_that_a_finding_is_told_as_the_move_of_its_candidate(engine: Engine) -> None:
    before = engine.answer(SHOULDER_AND_ARM)
    third = before.candidates[2]
    finding = PalpationFinding(third.pattern.trigger_point.id, third.pattern.side, familiar=True)
    after = engine.answer(SHOULDER_AND_ARM.with_finding(finding))
    rank = next(c.rank for c in after.candidates if c.pattern is third.pattern)
    said = moved(before, after, third.pattern.key)
    assert said is not None
    assert rank < 3
    assert rendered(said).startswith(third.pattern.muscle.record.name)
    assert rendered(said).endswith(f"moves from 3 to {rank}.")


def test_that_a_candidate_that_stays_is_said_to_stay(engine: Engine) -> None:
    before = engine.answer(SHOULDER_AND_ARM)
    first, second = before.candidates[:2]
    assert [rendered(said) for c in (first, second) if (said := moved(before, before, c.pattern.key))] == [
        f"{first.pattern.muscle.record.name} stays first.",
        f"{second.pattern.muscle.record.name} stays number 2.",
    ]


def test_that_without_a_candidate_the_greatest_move_is_told(engine: Engine) -> None:
    before = engine.answer(SHOULDER_AND_ARM)
    third = before.candidates[2]
    finding = PalpationFinding(third.pattern.trigger_point.id, third.pattern.side, familiar=True)
    after = engine.answer(SHOULDER_AND_ARM.with_finding(finding))
    assert moved(before, after) == moved(before, after, third.pattern.key)
    unmoved = moved(before, before)
    assert unmoved is not None
    assert rendered(unmoved) == "The order stays."


def test_that_a_muscle_listed_twice_is_told_by_its_point_or_side(engine: Engine) -> None:
    answer = engine.answer(SHOULDER_AND_ARM)
    anterior = [c for c in answer.candidates if c.pattern.muscle.record.id == "deltoid_anterior"]
    assert len(anterior) > 1
    for candidate in anterior:
        said = moved(answer, answer, candidate.pattern.key)
        assert said is not None
        assert f" {candidate.pattern.trigger_point.short_label} " in rendered(said)
    both = engine.answer(PainDrawing((SHOULDER_AND_ARM.marks[0], SHOULDER_AND_ARM.marks[0].mirrored())))
    first = moved(both, both, both.candidates[0].pattern.key)
    assert first is not None
    assert f"({both.candidates[0].pattern.side.value})" in rendered(first)
