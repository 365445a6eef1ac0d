"""Which endangerment sites a surface shows, and what lies under the pointer."""

from collections.abc import Iterable
from dataclasses import dataclass

from nmt_explorer.atlas.model import Atlas, Site
from nmt_explorer.domain.body import Point, Side, View
from nmt_explorer.geometry.region import Region
from nmt_explorer.handout.pattern import PatternFigure
from nmt_explorer.query.endangerment import sites_near_point
from nmt_explorer.ui.map.content import content_of
from nmt_explorer.ui.painting.pane import Pane
from nmt_explorer.workspace.state import DetailTab, Stage, State

ENLARGED = 1.5
"""Pixels per body unit from which every site is shown."""
BESIDE_MUSCLE, FROM_POINT = 24.0, 60.0
"""Body units (about 4 and 10 cm) from the muscle and from the point within which hands come during a release."""


@dataclass(frozen=True, slots=True)
class ShownSite:
    """A site in one pane. During a release ``is_around`` tells that the hands work about there, and ``is_near`` that
    the trigger point itself lies close to it."""

    site: Site
    side: Side
    pane: Pane
    region: Region
    is_around: bool = False
    is_near: bool = False


def shown_sites(state: State, panes: Iterable[Pane], *, is_always: bool) -> tuple[ShownSite, ...]:
    """Every site while that is wanted; else those of enlarged figures and those around a release.

    A site that not everyone has is shown only when wanted, or when the trigger point lies close to it.
    """
    panes, released = tuple(panes), _released(state)
    is_any = is_always or released is not None or any(pane.scale >= ENLARGED for pane in panes)
    if state.knowledge is None or not is_any:
        return ()
    near = _near(state.knowledge.atlas, released)
    found: list[ShownSite] = []
    for pane in panes:
        for site in state.knowledge.atlas.sites.values():
            is_usual = site.record.applies_when is None
            for (view, side), region in site.regions.items():
                if view is not pane.view or not pane.rect_of(region.bounds).intersects(pane.rect):
                    continue
                is_near = (site.record.id, side) in near
                is_around = is_near or (is_usual and released is not None and _is_around(region, side, view, released))
                if is_always or is_around or (is_usual and pane.scale >= ENLARGED):
                    found.append(ShownSite(site, side, pane, region, is_around, is_near))
    return tuple(found)


def site_at(shown: Iterable[ShownSite], pane: Pane, point: Point) -> Site | None:
    """The smallest shown site under a point of a pane."""
    under = [one for one in shown if one.pane == pane and one.region.contains(point)]
    return min(under, key=lambda one: one.region.area).site if under else None


def is_releasing(state: State) -> bool:
    """Whether a release is being prepared: the stage of that name, or the tab beside the candidates."""
    is_tab = state.tab is DetailTab.RELEASE and state.stage in (Stage.ASSESS, Stage.FIND)
    return state.chosen is not None and (is_tab or state.stage is Stage.RELEASE)


def _released(state: State) -> PatternFigure | None:
    """What is about to be released."""
    return content_of(state).chosen if is_releasing(state) else None


def _near(atlas: Atlas, released: PatternFigure | None) -> frozenset[tuple[str, Side]]:
    """The sites close to the trigger point, with their sides."""
    if released is None:
        return frozenset()
    found = (near for point in released.points for near in sites_near_point(atlas, point, released.side))
    return frozenset((near.site.record.id, near.side) for near in found)


def _is_around(region: Region, side: Side, view: View, released: PatternFigure) -> bool:
    """Whether a site lies where the hands work: about the muscle or the point that is pressed, on its side."""
    if side is released.side.opposite:
        return False
    gap = min((part.region.gap(region) for part in released.parts_in(view)), default=0.0)
    away = min((region.distance(point) for point in released.pressed_in(view)), default=0.0)
    is_drawn = bool(released.parts_in(view) or released.pressed_in(view))
    return is_drawn and gap <= BESIDE_MUSCLE and away <= FROM_POINT
