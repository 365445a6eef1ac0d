"""Divides an outline into named areas along boundary lines; neighbours share exactly the same curve."""

from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from shapely import LineString, Point, Polygon, polygonize, unary_union
from shapely.geometry.polygon import orient

from tools.body_art.bezier import (
    Cubic,
    Flat,
    flatten,
    line,
    parse_knots,
    piece,
    reverse,
    smooth,
    straight,
    sub_path,
)
from tools.body_art.fit import fit
from tools.body_art.model import Areas, AreaSeed, Boundary

Vertex = tuple[float, float]
Path = tuple[Cubic, ...]

SLIVER = 2.0
"""Square units: an unnamed cell smaller than this joins its longest neighbour."""

FIT_TOLERANCE = 0.05
"""Units between a drawn boundary and its fitted Béziers."""


@dataclass(frozen=True, slots=True)
class Partition:
    """The areas of one outline, each as closed Bézier rings, and what is wrong with the drawing."""

    areas: dict[str, tuple[Path, ...]]
    problems: tuple[str, ...]


class Arc(NamedTuple):
    """A shared curve between two junctions; ``vertices`` is its fine polyline."""

    vertices: tuple[Vertex, ...]
    path: Path


def divide(outline: Path, areas: Areas, *, half: bool) -> Partition:
    """Cut ``outline`` along the boundaries and name the cells by the seeds; ``half`` closes it along x = 0."""
    flat = flatten(outline)
    ring = [_vertex(p) for p in flat.points]
    lines = [LineString([*ring, ring[0]])] + [LineString(_polyline(boundary)) for boundary in areas.boundaries]
    body = Polygon(ring)
    found = [cell for cell in polygonize([unary_union(lines)]).geoms if isinstance(cell, Polygon)]
    cells = [orient(cell) for cell in found if body.contains(cell.representative_point())]
    names, problems = _name(cells, areas.seeds)
    edges = _edges(cells, names)
    arcs = _arcs(edges, flat, outline, half)
    divided = {code: _rings(code, cells, names, arcs) for code in sorted({n for n in names if n})}
    for code, rings in divided.items():
        if any(ring is None for ring in rings):
            problems.append(f"{code}: an area surrounds another one")
    kept = {code: tuple(r for r in rings if r is not None) for code, rings in divided.items()}
    return Partition(kept, tuple(problems))


def _vertex(p: complex) -> Vertex:
    return round(p.real, 6) + 0.0, round(p.imag, 6) + 0.0


def _polyline(boundary: Boundary) -> list[Vertex]:
    knots = parse_knots(boundary.points)
    path = straight(knots) if boundary.straight else smooth(knots, closed=boundary.closed)
    return [_vertex(p) for p in flatten(path).points]


def _name(cells: list[Polygon], seeds: tuple[AreaSeed, ...]) -> tuple[list[str], list[str]]:
    names, problems = [""] * len(cells), []
    for seed in seeds:
        for knot in parse_knots(seed.points):
            spot = Point(knot.at.real, knot.at.imag)
            found = next((i for i, cell in enumerate(cells) if cell.contains(spot)), None)
            where = f"{spot.x:g},{spot.y:g}"
            if found is None:
                problems.append(f"{seed.code}: seed {where} lies in no cell")
            elif names[found] not in ("", seed.code):
                problems.append(f"{seed.code}: seed {where} lies in the cell of {names[found]}")
            else:
                names[found] = seed.code
    for i, cell in enumerate(cells):
        if not names[i]:
            spot = cell.representative_point()
            if cell.area > SLIVER:
                problems.append(f"cell at {spot.x:.1f},{spot.y:.1f} of {cell.area:.1f} square units has no name")
            names[i] = _longest_neighbour(i, cells, names)
    return names, problems


def _longest_neighbour(i: int, cells: list[Polygon], names: list[str]) -> str:
    shared: dict[str, float] = defaultdict(float)
    for j, other in enumerate(cells):
        if names[j] and j != i:
            shared[names[j]] += cells[i].boundary.intersection(other.boundary).length
    return max(sorted(shared), key=lambda name: shared[name]) if shared else ""


def _edges(cells: list[Polygon], names: list[str]) -> dict[tuple[Vertex, Vertex], str]:
    """Directed edges (counter-clockwise round their cell) with the name of the area on that side."""
    edges = {}
    for cell, name in zip(cells, names, strict=True):
        for ring in (cell.exterior, *cell.interiors):
            vertices = list(ring.coords)
            for a, b in pairwise(vertices):
                edges[(a, b)] = name
    return edges


