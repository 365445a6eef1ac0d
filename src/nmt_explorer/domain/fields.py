"""The kinds of value that data files are made of, with the refusals that belong to each."""

import math
import re
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

from nmt_explorer.domain.body import Point

COORDINATE_LIMIT = 2000.0
"""No view is larger than this, in body units."""

MAX_POINTS = 2000
"""More points than any hand-drawn curve needs."""

_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)")
_POINTS = re.compile(r"\s*(?:-?\d{1,3}(?:\.\d+)?,-?\d{1,3}(?:\.\d+)?(?:\s+|$))*")
"""Points as they are usually written; anything else is read number by number, to say what is wrong."""


class Record(BaseModel):
    """A frozen record of a data file; keys it does not know are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True, str_strip_whitespace=True)


def parse_point(value: object) -> Point:
    """``"x,y"`` as a point in body units."""
    if isinstance(value, tuple) and len(value) == 2:
        x, y = value
        return (float(x), float(y))
    if not isinstance(value, str):
        raise PydanticCustomError("point", 'write a point as one string "x,y"')
    parts = value.strip().split(",")
    if len(parts) != 2 or not all(_NUMBER.fullmatch(part.strip()) for part in parts):
        raise PydanticCustomError("point", 'a point is two plain numbers "x,y"; found "{found}"', {"found": value[:40]})
    x, y = float(parts[0]), float(parts[1])
    if not (math.isfinite(x) and math.isfinite(y)) or max(abs(x), abs(y)) > COORDINATE_LIMIT:
        raise PydanticCustomError(
            "point_range", 'the point "{found}" lies outside every view', {"found": value.strip()[:40]}
        )
    return (x, y)


def parse_points(value: object) -> tuple[Point, ...]:
    """``"x,y x,y …"`` as points in body units."""
    if isinstance(value, tuple):
        return value
    if not isinstance(value, str):
        raise PydanticCustomError("points", 'write points as one string "x,y x,y …"')
    parts = value.split()
    if len(parts) > MAX_POINTS:
        raise PydanticCustomError("points_count", "at most {most} points in one curve", {"most": MAX_POINTS})
    if _POINTS.fullmatch(value):
        return tuple((float(x), float(y)) for x, y in (part.split(",") for part in parts))
    return tuple(parse_point(part) for part in parts)


def parse_numbers(value: object) -> tuple[float, ...]:
    """``"16 18 14"`` as positive numbers (widths in body units)."""
    if isinstance(value, tuple):
        return value
    if not isinstance(value, str):
        raise PydanticCustomError("numbers", 'write widths as one string "16 18 14"')
    parts = value.split()
    if not parts or not all(_NUMBER.fullmatch(part) and 0 < float(part) <= COORDINATE_LIMIT for part in parts):
        raise PydanticCustomError("numbers", 'widths are positive numbers; found "{found}"', {"found": value[:40]})
    return tuple(float(part) for part in parts)


PointText = Annotated[Point, BeforeValidator(parse_point, json_schema_input_type=str)]
PointsText = Annotated[tuple[Point, ...], BeforeValidator(parse_points, json_schema_input_type=str)]
WidthsText = Annotated[tuple[float, ...], BeforeValidator(parse_numbers, json_schema_input_type=str)]

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$", max_length=80)]
PointSlug = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*\.tp[0-9]+$", max_length=90)]
Text = Annotated[str, StringConstraints(min_length=1, max_length=600)]
Texts = tuple[Text, ...]
Interval = Annotated[tuple[float, float], Field(description="[least, most]")]
