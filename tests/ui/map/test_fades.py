"""What is new fades in, for the eye only: everything else knows it at once."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractAnimation
from pytestqt.qtbot import QtBot

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import Side
from nmt_explorer.ui.map.fade import Fade
from nmt_explorer.ui.map.map_view import MapView
from nmt_explorer.ui.theme.look import Look
from nmt_explorer.workspace.state import ViewSet
from nmt_explorer.workspace.workspace import Workspace


@pytest.fixture
def moving_map(qtbot: QtBot, workspace: Workspace, atlas: Atlas) -> Iterator[MapView]:
    """A map that fades."""
    made = MapView(workspace, Look())
    qtbot.addWidget(made)
    made.resize(704, 680)
    made.set_body(atlas.body)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def _fade_of(body_map: MapView) -> Fade:
    found = body_map.canvas.findChild(QAbstractAnimation)
    assert isinstance(found, Fade)
    return found


def _choose_first(workspace: Workspace, atlas: Atlas) -> None:
    workspace.browse_point(next(iter(atlas.trigger_points())).id, Side.RIGHT)


def test_that_a_chosen_pattern_fades_in_and_is_told_at_once(
    qtbot: QtBot, moving_map: MapView, workspace: Workspace, atlas: Atlas
) -> None:
    moving_map.canvas.repaint()
    _choose_first(workspace, atlas)
    fade = _fade_of(moving_map)
    assert fade.is_running
    assert fade.duration() == 160
    assert moving_map.canvas.figure is not None
    qtbot.waitUntil(lambda: not fade.is_running)
    assert fade.share == 1


def test_that_a_preview_fades_faster(moving_map: MapView, workspace: Workspace, atlas: Atlas) -> None:
    _choose_first(workspace, atlas)
    chosen = workspace.state.chosen
    workspace.choose(None)
    workspace.preview(chosen)
    assert _fade_of(moving_map).duration() == 80


def test_that_other_views_fade_in(qtbot: QtBot, moving_map: MapView, workspace: Workspace) -> None:
    workspace.show_views(ViewSet.SOLES)
    fade = _fade_of(moving_map)
    assert fade.is_running
    qtbot.waitUntil(lambda: not fade.is_running)
    moving_map.canvas.repaint()
    after = moving_map.canvas.grab().toImage()
    moving_map.canvas.repaint()
    assert moving_map.canvas.grab().toImage() == after


def test_that_nothing_fades_where_motion_is_not_wanted(body_map: MapView, workspace: Workspace, atlas: Atlas) -> None:
    _choose_first(workspace, atlas)
    workspace.show_views(ViewSet.SOLES)
    assert not _fade_of(body_map).is_running


def test_that_both_ways_end_in_the_same_picture(
    qtbot: QtBot, moving_map: MapView, body_map: MapView, workspace: Workspace, atlas: Atlas
) -> None:
    _choose_first(workspace, atlas)
    qtbot.waitUntil(lambda: not _fade_of(moving_map).is_running)
    assert moving_map.canvas.grab().toImage() == body_map.canvas.grab().toImage()


def test_that_nothing_fades_on_a_map_that_is_not_seen(moving_map: MapView, workspace: Workspace, atlas: Atlas) -> None:
    moving_map.hide()
    _choose_first(workspace, atlas)
    assert not _fade_of(moving_map).is_running
