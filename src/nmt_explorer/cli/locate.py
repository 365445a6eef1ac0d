"""``locate``: a point, a drawing, or a batch of drawings in; ranked candidates out."""

import argparse
import json
import math
import sys
from pathlib import Path

from nmt_explorer.casebook.document import DocumentRefused, DrawingModel, read_drawing
from nmt_explorer.cli.answer_document import answer_document, unmatched
from nmt_explorer.cli.answer_text import answer_text
from nmt_explorer.cli.failure import WRONG_USE, Failure
from nmt_explorer.cli.loading import atlas_for
from nmt_explorer.domain.body import Point, View
from nmt_explorer.domain.drawing import POINT_RADIUS, Mark, MarkKind, PainDrawing
from nmt_explorer.domain.message import message
from nmt_explorer.query.engine import Engine
from nmt_explorer.wording.messages import rendered


def run_locate(chosen: argparse.Namespace, patterns: tuple[Path, ...]) -> int:
    """Run the command in the one of its three forms that the arguments choose."""
    forms = [chosen.at is not None or chosen.view is not None, chosen.drawing is not None, chosen.batch is not None]
    if sum(forms) != 1:
        raise Failure("Say where it hurts in one way: --view VIEW --at X,Y, or --drawing FILE, or --batch FILE.")
    if chosen.batch is not None:
        return _batch(chosen.batch, patterns)
    if chosen.drawing is not None:
        drawing = _document(_text(chosen.drawing), str(chosen.drawing)).drawing()
    else:
        drawing = PainDrawing(marks=(_point_mark(chosen.view, chosen.at, chosen.radius),))
    if not drawing.marks:
        raise Failure(rendered(message("drawing.no_marks")))
    engine = Engine(atlas_for(patterns))
    answer = engine.answer(drawing)
    if all(patch.region.is_empty for patch in answer.patches):
        raise Failure(rendered(message("drawing.all_off_body", view=drawing.marks[0].view.value)))
    for note in unmatched(engine.atlas, answer):
        print(note, file=sys.stderr)
    if chosen.json:
        print(json.dumps(answer_document(engine.atlas, answer), ensure_ascii=False))
    else:
        print(answer_text(engine.atlas, answer))
    return 0


def _batch(path: Path, patterns: tuple[Path, ...]) -> int:
    """One document a line in, one answer a line out; a bad line is answered with its error, and the rest goes on."""
    lines = _text(path).splitlines()
    engine = Engine(atlas_for(patterns))
    code = 0
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            model = _document(line, f"{path}, line {number}")
        except Failure as failure:
            code = WRONG_USE
            print(failure.sentence, file=sys.stderr)
            print(json.dumps(_identity(line) | {"error": failure.sentence}, ensure_ascii=False))
            continue
        answer = engine.answer(model.drawing())
        identity = {} if model.id is None else {"id": model.id}
        print(json.dumps(identity | answer_document(engine.atlas, answer), ensure_ascii=False))
    return code


def _identity(line: str) -> dict[str, object]:
    """The ``id`` of a line that is no drawing, where it can still be read."""
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return {"id": value["id"]} if isinstance(value, dict) and isinstance(value.get("id"), str | int) else {}


def _point_mark(view: str | None, at: str | None, radius: str | None) -> Mark:
    if view is None or at is None:
        raise Failure("A point needs both --view VIEW and --at X,Y.")
    if view not in tuple(View):
        raise Failure(f"There is no view {view!r}; the views are {', '.join(View)}.")
    size = POINT_RADIUS if radius is None else _number(radius, "--radius")
    if not 0 < size <= 200:
        raise Failure(f"--radius is {radius}; it must be more than 0 and at most 200 body units.")
    return Mark(View(view), MarkKind.POINT, (_at(at),), size)


def _at(text: str) -> Point:
    parts = text.split(",")
    if len(parts) != 2:
        raise Failure(f"--at is {text!r}; it must be two numbers X,Y in body units, such as -92,190.")
    return (_number(parts[0], "--at"), _number(parts[1], "--at"))


def _number(text: str, name: str) -> float:
    try:
        value = float(text)
    except ValueError as error:
        raise Failure(
            f"{name} has {text.strip()!r}, which is not a number; write body units such as -92,190."
        ) from error
    if not math.isfinite(value) or abs(value) > 5000:
        raise Failure(f"{name} has {text.strip()!r}, which lies outside every view.")
    return value


def _document(text: str, name: str) -> DrawingModel:
    try:
        return read_drawing(text)
    except DocumentRefused as refusal:
        raise Failure(f"{name}: {rendered(refusal.reason)}") from refusal


def _text(path: Path) -> str:
    try:
        return sys.stdin.read() if str(path) == "-" else path.read_text(encoding="utf-8")
    except OSError as error:
        raise Failure(f"{path} cannot be read: {error.strerror or 'unknown reason'}; check the path.") from error
    except UnicodeDecodeError as error:
        raise Failure(f"{path} is not UTF-8 text; save it as UTF-8.") from error
