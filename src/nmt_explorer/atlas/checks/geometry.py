"""Points lie in their muscles and on the body; zones lie on the body and are neither tiny nor overlapping."""

from collections.abc import Iterator

from nmt_explorer.atlas.located_yaml import LocatedDocument
from nmt_explorer.atlas.model import Atlas, Muscle
from nmt_explorer.domain.body import Side, View, ZoneKind
from nmt_explorer.domain.finding import Finding, Severity, finding
from nmt_explorer.domain.shapes import Reach, ZoneDrawing
from nmt_explorer.geometry.curves import ring_of
from nmt_explorer.geometry.region import InvalidRing, Region

MOST_OUTSIDE = 0.05
"""Share of a zone's area that may lie outside the body; it is clipped."""
LEAST_AREA = 12.0
"""Square units; a lower molar tooth has about this size."""
MOST_SHARED = 0.02
"""Share of the smaller of an essential and a spillover zone of one point that they may share."""
ACROSS = 3.0
"""Units by which a one-sided zone may cross the midline."""

_TRUNK_VIEWS = (View.FRONT, View.BACK, View.SOLES, View.FEET_TOP)


def check_geometry(atlas: Atlas, muscle: Muscle, source: LocatedDocument) -> Iterator[Finding]:
    """All geometric rules that concern one muscle alone."""
    yield from _outlines(atlas, muscle, source)
    for i, point in enumerate(muscle.record.trigger_points):
        at = ("trigger_points", i)
        yield from _location(atlas, muscle, source, i)
        for kind, drawings in ((ZoneKind.ESSENTIAL, point.essential), (ZoneKind.SPILLOVER, point.spillover)):
            for j, drawing in enumerate(drawings):
                yield from _zone(atlas, drawing, source, (*at, kind.value, j))
        for j, drawing in enumerate(point.effect.zones if point.effect else ()):
            yield from _zone(atlas, drawing, source, (*at, "effect", "zones", j))
        yield from _overlap(muscle, source, i)


def _outlines(atlas: Atlas, muscle: Muscle, source: LocatedDocument) -> Iterator[Finding]:
    for view in muscle.record.outline:
        place = source.place("outline", view.value)
        if view is View.LEFT:
            yield finding(place, "NMT-415", what="the outline")
            continue
        parts = muscle.outlines.get((view, Side.RIGHT), ())
        if not parts:
            continue
        whole = Region.union(part.region for part in parts)
        outside = 1 - whole.inside_share(atlas.body[view].outline)
        if outside > MOST_OUTSIDE:
            yield finding(place, "NMT-413", share=100 * outside, view=view.value, most=100 * MOST_OUTSIDE)


def _location(atlas: Atlas, muscle: Muscle, source: LocatedDocument, index: int) -> Iterator[Finding]:
    record = muscle.record.trigger_points[index]
    for view, point in record.location.at.items():
        place = source.place("trigger_points", index, "location", "at", view.value)
        if view is View.LEFT:
            yield finding(place, "NMT-415", what="the point")
            continue
        if view.right_sign and point[0] * view.right_sign < -ACROSS:
            yield finding(place, "NMT-416", view=view.value)
            continue
        if not atlas.body[view].outline.contains(point):
            yield finding(place, "NMT-410", view=view.value)
            continue
        parts = muscle.outlines.get((view, Side.RIGHT), ())
        if not parts:
            yield finding(place, "NMT-412", view=view.value)
        elif not any(part.region.contains(point) for part in parts):
            away = min(part.region.distance(point) for part in parts)
            yield finding(place, "NMT-411", view=view.value, away=away)


def _zone(atlas: Atlas, drawing: ZoneDrawing, source: LocatedDocument, at: tuple[str | int, ...]) -> Iterator[Finding]:
    place = source.place(*at, "points")
    try:
        region = Region.from_ring(ring_of(drawing), repair=drawing.shape == "band")
    except InvalidRing:
        return  # reported when the zone was compiled
    if region.area < LEAST_AREA:
        yield finding(place, "NMT-404", area=region.area, least=LEAST_AREA)
    outline = atlas.body[drawing.view].outline
    outside = 1 - region.inside_share(outline)
    if outside > MOST_OUTSIDE:
        beyond = region.difference(outline)
        worst = max(outline.distance((x, y)) for part in beyond.parts for x, y in part[0])
        yield finding(place, "NMT-402", share=100 * outside, view=drawing.view.value, by=worst)
    yield from _side(drawing, region, source, at)


def _side(
    drawing: ZoneDrawing, region: Region, source: LocatedDocument, at: tuple[str | int, ...]
) -> Iterator[Finding]:
    """A zone lies where its ``reach`` says, seen from a trigger point on the right."""
    place = source.place(*at, "points")
    if drawing.view is View.LEFT and drawing.reach is not Reach.OPPOSITE:
        yield finding(source.place(*at, "view"), "NMT-415", what="the zone")
    if drawing.view not in _TRUNK_VIEWS or drawing.reach is Reach.MIDLINE:
        return
    x0, _, x1, _ = region.bounds
    towards_right = drawing.view.right_sign * (-1 if drawing.reach is Reach.OPPOSITE else 1)
    beyond = -x0 if towards_right > 0 else x1
    if beyond > ACROSS:
        yield finding(place, "NMT-414", reach=drawing.reach.value, view=drawing.view.value, by=beyond)


def _overlap(muscle: Muscle, source: LocatedDocument, index: int) -> Iterator[Finding]:
    point = muscle.trigger_points[index]
    if not point.sides:
        return
    zones = max((point.zones_on(side) for side in point.sides), key=len)
    for view in View:
        essential = [z.region for z in zones if z.view is view and z.kind is ZoneKind.ESSENTIAL]
        spillover = [z.region for z in zones if z.view is view and z.kind is ZoneKind.SPILLOVER]
        if not essential or not spillover:
            continue
        one, other = Region.union(essential), Region.union(spillover)
        share = one.overlap(other) / max(min(one.area, other.area), 1e-9)
        if share > MOST_SHARED:
            place = source.place("trigger_points", index, "spillover")
            yield finding(place, "NMT-405", Severity.ERROR, point=point.record.id, view=view.value, share=100 * share)
