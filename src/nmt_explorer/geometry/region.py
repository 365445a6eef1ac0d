"""A region: a patch of one view's surface, possibly of several parts and with holes. Immutable."""

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Self

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry import LinearRing, MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.validation import explain_validity

from nmt_explorer.domain.body import Point
from nmt_explorer.geometry.curves import Ring
from nmt_explorer.geometry.scribbles import brushed, encircled

_FLIP = np.array([-1.0, 1.0])


class InvalidRing(ValueError):
    """A ring crosses or touches itself; ``where`` says near which point."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.where = reason


class Region:
    """A patch of surface in body units of one view.

    Regions compare by identity; two regions with the same shape are still two patches.
    """

    def __init__(self, geometry: BaseGeometry) -> None:
        """Wrap a valid polygonal geometry; lines and points left over from cutting are dropped."""
        self._geometry = _polygonal(geometry)

    @classmethod
    def from_ring(cls, ring: Ring, *, repair: bool = False) -> Self:
        """The inside of one closed ring, (N, 2); of one that crosses itself, with ``repair``, all that it went round.

        Raises:
            InvalidRing: the ring crosses itself (unless ``repair``) or encloses nothing.
        """
        if len(ring) < 3 or not np.isfinite(ring).all():
            raise InvalidRing("it has fewer than three points")
        polygon = Polygon(ring)
        if polygon.is_valid:
            if polygon.area <= 0:
                raise InvalidRing("it encloses nothing")
            return cls(polygon)
        if not repair:
            raise InvalidRing(_crossing(polygon))
        return cls(encircled(ring))

    @classmethod
    def even_odd(cls, rings: Iterable[Ring]) -> Self:
        """The region of several rings under the even-odd rule, as in SVG paths."""
        result: BaseGeometry = Polygon()
        for ring in rings:
            if len(ring) >= 3:
                result = result.symmetric_difference(Polygon(ring).buffer(0))
        return cls(result)

    @classmethod
    def union(cls, regions: Iterable["Region"]) -> Self:
        """All that lies in any of the regions."""
        return cls(shapely.union_all([region._geometry for region in regions]))

    @classmethod
    def disc(cls, centre: Point, radius: float) -> Self:
        """A disc, as a 32-sided polygon of the disc's own area."""
        exact = radius * np.sqrt(2 * np.pi / 32 / np.sin(2 * np.pi / 32))
        return cls(shapely.Point(centre).buffer(exact, quad_segs=8))

    @classmethod
    def stroke(cls, points: Sequence[Point], radius: float) -> Self:
        """What a round brush of the given radius covers along the points."""
        if len(points) == 1:
            return cls(shapely.Point(points[0]).buffer(radius, quad_segs=6))
        return cls(brushed(np.asarray(points, dtype=float), radius))

    @classmethod
    def empty(cls) -> Self:
        """No surface at all."""
        return cls(Polygon())

    @property
    def geometry(self) -> BaseGeometry:
        """The shapely geometry, for other modules of this package."""
        return self._geometry

    @cached_property
    def area(self) -> float:
        """Square body units."""
        return float(self._geometry.area)

    @property
    def is_empty(self) -> bool:
        return bool(self._geometry.is_empty)

    @cached_property
    def bounds(self) -> tuple[float, float, float, float]:
        """Least x, least y, greatest x, greatest y."""
        x0, y0, x1, y1 = self._geometry.bounds
        return (x0, y0, x1, y1)

    @cached_property
    def centre(self) -> Point:
        """The centroid when it lies inside, else a point that does."""
        point = self._geometry.centroid
        if not self._geometry.contains(point):
            point = self._geometry.representative_point()
        return (point.x, point.y)

    def contains(self, point: Point) -> bool:
        """Whether the point lies inside or on the rim."""
        return bool(shapely.intersects_xy(self._geometry, *point))

    def contains_all(self, points: Ring) -> NDArray[np.bool_]:
        """Whether each point lies inside: (N, 2) -> (N,)."""
        return np.asarray(shapely.contains_xy(self._geometry, points[:, 0], points[:, 1]))

    def contains_region(self, other: "Region") -> bool:
        """Whether all of the other lies inside."""
        return bool(shapely.contains(self.prepared(), other._geometry))

    def prepared(self) -> BaseGeometry:
        """The shapely geometry, made fast for many tests against it."""
        shapely.prepare(self._geometry)
        return self._geometry

    def distance(self, point: Point) -> float:
        """Body units from the point to the region; 0 inside."""
        return float(shapely.distance(self._geometry, shapely.Point(point)))

    def distances(self, points: Ring) -> NDArray[np.float64]:
        """Body units from each point to the region, 0 inside: (N, 2) -> (N,)."""
        return np.asarray(shapely.distance(self._geometry, shapely.points(points)))

    def gap(self, other: "Region") -> float:
        """The shortest way between two regions; 0 where they meet."""
        return float(shapely.distance(self._geometry, other._geometry))

    def depth(self, point: Point) -> float:
        """How far inside the rim the point lies; negative outside."""
        to_rim = float(shapely.distance(self._geometry.boundary, shapely.Point(point)))
        return to_rim if self.contains(point) else -to_rim

    def depths(self, points: Ring) -> NDArray[np.float64]:
        """How far inside the rim each point lies, negative outside: (N, 2) -> (N,)."""
        to_rim = np.asarray(shapely.distance(self._geometry.boundary, shapely.points(points)))
        return np.where(self.contains_all(points), to_rim, -to_rim)

    def overlap(self, other: "Region") -> float:
        """The shared area, square body units."""
        return float(self._geometry.intersection(other._geometry).area)

    def intersection(self, other: "Region") -> "Region":
        return Region(self._geometry.intersection(other._geometry))

    def difference(self, other: "Region") -> "Region":
        return Region(self._geometry.difference(other._geometry))

    def grown(self, by: float) -> "Region":
        """The region with its rim moved outwards (inwards when negative) by body units."""
        return Region(self._geometry.buffer(by, quad_segs=6))

    def simplified(self, tolerance: float) -> "Region":
        """The region with vertices left out where its rim moves by less than ``tolerance`` body units."""
        return Region(self._geometry.simplify(tolerance, preserve_topology=True))

    def mirrored(self) -> "Region":
        """The mirror image about x = 0: the other side of the patient, in ``view.mirrored``."""
        return Region(shapely.transform(self._geometry, lambda xy: xy * _FLIP))

    def moved(self, dx: float, dy: float) -> "Region":
        return Region(shapely.transform(self._geometry, lambda xy: xy + np.array([dx, dy])))

    def inside_share(self, other: "Region") -> float:
        """Which share of this region lies in the other, 0–1."""
        return self.overlap(other) / self.area if self.area else 0.0

    def without_holes(self) -> "tuple[Region, ...]":
        """The region as pieces of one ring each: a part with a hole is cut in two through the hole."""
        pieces: list[Region] = []
        waiting = [Region(Polygon(part[0], part[1:])) for part in self.parts]
        while waiting:
            piece = waiting.pop()
            if all(len(part) == 1 for part in piece.parts):
                pieces += [Region(Polygon(part[0])) for part in piece.parts]
                continue
            hole = next(part[1] for part in piece.parts if len(part) > 1)
            x0, y0, x1, y1 = piece.bounds
            cut = float(hole[:, 0].min() + hole[:, 0].max()) / 2
            halves = (shapely.box(x0 - 1, y0 - 1, cut, y1 + 1), shapely.box(cut, y0 - 1, x1 + 1, y1 + 1))
            waiting += [Region(piece.geometry.intersection(half)) for half in halves]
        return tuple(sorted(pieces, key=lambda piece: piece.bounds))

    @cached_property
    def parts(self) -> tuple[tuple[Ring, ...], ...]:
        """Each part as (exterior, hole, hole, …); rings are (N, 2) without a repeated last point."""
        whole = self._geometry
        polygons = whole.geoms if isinstance(whole, MultiPolygon) else (whole,) if isinstance(whole, Polygon) else ()
        return tuple(
            tuple(_coordinates(ring) for ring in (polygon.exterior, *polygon.interiors))
            for polygon in polygons
            if not polygon.is_empty
        )


def _crossing(polygon: Polygon) -> str:
    """Where and how a ring is invalid: ``self-intersection near 82.5,213.7``."""
    reason, _, at = explain_validity(polygon).partition("[")
    x, _, y = at.rstrip("]").partition(" ")
    return f"{reason.lower()} near {float(x):.1f},{float(y):.1f}"


def _coordinates(ring: LinearRing) -> Ring:
    return np.asarray(ring.coords, dtype=float)[:-1, :2]


def _polygonal(geometry: BaseGeometry) -> BaseGeometry:
    if isinstance(geometry, Polygon | MultiPolygon):
        return geometry
    polygons = [
        polygon
        for part in getattr(geometry, "geoms", ())
        for polygon in (part.geoms if isinstance(part, MultiPolygon) else (part,))
        if isinstance(polygon, Polygon) and not polygon.is_empty
    ]
    return MultiPolygon(polygons) if polygons else Polygon()
