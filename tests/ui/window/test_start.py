"""The window opens before anything is read."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from nmt_explorer.domain.body import View
from nmt_explorer.domain.drawing import Mark, MarkKind
from nmt_explorer.ui.app import has_display, run_window
from nmt_explorer.ui.opening import Opening
from nmt_explorer.ui.settings import Settings
from nmt_explorer.ui.window import Window
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
