"""Everything on the map can be done without a mouse."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from tests.ui.map.hands import click, press

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import Side, View
from nmt_explorer.domain.drawing import Mark, MarkKind
from nmt_explorer.ui.map.lenses import Lens
from nmt_explorer.ui.map.map_view import MapView
from nmt_explorer.ui.painting.overlay import pressed_at
from nmt_explorer.ui.theme.tokens import LIGHT
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


def test_that_plus_enlarges_about_the_area_that_the_keyboard_points_at(body_map: MapView, workspace: Workspace) -> None:
    canvas = body_map.canvas
    workspace.add_mark(Mark(View.FRONT, MarkKind.POINT, ((60.0, 650.0),)))
    for _ in range(6):
        press(canvas, Qt.Key.Key_Right)
    assert canvas.hovered is not None
    before, place = canvas.hovered.at, canvas.hovered.pane.to_body(canvas.hovered.at)
    press(canvas, Qt.Key.Key_Plus)
    assert canvas.hovered is not None
    assert canvas.hovered.is_keyboard
    assert canvas.hovered.at == before
    assert canvas.panes[0].to_body(before) == pytest.approx(place)


def test_that_plus_enlarges_about_the_chosen_x_when_there_is_no_area(body_map: MapView, workspace: Workspace) -> None:
    workspace.add_mark(Mark(View.FRONT, MarkKind.POINT, ((-108.0, 205.0),)))
    canvas = body_map.canvas
    assert canvas.figure is not None
    x = pressed_at(canvas.figure, canvas.panes)[0]
    place = x.pane.to_body(x.at)
    body_map.zoom_in()
    after = next(pane for pane in canvas.panes if pane.view is x.pane.view)
    assert (after.to_pixels(place) - x.at).manhattanLength() < 0.01


def test_that_plus_enlarges_about_the_selected_mark_when_there_is_neither_area_nor_x(
    body_map: MapView, workspace: Workspace
) -> None:
    workspace.add_mark(Mark(View.FRONT, MarkKind.POINT, ((60.0, 650.0),)))
    workspace.choose(None)
    at = body_map.canvas.panes[0].to_pixels((60, 650))
    body_map.zoom_in()
    assert (body_map.canvas.panes[0].to_pixels((60, 650)) - at).manhattanLength() < 0.01


def test_that_plus_enlarges_about_the_middle_when_nothing_is_looked_at(body_map: MapView) -> None:
    canvas = body_map.canvas
    middle = QPointF(canvas.width() / 2, canvas.height() / 2)
    place = canvas.panes[0].to_body(middle)
    body_map.zoom_in()
    assert canvas.panes[0].to_body(middle) == pytest.approx(place)


@pytest.mark.parametrize(
    ("reason", "is_shown"),
    [
        (Qt.FocusReason.TabFocusReason, True),
        (Qt.FocusReason.BacktabFocusReason, True),
        (Qt.FocusReason.MouseFocusReason, False),
        (Qt.FocusReason.OtherFocusReason, False),
    ],
)
def test_that_ring_and_first_area_are_seen_as_soon_as_the_focus_comes_by_keyboard(
    body_map: MapView, reason: Qt.FocusReason, is_shown: bool
) -> None:
    canvas = body_map.canvas
    body_map.activateWindow()
    body_map.buttons[0].setFocus()
    canvas.setFocus(reason)
    assert canvas.hasFocus()
    assert (canvas.hovered is not None and canvas.hovered.is_keyboard) is is_shown
    assert (canvas.grab().toImage().pixelColor(canvas.width() // 2, 3) == QColor(LIGHT.accent)) is is_shown


def test_that_a_click_takes_the_ring_away(body_map: MapView) -> None:
    body_map.activateWindow()
    body_map.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    click(body_map.canvas, View.FRONT, (60, 650))
    assert body_map.canvas.grab().toImage().pixelColor(body_map.canvas.width() // 2, 3) != QColor(LIGHT.accent)


def test_that_the_keyboards_area_previews_its_best_candidate(body_map: MapView, workspace: Workspace) -> None:
    for _ in range(6):
        press(body_map.canvas, Qt.Key.Key_Right)
    previewed = workspace.state.previewed
    assert previewed is not None
    assert body_map.canvas.hovered is not None
    assert f"({previewed.side.value})" in body_map.canvas.hovered.best


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
