"""In a started visit candidates wait for safety questions, and nothing that was answered is forgotten."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.casebook.document import read_drawing, write_drawing
from nmt_explorer.domain.body import AreaCode, Side, TriggerPointId, View
from nmt_explorer.domain.caution import Tier
from nmt_explorer.domain.drawing import Mark, MarkKind, PainDrawing
from nmt_explorer.query.engine import Engine
from nmt_explorer.query.red_flags import RaisedFlag
from nmt_explorer.workspace.state import Choice, Stage
from nmt_explorer.workspace.workspace import Workspace

START = datetime(2025, 3, 1, 10, 42, tzinfo=UTC)


def minutes() -> Iterator[datetime]:
    at = START
    while True:
        yield at
        at += timedelta(minutes=1)


def at(atlas: Atlas, view: View, code: str, side: Side) -> Mark:
    return Mark(view, MarkKind.POINT, (atlas.body[view].areas[AreaCode(code), side].centre,))


def ids(flags: tuple[RaisedFlag, ...]) -> list[str]:
    return [raised.flag.id for raised in flags]


@pytest.fixture
def workspace(atlas: Atlas, engine: Engine) -> Workspace:
    clock = minutes()
    made = Workspace(lambda: next(clock))
    made.use_atlas(atlas, engine)
    return made


@pytest.fixture
def chest(atlas: Atlas) -> Mark:
    return at(atlas, View.FRONT, "chest_front", Side.LEFT)


def test_that_without_a_visit_nothing_waits(workspace: Workspace, chest: Mark) -> None:
    workspace.add_mark(chest)
    assert workspace.state.visit is None
    assert not workspace.state.is_waiting
    assert workspace.state.candidates
    assert workspace.state.answer is not None
    assert any(raised.region.hold for raised in workspace.state.answer.red_flags)


@pytest.mark.parametrize(
    ("view", "code", "side"),
    [
        (View.FRONT, "chest_front", Side.LEFT),
        (View.FRONT, "chest_front", Side.RIGHT),
        (View.FRONT, "arm_inner", Side.LEFT),
        (View.FRONT, "mandible", Side.RIGHT),
        (View.FRONT, "abdomen_middle", Side.RIGHT),
        (View.FRONT, "temple", Side.LEFT),
        (View.BACK, "coccyx", Side.RIGHT),
        (View.BACK, "calf", Side.LEFT),
    ],
)
def test_that_in_a_visit_a_held_region_keeps_every_candidate_away(
    workspace: Workspace, atlas: Atlas, view: View, code: str, side: Side
) -> None:
    workspace.start_visit()
    place = at(atlas, view, code, side)
    workspace.add_mark(place)
    state = workspace.state
    assert state.is_waiting
    assert state.is_held
    assert state.stage is Stage.ASSESS
    assert state.candidates == ()
    assert state.chosen is None
    assert workspace.best_at(place.view, place.points[0], 8.0) is None
    workspace.show_candidates()
    workspace.go_to(Stage.FIND)
    assert workspace.state.candidates == ()


@pytest.mark.parametrize("code", ["arm_inner", "lumbar", "thigh_front"])
def test_that_in_a_visit_other_regions_do_not_hold(workspace: Workspace, atlas: Atlas, code: str) -> None:
    workspace.start_visit()
    workspace.add_mark(at(atlas, View.BACK if code == "lumbar" else View.FRONT, code, Side.RIGHT))
    assert not workspace.state.is_waiting
    assert workspace.state.candidates


def test_that_starting_a_visit_holds_what_is_marked_already(workspace: Workspace, chest: Mark) -> None:
    workspace.add_mark(chest)
    workspace.start_visit()
    assert workspace.state.is_waiting
    assert workspace.state.drawing.marks == (chest,)


def test_that_candidates_come_when_the_questions_are_answered_and_they_are_asked_for(
    workspace: Workspace, chest: Mark
) -> None:
    workspace.start_visit()
    workspace.add_mark(chest)
    first, *others = ids(workspace.state.held)
    workspace.answer_question(first, False)
    assert workspace.state.is_held
    workspace.answer_none_of([first, *others])
    assert not workspace.state.is_held
    assert workspace.state.is_waiting
    assert workspace.state.candidates == ()
    workspace.show_candidates()
    assert not workspace.state.is_waiting
    assert workspace.state.stage is Stage.FIND
    assert workspace.state.chosen_candidate is not None


def test_that_another_stage_shows_the_candidates_once_they_need_not_wait(workspace: Workspace, chest: Mark) -> None:
    workspace.start_visit()
    workspace.add_mark(chest)
    workspace.answer_none_of(ids(workspace.state.held))
    workspace.go_to(Stage.RELEASE)
    assert workspace.state.stage is Stage.RELEASE
    assert workspace.state.chosen is not None


def test_that_a_mark_in_another_held_region_asks_again_and_in_the_same_does_not(
    workspace: Workspace, atlas: Atlas, chest: Mark
) -> None:
    workspace.start_visit()
    workspace.add_mark(chest)
    workspace.answer_none_of(ids(workspace.state.held))
    workspace.show_candidates()
    workspace.add_mark(chest.moved(2, 2))
    assert not workspace.state.is_waiting
    workspace.add_mark(at(atlas, View.BACK, "calf", Side.RIGHT))
    assert workspace.state.is_waiting
    assert workspace.state.candidates == ()


def test_that_an_emergency_yes_stops_and_taking_it_back_asks_again(workspace: Workspace, chest: Mark) -> None:
    workspace.start_visit()
    workspace.add_mark(chest)
    emergency = next(r.flag.id for r in workspace.state.held if r.flag.tier is Tier.EMERGENCY)
    workspace.answer_none_of(ids(workspace.state.held))
    workspace.answer_question(emergency, True)
    assert workspace.state.is_stopped
    workspace.show_candidates()
    assert workspace.state.candidates == ()
    workspace.answer_question(emergency, None)
    assert not workspace.state.is_stopped
    assert workspace.state.is_held
    assert workspace.state.candidates == ()


def test_that_sending_on_keeps_candidates_away_until_it_is_withdrawn(workspace: Workspace, chest: Mark) -> None:
    workspace.start_visit()
    workspace.add_mark(chest)
    regions = tuple(dict.fromkeys(raised.region.id for raised in workspace.state.held))
    workspace.send_on()
    workspace.send_on()
    assert workspace.state.is_stopped
    assert workspace.state.visit is not None
    assert [(sent.at, sent.regions) for sent in workspace.state.visit.sent_on] == [
        (START + timedelta(minutes=1), regions)
    ]
    workspace.answer_none_of(ids(workspace.state.held))
    workspace.show_candidates()
    assert workspace.state.candidates == ()
    workspace.withdraw_sending_on()
    assert not workspace.state.is_stopped
    assert workspace.state.visit.sent_on[0].withdrawn is not None


def test_that_answers_have_their_time_and_what_was_changed_stays_on_record(workspace: Workspace, chest: Mark) -> None:
    workspace.start_visit()
    workspace.add_mark(chest)
    asked = ids(workspace.state.held)
    workspace.answer_none_of(asked)
    workspace.answer_question(asked[0], True)
    workspace.answer_question(asked[0], None)
    drawing = workspace.state.drawing
    kept = drawing.answered(asked[1])
    assert kept is not None
    assert kept.together
    assert kept.at == START + timedelta(minutes=1)
    assert drawing.visit is not None
    assert [(a.id, a.value, a.together) for a in drawing.visit.replaced] == [
        (asked[0], False, True),
        (asked[0], True, False),
    ]


def test_that_the_record_survives_saving_opening_clearing_and_undo(workspace: Workspace, chest: Mark) -> None:
    workspace.start_visit()
    workspace.add_mark(chest)
    workspace.answer_none_of(ids(workspace.state.held))
    workspace.add_mark(chest.moved(2, 2))
    workspace.undo()
    drawing = workspace.state.drawing
    assert all(drawing.answer_to(raised.flag.id) is False for raised in workspace.state.held)
    opened = read_drawing(write_drawing(drawing)).drawing()
    assert opened == drawing
    workspace.clear()
    cleared = workspace.state.drawing
    assert not cleared.is_empty
    assert cleared.visit is not None
    assert cleared.visit.replaced == drawing.answers
    workspace.open_drawing(opened)
    assert not workspace.state.is_held


def test_that_a_held_drawing_is_held_when_it_is_opened_again(workspace: Workspace, chest: Mark) -> None:
    workspace.start_visit()
    workspace.add_mark(chest)
    text = workspace.copy_drawing()
    workspace.open_drawing(PainDrawing())
    assert not workspace.state.is_waiting
    workspace.open_drawing(read_drawing(text).drawing())
    assert workspace.state.is_waiting
    assert workspace.state.is_held


def test_that_what_is_pasted_brings_no_answers_into_a_visit(workspace: Workspace, chest: Mark) -> None:
    workspace.add_mark(chest)
    workspace.answer_question("chest_pressure", False)
    text = workspace.copy_drawing()
    workspace.open_drawing(PainDrawing())
    workspace.start_visit()
    workspace.paste_drawing(text)
    assert workspace.state.drawing.marks == (chest,)
    assert workspace.state.drawing.answers == ()
    assert workspace.state.is_held


def test_that_browsing_goes_on_while_candidates_wait(workspace: Workspace, chest: Mark) -> None:
    workspace.start_visit()
    workspace.add_mark(chest)
    workspace.browse_point(TriggerPointId("infraspinatus.tp1"), Side.RIGHT)
    assert workspace.state.browsing
    assert workspace.state.chosen == Choice(TriggerPointId("infraspinatus.tp1"), Side.RIGHT)
    workspace.stop_browsing()
    assert workspace.state.chosen is None
    assert workspace.state.is_waiting
