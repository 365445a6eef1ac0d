"""What a check found in the data: where, which rule, and the values that fill the sentence."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """An error keeps the record out of the atlas; a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A position in a file; line and column count from 1."""

    file: str
    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One complaint. ``code`` is permanent (see ``wording.findings``); ``values`` fill its sentence."""

    place: Place
    code: str
    values: tuple[tuple[str, str], ...] = ()
    severity: Severity = Severity.ERROR


def finding(place: Place, code: str, severity: Severity = Severity.ERROR, **values: object) -> Finding:
    """A finding whose values are written as text: numbers with at most one decimal."""
    return Finding(place, code, tuple((name, _written(value)) for name, value in sorted(values.items())), severity)


def _written(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.1f}".removesuffix(".0")
    if isinstance(value, list | tuple | set | frozenset):
        return ", ".join(str(part) for part in (sorted(value) if isinstance(value, set | frozenset) else value))
    return str(value)
