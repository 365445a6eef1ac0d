"""Reads one view's SVG: the outline, line art, shading, areas and landmarks, and nothing else a file might hold."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse, parse

from nmt_explorer.domain.body import AreaCode, Point, Side, View
from nmt_explorer.domain.finding import Finding, Place, finding
from nmt_explorer.geometry.curves import Ring
from nmt_explorer.geometry.region import Region
from nmt_explorer.geometry.svg_path import BezierPath, UnreadablePath, flatten, parse_path

FINENESS = 0.1
"""The outline used for measuring keeps to the drawn one within this many body units. Its points are not thinned out
afterwards, for that would treat the left unlike the right."""
MAX_BYTES = 4 * 1024 * 1024
MAX_ELEMENTS = 20_000
MAX_DEPTH = 8

StrokeKind = Literal["occlusion", "crease", "form", "schematic", "detail"]
_STROKE_KINDS = ("occlusion", "crease", "form", "schematic", "detail")
_TONES = ("shade_1", "shade_2", "shade_3", "shade_4", "highlight")
_GROUND = "body"
"""The flat fill under the shading, for other viewers of the file; here the outline itself is filled."""
_NAMESPACE = "{http://www.w3.org/2000/svg}"


@dataclass(frozen=True, slots=True)
class Stroke:
    """One line of the contour art; ``weight`` 0–1 is how loud it is, ``fine`` lines appear when enlarged.

    ``dark_ink``: dark in nature (a pupil, a brow), and so dark on a dark body too.
    """

    id: str
    kind: StrokeKind
    weight: float
    path: BezierPath
    fine: bool
    tapered: bool
    filled: bool
    dark_ink: bool = False


@dataclass(frozen=True, slots=True)
class Tone:
    """One shading shape: ``level`` names the layer, ``opacity`` 0–1 how much it darkens (or lightens)."""

    level: str
    opacity: float
    path: BezierPath


@dataclass(frozen=True, slots=True)
class Landmark:
    """A named point; ``uncertainty`` in body units, ``visible`` as measured (yes, profile, internal, …)."""

    point: Point
    uncertainty: float
    visible: str


@dataclass(frozen=True, slots=True, eq=False)
class ViewDrawing:
    """One view of the body as drawn, in body units."""

    view: View
    title: str
    view_box: tuple[float, float, float, float]
    outline: Region
    outline_paths: tuple[BezierPath, ...]
    ghost_paths: tuple[BezierPath, ...]
    areas: dict[tuple[AreaCode, Side], Region]
    landmarks: dict[tuple[str, Side], Landmark]
    strokes: tuple[Stroke, ...]
    tones: tuple[Tone, ...]


class DrawingRefused(Exception):
    """The SVG cannot be used; carries the finding that says why."""

    def __init__(self, reason: Finding) -> None:
        super().__init__(reason.code)
        self.reason = reason


def read_view(path: Path, view: View, shown_as: str) -> ViewDrawing:
    """Read ``<view>.svg``.

    Raises:
        DrawingRefused: unreadable, hostile (entities, external references, far too large or deep) or incomplete.
    """
    place = Place(shown_as)
    try:
        if path.stat().st_size > MAX_BYTES:
            raise DrawingRefused(finding(place, "NMT-152", size=path.stat().st_size // 1024, most=MAX_BYTES // 1024))
        _refuse_unbounded(path, place)
        root = parse(path, forbid_dtd=True).getroot()
    except OSError as error:
        raise DrawingRefused(finding(place, "NMT-151", reason=error.strerror or "unknown")) from error
    except ParseError as error:
        line, column = error.position
        raise DrawingRefused(finding(Place(shown_as, line, column + 1), "NMT-153", problem=str(error))) from error
    except DefusedXmlException as error:
        raise DrawingRefused(finding(place, "NMT-154", problem=type(error).__name__)) from error
    try:
        return _Reader(view, cast(Element, root)).drawing()
    except (UnreadablePath, _Malformed) as error:
        raise DrawingRefused(finding(place, "NMT-155", problem=str(error))) from error


def _refuse_unbounded(path: Path, place: Place) -> None:
    """Walk the elements as a stream, so that a hostile file is refused before a tree of it is built."""
    depth = count = 0
    for event, _element in iterparse(path, events=("start", "end"), forbid_dtd=True):
        depth += 1 if event == "start" else -1
        count += event == "start"
        if depth > MAX_DEPTH or count > MAX_ELEMENTS:
            raise DrawingRefused(finding(place, "NMT-156", depth=MAX_DEPTH, count=MAX_ELEMENTS))


class _Malformed(ValueError):
    """The SVG lacks something a view needs."""


class _Reader:
    """Picks the named groups out of the tree."""

    def __init__(self, view: View, root: Element) -> None:
        if root.tag != _NAMESPACE + "svg":
            raise _Malformed("the file's first element is not svg")
        self._view = view
        self._root = root
        self._groups = {g.get("id", ""): g for g in root.iter(_NAMESPACE + "g")}

    def drawing(self) -> ViewDrawing:
        outline_paths: list[BezierPath] = []
        ghosts: list[BezierPath] = []
        rings: list[Ring] = []
        for element in self._paths("outline"):
            path = parse_path(element.get("d", ""))
            if "ghost" in element.get("id", ""):
                ghosts.append(path)
            else:
                outline_paths.append(path)
                rings.extend(flatten(path, FINENESS))
        outline = Region.even_odd(rings)
        if outline.is_empty:
            raise _Malformed("the group outline encloses nothing")
        return ViewDrawing(
            view=self._view,
            title=(self._root.findtext(_NAMESPACE + "title") or self._view.value).strip(),
            view_box=self._view_box(),
            outline=outline,
            outline_paths=tuple(outline_paths),
            ghost_paths=tuple(ghosts),
            areas=dict(self._areas()),
            landmarks=dict(self._landmarks()),
            strokes=tuple(self._strokes()),
            tones=tuple(self._tones()),
        )

    def _view_box(self) -> tuple[float, float, float, float]:
        numbers = [_number(part, "viewBox") for part in self._root.get("viewBox", "").split()]
        if len(numbers) != 4 or numbers[2] <= 0 or numbers[3] <= 0:
            raise _Malformed("viewBox is not four numbers with a positive size")
        return (numbers[0], numbers[1], numbers[2], numbers[3])

    def _paths(self, group: str) -> Iterator[Element]:
        if group not in self._groups:
            raise _Malformed(f"the group {group} is missing")
        yield from self._groups[group].iter(_NAMESPACE + "path")

    def _areas(self) -> Iterator[tuple[tuple[AreaCode, Side], Region]]:
        for element in self._paths("areas"):
            key = _sided(element.get("id", ""))
            rings: tuple[Ring, ...] = flatten(parse_path(element.get("d", "")))
            yield (AreaCode(key[0]), key[1]), Region.even_odd(rings)

    def _landmarks(self) -> Iterator[tuple[tuple[str, Side], Landmark]]:
        for element in self._groups.get("landmarks", ()):
            point = (_number(element.get("cx"), "cx"), _number(element.get("cy"), "cy"))
            uncertainty = _number(element.get("data-uncertainty", "4"), "data-uncertainty")
            yield (
                _sided(element.get("id", "")),
                Landmark(point, uncertainty, element.get("data-visible", "yes")),
            )

    def _strokes(self) -> Iterator[Stroke]:
        for element in self._paths("contours"):
            kind = element.get("class", "")
            if kind not in _STROKE_KINDS:
                raise _Malformed(f"a contour has the unknown class {kind!r}")
            yield Stroke(
                id=element.get("id", ""),
                kind=cast(StrokeKind, kind),
                weight=_number(element.get("data-weight", "0.5"), "data-weight"),
                path=parse_path(element.get("d", "")),
                fine=element.get("data-fine") == "true",
                tapered=element.get("data-taper") == "true",
                filled=element.get("data-filled") == "true",
                dark_ink=element.get("data-ink") == "dark",
            )

    def _tones(self) -> Iterator[Tone]:
        for element in self._paths("shading"):
            level = element.get("class", "")
            if level == _GROUND:
                continue
            if level not in _TONES:
                raise _Malformed(f"a shading shape has the unknown class {level!r}")
            opacity = _number(element.get("fill-opacity", "0.1"), "fill-opacity")
            yield Tone(level, opacity, parse_path(element.get("d", "")))


def _sided(id_: str) -> tuple[str, Side]:
    name, _, side = id_.rpartition(".")
    try:
        return name, Side(side)
    except ValueError as error:
        raise _Malformed(f'the id "{id_[:40]}" does not end in .left, .right or .midline') from error


def _number(text: str | None, name: str) -> float:
    try:
        value = float(text or "")
    except ValueError as error:
        raise _Malformed(f"{name} is not a number") from error
    if not math.isfinite(value):
        raise _Malformed(f"{name} is not a finite number")
    return value
