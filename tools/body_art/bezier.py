"""Smooth curves: from hand-placed points to cubic Béziers and back to fine polylines.

Points and tangents are complex numbers ``x + y·1j`` in body units (y down); a cubic is four of them.
"""

from itertools import pairwise
from typing import NamedTuple

CORNER = "!"


class Cubic(NamedTuple):
    """One cubic Bézier segment: start, two handles, end."""

    a: complex
    b: complex
    c: complex
    d: complex


class Knot(NamedTuple):
    """A hand-placed point; at a corner the curve may turn sharply."""

    at: complex
    corner: bool


def parse_knots(text: str) -> tuple[Knot, ...]:
    """Read ``"x,y x,y! …"``; a trailing ``!`` marks a corner."""
    knots = []
    for word in text.split():
        x, y = word.removesuffix(CORNER).split(",")
        knots.append(Knot(complex(float(x), float(y)), word.endswith(CORNER)))
    return tuple(knots)


def mirror(cubics: tuple[Cubic, ...]) -> tuple[Cubic, ...]:
    """The curve reflected about x = 0, running the same way along the body."""
    return tuple(Cubic(*(complex(-p.real, p.imag) for p in cubic)) for cubic in cubics)


def reverse(cubics: tuple[Cubic, ...]) -> tuple[Cubic, ...]:
    """The same curve, run backwards."""
    return tuple(Cubic(q.d, q.c, q.b, q.a) for q in reversed(cubics))


def straight(knots: tuple[Knot, ...]) -> tuple[Cubic, ...]:
    """Straight segments from point to point."""
    return tuple(line(p.at, q.at) for p, q in pairwise(knots))


def line(a: complex, d: complex) -> Cubic:
    """A straight cubic."""
    return Cubic(a, a + (d - a) / 3, a + (d - a) * 2 / 3, d)


def smooth(knots: tuple[Knot, ...], *, closed: bool = False) -> tuple[Cubic, ...]:
    """Centripetal Catmull-Rom curve through the points, as Béziers."""
    count = len(knots)
    if count < 3:
        return straight((*knots, knots[0]) if closed else knots)
    tangents = [_tangents(knots, i, closed) for i in range(count)]
    cubics = []
    for i in range(count if closed else count - 1):
        j = (i + 1) % count
        a, d = knots[i].at, knots[j].at
        chord = d - a
        length = max(abs(chord), 1e-9)
        leaving, arriving = tangents[i], tangents[j]
        start = leaving[1] * length if leaving is not None else None
        end = arriving[0] * length if arriving is not None else None
        if start is None:
            start = chord if end is None else 1.5 * chord - 0.5 * end
        if end is None:
            end = 1.5 * chord - 0.5 * start
        cubics.append(Cubic(a, a + start / 3, d - end / 3, d))
    return tuple(cubics)


def _tangents(knots: tuple[Knot, ...], i: int, closed: bool) -> tuple[complex, complex] | None:
    """Tangents (per unit of chord length) arriving at and leaving knot ``i``; none at an end or a corner."""
    count = len(knots)
    if knots[i].corner or (not closed and i in (0, count - 1)):
        return None
    here, before, after = knots[i].at, knots[i - 1].at, knots[(i + 1) % count].at
    d1, d2 = max(abs(here - before) ** 0.5, 1e-6), max(abs(after - here) ** 0.5, 1e-6)
    slope = (here - before) / d1 - (after - before) / (d1 + d2) + (after - here) / d2
    return slope / d1, slope / d2


def point_at(cubic: Cubic, t: float) -> complex:
    """The point at parameter ``t`` in 0–1."""
    s = 1 - t
    return s * s * s * cubic.a + 3 * s * s * t * cubic.b + 3 * s * t * t * cubic.c + t * t * t * cubic.d


def piece(cubic: Cubic, t0: float, t1: float) -> Cubic:
    """The part of a cubic between two parameters, exactly."""
    head = _split(cubic, t1)[0] if t1 < 1 else cubic
    return _split(head, t0 / t1)[1] if t0 > 0 else head


def _split(q: Cubic, t: float) -> tuple[Cubic, Cubic]:
    ab, bc, cd = q.a + (q.b - q.a) * t, q.b + (q.c - q.b) * t, q.c + (q.d - q.c) * t
    abc, bcd = ab + (bc - ab) * t, bc + (cd - bc) * t
    middle = abc + (bcd - abc) * t
    return Cubic(q.a, ab, abc, middle), Cubic(middle, bcd, cd, q.d)


def sub_path(cubics: tuple[Cubic, ...], u0: float, u1: float) -> tuple[Cubic, ...]:
    """The part of a path from ``u0`` to ``u1``; a parameter is the segment's number plus ``t``."""
    pieces = []
    for i, cubic in enumerate(cubics):
        t0, t1 = max(u0 - i, 0.0), min(u1 - i, 1.0)
        if t1 - t0 > 1e-6:
            pieces.append(piece(cubic, t0, t1))
    return tuple(pieces)


class Flat(NamedTuple):
    """A fine polyline along a path, with the path parameter of every vertex."""

    points: tuple[complex, ...]
    parameters: tuple[float, ...]


def flatten(cubics: tuple[Cubic, ...], *, step: float = 0.5) -> Flat:
    """A polyline with vertices about ``step`` units apart, on the curve."""
    points, parameters = [cubics[0].a], [0.0]
    for i, cubic in enumerate(cubics):
        length = abs(cubic.b - cubic.a) + abs(cubic.c - cubic.b) + abs(cubic.d - cubic.c)
        steps = max(2, round(length / step))
        for k in range(1, steps + 1):
            points.append(point_at(cubic, k / steps))
            parameters.append(i + k / steps)
    return Flat(tuple(points), tuple(parameters))
