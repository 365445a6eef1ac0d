"""A map of a fixed size with the real atlas, shown offscreen."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.query.engine import Engine
from nmt_explorer.resources import shipped_assets
from nmt_explorer.ui.map.map_view import MapView
from nmt_explorer.ui.theme.look import Look
from nmt_explorer.ui.theme.typography import load_fonts
from nmt_explorer.workspace.workspace import Workspace


@pytest.fixture
def workspace(atlas: Atlas, engine: Engine) -> Workspace:
    """A workspace that knows the atlas."""
    made = Workspace()
    made.use_atlas(atlas, engine)
    return made


@pytest.fixture
def body_map(qtbot: QtBot, workspace: Workspace, atlas: Atlas) -> Iterator[MapView]:
    """The map, 704 × 680 pixels: front and back."""
    load_fonts(shipped_assets())
    made = MapView(workspace, Look(is_still=True))
    qtbot.addWidget(made)
    made.resize(704, 680)
    made.set_body(atlas.body)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
