"""Intents change the state; every change is announced once."""

import pytest

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import AreaCode, Side, TriggerPointId, View
from nmt_explorer.domain.drawing import Mark, MarkKind, PalpationFinding
from nmt_explorer.query.engine import Engine
from nmt_explorer.workspace.state import Choice, Stage, State, ViewSet
from nmt_explorer.workspace.workspace import Workspace

SHOULDER = Mark(View.FRONT, MarkKind.POINT, ((-105.0, 200.0),))
HEEL = Mark(View.SOLES, MarkKind.POINT, ((-40.0, 130.0),))


def shown(workspace: Workspace) -> ViewSet:
    return workspace.state.view_set


@pytest.fixture
def workspace(atlas: Atlas, engine: Engine) -> Workspace:
    made = Workspace()
    made.use_atlas(atlas, engine)
    return made


def test_that_a_mark_is_answered_and_its_first_candidate_chosen(workspace: Workspace) -> None:
    workspace.add_mark(SHOULDER)
    state = workspace.state
    assert state.selected_mark == 0
    assert state.chosen_candidate is not None
    assert state.chosen_candidate.rank == 1
    assert state.stage is Stage.FIND


def test_that_marks_made_before_the_atlas_arrives_are_answered_when_it_does(atlas: Atlas, engine: Engine) -> None:
    early = Workspace()
    early.add_mark(SHOULDER)
    assert early.state.answer is None
    early.use_atlas(atlas, engine)
    assert early.state.candidates


def test_that_undo_and_redo_walk_through_every_change(workspace: Workspace) -> None:
    workspace.add_mark(SHOULDER)
    workspace.add_mark(HEEL)
    workspace.set_intensity(0, 9)
    workspace.remove_mark(1)
    workspace.clear()
    seen = []
    while workspace.state.can_undo:
        workspace.undo()
        seen.append(workspace.state.drawing.marks)
    assert [len(marks) for marks in seen] == [1, 2, 2, 1, 0]
    while workspace.state.can_redo:
        workspace.redo()
    assert workspace.state.drawing.marks == ()


def test_that_a_change_is_announced_once_with_old_and_new(workspace: Workspace) -> None:
    heard: list[tuple[State, State]] = []
    workspace.state_changed.connect(lambda old, new: heard.append((old, new)))
    workspace.add_mark(SHOULDER)
    assert len(heard) == 1
    assert heard[0][0].drawing.marks == ()
    assert heard[0][1].drawing.marks == (SHOULDER,)
    workspace.use_tool(workspace.state.tool)
    assert len(heard) == 1


def test_that_the_chosen_candidate_stays_chosen_when_the_list_is_reordered(workspace: Workspace) -> None:
    workspace.add_mark(SHOULDER)
    workspace.step_candidate(6)
    chosen, before = workspace.state.chosen, workspace.state.chosen_candidate
    assert chosen is not None
    assert before is not None
    workspace.note_finding(PalpationFinding(chosen.trigger_point, chosen.side, familiar=True))
    after = workspace.state.chosen_candidate
    assert workspace.state.chosen == chosen
    assert after is not None
    assert after.rank < before.rank


def test_that_stepping_stops_at_both_ends_of_the_list(workspace: Workspace) -> None:
    workspace.add_mark(SHOULDER)
    workspace.step_candidate(-5)
    assert workspace.state.chosen_candidate is not None
    assert workspace.state.chosen_candidate.rank == 1
    workspace.step_candidate(500)
    assert workspace.state.chosen_candidate.rank == len(workspace.state.candidates)


def test_that_a_point_opened_from_search_is_browsed_without_marks(workspace: Workspace) -> None:
    workspace.browse_point(TriggerPointId("infraspinatus.tp4"))
    assert workspace.state.chosen == Choice(TriggerPointId("infraspinatus.tp4"), Side.RIGHT)
    assert workspace.state.browsing
    assert workspace.state.answer is None


def test_that_marking_an_area_shows_the_view_it_is_marked_in(workspace: Workspace) -> None:
    workspace.mark_area(AreaCode("heel"), Side.LEFT)
    (mark,) = workspace.state.drawing.marks
    assert mark.view in workspace.state.view_set.views
    assert workspace.state.answer is not None
    assert workspace.state.answer.marked_areas[0][0] == ("heel", Side.LEFT)


def test_that_clearing_forgets_the_answer_but_not_what_is_browsed(workspace: Workspace) -> None:
    workspace.add_mark(SHOULDER)
    workspace.clear()
    assert workspace.state.answer is None
    assert workspace.state.chosen is None
    workspace.browse_point(TriggerPointId("infraspinatus.tp4"))
    workspace.clear()
    assert workspace.state.chosen is not None


def test_that_the_views_are_stepped_through_round_and_round(workspace: Workspace) -> None:
    seen = []
    for _ in workspace.state.view_sets:
        seen.append(workspace.state.view_set)
        workspace.step_views(1)
    assert seen == list(workspace.state.view_sets)
    assert workspace.state.view_set is ViewSet.FRONT_BACK


def test_that_where_one_figure_has_room_front_and_back_are_offered_apart(workspace: Workspace) -> None:
    workspace.show_one_figure(True)
    assert shown(workspace) is ViewSet.FRONT
    assert workspace.state.view_sets[:2] == (ViewSet.FRONT, ViewSet.BACK)
    workspace.show_views(ViewSet.showing(View.BACK))
    assert shown(workspace) is ViewSet.BACK
    workspace.show_one_figure(False)
    assert shown(workspace) is ViewSet.FRONT_BACK
    workspace.show_views(ViewSet.showing(View.BACK))
    assert shown(workspace) is ViewSet.FRONT_BACK


def test_that_of_two_figures_the_one_with_the_mark_is_kept(workspace: Workspace) -> None:
    workspace.add_mark(Mark(View.BACK, MarkKind.POINT, ((-60.0, 210.0),)))
    workspace.show_one_figure(True)
    assert workspace.state.view_set is ViewSet.BACK
