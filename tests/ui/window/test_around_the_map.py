"""Search, library, keys, marks, widths, files and settings."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.window.conftest import ARM, SHOULDER

from nmt_explorer.domain.body import Side, View
from nmt_explorer.domain.drawing import Mark, MarkKind
from nmt_explorer.ui.desk import Desk
from nmt_explorer.ui.document import DrawingFile
from nmt_explorer.ui.panels.panel import is_only_pointed_at
from nmt_explorer.ui.settings import Settings, ThemeChoice
from nmt_explorer.ui.shortcuts import KEYS, Command
from nmt_explorer.ui.workbench import Workbench
from nmt_explorer.workspace.state import Stage, Tool, ViewSet, choices_of
from nmt_explorer.workspace.workspace import Workspace


def find(bench: Workbench, words: str) -> list[tuple[str, str]]:
    """Search and return the keys of the rows that can be pressed."""
    bench.top.search.setText(words)
    bench.top.search.textEdited.emit(words)
    return [row.key for row in bench.results.rows.rows if row.key is not None]


def test_that_search_forgives_typing_errors(bench: Workbench) -> None:
    assert ("muscle", "infraspinatus") in find(bench, "infrspinatus")
    assert bench.results.isVisible()


def test_that_accepting_a_muscle_opens_it(bench: Workbench) -> None:
    find(bench, "infraspinatus")
    QTest.keyClick(bench.top.search, Qt.Key.Key_Return)
    assert bench.workspace.state.chosen is not None
    assert bench.workspace.state.chosen.muscle == "infraspinatus"
    assert not bench.results.isVisible()


def test_that_accepting_a_place_marks_it_on_its_side(bench: Workbench) -> None:
    keys = find(bench, "temple")
    assert ("area", "temple|left") in keys
    bench.results.rows.pressed_key.emit(("area", "temple|left"))
    assert len(bench.workspace.state.drawing.marks) == 1
    assert bench.workspace.state.answer is not None
    assert ("temple", Side.LEFT) in bench.workspace.state.answer.marked_areas[0]


def test_that_a_symptom_is_answered_with_yes_and_taken_back(bench: Workbench) -> None:
    key = next(key for key in find(bench, "night pain") if key[0] == "symptom")
    bench.results.open_key(key)
    assert bench.workspace.state.drawing.answer_to(key[1]) is True
    bench.results.open_key(key)
    assert bench.workspace.state.drawing.answer_to(key[1]) is None


def test_that_escape_closes_the_nearest_layer_and_keeps_the_marks(bench: Workbench, desk: Desk) -> None:
    bench.workspace.add_mark(SHOULDER)
    find(bench, "trapezius")
    bench.right.open_library(is_open=True)
    desk.actions[Command.HELP]()
    escape = desk.actions[Command.ESCAPE]
    escape()
    assert not bench.overlay.isVisible()
    escape()
    assert not bench.results.isVisible()
    escape()
    assert not bench.right.is_library_open
    escape()
    assert bench.workspace.state.drawing.marks == (SHOULDER,)


def test_that_escape_lets_go_of_the_mark_then_of_the_choice_and_of_what_is_previewed(
    bench: Workbench, desk: Desk
) -> None:
    bench.workspace.add_mark(SHOULDER)
    first, second = (choices_of(candidate)[0] for candidate in bench.workspace.state.candidates[:2])
    bench.workspace.choose(first)
    escape = desk.actions[Command.ESCAPE]
    bench.workspace.preview(second)
    escape()
    assert bench.workspace.state.previewed is None
    assert bench.workspace.state.selected_mark == 0
    escape()
    assert bench.workspace.state.selected_mark is None
    assert bench.workspace.state.chosen == first
    escape()
    assert bench.workspace.state.chosen is None
    assert not bench.right.detail.isVisible()
    assert bench.right.answers.isVisible()
    escape()
    assert bench.workspace.state.drawing.marks == (SHOULDER,)


@pytest.mark.parametrize("view_set", [ViewSet.RIGHT, ViewSet.SOLES])
def test_that_an_emptied_drawing_says_what_to_do_in_every_view(bench: Workbench, view_set: ViewSet) -> None:
    bench.workspace.show_views(view_set)
    bench.workspace.add_mark(Mark(view_set.views[0], MarkKind.POINT, ((0.0, 205.0),), 8.0, 7))
    assert not bench.map_area.heading.isVisible()
    bench.workspace.undo()
    assert bench.workspace.state.view_set is view_set
    assert bench.map_area.heading.isVisible()
    assert bench.map_area.hints.isVisible()


def test_that_every_command_of_the_table_is_carried_out_by_something(desk: Desk) -> None:
    assert set(desk.actions) == set(Command)
    assert {row.command for row in KEYS if row.command is not None} == set(Command)


def test_that_no_key_means_two_things() -> None:
    keys = [key for row in KEYS for key in row.keys]
    assert len(keys) == len(set(keys))


def test_that_letters_are_typed_in_the_search_field(bench: Workbench, desk: Desk) -> None:
    bench.top.search.setFocus()
    QTest.keyClicks(bench.top.search, "bo")
    assert bench.top.search.text() == "bo"
    assert bench.workspace.state.tool is Tool.POINT
    assert desk.actions


def test_that_palpation_keys_are_off_while_questions_are_open(bench: Workbench, desk: Desk) -> None:
    bench.workspace.add_mark(SHOULDER)
    assert all(shortcut.isEnabled() for shortcut in desk.shortcuts[Command.NOTHING])
    bench.workspace.go_to(Stage.ASSESS)
    assert not any(shortcut.isEnabled() for shortcut in desk.shortcuts[Command.NOTHING])


def test_that_the_library_lists_groups_muscles_and_points(bench: Workbench) -> None:
    bench.right.open_library(is_open=True)
    rows = bench.right.library.rows
    assert [row.text for row in rows.rows][:2] == ["Head and neck", "Shoulder and arm"]
    rows.pressed_key.emit(("shelf", "shoulder_arm"))
    assert ("muscle", "infraspinatus") in [row.key for row in rows.rows]
    rows.pressed_key.emit(("muscle", "infraspinatus"))
    assert ("point", "infraspinatus.tp2") in [row.key for row in rows.rows]
    assert bench.right.detail.isVisible()


def test_that_a_chip_names_the_place_and_removes_the_mark(bench: Workbench) -> None:
    bench.workspace.add_mark(SHOULDER)
    chip = bench.map_area.marks.chips[0]
    assert chip.accessibleName() == "Mark 1: Right shoulder, front, 7 of 10, selected"
    QTest.mouseClick(chip.remove, Qt.MouseButton.LeftButton)
    assert bench.workspace.state.drawing.marks == ()


@pytest.mark.parametrize(("key", "intensity"), [(Qt.Key.Key_3, 3), (Qt.Key.Key_0, 10), (Qt.Key.Key_Right, 8)])
def test_that_the_intensity_is_set_by_keys(bench: Workbench, key: Qt.Key, intensity: int) -> None:
    bench.workspace.add_mark(SHOULDER)
    QTest.keyClick(bench.map_area.marks.chips[0].bar, key)
    assert bench.workspace.state.drawing.marks[0].intensity == intensity


def test_that_marks_in_hidden_views_are_counted_on_the_switcher(bench: Workbench) -> None:
    bench.workspace.add_mark(SHOULDER)
    bench.workspace.show_views(ViewSet.SOLES)
    assert bench.map_area.switcher.name_of(0).endswith(", 1 marked")


@pytest.mark.parametrize(("width", "is_drawer"), [(1440, False), (1280, False), (1100, True), (900, True)])
def test_that_the_detail_becomes_a_drawer_where_it_is_narrow(bench: Workbench, width: int, is_drawer: bool) -> None:
    bench.resize(width, 700)
    bench.workspace.add_mark(SHOULDER)
    assert bench.right.is_drawer is is_drawer
    assert bench.right.answers.isVisible()
    assert bench.right.detail.isVisible() is not is_drawer
    bench.right.open_detail()
    assert bench.right.detail.isVisible()
    assert bench.map_area.width() >= 400


@pytest.mark.parametrize(("factor", "is_drawer"), [(1.0, False), (1.15, True), (1.3, True)])
def test_that_larger_type_takes_its_room_from_the_columns_not_from_the_map(
    qtbot: QtBot, bench: Workbench, desk: Desk, factor: float, is_drawer: bool
) -> None:
    bench.resize(1280, 800)
    desk.use_size(factor)
    bench.workspace.add_mark(SHOULDER)
    assert bench.right.is_drawer is is_drawer
    area = bench.map_area
    qtbot.waitUntil(lambda: area.switcher.width() == area.switcher.sizeHint().width())
    assert area.switcher.geometry().right() <= area.fit.geometry().left()
    assert area.heading.sizeHint().width() <= area.width()


def test_that_undo_and_redo_are_offered_when_there_is_something(bench: Workbench) -> None:
    assert not bench.rail.undo.isEnabled()
    bench.workspace.add_mark(SHOULDER)
    assert bench.rail.undo.isEnabled()
    bench.rail.undo.click()
    assert bench.workspace.state.drawing.marks == ()
    assert bench.rail.redo.isEnabled()


def test_that_regions_are_walked_in_order(qtbot: QtBot, bench: Workbench) -> None:
    bench.workspace.add_mark(SHOULDER)
    qtbot.waitUntil(bench.map_area.marks.chips[0].isVisible)
    bench.map_area.map.setFocus()
    bench.step_region(1)
    assert bench.focusWidget() is bench.map_area.marks.chips[0]
    bench.step_region(1)
    assert bench.focusWidget() is bench.right.answers.list


def test_that_a_saved_drawing_opens_again(workspace: Workspace, tmp_path: Path) -> None:
    file = DrawingFile(workspace)
    workspace.add_mark(SHOULDER)
    workspace.add_mark(ARM)
    assert not file.is_saved
    assert file.save(tmp_path / "shoulder.json") is None
    assert file.is_saved
    assert file.standing == "Saved"
    file.begin()
    assert workspace.state.drawing.marks == ()
    assert file.open(tmp_path / "shoulder.json") is None
    assert workspace.state.drawing.marks == (SHOULDER, ARM)
    assert file.title == "shoulder"


def test_that_undoing_an_opening_returns_to_the_file_of_the_drawing_before(
    workspace: Workspace, tmp_path: Path
) -> None:
    file = DrawingFile(workspace)
    workspace.add_mark(SHOULDER)
    assert file.save(tmp_path / "first.json") is None
    workspace.replace_marks((ARM,))
    assert file.save(tmp_path / "second.json") is None
    assert file.open(tmp_path / "first.json") is None
    workspace.undo()
    assert file.path == tmp_path / "second.json"
    assert file.is_saved
    workspace.redo()
    assert file.path == tmp_path / "first.json"
    assert file.is_saved
    file.begin()
    workspace.undo()
    assert file.path == tmp_path / "first.json"


def test_that_a_file_that_is_no_drawing_is_refused_in_a_sentence(workspace: Workspace, tmp_path: Path) -> None:
    file = DrawingFile(workspace)
    workspace.add_mark(SHOULDER)
    path = tmp_path / "letter.json"
    path.write_text("Dear colleague", encoding="utf-8")
    assert "not JSON" in (file.open(path) or "")
    assert file.open(tmp_path / "missing.json") == "There is no file missing.json; check the path."
    assert workspace.state.drawing.marks == (SHOULDER,)


def test_that_a_failed_save_keeps_the_old_file(workspace: Workspace, tmp_path: Path) -> None:
    file = DrawingFile(workspace)
    assert "was not saved" in (file.save(tmp_path / "no" / "such" / "folder.json") or "")
    assert file.path is None


def test_that_motion_can_be_switched_off_and_stays_off(desk: Desk, settings: Settings, bench: Workbench) -> None:
    assert not settings.is_still
    desk.use_stillness(True)
    assert settings.is_still
    assert bench.appearance.look.is_still
    assert bench.map_area.map.canvas.look.is_still


def test_that_theme_and_type_size_are_remembered(desk: Desk, settings: Settings, bench: Workbench) -> None:
    desk.use_theme(ThemeChoice.DARK)
    desk.step_size(1)
    assert bench.appearance.theme.is_dark
    assert bench.appearance.look.factor == 1.15
    assert settings.theme is ThemeChoice.DARK
    assert settings.factor == 1.15


def test_that_large_type_leaves_nothing_out(bench: Workbench, desk: Desk) -> None:
    bench.workspace.add_mark(SHOULDER)
    desk.use_size(1.4)
    assert bench.right.is_drawer
    assert bench.right.answers.isVisible()
    bench.right.open_detail()
    assert bench.right.detail.press.where.isVisible()


def test_that_a_menu_entry_opens_what_it_names(bench: Workbench, desk: Desk) -> None:
    menu = desk.menu()
    names = [action.text().partition("\t")[0] for action in menu.actions()]
    for name in ("Keys", "What is disputed", "Sources and licences", "About NMT Explorer"):
        menu.actions()[names.index(name)].trigger()
        assert bench.overlay.isVisible()
        assert bench.overlay.title.text() == name
    menu.deleteLater()


def test_that_the_disclaimer_is_always_visible(bench: Workbench) -> None:
    line = bench.map_area.foot_line
    assert line.isVisible()
    bench.workspace.add_mark(SHOULDER)
    assert line.isVisible()
    assert "not a diagnosis" in line.accessibleName()


def test_that_marking_a_view_keeps_the_view(bench: Workbench) -> None:
    bench.workspace.show_views(ViewSet.RIGHT)
    assert View.RIGHT in bench.workspace.state.view_set.views
    assert bench.map_area.switcher.current == list(ViewSet).index(ViewSet.RIGHT)


def test_that_every_control_has_a_name_for_screen_readers(bench: Workbench) -> None:
    bench.workspace.add_mark(SHOULDER)
    bench.workspace.go_to(Stage.ASSESS)
    controls = [w for w in bench.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible()]
    nameless = [
        type(w).__name__
        for w in controls
        if not (w.accessibleName() or (isinstance(w, QAbstractButton) and w.text())) and w.focusProxy() is None
    ]
    assert len(controls) >= 20
    assert nameless == []


def test_that_resting_on_a_card_repaints_no_panel_but_the_map(bench: Workbench) -> None:
    bench.workspace.add_mark(SHOULDER)
    state = bench.workspace.state
    assert is_only_pointed_at(state, replace(state, previewed=state.chosen))
    assert not is_only_pointed_at(state, replace(state, selected_mark=None))


def test_that_a_slash_opens_the_search_and_a_question_mark_the_keys(bench: Workbench, desk: Desk) -> None:
    canvas = bench.map_area.map
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    assert bench.overlay.isVisible()
    QTest.keyClick(bench.overlay, Qt.Key.Key_Escape)
    assert not bench.overlay.isVisible()
    QTest.keyClick(canvas, Qt.Key.Key_Slash)
    assert bench.focusWidget() is bench.top.search
    assert desk.actions


def test_that_a_presenters_remote_walks_the_candidates_from_the_map(bench: Workbench) -> None:
    bench.workspace.add_mark(SHOULDER)
    QTest.keyClick(bench.map_area.map, Qt.Key.Key_PageDown)
    assert bench.workspace.state.chosen_candidate is not None
    assert bench.workspace.state.chosen_candidate.rank == 2
    QTest.keyClick(bench.map_area.map, Qt.Key.Key_PageUp)
    assert bench.workspace.state.chosen_candidate.rank == 1


def test_that_a_narrow_window_shows_one_figure_and_offers_front_and_back(bench: Workbench) -> None:
    bench.workspace.add_mark(SHOULDER)
    bench.resize(940, 660)
    assert bench.width() == 940
    narrow = bench.workspace.state.view_set
    assert narrow is ViewSet.FRONT
    assert bench.map_area.map.canvas.sheet.views == (View.FRONT,)
    bench.workspace.step_views(1)
    assert bench.map_area.map.canvas.sheet.views == (View.BACK,)
    assert bench.map_area.switcher.current == list(ViewSet).index(ViewSet.BACK)
    bench.resize(1440, 900)
    assert bench.workspace.state.view_set is ViewSet.FRONT_BACK


@pytest.mark.parametrize(("factor", "size"), [(1.0, (900, 640)), (1.3, (1062, 688)), (1.4, (1116, 704))])
def test_that_the_smallest_window_holds_everything(
    bench: Workbench, desk: Desk, factor: float, size: tuple[int, int]
) -> None:
    desk.use_size(factor)
    bench.resize(*size)
    bench.workspace.add_mark(SHOULDER)
    bench.right.open_detail()
    assert (bench.width(), bench.height()) == size
    area = bench.map_area
    assert area.switcher.geometry().right() <= area.fit.geometry().left()
    assert area.fit.geometry().right() <= area.width()
    assert bench.top.menu.geometry().right() <= bench.top.width()
    assert bench.rail.type_size.geometry().bottom() <= bench.rail.height()