def _arcs(
    edges: dict[tuple[Vertex, Vertex], str], flat: Flat, outline: Path, half: bool
) -> dict[tuple[Vertex, Vertex], tuple[Arc, bool]]:
    """For every directed edge between two areas: its arc, and whether the edge runs along it (not against it)."""
    sides: dict[frozenset[Vertex], set[str]] = defaultdict(set)
    counts: dict[frozenset[Vertex], int] = defaultdict(int)
    for (a, b), name in edges.items():
        sides[frozenset((a, b))].add(name)
        counts[frozenset((a, b))] += 1
    borders = sorted(tuple(sorted(pair)) for pair, names in sides.items() if len(names) > 1 or counts[pair] == 1)
    links: dict[Vertex, list[Vertex]] = defaultdict(list)
    for a, b in borders:
        links[a].append(b)
        links[b].append(a)
    ends = {_vertex(flat.points[0]), _vertex(flat.points[-1])} if half else set()
    stops = {v for v, others in links.items() if len(others) != 2} | (ends & set(links))
    arcs: dict[tuple[Vertex, Vertex], tuple[Arc, bool]] = {}
    for start in [*sorted(stops), *sorted(links)]:
        for following in links[start]:
            if (start, following) in arcs or (start not in stops and stops and _reaches_stop(start, links, stops)):
                continue
            chain = [start, following]
            while chain[-1] not in stops and chain[-1] != start:
                chain.append(next(v for v in links[chain[-1]] if v != chain[-2]))
            on_edge = counts[frozenset(chain[:2])] == 1
            arc = Arc(tuple(chain), _curve(chain, on_edge, flat, outline))
            for a, b in pairwise(chain):
                arcs[(a, b)] = (arc, True)
                arcs[(b, a)] = (arc, False)
    return arcs


def _reaches_stop(start: Vertex, links: dict[Vertex, list[Vertex]], stops: set[Vertex]) -> bool:
    """Whether the closed chain through ``start`` passes a junction."""
    before, here = start, links[start][0]
    while here not in stops:
        if here == start:
            return False
        before, here = here, next(v for v in links[here] if v != before)
    return True


def _curve(chain: list[Vertex], on_edge: bool, flat: Flat, outline: Path) -> Path:
    points = [complex(*v) for v in chain]
    if on_edge and any(abs(p.real) > 1e-6 for p in points):
        return _along_outline(points, flat, outline)
    if all(abs(p.real) <= 1e-6 for p in points):
        return (line(points[0], points[-1]),)
    for end in (0, -1):
        near, u = _locate(points[end], flat)
        if near < 1e-3:
            points[end] = _outline_point(u, outline)
    return fit(tuple(points), tolerance=FIT_TOLERANCE)


def _locate(point: complex, flat: Flat) -> tuple[float, float]:
    """Distance of a point from the outline, and the outline's parameter there."""
    vertices = np.array(flat.points)
    a, step = vertices[:-1], np.diff(vertices)
    t = np.clip(((point - a) / step).real, 0, 1)
    distances = np.abs(a + step * t - point)
    i = int(np.argmin(distances))
    u0, u1 = flat.parameters[i], flat.parameters[i + 1]
    return float(distances[i]), u0 + (u1 - u0) * float(t[i])


def _outline_point(u: float, outline: Path) -> complex:
    i = min(int(u), len(outline) - 1)
    t = u - i
    return outline[i].d if t >= 1 - 1e-9 else piece(outline[i], 0, t).d if t > 1e-9 else outline[i].a


def _along_outline(points: list[complex], flat: Flat, outline: Path) -> Path:
    count = float(len(outline))
    u0, u1 = _locate(points[0], flat)[1], _locate(points[-1], flat)[1]
    um = _locate(points[len(points) // 2], flat)[1] if len(points) > 2 else (u0 + u1) / 2
    if min(u0, u1) <= um <= max(u0, u1):
        forward = sub_path(outline, min(u0, u1), max(u0, u1))
        return forward if u0 < u1 else reverse(forward)
    wrapped = sub_path(outline, max(u0, u1), count) + sub_path(outline, 0.0, min(u0, u1))
    return wrapped if u0 > u1 else reverse(wrapped)


def _rings(
    code: str, cells: list[Polygon], names: list[str], arcs: dict[tuple[Vertex, Vertex], tuple[Arc, bool]]
) -> tuple[Path | None, ...]:
    """The closed Bézier rings of an area; ``None`` stands for a hole."""
    merged = unary_union([cell for cell, name in zip(cells, names, strict=True) if name == code])
    parts = [part for part in getattr(merged, "geoms", [merged]) if isinstance(part, Polygon)]
    rings: list[Path | None] = []
    for part in sorted(parts, key=lambda p: p.representative_point().coords[0]):
        rings.append(_ring([(x, y) for x, y in part.exterior.coords], arcs))
        rings.extend(None for _ in part.interiors)
    return tuple(rings)


def _ring(coords: list[Vertex], arcs: dict[tuple[Vertex, Vertex], tuple[Arc, bool]]) -> Path:
    loop = [v for v, w in pairwise(coords) if v != w]
    count = len(loop)
    starts = {arc.vertices[0] for arc, _ in arcs.values()} | {arc.vertices[-1] for arc, _ in arcs.values()}
    first = next((i for i, v in enumerate(loop) if v in starts), 0)
    path: list[Cubic] = []
    i = 0
    while i < count:
        a, b = loop[(first + i) % count], loop[(first + i + 1) % count]
        arc, along = arcs[(a, b)]
        path += arc.path if along else reverse(arc.path)
        i += len(arc.vertices) - 1
    return tuple(path)
