"""The drawing document of the command line and of saved files: JSON in, :class:`PainDrawing` out, and back.

Coordinates are body units of the mark's view. Unknown keys are refused, so that a misspelt one is not ignored.
"""

import json
import math
from collections.abc import Iterable
from datetime import datetime
from typing import Annotated, Literal, Self

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    FailFast,
    Field,
    ValidationError,
)
from pydantic import model_validator as checked
from pydantic_core import PydanticCustomError

from nmt_explorer.casebook.refusal import is_one_line, reason_of, shortened, shown
from nmt_explorer.domain.body import Point, Side, TriggerPointId, View
from nmt_explorer.domain.drawing import (
    BRUSH_RADIUS,
    MOST_LABEL,
    MOST_MARKS,
    POINT_RADIUS,
    TOLERANCE,
    USUAL_INTENSITY,
    Mark,
    MarkKind,
    PainDrawing,
    PalpationFinding,
    Quality,
    QuestionAnswer,
    SentOn,
    Since,
    Visit,
)
from nmt_explorer.domain.message import Message, message

NEWEST = 1
"""The version of the document this program writes and the newest it reads."""
MOST_POINTS = 20_000
MOST_CHARACTERS = 8_000_000
FARTHEST = 5000
"""No coordinate is farther from the origin than this, body units."""
THINNEST = 0.01
"""What is nowhere wider than this many body units has no area."""


class DocumentRefused(ValueError):
    """The text is not a drawing; ``reason`` says where and why."""

    def __init__(self, reason: Message) -> None:
        super().__init__(reason.key)
        self.reason = reason


