"""Reads built drawings back and measures them: outline against the reference, gaps, overlaps."""

import re
from dataclasses import dataclass
from pathlib import Path as FilePath

from defusedxml import ElementTree
from shapely import MultiPolygon, Polygon, unary_union
from shapely.geometry.base import BaseGeometry

from tools.body_art.bezier import Cubic, flatten, line
from tools.body_art.landmarks import ViewId, measured
from tools.body_art.partition import Path

NAMESPACE = "{http://www.w3.org/2000/svg}"
DEEP = frozenset(
    {
        "anus_rectum",
        "eye",
        "hip_joint",
        "mouth_throat",
        "pelvis_deep",
        "teeth_lower_back",
        "teeth_lower_front",
        "teeth_upper_back",
        "teeth_upper_front",
    }
)
"""Areas that lie under the surface and are drawn over the others."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a built SVG file says: path data by id, per group; circles by id as (x, y) in body units."""

    groups: dict[str, dict[str, str]]
    circles: dict[str, tuple[float, float]]
    elements: frozenset[str]

    def shape(self, group: str, name: str) -> BaseGeometry:
        """A closed path as a polygon (even-odd)."""
        return polygon(self.groups[group][name])

    def outline(self) -> BaseGeometry:
        """Body, or both feet."""
        names = [name for name in self.groups["outline"] if name != "outline.arm_ghost"]
        return unary_union([self.shape("outline", name) for name in names])

    def surface(self) -> dict[str, BaseGeometry]:
        """The areas that share out the surface."""
        return {n: self.shape("areas", n) for n in self.groups["areas"] if n.split(".")[0] not in DEEP}


def read(file: FilePath) -> Sheet:
    """Read a built SVG file."""
    root = ElementTree.fromstring(file.read_text(encoding="utf-8"))
    groups: dict[str, dict[str, str]] = {}
    circles: dict[str, tuple[float, float]] = {}
    for group in root.iter(f"{NAMESPACE}g"):
        if "id" in group.attrib:
            paths = list(group.iter(f"{NAMESPACE}path"))
            groups[group.attrib["id"]] = {p.get("id", str(i)): p.attrib["d"] for i, p in enumerate(paths)}
    for circle in root.iter(f"{NAMESPACE}circle"):
        circles[circle.attrib["id"]] = float(circle.attrib["cx"]), float(circle.attrib["cy"])
    elements = frozenset(element.tag.removeprefix(NAMESPACE) for element in root.iter())
    return Sheet(groups, circles, elements)


def paths(data: str) -> tuple[Path, ...]:
    """Béziers of path data with absolute M, L, C and Z only; one path per M."""
    found: list[Path] = []
    path: list[Cubic] = []
    here = 0j
    for command, numbers in re.findall(r"([MLCZ])([^MLCZ]*)", data):
        values = [float(n) for n in re.findall(r"-?[\d.]+", numbers)]
        points = [complex(x, y) for x, y in zip(values[::2], values[1::2], strict=True)]
        if command == "M":
            if path:
                found.append(tuple(path))
            path, here = [], points[0]
        elif command == "L":
            path.append(line(here, points[0]))
            here = points[0]
        elif command == "C":
            path.append(Cubic(here, *points))
            here = points[-1]
        elif abs(here - path[0].a) > 1e-9:
            path.append(line(here, path[0].a))
            here = path[0].a
    return (*found, tuple(path))


def polygon(data: str) -> BaseGeometry:
    """The area inside closed path data; rings inside rings are holes."""
    shape: BaseGeometry = MultiPolygon()
    for path in paths(data):
        ring = Polygon([(p.real, p.imag) for p in flatten(path, step=0.25).points])
        shape = shape.symmetric_difference(ring.buffer(0))
    return shape


def agreement(sheet: Sheet, view: ViewId) -> float:
    """Intersection over union of the outline and the measured reference."""
    reference = unary_union([Polygon(ring) for ring in measured(view)["outline"].values()])
    outline = sheet.outline()
    return float(outline.intersection(reference).area / outline.union(reference).area)


def widest_gap_left(sheet: Sheet, radius: float) -> BaseGeometry:
    """Where a circle of ``radius`` fits into the outline without touching an area."""
    return sheet.outline().difference(unary_union(list(sheet.surface().values()))).buffer(-radius)


def overlaps(sheet: Sheet) -> dict[tuple[str, str], float]:
    """Shared area of two surface areas as a share of the smaller one, where there is any."""
    shapes = list(sheet.surface().items())
    found = {}
    for i, (name, shape) in enumerate(shapes):
        for other, another in shapes[i + 1 :]:
            if shape.intersects(another):
                share = shape.intersection(another).area / min(shape.area, another.area)
                if share > 0:
                    found[(name, other)] = share
    return found
