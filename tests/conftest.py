"""Fixtures shared by all tests: the real atlas, read once. Windows are drawn offscreen unless a platform is chosen."""

import os

import pytest
from PySide6.QtCore import QCoreApplication

from nmt_explorer.atlas.loader import Folders, LoadedAtlas, load_atlas
from nmt_explorer.atlas.model import Atlas
from nmt_explorer.query.engine import Engine
from nmt_explorer.resources import shipped_assets, shipped_data

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="rewrite reference files instead of comparing with them")


@pytest.fixture(scope="session")
def loaded() -> LoadedAtlas:
    """The shipped atlas with its sources."""
    return load_atlas(Folders(shipped_data(), shipped_assets() / "body_svgs"))


@pytest.fixture(scope="session")
def atlas(loaded: LoadedAtlas) -> Atlas:
    """The shipped atlas."""
    return loaded.atlas


@pytest.fixture(scope="session")
def engine(atlas: Atlas) -> Engine:
    """An engine over the shipped atlas."""
    return Engine(atlas)


@pytest.fixture(scope="session", autouse=True)
def application(qapp: QCoreApplication) -> QCoreApplication:
    """One application for all tests, whatever their order: fonts and pixmaps need it even where no window is shown."""
    return qapp
