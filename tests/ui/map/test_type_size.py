"""Names and numbers on the map grow with the type, as far as there is room."""

import pytest
from PySide6.QtCore import QPointF

from nmt_explorer.domain.body import View
from nmt_explorer.domain.drawing import Mark, MarkKind
from nmt_explorer.ui.map.layout import fit, sheet_for
from nmt_explorer.ui.map.map_view import MapView
from nmt_explorer.ui.map.side_labels import room_for_type, side_labels
from nmt_explorer.ui.theme.look import Look
from nmt_explorer.ui.theme.tokens import DARK
from nmt_explorer.workspace.state import ViewSet
from nmt_explorer.workspace.workspace import Workspace


@pytest.mark.parametrize("factor", [1.0, 1.15, 1.3, 1.4])
@pytest.mark.parametrize("size", [(592.0, 560.0), (704.0, 680.0), (870.0, 600.0), (1104.0, 880.0)])
def test_that_labels_of_sides_never_meet(factor: float, size: tuple[float, float]) -> None:
    sheet = sheet_for(ViewSet.FRONT_BACK, size, factor)
    panes = fit(sheet, size).panes(sheet, size)
    room = room_for_type(panes, factor)
    boxes = [label.box for pane in panes for label in side_labels(pane, room)]
    assert 1.0 <= room <= factor
    assert not any(one.intersects(other) for one in boxes for other in boxes if one is not other)


def test_that_larger_type_makes_labels_badges_and_lens_names_larger(body_map: MapView, workspace: Workspace) -> None:
    body_map.resize(1100, 640)
    workspace.add_mark(Mark(View.FRONT, MarkKind.POINT, ((-108.0, 205.0),)))
    usual = [button.height() for button in body_map.buttons]
    badge = body_map.canvas.shown_marks[0].badge
    body_map.set_look(Look(factor=1.4, is_still=True))
    larger = [button.height() for button in body_map.buttons]
    moved = body_map.canvas.shown_marks[0].badge
    assert badge is not None
    assert moved is not None
    middle = body_map.canvas.shown_marks[0].shape.boundingRect().center()
    assert _away(moved, middle) > _away(badge, middle) - 1
    assert body_map.canvas.sheet.factor == 1.4
    assert larger != usual


def test_that_a_new_look_changes_the_colours(body_map: MapView) -> None:
    light = body_map.canvas.grab().toImage().pixelColor(2, 2)
    body_map.set_look(Look(DARK, is_still=True))
    assert body_map.canvas.grab().toImage().pixelColor(2, 2).lightness() < light.lightness()


def _away(one: QPointF, other: QPointF) -> float:
    return float((one - other).manhattanLength())
