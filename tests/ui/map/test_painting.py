"""What the painters promise: sizes that do not depend on zoom, no tint, nothing outside its shape."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from nmt_explorer.atlas.model import Atlas, OutlinePart
from nmt_explorer.domain.body import Group, MuscleId, Side, View, ZoneKind
from nmt_explorer.domain.drawing import Mark, MarkKind
from nmt_explorer.geometry.region import Region
from nmt_explorer.handout.pattern import figure_of
from nmt_explorer.handout.plate import group_sheet
from nmt_explorer.ui.map.content import link_end
from nmt_explorer.ui.painting.contours import inks
from nmt_explorer.ui.painting.figure import paint_figure
from nmt_explorer.ui.painting.layout import SCREEN, laid_out
from nmt_explorer.ui.painting.muscle import fibres
from nmt_explorer.ui.painting.overlay import pressed_at, small_xs
from nmt_explorer.ui.painting.pane import Pane, fitted
from nmt_explorer.ui.painting.shading import resolution_for, shaded_body
from nmt_explorer.ui.painting.trigger_point import x_size
from nmt_explorer.ui.painting.zones import DOT_PITCH, dot_places
from nmt_explorer.ui.theme.tokens import DARK, LIGHT, Theme

pytestmark = pytest.mark.usefixtures("qapp")


def _pixels(image: QImage) -> "np.ndarray[tuple[int, ...], np.dtype[np.int16]]":
    """Red, green and blue, (height, width, 3)."""
    found = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(found.constBits(), dtype=np.uint8).reshape(found.height(), found.bytesPerLine())
    return rows[:, : found.width() * 3].reshape(found.height(), found.width(), 3).astype(np.int16)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("view", [View.FRONT, View.LEFT, View.SOLES])
def test_that_the_shading_has_no_tint(atlas: Atlas, theme: Theme, view: View) -> None:
    pixels = _pixels(shaded_body(atlas.body[view], theme, resolution_for(view)))
    body, dark = QColor(theme.body), QColor(theme.body_shade if theme.is_dark else theme.body_line)
    for one, other in ((0, 1), (1, 2)):
        of_body = body.getRgb()[one] - body.getRgb()[other]  # type: ignore[index]  # four numbers, says Qt
        of_dark = dark.getRgb()[one] - dark.getRgb()[other]  # type: ignore[index]  # the same
        spread = pixels[..., one] - pixels[..., other]
        assert min(of_body, of_dark, 0) - 1 <= spread.min()
        assert spread.max() <= max(of_body, of_dark, 0) + 1


def test_that_the_front_is_shaded_alike_on_both_sides(atlas: Atlas) -> None:
    pixels = _pixels(shaded_body(atlas.body[View.FRONT], LIGHT, 1.0))
    assert np.abs(pixels - pixels[:, ::-1]).mean() < 1.0


def test_that_fine_strokes_show_only_when_enlarged(atlas: Atlas) -> None:
    drawing = atlas.body[View.FRONT]
    small = sum(ink.path.elementCount() > 0 for ink in inks(drawing, 0.6))
    large = sum(ink.path.elementCount() > 0 for ink in inks(drawing, 3.0))
    assert any(stroke.fine for stroke in drawing.strokes)
    assert small < large


@pytest.mark.parametrize("scale", [0.5, 1.0, 2.0])
def test_that_dots_keep_their_distance_at_any_zoom(scale: float) -> None:
    region = Region.disc((0.0, 300.0), 60.0)
    places = dot_places(region, scale, 1.0) * scale
    first = places[len(places) // 2]
    nearest = np.sort(np.hypot(*(places - first).T))[1]
    assert nearest == pytest.approx(min(DOT_PITCH[0], np.hypot(DOT_PITCH[0] / 2, DOT_PITCH[1])), abs=0.01)


def test_that_every_dot_lies_in_its_zone(atlas: Atlas) -> None:
    for point in atlas.trigger_points():
        for zone in point.zones:
            if zone.kind is ZoneKind.SPILLOVER:
                assert zone.region.contains_all(dot_places(zone.region, 0.6, 1.0)).all()


def test_that_fibres_follow_their_muscle(atlas: Atlas) -> None:
    astray = []
    for muscle in atlas.muscles.values():
        for (view, side), parts in muscle.outlines.items():
            if side is Side.RIGHT:
                astray += [(muscle.id, view.value) for part in parts if part.broad is not None and not _follows(part)]
    assert astray == []


def _follows(part: OutlinePart) -> bool:
    path = fibres(part, 1.0)
    points = np.array([(path.elementAt(i).x, path.elementAt(i).y) for i in range(path.elementCount())])
    return len(points) > 0 and bool(part.region.grown(6.0).contains_all(points).mean() > 0.6)


def test_that_the_x_shrinks_before_it_covers_its_muscle() -> None:
    usual, narrow = x_size(0.6, 100.0), x_size(0.6, 20.0)
    assert usual == (5.0, 11.0)
    assert narrow[1] < usual[1]
    assert x_size(2.0, 200.0)[1] > usual[1]


@pytest.mark.parametrize("side", [Side.RIGHT, Side.LEFT])
def test_that_the_x_stands_on_the_side_of_the_patient(atlas: Atlas, side: Side) -> None:
    muscle = atlas.muscles[MuscleId("infraspinatus")]
    figure = figure_of(muscle, muscle.trigger_points[0], side)
    pane = fitted(View.BACK, atlas.body[View.BACK].view_box, (0, 0, 600, 900))
    (x,) = pressed_at(figure, (pane,))
    is_at_right = x.at.x() > 300
    assert is_at_right == (side is Side.RIGHT)


def test_that_the_link_ends_in_the_essential_zone_and_off_the_mark(atlas: Atlas) -> None:
    muscle = atlas.muscles[MuscleId("infraspinatus")]
    figure = figure_of(muscle, muscle.trigger_points[0], Side.RIGHT)
    panes = [Pane(view, 0.6, 300.0, 0.0, (0, 0, 600, 700)) for view in (View.FRONT, View.BACK)]
    mark = Mark(View.FRONT, MarkKind.POINT, ((-108.0, 205.0),))
    end = link_end(figure, (mark,), panes, atlas.body)
    assert end is not None
    pane, place = end
    assert pane.view is View.FRONT
    zones = figure.zones_in(View.FRONT, ZoneKind.ESSENTIAL)
    assert any(zone.region.contains(place) for zone in zones)
    assert np.hypot(place[0] + 108, place[1] - 205) > mark.radius


def test_that_nothing_is_painted_outside_the_window_of_a_pane(atlas: Atlas) -> None:
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#00FF00"))
    painter = QPainter(image)
    pane = fitted(View.FRONT, (-60.0, 0.0, 120.0, 120.0), (50, 50, 100, 100), fill=True)
    paint_figure(painter, atlas.body[View.FRONT], pane, LIGHT)
    painter.end()
    for x, y in ((49, 100), (151, 100), (100, 49), (100, 151)):
        assert image.pixelColor(x, y) == QColor("#00FF00")
    assert image.pixelColor(QPointF(100, 100).toPoint()) != QColor("#00FF00")


def test_that_no_point_of_a_pattern_hides_under_the_ring_of_the_pressed_one(atlas: Atlas) -> None:
    hidden = []
    for muscle in atlas.muscles.values():
        for point in muscle.trigger_points:
            figure = figure_of(muscle, point, point.sides[0])
            for view in (View.FRONT, View.BACK, View.RIGHT, View.LEFT):
                pane = fitted(view, atlas.body[view].view_box, (0, 0, 600, 900))
                for x in pressed_at(figure, (pane,)):
                    near = [at for at in small_xs(figure, pane) if np.hypot(*(at - x.at).toTuple()) < x.ring + 3]
                    hidden += [(point.id, view.value)] * len(near)
                if pressed_at(figure, (pane,)) and figure.others_in(view) and not small_xs(figure, pane):
                    hidden.append((point.id, view.value))
    assert hidden == []


def test_that_fingers_are_not_dark_all_over(atlas: Atlas) -> None:
    pixels = _pixels(shaded_body(atlas.body[View.BACK], LIGHT, 1.0)).mean(axis=2)
    x0, y0, *_ = atlas.body[View.BACK].view_box
    joint = atlas.body[View.BACK].landmarks["middle_PIP_dorsal", Side.RIGHT].point
    shin = atlas.body[View.BACK].landmarks["leg_mid_medial", Side.RIGHT].point
    on_finger = pixels[round(joint[1] - y0), round(joint[0] - x0)]
    beside_shin = pixels[round(shin[1] - y0), round(shin[0] - x0) + 2]
    assert on_finger > beside_shin


def test_that_what_is_dark_in_nature_stays_dark_on_the_dark_body(atlas: Atlas) -> None:
    strokes = atlas.body[View.FRONT].strokes
    assert any(stroke.dark_ink for stroke in strokes)
    assert any(ink.is_dark for ink in inks(atlas.body[View.FRONT], 1.0))
    assert not any(ink.is_dark for ink in inks(atlas.body[View.SOLES], 1.0))


@pytest.mark.parametrize("group", list(Group))
def test_that_cells_of_a_contact_sheet_do_not_overlap_and_keep_their_names(atlas: Atlas, group: Group) -> None:
    (page,) = laid_out(group_sheet(atlas, group, Side.RIGHT))
    boxes = [pane.rect for row in page.rows for pane in row.panes]
    words = [row.words for row in page.rows if row.words is not None]
    assert len(words) == len(page.rows)
    everything = [*boxes, *words]
    assert not any(one.intersects(other) for i, one in enumerate(everything) for other in everything[:i])
    assert page.height < 1.6 * SCREEN.width
