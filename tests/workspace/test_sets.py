"""Explaining sets, comparing and hiding as the workspace knows them."""

import pytest

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import View
from nmt_explorer.domain.drawing import Mark, MarkKind, PalpationFinding
from nmt_explorer.query.engine import Engine
from nmt_explorer.workspace.state import Choice, Stage, choices_of, members_of
from nmt_explorer.workspace.workspace import Workspace

SHOULDER = Mark(View.FRONT, MarkKind.POINT, ((-105.0, 205.0),), 8.0, 7)
CALF = Mark(View.BACK, MarkKind.POINT, ((70.0, 790.0),), 8.0, 5)


@pytest.fixture
def workspace(atlas: Atlas, engine: Engine) -> Workspace:
    """Two places are marked."""
    made = Workspace()
    made.use_atlas(atlas, engine)
    made.add_mark(SHOULDER)
    made.add_mark(CALF)
    return made


def members(workspace: Workspace) -> tuple[Choice, ...]:
    assert workspace.state.shown_set is not None
    return members_of(workspace.state.shown_set)


def test_that_stepping_goes_through_the_sets_and_then_leaves(workspace: Workspace) -> None:
    count = len(workspace.state.answer.explanation.sets) if workspace.state.answer is not None else 0
    seen = []
    for _ in range(count + 1):
        workspace.step_set()
        seen.append(workspace.state.set_number)
    assert seen == [*range(count), None]


def test_that_a_member_of_the_shown_set_is_chosen(workspace: Workspace) -> None:
    workspace.step_set()
    assert workspace.state.chosen in members(workspace)
    other = members(workspace)[1]
    workspace.show_set(0, other)
    assert workspace.state.chosen == other
    assert workspace.state.set_number == 0


def test_that_walking_the_list_leaves_the_set(workspace: Workspace) -> None:
    workspace.step_set()
    workspace.step_candidate(1)
    assert workspace.state.set_number is None


def test_that_a_finding_keeps_the_set_and_another_mark_leaves_it(workspace: Workspace) -> None:
    workspace.step_set()
    chosen = members(workspace)[0]
    workspace.note_finding(PalpationFinding(chosen.trigger_point, chosen.side, familiar=True))
    assert workspace.state.set_number == 0
    workspace.remove_mark(1)
    assert workspace.state.set_number is None


def test_that_other_stages_show_no_set(workspace: Workspace) -> None:
    workspace.step_set()
    workspace.go_to(Stage.RELEASE)
    assert workspace.state.set_number is None


def test_that_without_marks_there_is_no_set_to_show(atlas: Atlas, engine: Engine) -> None:
    empty = Workspace()
    empty.use_atlas(atlas, engine)
    empty.step_set()
    assert empty.state.set_number is None


def test_that_marks_a_set_leaves_over_are_those_it_does_not_account_for(workspace: Workspace) -> None:
    assert workspace.state.left_over == ()
    workspace.add_mark(Mark(View.FRONT, MarkKind.POINT, ((400.0, 20.0),), 8.0, 5))
    for _ in range(3):
        workspace.step_set()
        shown = workspace.state.shown_set
        assert shown is not None
        rest = {0, 1, 2} - set(shown.marks) - {2}  # the third lies off the body and counts for nothing
        assert set(workspace.state.left_over) == rest


def test_that_a_candidate_can_be_compared_with_the_chosen_one_until_it_is_chosen_itself(workspace: Workspace) -> None:
    second = choices_of(workspace.state.candidates[1])[0]
    workspace.compare(second)
    assert workspace.state.compared == second
    workspace.choose(second)
    assert workspace.state.compared is None


def test_that_comparing_again_leaves_and_the_chosen_is_not_compared_with_itself(workspace: Workspace) -> None:
    second = choices_of(workspace.state.candidates[1])[0]
    workspace.compare(second)
    workspace.compare(second)
    assert workspace.state.compared is None
    workspace.compare(workspace.state.chosen)
    assert workspace.state.compared is None


def test_that_without_marks_nothing_is_compared(workspace: Workspace) -> None:
    workspace.compare(choices_of(workspace.state.candidates[1])[0])
    workspace.clear()
    assert workspace.state.compared is None
