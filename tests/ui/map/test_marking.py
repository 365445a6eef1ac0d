"""Marks are made, selected, moved and removed by hand."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from tests.ui.map.hands import LEFT_BUTTON, NO_KEYS, click, drag, middle_of, pixel_of, press

from nmt_explorer.domain.body import Side, View
from nmt_explorer.domain.drawing import Mark, MarkKind
from nmt_explorer.ui.map.map_view import MapView
from nmt_explorer.workspace.state import Tool, ViewSet
from nmt_explorer.workspace.workspace import Workspace


def test_that_a_click_on_the_left_shoulder_lists_only_left_candidates(body_map: MapView, workspace: Workspace) -> None:
    click(body_map.canvas, View.FRONT, middle_of(body_map.canvas, View.FRONT, "shoulder_front", Side.LEFT))
    assert workspace.state.candidates
    assert {candidate.pattern.side for candidate in workspace.state.candidates} == {Side.LEFT}


def test_that_a_click_on_the_left_temple_lists_only_left_candidates(body_map: MapView, workspace: Workspace) -> None:
    workspace.show_views(ViewSet.LEFT)
    click(body_map.canvas, View.LEFT, middle_of(body_map.canvas, View.LEFT, "temple", Side.LEFT))
    assert workspace.state.candidates
    assert {candidate.pattern.side for candidate in workspace.state.candidates} == {Side.LEFT}


def test_that_a_second_click_elsewhere_adds_a_mark(body_map: MapView, workspace: Workspace) -> None:
    click(body_map.canvas, View.FRONT, (-108, 196))
    click(body_map.canvas, View.BACK, (40, 400))
    assert [mark.view for mark in workspace.state.drawing.marks] == [View.FRONT, View.BACK]
    assert workspace.state.selected_mark == 1


def test_that_a_click_marks_the_place_under_the_pointer(body_map: MapView, workspace: Workspace) -> None:
    click(body_map.canvas, View.FRONT, (60, 700))
    ((x, y),) = workspace.state.drawing.marks[0].points
    assert (x, y) == pytest.approx((60, 700), abs=1.2)


def test_that_a_click_off_the_body_does_nothing(body_map: MapView, workspace: Workspace) -> None:
    before = workspace.state
    click(body_map.canvas, View.FRONT, (0, 900))
    assert workspace.state.drawing is before.drawing
    assert workspace.state.selected_mark is None


def test_that_a_click_on_a_mark_selects_it(body_map: MapView, workspace: Workspace) -> None:
    click(body_map.canvas, View.FRONT, (-108, 196))
    click(body_map.canvas, View.FRONT, (60, 700))
    click(body_map.canvas, View.FRONT, (-108, 196))
    assert len(workspace.state.drawing.marks) == 2
    assert workspace.state.selected_mark == 0


def test_that_a_click_on_a_number_selects_its_mark(body_map: MapView, workspace: Workspace) -> None:
    click(body_map.canvas, View.FRONT, (-108, 196))
    workspace.select_mark(None)
    badge = body_map.canvas.shown_marks[0].badge
    assert badge is not None
    QTest.mouseClick(body_map.canvas, LEFT_BUTTON, NO_KEYS, badge.toPoint())
    assert workspace.state.selected_mark == 0
    assert len(workspace.state.drawing.marks) == 1


def test_that_delete_removes_the_selected_mark_and_undo_brings_it_back(body_map: MapView, workspace: Workspace) -> None:
    click(body_map.canvas, View.FRONT, (-108, 196))
    press(body_map.canvas, Qt.Key.Key_Delete)
    assert not workspace.state.drawing.marks
    workspace.undo()
    assert len(workspace.state.drawing.marks) == 1


def test_that_a_dragged_mark_moves_with_the_hand(body_map: MapView, workspace: Workspace) -> None:
    canvas = body_map.canvas
    click(canvas, View.FRONT, (40, 650))
    start = pixel_of(canvas, View.FRONT, (40, 650))
    drag(canvas, [start, start + QPoint(4, 10), start + QPoint(12, 30)])
    (mark,) = workspace.state.drawing.marks
    scale = canvas.panes[0].scale
    assert mark.points[0] == pytest.approx((40 + 12 / scale, 650 + 30 / scale), abs=1.5)


def test_that_a_mark_dragged_off_the_body_is_removed(body_map: MapView, workspace: Workspace) -> None:
    canvas = body_map.canvas
    click(canvas, View.FRONT, (-108, 196))
    start = pixel_of(canvas, View.FRONT, (-108, 196))
    drag(canvas, [start, start - QPoint(20, 30), start - QPoint(80, 90)])
    assert not workspace.state.drawing.marks


def test_that_the_brush_paints_a_stroke_as_wide_as_it_is(body_map: MapView, workspace: Workspace) -> None:
    canvas = body_map.canvas
    workspace.use_tool(Tool.PAINT)
    workspace.set_brush(9)
    drag(canvas, [pixel_of(canvas, View.BACK, (50, y)) for y in range(650, 760, 10)])
    (mark,) = workspace.state.drawing.marks
    assert (mark.view, mark.kind, mark.radius) == (View.BACK, MarkKind.STROKE, 9)
    assert mark.points[0][1] == pytest.approx(650, abs=2)
    assert mark.points[-1][1] == pytest.approx(750, abs=2)


def test_that_an_outline_becomes_a_closed_mark(body_map: MapView, workspace: Workspace) -> None:
    canvas = body_map.canvas
    workspace.use_tool(Tool.OUTLINE)
    corners = ((20, 320), (70, 320), (70, 380), (20, 380), (22, 325))
    drag(canvas, [pixel_of(canvas, View.FRONT, corner) for corner in corners])
    (mark,) = workspace.state.drawing.marks
    assert mark.kind is MarkKind.POLYGON
    xs, ys = [x for x, _ in mark.points], [y for _, y in mark.points]
    assert (min(xs), max(xs), min(ys), max(ys)) == pytest.approx((20, 70, 320, 380), abs=2)


def test_that_the_eraser_takes_a_touched_point_and_leaves_the_others(body_map: MapView, workspace: Workspace) -> None:
    canvas = body_map.canvas
    kept = Mark(View.FRONT, MarkKind.POINT, ((-108.0, 196.0),))
    workspace.replace_marks((kept, Mark(View.FRONT, MarkKind.POINT, ((50.0, 700.0),))))
    workspace.use_tool(Tool.ERASE)
    drag(canvas, [pixel_of(canvas, View.FRONT, (50, y)) for y in (680, 700, 720)])
    assert workspace.state.drawing.marks == (kept,)


def test_that_the_eraser_shortens_a_stroke(body_map: MapView, workspace: Workspace) -> None:
    canvas = body_map.canvas
    workspace.replace_marks((Mark(View.FRONT, MarkKind.STROKE, ((50.0, 620.0), (50.0, 760.0)), 6.0),))
    workspace.use_tool(Tool.ERASE)
    workspace.set_brush(20)
    drag(canvas, [pixel_of(canvas, View.FRONT, (50, y)) for y in (700, 740, 780)])
    (mark,) = workspace.state.drawing.marks
    assert max(y for _, y in mark.points) == pytest.approx(680, abs=4)
    assert min(y for _, y in mark.points) == pytest.approx(614, abs=2)


def test_that_a_drag_that_ends_off_the_body_leaves_no_empty_stroke(body_map: MapView, workspace: Workspace) -> None:
    canvas = body_map.canvas
    workspace.use_tool(Tool.PAINT)
    drag(canvas, [QPoint(4, 300), QPoint(4, 320), QPoint(4, 350)])
    assert not workspace.state.drawing.marks
