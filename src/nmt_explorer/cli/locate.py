"""``locate``: a point, a drawing, or a batch of drawings in; ranked candidates out."""

import argparse
import json
import math
import sys
from itertools import chain
from pathlib import Path

from nmt_explorer.cli.answer_document import Json, answer_document, unmatched
from nmt_explorer.cli.answer_text import answer_text
from nmt_explorer.cli.drawings import answered, document_in, drawing_of, lines_of
from nmt_explorer.cli.failure import WRONG_USE, Failure
from nmt_explorer.cli.json_text import one_line
from nmt_explorer.cli.loading import atlas_for
from nmt_explorer.cli.words import view_of
from nmt_explorer.domain.body import Point
from nmt_explorer.domain.drawing import POINT_RADIUS, Mark, MarkKind, PainDrawing
from nmt_explorer.domain.message import message
from nmt_explorer.query.engine import Engine
from nmt_explorer.wording.messages import rendered

LARGEST_RADIUS = 200.0
FARTHEST = 5000.0
"""Coordinates beyond this are a mistake: the body is 1000 units tall."""


def run_locate(chosen: argparse.Namespace, patterns: tuple[Path, ...]) -> int:
    """Run the command in the one of its three forms that the arguments choose."""
    point = any(given is not None for given in (chosen.at, chosen.view, chosen.radius))
    if sum((point, chosen.drawing is not None, chosen.batch is not None)) != 1:
        raise Failure("Say where it hurts in one way: --view VIEW --at X,Y, or --drawing FILE, or --batch FILE.")
    if chosen.batch is not None:
        return _batch(chosen.batch, patterns)
    if chosen.drawing is not None:
        drawing = drawing_of(chosen.drawing)
    else:
        drawing = PainDrawing(marks=(_point_mark(chosen.view, chosen.at, chosen.radius),))
    engine = Engine(atlas_for(patterns))
    answer = answered(engine, drawing, chosen.drawing)
    for note in unmatched(engine.atlas, answer):
        print(note, file=sys.stderr)
    if chosen.json:
        print(one_line(answer_document(engine.atlas, answer)))
    else:
        print(answer_text(engine.atlas, answer))
    return 0


def _batch(path: Path, patterns: tuple[Path, ...]) -> int:
    """One document a line in, one answer a line out; a bad line is answered with its error, and the rest goes on."""
    lines = lines_of(path)
    first = next(lines, None)  # so that a wrong path is told before the atlas is read
    if first is None:
        return 0
    engine = Engine(atlas_for(patterns))
    code = 0
    for number, line in enumerate(chain((first,), lines), start=1):
        try:
            document = _line_answer(engine, line)
        except Failure as failure:
            code = WRONG_USE
            sentence = f"{path}, line {number}: {failure.sentence}"
            print(sentence, file=sys.stderr)
            document = {**_identity(line), "line": number, "error": sentence}
        print(one_line(document), flush=True)
    return code


def _line_answer(engine: Engine, line: bytes) -> Json:
    if not line.strip():
        raise Failure(rendered(message("batch.blank_line")))
    model = document_in(line)
    identity: Json = {} if model.id is None else {"id": model.id}
    return identity | answer_document(engine.atlas, answered(engine, model.drawing()))


def _identity(line: bytes) -> Json:
    """The ``id`` of a line that cannot be answered, where it can still be read."""
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    id_ = value.get("id") if isinstance(value, dict) else None
    return {"id": id_} if isinstance(id_, str | int) and not isinstance(id_, bool) else {}


def _point_mark(view: str | None, at: str | None, radius: str | None) -> Mark:
    if view is None or at is None:
        raise Failure("A point needs both --view VIEW and --at X,Y.")
    size = POINT_RADIUS if radius is None else _radius(radius)
    return Mark(view_of(view), MarkKind.POINT, (_at(at),), size)


def _at(text: str) -> Point:
    parts = [_number(part) for part in text.split(",")]
    if len(parts) != 2 or not all(math.isfinite(part) for part in parts):
        raise Failure(f"--at is {text!r}; it must be two numbers X,Y in body units, such as --at -92,190.")
    if max(abs(part) for part in parts) > FARTHEST:
        raise Failure(f"--at is {text!r}, which lies outside every view; the body is 1000 units tall, y from 0 down.")
    return (parts[0], parts[1])


def _radius(text: str) -> float:
    size = _number(text)
    if not 0 < size <= LARGEST_RADIUS:
        most = f"{LARGEST_RADIUS:g}"
        raise Failure(f"--radius is {text!r}; it must be a number above 0 and up to {most}, in body units.")
    return size


def _number(text: str) -> float:
    """The number that a text is, or nan."""
    try:
        return float(text)
    except ValueError:
        return math.nan
