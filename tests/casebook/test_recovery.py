"""Neither a crash nor a closed window loses a drawing that is in no file; windows do not disturb each other."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from nmt_explorer.casebook.document import DocumentRefused
from nmt_explorer.casebook.files import load_drawing
from nmt_explorer.casebook.recovery import MOST_KEPT, Journal, left_behind
from nmt_explorer.domain.body import View
from nmt_explorer.domain.drawing import Mark, MarkKind, PainDrawing
from nmt_explorer.wording.messages import rendered

CRASH = """
import os, sys
from pathlib import Path
from nmt_explorer.casebook.document import read_drawing
from nmt_explorer.casebook.recovery import Journal
journal = Journal(Path(sys.argv[1]))
assert journal.note(read_drawing(sys.argv[2]).drawing()) is None
os._exit(3)
"""


def drawing(y: float) -> PainDrawing:
    return PainDrawing((Mark(View.FRONT, MarkKind.POINT, ((-105.0, y),)),))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder that all windows share; it does not exist before one writes."""
    return tmp_path / "state" / "unsaved"


def crashed(folder: Path, text: str) -> None:
    """A window of another process notes a drawing and ends without a word."""
    done = subprocess.run([sys.executable, "-c", CRASH, str(folder), text], check=False)
    assert done.returncode == 3


def test_that_a_drawing_is_recovered_after_a_crash(folder: Path) -> None:
    crashed(folder, '{"marks": [{"view": "front", "kind": "point", "points": [[-105, 200]]}]}')
    (left,) = left_behind(folder)
    assert left.is_cut_short
    journal = Journal(folder)
    assert journal.take_over(left) == drawing(200)
    assert left_behind(folder) == ()


def test_that_a_recovered_drawing_survives_a_second_crash(folder: Path) -> None:
    crashed(folder, '{"marks": [{"view": "front", "kind": "point", "points": [[-105, 200]]}]}')
    second = Journal(folder)
    second.take_over(left_behind(folder)[0])
    (kept,) = folder.glob("*.json")
    assert load_drawing(kept).drawing() == drawing(200)


def test_that_what_a_living_window_writes_is_not_offered_to_others(folder: Path) -> None:
    first, second = Journal(folder), Journal(folder)
    assert first.note(drawing(100)) is None
    assert second.note(drawing(200)) is None
    assert left_behind(folder) == ()
    noted = [load_drawing(path).drawing() for path in folder.glob("*.json")]
    assert sorted(noted, key=str) == [drawing(100), drawing(200)]


def test_that_a_window_closed_in_order_keeps_what_is_in_no_file(folder: Path) -> None:
    journal = Journal(folder)
    journal.note(drawing(100))
    assert journal.close(drawing(150)) is None
    (left,) = left_behind(folder)
    assert not left.is_cut_short
    assert Journal(folder).take_over(left) == drawing(150)


def test_that_a_window_closed_with_everything_saved_leaves_nothing(folder: Path) -> None:
    journal = Journal(folder)
    journal.note(drawing(100))
    assert journal.close(None) is None
    assert list(folder.iterdir()) == []


def test_that_an_empty_drawing_is_not_kept(folder: Path) -> None:
    journal = Journal(folder)
    journal.note(PainDrawing())
    assert not folder.exists()
    journal.note(drawing(100))
    journal.note(PainDrawing())
    assert list(folder.glob("*.json")) == []


def test_that_only_one_of_two_windows_takes_over(folder: Path) -> None:
    Journal(folder).close(drawing(100))
    (left,) = left_behind(folder)
    first, second = Journal(folder), Journal(folder)
    assert first.take_over(left) == drawing(100)
    with pytest.raises(DocumentRefused) as caught:
        second.take_over(left)
    assert "another window" in rendered(caught.value.reason)
    (kept,) = folder.glob("*.json")
    assert load_drawing(kept).drawing() == drawing(100)


@pytest.mark.parametrize("text", [b"{", b"\xff\x00", b'{"version": 9, "marks": []}', b""])
def test_that_what_cannot_be_read_is_set_aside_and_never_removed(folder: Path, text: bytes) -> None:
    Journal(folder).close(drawing(100))
    (left,) = left_behind(folder)
    left.path.write_bytes(text)
    journal = Journal(folder)
    with pytest.raises(DocumentRefused) as caught:
        journal.take_over(left)
    (aside,) = folder.glob("*.json")
    assert rendered(caught.value.reason) == (
        f"The drawing kept from last time cannot be read; it was set aside as {aside}."
    )
    assert aside.read_bytes() == text
    assert left_behind(folder) == ()
    journal.note(drawing(200))
    journal.close(None)
    assert aside.read_bytes() == text


def test_that_a_crash_while_taking_over_loses_nothing(folder: Path) -> None:
    Journal(folder).close(drawing(100))
    (left,) = left_behind(folder)
    left.path.rename(folder / "0123.taken.json")
    (again,) = left_behind(folder)
    assert Journal(folder).take_over(again) == drawing(100)


def test_that_a_disk_that_is_full_is_said_and_the_last_journal_stays(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = Journal(folder)
    journal.note(drawing(100))

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        problem = journal.note(drawing(200))
    assert problem is not None
    assert rendered(problem) == (
        "The drawing cannot be kept in case of a crash: No space left on device. Save it to be safe."
    )
    (kept,) = folder.glob("*.json")
    assert load_drawing(kept).drawing() == drawing(100)


def test_that_the_newest_come_first_and_only_the_last_are_kept(folder: Path) -> None:
    for number in range(MOST_KEPT + 2):
        Journal(folder).close(drawing(100.0 + number))
        newest = max(folder.glob("*.kept.json"), key=lambda path: path.stat().st_mtime_ns)
        os.utime(newest, ns=(number * 10**9, number * 10**9))
    found = [load_drawing(left.path).drawing() for left in left_behind(folder)]
    assert found == [drawing(100.0 + number) for number in range(MOST_KEPT + 1, 1, -1)]


def test_that_foreign_files_in_the_folder_are_left_alone(folder: Path) -> None:
    folder.mkdir(parents=True)
    for name in ("notes.txt", "drawing.json", "a.b.json"):
        (folder / name).write_text("{}", encoding="utf-8")
    assert left_behind(folder) == ()
    assert len(list(folder.iterdir())) == 3
