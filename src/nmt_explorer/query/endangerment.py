"""Endangerment sites near a place on the body or near a trigger point, the closest first.

Drawings are projections: a point in front of the neck and one deep behind it can share their place in one view. A
trigger point therefore counts as near a site when it is near in one view, and no other upright view that draws the
site at the same height shows the two far apart.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from nmt_explorer.atlas.model import Atlas, Site, TriggerPoint
from nmt_explorer.domain.body import Point, Side, View
from nmt_explorer.domain.caution import SiteLevel
from nmt_explorer.domain.message import Message, message
from nmt_explorer.geometry.region import Region

MARGIN = 4.0
"""Body units (about 7 mm) from a site's rim within which a place is close to it."""
FAR = 12.0
"""Body units (about 20 mm) from a site's rim at which a view shows a trigger point to lie elsewhere."""

_UPRIGHT = (View.FRONT, View.BACK, View.LEFT, View.RIGHT)
"""In these views the same height on the body has the same y."""

_LEVELS = {level: rank for rank, level in enumerate((SiteLevel.AVOID, SiteLevel.TRAINED, SiteLevel.LIGHT))}


class Nearness(StrEnum):
    """How a place and a site belong together."""

    INSIDE = "inside"
    CLOSE = "close"
    NAMED = "named"
    """The drawings are apart, but the muscle's file names the site."""


_ORDER = {nearness: rank for rank, nearness in enumerate(Nearness)}


@dataclass(frozen=True, slots=True, eq=False)
class NearSite:
    """A site, the side of it that is meant, and why it is told.

    ``gap``: body units from the place to the site's rim in the view that shows them closest, 0 inside; None when no
    view shows both.
    """

    site: Site
    side: Side
    nearness: Nearness
    gap: float | None
    why: Message


def sites_at(atlas: Atlas, view: View, point: Point, margin: float = MARGIN) -> tuple[NearSite, ...]:
    """The sites whose drawing in a view holds the point or has it within ``margin`` body units."""
    found = []
    for site in atlas.sites.values():
        gaps = {
            side: region.distance(point)
            for (seen, side), region in site.regions.items()
            if seen is view and _is_within(region, point, margin)
        }
        side = min(gaps, key=lambda s: gaps[s], default=None)
        if side is not None and gaps[side] <= margin:
            found.append(_told(site, side, Nearness.CLOSE if gaps[side] else Nearness.INSIDE, gaps[side]))
    return _ordered(found)


def sites_near_point(atlas: Atlas, trigger_point: TriggerPoint, side: Side) -> tuple[NearSite, ...]:
    """The sites near a trigger point on one side, by their drawings, and those that its muscle's file names."""
    named = atlas.muscles[trigger_point.muscle].record.endangerment
    found = []
    for site in atlas.sites.values():
        near = _nearest(site, trigger_point, side)
        if near is not None and near.nearness is not Nearness.NAMED:
            found.append(near)
        elif site.record.id in named:
            found.append(near or _told(site, _side_of(site, side), Nearness.NAMED, None))
    return _ordered(found)


def points_near(atlas: Atlas, site: Site) -> Iterator[tuple[TriggerPoint, Side, NearSite]]:
    """The trigger points that lie in a site or close to it, with their side, muscle by muscle."""
    for point in atlas.trigger_points():
        for side in point.sides:
            near = _nearest(site, point, side)
            if near is not None and near.nearness is not Nearness.NAMED:
                yield point, side, near


def _nearest(site: Site, point: TriggerPoint, side: Side) -> NearSite | None:
    """The site's side nearest to the point; ``named`` when it is not near, None when no view shows both."""
    options = []
    for meant in dict.fromkeys(seen for _, seen in site.regions):
        shown = list(_shown(site, meant, point, side))
        if shown:
            gap = min(gap for gap, _ in shown)
            is_near = gap <= MARGIN and not any(gap >= FAR and decides for gap, decides in shown)
            nearness = Nearness.NAMED if not is_near else Nearness.CLOSE if gap else Nearness.INSIDE
            options.append(_told(site, meant, nearness, gap))
    return min(options, key=_rank, default=None)


def _shown(site: Site, meant: Side, point: TriggerPoint, side: Side) -> Iterator[tuple[float, bool]]:
    """For every view with both the point on ``side`` and the site's ``meant`` side: the body units between them, and
    whether the view, drawing the site at the point's height, can tell that they lie apart."""
    for (view, of), place in point.locations.items():
        region = site.regions.get((view, meant))
        if of is side and region is not None:
            _, top, _, bottom = region.bounds
            yield region.distance(place), view in _UPRIGHT and top - MARGIN <= place[1] <= bottom + MARGIN


def _side_of(site: Site, side: Side) -> Side:
    """The point's own side where the site lies there, else the one where it lies."""
    sides = dict.fromkeys(seen for _, seen in site.regions)
    return side if side in sides or not sides else next(iter(sides))


def _told(site: Site, side: Side, nearness: Nearness, gap: float | None) -> NearSite:
    name = site.record.name
    if nearness is Nearness.INSIDE:
        why = message("site.inside", site=name)
    elif nearness is Nearness.CLOSE:
        why = message("site.close", site=name)
    else:
        why = message("site.named", site=name)
    return NearSite(site, side, nearness, gap, why)


def _is_within(region: Region, point: Point, margin: float) -> bool:
    """Whether the point lies in the region's box grown by the margin; cheap, before any distance is measured."""
    x0, y0, x1, y1 = region.bounds
    return x0 - margin <= point[0] <= x1 + margin and y0 - margin <= point[1] <= y1 + margin


def _ordered(found: Iterable[NearSite]) -> tuple[NearSite, ...]:
    return tuple(sorted(found, key=_rank))


def _rank(near: NearSite) -> tuple[int, int, float, str]:
    gap = float("inf") if near.gap is None else near.gap
    return (_ORDER[near.nearness], _LEVELS[near.site.record.level], gap, near.site.record.id)
