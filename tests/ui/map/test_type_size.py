"""Names and numbers on the map grow with the type, as far as there is room."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor

from nmt_explorer.domain.body import View
from nmt_explorer.domain.drawing import Mark, MarkKind
from nmt_explorer.ui.map.map_view import MapView
from nmt_explorer.ui.theme.look import Look
from nmt_explorer.ui.theme.tokens import DARK, LIGHT
from nmt_explorer.workspace.state import ViewSet
from nmt_explorer.workspace.workspace import Workspace


def test_that_larger_type_makes_titles_and_lens_names_larger(body_map: MapView) -> None:
    for button in body_map.buttons:
        button.set_form(64, label_below=True)
    usual = [button.sizeHint().height() for button in body_map.buttons]
    body_map.set_look(Look(factor=1.4, is_still=True))
    for button in body_map.buttons:
        button.set_form(64, label_below=True)
    assert body_map.canvas.sheet.factor == 1.4
    assert all(button.sizeHint().height() > before for button, before in zip(body_map.buttons, usual, strict=True))


def test_that_the_badge_of_a_mark_grows_with_the_type(body_map: MapView, workspace: Workspace) -> None:
    workspace.show_views(ViewSet.SOLES)
    workspace.add_mark(Mark(View.SOLES, MarkKind.POINT, ((-40.0, 100.0),)))
    workspace.choose(None)
    sizes = []
    for factor in (1.0, 1.4):
        body_map.set_look(Look(factor=factor, is_still=True))
        badge = body_map.canvas.shown_marks[0].badge
        assert badge is not None
        sizes.append(_violet_run(body_map, badge))
    assert sizes[1] > 1.25 * sizes[0]


def test_that_a_new_look_changes_the_colours(body_map: MapView) -> None:
    light = body_map.canvas.grab().toImage().pixelColor(2, 2)
    body_map.set_look(Look(DARK, is_still=True))
    assert body_map.canvas.grab().toImage().pixelColor(2, 2).lightness() < light.lightness()


def _violet_run(body_map: MapView, middle: QPointF) -> int:
    """Pixels of the marks' colour in the row through the lower part of a badge."""
    image, colour = body_map.canvas.grab().toImage(), QColor(LIGHT.mark)
    row = round(middle.y() + 8)
    return sum(image.pixelColor(x, row) == colour for x in range(round(middle.x()) - 30, round(middle.x()) + 31))
