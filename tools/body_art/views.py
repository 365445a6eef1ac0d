"""Puts the six views together from the drawn parts: outline, areas, lines, tones, landmarks."""

from dataclasses import dataclass
from typing import NamedTuple

from shapely import Polygon, make_valid

from tools.body_art import (
    areas_back,
    areas_feet,
    areas_front,
    areas_side,
    lines_back,
    lines_feet,
    lines_front,
    lines_side,
    tones_back,
    tones_feet,
    tones_front,
    tones_side,
)
from tools.body_art.bezier import Cubic, Knot, flatten, mirror, parse_knots, reverse, smooth
from tools.body_art.fit import fit
from tools.body_art.landmarks import Mark, Side, ViewId, marks_of
from tools.body_art.model import AreaSeed, Boundary, DeepArea, Outline, Stroke, Tone, ToneLevel
from tools.body_art.outline_body import BACK, FRONT
from tools.body_art.outline_feet import FOOT_TOP, SOLE
from tools.body_art.outline_side import ARM_GHOST, SIDE
from tools.body_art.partition import Path, divide

OTHER: dict[Side, Side] = {"left": "right", "right": "left", "midline": "midline"}

OUTLINE_TOLERANCE = 0.09
"""Body units between the drawn outline and its fitted Béziers."""


class Line(NamedTuple):
    """One drawn line; a closed stroke's path ends where it starts."""

    stroke: Stroke
    side: Side
    path: Path


class Shade(NamedTuple):
    """One tone: outer ring first, then holes."""

    level: ToneLevel
    rings: tuple[Path, ...]


class Area(NamedTuple):
    """The shape of an area of one side, as closed rings; ``deep`` ones are drawn over the others."""

    code: str
    side: Side
    rings: tuple[Path, ...]
    deep: bool = False


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


@dataclass(frozen=True, slots=True)
class Drawing:
    """The drawn source of a view: of the patient's right half or foot, or of the whole right side."""

    id: ViewId
    outline: Outline
    boundaries: tuple[Boundary, ...]
    seeds: tuple[AreaSeed, ...]
    deep: tuple[DeepArea, ...]
    strokes: tuple[Stroke, ...]
    tones: tuple[Tone, ...]


def all_views() -> tuple[View, ...]:
    """The six views, in the order of the manifest."""
    right = _side_view(_RIGHT)
    return (
        _body_view(_FRONT),
        _body_view(_BACK),
        _reflected(right),
        right,
        _feet_view(_SOLES),
        _feet_view(_FEET_TOP),
    )


_FRONT = Drawing(
    id="front",
    outline=FRONT,
    boundaries=areas_front.BOUNDARIES,
    seeds=areas_front.SEEDS,
    deep=areas_front.DEEP,
    strokes=lines_front.STROKES,
    tones=tones_front.TONES,
)
_BACK = Drawing(
    id="back",
    outline=BACK,
    boundaries=areas_back.BOUNDARIES,
    seeds=areas_back.SEEDS,
    deep=areas_back.DEEP,
    strokes=lines_back.STROKES,
    tones=tones_back.TONES,
)
_RIGHT = Drawing(
    id="right",
    outline=SIDE,
    boundaries=areas_side.BOUNDARIES,
    seeds=areas_side.SEEDS,
    deep=areas_side.DEEP,
    strokes=lines_side.STROKES,
    tones=tones_side.TONES,
)
_SOLES = Drawing(
    id="soles",
    outline=SOLE,
    boundaries=areas_feet.SOLE_BOUNDARIES,
    seeds=areas_feet.SOLE_SEEDS,
    deep=(),
    strokes=lines_feet.SOLES,
    tones=tones_feet.SOLES,
)
_FEET_TOP = Drawing(
    id="feet_top",
    outline=FOOT_TOP,
    boundaries=areas_feet.TOP_BOUNDARIES,
    seeds=areas_feet.TOP_SEEDS,
    deep=(),
    strokes=lines_feet.FEET_TOP,
    tones=tones_feet.FEET_TOP,
)


def _body_view(drawing: Drawing) -> View:
    """``front`` or ``back``: the drawn half and its mirror image."""
    half = _outline(drawing.outline)
    whole = half + reverse(mirror(half))
    areas, problems = _areas(drawing, half)
    return View(
        drawing.id,
        (("body", whole),),
        None,
        _both_shades(drawing.tones),
        _both_lines(drawing.strokes),
        _both_areas(areas),
        marks_of(drawing.id),
        problems,
    )


def _side_view(drawing: Drawing) -> View:
    """``right``, drawn whole."""
    outline = _outline(drawing.outline)
    areas, problems = _areas(drawing, outline)
    return View(
        drawing.id,
        (("body", outline),),
        smooth(parse_knots(ARM_GHOST.points)),
        tuple(_shade(tone) for tone in drawing.tones),
        tuple(Line(stroke, "right", _stroke_path(stroke)) for stroke in drawing.strokes),
        areas,
        marks_of(drawing.id),
        problems,
    )


