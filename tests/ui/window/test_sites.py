"""Endangerment sites can be shown always, from the tools, the keyboard and the menu, and that is remembered."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from nmt_explorer.ui.desk import Desk
from nmt_explorer.ui.settings import Settings
from nmt_explorer.ui.workbench import Workbench


def test_that_the_tool_shows_and_hides_sites(bench: Workbench, desk: Desk) -> None:
    assert desk is not None
    canvas = bench.map_area.map.canvas
    assert not bench.rail.sites.isChecked()
    bench.rail.sites.click()
    assert bench.rail.sites.isChecked()
    assert canvas.sites
    bench.rail.sites.click()
    assert not bench.rail.sites.isChecked()
    assert canvas.sites == ()


def test_that_the_key_shows_and_hides_sites(bench: Workbench, desk: Desk) -> None:
    assert desk is not None
    bench.activateWindow()
    bench.map_area.map.canvas.setFocus()
    for is_shown in (True, False):
        QTest.keyClick(bench.map_area.map.canvas, Qt.Key.Key_C)
        assert bench.rail.sites.isChecked() is is_shown
        assert bool(bench.map_area.map.canvas.sites) is is_shown


def test_that_the_menu_says_when_sites_are_shown(bench: Workbench, desk: Desk) -> None:
    submenu = next(menu for menu in desk.menu().findChildren(QMenu) if menu.title() == "Endangerment sites")
    assert [(action.text(), action.isChecked()) for action in submenu.actions()] == [
        ("Always shown", False),
        ("When enlarged or released", True),
    ]
    submenu.actions()[0].trigger()
    assert bench.map_area.map.canvas.sites


def test_that_the_choice_is_remembered(bench: Workbench, desk: Desk, settings: Settings, tmp_path: Path) -> None:
    desk.use_sites(True)
    assert settings.shows_sites
    desk.use_sites(False)
    settings.shows_sites = True
    Desk(bench, bench.appearance, settings, tmp_path / "patterns")
    assert bench.rail.sites.isChecked()
    assert bench.map_area.map.canvas.sites
