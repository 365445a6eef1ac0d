"""The workbench with the real atlas, shown offscreen at the usual size."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import View
from nmt_explorer.domain.drawing import Mark, MarkKind
from nmt_explorer.query.engine import Engine
from nmt_explorer.query.search import SearchIndex
from nmt_explorer.resources import shipped_assets
from nmt_explorer.ui.desk import Desk
from nmt_explorer.ui.settings import Settings
from nmt_explorer.ui.theme.look import Appearance
from nmt_explorer.ui.theme.typography import load_fonts
from nmt_explorer.ui.workbench import Workbench
from nmt_explorer.workspace.workspace import Workspace

SHOULDER = Mark(View.FRONT, MarkKind.POINT, ((-108.0, 205.0),), 8.0, 7)
ARM = Mark(View.FRONT, MarkKind.STROKE, ((-134.0, 255.0), (-142.0, 275.0), (-150.0, 295.0)), 7.0, 5)
FLANK = Mark(View.BACK, MarkKind.POINT, ((-60.0, 210.0),), 8.0, 5)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings in a file of the test's own."""
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture(scope="session")
def search(atlas: Atlas) -> SearchIndex:
    """The search index over the shipped atlas."""
    return SearchIndex(atlas)


@pytest.fixture
def workspace(atlas: Atlas, engine: Engine, search: SearchIndex) -> Workspace:
    """A workspace that knows the atlas."""
    made = Workspace()
    made.use_atlas(atlas, engine, search)
    return made


@pytest.fixture
def bench(qtbot: QtBot, workspace: Workspace, atlas: Atlas) -> Iterator[Workbench]:
    """The workbench, 1440 × 900."""
    load_fonts(shipped_assets())
    made = Workbench(workspace, Appearance())
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.map_area.map.set_body(atlas.body)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


@pytest.fixture
def desk(bench: Workbench, settings: Settings, tmp_path: Path) -> Desk:
    """The desk around the workbench."""
    return Desk(bench, bench.appearance, settings, tmp_path / "patterns")
