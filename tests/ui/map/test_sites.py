"""Endangerment sites are seen where they matter, named without clutter, and never in the way of a mark."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from tests.ui.map.hands import click, pixel_of

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import Point, Side, TriggerPointId, View
from nmt_explorer.ui.map.lenses import Lens
from nmt_explorer.ui.map.map_view import MapView
from nmt_explorer.ui.map.shown_sites import ENLARGED
from nmt_explorer.ui.theme.look import Look
from nmt_explorer.ui.theme.tokens import DARK, LIGHT, Theme
from nmt_explorer.workspace.state import DetailTab, Stage, Tool
from nmt_explorer.workspace.workspace import Workspace

NECK: Point = (0.0, 150.0)


def _enlarge(body_map: MapView, view: View, place: Point, scale: float) -> None:
    """Show a place of a view at so many pixels per body unit."""
    canvas = body_map.canvas
    canvas.fit()
    pane = next(pane for pane in canvas.panes if pane.view is view)
    canvas.zoom(scale / pane.scale, pane.to_pixels(place))
    at = next(pane for pane in canvas.panes if pane.view is view).to_pixels(place)
    canvas.pan(canvas.width() / 2 - at.x(), canvas.height() / 2 - at.y())


def _ids(body_map: MapView) -> set[str]:
    return {shown.site.record.id for shown in body_map.canvas.sites}


def test_that_whole_figures_show_no_sites_and_enlarged_ones_do(body_map: MapView) -> None:
    assert not _ids(body_map)
    _enlarge(body_map, View.FRONT, NECK, ENLARGED * 0.95)
    assert not _ids(body_map)
    _enlarge(body_map, View.FRONT, NECK, ENLARGED * 1.05)
    assert {"carotid_triangle", "trachea_thyroid", "supraclavicular_brachial_plexus"} <= _ids(body_map)


def test_that_a_site_that_not_everyone_has_is_shown_only_when_wanted(body_map: MapView, atlas: Atlas) -> None:
    some = {site.record.id for site in atlas.sites.values() if site.record.applies_when is not None}
    assert "varicose_veins" in some
    _enlarge(body_map, View.FRONT, (30.0, 700.0), 2.0)
    assert _ids(body_map)
    assert not _ids(body_map) & some
    body_map.show_sites(is_always=True)
    assert "varicose_veins" in _ids(body_map)


def test_that_wanted_sites_are_all_shown_at_any_size_and_unwanted_ones_go(body_map: MapView, atlas: Atlas) -> None:
    plain = body_map.canvas.grab().toImage()
    body_map.show_sites(is_always=True)
    seen = {pane.view for pane in body_map.canvas.panes}
    assert _ids(body_map) == {
        site.record.id for site in atlas.sites.values() if any(view in seen for view, _ in site.regions)
    }
    assert body_map.canvas.grab().toImage() != plain
    body_map.show_sites(is_always=False)
    assert body_map.canvas.grab().toImage() == plain


@pytest.mark.parametrize("how", ["stage", "tab"])
def test_that_a_release_shows_and_names_the_sites_about_the_point_on_its_side(
    body_map: MapView, workspace: Workspace, how: str
) -> None:
    workspace.browse_point(TriggerPointId("scalenus_anterior.tp1"), Side.RIGHT)
    assert not _ids(body_map)
    if how == "stage":
        workspace.go_to(Stage.RELEASE)
    else:
        workspace.open_tab(DetailTab.RELEASE)
    shown = body_map.canvas.sites
    assert {"carotid_triangle", "supraclavicular_brachial_plexus"} <= _ids(body_map)
    assert "femoral_triangle" not in _ids(body_map)
    assert not any(one.side is Side.LEFT for one in shown)
    assert "Above the collarbone" in {label.words for label in body_map.canvas.site_labels}
    workspace.go_to(Stage.FIND)
    workspace.open_tab(DetailTab.PRESS)
    assert not _ids(body_map)


@pytest.mark.parametrize("factor", [1.0, 1.4])
@pytest.mark.parametrize(
    ("view", "place", "scale"),
    [
        (View.FRONT, NECK, 4.0),
        (View.FRONT, NECK, 1.7),
        (View.FRONT, (0.0, 520.0), 2.2),
        (View.BACK, (60.0, 770.0), 3.0),
        (View.FRONT, (-110.0, 230.0), 3.5),
        (View.FRONT, (0.0, 370.0), 2.2),
    ],
    ids=["neck", "neck, small", "groin", "knee", "armpit", "abdomen"],
)
def test_that_names_of_sites_cover_neither_each_other_nor_anything_written(
    body_map: MapView, view: View, place: Point, scale: float, factor: float
) -> None:
    body_map.set_look(Look(factor=factor, is_still=True))
    _enlarge(body_map, view, place, scale)
    canvas = body_map.canvas
    boxes = [label.box for label in canvas.site_labels]
    assert boxes
    assert not any(one.intersects(other) for one, other in combinations(boxes, 2))
    taken = [*canvas.written(), *(QRectF(button.geometry()) for button in body_map.buttons)]
    assert not any(box.intersects(other) for box in boxes for other in taken)
    assert all(QRectF(canvas.rect()).contains(box) for box in boxes)


def test_that_each_of_the_sites_at_the_neck_is_named_once(body_map: MapView) -> None:
    _enlarge(body_map, View.FRONT, NECK, 3.0)
    words = [label.words for label in body_map.canvas.site_labels]
    assert {"Carotid artery", "Windpipe and thyroid", "Under the jaw", "Above the collarbone"} <= set(words)
    assert len(words) == len(set(words))


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_that_a_site_is_hatched_in_the_colour_of_caution(body_map: MapView, theme: Theme) -> None:
    body_map.set_look(Look(theme, is_still=True))
    _enlarge(body_map, View.FRONT, NECK, 4.0)
    canvas = body_map.canvas
    one = next(shown for shown in canvas.sites if shown.site.record.id == "trachea_thyroid")
    image, wanted = canvas.grab().toImage(), QColor(theme.caution_text)
    middle = one.pane.to_pixels((0.0, 146.0))
    near = [image.pixelColor((middle + QPointF(x, y)).toPoint()) for x in range(-14, 15, 2) for y in range(-14, 15, 2)]
    differences = sorted(
        sum(abs(a - b) for a, b in zip(found.getRgb()[:3], wanted.getRgb()[:3], strict=True))  # type: ignore[index]  # four numbers, says Qt
        for found in near
    )
    assert differences[0] < 130 < differences[-1]


def test_that_the_pointer_names_a_painted_site_and_a_click_still_marks(body_map: MapView, workspace: Workspace) -> None:
    canvas = body_map.canvas
    _enlarge(body_map, View.FRONT, NECK, 4.0)
    place = next(one.region.centre for one in canvas.sites if one.site.record.id == "trachea_thyroid")
    QTest.mouseMove(canvas, pixel_of(canvas, View.FRONT, place))
    canvas.pointer.look()
    assert canvas.hovered is not None
    assert canvas.hovered.site == "Windpipe and thyroid"
    click(canvas, View.FRONT, place)
    assert len(workspace.state.drawing.marks) == 1
    assert canvas.hovered is not None
    assert canvas.hovered.site == "Windpipe and thyroid"


def test_that_the_pointer_names_no_site_that_is_not_painted(body_map: MapView, workspace: Workspace) -> None:
    canvas = body_map.canvas
    workspace.use_tool(Tool.ERASE)
    QTest.mouseMove(canvas, pixel_of(canvas, View.FRONT, NECK))
    canvas.pointer.look()
    assert canvas.hovered is not None
    assert canvas.hovered.site == ""


def test_that_a_lens_shows_the_sites_of_its_pieces_when_wanted(body_map: MapView) -> None:
    body_map.show_sites(is_always=True)
    body_map.toggle_lens(Lens.HEAD)
    assert {"eye", "temporal_artery"} <= {shown.site.record.id for shown in body_map.panel.canvas.sites}
