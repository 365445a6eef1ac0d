"""Reads YAML so strictly that nothing in it can surprise, and remembers where every value stands.

The accepted language is small: mappings with distinct text keys, sequences, and scalars. Anchors, aliases, tags,
several documents and the YAML 1.1 spellings that silently change meaning (``no``, ``010``, ``12:30``) are refused.

Values are built from libyaml's events with a stack of our own: nothing recurses, so nothing overflows, and the scalars
are resolved by our rules rather than by YAML 1.1's.
"""

import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

import yaml
from yaml import CLoader
from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    ScalarEvent,
    SequenceStartEvent,
)

from nmt_explorer.domain.finding import Finding, Place, Severity, finding

MAX_BYTES = 512 * 1024
"""The largest shipped file is a tenth of this; a larger one is a mistake or an attack."""

MAX_DEPTH = 24
"""How deeply values may nest."""

KeyPath: TypeAlias = tuple[str | int, ...]
Value: TypeAlias = "bool | int | float | str | list[Value] | dict[str, Value] | None"

_INT = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,17})")
_FLOAT = re.compile(r"[-+]?(?:0|[1-9][0-9]*)\.[0-9]+(?:[eE][-+]?[0-9]+)?")
_MISREAD_NUMBER = re.compile(
    r"[-+]?0[0-9_]+|0[xob][0-9a-f_]+|[-+]?[0-9]+(?::[0-5]?[0-9])+(?:\.[0-9]*)?"
    r"|[-+]?\.(?:inf|nan)|[-+]?[0-9][0-9_]*_[0-9_]*",
    re.IGNORECASE,
)
_MISREAD_WORDS = frozenset(("yes", "no", "on", "off", "y", "n"))
_CONSTANTS: dict[str, bool | None] = {"": None, "~": None, "null": None, "true": True, "false": False}
_NUMERIC_STARTS = frozenset("0123456789+-.")


@dataclass(frozen=True, slots=True)
class LocatedDocument:
    """A file's content as plain values, with the place of each value by its path of keys and indices."""

    file: str
    value: Value
    places: dict[KeyPath, tuple[int, int]] = field(repr=False)

    def place(self, *path: str | int) -> Place:
        """The place of the value at ``path``, or of its nearest ancestor that stands in the file."""
        for end in range(len(path), -1, -1):
            found = self.places.get(path[:end])
            if found is not None:
                return Place(self.file, *found)
        return Place(self.file)


class Refused(Exception):
    """The text is not acceptable; carries the finding that says why."""

    def __init__(self, reason: Finding) -> None:
        super().__init__(reason.code)
        self.reason = reason


