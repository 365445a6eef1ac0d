"""Everything can be reached and done by keyboard, and the focus is never lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.window.conftest import ARM, SHOULDER

from nmt_explorer.ui.desk import Desk
from nmt_explorer.ui.focus import holds, stops
from nmt_explorer.ui.shortcuts import Command
from nmt_explorer.ui.workbench import Workbench
from nmt_explorer.workspace.state import Stage

TAB, BACK = Qt.Key.Key_Tab, Qt.Key.Key_Backtab


@pytest.fixture
def active(qtbot: QtBot, bench: Workbench) -> Workbench:
    """The workbench in the active window, as after the start: the map has the focus."""
    bench.activateWindow()
    qtbot.waitUntil(bench.isActiveWindow)
    bench.map_area.map.setFocus()
    return bench


@pytest.fixture
def marked(qtbot: QtBot, active: Workbench) -> Workbench:
    """With one mark, when its chip is to be seen."""
    active.workspace.add_mark(SHOULDER)
    qtbot.waitUntil(active.map_area.marks.chips[0].isVisible)
    return active


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(key: Qt.Key) -> QWidget:
    """Press a key where the focus is; returns what has the focus then."""
    QTest.keyClick(focused(), key)
    return focused()


def walked(key: Qt.Key = TAB) -> list[QWidget]:
    """What one round of Tab goes through, from the first stop to the last."""
    first = press(key)
    round_ = [first]
    while (stop := press(key)) is not first:
        round_.append(stop)
        assert len(round_) < 200
    return round_


def test_that_tab_goes_through_tools_map_marks_answers_and_detail_and_begins_again(marked: Workbench) -> None:
    round_ = walked()
    begin = round_.index(next(iter(marked.rail.tools.values())))
    round_ = [*round_[begin:], *round_[:begin]]
    areas = [marked.rail, marked.map_area.map, marked.map_area.marks, *marked.right.regions[:2], marked.top]
    order = [next((i for i, area in enumerate(areas) if holds(area, stop)), None) for stop in round_]
    known = [place for place in order if place is not None]
    assert known == sorted(known)
    assert set(known) == set(range(len(areas)))


def test_that_the_first_tab_goes_to_the_tools_and_the_next_ones_go_on(active: Workbench) -> None:
    tools = list(active.rail.tools.values())
    assert press(TAB) is tools[0]
    assert press(TAB) is tools[1]
    assert press(BACK) is tools[0]


def test_that_after_a_mark_tab_goes_on_from_the_map(marked: Workbench) -> None:
    assert not holds(marked.rail, press(TAB))


def test_that_backtab_is_the_way_back(marked: Workbench) -> None:
    forth = walked()
    back = walked(BACK)
    assert set(forth) == set(back)
    assert marked.map_area.map.canvas in back


@pytest.mark.parametrize("stage", list(Stage))
def test_that_no_control_is_left_out_of_the_round(marked: Workbench, stage: Stage) -> None:
    marked.workspace.go_to(stage)
    marked.map_area.map.setFocus()
    controls = {
        widget
        for widget in marked.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
    }
    assert controls == set(walked())


def test_that_f6_goes_from_region_to_region_and_begins_again(marked: Workbench) -> None:
    seen = []
    for _ in range(5):
        marked.step_region(1)
        seen.append(focused())
    answers = marked.right.answers
    chips = marked.map_area.marks.chips
    tool = marked.rail.tools[marked.workspace.state.tool]
    assert seen == [chips[0], answers.list, marked.right.detail.tabs, tool, marked.map_area.map.canvas]
    marked.step_region(-1)
    assert focused() is tool


@pytest.mark.parametrize("stage", [Stage.ASSESS, Stage.RELEASE, Stage.TEACH])
def test_that_f6_reaches_what_stands_in_place_of_the_answers(marked: Workbench, stage: Stage) -> None:
    marked.workspace.go_to(stage)
    marked.map_area.marks.chips[0].setFocus()
    marked.step_region(1)
    assert holds(marked.right, focused())


def test_that_a_sheet_keeps_the_focus_while_it_is_open(active: Workbench, desk: Desk) -> None:
    desk.actions[Command.HELP]()
    for _ in range(4):
        assert holds(active.overlay, press(TAB))
    active.step_region(1)
    assert holds(active.overlay, focused())


def test_that_after_clear_the_map_has_the_focus(marked: Workbench) -> None:
    marked.map_area.marks.clear.setFocus()
    press(Qt.Key.Key_Space)
    assert marked.workspace.state.drawing.marks == ()
    assert focused() is marked.map_area.map.canvas


def test_that_after_a_mark_is_removed_by_key_the_next_chip_has_the_focus_and_after_the_last_the_map(
    marked: Workbench, qtbot: QtBot
) -> None:
    marked.workspace.add_mark(ARM)
    chips = marked.map_area.marks.chips
    qtbot.waitUntil(chips[1].isVisible)
    chips[1].setFocus()
    assert press(Qt.Key.Key_Delete) is chips[0]
    assert press(Qt.Key.Key_Delete) is marked.map_area.map.canvas


@pytest.mark.parametrize("place", ["tool", "card", "tabs", "map"])
def test_that_plus_minus_and_nought_zoom_wherever_the_focus_is(marked: Workbench, place: str) -> None:
    area = marked.map_area.map
    holder = {
        "tool": marked.rail.undo,
        "card": marked.right.answers.list,
        "tabs": marked.right.detail.tabs,
        "map": area.canvas,
    }[place]
    holder.setFocus()
    whole = area.canvas.panes[0].scale
    press(Qt.Key.Key_Plus)
    press(Qt.Key.Key_Plus)
    larger = area.canvas.panes[0].scale
    assert larger > whole
    press(Qt.Key.Key_Minus)
    assert whole < area.canvas.panes[0].scale < larger
    press(Qt.Key.Key_0)
    assert area.canvas.panes[0].scale == whole
    assert focused() is holder


def test_that_a_digit_on_a_chip_is_an_intensity_and_a_plus_in_a_text_field_a_letter(marked: Workbench) -> None:
    whole = marked.map_area.map.canvas.panes[0].scale
    marked.map_area.marks.chips[0].setFocus()
    press(Qt.Key.Key_0)
    assert marked.workspace.state.drawing.marks[0].intensity == 10
    marked.top.search.setFocus()
    QTest.keyClicks(marked.top.search, "a+b")
    assert marked.top.search.text() == "a+b"
    assert marked.map_area.map.canvas.panes[0].scale == whole


def test_that_ctrl_q_closes_the_window_and_keeps_what_is_in_no_file(marked: Workbench, desk: Desk) -> None:
    QTest.keyClick(focused(), Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not marked.isVisible()
    assert desk.actions


def test_that_a_long_page_is_scrolled_by_keys(marked: Workbench, qtbot: QtBot) -> None:
    marked.workspace.go_to(Stage.TEACH)
    sheet = marked.right.teach.sheet
    qtbot.waitUntil(lambda: sheet.verticalScrollBar().maximum() > 0)
    assert sheet in stops([marked.right])
    sheet.setFocus()
    press(Qt.Key.Key_PageDown)
    assert sheet.verticalScrollBar().value() > 0


def test_that_escape_never_discards_a_mark(marked: Workbench, desk: Desk) -> None:
    marked.workspace.go_to(Stage.TEACH)
    for _ in range(8):
        press(Qt.Key.Key_Escape)
    assert marked.workspace.state.drawing.marks == (SHOULDER,)
    assert desk.actions
