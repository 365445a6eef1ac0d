"""Lines that cross themselves many times: what a brush covers along them, and what they go round.

Shapely finds every crossing of a line with itself, which takes minutes for a wild scribble. Pieces are united instead.
"""

import numpy as np
import shapely
from shapely import LineString, Polygon
from shapely.geometry.base import BaseGeometry

from nmt_explorer.geometry.curves import Ring

FEW = 100
"""A line of at most so many points is measured exactly: its crossings are few enough."""
HAND = 0.5
"""Body units that no hand is sure of: a line may be simplified by so much before its crossings are looked for."""
NOTCH = 3.0
"""Notches narrower than twice this are closed in the outline of a wild scribble, body units."""


def brushed(points: Ring, radius: float) -> BaseGeometry:
    """What a round brush of ``radius`` covers along ``points``, (N, 2) with N of at least two."""
    line = LineString(points)
    if len(points) <= FEW or line.is_simple:
        return line.buffer(radius, quad_segs=6)
    return _united(points, radius, 6)


def encircled(ring: Ring) -> BaseGeometry:
    """All that a closed ring, (N, 2), goes round, however often it crosses itself."""
    closed = np.vstack([ring, ring[:1]])
    if len(closed) > FEW:
        closed = shapely.get_coordinates(shapely.simplify(LineString(closed), HAND, preserve_topology=False))
    if len(closed) <= FEW:
        return shapely.union_all(shapely.polygonize([shapely.union_all([LineString(closed)])]))
    wide = shapely.get_parts(_united(closed, NOTCH, 2))
    return shapely.union_all([Polygon(part.exterior) for part in wide]).buffer(-NOTCH, quad_segs=2)


def _united(points: Ring, radius: float, quarter: int) -> BaseGeometry:
    """The union of what the brush covers along each piece between two points."""
    pieces = shapely.linestrings(np.stack([points[:-1], points[1:]], axis=1))
    return shapely.union_all(shapely.buffer(pieces, radius, quad_segs=quarter))
