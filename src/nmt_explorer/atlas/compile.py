"""Turns records into geometry: curves become regions, clipped to the body and mirrored to the other side.

Data are drawn once, for the patient's right. What belongs to the left point is the mirror image about x = 0, seen in
the mirrored view (front stays front, right becomes left). This module is the only place where that happens.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from nmt_explorer.atlas.located_yaml import KeyPath, LocatedDocument
from nmt_explorer.atlas.model import Muscle, OutlinePart, Site, TriggerPoint, Zone
from nmt_explorer.atlas.svg_view import ViewDrawing
from nmt_explorer.domain.body import AreaCode, MuscleId, Point, Side, TriggerPointId, View, ZoneKind, mirrored_point
from nmt_explorer.domain.caution import EndangermentSite, SiteShape
from nmt_explorer.domain.finding import Finding, finding
from nmt_explorer.domain.muscle import MuscleRecord, TriggerPointRecord
from nmt_explorer.domain.shapes import Drawn, OutlineShape, Reach, ZoneDrawing
from nmt_explorer.geometry.curves import Ring, ring_of
from nmt_explorer.geometry.region import InvalidRing, Region

Body = Mapping[View, ViewDrawing]


@dataclass(frozen=True, slots=True)
class CompiledMuscle:
    """A muscle with what was wrong with its shapes."""

    muscle: Muscle
    findings: tuple[Finding, ...]


def compile_muscle(record: MuscleRecord, source: LocatedDocument, body: Body) -> CompiledMuscle:
    """Compile one record. Shapes that cannot be compiled are left out and reported."""
    work = _Work(source, body)
    outlines: dict[tuple[View, Side], tuple[OutlinePart, ...]] = {}
    for view, shapes in record.outline.items():
        parts = tuple(
            part
            for i, shape in enumerate(shapes)
            if (part := work.outline_part(shape, ("outline", view.value, i))) is not None
        )
        outlines[view, Side.RIGHT] = parts
        outlines[view.mirrored, Side.LEFT] = tuple(_mirrored_part(part) for part in parts)
    points = tuple(work.trigger_point(record, i) for i in range(len(record.trigger_points)))
    return CompiledMuscle(Muscle(record, outlines, points), tuple(work.findings))


@dataclass(frozen=True, slots=True)
class CompiledSite:
    """An endangerment site with what was wrong with its shapes."""

    site: Site
    findings: tuple[Finding, ...]


def compile_site(record: EndangermentSite, source: LocatedDocument, at: KeyPath, body: Body) -> CompiledSite:
    """Compile the site whose record stands at ``at``. Shapes that cannot be compiled are left out and reported."""
    work = _Work(source, body)
    found: dict[tuple[View, Side], list[Region]] = {}
    for view, shapes in record.shapes.items():
        for i, shape in enumerate(shapes):
            for key, region in work.site_shape(shape, view, (*at, "shapes", view.value, i)):
                found.setdefault(key, []).append(region)
    regions = {key: parts[0] if len(parts) == 1 else Region.union(parts) for key, parts in found.items()}
    return CompiledSite(Site(record, MappingProxyType(regions)), tuple(work.findings))


class _Work:
    """Compiles the shapes of one file and collects what is wrong with them."""

    def __init__(self, source: LocatedDocument, body: Body) -> None:
        self.findings: list[Finding] = []
        self._source = source
        self._body = body

    def trigger_point(self, muscle: MuscleRecord, index: int) -> TriggerPoint:
        record = muscle.trigger_points[index]
        sides = _SIDES[record.sides]
        at = ("trigger_points", index)
        locations: dict[tuple[View, Side], Point] = {}
        for view, point in record.location.at.items():
            if Side.RIGHT in sides:
                locations[view, Side.RIGHT] = point
            if Side.LEFT in sides:
                locations[view.mirrored, Side.LEFT] = mirrored_point(point)
        zones = [
            zone
            for kind, drawings in (
                (ZoneKind.ESSENTIAL, record.essential),
                (ZoneKind.SPILLOVER, record.spillover),
            )
            for i, drawing in enumerate(drawings)
            for zone in self._zones(record, drawing, kind, sides, (*at, kind.value, i))
        ]
        effects = [
            zone
            for i, drawing in enumerate(record.effect.zones if record.effect else ())
            for zone in self._zones(record, drawing, ZoneKind.ESSENTIAL, sides, (*at, "effect", "zones", i))
        ]
        return TriggerPoint(record, MuscleId(muscle.id), sides, locations, tuple(zones), tuple(effects))

    def outline_part(self, shape: OutlineShape, at: tuple[str | int, ...]) -> OutlinePart | None:
        region = self._region(shape, at)
        if region is None:
            return None
        if shape.fibres is None:
            return OutlinePart(region, None, None)
        return OutlinePart(region, np.asarray(shape.fibres.broad), np.asarray(shape.fibres.narrow))

    def site_shape(self, shape: SiteShape, view: View, at: KeyPath) -> list[tuple[tuple[View, Side], Region]]:
        """Where a shape of a site lies: every view and side, each with its region."""
        drawn = self._region(shape, at)
        if drawn is None:
            return []
        region = self._clipped(drawn, view)
        if region.is_empty:
            self.findings.append(finding(self._source.place(*at), "NMT-421", view=view))
            return []
        if shape.sides == "midline":
            shown = {view: region}
            if view is not view.mirrored:
                shown[view.mirrored] = region.mirrored()
            return [((seen, Side.MIDLINE), part) for seen, part in shown.items()]
        sides = _SIDES[shape.sides]
        right = [((view, Side.RIGHT), region)] if Side.RIGHT in sides else []
        left = [((view.mirrored, Side.LEFT), region.mirrored())] if Side.LEFT in sides else []
        return right + left

    def _clipped(self, drawn: Region, view: View) -> Region:
        outline = self._body[view].outline
        return drawn if outline.contains_region(drawn) else drawn.intersection(outline)

    def _zones(
        self,
        record: TriggerPointRecord,
        drawing: ZoneDrawing,
        kind: ZoneKind,
        sides: tuple[Side, ...],
        at: tuple[str | int, ...],
    ) -> list[Zone]:
        drawn = self._region(drawing, at)
        if drawn is None:
            return []
        clipped = self._clipped(drawn, drawing.view)
        if clipped.is_empty:
            self.findings.append(finding(self._source.place(*at), "NMT-403", view=drawing.view))
            return []
        right = [(drawing.view, clipped)]
        is_seen_from_both_sides = drawing.reach is Reach.MIDLINE and drawing.view is not drawing.view.mirrored
        if drawing.reach is Reach.BOTH or is_seen_from_both_sides:
            right.append((drawing.view.mirrored, clipped.mirrored()))
        placed = {
            Side.RIGHT: right,
            Side.LEFT: [(view.mirrored, region.mirrored()) for view, region in right],
        }
        areas = tuple(AreaCode(code) for code in drawing.areas)
        return [
            Zone(TriggerPointId(record.id), side, kind, drawing.zone, view, region, areas)
            for side in sides
            if side in _SIDES[drawing.sides]
            for view, region in placed[side]
        ]

    def _region(self, drawn: Drawn, at: tuple[str | int, ...]) -> Region | None:
        ring: Ring = ring_of(drawn)
        try:
            # The rim of a band folds over itself at the inner side of a bend; that is no mistake of the author.
            return Region.from_ring(ring, repair=drawn.shape == "band")
        except InvalidRing as error:
            self.findings.append(finding(self._source.place(*at, "points"), "NMT-401", problem=error.where))
            return None


_SIDES = {"both": (Side.RIGHT, Side.LEFT), "right": (Side.RIGHT,), "left": (Side.LEFT,)}


def _mirrored_part(part: OutlinePart) -> OutlinePart:
    flip = np.array([-1.0, 1.0])
    return OutlinePart(
        part.region.mirrored(),
        None if part.broad is None else part.broad * flip,
        None if part.narrow is None else part.narrow * flip,
    )
