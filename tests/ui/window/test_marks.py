"""Each mark says what it is like, since when, and whether it counts; the drawing is mirrored, copied and pasted."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from tests.ui.map.hands import click, drag, pixel_of
from tests.ui.window.conftest import ARM, FLANK, SHOULDER

from nmt_explorer.domain.body import Side, View
from nmt_explorer.domain.drawing import Mark, MarkKind, Quality, Since
from nmt_explorer.domain.message import message
from nmt_explorer.ui.desk import Desk
from nmt_explorer.ui.panels.mark_chip import MarkChip
from nmt_explorer.ui.shortcuts import Command
from nmt_explorer.ui.workbench import Workbench
from nmt_explorer.wording.messages import rendered
from nmt_explorer.workspace import editing
from nmt_explorer.workspace.state import Tool

ASTRAY = Mark(View.FRONT, MarkKind.POINT, ((300.0, 300.0),))


def chip_of(bench: Workbench, number: int = 0) -> MarkChip:
    return bench.map_area.marks.chips[number]


def entries(menu: QMenu) -> dict[str, QAction]:
    """Every line of a menu and of the menus below it, by its words."""
    found: dict[str, QAction] = {}
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            found |= entries(below)
        elif not action.isSeparator():
            found[action.text().partition("\t")[0]] = action
    return found


def close_menu(qtbot: QtBot) -> None:
    """Wait for the menu that opens, and close it."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.close()


def choose(bench: Workbench, words: str, number: int = 0) -> None:
    """Choose a line of the menu of a mark."""
    entries(bench.map_area.marks.menu_of(number))[words].trigger()


def test_that_the_menu_of_a_mark_says_what_it_feels_like_and_since_when(bench: Workbench) -> None:
    bench.workspace.add_mark(SHOULDER)
    choose(bench, "Burning")
    choose(bench, "For weeks")
    (mark,) = bench.workspace.state.drawing.marks
    assert (mark.quality, mark.since) == (Quality.BURNING, Since.WEEKS)
    shown = entries(bench.map_area.marks.menu_of(0))
    assert shown["Burning"].isChecked()
    assert shown["For weeks"].isChecked()
    assert not shown["Aching"].isChecked()
    assert chip_of(bench).accessibleName().startswith("Mark 1: Right shoulder, front, 7 of 10, burning, for weeks")


def test_that_what_a_mark_feels_like_is_taken_back(bench: Workbench) -> None:
    bench.workspace.add_mark(replace(SHOULDER, quality=Quality.NUMB, since=Since.YEARS))
    menu = bench.map_area.marks.menu_of(0)
    unsaid = [action for below in menu.findChildren(QMenu) for action in below.actions() if action.text() == "Not said"]
    for action in unsaid:
        action.trigger()
    assert bench.workspace.state.drawing.marks == (SHOULDER,)


def test_that_the_chip_grows_for_what_was_said(bench: Workbench) -> None:
    bench.workspace.add_mark(SHOULDER)
    before = chip_of(bench).full_width()
    bench.workspace.set_quality(0, Quality.TINGLING)
    bench.workspace.set_since(0, Since.MONTHS)
    assert chip_of(bench).note == "tingling · for months"
    assert chip_of(bench).full_width() > before


def test_that_a_mark_is_named_in_its_chip(qtbot: QtBot, bench: Workbench) -> None:
    bench.workspace.add_mark(SHOULDER)
    qtbot.waitUntil(chip_of(bench).isVisible)
    choose(bench, "Name it…")
    field = chip_of(bench).field
    assert field.isVisible()
    assert field.maxLength() == 60
    QTest.keyClicks(field, "worst at night")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert bench.workspace.state.drawing.marks[0].label == "worst at night"
    assert not field.isVisible()
    assert chip_of(bench).place == "worst at night"
    assert "Right shoulder, front" in chip_of(bench).toolTip()


def test_that_escape_leaves_the_name_as_it_was(qtbot: QtBot, bench: Workbench, desk: Desk) -> None:
    bench.workspace.add_mark(replace(SHOULDER, label="old"))
    bench.activateWindow()
    qtbot.waitUntil(bench.isActiveWindow)
    qtbot.waitUntil(chip_of(bench).isVisible)
    choose(bench, "Name it…")
    field = chip_of(bench).field
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "new b")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert bench.workspace.state.drawing.marks[0].label == "old"
    assert bench.workspace.state.tool is Tool.POINT
    assert not field.isVisible()
    assert QApplication.focusWidget() is chip_of(bench)
    assert desk.actions


