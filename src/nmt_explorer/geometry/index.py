"""A spatial index over the regions of one view."""

from collections.abc import Sequence

import numpy as np
import shapely
from numpy.typing import NDArray

from nmt_explorer.geometry.region import Region

Indices = NDArray[np.int64]
Amounts = NDArray[np.float64]


class RegionIndex:
    """Finds regions near a patch, by their position in the sequence they were given in."""

    def __init__(self, regions: Sequence[Region]) -> None:
        self._geometries = np.array([region.geometry for region in regions], dtype=object)
        self._areas = shapely.area(self._geometries)
        shapely.prepare(self._geometries)
        self._tree = shapely.STRtree(self._geometries)

    def near(self, patch: Region, within: float) -> tuple[Indices, Amounts]:
        """The regions not farther than ``within`` body units from the patch.

        Returns:
            Their positions, ascending, and for each its distance in body units; 0 where they meet.
        """
        x0, y0, x1, y1 = patch.bounds
        around = shapely.box(x0 - within, y0 - within, x1 + within, y1 + within)
        found = np.sort(np.asarray(self._tree.query(around), dtype=np.int64))
        geometries = self._geometries[found]
        apart = ~shapely.intersects(geometries, patch.geometry)
        gaps = np.zeros(len(found))
        gaps[apart] = shapely.distance(geometries[apart], patch.geometry) if within > 0 else np.inf
        kept = gaps <= within
        return found[kept], gaps[kept]

    def shared(self, patch: Region, which: Indices) -> Amounts:
        """For each of ``which``, all of which meet the patch, the area it shares with it, square body units."""
        geometries = self._geometries[which]
        area = np.zeros(len(which))
        whole = shapely.contains_properly(geometries, patch.geometry)
        area[whole] = patch.area
        inside = ~whole & shapely.contains_properly(patch.prepared(), geometries)
        area[inside] = self._areas[which][inside]
        partly = ~(whole | inside)
        area[partly] = shapely.area(shapely.intersection(geometries[partly], patch.geometry))
        return area
