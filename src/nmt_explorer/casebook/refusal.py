"""Why a text is not a drawing, as a message: what was found where, and what belongs there."""

import difflib
import json
import unicodedata

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from nmt_explorer.domain.drawing import MOST_MARKS
from nmt_explorer.domain.message import Message, message

MOST_SHOWN = 40
"""Characters of a wrong value that are quoted."""
PARTS = {"marks": "mark", "findings": "finding", "answers": "answer"}
"""The lists of a document, and what one of each is called in the keys of messages."""
UNPRINTABLE = frozenset(("Cc", "Cs", "Zl", "Zp"))
"""Unicode categories that are no part of one line of text: control characters, halves of pairs, line ends."""


def is_one_line(text: str) -> bool:
    """Whether the text can be shown as one line."""
    return all(unicodedata.category(character) not in UNPRINTABLE for character in text)


def shown(value: object) -> str:
    """A value as JSON writes it, short enough for a sentence."""
    if isinstance(value, dict):
        return "{…}" if value else "{}"
    if isinstance(value, list | tuple):
        parts = [shown(part) for part in value[:3]]
        return shortened(f"[{', '.join((*parts, '…') if len(value) > 3 else parts)}]")
    if isinstance(value, str):
        return f'"{shortened(value)}"'
    return shortened(json.dumps(value))


def shortened(text: str) -> str:
    """At most so many characters, none of which upset the line."""
    cut = text if len(text) <= MOST_SHOWN else text[: MOST_SHOWN - 1] + "…"
    return "".join(c if is_one_line(c) else "�" for c in cut)


def reason_of(error: ValidationError, keys: dict[str, tuple[str, ...]]) -> Message:
    """The first thing that is wrong; ``keys`` are the keys of the document (``drawing``) and of its parts."""
    errors = error.errors(include_url=False)
    first = errors[0]
    beside = (e for e in errors if e["type"] == "extra_forbidden" and e["loc"][:-1] == first["loc"][:-1])
    return _reason(next(beside, first), keys)  # a misspelt key explains the missing one


def _reason(error: ErrorDetails, keys: dict[str, tuple[str, ...]]) -> Message:
    kind, where, found = error["type"], error["loc"], error["input"]
    part, number, rest = "drawing", 0, where
    if len(where) > 1 and where[0] in PARTS and isinstance(where[1], int):
        part, number, rest = PARTS[str(where[0])], where[1] + 1, where[2:]
    if kind == "json_invalid":
        is_deep = "recursion" in str(error.get("ctx", {}).get("error", ""))
        return message("document.too_deep") if is_deep else message("document.half_character")
    if where[:1] == ("visit",):
        return message("document.drawing.visit", found=shown(found))
    if kind == "extra_forbidden":
        return _unknown_key(part, number, str(rest[-1]), keys[part])
    if kind == "missing" and len(rest) == 1:
        return message(f"document.missing.{part}", number=number, name=rest[-1])
    if kind == "no_area":
        return message("document.no_area", number=number)
    if kind == "one_point":
        return message("document.one_point", number=number, count=error.get("ctx", {}).get("count", ""))
    if kind == "too_long" and rest == ("marks",):
        return message("document.many_marks", most=MOST_MARKS)
    if kind == "too_long" and rest == ("points",):
        return message("document.many_points", number=number, most=error["ctx"]["max_length"])
    if not rest:
        return message(f"document.{part}", number=number, found=shown(found))
    if rest[0] == "points" and len(rest) > 1:
        return message("document.mark.point", number=number, place=int(rest[1]) + 1, found=shown(found))
    return message(f"document.{part}.{rest[0]}", number=number, found=shown(found))


def _unknown_key(part: str, number: int, key: str, known: tuple[str, ...]) -> Message:
    near = difflib.get_close_matches(key[:MOST_SHOWN], known, n=1)
    if near:
        return message(f"document.misspelt.{part}", number=number, name=shortened(key), near=near[0])
    return message(f"document.unknown_key.{part}", number=number, name=shortened(key), known=", ".join(known))
