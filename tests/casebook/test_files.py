"""Drawings as files: a sentence for everything that goes wrong, and the old file stays until the new one is whole."""

import os
import sys
from pathlib import Path

import pytest

from nmt_explorer.casebook.document import MOST_CHARACTERS, DocumentRefused
from nmt_explorer.casebook.files import MOST_BYTES, load_drawing, save_drawing, write_whole
from nmt_explorer.domain.body import View
from nmt_explorer.domain.drawing import Mark, MarkKind, PainDrawing
from nmt_explorer.wording.messages import rendered

DRAWING = PainDrawing((Mark(View.FRONT, MarkKind.POINT, ((-105.0, 200.0),)),))
OTHER = PainDrawing((Mark(View.BACK, MarkKind.POINT, ((40.0, 400.0),)),))


def refused(path: Path) -> str:
    with pytest.raises(DocumentRefused) as caught:
        load_drawing(path)
    return rendered(caught.value.reason)


def test_that_a_saved_drawing_is_opened_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "Müller, Schulter.json"
    assert save_drawing(path, DRAWING) is None
    assert load_drawing(path).drawing() == DRAWING
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_that_files_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.json") == "There is no file none.json; check the path."
    folder = refused(tmp_path)
    assert folder.startswith(f"{tmp_path.name} cannot be read: ")
    assert folder.endswith("; check the path.")


@pytest.mark.parametrize("written", [b'{"marks": ["\xff"]}', "{}".encode("utf-16"), b"\x89PNG\r\n\x1a\n\x00\xff"])
def test_that_what_is_not_text_is_refused(tmp_path: Path, written: bytes) -> None:
    path = tmp_path / "drawing.json"
    path.write_bytes(written)
    said = "The drawing is not UTF-8 text; check that it is the right file, or save it as UTF-8."
    assert refused(path) == said


def test_that_a_huge_file_is_refused_without_being_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "video.json"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    monkeypatch.setattr(Path, "read_bytes", lambda _: pytest.fail("the file was read"))
    assert refused(path) == "The drawing has more than 8 million characters; check that it is the right file."


def test_that_a_failure_while_saving_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "drawing.json"
    save_drawing(path, DRAWING)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    problem = save_drawing(path, OTHER)
    assert problem is not None
    assert rendered(problem) == (
        "drawing.json was not saved: No space left on device. The drawing is still here; save it elsewhere."
    )
    assert load_drawing(path).drawing() == DRAWING
    assert [one.name for one in tmp_path.iterdir()] == ["drawing.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="links and rights are those of POSIX")
def test_that_rights_and_links_of_a_file_stay(tmp_path: Path) -> None:
    path, link = tmp_path / "drawing.json", tmp_path / "link.json"
    save_drawing(path, DRAWING)
    path.chmod(0o640)
    link.symlink_to(path)
    save_drawing(link, OTHER)
    assert link.is_symlink()
    assert load_drawing(path).drawing() == OTHER
    assert path.stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(sys.platform == "win32", reason="rights are those of POSIX")
def test_that_what_is_private_can_be_read_by_nobody_else(tmp_path: Path) -> None:
    write_whole(tmp_path / "own.json", "{}", is_private=True)
    assert (tmp_path / "own.json").stat().st_mode & 0o077 == 0


def test_that_more_bytes_than_characters_are_allowed(tmp_path: Path) -> None:
    assert MOST_BYTES >= 4 * MOST_CHARACTERS
    path = tmp_path / "drawing.json"
    path.write_text('{"marks": [], "id": "' + "ß" * 1000 + '"}', encoding="utf-8")
    assert load_drawing(path).id == "ß" * 1000
