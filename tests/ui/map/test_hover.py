"""The pointer names what it rests on and shows what is likely meant."""

import pytest
from PySide6.QtCore import QEvent, QRectF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.map.hands import LEFT_BUTTON, click, middle_of, pixel_of, rest_on

from nmt_explorer.domain.body import Side, View
from nmt_explorer.ui.map.hover import Hover
from nmt_explorer.ui.map.hover_chip import chip_box
from nmt_explorer.ui.map.map_view import MapView
from nmt_explorer.ui.theme.look import Look
from nmt_explorer.workspace.state import Tool
from nmt_explorer.workspace.workspace import Workspace


def test_that_hovering_names_the_area_with_its_side(qtbot: QtBot, body_map: MapView, workspace: Workspace) -> None:
    canvas = body_map.canvas
    place = middle_of(canvas, View.FRONT, "shoulder_front", Side.RIGHT)
    rest_on(qtbot, canvas, View.FRONT, place, lambda: workspace.state.hovered is not None)
    assert workspace.state.hovered == ("shoulder_front", Side.RIGHT)
    assert canvas.hovered is not None
    assert canvas.hovered.name
    assert canvas.hovered.area == ("shoulder_front", Side.RIGHT)


def test_that_hovering_previews_the_best_candidate_of_the_place(
    qtbot: QtBot, body_map: MapView, workspace: Workspace
) -> None:
    canvas = body_map.canvas
    place = middle_of(canvas, View.FRONT, "shoulder_front", Side.RIGHT)
    rest_on(qtbot, canvas, View.FRONT, place, lambda: workspace.state.previewed is not None)
    previewed = workspace.state.previewed
    click(canvas, View.FRONT, place)
    assert previewed is not None
    assert workspace.state.chosen is not None
    assert workspace.state.chosen.side is previewed.side is Side.RIGHT


def test_that_a_pointer_at_rest_previews_over_a_chosen_candidate_which_stays_chosen(
    qtbot: QtBot, body_map: MapView, workspace: Workspace
) -> None:
    canvas = body_map.canvas
    click(canvas, View.FRONT, (-108, 196))
    chosen = workspace.state.chosen
    assert chosen is not None
    rest_on(qtbot, canvas, View.FRONT, (60, 650), lambda: workspace.state.hovered is not None)
    assert workspace.state.previewed is None
    qtbot.waitUntil(lambda: workspace.state.previewed is not None)
    assert workspace.state.previewed != chosen
    assert workspace.state.chosen == chosen
    assert canvas.hovered is not None
    assert canvas.hovered.best.endswith("(left)")


def test_that_the_chosen_pattern_is_seen_again_when_the_pointer_leaves(
    qtbot: QtBot, body_map: MapView, workspace: Workspace
) -> None:
    canvas = body_map.canvas
    click(canvas, View.FRONT, (-108, 196))
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.Leave))
    before = canvas.grab().toImage()
    rest_on(qtbot, canvas, View.FRONT, (60, 650), lambda: workspace.state.hovered is not None)
    qtbot.waitUntil(lambda: workspace.state.previewed is not None)
    assert canvas.grab().toImage() != before
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.Leave))
    assert workspace.state.previewed is None
    assert canvas.grab().toImage() == before


def test_that_nothing_is_previewed_over_a_mark(qtbot: QtBot, body_map: MapView, workspace: Workspace) -> None:
    canvas = body_map.canvas
    click(canvas, View.FRONT, (60, 650))
    rest_on(qtbot, canvas, View.FRONT, (61, 651), lambda: workspace.state.hovered is not None)
    assert canvas.hovered is not None
    assert canvas.hovered.best == ""
    assert workspace.state.previewed is None


@pytest.mark.parametrize("tool", [Tool.PAINT, Tool.OUTLINE])
def test_that_nothing_is_previewed_while_a_stroke_is_drawn(body_map: MapView, workspace: Workspace, tool: Tool) -> None:
    canvas = body_map.canvas
    workspace.use_tool(tool)
    places = [pixel_of(canvas, View.FRONT, place) for place in ((60, 640), (62, 660), (64, 680))]
    for place in (places[1], places[0]):
        QTest.mouseMove(canvas, place)
    canvas.pointer.look()
    assert workspace.state.previewed is not None
    QTest.mousePress(canvas, LEFT_BUTTON, pos=places[0])
    for place in places[1:]:
        QTest.mouseMove(canvas, place)
        canvas.pointer.look()
        assert workspace.state.previewed is None
        assert canvas.hovered is None
    QTest.mouseRelease(canvas, LEFT_BUTTON, pos=places[-1])


def test_that_the_eraser_previews_nothing(body_map: MapView, workspace: Workspace) -> None:
    workspace.use_tool(Tool.ERASE)
    for place in ((60, 640), (60, 650)):
        QTest.mouseMove(body_map.canvas, pixel_of(body_map.canvas, View.FRONT, place))
    body_map.canvas.pointer.look()
    assert workspace.state.hovered is not None
    assert workspace.state.previewed is None


@pytest.mark.parametrize("factor", [1.0, 1.4])
@pytest.mark.parametrize("size", [(390, 420), (704, 680)])
@pytest.mark.parametrize("zoom", [1.0, 3.0])
def test_that_the_words_at_the_pointer_stay_on_the_map_and_off_the_labels_of_the_sides(
    body_map: MapView, size: tuple[int, int], factor: float, zoom: float
) -> None:
    body_map.resize(*size)
    body_map.set_look(Look(factor=factor, is_still=True))
    canvas = body_map.canvas
    canvas.zoom(zoom, canvas.panes[0].to_pixels((0, 120)))
    frame, wrong = QRectF(canvas.rect()), []
    for pane in canvas.panes:
        for (code, side), region in canvas.body[pane.view].areas.items():
            at = pane.to_pixels(region.centre)
            hover = Hover(
                pane, at, (code, side), "A rather long name of an area", 10.0, best="Deltoid, anterior (left)"
            )
            box = chip_box(hover, canvas.look, frame, canvas.signs(), ())
            if frame.contains(at) and not (
                frame.contains(box) and not any(box.intersects(sign) for sign in canvas.signs())
            ):
                wrong.append((pane.view.value, code, side.value))
    assert wrong == []


def test_that_nothing_is_hovered_off_the_body(qtbot: QtBot, body_map: MapView, workspace: Workspace) -> None:
    canvas = body_map.canvas
    rest_on(qtbot, canvas, View.FRONT, (-108, 196), lambda: workspace.state.hovered is not None)
    rest_on(qtbot, canvas, View.FRONT, (0, 900), lambda: workspace.state.hovered is None)
    assert canvas.hovered is None
