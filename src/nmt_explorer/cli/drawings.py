"""The pain drawings that a command is given: from a file or standard input, refused in a sentence or answered."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from nmt_explorer.casebook.document import DocumentRefused, DrawingModel, read_drawing
from nmt_explorer.casebook.files import MOST_BYTES
from nmt_explorer.cli.failure import Failure
from nmt_explorer.domain.drawing import PainDrawing
from nmt_explorer.domain.message import Message, message
from nmt_explorer.query.engine import Answer, Engine
from nmt_explorer.wording.messages import rendered


def drawing_of(path: Path) -> PainDrawing:
    """The drawing in a file; ``-`` is standard input.

    Raises:
        Failure: it cannot be read, is no drawing, or has no marks.
    """
    with opened(path) as stream:
        raw = stream.read(MOST_BYTES + 1)
    with _from(path):
        return document_in(raw).drawing()


def lines_of(path: Path) -> Iterator[bytes]:
    """The lines of a file, the last of them with or without a line end. Of a line that is far too long, the start."""
    with opened(path) as stream:
        while part := stream.readline(MOST_BYTES + 1):
            line = part
            while len(part) > MOST_BYTES and not part.endswith(b"\n"):
                part = stream.readline(MOST_BYTES + 1)
            yield line.rstrip(b"\r\n")


def document_in(raw: bytes) -> DrawingModel:
    """The drawing in these bytes, which has at least one mark.

    Raises:
        Failure: they are no drawing, or one without marks.
    """
    try:
        model = read_drawing(raw.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise _failure(message("document.not_text")) from error
    except DocumentRefused as refusal:
        raise _failure(refusal.reason) from refusal
    if not model.marks:
        raise _failure(message("drawing.no_marks"))
    return model


def answered(engine: Engine, drawing: PainDrawing, source: Path | None = None) -> Answer:
    """What the atlas says of a drawing, which may have come from a file.

    Raises:
        Failure: all its marks lie off the body.
    """
    answer = engine.answer(drawing)
    if all(patch.region.is_empty for patch in answer.patches):
        views = ", ".join(dict.fromkeys(mark.view.value for mark in drawing.marks))
        key = "drawing.all_off_body" if len(drawing.marks) == 1 else "drawing.all_off_body.many"
        with _from(source):
            raise _failure(message(key, view=views))
    return answer


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """A file or standard input to read from.

    Raises:
        Failure: it cannot be opened or read.
    """
    try:
        if str(path) != "-":
            with path.open("rb") as stream:
                yield stream
        elif sys.stdin is None:
            raise Failure("Standard input is closed; name a file, or pipe a drawing in.")
        else:
            yield sys.stdin.buffer
    except FileNotFoundError as error:
        raise Failure(f"There is no file {path}; check the path.") from error
    except OSError as error:
        raise Failure(f"{path} cannot be read: {error.strerror or error}; check the path.") from error
    except ValueError as error:
        raise Failure(f"{path} is no path: {error}; check it.") from error


@contextmanager
def _from(source: Path | None) -> Iterator[None]:
    """Puts the name of the file before what is wrong with its contents."""
    try:
        yield
    except Failure as failure:
        if source is None:
            raise
        raise Failure(f"{source}: {failure.sentence}") from failure


def _failure(reason: Message) -> Failure:
    return Failure(rendered(reason))
