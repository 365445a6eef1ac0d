"""What a hand drew, as a line that is kept: smooth, of few points, never far from the hand.

Lines are sequences of points in body units of one view. A hand gives some 120 points a second, of whole pixels and not
quite steady.
"""

from collections.abc import Sequence

import numpy as np
import shapely

from nmt_explorer.domain.body import Point
from nmt_explorer.geometry.curves import Ring, smooth_open
from nmt_explorer.geometry.region import Region

STEP, STEADIED, BENT, LEFT_OUT = 0.25, 0.4, 0.35, 0.05
"""Shares of the tolerance: the line is taken in steps so long, which may cut off half a step at a corner; then
steadying, bending and leaving points out may move it so far. Together they stay below 1."""
SPREAD = 2.0
"""A place is steadied by what lies some two tolerances before and after it (the sigma of a Gaussian)."""
TRIES = 4
"""So often a curve that strays is led through more points."""
LIGHTEST, HEAVIEST = 0.5, 1.5
"""A pen that hardly touches draws with half the brush, one pressed hard with one and a half."""


def smoothed(points: Sequence[Point], tolerance: float) -> tuple[Point, ...]:
    """The line steadied and rounded, with few points; it ends where the hand began and stopped.

    Nothing of it is farther than ``tolerance`` from what was drawn, and nothing of what was drawn is farther from it.
    """
    drawn = _distinct(points)
    if len(drawn) < 3:
        return _points(drawn)
    steady = _steadied(_in_steps(drawn, STEP * tolerance), STEADIED * tolerance)
    for attempt in range(TRIES):
        curve = smooth_open(_fewer(steady, 0.8 * BENT * tolerance / 2**attempt))
        if _are_near(curve, steady, BENT * tolerance):
            bent = _fewer(curve, LEFT_OUT * tolerance)
            if len(bent) <= len(drawn):
                return _points(bent)
            break  # a scribble all of corners: nothing is won by bending it
    return _points(_fewer(steady, BENT * tolerance))


def simplified(points: Sequence[Point], tolerance: float) -> tuple[Point, ...]:
    """The line without those of its points that lie on it anyway, within ``tolerance``."""
    return _points(_fewer(_distinct(points), tolerance))


def within_reach(points: Sequence[Point], radius: float, body: Region) -> tuple[Point, ...]:
    """A brush stroke without the ends that paint nothing of the body; empty when all of it misses.

    What lies between two places on the body stays, wherever the hand went.
    """
    line = _distinct(points)
    reached = body.grown(radius).geometry
    if len(line) == 1:
        return _points(line) if body.grown(radius).contains(points[0]) else ()
    spans = [shapely.LineString(line[i : i + 2]) for i in range(len(line) - 1)]
    hits = np.flatnonzero(shapely.intersects(np.array(spans, dtype=object), reached))
    if not len(hits):
        return ()
    first, last = int(hits[0]), int(hits[-1])
    entry = _nearest_to(line[first], spans[first].intersection(reached))
    leave = _nearest_to(line[last + 1], spans[last].intersection(reached))
    return _points(_distinct([entry, *_points(line[first + 1 : last + 1]), leave]))


def pressed(radius: float, pressures: Sequence[float]) -> float:
    """The radius of a brush under a pen: the mean of its pressures, 0–1, counts for the whole stroke."""
    if not pressures:
        return radius
    mean = min(1.0, max(0.0, sum(pressures) / len(pressures)))
    return radius * (LIGHTEST + (HEAVIEST - LIGHTEST) * mean)


def _in_steps(line: Ring, step: float) -> Ring:
    """The line at equal steps of its length, ends included; a step is no longer than ``step``."""
    along = _along(line)
    count = max(2, int(np.ceil(along[-1] / step)) + 1)
    at = np.linspace(0, along[-1], count)
    return np.column_stack([np.interp(at, along, line[:, 0]), np.interp(at, along, line[:, 1])])


def _steadied(line: Ring, most: float) -> Ring:
    """Each place as a weighted mean of those around it, but no farther than ``most`` from where it was."""
    sigma = SPREAD / STEP
    reach = min(round(2.5 * sigma), len(line) - 1)
    weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    before, after = 2 * line[0] - line[reach:0:-1], 2 * line[-1] - line[-2 : -reach - 2 : -1]
    around = np.vstack([before, line, after])
    mean = np.column_stack([np.convolve(around[:, i], weights / weights.sum(), mode="valid") for i in (0, 1)])
    moved = mean - line
    length = np.hypot(moved[:, 0], moved[:, 1])
    return line + moved * np.minimum(1.0, most / np.maximum(length, 1e-12))[:, None]


def _are_near(curve: Ring, line: Ring, most: float) -> bool:
    """Whether neither strays farther than ``most`` from the other."""
    places = np.vstack([curve, (curve[:-1] + curve[1:]) / 2])
    return _lie_within(0.9 * most, places, line) and _lie_within(0.9 * most, line, curve)


def _lie_within(most: float, places: Ring, line: Ring) -> bool:
    """Whether all places (N, 2) lie within ``most`` of a line."""
    way = shapely.LineString(line)
    shapely.prepare(way)
    return bool(np.all(shapely.dwithin(way, shapely.points(places), most)))


def _fewer(line: Ring, tolerance: float) -> Ring:
    """The line (N, 2) without points that it passes within ``tolerance`` anyway (Douglas–Peucker)."""
    if len(line) < 3:
        return line
    simple = shapely.simplify(shapely.LineString(line), tolerance, preserve_topology=False)
    return np.asarray(shapely.get_coordinates(simple), dtype=float)


def _along(line: Ring) -> Ring:
    """The length of the way to each point: (N,)."""
    steps = np.hypot(*np.diff(line, axis=0).T)
    return np.asarray(np.concatenate([[0.0], np.cumsum(steps)]), dtype=float)


def _nearest_to(point: Ring, part: shapely.Geometry) -> Point:
    """The end of a part of a span that lies nearest to the span's own end."""
    ends = np.asarray(shapely.get_coordinates(part), dtype=float)
    x, y = ends[np.argmin(np.hypot(*(ends - point).T))]
    return (float(x), float(y))


def _distinct(points: Sequence[Point]) -> Ring:
    """The points as (N, 2), without those that repeat the one before."""
    line = np.asarray(points, dtype=float).reshape(-1, 2)
    fresh = np.ones(len(line), dtype=bool)
    fresh[1:] = np.any(line[1:] != line[:-1], axis=1)
    return np.asarray(line[fresh], dtype=float)


def _points(line: Ring) -> tuple[Point, ...]:
    """Rounded to a hundredth of a body unit, less than a hair."""
    return tuple((round(float(x), 2), round(float(y), 2)) for x, y in line)
