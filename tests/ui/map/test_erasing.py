"""The eraser takes what it sweeps, from any kind of mark, and leaves the rest as outlines."""

import pytest
from tests.ui.map.hands import drag, pixel_of

from nmt_explorer.domain.body import Point, View
from nmt_explorer.domain.drawing import Mark, MarkKind
from nmt_explorer.geometry.region import Region
from nmt_explorer.ui.map.map_view import MapView
from nmt_explorer.ui.painting.marks import mark_region
from nmt_explorer.workspace.state import Tool
from nmt_explorer.workspace.workspace import Workspace

SQUARE = Mark(View.FRONT, MarkKind.POLYGON, ((-40.0, 300.0), (40.0, 300.0), (40.0, 380.0), (-40.0, 380.0)))
STROKE = Mark(View.FRONT, MarkKind.STROKE, ((50.0, 620.0), (50.0, 760.0)), 6.0)


def _wipe(body_map: MapView, workspace: Workspace, places: tuple[Point, ...], radius: float) -> tuple[Mark, ...]:
    """Sweep the eraser over places in front; the marks that are left."""
    workspace.use_tool(Tool.ERASE)
    workspace.set_brush(radius)
    drag(body_map.canvas, [pixel_of(body_map.canvas, View.FRONT, place) for place in places])
    return workspace.state.drawing.marks


def _region(body_map: MapView, marks: tuple[Mark, ...]) -> Region:
    return Region.union([mark_region(mark, body_map.canvas.body[mark.view]) for mark in marks])


def test_that_a_hole_wiped_into_an_outline_stays_a_hole(body_map: MapView, workspace: Workspace) -> None:
    workspace.replace_marks((SQUARE,))
    left = _wipe(body_map, workspace, ((0, 340), (2, 341)), 12)
    assert len(left) == 2
    covered = _region(body_map, left)
    assert not covered.contains((0, 340))
    assert covered.contains((-30, 340))
    assert covered.contains((30, 340))
    assert covered.area == pytest.approx(80 * 80 - 3.1416 * 12**2, rel=0.05)


def test_that_a_stroke_wiped_in_the_middle_becomes_two(body_map: MapView, workspace: Workspace) -> None:
    workspace.replace_marks((STROKE,))
    left = _wipe(body_map, workspace, ((35, 690), (50, 690), (65, 690)), 15)
    assert len(left) == 2
    ends = sorted((min(y for _, y in mark.points), max(y for _, y in mark.points)) for mark in left)
    assert ends[0] == pytest.approx((614, 675), abs=3)
    assert ends[1] == pytest.approx((705, 766), abs=3)


def test_that_several_holes_are_all_kept(body_map: MapView, workspace: Workspace) -> None:
    workspace.replace_marks((SQUARE,))
    _wipe(body_map, workspace, ((-20, 340), (-19, 340)), 8)
    left = _wipe(body_map, workspace, ((20, 340), (21, 340)), 8)
    covered = _region(body_map, left)
    for hole in ((-20, 340), (20, 340)):
        assert not covered.contains(hole)
    assert covered.contains((0, 340))


def test_that_pieces_keep_intensity_and_place_in_the_order(body_map: MapView, workspace: Workspace) -> None:
    strong = Mark(View.FRONT, MarkKind.STROKE, STROKE.points, 6.0, intensity=9)
    last = Mark(View.FRONT, MarkKind.POINT, ((-108.0, 196.0),))
    workspace.replace_marks((strong, last))
    left = _wipe(body_map, workspace, ((35, 690), (50, 690), (65, 690)), 15)
    assert [mark.intensity for mark in left] == [9, 9, last.intensity]
    assert left[-1] == last


def test_that_erasing_is_undone_in_one_step(body_map: MapView, workspace: Workspace) -> None:
    workspace.replace_marks((SQUARE,))
    _wipe(body_map, workspace, ((0, 340), (2, 341)), 12)
    workspace.undo()
    assert workspace.state.drawing.marks == (SQUARE,)
