"""The rims of many regions as directed edges, so that a disc can be measured against all of them at once.

A point mark is a disc, and most questions are point marks. What a disc shares with a polygon is a sum over the edges of
the polygon, each taken with the centre of the disc as a piece of a sector or of a triangle; numpy sums it for all
regions together, where an overlay would be made for each.
"""

from collections.abc import Sequence

import numpy as np
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
        rings = [
            [
                _turned(ring[:, 0] + 1j * ring[:, 1], outer=i == 0)
                for part in region.parts
                for i, ring in enumerate(part)
            ]
            for region in regions
        ]
        self._counts = np.array([sum(map(len, own)) for own in rings], dtype=np.int64)
        self._first = np.cumsum(self._counts) - self._counts
        every = [ring for own in rings for ring in own]
        self._starts = np.concatenate([*every, np.empty(0, dtype=complex)])
        self._along = np.concatenate([*(np.roll(ring, -1) - ring for ring in every), np.empty(0, dtype=complex)])
        self._squared = np.maximum(_squared(self._along), 1e-12)

    def meet(self, centre: Point, radius: float, which: Indices) -> tuple[Amounts, Amounts]:
        """How a disc meets each of ``which``, none of them empty.

        Returns:
            The area that each shares with the disc, square body units, and its distance from the disc; 0 where they
            meet.
        """
        counts = self._counts[which]
        begin = np.cumsum(counts) - counts
        edges = np.arange(int(counts.sum())) + np.repeat(self._first[which] - begin, counts)
        start, along, squared = self._starts[edges] - complex(*centre), self._along[edges], self._squared[edges]
        away = _squared(start)
        ahead = (start.conj() * along).real
        nearest = np.minimum(np.maximum(-ahead / squared, 0.0), 1.0)
        closest = np.minimum.reduceat(away + nearest * (2 * ahead + nearest * squared), begin)
        rim = np.sqrt(np.maximum(closest, 0.0))
        area = _area_in_disc(start, along, squared, ahead, away - radius * radius, radius)
        shared = np.maximum(np.add.reduceat(area, begin), 0.0)
        apart = (rim > radius) & (shared < radius * radius)
        return np.where(apart, 0.0, shared), np.where(apart, rim - radius, 0.0)


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


def _turned(ring: Vectors, *, outer: bool) -> Vectors:
    """The ring in the direction in which its inside counts positive (outer) or negative (a hole)."""
    doubled = float((ring.conj() * np.roll(ring, -1)).imag.sum())
    return ring if (doubled > 0) is outer else ring[::-1]
