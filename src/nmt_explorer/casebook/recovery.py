"""Drawings that are in no file yet, kept so that neither a crash nor a closed window loses them.

Each window writes a journal of its own, an ordinary drawing document, into one folder that all windows share:

- ``<token>.open.json`` while the window is open, ``<token>.taken.json`` for a moment when it takes over another;
- ``<token>.kept.json`` after it was closed in order with marks that are in no file;
- ``<token>.unreadable.json`` what could not be read; it is never removed by the program.

A window holds ``<token>.lock`` as long as it lives; what lies there without a holder was left behind.
"""

import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from nmt_explorer.casebook.document import DocumentRefused, write_drawing
from nmt_explorer.casebook.files import load_drawing, write_whole
from nmt_explorer.casebook.lock import FileLock
from nmt_explorer.domain.drawing import PainDrawing
from nmt_explorer.domain.message import Message, message

MOST_KEPT = 5
"""Of the drawings of windows that were closed in order, the last ones are kept."""


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """A drawing without a window; ``is_cut_short`` when its window was not closed in order."""

    path: Path
    is_cut_short: bool


class Journal:
    """What one window keeps. Not for several threads at a time."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._token = secrets.token_hex(8)
        self._path = folder / f"{self._token}.open.json"
        self._lock = FileLock(folder / f"{self._token}.lock")

    def note(self, drawing: PainDrawing | None) -> Message | None:
        """Keep this drawing instead of the one before; None or an empty one when there is nothing to lose.

        Returns a message when it cannot be kept; what was kept before then stays.
        """
        try:
            if drawing is None or drawing == PainDrawing(tolerance=drawing.tolerance):
                self._path.unlink(missing_ok=True)
                return None
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._lock.take()
            write_whole(self._path, write_drawing(drawing), is_private=True)
        except OSError as error:
            return message("document.not_kept", reason=error.strerror or str(error))
        return None

    def take_over(self, left: LeftBehind) -> PainDrawing:
        """The drawing that another window left behind; from now on this journal keeps it.

        Raises:
            DocumentRefused: another window was faster, or it cannot be read and was set aside.
        """
        taken = self._folder / f"{self._token}.taken.json"
        other = FileLock(_lock_of(left.path))
        self._lock.take()
        if not other.take():
            raise DocumentRefused(message("document.taken"))
        try:
            os.replace(left.path, taken)  # only one can succeed
        except OSError as error:
            raise DocumentRefused(message("document.taken")) from error
        finally:
            other.release(is_done=True)
        try:
            drawing = load_drawing(taken).drawing()
        except DocumentRefused as error:
            raise DocumentRefused(self._set_aside(taken)) from error
        if self.note(drawing) is None:
            taken.unlink(missing_ok=True)
        return drawing

    def close(self, drawing: PainDrawing | None) -> Message | None:
        """The window closes; a drawing is kept for the next start. Returns a message when it cannot be."""
        problem = self.note(drawing)
        try:
            if problem is None and self._path.exists():
                os.replace(self._path, self._folder / f"{self._token}.kept.json")
                _leave_last(self._folder)
            self._lock.release(is_done=True)
        except OSError as error:
            return message("document.not_kept", reason=error.strerror or str(error))
        return problem

    def _set_aside(self, taken: Path) -> Message:
        aside = self._folder / f"{secrets.token_hex(8)}.unreadable.json"
        try:
            os.replace(taken, aside)
        except OSError:
            return message("document.not_set_aside", path=taken)
        return message("document.set_aside", path=aside)


def left_behind(folder: Path) -> tuple[LeftBehind, ...]:
    """What no living window holds, the newest first."""
    found = []
    for path in folder.glob("*.json"):
        standing = path.name.split(".")[1]
        changed = _changed(path)
        if standing in ("open", "taken", "kept") and changed is not None and _is_free(path):
            found.append((changed, path.name, LeftBehind(path, standing != "kept")))
    return tuple(left for *_, left in sorted(found, key=lambda one: one[:2], reverse=True))


def _is_free(path: Path) -> bool:
    lock = FileLock(_lock_of(path))
    is_free = lock.take()
    lock.release(is_done=True)
    return is_free


def _changed(path: Path) -> int | None:
    """When the file was last written, nanoseconds; None when another window has just taken it."""
    try:
        return path.stat().st_mtime_ns
    except FileNotFoundError:
        return None


def _lock_of(path: Path) -> Path:
    return path.with_name(path.name.split(".")[0] + ".lock")


def _leave_last(folder: Path) -> None:
    """Remove what was kept before the last ones."""
    kept = sorted(folder.glob("*.kept.json"), key=lambda path: _changed(path) or 0, reverse=True)
    for path in kept[MOST_KEPT:]:
        path.unlink(missing_ok=True)
