"""Zones cover the areas their words name, in every view that shows them, and do not stray far beyond."""

from collections.abc import Iterator

from nmt_explorer.atlas.located_yaml import LocatedDocument
from nmt_explorer.atlas.model import Atlas, Muscle, TriggerPoint, Zone
from nmt_explorer.domain.body import AreaCode, Side, View, ZoneKind
from nmt_explorer.domain.finding import Finding, finding
from nmt_explorer.geometry.region import Region

LEAST_COVERED = 0.2
"""Share of a named area that the zones of one kind must cover, in each view that shows the area."""
LEAST_INSIDE = 0.6
"""Share of a zone that must lie in the areas it names."""
SOFT_RIM = 4.0
"""Units by which a zone may soften over the border of a named area without counting as astray."""


def check_areas(atlas: Atlas, muscle: Muscle, source: LocatedDocument) -> Iterator[Finding]:
    """Hold every drawing of one muscle to the areas it claims."""
    for i, point in enumerate(muscle.trigger_points):
        for side in _telling_sides(point):
            for kind in ZoneKind:
                zones = [zone for zone in point.zones_on(side) if zone.kind is kind]
                if zones:
                    yield from _coverage(atlas, point, kind, zones, source, i)
            yield from _straying(atlas, point, side, source, i)


def _telling_sides(point: TriggerPoint) -> tuple[Side, ...]:
    """One side is enough where the other is its mirror image; else every side with a zone that only it has."""
    names = {side: {(zone.kind, zone.name) for zone in point.zones_on(side)} for side in point.sides}
    own = tuple(side for side in point.sides if names[side] - names.get(side.opposite, set()))
    return own or point.sides[:1]


def _coverage(
    atlas: Atlas, point: TriggerPoint, kind: ZoneKind, zones: list[Zone], source: LocatedDocument, index: int
) -> Iterator[Finding]:
    place = source.place("trigger_points", index, kind.value)
    excused = {(out.view, area) for out in point.record.out_of_view for area in out.areas}
    for code in sorted({code for zone in zones for code in zone.areas}):
        sides = _sides_reached(atlas, code, zones)
        for view in View:
            for side in sides:
                shape = atlas.body[view].areas.get((code, side))
                if shape is None:
                    continue
                naming = [z.region for z in zones if z.view is view and code in z.areas]
                if not naming and (view, code) in excused:
                    continue
                if not naming:
                    yield finding(place, "NMT-408", point=point.record.id, kind=kind.value, area=code, view=view.value)
                    continue
                share = shape.overlap(Region.union(naming)) / shape.area
                if share < LEAST_COVERED:
                    yield finding(
                        place,
                        "NMT-407",
                        point=point.record.id,
                        area=code,
                        side=side.value,
                        view=view.value,
                        share=100 * share,
                        least=100 * LEAST_COVERED,
                    )


def _sides_reached(atlas: Atlas, code: AreaCode, zones: list[Zone]) -> list[Side]:
    """The sides on which the zones that name the area touch it in any view."""
    reached = []
    for side in Side:
        for zone in zones:
            shape = atlas.body[zone.view].areas.get((code, side))
            if shape is not None and code in zone.areas and zone.region.overlap(shape) > 0.05 * shape.area:
                reached.append(side)
                break
    return reached


def _straying(atlas: Atlas, point: TriggerPoint, side: Side, source: LocatedDocument, index: int) -> Iterator[Finding]:
    counts: dict[ZoneKind, int] = dict.fromkeys(ZoneKind, 0)
    for zone in point.zones_on(side):
        at = ("trigger_points", index, zone.kind.value, counts[zone.kind], "areas")
        counts[zone.kind] += 1
        shapes = [
            shape
            for code in zone.areas
            for side in Side
            if (shape := atlas.body[zone.view].areas.get((code, side))) is not None
        ]
        unseen = [code for code in zone.areas if not _is_seen(atlas, zone.view, code)]
        if unseen:
            yield finding(source.place(*at), "NMT-409", areas=unseen, view=zone.view.value)
        if not shapes:
            continue
        named = Region.union(shapes).grown(SOFT_RIM)
        inside = zone.region.inside_share(named)
        if inside < LEAST_INSIDE:
            yield finding(
                source.place(*at),
                "NMT-406",
                share=100 * inside,
                least=100 * LEAST_INSIDE,
                view=zone.view.value,
            )


def _is_seen(atlas: Atlas, view: View, code: AreaCode) -> bool:
    return any((code, side) in atlas.body[view].areas for side in Side)
