"""Reads YAML so strictly that nothing in it can surprise, and remembers where every value stands.

The accepted language is small: mappings with distinct text keys, sequences, and scalars. Aliases, tags, several
documents and the YAML 1.1 spellings that silently change meaning (``no``, ``010``, ``12:30``) are refused.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

import yaml
from yaml import CLoader
from yaml.events import CollectionEndEvent, CollectionStartEvent
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from nmt_explorer.domain.finding import Finding, Place, finding

MAX_BYTES = 512 * 1024
"""The largest shipped file is a sixth of this; a larger one is a mistake or an attack."""

MAX_DEPTH = 24
"""How deeply values may nest. Checked on the text, before the parser (which recurses in C) sees it."""

KeyPath: TypeAlias = tuple[str | int, ...]
Value: TypeAlias = "bool | int | float | str | list[Value] | dict[str, Value] | None"

_INT = re.compile(r"[-+]?(?:0|[1-9][0-9]*)")
_FLOAT = re.compile(r"[-+]?(?:0|[1-9][0-9]*)\.[0-9]+(?:[eE][-+]?[0-9]+)?")
_SURPRISE = re.compile(
    r"(?:yes|no|on|off|y|n)|[-+]?0[0-9_]+|0[xob][0-9a-f_]+|[-+]?[0-9]+(?::[0-5]?[0-9])+(?:\.[0-9]*)?"
    r"|[-+]?\.(?:inf|nan)|[-+]?[0-9][0-9_]*_[0-9_]*",
    re.IGNORECASE,
)
_HARMLESS_BRACKETS = 600
_DEEP_LINE = re.compile(r"^ {80}|(?:[-?:] +){20}", re.MULTILINE)
_TAGGED_DEFAULT = {
    "tag:yaml.org,2002:null",
    "tag:yaml.org,2002:bool",
    "tag:yaml.org,2002:int",
    "tag:yaml.org,2002:float",
    "tag:yaml.org,2002:str",
    "tag:yaml.org,2002:map",
    "tag:yaml.org,2002:seq",
    "tag:yaml.org,2002:timestamp",
    "tag:yaml.org,2002:merge",
    "tag:yaml.org,2002:value",
}


@dataclass(frozen=True, slots=True)
class LocatedDocument:
    """A file's content as plain values, with the place of each value by its path of keys and indices."""

    file: str
    value: Value
    places: dict[KeyPath, Place] = field(repr=False)

    def place(self, *path: str | int) -> Place:
        """The place of the value at ``path``, or of its nearest ancestor that stands in the file."""
        for end in range(len(path), -1, -1):
            found = self.places.get(path[:end])
            if found is not None:
                return found
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
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise Refused(finding(Place(shown_as), "NMT-102", size=size // 1024, most=MAX_BYTES // 1024))
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise Refused(finding(Place(shown_as), "NMT-101", reason=error.strerror or "unknown")) from error
    except UnicodeDecodeError as error:
        raise Refused(finding(Place(shown_as), "NMT-103", byte=error.start)) from error
    return parse_yaml(text, shown_as)


def parse_yaml(text: str, shown_as: str) -> LocatedDocument:
    """Parse YAML text; see :func:`read_yaml`."""
    _refuse_deep_nesting(text, shown_as)
    try:
        root = yaml.compose(text, Loader=CLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = Place(shown_as, mark.line + 1, mark.column + 1) if mark else Place(shown_as)
        code = "NMT-106" if "alias" in (error.problem or "") + (error.context or "") else "NMT-104"
        raise Refused(finding(place, code, problem=error.problem or "unreadable")) from error
    except yaml.YAMLError as error:
        raise Refused(finding(Place(shown_as), "NMT-104", problem=str(error).splitlines()[0])) from error
    if root is None:
        raise Refused(finding(Place(shown_as), "NMT-105"))
    reader = _Reader(shown_as)
    return LocatedDocument(shown_as, reader.value(root, ()), reader.places)


def _refuse_deep_nesting(text: str, shown_as: str) -> None:
    """Refuse deep nesting before the composer, which recurses in C and would overflow the stack.

    Few brackets and little indentation cannot nest deeply; only other text pays for a pass over its events.
    """
    brackets = text.count("[") + text.count("{")
    if brackets <= _HARMLESS_BRACKETS and not _DEEP_LINE.search(text):
        return
    depth = 0
    try:
        for event in yaml.parse(text, Loader=CLoader):
            if isinstance(event, CollectionStartEvent):
                depth += 1
            elif isinstance(event, CollectionEndEvent):
                depth -= 1
            if depth > MAX_DEPTH:
                mark = event.start_mark
                assert mark is not None, "libyaml marks every event"
                raise Refused(finding(Place(shown_as, mark.line + 1, mark.column + 1), "NMT-107", most=MAX_DEPTH))
    except yaml.YAMLError:
        return  # the composer meets the same error at once and reports it with its place


def _is_plain(node: ScalarNode) -> bool:
    """Whether the scalar stands without quotes and is no block; the two parsers of PyYAML say so differently."""
    return node.style in (None, "")


class _Reader:
    """Turns composed nodes into plain values, noting places and refusing what is not in the accepted language."""

    def __init__(self, file: str) -> None:
        self.places: dict[KeyPath, Place] = {}
        self._file = file
        self._seen: set[int] = set()

    def value(self, node: Node, path: KeyPath) -> Value:
        place = self._place(node)
        self.places[path] = place
        if len(path) > MAX_DEPTH:
            raise Refused(finding(place, "NMT-107", most=MAX_DEPTH))
        if id(node) in self._seen:
            raise Refused(finding(place, "NMT-106", problem="an alias"))
        self._seen.add(id(node))
        if isinstance(node, ScalarNode):
            return self._scalar(node, place)
        if node.tag not in _TAGGED_DEFAULT:
            raise Refused(finding(place, "NMT-108", tag=node.tag))
        if isinstance(node, SequenceNode):
            return [self.value(child, (*path, i)) for i, child in enumerate(node.value)]
        assert isinstance(node, MappingNode)
        return self._mapping(node, path)

    def _mapping(self, node: MappingNode, path: KeyPath) -> dict[str, Value]:
        result: dict[str, Value] = {}
        for key_node, child in node.value:
            place = self._place(key_node)
            if not isinstance(key_node, ScalarNode):
                raise Refused(finding(place, "NMT-109"))
            key = key_node.value
            if _is_plain(key_node) and (key == "<<" or _SURPRISE.fullmatch(key)):
                raise Refused(finding(place, "NMT-111", found=key))
            if key in result:
                raise Refused(finding(place, "NMT-110", key=key))
            result[key] = self.value(child, (*path, key))
            self.places[(*path, key)] = place
        return result

    def _scalar(self, node: ScalarNode, place: Place) -> Value:
        if node.tag not in _TAGGED_DEFAULT:
            raise Refused(finding(place, "NMT-108", tag=node.tag))
        text: str = node.value
        if not _is_plain(node):
            return text
        if text in ("", "~", "null"):
            return None
        if text in ("true", "false"):
            return text == "true"
        if _INT.fullmatch(text) and len(text) < 19:
            return int(text)
        if _FLOAT.fullmatch(text):
            return float(text)
        if _SURPRISE.fullmatch(text):
            raise Refused(finding(place, "NMT-111", found=text[:40]))
        return text

    def _place(self, node: Node) -> Place:
        return Place(self._file, node.start_mark.line + 1, node.start_mark.column + 1)
