"""Puts the six views together from what is drawn by hand: sides completed, areas divided, curves fitted."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from shapely import Polygon, make_valid

from tools.body_art import drawings
from tools.body_art.bezier import Knot, flatten, mirror, parse_knots, reverse, smooth
from tools.body_art.fit import fit
from tools.body_art.landmarks import Mark, Side, ViewId, marks_of
from tools.body_art.model import DeepArea, Drawing, Outline, Stroke, Tone, ToneLevel
from tools.body_art.partition import Path, divide

OTHER: dict[Side, Side] = {"left": "right", "right": "left", "midline": "midline"}

OUTLINE_TOLERANCE = 0.09
"""Body units between the drawn outline and its fitted Béziers."""
TONE_TOLERANCE = 0.12
DEEP_TOLERANCE = 0.06


class Line(NamedTuple):
    """One drawn line; a closed stroke's path ends where it starts."""

    stroke: Stroke
    side: Side
    path: Path

    def mirrored(self) -> "Line":
        """The same line of the other side."""
        return Line(self.stroke, OTHER[self.side], mirror(self.path))


class Shade(NamedTuple):
    """One tone: outer ring first, then holes."""

    level: ToneLevel
    rings: tuple[Path, ...]

    def mirrored(self) -> "Shade":
        """The same tone of the other side."""
        return Shade(self.level, tuple(mirror(ring) for ring in self.rings))


class Area(NamedTuple):
    """The shape of an area of one side, as closed rings; ``deep`` ones are drawn over the others."""

    code: str
    side: Side
    rings: tuple[Path, ...]
    deep: bool = False

    def mirrored(self) -> "Area":
        """The same area of the other side."""
        return Area(self.code, OTHER[self.side], tuple(mirror(ring) for ring in self.rings), self.deep)


@dataclass(frozen=True, slots=True)
class View:
    """Everything that one SVG file holds, in its own frame (body units, y down)."""

    id: ViewId
    outlines: tuple[tuple[str, Path], ...]
    ghost: Path | None
    shades: tuple[Shade, ...]
    lines: tuple[Line, ...]
    areas: tuple[Area, ...]
    marks: tuple[Mark, ...]
    problems: tuple[str, ...]


def all_views() -> tuple[View, ...]:
    """The six views, in the order of the manifest."""
    front, back, right, soles, feet_top = (
        _view(drawing) for drawing in (drawings.FRONT, drawings.BACK, drawings.RIGHT, drawings.SOLES, drawings.FEET_TOP)
    )
    return front, back, _left(right), right, soles, feet_top


def _view(drawing: Drawing) -> View:
    drawn = _outline(drawing.outline)
    edge = drawn + reverse(mirror(drawn)) if drawing.outline.is_half else drawn
    partition = divide(drawn, drawing.areas, half=drawing.outline.is_half)
    areas = [Area(code, "right", rings) for code, rings in partition.areas.items()]
    areas += _deep_areas(drawing, edge)
    completed = drawing.outline.extent != "whole"
    return View(
        id=drawing.id,
        outlines=(("left_foot", mirror(edge)), ("right_foot", edge))
        if drawing.outline.extent == "foot"
        else (("body", edge),),
        ghost=None if drawing.ghost is None else _stroke_path(drawing.ghost),
        shades=tuple(shade for tone in drawing.tones for shade in _shades(tone, completed=completed)),
        lines=tuple(line for stroke in drawing.strokes for line in _lines(stroke, completed=completed)),
        areas=_of_both_sides(areas) if completed else tuple(areas),
        marks=marks_of(drawing.id),
        problems=partition.problems,
    )


def _left(right: View) -> View:
    """``left`` from ``right``: everything mirrored, sides renamed."""
    return View(
        id="left",
        outlines=tuple((name, mirror(path)) for name, path in right.outlines),
        ghost=None if right.ghost is None else mirror(right.ghost),
        shades=tuple(shade.mirrored() for shade in right.shades),
        lines=tuple(line.mirrored() for line in right.lines),
        areas=tuple(area.mirrored() for area in right.areas),
        marks=marks_of("left"),
        problems=(),
    )


def _outline(outline: Outline) -> Path:
    """The drawn outline as few Béziers: a half is open, and ends on the midline."""
    knots = parse_knots(outline.points)
    if outline.is_half:
        # One knot of the mirror image at either end, so that the curve crosses the midline squarely.
        path = smooth((_reflected(knots[1]), *knots, _reflected(knots[-2])))[1:-1]
    else:
        path = smooth(knots, closed=True)
    return fit(flatten(path, step=0.35).points, tolerance=OUTLINE_TOLERANCE, closed=not outline.is_half)


def _reflected(knot: Knot) -> Knot:
    return Knot(complex(-knot.at.real, knot.at.imag), knot.corner)


def _deep_areas(drawing: Drawing, edge: Path) -> list[Area]:
    """What is drawn over the partition; several curves of one area and side are its rings."""
    body = _polygon(edge)
    rings: dict[tuple[str, Side], tuple[Path, ...]] = {}
    for area in drawing.areas.deep:
        side: Side = "midline" if area.side == "midline" else "right"
        ring = _deep_ring(area, body, completed=drawing.outline.is_half and side == "midline")
        rings[area.code, side] = (*rings.get((area.code, side), ()), ring)
    return [Area(code, side, found, deep=True) for (code, side), found in rings.items()]


def _deep_ring(area: DeepArea, body: Polygon, *, completed: bool) -> Path:
    """A closed curve, ``completed`` by its mirror image; what leaves the outline is cut away."""
    knots = parse_knots(area.points)
    if completed:
        knots += tuple(_reflected(knot) for knot in knots[-2:0:-1])
    path = smooth(knots, closed=True)
    shape = make_valid(_polygon(path, step=0.3))
    if body.buffer(0.02).contains(shape):
        return path
    inside = shape.intersection(body)
    assert isinstance(inside, Polygon), f"{area.code} leaves the outline in pieces"
    return fit(tuple(complex(x, y) for x, y in inside.exterior.coords), tolerance=DEEP_TOLERANCE)


def _polygon(closed: Path, *, step: float = 0.5) -> Polygon:
    return Polygon([(p.real, p.imag) for p in flatten(closed, step=step).points])


def _of_both_sides(areas: list[Area]) -> tuple[Area, ...]:
    """All of the surface before what is drawn over it."""
    both = [*areas, *(area.mirrored() for area in areas if area.side != "midline")]
    return tuple(sorted(both, key=lambda area: area.deep))


def _stroke_path(stroke: Stroke) -> Path:
    return smooth(parse_knots(stroke.points), closed=stroke.closed)


def _lines(stroke: Stroke, *, completed: bool) -> Iterator[Line]:
    path = _stroke_path(stroke)
    if completed and not stroke.mirrored:
        yield Line(stroke, "midline", path)
        return
    line = Line(stroke, "right", path)
    yield line
    if completed:
        yield line.mirrored()


def _shades(tone: Tone, *, completed: bool) -> Iterator[Shade]:
    rings = [smooth(parse_knots(points), closed=True) for points in (tone.points, *tone.holes)]
    fitted = tuple(fit(flatten(ring).points, tolerance=TONE_TOLERANCE, closed=True) for ring in rings)
    shade = Shade(tone.level, fitted)
    yield shade
    if completed and tone.mirrored:
        yield shade.mirrored()
