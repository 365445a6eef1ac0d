"""Raw values become records; what pydantic refuses becomes findings with file, line and column."""

from collections.abc import Mapping
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from nmt_explorer.atlas.located_yaml import LocatedDocument
from nmt_explorer.domain.finding import Finding, finding

Model = TypeVar("Model", bound=BaseModel)

_CODES: Mapping[str, str] = {
    "missing": "NMT-201",
    "extra_forbidden": "NMT-202",
    "enum": "NMT-203",
    "literal_error": "NMT-203",
    "string_pattern_mismatch": "NMT-204",
    "point": "NMT-206",
    "points": "NMT-206",
    "points_count": "NMT-206",
    "point_range": "NMT-207",
    "numbers": "NMT-206",
    "shape_points": "NMT-208",
    "band_widths": "NMT-208",
    "too_short": "NMT-209",
    "string_too_short": "NMT-209",
    "string_too_long": "NMT-210",
    "string_type": "NMT-205",
    "int_type": "NMT-205",
    "float_type": "NMT-205",
    "bool_type": "NMT-205",
    "tuple_type": "NMT-205",
    "dict_type": "NMT-205",
    "model_type": "NMT-205",
    "model_attributes_type": "NMT-205",
    "interval": "NMT-211",
    "intensity": "NMT-211",
}
_OTHER = "NMT-212"
_PROBLEMS: Mapping[str, str] = {
    "string_type": "text belongs here",
    "int_type": "a whole number belongs here",
    "int_parsing": "a whole number belongs here",
    "int_from_float": "a whole number belongs here",
    "float_type": "a number belongs here",
    "float_parsing": "a number belongs here",
    "finite_number": "a plain number belongs here",
    "bool_type": "true or false belongs here",
    "bool_parsing": "true or false belongs here",
    "tuple_type": "a list belongs here",
    "dict_type": "keys with values belong here",
    "model_type": "keys with values belong here",
    "model_attributes_type": "keys with values belong here",
    "string_too_short": "at least {min_length} characters belong here",
    "string_too_long": "at most {max_length} characters belong here",
    "too_short": "at least {min_length} belong here, and there are {actual_length}",
    "too_long": "at most {max_length} belong here, and there are {actual_length}",
    "greater_than": "a number above {gt} belongs here",
    "greater_than_equal": "a number of at least {ge} belongs here",
    "less_than": "a number below {lt} belongs here",
    "less_than_equal": "a number of at most {le} belongs here",
}
"""What pydantic says of plain kinds of values, in our words. Problems of our own kinds have their words already."""


def validated(model: type[Model], source: LocatedDocument) -> Model | tuple[Finding, ...]:
    """The record, or every reason why the document is not one."""
    try:
        return model.model_validate(source.value)
    except ValidationError as error:
        details = error.errors(include_url=False, include_input=True)
        return tuple(_finding(detail, source) for detail in details if not _is_consequence(detail, details))


def _is_consequence(detail: ErrorDetails, details: list[ErrorDetails]) -> bool:
    """Whether a collection is only too short because its items were refused."""
    at = detail["loc"]
    return detail["type"] == "too_short" and any(
        other["loc"][: len(at)] == at and len(other["loc"]) > len(at) for other in details
    )


def _finding(detail: ErrorDetails, source: LocatedDocument) -> Finding:
    path = tuple(part for part in detail["loc"] if part != "[key]")
    context: Mapping[str, object] = detail.get("ctx", {})
    expected = context.get("expected") or context.get("pattern") or ""
    return finding(
        source.place(*path),
        _CODES.get(detail["type"], _OTHER),
        key=".".join(str(part) for part in path) or "the file",
        found=_shown(detail.get("input")),
        expected=expected,
        problem=_PROBLEMS[detail["type"]].format_map(context) if detail["type"] in _PROBLEMS else detail["msg"],
    )


def _shown(value: object) -> str:
    if isinstance(value, str | int | float) or value is None:
        text = "nothing" if value is None else str(value)
        return text if len(text) <= 40 else text[:39] + "…"
    if isinstance(value, dict):
        return "a mapping"
    return "a list" if isinstance(value, list) else "another kind of value"
