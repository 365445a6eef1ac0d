"""A started visit at the window: what must be asked stands in place of candidates, and stays on record."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import AreaCode, MuscleId, Side, View
from nmt_explorer.domain.caution import Tier
from nmt_explorer.domain.drawing import Mark, MarkKind
from nmt_explorer.ui.desk import Desk
from nmt_explorer.ui.panels.safety.record import fill_safety_answers, history_of
from nmt_explorer.ui.shortcuts import PALPATION, Command
from nmt_explorer.ui.workbench import Workbench, summary
from nmt_explorer.workspace.state import Stage


@pytest.fixture
def chest(atlas: Atlas) -> Mark:
    centre = atlas.body[View.FRONT].areas[AreaCode("chest_front"), Side.LEFT].centre
    return Mark(View.FRONT, MarkKind.POINT, (centre,))


@pytest.fixture
def held(bench: Workbench, chest: Mark) -> Workbench:
    """The workbench in a visit with a mark on the left chest."""
    bench.workspace.start_visit()
    bench.workspace.add_mark(chest)
    return bench


def asked(bench: Workbench) -> list[str]:
    return [raised.flag.id for raised in bench.workspace.state.held]


@pytest.mark.parametrize(
    ("view", "code", "side"),
    [
        (View.FRONT, "chest_front", Side.LEFT),
        (View.FRONT, "arm_inner", Side.LEFT),
        (View.FRONT, "mandible", Side.LEFT),
        (View.FRONT, "abdomen_middle", Side.RIGHT),
        (View.BACK, "coccyx", Side.RIGHT),
        (View.BACK, "calf", Side.RIGHT),
    ],
)
def test_that_outside_a_visit_the_strip_stands_above_the_list(
    bench: Workbench, atlas: Atlas, view: View, code: str, side: Side
) -> None:
    centre = atlas.body[view].areas[AreaCode(code), side].centre
    bench.workspace.add_mark(Mark(view, MarkKind.POINT, (centre,)))
    answers = bench.right.answers
    assert not bench.right.held.isVisible()
    assert answers.list.isVisible()
    assert answers.ask_first.isVisible()
    assert answers.ask_first.mapTo(bench, answers.ask_first.rect().bottomLeft()).y() <= (
        answers.list.mapTo(bench, answers.list.rect().topLeft()).y()
    )


def test_that_a_window_opens_free_and_the_button_starts_and_ends_a_visit(bench: Workbench, desk: Desk) -> None:
    assert bench.workspace.state.visit is None
    assert bench.top.visit.text() == "Start visit"
    QTest.mouseClick(bench.top.visit, Qt.MouseButton.LeftButton)
    assert bench.workspace.state.visit is not None
    assert bench.top.visit.text() == "End visit"
    assert desk.file.title == "New visit"
    assert desk.file.standing.startswith("Visit ")
    QTest.mouseClick(bench.top.visit, Qt.MouseButton.LeftButton)
    assert bench.workspace.state.visit is None
    bench.workspace.undo()
    assert bench.workspace.state.visit is not None


def test_that_a_new_drawing_in_a_visit_is_the_next_visit(held: Workbench, desk: Desk) -> None:
    first = held.workspace.state.visit
    desk.actions[Command.NEW]()
    assert held.workspace.state.visit is not None
    assert held.workspace.state.visit is not first
    assert held.workspace.state.drawing.marks == ()
    desk.actions[Command.VISIT]()
    desk.actions[Command.NEW]()
    assert held.workspace.state.visit is None


def test_that_a_held_region_replaces_answers_and_detail(held: Workbench) -> None:
    right = held.right
    assert right.held.isVisible()
    assert not right.answers.isVisible()
    assert not right.detail.isVisible()
    assert right.held.banner.words.text() == "Before any muscle: heart and lungs"
    assert right.held.rows.keys() == set(asked(held))
    assert not right.held.show_list.isEnabled()
    assert right.held.refer.isEnabled()
    assert right.held.count.text() == f"0 of {len(asked(held))} answered"
    assert summary(held.workspace.state).startswith("Safety questions first.")


def test_that_the_focus_rests_on_a_question_and_no_answer_is_chosen(qtbot: QtBot, held: Workbench) -> None:
    panel = held.right.held
    qtbot.waitUntil(lambda: held.focusWidget() is panel.stops[0])
    assert not any(row.yes.isChecked() or row.no.isChecked() for row in panel.rows.values())
    row = next(iter(panel.rows.values()))
    assert (row.yes.sizeHint().width(), row.yes.sizeHint().height()) == (88, 48)


def test_that_keys_answer_the_focused_row_and_arrows_step(qtbot: QtBot, held: Workbench) -> None:
    panel = held.right.held
    combined, first, second = panel.stops[:3]
    qtbot.waitUntil(combined.hasFocus)
    QTest.keyClick(combined, Qt.Key.Key_Down)
    assert held.focusWidget() is first
    QTest.keyClick(first, Qt.Key.Key_N)
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert held.focusWidget() is second
    assert held.workspace.state.drawing.answer_to(asked(held)[0]) is False
    assert panel.count.text().startswith("1 of ")
    assert panel.isVisible()


def test_that_none_of_these_suffices_for_each_region(held: Workbench, atlas: Atlas) -> None:
    centre = atlas.body[View.FRONT].areas[AreaCode("arm_inner"), Side.LEFT].centre
    held.workspace.add_mark(Mark(View.FRONT, MarkKind.POINT, (centre,)))
    panel = held.right.held
    assert list(panel.combined) == ["chest", "left_arm"]
    assert panel.stops[:2] == tuple(panel.combined.values())
    QTest.keyClick(panel.combined["chest"], Qt.Key.Key_N)
    assert panel.combined["chest"].none.isChecked()
    assert not panel.show_list.isEnabled()
    QTest.mouseClick(panel.combined["left_arm"].none, Qt.MouseButton.LeftButton)
    assert panel.show_list.isEnabled()
    assert panel.isVisible()
    QTest.mouseClick(panel.show_list, Qt.MouseButton.LeftButton)
    assert held.right.answers.list.isVisible()
    assert held.workspace.state.stage is Stage.FIND


def test_that_escape_and_the_stages_do_not_dismiss_the_questions(held: Workbench) -> None:
    held.close_nearest()
    held.close_nearest()
    for stage in (Stage.FIND, Stage.RELEASE, Stage.TEACH):
        held.workspace.go_to(stage)
        assert held.right.held.isVisible()
        assert held.workspace.state.candidates == ()


def test_that_the_library_and_a_muscle_can_be_read_while_candidates_wait(held: Workbench) -> None:
    held.right.open_library(is_open=True)
    assert held.right.library.isVisible()
    held.right.open_library(is_open=False)
    assert held.right.held.isVisible()
    held.workspace.browse_muscle(MuscleId("infraspinatus"))
    assert held.right.detail.isVisible()
    assert not held.right.answers.isVisible()
    held.close_nearest()
    assert held.right.held.isVisible()


def test_that_an_emergency_yes_turns_the_panel_into_the_action(qtbot: QtBot, held: Workbench) -> None:
    emergency = next(r.flag for r in held.workspace.state.held if r.flag.tier is Tier.EMERGENCY)
    row = held.right.held.rows[emergency.id]
    QTest.mouseClick(row.yes, Qt.MouseButton.LeftButton)
    stop = held.right.stop
    assert stop.isVisible()
    assert not held.right.held.isVisible()
    assert stop.banner.words.text() == "Stop. Call emergency services."
    qtbot.waitUntil(stop.banner.hasFocus)
    QTest.mouseClick(stop.change, Qt.MouseButton.LeftButton)
    assert held.right.held.isVisible()
    assert held.workspace.state.candidates == ()


def test_that_outside_a_visit_too_the_focus_rests_on_the_head_of_an_emergency(
    qtbot: QtBot, bench: Workbench, chest: Mark
) -> None:
    bench.workspace.add_mark(chest)
    bench.workspace.answer_question("chest_pressure", True)
    qtbot.waitUntil(bench.right.stop.banner.hasFocus)
    assert not bench.right.stop.refer.isVisible()
    QTest.keyClick(bench.right.stop.banner, Qt.Key.Key_Space)
    assert bench.right.stop.isVisible()


def test_that_refer_is_noted_and_shows_what_to_do(held: Workbench) -> None:
    QTest.mouseClick(held.right.held.refer, Qt.MouseButton.LeftButton)
    stop = held.right.stop
    assert stop.isVisible()
    assert stop.banner.words.text() == "No treatment today. A doctor looks first."
    assert stop.banner.more.text().startswith("Noted as referred, ")
    visit = held.workspace.state.visit
    assert visit is not None
    assert visit.sent_on[0].regions == ("chest",)
    QTest.mouseClick(stop.stay, Qt.MouseButton.LeftButton)
    assert held.right.held.isVisible()


def test_that_r_refers_only_while_questions_are_open_and_palpation_keys_are_off(held: Workbench, desk: Desk) -> None:
    shortcut = desk.shortcuts[Command.REFER][0]
    assert shortcut.isEnabled()
    held.workspace.go_to(Stage.FIND)
    assert not any(key.isEnabled() for command in PALPATION for key in desk.shortcuts[command])
    shortcut.activated.emit()
    assert held.right.stop.isVisible()
    held.workspace.withdraw_sending_on()
    held.workspace.answer_none_of(asked(held))
    held.workspace.show_candidates()
    assert not shortcut.isEnabled()
    assert all(key.isEnabled() for command in PALPATION for key in desk.shortcuts[command])


def test_that_safety_answers_are_listed_with_their_past_and_can_be_changed(held: Workbench) -> None:
    first, second = asked(held)[:2]
    held.workspace.answer_none_of(asked(held))
    sheet = held.overlay.open("Safety answers")
    rows = fill_safety_answers(sheet, held.workspace, held.appearance)
    assert rows.keys() == set(asked(held))
    QTest.mouseClick(rows[second].yes, Qt.MouseButton.LeftButton)
    assert held.workspace.state.drawing.answer_to(second) is True
    assert history_of(held.workspace.state.drawing, first).startswith("No, by “None of these”, ")
    assert "Before: no, by “none of these”" in history_of(held.workspace.state.drawing, second)


def test_that_a_saved_visit_is_a_held_visit_when_it_is_opened(held: Workbench, desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "visit.json"
    held.workspace.answer_question(asked(held)[0], False)
    assert desk.file.save(path) is None
    desk.file.begin()
    assert not held.right.held.isVisible()
    assert desk.file.open(path) is None
    assert held.right.held.isVisible()
    assert held.right.held.count.text().startswith("1 of ")