def _whole(value: object) -> object:
    """7.0 is the whole number 7."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _one_line(text: str) -> str:
    if not is_one_line(text):
        raise PydanticCustomError("one_line", "more than one line")
    return text


Item = dict[str, object]
"""A mark, a finding or an answer as it is written."""
Coordinate = Annotated[float, Field(ge=-FARTHEST, le=FARTHEST, allow_inf_nan=False)]
Points = Annotated[
    tuple[tuple[Coordinate, Coordinate], ...], Field(min_length=1, max_length=MOST_POINTS), FailFast(fail_fast=True)
]
Line = Annotated[str, AfterValidator(_one_line)]
Name = Annotated[Line, Field(min_length=1, max_length=100)]


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class MarkModel(_Model):
    """One mark of the document."""

    view: View
    kind: MarkKind
    points: Points
    radius: Annotated[float, Field(gt=0, le=200, allow_inf_nan=False)] | None = None
    intensity: Annotated[int, Field(ge=0, le=10), BeforeValidator(_whole)] = USUAL_INTENSITY
    quality: Quality | None = None
    label: Annotated[Line, Field(max_length=MOST_LABEL)] | None = None
    since: Since | None = None

    @checked(mode="after")
    def _marks_something(self) -> Self:
        if self.kind is MarkKind.POINT and len(self.points) != 1:
            raise PydanticCustomError("one_point", "a point has one point", {"count": len(self.points)})
        if self.kind is MarkKind.POLYGON and not _has_area(self.points):
            raise PydanticCustomError("no_area", "a polygon encloses something")
        return self

    def mark(self) -> Mark:
        usual = BRUSH_RADIUS if self.kind is MarkKind.STROKE else POINT_RADIUS
        radius = usual if self.radius is None else self.radius
        return Mark(self.view, self.kind, self.points, radius, self.intensity, self.quality, self.label, self.since)


class FindingModel(_Model):
    """One palpation finding of the document; null means not checked."""

    trigger_point: Name
    side: Literal["left", "right"]
    familiar: bool | None = None
    tender: bool | None = None
    taut_band: bool | None = None
    twitch: bool | None = None


class AnswerModel(_Model):
    """One answered question of the document; ``together`` when *None of these* answered it."""

    id: Name
    value: bool
    at: AwareDatetime | None = None
    together: bool = False

    def answer(self) -> QuestionAnswer:
        return QuestionAnswer(self.id, self.value, self.at, self.together)


class SentOnModel(_Model):
    """The person was sent on to a doctor; ``withdrawn`` when that was taken back."""

    at: AwareDatetime
    regions: tuple[Name, ...] = ()
    withdrawn: AwareDatetime | None = None


class VisitModel(_Model):
    """The visit in which the drawing was made."""

    started: AwareDatetime
    sent_on: Annotated[tuple[SentOnModel, ...], FailFast(fail_fast=True)] = ()
    replaced: Annotated[tuple[AnswerModel, ...], FailFast(fail_fast=True)] = ()

    def visit(self) -> Visit:
        sent_on = tuple(SentOn(one.at, one.regions, one.withdrawn) for one in self.sent_on)
        return Visit(self.started, sent_on, tuple(answer.answer() for answer in self.replaced))


class DrawingModel(_Model):
    """The whole document."""

    version: Annotated[int, Field(ge=1), BeforeValidator(_whole)] = NEWEST
    id: Line | int | None = None
    marks: Annotated[tuple[MarkModel, ...], Field(max_length=MOST_MARKS), FailFast(fail_fast=True)] = ()
    findings: Annotated[tuple[FindingModel, ...], FailFast(fail_fast=True)] = ()
    answers: Annotated[tuple[AnswerModel, ...], FailFast(fail_fast=True)] = ()
    tolerance: Annotated[float, Field(ge=0, le=100, allow_inf_nan=False)] = TOLERANCE
    visit: VisitModel | None = None

    def drawing(self) -> PainDrawing:
        return PainDrawing(
            marks=tuple(mark.mark() for mark in self.marks),
            findings=tuple(
                PalpationFinding(
                    TriggerPointId(f.trigger_point), Side(f.side), f.familiar, f.tender, f.taut_band, f.twitch
                )
                for f in self.findings
            ),
            answers=tuple(answer.answer() for answer in self.answers),
            tolerance=self.tolerance,
            visit=self.visit.visit() if self.visit is not None else None,
        )


KEYS = {
    "drawing": tuple(DrawingModel.model_fields),
    "mark": tuple(MarkModel.model_fields),
    "finding": tuple(FindingModel.model_fields),
    "answer": tuple(AnswerModel.model_fields),
}


def read_drawing(text: str) -> DrawingModel:
    """Read a document.

    Raises:
        DocumentRefused: not JSON, not a drawing, from a newer version, or beyond any sensible size.
    """
    if len(text) > MOST_CHARACTERS:
        raise DocumentRefused(message("document.too_large", most=MOST_CHARACTERS // 1_000_000))
    value = _json(text.removeprefix("\ufeff"))
    if not isinstance(value, dict) or (value and not set(value) & set(KEYS["drawing"])):
        raise DocumentRefused(message("document.foreign"))
    version = value.get("version")
    if isinstance(version, int | float) and version > NEWEST:
        raise DocumentRefused(message("document.newer", found=shown(version), newest=NEWEST))
    try:
        return DrawingModel.model_validate_json(json.dumps(value))
    except RecursionError as error:
        raise DocumentRefused(message("document.too_deep")) from error
    except ValidationError as error:
        raise DocumentRefused(reason_of(error, KEYS)) from error


def write_drawing(drawing: PainDrawing) -> str:
    """The drawing as a document: one line for each mark, finding and answer."""
    marks: Iterable[Item] = (
        {
            "view": m.view,
            "kind": m.kind,
            "points": m.points,
            "radius": m.radius,
            "intensity": m.intensity,
            "quality": m.quality,
            "label": m.label,
            "since": m.since,
        }
        for m in drawing.marks
    )
    findings: Iterable[Item] = (
        {
            "trigger_point": f.trigger_point,
            "side": f.side,
            "familiar": f.familiar,
            "tender": f.tender,
            "taut_band": f.taut_band,
            "twitch": f.twitch,
        }
        for f in drawing.findings
    )
    parts = [
        f'"version": {NEWEST}',
        f'"marks": {_listed(marks)}',
        f'"findings": {_listed(findings)}',
        f'"answers": {_listed(map(_answer, drawing.answers))}',
        f'"tolerance": {json.dumps(drawing.tolerance)}',
    ]
    if drawing.visit is not None:
        parts.append(f'"visit": {json.dumps(_visit(drawing.visit), ensure_ascii=False)}')
    return "{\n " + ",\n ".join(parts) + "\n}\n"


def _answer(answer: QuestionAnswer) -> Item:
    return {"id": answer.id, "value": answer.value, "at": _time(answer.at), "together": answer.together or None}


def _visit(visit: Visit) -> Item:
    sent_on: Iterable[Item] = (
        {"at": _time(one.at), "regions": one.regions, "withdrawn": _time(one.withdrawn)} for one in visit.sent_on
    )
    return {
        "started": _time(visit.started),
        "sent_on": [_known(one) for one in sent_on],
        "replaced": [_known(_answer(answer)) for answer in visit.replaced],
    }


def _time(at: datetime | None) -> str | None:
    return at.isoformat() if at is not None else None


def _known(item: Item) -> Item:
    """Without what is not known of it."""
    return {key: value for key, value in item.items() if value is not None}


def _listed(items: Iterable[Item]) -> str:
    """Items on a line each, without what is not known of them."""
    lines = [json.dumps(_known(item), ensure_ascii=False) for item in items]
    return "[\n  " + ",\n  ".join(lines) + "\n ]" if lines else "[]"


def _json(text: str) -> object:
    if not text.strip():
        raise DocumentRefused(message("document.empty"))
    try:
        value: object = json.loads(text, object_pairs_hook=_no_duplicates)
    except json.JSONDecodeError as error:
        is_cut = error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated string")
        key = "document.cut_off" if is_cut else "document.not_json"
        raise DocumentRefused(message(key, line=error.lineno, column=error.colno)) from error
    except RecursionError as error:
        raise DocumentRefused(message("document.too_deep")) from error
    except DocumentRefused:
        raise
    except ValueError as error:  # an integer of more digits than Python reads
        raise DocumentRefused(message("document.huge_number")) from error
    return value


def _no_duplicates(pairs: list[tuple[str, object]]) -> dict[str, object]:
    result: dict[str, object] = {}
    for key, value in pairs:
        if key in result:
            raise DocumentRefused(message("document.duplicate_key", name=shortened(key)))
        result[key] = value
    return result


def _has_area(points: tuple[Point, ...]) -> bool:
    """Whether the points lie neither in one place nor on one line."""
    x0, y0 = points[0]
    ways = [(x - x0, y - y0) for x, y in points]
    dx, dy = max(ways, key=lambda way: math.hypot(*way))
    length = math.hypot(dx, dy)
    return length > THINNEST and any(abs(x * dy - y * dx) > THINNEST * length for x, y in ways)