def read_yaml(path: Path, shown_as: str) -> LocatedDocument:
    """Read one file.

    Args:
        path: the file.
        shown_as: how findings name it.

    Raises:
        Refused: the file cannot be read or is not acceptable; nothing of it is returned.
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise Refused(finding(Place(shown_as), "NMT-101", reason="it is no ordinary file"))
        if status.st_size > MAX_BYTES:
            raise Refused(finding(Place(shown_as), "NMT-102", size=status.st_size // 1024, most=MAX_BYTES // 1024))
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise Refused(finding(Place(shown_as), "NMT-101", reason=error.strerror or "unknown")) from error
    except UnicodeDecodeError as error:
        raise Refused(finding(Place(shown_as), "NMT-103", byte=error.start)) from error
    return parse_yaml(text, shown_as)


def parse_yaml(text: str, shown_as: str) -> LocatedDocument:
    """Parse YAML text; see :func:`read_yaml`."""
    builder = _Builder(shown_as)
    try:
        for event in _events(text):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = Place(shown_as, mark.line + 1, mark.column + 1) if mark else Place(shown_as)
        raise Refused(finding(place, "NMT-104", problem=error.problem or "unreadable")) from error
    except yaml.YAMLError as error:
        raise Refused(finding(Place(shown_as), "NMT-104", problem=str(error).splitlines()[0])) from error
    return builder.document()


def _events(text: str) -> Iterator[Event]:
    parser = CLoader(text)
    try:
        yield from iter(parser.get_event, None)
    finally:
        parser.dispose()


@dataclass(slots=True)
class _Open:
    """A collection whose end has not come yet; ``key`` is the mapping key that waits for its value."""

    value: list[Value] | dict[str, Value]
    path: KeyPath
    key: str | None = None


class _Builder:
    """Builds plain values from events, noting places and refusing what is not in the accepted language."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._places: dict[KeyPath, tuple[int, int]] = {}
        self._open: list[_Open] = []
        self._roots: list[Value] = []
        self._documents = 0

    def document(self) -> LocatedDocument:
        """What was built; an empty text is refused."""
        if not self._roots:
            raise Refused(finding(Place(self._file), "NMT-105"))
        return LocatedDocument(self._file, self._roots[0], self._places)

    def take(self, event: Event) -> None:
        """One event further."""
        if isinstance(event, ScalarEvent):
            self._scalar(event)
        elif isinstance(event, CollectionStartEvent):
            self._begin(event)
        elif isinstance(event, CollectionEndEvent):
            self._open.pop()
        elif isinstance(event, AliasEvent):
            raise self._refused(event, "NMT-106", problem=f"*{event.anchor}")
        elif isinstance(event, DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                raise self._refused(event, "NMT-104", problem="a second document begins")

    def _begin(self, event: CollectionStartEvent) -> None:
        self._refuse_decorations(event)
        value: list[Value] | dict[str, Value] = [] if isinstance(event, SequenceStartEvent) else {}
        if self._expects_key():
            raise self._refused(event, "NMT-109")
        path = self._placed(event, value)
        if len(self._open) >= MAX_DEPTH:
            raise self._refused(event, "NMT-107", most=MAX_DEPTH)
        self._open.append(_Open(value, path))

    def _scalar(self, event: ScalarEvent) -> None:
        self._refuse_decorations(event)
        text: str = event.value
        plain = not event.style
        if self._expects_key():
            parent = self._open[-1]
            if plain and (text == "<<" or _is_misread(text)):
                raise self._refused(event, "NMT-111", found=text[:40])
            if text in parent.value:
                raise self._refused(event, "NMT-110", key=text)
            parent.key = text
            self._places[(*parent.path, text)] = self._at(event)
            return
        if plain and _is_misread(text):
            raise self._refused(event, "NMT-111", found=text[:40])
        self._placed(event, _resolved(text) if plain else text)

    def _expects_key(self) -> bool:
        return bool(self._open) and isinstance(self._open[-1].value, dict) and self._open[-1].key is None

    def _placed(self, event: Event, value: Value) -> KeyPath:
        """Put the value where it belongs; a mapping's value has the place of its key, which reads better."""
        if not self._open:
            self._roots.append(value)
            self._places[()] = self._at(event)
            return ()
        parent = self._open[-1]
        if isinstance(parent.value, list):
            path: KeyPath = (*parent.path, len(parent.value))
            parent.value.append(value)
            self._places[path] = self._at(event)
            return path
        assert parent.key is not None, "keys come before their values"
        path = (*parent.path, parent.key)
        parent.value[parent.key] = value
        parent.key = None
        return path

    def _refuse_decorations(self, event: ScalarEvent | CollectionStartEvent) -> None:
        if event.anchor is not None:
            raise self._refused(event, "NMT-106", problem=f"&{event.anchor}")
        if event.tag is not None:
            raise self._refused(event, "NMT-108", tag=event.tag)

    def _refused(self, event: Event, code: str, **values: str | int) -> Refused:
        return Refused(finding(Place(self._file, *self._at(event)), code, Severity.ERROR, **values))

    @staticmethod
    def _at(event: Event) -> tuple[int, int]:
        mark = event.start_mark
        assert mark is not None, "libyaml marks every event"
        return mark.line + 1, mark.column + 1


def _is_misread(text: str) -> bool:
    """Whether a YAML 1.1 reader would take this plain scalar for something else."""
    if text[:1] in _NUMERIC_STARTS:
        return text[:1] != "" and _MISREAD_NUMBER.fullmatch(text) is not None
    return len(text) <= 3 and text.lower() in _MISREAD_WORDS


def _resolved(text: str) -> Value:
    """A plain scalar as null, true, false, a decimal number, or text."""
    if text[:1] in _NUMERIC_STARTS:
        if _INT.fullmatch(text):
            return int(text)
        return float(text) if _FLOAT.fullmatch(text) else text
    return _CONSTANTS.get(text, text)
