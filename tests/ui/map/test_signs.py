"""Titles and labels of the sides are readable at any size: off each other, off the figures, on the map."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import View
from nmt_explorer.ui.map.layout import DOCK, Sheet, fit, sheet_for
from nmt_explorer.ui.map.lens_frame import lens_frames
from nmt_explorer.ui.map.lenses import Lens
from nmt_explorer.ui.map.map_view import MapView
from nmt_explorer.ui.map.sign_places import signs_for
from nmt_explorer.ui.map.signs import Form, Signs
from nmt_explorer.ui.painting.pane import Pane
from nmt_explorer.ui.theme.look import Look
from nmt_explorer.workspace.state import ViewSet

FACTORS = (1.0, 1.15, 1.3, 1.4)
SIZES = ((380, 330), (480, 400), (560, 490), (600, 520), (664, 400), (704, 680), (900, 540), (1104, 880), (1400, 900))


def _dock(sheet: Sheet) -> float:
    return DOCK if sheet.has_side_dock else 0.0


def _signs(sheet: Sheet, size: tuple[float, float], factor: float) -> tuple[tuple[Pane, ...], Signs]:
    panes = fit(sheet, size).panes(sheet, size)
    return panes, signs_for(panes, factor, _dock(sheet))


@pytest.mark.parametrize("factor", FACTORS)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("view_set", list(ViewSet))
def test_that_signs_of_whole_figures_meet_neither_each_other_nor_a_figure_nor_the_edge(
    atlas: Atlas, view_set: ViewSet, size: tuple[int, int], factor: float
) -> None:
    def has_room(sheet: Sheet) -> bool:
        return _signs(sheet, size, factor)[1].trouble < 1

    sheet = sheet_for(view_set, size, factor, is_single=size[0] < 420, has_room=has_room)
    panes, signs = _signs(sheet, size, factor)
    assert not any(one.intersects(other) for one, other in combinations(signs.boxes, 2))
    assert all(QRectF(0, 0, *size).contains(box) for box in signs.boxes)
    for pane in panes:
        outline = atlas.body[pane.view].outline
        for label in signs.labels:
            corners = (label.box.topLeft(), label.box.topRight(), label.box.bottomLeft(), label.box.bottomRight())
            assert not any(outline.contains(pane.to_body(at)) for at in (*corners, label.at))


@pytest.mark.parametrize("factor", FACTORS)
@pytest.mark.parametrize("size", [(480, 400), (560, 490), (704, 680)])
def test_that_both_sides_have_their_words_and_one_figure_keeps_the_wished_type(
    size: tuple[int, int], factor: float
) -> None:
    sheet = sheet_for(ViewSet.FRONT, size, factor)
    _, signs = _signs(sheet, size, factor)
    assert signs.style.factor == factor
    assert len(signs.labels) == 2
    assert all(label.form is not Form.LETTER for label in signs.labels)


@pytest.mark.parametrize("factor", [1.0, 1.4])
@pytest.mark.parametrize("place", [(0, 150), (60, 300), (-150, 480), (0, 900)])
@pytest.mark.parametrize("zoom", [1.3, 2.0, 5.0])
def test_that_signs_of_enlarged_figures_stay_on_the_map_and_off_each_other(
    body_map: MapView, factor: float, place: tuple[float, float], zoom: float
) -> None:
    body_map.set_look(Look(factor=factor, is_still=True))
    canvas = body_map.canvas
    for view in (View.FRONT, View.BACK):
        canvas.fit()
        pane = next(pane for pane in canvas.panes if pane.view is view)
        canvas.zoom(zoom, pane.to_pixels(place))
        boxes = canvas.signs()
        assert all(QRectF(canvas.rect()).contains(box) for box in boxes)
        assert not any(one.intersects(other) for one, other in combinations(boxes, 2))


@pytest.mark.parametrize("factor", [1.0, 1.4])
@pytest.mark.parametrize("size", [(480, 400), (560, 490), (704, 680), (1104, 880)])
@pytest.mark.parametrize("lens", list(Lens))
def test_that_name_and_sides_of_each_piece_of_a_lens_have_room(
    body_map: MapView, lens: Lens, size: tuple[int, int], factor: float
) -> None:
    body_map.resize(*size)
    body_map.set_look(Look(factor=factor, is_still=True))
    body_map.toggle_lens(lens)
    frames = lens_frames(lens, body_map.panel.canvas.panes, body_map.canvas.look)
    assert len(frames) == 4
    for frame in frames:
        assert frame.has_room
        assert not any(one.intersects(other) for one, other in combinations(frame.boxes, 2))
        assert all(frame.pane.rect.contains(box) for box in frame.boxes)
