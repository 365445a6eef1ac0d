"""Puts the six views together from the drawn parts: outline, areas, lines, tones, landmarks."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from shapely import Polygon, make_valid

from tools.body_art import areas_back, areas_feet, areas_front, areas_side
from tools.body_art.bezier import Cubic, Knot, flatten, mirror, parse_knots, reverse, smooth
from tools.body_art.drawn import lines, tones
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
    """The shape of an area of one side, as closed rings."""

    code: str
    side: Side
    rings: tuple[Path, ...]


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
    right = _side_view(
        Drawing(
            "right", SIDE, areas_side.BOUNDARIES, areas_side.SEEDS, areas_side.DEEP,
            lines("lines_side"), tones("tones_side"),
        )
    )  # fmt: skip
    return (
        _body_view(
            Drawing(
                "front", FRONT, areas_front.BOUNDARIES, areas_front.SEEDS, areas_front.DEEP,
                lines("lines_front"), tones("tones_front"),
            )
        ),
        _body_view(
            Drawing(
                "back", BACK, areas_back.BOUNDARIES, areas_back.SEEDS, areas_back.DEEP,
                lines("lines_back"), tones("tones_back"),
            )
        ),
        _reflected(right),
        right,
        _feet_view(
            Drawing(
                "soles", SOLE, areas_feet.SOLE_BOUNDARIES, areas_feet.SOLE_SEEDS, (),
                lines("lines_feet", "SOLES"), tones("tones_feet", "SOLES"),
            )
        ),
        _feet_view(
            Drawing(
                "feet_top", FOOT_TOP, areas_feet.TOP_BOUNDARIES, areas_feet.TOP_SEEDS, (),
                lines("lines_feet", "FEET_TOP"), tones("tones_feet", "FEET_TOP"),
            )
        ),
    )  # fmt: skip


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
        (*areas, *(_other(area) for area in areas if area.side != "midline")),
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
        (*areas, *(_other(area) for area in areas)),
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
    return fit(flatten(path, step=0.35).points, tolerance=OUTLINE_TOLERANCE)


def _areas(drawing: Drawing, outline: Path) -> tuple[tuple[Area, ...], tuple[str, ...]]:
    partition = divide(outline, drawing.boundaries, drawing.seeds, half=drawing.outline.half)
    surface = [Area(code, "right", rings) for code, rings in partition.areas.items()]
    body = Polygon([(p.real, p.imag) for p in flatten(outline).points])
    if drawing.outline.half:
        body = body.union(_flipped(body))
    rings: dict[tuple[str, Side], tuple[Path, ...]] = {}
    for area in drawing.deep:
        key: tuple[str, Side] = (area.code, "midline" if area.side == "midline" else "right")
        rings[key] = (*rings.get(key, ()), _deep_ring(area, body, half=drawing.outline.half))
    deep = [Area(code, side, found) for (code, side), found in rings.items()]
    return (*surface, *deep), partition.problems


def _deep_ring(area: DeepArea, body: Polygon, *, half: bool) -> Path:
    """A closed curve drawn over the partition; what leaves the outline is cut away."""
    knots = parse_knots(area.points)
    path = smooth(knots, closed=True)
    if half and area.side == "midline":
        one_side = smooth(knots)
        path = one_side + reverse(mirror(one_side))
    shape = make_valid(Polygon([(p.real, p.imag) for p in flatten(path, step=0.3).points]))
    if body.buffer(0.02).contains(shape):
        return path
    ring = [complex(x, y) for x, y in shape.intersection(body).exterior.coords]
    return fit(tuple(ring), tolerance=0.06)


def _flipped(shape: Polygon) -> Polygon:
    return Polygon([(-x, y) for x, y in shape.exterior.coords])


def _other(area: Area) -> Area:
    return Area(area.code, OTHER[area.side], _mirrored(area.rings))


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
    return Shade(tone.level, tuple(fit(flatten(ring).points, tolerance=0.12) for ring in rings))


def _both_shades(tones: tuple[Tone, ...]) -> tuple[Shade, ...]:
    drawn: list[Shade] = []
    for tone in tones:
        shade = _shade(tone)
        drawn.append(shade)
        if tone.mirrored:
            drawn.append(Shade(shade.level, _mirrored(shade.rings)))
    return tuple(drawn)
