"""Everything on the map can be done without a mouse."""

from PySide6.QtCore import Qt
from tests.ui.map.hands import click, press

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import Side, View
from nmt_explorer.ui.map.lenses import Lens
from nmt_explorer.ui.map.map_view import MapView
from nmt_explorer.workspace.workspace import Workspace


def test_that_arrows_go_from_area_to_area_in_reading_order(
    body_map: MapView, workspace: Workspace, atlas: Atlas
) -> None:
    orders = []
    for _ in range(12):
        press(body_map.canvas, Qt.Key.Key_Right)
        assert workspace.state.hovered is not None
        orders.append(atlas.areas[workspace.state.hovered[0]].order)
    assert orders == sorted(orders)
    assert orders[0] < orders[-1]


def test_that_left_goes_back_to_the_area_before(body_map: MapView, workspace: Workspace) -> None:
    press(body_map.canvas, Qt.Key.Key_Right)
    first = workspace.state.hovered
    press(body_map.canvas, Qt.Key.Key_Right)
    assert workspace.state.hovered != first
    press(body_map.canvas, Qt.Key.Key_Left)
    assert workspace.state.hovered == first


def test_that_enter_marks_the_area_that_the_arrows_reached(body_map: MapView, workspace: Workspace) -> None:
    for _ in range(5):
        press(body_map.canvas, Qt.Key.Key_Down)
    reached = workspace.state.hovered
    press(body_map.canvas, Qt.Key.Key_Return)
    answer = workspace.state.answer
    assert answer is not None
    assert answer.marked_areas[0][0] == reached


def test_that_shift_and_arrows_move_finely(body_map: MapView, workspace: Workspace) -> None:
    press(body_map.canvas, Qt.Key.Key_Right)
    press(body_map.canvas, Qt.Key.Key_Return)
    for _ in range(3):
        press(body_map.canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(body_map.canvas, Qt.Key.Key_Return)
    first, second = workspace.state.drawing.marks
    assert second.points[0] == (first.points[0][0], round(first.points[0][1] + 6, 2))


def test_that_control_and_arrows_move_the_selected_mark(body_map: MapView, workspace: Workspace) -> None:
    press(body_map.canvas, Qt.Key.Key_Right)
    press(body_map.canvas, Qt.Key.Key_Return)
    (x, y) = workspace.state.drawing.marks[0].points[0]
    press(body_map.canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert workspace.state.drawing.marks[0].points[0] == (x + 2, y)


def test_that_plus_and_nought_enlarge_and_fit(body_map: MapView) -> None:
    whole = body_map.canvas.panes
    press(body_map.canvas, Qt.Key.Key_Plus)
    assert body_map.canvas.panes[0].scale > whole[0].scale
    press(body_map.canvas, Qt.Key.Key_0)
    assert body_map.canvas.panes == whole


def test_that_brackets_change_the_brush(body_map: MapView, workspace: Workspace) -> None:
    before = workspace.state.brush_radius
    press(body_map.canvas, Qt.Key.Key_BracketRight)
    assert workspace.state.brush_radius > before
    press(body_map.canvas, Qt.Key.Key_BracketLeft)
    assert workspace.state.brush_radius == before


def test_that_the_area_under_the_keyboard_is_told_to_screen_readers(body_map: MapView) -> None:
    press(body_map.canvas, Qt.Key.Key_Right)
    first = body_map.canvas.accessibleDescription()
    press(body_map.canvas, Qt.Key.Key_Right)
    assert first
    assert body_map.canvas.accessibleDescription() != first


def test_that_arrows_go_through_the_areas_of_an_open_lens_and_enter_marks(
    body_map: MapView, workspace: Workspace
) -> None:
    body_map.toggle_lens(Lens.HANDS)
    canvas = body_map.panel.canvas
    reached = set()
    for _ in range(len(canvas.keyboard.stops())):
        press(canvas, Qt.Key.Key_Right)
        assert workspace.state.hovered is not None
        reached.add(workspace.state.hovered)
    assert reached == {(stop.code, stop.side) for stop in canvas.keyboard.stops()}
    assert {side for _, side in reached} == {Side.LEFT, Side.RIGHT}
    assert not any("head" in code or "foot" in code for code, _ in reached)
    press(canvas, Qt.Key.Key_Return)
    answer = workspace.state.answer
    assert answer is not None
    assert answer.marked_areas[0][0] == workspace.state.hovered


def test_that_the_keyboard_goes_to_the_lens_when_it_opens_and_back_when_it_closes(body_map: MapView) -> None:
    body_map.activateWindow()
    body_map.open_next_lens()
    assert body_map.focusWidget() is body_map.panel.canvas
    press(body_map.panel.canvas, Qt.Key.Key_Escape)
    assert body_map.open_lens is None
    assert body_map.focusWidget() is body_map.canvas


def test_that_each_lens_begins_with_its_own_first_area(body_map: MapView, workspace: Workspace) -> None:
    body_map.open_next_lens()
    press(body_map.panel.canvas, Qt.Key.Key_Right)
    in_head = workspace.state.hovered
    body_map.open_next_lens()
    press(body_map.panel.canvas, Qt.Key.Key_Right)
    first = body_map.panel.canvas.keyboard.stops()[0]
    assert workspace.state.hovered == (first.code, first.side) != in_head


def test_that_up_and_down_after_a_click_are_left_to_the_candidates(body_map: MapView, workspace: Workspace) -> None:
    click(body_map.canvas, View.FRONT, (-105, 200))
    before = workspace.state.hovered
    press(body_map.canvas, Qt.Key.Key_Down)
    assert workspace.state.hovered == before
    press(body_map.canvas, Qt.Key.Key_Right)
    reached = workspace.state.hovered
    press(body_map.canvas, Qt.Key.Key_Down)
    assert workspace.state.hovered != reached