def test_that_one_mark_is_mirrored_and_undo_takes_it_back(bench: Workbench) -> None:
    bench.workspace.add_mark(SHOULDER)
    bench.workspace.add_mark(ARM)
    choose(bench, "Mirror to the other side", 0)
    assert bench.workspace.state.drawing.marks[2:] == (SHOULDER.mirrored(),)
    assert bench.toast.text == "Mirrored: 1 mark added."
    QTest.mouseClick(bench.toast, Qt.MouseButton.LeftButton)
    assert bench.workspace.state.drawing.marks == (SHOULDER, ARM)


def test_that_the_whole_drawing_is_mirrored_by_key(bench: Workbench, desk: Desk) -> None:
    bench.workspace.add_mark(SHOULDER)
    bench.workspace.add_mark(FLANK)
    desk.actions[Command.MIRROR]()
    assert bench.workspace.state.drawing.marks[2:] == (SHOULDER.mirrored(), FLANK.mirrored())
    desk.actions[Command.MIRROR]()
    assert len(bench.workspace.state.drawing.marks) == 4
    assert "other side" in bench.toast.text


def test_that_mirroring_nothing_says_why(bench: Workbench, desk: Desk) -> None:
    desk.actions[Command.MIRROR]()
    assert bench.toast.text == "Nothing is marked yet."


