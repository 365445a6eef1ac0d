"""The rims of many regions as directed edges, so that a disc can be measured against all of them at once.

A point mark is a disc, and most questions are point marks. What a disc shares with a polygon is a sum over the edges of
the polygon, each taken with the centre of the disc as a piece of a sector or of a triangle; numpy sums it for all
regions together, where an overlay would be made for each.
"""

from collections.abc import Sequence

import numpy as np
import shapely
from numpy.typing import NDArray

from nmt_explorer.domain.body import Point
from nmt_explorer.geometry.region import Region

Indices = NDArray[np.int64]
Amounts = NDArray[np.float64]
Vectors = NDArray[np.complex128]
"""Plane vectors as complex numbers: of ``conj(a) * b`` the real part is the dot product, the imaginary the cross."""


class Rims:
    """Edges of regions, by the position of the region in the sequence they were given in.

    Outer rings run so that what they enclose counts positive, holes the other way.
    """

    def __init__(self, regions: Sequence[Region]) -> None:
        geometries = np.array([region.geometry for region in regions], dtype=object)
        parts, owner = shapely.get_parts(geometries, return_index=True)
        rings, part = shapely.get_rings(parts, return_index=True)  # of each part the outer one first
        points, ring = shapely.get_coordinates(rings, return_index=True)  # closed: the first point comes again
        is_edge = ring[1:] == ring[:-1]
        ring, plane = ring[:-1][is_edge], points[:, 0] + 1j * points[:, 1]
        start, end = plane[:-1][is_edge], plane[1:][is_edge]
        is_outer = np.diff(part, prepend=-1) > 0
        runs_right = (shapely.is_ccw(rings) == is_outer)[ring]
        self._starts: Vectors = np.where(runs_right, start, end)
        self._along: Vectors = np.where(runs_right, end - start, start - end)
        self._counts = np.bincount(owner[part[ring]], minlength=len(regions))
        self._first = np.cumsum(self._counts) - self._counts

    def meet(self, centre: Point, radius: float, which: Indices) -> tuple[Amounts, Amounts, Vectors]:
        """How a disc meets each of ``which``, none of them empty.

        Returns:
            The area that each shares with the disc, square body units; its distance from the disc, 0 where they meet;
            and the way from the centre to the nearest point of its rim.
        """
        counts = self._counts[which]
        begin = np.cumsum(counts) - counts
        edges = np.arange(int(counts.sum())) + np.repeat(self._first[which] - begin, counts)
        start, along = self._starts[edges] - complex(*centre), self._along[edges]
        away, squared = _squared(start), np.maximum(_squared(along), 1e-12)
        ahead = (start.conj() * along).real
        step = np.minimum(np.maximum(-ahead / squared, 0.0), 1.0)
        distances = away + step * (2 * ahead + step * squared)
        least = np.minimum.reduceat(distances, begin)
        nearest = np.flatnonzero(distances == np.repeat(least, counts))
        nearest = nearest[np.searchsorted(nearest, begin)]
        rim = np.sqrt(np.maximum(least, 0.0))
        area = _area_in_disc(start, along, squared, ahead, away - radius * radius, radius)
        shared = np.maximum(np.add.reduceat(area, begin), 0.0)
        apart = (rim > radius) & (shared < radius * radius)
        way = start[nearest] + step[nearest] * along[nearest]
        return np.where(apart, 0.0, shared), np.where(apart, rim - radius, 0.0), way


def _area_in_disc(
    start: Vectors, along: Vectors, squared: Amounts, ahead: Amounts, beyond: Amounts, radius: float
) -> Amounts:
    """The signed area, within the disc about the origin, of the triangle of the origin and each edge: (N,).

    An edge leaves the disc's rim where ``squared · t² + 2 · ahead · t + beyond`` is 0; outside it spans a sector,
    inside a triangle.
    """
    turn = start.conj() * (start + along)
    area = np.arctan2(turn.imag, turn.real) * (0.5 * radius * radius)
    root = ahead * ahead - squared * beyond
    crossing = np.flatnonzero(root > 0)
    reach = np.sqrt(root[crossing])
    enter = np.maximum((-ahead[crossing] - reach) / squared[crossing], 0.0)
    leave = np.minimum((-ahead[crossing] + reach) / squared[crossing], 1.0)
    inside = np.flatnonzero(enter < leave)
    crossing, enter, leave = crossing[inside], enter[inside], leave[inside]
    a, step = start[crossing], along[crossing]
    p, q = a + enter * step, a + leave * step
    before, within, after = a.conj() * p, p.conj() * q, q.conj() * (a + step)
    sectors = np.arctan2(before.imag, before.real) + np.arctan2(after.imag, after.real)
    area[crossing] = 0.5 * (within.imag + radius * radius * sectors)
    return area


def _squared(vectors: Vectors) -> Amounts:
    return np.asarray(vectors.real**2 + vectors.imag**2)
