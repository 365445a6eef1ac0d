"""The pointer names what it rests on and shows what is likely meant."""

from pytestqt.qtbot import QtBot
from tests.ui.map.hands import click, middle_of, rest_on

from nmt_explorer.domain.body import Side, View
from nmt_explorer.ui.map.map_view import MapView
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


def test_that_a_chosen_candidate_is_not_disturbed_by_hovering(
    qtbot: QtBot, body_map: MapView, workspace: Workspace
) -> None:
    canvas = body_map.canvas
    click(canvas, View.FRONT, (-108, 196))
    rest_on(qtbot, canvas, View.FRONT, (40, 400), lambda: workspace.state.hovered is not None)
    assert workspace.state.previewed is None


def test_that_nothing_is_hovered_off_the_body(qtbot: QtBot, body_map: MapView, workspace: Workspace) -> None:
    canvas = body_map.canvas
    rest_on(qtbot, canvas, View.FRONT, (-108, 196), lambda: workspace.state.hovered is not None)
    rest_on(qtbot, canvas, View.FRONT, (0, 900), lambda: workspace.state.hovered is None)
    assert canvas.hovered is None
