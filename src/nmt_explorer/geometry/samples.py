"""Spreads points evenly over a region, to ask of small pieces of it what is asked of the whole."""

import numpy as np
import shapely
from numpy.typing import NDArray

from nmt_explorer.geometry.region import Region


def spread(region: Region, about: int) -> NDArray[np.float64]:
    """Roughly ``about`` points on a hexagonal grid inside the region, (N, 2) body units, at least one.

    The grid is centred on the region and symmetric about its centre, so that mirroring the region mirrors the points.
    """
    if region.is_empty:
        return np.empty((0, 2))
    pitch = float(np.sqrt(region.area / about * 2 / np.sqrt(3)))
    x0, y0, x1, y1 = region.bounds
    cx, cy = (x0 + x1) / 2, (y0 + y1) / 2
    rows = int((y1 - y0) / 2 / (pitch * np.sqrt(3) / 2)) + 1
    columns = int((x1 - x0) / 2 / pitch) + 1
    j, i = np.mgrid[-rows : rows + 1, -2 * columns - 1 : 2 * columns + 2]
    keep = (i + j) % 2 == 0
    grid = np.column_stack([cx + i[keep] * pitch / 2, cy + j[keep] * pitch * np.sqrt(3) / 2])
    inside = grid[shapely.contains_xy(region.geometry, grid[:, 0], grid[:, 1])]
    return inside if len(inside) else np.array([region.centre])
