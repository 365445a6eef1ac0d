"""Zoom, pan, views and lenses."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.map.hands import MIDDLE_BUTTON, click, drag, pixel_of, press

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import Side, TriggerPointId, View
from nmt_explorer.domain.drawing import Mark, MarkKind
from nmt_explorer.ui.map.layout import fit, sheet_for
from nmt_explorer.ui.map.lenses import Lens
from nmt_explorer.ui.map.map_view import MapView
from nmt_explorer.ui.theme.look import Look
from nmt_explorer.workspace.state import Tool, ViewSet
from nmt_explorer.workspace.workspace import Workspace


def _turn_wheel(body_map: MapView, at: QPoint, steps: int) -> None:
    event = QWheelEvent(
        QPointF(at),
        QPointF(body_map.canvas.mapToGlobal(at)),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(body_map.canvas, event)


def test_that_the_wheel_enlarges_about_the_pointer(body_map: MapView) -> None:
    canvas = body_map.canvas
    at = pixel_of(canvas, View.FRONT, (-108, 196))
    before = canvas.panes[0]
    point = before.to_body(QPointF(at))
    _turn_wheel(body_map, at, 4)
    after = canvas.panes[0]
    assert after.scale > 1.5 * before.scale
    assert after.to_body(QPointF(at)) == pytest.approx(point, abs=0.01)


def test_that_zooming_out_ends_at_the_whole_figures(body_map: MapView) -> None:
    whole = body_map.canvas.panes
    body_map.zoom_in()
    assert body_map.canvas.panes != whole
    for _ in range(4):
        body_map.zoom_out()
    assert body_map.canvas.panes == whole


def test_that_fit_shows_the_whole_figures_again(body_map: MapView) -> None:
    whole = body_map.canvas.panes
    body_map.zoom_in()
    body_map.canvas.pan(60, 40)
    body_map.fit()
    assert body_map.canvas.panes == whole


def test_that_the_middle_button_pans(body_map: MapView) -> None:
    canvas = body_map.canvas
    canvas.zoom(4)
    before = canvas.panes[0]
    drag(canvas, [QPoint(300, 300), QPoint(330, 320)], MIDDLE_BUTTON)
    after = canvas.panes[0]
    assert (after.x - before.x, after.y - before.y) == pytest.approx((30, 20))


def test_that_the_whole_figures_and_their_sides_fit_into_the_map(body_map: MapView) -> None:
    for pane in body_map.canvas.panes:
        x0, y0, x1, y1 = body_map.canvas.body[pane.view].outline.bounds
        box = pane.rect_of((x0, y0, x1, y1))
        assert pane.rect.adjusted(8, 8, -8, -8).contains(box)


@pytest.mark.parametrize("size", [(556, 520), (704, 680), (900, 640), (1368, 700), (1180, 900)])
def test_that_figures_never_overlap(size: tuple[float, float]) -> None:
    sheet = sheet_for(ViewSet.FRONT_BACK, size)
    panes = fit(sheet, size).panes(sheet, size)
    reach = {View.FRONT: (-274, 274), View.BACK: (-274, 274), View.RIGHT: (-89, 99), View.LEFT: (-99, 89)}
    edges = [(pane.to_pixels((x, 0)).x()) for pane in panes for x in reach[pane.view]]
    assert edges == sorted(edges)


def test_that_a_wide_map_shows_the_sides_too_and_a_narrow_one_a_single_figure() -> None:
    assert len(sheet_for(ViewSet.FRONT_BACK, (1368, 700)).views) == 4
    assert len(sheet_for(ViewSet.FRONT_BACK, (1104, 880)).views) == 4
    assert len(sheet_for(ViewSet.FRONT_BACK, (944, 790)).views) == 4
    assert sheet_for(ViewSet.FRONT_BACK, (704, 680)).views == (View.FRONT, View.BACK)
    assert sheet_for(ViewSet.FRONT_BACK, (400, 680), is_single=True).views == (View.FRONT,)


def test_that_a_mark_stays_in_sight_when_the_map_becomes_too_narrow_for_its_view(
    body_map: MapView, workspace: Workspace
) -> None:
    body_map.resize(1368, 700)
    QApplication.processEvents()
    click(body_map.canvas, View.RIGHT, (0, 300))
    body_map.resize(704, 680)
    QApplication.processEvents()
    assert workspace.state.view_set is ViewSet.RIGHT
    assert View.RIGHT in {pane.view for pane in body_map.canvas.panes}


def test_that_the_lenses_open_one_after_the_other_and_escape_closes(body_map: MapView) -> None:
    seen = []
    for _ in Lens:
        body_map.open_next_lens()
        seen.append(body_map.open_lens)
    assert seen == list(Lens)
    press(body_map.panel, Qt.Key.Key_Escape)
    assert body_map.open_lens is None
    assert not body_map.panel.isVisible()
    assert body_map.close_lens() is False


def test_that_a_lens_shows_larger_than_the_map(body_map: MapView) -> None:
    body_map.toggle_lens(Lens.HEAD)
    QApplication.processEvents()
    assert min(pane.scale for pane in body_map.panel.canvas.panes) > 2.5 * body_map.canvas.panes[0].scale


def test_that_a_mark_made_in_a_lens_is_finer_and_is_shown_on_the_map(body_map: MapView, workspace: Workspace) -> None:
    body_map.toggle_lens(Lens.HEAD)
    QApplication.processEvents()
    click(body_map.panel.canvas, View.FRONT, (30, 40))
    body_map.close_lens()
    (mark,) = workspace.state.drawing.marks
    assert mark.radius < 8
    assert [shown.number for shown in body_map.canvas.shown_marks] == [0]


def test_that_a_point_pressed_in_another_view_is_one_click_away(
    body_map: MapView, workspace: Workspace, atlas: Atlas
) -> None:
    standing = ((View.FRONT, Side.RIGHT), (View.BACK, Side.RIGHT))
    hidden = next(p for p in atlas.trigger_points() if not any(key in p.locations for key in standing))
    workspace.browse_point(hidden.id, Side.RIGHT)
    assert not body_map.hint.isHidden()
    body_map.hint.click()
    assert any((view, Side.RIGHT) in hidden.locations for view in body_map.canvas.sheet.views)
    assert body_map.hint.isHidden()


@pytest.mark.parametrize("factor", [1.0, 1.4])
@pytest.mark.parametrize("size", [(480, 420), (480, 490), (664, 520), (704, 680)])
@pytest.mark.parametrize("view_set", [ViewSet.FRONT, ViewSet.LEFT, ViewSet.SOLES, ViewSet.FEET_TOP])
def test_that_the_button_to_another_view_covers_nothing(
    body_map: MapView, workspace: Workspace, view_set: ViewSet, size: tuple[int, int], factor: float
) -> None:
    workspace.show_one_figure(True)
    body_map.resize(*size)
    body_map.set_look(Look(factor=factor, is_still=True))
    workspace.browse_point(TriggerPointId("infraspinatus.tp1"), Side.RIGHT)
    workspace.show_views(view_set)
    assert not body_map.hint.isHidden()
    box, canvas = QRectF(body_map.hint.geometry()), body_map.canvas
    assert QRectF(body_map.rect()).contains(box)
    assert not any(box.intersects(sign) for sign in canvas.signs())
    assert not any(box.intersects(QRectF(button.geometry())) for button in body_map.buttons)
    (pane,) = canvas.panes
    spots = [
        QPointF(box.left() + x / 20 * box.width(), box.top() + y / 6 * box.height())
        for x in range(21)
        for y in range(7)
    ]
    assert not any(canvas.is_on_body(pane, spot) for spot in spots)


def test_that_a_small_drawing_on_a_hand_is_offered_the_lens(body_map: MapView, workspace: Workspace) -> None:
    hand = Mark(View.FRONT, MarkKind.STROKE, ((-228.0, 533.0), (-226.0, 540.0)), 3.0)
    workspace.add_mark(hand)
    assert not body_map.offer.isHidden()
    body_map.offer.click()
    assert body_map.open_lens is Lens.HANDS
    assert body_map.offer.isHidden()


@pytest.mark.parametrize(
    "mark",
    [
        Mark(View.FRONT, MarkKind.STROKE, ((-60.0, 600.0), (-60.0, 700.0)), 6.0),
        Mark(View.FRONT, MarkKind.STROKE, ((-60.0, 600.0), (-60.0, 604.0)), 3.0),
        Mark(View.FRONT, MarkKind.POINT, ((-228.0, 533.0),)),
    ],
    ids=["large", "no lens there", "point"],
)
def test_that_no_lens_is_offered_without_need(body_map: MapView, workspace: Workspace, mark: Mark) -> None:
    workspace.add_mark(mark)
    assert body_map.offer.isHidden()


def test_that_the_offer_goes_away_with_the_next_mark(body_map: MapView, workspace: Workspace) -> None:
    workspace.add_mark(Mark(View.FRONT, MarkKind.STROKE, ((-228.0, 533.0), (-226.0, 540.0)), 3.0))
    click(body_map.canvas, View.BACK, (40, 400))
    assert body_map.offer.isHidden()


def test_that_two_fingers_enlarge_and_carry_along_what_lies_between_them(body_map: MapView) -> None:
    canvas = body_map.canvas
    before, after = QPointF(200, 300), QPointF(230, 320)
    point = canvas.panes[0].to_body(before)
    canvas.pinch(2.0, before, after)
    assert canvas.panes[0].to_body(after) == pytest.approx(point, abs=0.01)


def test_that_two_fingers_let_go_of_what_the_first_began_to_draw(body_map: MapView, workspace: Workspace) -> None:
    workspace.use_tool(Tool.PAINT)
    canvas = body_map.canvas
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=pixel_of(canvas, View.FRONT, (50, 650)))
    QTest.mouseMove(canvas, pixel_of(canvas, View.FRONT, (50, 700)))
    canvas.pinch(1.2, QPointF(200, 300), QPointF(200, 300))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=pixel_of(canvas, View.FRONT, (50, 700)))
    assert not workspace.state.drawing.marks


def test_that_a_tap_marks(body_map: MapView, workspace: Workspace) -> None:
    canvas = body_map.canvas
    finger = QTest.createTouchDevice()
    place = pixel_of(canvas, View.FRONT, (60, 700))
    QTest.touchEvent(canvas, finger).press(0, place, canvas).commit()
    QTest.touchEvent(canvas, finger).release(0, place, canvas).commit()
    assert [mark.view for mark in workspace.state.drawing.marks] == [View.FRONT]


@pytest.mark.parametrize("factor", [1.0, 1.4])
def test_that_the_lenses_cover_no_label_of_a_side_on_enlarged_figures(body_map: MapView, factor: float) -> None:
    body_map.set_look(Look(factor=factor, is_still=True))
    canvas = body_map.canvas
    canvas.zoom(2.6, canvas.panes[1].to_pixels((80, 200)))
    boxes = canvas.signs()
    assert boxes
    for button in body_map.buttons:
        assert not any(box.intersects(QRectF(button.geometry())) for box in boxes)
