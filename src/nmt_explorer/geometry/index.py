"""A spatial index over the regions of one view."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from nmt_explorer.domain.body import Point
from nmt_explorer.geometry.region import Region
from nmt_explorer.geometry.rims import Rims

Indices = NDArray[np.int64]
Amounts = NDArray[np.float64]

INNER = 0.97
"""A clipped disc still reaches as far as the disc did where it holds the point at this share of the radius."""


@dataclass(frozen=True, slots=True, eq=False)
class Met:
    """Regions near a patch, by their position in the index, ascending.

    ``shared``: the area that each has in common with the patch, square body units. ``gaps``: its distance from the
    patch, body units; 0 where they meet.
    """

    which: Indices
    shared: Amounts
    gaps: Amounts


class RegionIndex:
    """Finds the regions near a patch, by their position in the sequence they were given in."""

    def __init__(self, regions: Sequence[Region]) -> None:
        self._geometries = np.array([region.geometry for region in regions], dtype=object)
        self._areas = shapely.area(self._geometries)
        shapely.prepare(self._geometries)
        self._tree = shapely.STRtree(self._geometries)
        self._rims = Rims(regions)

    def meet(self, patch: Region, within: float) -> Met:
        """The regions not farther than ``within`` body units from the patch."""
        found = self._around(patch.bounds, within)
        geometries = self._geometries[found]
        gaps = np.zeros(len(found))
        apart = ~shapely.intersects(geometries, patch.geometry)
        gaps[apart] = shapely.distance(geometries[apart], patch.geometry) if within > 0 else np.inf
        shared = np.zeros(len(found))
        shared[~apart] = self._shared(patch, found[~apart])
        return _kept(found, shared, gaps, within)

    def meet_disc(self, centre: Point, radius: float, within: float, *, clipped: Region | None = None) -> Met:
        """The same for a disc, faster; ``clipped`` is what is left of it when all regions lie in some outline."""
        x, y = centre
        found = self._around((x - radius, y - radius, x + radius, y + radius), within)
        if not len(found):
            return Met(found, np.zeros(0), np.zeros(0))
        shared, gaps, way = self._rims.meet(centre, radius, found)
        if clipped is not None and within > 0:
            far = np.flatnonzero((gaps > 0) & (gaps <= within))
            facing = complex(x, y) + way[far] * (INNER * radius / (gaps[far] + radius))
            cut = far[~shapely.contains_xy(clipped.prepared(), facing.real, facing.imag)]
            gaps[cut] = shapely.distance(self._geometries[found[cut]], clipped.geometry)
        return _kept(found, shared, gaps, within)

    def _around(self, bounds: tuple[float, float, float, float], within: float) -> Indices:
        x0, y0, x1, y1 = bounds
        box = shapely.box(x0 - within, y0 - within, x1 + within, y1 + within)
        return np.sort(np.asarray(self._tree.query(box), dtype=np.int64))

    def _shared(self, patch: Region, which: Indices) -> Amounts:
        """The area that each of ``which``, all of which meet the patch, shares with it."""
        geometries = self._geometries[which]
        area = np.zeros(len(which))
        whole = shapely.contains_properly(geometries, patch.geometry)
        area[whole] = patch.area
        inside = ~whole & shapely.contains_properly(patch.prepared(), geometries)
        area[inside] = self._areas[which][inside]
        partly = ~(whole | inside)
        area[partly] = shapely.area(shapely.intersection(geometries[partly], patch.geometry))
        return area


def _kept(which: Indices, shared: Amounts, gaps: Amounts, within: float) -> Met:
    near = gaps <= within
    return Met(which[near], shared[near], gaps[near])