def test_that_a_copied_drawing_is_pasted(bench: Workbench, desk: Desk) -> None:
    bench.workspace.add_mark(SHOULDER)
    desk.actions[Command.COPY]()
    assert bench.toast.text == "Copied: 1 mark."
    bench.workspace.replace_marks((ARM,))
    bench.map_area.map.setFocus()
    QTest.keyClick(bench.map_area.map.canvas, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert bench.workspace.state.drawing.marks == (ARM, SHOULDER)
    assert bench.toast.text == "Pasted: 1 mark added."


def test_that_pasting_something_else_says_so(bench: Workbench, desk: Desk) -> None:
    bench.workspace.add_mark(SHOULDER)
    QGuiApplication.clipboard().setText("Dear colleague")
    desk.actions[Command.PASTE]()
    assert bench.workspace.state.drawing.marks == (SHOULDER,)
    assert bench.toast.text.endswith(".")


def test_that_copy_and_paste_in_a_text_field_mean_the_text(bench: Workbench, desk: Desk) -> None:
    bench.workspace.add_mark(SHOULDER)
    desk.actions[Command.COPY]()
    search = bench.top.search
    search.setFocus()
    search.setText("temple")
    search.selectAll()
    QTest.keyClick(search, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "temple"
    QTest.keyClick(search, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert search.text() == "temple"
    assert bench.workspace.state.drawing.marks == (SHOULDER,)


def test_that_the_menu_offers_to_mirror_copy_and_paste(bench: Workbench, desk: Desk) -> None:
    bench.workspace.add_mark(SHOULDER)
    found = entries(desk.menu())
    found["Copy the drawing"].trigger()
    found["Mirror the drawing"].trigger()
    assert len(bench.workspace.state.drawing.marks) == 2
    found["Paste a drawing"].trigger()
    assert len(bench.workspace.state.drawing.marks) == 3


def test_that_a_mark_off_the_body_says_so(bench: Workbench) -> None:
    bench.workspace.add_mark(SHOULDER)
    bench.workspace.add_mark(ASTRAY)
    assert chip_of(bench, 0).place == "Right shoulder, front"
    assert chip_of(bench, 1).place == "Off the body"
    assert "counts for nothing" in chip_of(bench, 1).toolTip()
    assert "Off the body" in chip_of(bench, 1).accessibleName()


def test_that_pasting_marks_off_the_body_says_which(bench: Workbench, desk: Desk) -> None:
    bench.workspace.replace_marks((SHOULDER, ASTRAY))
    desk.actions[Command.COPY]()
    bench.workspace.clear()
    desk.actions[Command.PASTE]()
    assert "Mark 2 (front) lies off the body" in bench.toast.text


def test_that_a_right_click_on_a_mark_selects_it_and_opens_its_menu(qtbot: QtBot, bench: Workbench) -> None:
    bench.workspace.add_mark(SHOULDER)
    bench.workspace.add_mark(FLANK)
    canvas = bench.map_area.map.canvas
    at = pixel_of(canvas, View.FRONT, SHOULDER.points[0])
    QApplication.sendEvent(canvas, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, canvas.mapToGlobal(at)))
    assert bench.workspace.state.selected_mark == 0
    close_menu(qtbot)
    beside = QPoint(3, 3)
    QApplication.sendEvent(
        canvas, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, beside, canvas.mapToGlobal(beside))
    )
    assert QApplication.activePopupWidget() is None


def test_that_a_key_opens_the_menu_of_the_selected_mark(qtbot: QtBot, bench: Workbench, desk: Desk) -> None:
    desk.actions[Command.MARK_MENU]()
    assert QApplication.activePopupWidget() is None
    bench.workspace.add_mark(SHOULDER)
    desk.actions[Command.MARK_MENU]()
    close_menu(qtbot)


def test_that_a_dragged_intensity_is_one_step_of_undo(bench: Workbench) -> None:
    bench.workspace.add_mark(SHOULDER)
    bar = chip_of(bench).bar
    for first, last in ((5, 40), (60, 90)):
        drag(bar, [QPoint(x, 10) for x in range(first, last, 7)])
    after_both = bench.workspace.state.drawing.marks[0].intensity
    bench.workspace.undo()
    after_first = bench.workspace.state.drawing.marks[0].intensity
    bench.workspace.undo()
    assert bench.workspace.state.drawing.marks == (SHOULDER,)
    assert after_first < after_both


def test_that_a_full_drawing_says_so(bench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(editing, "MOST_MARKS", 1)
    canvas = bench.map_area.map.canvas
    click(canvas, View.FRONT, SHOULDER.points[0])
    click(canvas, View.BACK, FLANK.points[0])
    assert len(bench.workspace.state.drawing.marks) == 1
    assert bench.toast.text == rendered(message("drawing.full", most=1))


def test_that_brackets_change_the_brush(bench: Workbench, desk: Desk) -> None:
    before = bench.workspace.state.brush_radius
    bench.map_area.map.setFocus()
    QTest.keyClick(bench.map_area.map.canvas, Qt.Key.Key_BracketRight)
    assert bench.workspace.state.brush_radius > before
    QTest.keyClick(bench.map_area.map.canvas, Qt.Key.Key_BracketLeft)
    assert bench.workspace.state.brush_radius == pytest.approx(before)
    assert desk.actions


@pytest.mark.parametrize("tool", [Tool.PAINT, Tool.ERASE])
def test_that_the_rail_shows_a_slider_for_the_brush(bench: Workbench, tool: Tool) -> None:
    assert not bench.rail.brush.isVisible()
    bench.workspace.use_tool(tool)
    slider = bench.rail.brush
    assert slider.isVisible()
    before = bench.workspace.state.brush_radius
    QTest.keyClick(slider, Qt.Key.Key_Right)
    larger = bench.workspace.state.brush_radius
    assert larger > before
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(4, slider.height() // 2))
    assert bench.workspace.state.brush_radius < before
    assert "brush" in slider.accessibleName().lower()


def test_that_a_mirrored_mark_keeps_what_was_said_of_it(bench: Workbench) -> None:
    bench.workspace.add_mark(replace(SHOULDER, quality=Quality.SHARP))
    choose(bench, "Mirror to the other side")
    assert bench.workspace.state.drawing.marks[1].quality is Quality.SHARP
    assert bench.workspace.state.answer is not None
    assert ("shoulder_front", Side.LEFT) in bench.workspace.state.answer.marked_areas[1]


def test_that_the_chip_of_a_new_mark_comes_into_sight(qtbot: QtBot, bench: Workbench) -> None:
    bench.resize(1100, 700)
    for place in range(6):
        bench.workspace.add_mark(Mark(View.BACK, MarkKind.POINT, ((50.0, 300.0 + 40 * place),)))
    bench.workspace.select_mark(None)
    qtbot.waitUntil(chip_of(bench, 5).isVisible)
    bench.workspace.mirror_marks()
    bar = bench.map_area.marks

    def is_seen() -> bool:
        left = bar.chips[6].mapTo(bar, QPoint(0, 0)).x()
        return left > 0 and left + bar.chips[6].width() <= bar.clear.x()

    qtbot.waitUntil(is_seen)
