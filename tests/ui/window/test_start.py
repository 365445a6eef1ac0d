"""The window opens before anything is read."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from nmt_explorer.domain.body import View
from nmt_explorer.domain.drawing import Mark, MarkKind
from nmt_explorer.ui.app import has_display, run_window
from nmt_explorer.ui.desk import Desk
from nmt_explorer.ui.opening import Opening
from nmt_explorer.ui.settings import Settings
from nmt_explorer.ui.window import Window
from nmt_explorer.ui.workbench import Workbench
from nmt_explorer.workspace.state import ViewSet

SHOULDER = Mark(View.FRONT, MarkKind.POINT, ((-108.0, 205.0),), 8.0, 7)


def test_that_the_window_opens_reads_and_answers_a_mark_made_meanwhile(qtbot: QtBot, settings: Settings) -> None:
    window = Window((), settings)
    qtbot.addWidget(window)
    assert isinstance(window.centralWidget(), Opening)
    with qtbot.waitSignal(window.ready, timeout=60_000):
        window.show()
        window.start()
        assert window.workspace is not None
        window.workspace.add_mark(SHOULDER)
        assert window.workspace.state.answer is None
    assert window.workspace.state.loading is None
    assert window.workspace.state.candidates
    window.close()


def test_that_a_broken_pattern_file_is_named_and_the_rest_works(
    qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    folder = tmp_path / "own"
    folder.mkdir()
    (folder / "broken.yaml").write_text("schema: referral_pattern/1\nid: broken\n", encoding="utf-8")
    window = Window((folder,), settings)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.ready, timeout=60_000):
        window.show()
        window.start()
    assert window.bench is not None
    assert window.bench.strip.isVisible()
    assert "broken.yaml" in window.bench.strip.text()
    assert window.workspace is not None
    window.workspace.add_mark(SHOULDER)
    assert window.workspace.state.candidates
    window.close()


def test_that_place_and_view_are_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    path = str(tmp_path / "settings.ini")
    window = Window((), Settings(QSettings(path, QSettings.Format.IniFormat)))
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.ready, timeout=60_000):
        window.show()
        window.start()
    assert window.workspace is not None
    window.workspace.show_views(ViewSet.SOLES)
    window.close()
    kept = Settings(QSettings(path, QSettings.Format.IniFormat))
    assert kept.view_set == ViewSet.SOLES.value
    assert kept.geometry == window.saveGeometry()


def test_that_without_a_display_one_sentence_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert not has_display()
    assert run_window(()) == 2
    said = capsys.readouterr().err
    assert said.startswith("There is no display")
    assert said.count("\n") == 1


def test_that_marks_in_no_file_are_offered_at_the_next_start(qtbot: QtBot, tmp_path: Path) -> None:
    path = str(tmp_path / "settings.ini")

    def opened() -> Window:
        window = Window((), Settings(QSettings(path, QSettings.Format.IniFormat)))
        qtbot.addWidget(window)
        with qtbot.waitSignal(window.ready, timeout=60_000):
            window.show()
            window.start()
        return window

    first = opened()
    assert first.workspace is not None
    assert first.bench is not None
    assert not first.bench.map_area.last.isVisible()
    first.workspace.add_mark(SHOULDER)
    first.close()
    second = opened()
    assert second.workspace is not None
    assert second.bench is not None
    assert second.desk is not None
    assert not second.workspace.state.drawing.marks
    assert second.bench.map_area.last.isVisible()
    second.bench.map_area.last.click()
    assert second.workspace.state.drawing.marks == (SHOULDER,)
    assert not second.desk.file.is_saved
    assert not second.bench.map_area.last.isVisible()
    assert second.desk.file.save(tmp_path / "kept.json") is None
    second.close()
    assert not (tmp_path / "last_drawing.json").exists()


def test_that_a_last_drawing_that_cannot_be_read_is_said_and_nothing_is_lost(
    bench: Workbench, settings: Settings, tmp_path: Path
) -> None:
    (settings.data_folder / "last_drawing.json").write_text("{", encoding="utf-8")
    desk = Desk(bench, bench.appearance, settings, tmp_path / "patterns")
    assert bench.map_area.last.isVisible()
    desk.restore_last()
    assert bench.workspace.state.drawing.marks == ()
    assert bench.toast.text == "The last drawing cannot be read."
