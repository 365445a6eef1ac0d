"""Left and right are never swapped on the way from the hand to the list, in any view."""

import pytest
from PySide6.QtWidgets import QApplication
from tests.ui.map.hands import click, middle_of

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import Side, View
from nmt_explorer.ui.map.lenses import Lens
from nmt_explorer.ui.map.map_view import MapView
from nmt_explorer.ui.map.sign_places import signs_for
from nmt_explorer.workspace.state import ViewSet
from nmt_explorer.workspace.workspace import Workspace

LOPSIDED = (
    (View.FRONT, "shoulder_front"),
    (View.BACK, "buttock"),
    (View.SOLES, "heel_sole"),
    (View.FEET_TOP, "dorsum_foot"),
)


def _an_area(atlas: Atlas, view: View, wished: str) -> str:
    """The wished area where the view draws it on both sides, else the first that is."""
    codes = [code for code, side in atlas.body[view].areas if side is Side.RIGHT and not atlas.areas[code].deep]
    return wished if wished in codes else min(codes)


@pytest.mark.parametrize(("view", "wished"), LOPSIDED)
@pytest.mark.parametrize("side", [Side.RIGHT, Side.LEFT])
def test_that_a_mark_lies_on_the_side_that_the_label_over_it_names(
    body_map: MapView, workspace: Workspace, atlas: Atlas, view: View, wished: str, side: Side
) -> None:
    workspace.show_views(ViewSet.showing(view))
    canvas = body_map.canvas
    code = _an_area(atlas, view, wished)
    click(canvas, view, middle_of(canvas, view, code, side))
    answer = workspace.state.answer
    assert answer is not None
    assert answer.marked_areas[0][0] == (code, side)
    pane = next(pane for pane in canvas.panes if pane.view is view)
    marked_x = pane.to_pixels(workspace.state.drawing.marks[0].points[0]).x()
    labels = signs_for((pane,), 1.0).labels
    label = next(label for label in labels if label.side is side)
    other = next(label for label in labels if label.side is not side)
    assert abs(label.at.x() - marked_x) < abs(other.at.x() - marked_x)
    assert {candidate.pattern.side for candidate in workspace.state.candidates} <= {side}


@pytest.mark.parametrize(("view", "side"), [(View.RIGHT, Side.RIGHT), (View.LEFT, Side.LEFT)])
def test_that_a_side_view_belongs_to_one_side(body_map: MapView, workspace: Workspace, view: View, side: Side) -> None:
    workspace.show_views(ViewSet.showing(view))
    canvas = body_map.canvas
    click(canvas, view, middle_of(canvas, view, "temple", side))
    answer = workspace.state.answer
    assert answer is not None
    assert answer.marked_areas[0][0] == ("temple", side)
    pane = next(pane for pane in canvas.panes if pane.view is view)
    assert [label.side for label in signs_for((pane,), 1.0).labels] == [side]


def test_that_a_mark_made_in_the_hands_lens_is_on_the_hand_that_was_clicked(
    body_map: MapView, workspace: Workspace
) -> None:
    body_map.toggle_lens(Lens.HANDS)
    QApplication.processEvents()
    canvas = body_map.panel.canvas
    palm = next(code for code, side in canvas.body[View.FRONT].areas if "palm" in code and side is Side.RIGHT)
    click(canvas, View.FRONT, middle_of(canvas, View.FRONT, palm, Side.LEFT))
    answer = workspace.state.answer
    assert answer is not None
    assert answer.marked_areas[0][0] == (palm, Side.LEFT)
    assert workspace.state.drawing.marks[0].points[0][0] > 0
