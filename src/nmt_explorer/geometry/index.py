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

    def near(self, patch: Region, within: float) -> Indices:
        """Positions, ascending, of the regions not farther than ``within`` body units from the patch."""
        if within > 0:
            found = self._tree.query(patch.geometry, predicate="dwithin", distance=within)
        else:
            found = self._tree.query(patch.geometry, predicate="intersects")
        return np.sort(np.asarray(found, dtype=np.int64))

    def shared(self, patch: Region, which: Indices) -> Amounts:
        """For each of ``which`` the area it shares with the patch, square body units."""
        geometries = self._geometries[which]
        area = np.zeros(len(which))
        touching = shapely.intersects(geometries, patch.geometry)
        whole = touching & shapely.contains_properly(geometries, patch.geometry)
        area[whole] = patch.area
        touching &= ~whole
        inside = touching & shapely.contains_properly(patch.prepared(), geometries)
        area[inside] = self._areas[which][inside]
        touching &= ~inside
        area[touching] = shapely.area(shapely.intersection(geometries[touching], patch.geometry))
        return area

    def gaps(self, patch: Region, which: Indices) -> Amounts:
        """For each of ``which`` its distance from the patch, body units; 0 where they meet."""
        return np.asarray(shapely.distance(self._geometries[which], patch.geometry), dtype=float)

    def membership(self, points: NDArray[np.float64], which: Indices) -> NDArray[np.bool_]:
        """Whether each of ``which`` contains each point: (N, 2) -> (len(which), N)."""
        return np.asarray(shapely.contains_xy(self._geometries[which][:, None], points[None, :, 0], points[None, :, 1]))