def _feet_view(drawing: Drawing) -> View:
    """Both feet from the drawn right one."""
    right = _outline(drawing.outline)
    areas, problems = _areas(drawing, right)
    return View(
        drawing.id,
        (("left_foot", mirror(right)), ("right_foot", right)),
        None,
        _both_shades(drawing.tones),
        _both_lines(drawing.strokes),
        _both_areas(areas),
        marks_of(drawing.id),
        problems,
    )


def _reflected(view: View) -> View:
    """``left`` from ``right``: everything mirrored, sides renamed."""
    assert view.ghost is not None
    return View(
        "left",
        tuple((name, mirror(path)) for name, path in view.outlines),
        mirror(view.ghost),
        tuple(Shade(shade.level, _mirrored(shade.rings)) for shade in view.shades),
        tuple(Line(line.stroke, OTHER[line.side], mirror(line.path)) for line in view.lines),
        tuple(_other(area) for area in view.areas),
        marks_of("left"),
        (),
    )


def _outline(outline: Outline) -> Path:
    knots = parse_knots(outline.points)
    if outline.half:
        # One knot of the mirror image at either end, so that the curve crosses the midline squarely.
        before, after = (Knot(complex(-k.at.real, k.at.imag), k.corner) for k in (knots[1], knots[-2]))
        path = smooth((before, *knots, after))[1:-1]
    else:
        path = smooth(knots, closed=True)
    return fit(flatten(path, step=0.35).points, tolerance=OUTLINE_TOLERANCE, closed=not outline.half)


def _areas(drawing: Drawing, outline: Path) -> tuple[tuple[Area, ...], tuple[str, ...]]:
    partition = divide(outline, drawing.boundaries, drawing.seeds, half=drawing.outline.half)
    surface = [Area(code, "right", rings) for code, rings in partition.areas.items()]
    body = Polygon([(p.real, p.imag) for p in flatten(outline).points])
    if drawing.outline.half:
        body = Polygon([(p.real, p.imag) for p in flatten(outline + reverse(mirror(outline))).points])
    rings: dict[tuple[str, Side], tuple[Path, ...]] = {}
    for area in drawing.deep:
        key: tuple[str, Side] = (area.code, "midline" if area.side == "midline" else "right")
        rings[key] = (*rings.get(key, ()), _deep_ring(area, body, half=drawing.outline.half))
    deep = [Area(code, side, found, deep=True) for (code, side), found in rings.items()]
    return (*surface, *deep), partition.problems


def _deep_ring(area: DeepArea, body: Polygon, *, half: bool) -> Path:
    """A closed curve drawn over the partition; what leaves the outline is cut away."""
    knots = parse_knots(area.points)
    if half and area.side == "midline":
        knots += tuple(Knot(complex(-k.at.real, k.at.imag), k.corner) for k in knots[-2:0:-1])
    path = smooth(knots, closed=True)
    shape = make_valid(Polygon([(p.real, p.imag) for p in flatten(path, step=0.3).points]))
    if body.buffer(0.02).contains(shape):
        return path
    inside = shape.intersection(body)
    assert isinstance(inside, Polygon), f"{area.code} leaves the outline in pieces"
    return fit(tuple(complex(x, y) for x, y in inside.exterior.coords), tolerance=0.06)


def _both_areas(areas: tuple[Area, ...]) -> tuple[Area, ...]:
    """Both sides, all of the surface before what is drawn over it."""
    both = [*areas, *(_other(area) for area in areas if area.side != "midline")]
    return (*(area for area in both if not area.deep), *(area for area in both if area.deep))


def _other(area: Area) -> Area:
    return Area(area.code, OTHER[area.side], _mirrored(area.rings), area.deep)


def _mirrored(rings: tuple[Path, ...]) -> tuple[Path, ...]:
    return tuple(mirror(ring) for ring in rings)


def _stroke_path(stroke: Stroke) -> tuple[Cubic, ...]:
    return smooth(parse_knots(stroke.points), closed=stroke.closed)


def _both_lines(strokes: tuple[Stroke, ...]) -> tuple[Line, ...]:
    drawn: list[Line] = []
    for stroke in strokes:
        path = _stroke_path(stroke)
        if stroke.mirrored:
            drawn += [Line(stroke, "right", path), Line(stroke, "left", mirror(path))]
        else:
            drawn.append(Line(stroke, "midline", path))
    return tuple(drawn)


def _shade(tone: Tone) -> Shade:
    rings = [smooth(parse_knots(points), closed=True) for points in (tone.points, *tone.holes)]
    return Shade(tone.level, tuple(fit(flatten(ring).points, tolerance=0.12, closed=True) for ring in rings))


def _both_shades(tones: tuple[Tone, ...]) -> tuple[Shade, ...]:
    drawn: list[Shade] = []
    for tone in tones:
        shade = _shade(tone)
        drawn.append(shade)
        if tone.mirrored:
            drawn.append(Shade(shade.level, _mirrored(shade.rings)))
    return tuple(drawn)
