"""The three ways to draw a zone, flattened to rings: ``polygon``, ``smooth`` and ``band``.

All coordinates are body units of one view; a ring is an (N, 2) float64 array whose first point is not repeated.
"""

import numpy as np
from numpy.typing import NDArray

from nmt_explorer.domain.body import Point
from nmt_explorer.domain.shapes import Drawn
from nmt_explorer.geometry.sampling import steps_within

Ring = NDArray[np.float64]

FINENESS = 0.06
"""Flattened curves keep to the drawn one within this many body units (a tenth of a millimetre on the person)."""


def ring_of(drawn: Drawn) -> Ring:
    """The outer ring of a drawn shape, (N, 2) body units."""
    points = _distinct(drawn.points)
    if drawn.shape == "polygon" or len(points) < 3:
        return points if drawn.shape != "band" else band(points, drawn.widths or (1.0,))
    if drawn.shape == "smooth":
        return smooth_closed(points)
    return band(points, drawn.widths or (1.0,))


def smooth_closed(points: Ring) -> Ring:
    """A closed centripetal Catmull-Rom curve through the points, (N, 2) -> (M, 2).

    The centripetal parametrisation (Yuksel et al. 2011, doi 10.1016/j.cad.2010.08.008) neither loops nor cusps
    between unevenly spaced points.
    """
    around = np.vstack([points[-1:], points, points[:2]])
    return _catmull_rom(around)


def smooth_open(points: Ring) -> Ring:
    """An open centripetal Catmull-Rom curve through the points, ends included, (N, 2) -> (M, 2)."""
    if len(points) < 3:
        return points
    before, after = 2 * points[0] - points[1], 2 * points[-1] - points[-2]
    curve = _catmull_rom(np.vstack([before, points, after]))
    return np.vstack([curve, points[-1:]])


def band(centre: Ring, widths: tuple[float, ...]) -> Ring:
    """A ribbon about a smooth centre line, with rounded ends.

    Args:
        centre: (N, 2) points of the centre line.
        widths: full width at each point, or one width for all, in body units.

    Returns:
        The rim as one ring, (M, 2).
    """
    full = np.full(len(centre), widths[0]) if len(widths) == 1 else np.asarray(widths, dtype=float)
    line = smooth_open(np.column_stack([centre, full]))
    axis, half = line[:, :2], line[:, 2] / 2
    tangent = np.gradient(axis, axis=0)
    length = np.hypot(tangent[:, 0], tangent[:, 1])
    tangent /= np.where(length == 0, 1.0, length)[:, None]
    normal = np.column_stack([-tangent[:, 1], tangent[:, 0]])
    one, other = axis + normal * half[:, None], axis - normal * half[:, None]
    end = _cap(axis[-1], one[-1] - axis[-1], tangent[-1])
    start = _cap(axis[0], other[0] - axis[0], -tangent[0])
    return np.vstack([one, end, other[::-1], start])


def _cap(centre: Ring, radius: Ring, outward: Ring) -> Ring:
    """A half circle from ``centre + radius`` over ``outward`` to ``centre - radius``, ends excluded."""
    reach = float(np.hypot(*radius))
    angles = np.linspace(0, np.pi, 9)[1:-1]
    return np.asarray(
        centre + np.cos(angles)[:, None] * radius + np.sin(angles)[:, None] * outward * reach * 0.8,
    )


def _length(vectors: Ring) -> Ring:
    return np.asarray(np.hypot(vectors[:, 0], vectors[:, 1]))


def _distinct(points: tuple[Point, ...]) -> Ring:
    """The points without immediate repeats, and without a last point that repeats the first."""
    array = np.asarray(points, dtype=float).reshape(-1, 2)
    apart = array[1:] != array[:-1]
    if not (new := apart[:, 0] | apart[:, 1]).all():
        array = np.vstack([array[:1], array[1:][new]])
    return array[:-1] if len(array) > 2 and (array[0] == array[-1]).all() else array


def _catmull_rom(points: Ring) -> Ring:
    """Centripetal Catmull-Rom through ``points[1:-1]``, (N, D) -> (M, D); columns after the second ride along."""
    steps = points[1:, :2] - points[:-1, :2]
    knots = np.sqrt(np.maximum(np.hypot(steps[:, 0], steps[:, 1]), 1e-9))
    p0, p1, p2, p3 = points[:-3], points[1:-2], points[2:-1], points[3:]
    d0, d1, d2 = (knots[i : len(knots) - 2 + i, None] for i in range(3))
    m1 = ((p1 - p0) / d0 - (p2 - p0) / (d0 + d1) + (p2 - p1) / d1) * d1
    m2 = ((p2 - p1) / d1 - (p3 - p1) / (d1 + d2) + (p3 - p2) / d2) * d1
    bend = np.maximum(_length(6 * (p2 - p1) - 4 * m1 - 2 * m2), _length(2 * m1 + 4 * m2 - 6 * (p2 - p1)))
    counts = np.maximum(2, np.ceil(np.sqrt(bend / (8 * FINENESS))).astype(np.int64))
    piece, step = steps_within(counts)
    t = step[:, None]
    t2, t3 = t * t, t * t * t
    return np.asarray(
        (2 * t3 - 3 * t2 + 1) * p1[piece]
        + (t3 - 2 * t2 + t) * m1[piece]
        + (3 * t2 - 2 * t3) * p2[piece]
        + (t3 - t2) * m2[piece]
    )
