"""The drawing document of the command line and of saved files: JSON in, :class:`PainDrawing` out, and back.

Coordinates are body units of the mark's view. Unknown keys are refused, so that a misspelt one is not ignored.
"""

import json
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator
from pydantic_core import PydanticCustomError

from nmt_explorer.domain.body import Side, TriggerPointId, View
from nmt_explorer.domain.drawing import (
    BRUSH_RADIUS,
    POINT_RADIUS,
    TOLERANCE,
    USUAL_INTENSITY,
    Mark,
    MarkKind,
    PainDrawing,
    PalpationFinding,
    QuestionAnswer,
)
from nmt_explorer.domain.message import Message, message

NEWEST = 1
"""The version of the document this program writes and the newest it reads."""
MOST_MARKS = 2000
MOST_POINTS = 20_000
MOST_CHARACTERS = 8_000_000

Coordinate = Annotated[float, Field(ge=-5000, le=5000, allow_inf_nan=False)]


class DocumentRefused(ValueError):
    """The text is not a drawing; ``reason`` says where and why."""

    def __init__(self, reason: Message) -> None:
        super().__init__(reason.key)
        self.reason = reason


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class MarkModel(_Model):
    """One mark of the document."""

    view: View
    kind: MarkKind
    points: Annotated[tuple[tuple[Coordinate, Coordinate], ...], Field(min_length=1, max_length=MOST_POINTS)]
    radius: Annotated[float, Field(gt=0, le=200, allow_inf_nan=False)] | None = None
    intensity: Annotated[int, Field(ge=0, le=10)] = USUAL_INTENSITY
    quality: Literal["aching", "sharp", "burning", "numb", "tingling"] | None = None
    label: Annotated[str, Field(max_length=200)] | None = None

    @model_validator(mode="after")
    def _encloses_something(self) -> Self:
        if self.kind is MarkKind.POINT and len(self.points) != 1:
            raise PydanticCustomError("mark_points", "a point mark has one point")
        if self.kind is MarkKind.POLYGON and len(set(self.points)) < 3:
            raise PydanticCustomError("mark_points", "a polygon mark needs three different points")
        return self

    def mark(self) -> Mark:
        usual = BRUSH_RADIUS if self.kind is MarkKind.STROKE else POINT_RADIUS
        return Mark(self.view, self.kind, self.points, self.radius or usual, self.intensity, self.quality, self.label)


class FindingModel(_Model):
    """One palpation finding of the document; null means not checked."""

    trigger_point: Annotated[str, Field(max_length=100)]
    side: Literal["left", "right"]
    familiar: bool | None = None
    tender: bool | None = None
    taut_band: bool | None = None
    twitch: bool | None = None


class AnswerModel(_Model):
    """One answered question of the document."""

    id: Annotated[str, Field(max_length=100)]
    value: bool


class DrawingModel(_Model):
    """The whole document."""

    version: Annotated[int, Field(ge=1)] = NEWEST
    id: str | int | None = None
    marks: Annotated[tuple[MarkModel, ...], Field(max_length=MOST_MARKS)] = ()
    findings: tuple[FindingModel, ...] = ()
    answers: tuple[AnswerModel, ...] = ()
    tolerance: Annotated[float, Field(ge=0, le=100, allow_inf_nan=False)] = TOLERANCE

    def drawing(self) -> PainDrawing:
        return PainDrawing(
            marks=tuple(mark.mark() for mark in self.marks),
            findings=tuple(
                PalpationFinding(
                    TriggerPointId(f.trigger_point), Side(f.side), f.familiar, f.tender, f.taut_band, f.twitch
                )
                for f in self.findings
            ),
            answers=tuple(QuestionAnswer(a.id, a.value) for a in self.answers),
            tolerance=self.tolerance,
        )


def read_drawing(text: str) -> DrawingModel:
    """Read a document.

    Raises:
        DocumentRefused: not JSON, not a drawing, from a newer version, or beyond any sensible size.
    """
    if len(text) > MOST_CHARACTERS:
        raise DocumentRefused(message("document.too_large", most=MOST_CHARACTERS // 1_000_000))
    try:
        value = json.loads(text, parse_constant=_refuse_constant, object_pairs_hook=_no_duplicates)
    except json.JSONDecodeError as error:
        reason = message("document.not_json", problem=error.msg, line=error.lineno, column=error.colno)
        raise DocumentRefused(reason) from error
    except RecursionError as error:
        raise DocumentRefused(message("document.too_deep")) from error
    if isinstance(value, dict) and isinstance(value.get("version"), int) and value["version"] > NEWEST:
        raise DocumentRefused(message("document.newer", found=value["version"], newest=NEWEST))
    try:
        return DrawingModel.model_validate_json(json.dumps(value))
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(str(part) for part in first["loc"]) or "the document"
        raise DocumentRefused(message("document.wrong", where=where, problem=first["msg"])) from error


def write_drawing(drawing: PainDrawing) -> str:
    """The drawing as a document, indented for people, ending with a newline."""
    model = DrawingModel(
        marks=tuple(
            MarkModel(
                view=m.view,
                kind=m.kind,
                points=m.points,
                radius=m.radius,
                intensity=m.intensity,
                quality=m.quality,
                label=m.label,
            )
            for m in drawing.marks
        ),
        findings=tuple(
            FindingModel(
                trigger_point=f.trigger_point,
                side="left" if f.side is Side.LEFT else "right",
                familiar=f.familiar,
                tender=f.tender,
                taut_band=f.taut_band,
                twitch=f.twitch,
            )
            for f in drawing.findings
        ),
        answers=tuple(AnswerModel(id=a.id, value=a.value) for a in drawing.answers),
        tolerance=drawing.tolerance,
    )
    return model.model_dump_json(indent=1, exclude_none=True) + "\n"


def _refuse_constant(name: str) -> float:
    raise DocumentRefused(message("document.not_a_number", found=name))


def _no_duplicates(pairs: list[tuple[str, object]]) -> dict[str, object]:
    result: dict[str, object] = {}
    for key, value in pairs:
        if key in result:
            raise DocumentRefused(message("document.duplicate_key", name=key))
        result[key] = value
    return result
