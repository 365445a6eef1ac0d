"""Drawings as files: read with a sentence for everything that goes wrong, written whole or not at all."""

import os
import secrets
from pathlib import Path

from nmt_explorer.casebook.document import MOST_CHARACTERS, DocumentRefused, DrawingModel, read_drawing, write_drawing
from nmt_explorer.domain.drawing import PainDrawing
from nmt_explorer.domain.message import Message, message

MOST_BYTES = 4 * MOST_CHARACTERS
"""More bytes than this hold more characters than a drawing has."""
_BINARY = getattr(os, "O_BINARY", 0)
"""Windows would else translate line ends."""


def load_drawing(path: Path) -> DrawingModel:
    """Read a drawing from a file.

    Raises:
        DocumentRefused: the file is not there, cannot be read, or holds no drawing.
    """
    try:
        if path.is_file() and path.stat().st_size > MOST_BYTES:
            raise DocumentRefused(message("document.too_large", most=MOST_CHARACTERS // 1_000_000))
        text = path.read_bytes().decode("utf-8")
    except FileNotFoundError as error:
        raise DocumentRefused(message("document.not_found", name=path.name)) from error
    except OSError as error:
        raise DocumentRefused(message("document.unreadable", name=path.name, reason=_said(error))) from error
    except UnicodeDecodeError as error:
        raise DocumentRefused(message("document.not_text")) from error
    return read_drawing(text)


def save_drawing(path: Path, drawing: PainDrawing) -> Message | None:
    """Save; the old file is replaced only when the new one is complete. Returns a message on failure."""
    try:
        write_whole(path, write_drawing(drawing))
    except OSError as error:
        return message("document.not_saved", name=path.name, reason=_said(error))
    return None


def write_whole(path: Path, text: str, *, is_private: bool = False) -> None:
    """Replace a file by a complete new one, or leave it as it is; through a link, the file that it means.

    ``is_private`` files can be read by nobody else. Raises OSError.
    """
    goal = Path(os.path.realpath(path))
    beside = goal.with_name(f".{goal.name[:60]}.{secrets.token_hex(4)}.part")
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600 if is_private else 0o666)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode("utf-8"))
            file.flush()
            os.fsync(file.fileno())
        if goal.exists() and not is_private:
            beside.chmod(goal.stat().st_mode & 0o777)
        os.replace(beside, goal)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    _settle(goal.parent)


def _settle(folder: Path) -> None:
    """Let the new name reach the disk, where folders can be opened for that."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError:  # some network folders refuse; the file itself is written
        return
    finally:
        os.close(handle)


def _said(error: OSError) -> str:
    return error.strerror or str(error)
