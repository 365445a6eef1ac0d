"""The window opens before anything is read."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from nmt_explorer.domain.body import View
from nmt_explorer.domain.drawing import Mark, MarkKind, PainDrawing
from nmt_explorer.domain.finding import Place, finding
from nmt_explorer.ui.app import has_display, run_window
from nmt_explorer.ui.desk import Desk
from nmt_explorer.ui.last_drawing import LastDrawing
from nmt_explorer.ui.opening import Opening
from nmt_explorer.ui.pages import fill_left_out
from nmt_explorer.ui.settings import Settings
from nmt_explorer.ui.theme.typography import Role, text_width
from nmt_explorer.ui.widgets.text import Text
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


def test_that_broken_pattern_files_are_listed_with_line_and_remedy_and_the_rest_works(
    qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    folder = tmp_path / "own"
    folder.mkdir()
    for name in ("first", "second", "third"):
        (folder / f"{name}.yaml").write_text(f"schema: referral_pattern/1\nid: {name}\n", encoding="utf-8")
    window = Window((folder,), settings)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.ready, timeout=60_000):
        window.show()
        window.start()
    assert window.bench is not None
    notice = window.bench.map_area.foot_line.notice
    assert notice.isVisible()
    assert notice.text() == "3 files left out · Show"
    notice.click()
    said = [text.text() for text in window.bench.overlay.findChildren(Text)]
    assert [name for name in said if name.startswith("own/")] == ["own/first.yaml", "own/second.yaml", "own/third.yaml"]
    assert any(text.startswith("Line 1, column 1 · NMT-201") for text in said)
    assert '"actions" is missing. Add it.' in said
    assert any(text.startswith("And ") and text.endswith("lists them all.") for text in said)
    window.bench.close_nearest()
    assert window.workspace is not None
    window.workspace.add_mark(SHOULDER)
    assert window.workspace.state.candidates
    window.close()


def test_that_the_sheet_of_one_file_left_out_has_no_gaps_between_its_lines(qtbot: QtBot, bench: Workbench) -> None:
    sheet = bench.overlay.open("Pattern files left out")
    fill_left_out(sheet, (finding(Place("own/first.yaml", 1, 1), "NMT-105"),), lambda _file: None)
    qtbot.wait(50)
    lines = sheet.findChildren(Text)
    assert len(lines) == 4
    assert all(line.height() == line.heightForWidth(line.width()) for line in lines)


@pytest.mark.parametrize(("size", "factor"), [((900, 640), 1.0), ((1116, 704), 1.4), ((1440, 900), 1.0)])
def test_that_the_notice_of_files_left_out_takes_no_room_from_the_map_and_hides_nothing(
    qtbot: QtBot, bench: Workbench, size: tuple[int, int], factor: float
) -> None:
    bench.appearance.use_factor(factor)
    bench.resize(*size)
    bench.workspace.add_mark(SHOULDER)
    qtbot.wait(50)
    before = bench.map_area.map.geometry()
    line = bench.map_area.foot_line
    line.show_left_out(tuple(finding(Place(f"own/{i}.yaml"), "NMT-105") for i in range(3)))
    qtbot.wait(50)
    assert bench.map_area.map.geometry() == before
    assert line.notice.isVisible()
    assert line.rect().contains(line.notice.geometry())
    assert text_width(line.words, bench.appearance.look.font(Role.LABEL)) <= line.width() - line.notice.width() - 32


def test_that_the_folder_of_a_left_out_file_is_opened_wherever_it_was_read_from(
    bench: Workbench, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    further = tmp_path / "further"
    (further / "neck").mkdir(parents=True)
    desk = Desk(bench, bench.appearance, settings, tmp_path / "patterns", (further,))
    desk.open_folder_of("further/neck/mine.yaml")
    assert opened == [str(further / "neck")]
    desk.open_folder_of(str(tmp_path / "gone" / "mine.yaml"))
    assert len(opened) == 1
    assert bench.toast.text == f"The folder {tmp_path / 'gone'} does not exist."


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
    assert not list((tmp_path / "unsaved").iterdir())


def test_that_marks_are_offered_again_after_a_crash(
    qtbot: QtBot, bench: Workbench, settings: Settings, tmp_path: Path
) -> None:
    unsaved = settings.data_folder / "unsaved"
    Desk(bench, bench.appearance, settings, tmp_path / "patterns")
    bench.workspace.add_mark(SHOULDER)
    qtbot.waitUntil(lambda: any(unsaved.glob("*.open.json")), timeout=20_000)
    (noted,) = unsaved.glob("*.open.json")
    crashed = tmp_path / "crashed" / "unsaved"
    crashed.mkdir(parents=True)
    (crashed / noted.name).write_bytes(noted.read_bytes())
    last = LastDrawing(tmp_path / "crashed")
    assert last.is_cut_short
    kept = last.take_back()
    assert isinstance(kept, PainDrawing)
    assert kept.marks == (SHOULDER,)
    assert not last.is_kept


def test_that_a_last_drawing_that_cannot_be_read_is_said_and_nothing_is_lost(
    bench: Workbench, settings: Settings, tmp_path: Path
) -> None:
    unsaved = settings.data_folder / "unsaved"
    unsaved.mkdir()
    (unsaved / "0123.kept.json").write_text("{", encoding="utf-8")
    desk = Desk(bench, bench.appearance, settings, tmp_path / "patterns")
    assert bench.map_area.last.isVisible()
    desk.restore_last()
    assert bench.workspace.state.drawing.marks == ()
    (aside,) = unsaved.glob("*.unreadable.json")
    assert aside.read_text(encoding="utf-8") == "{"
    assert bench.toast.text == f"The drawing kept from last time cannot be read; it was set aside as {aside}."
    assert not bench.map_area.last.isVisible()
