"""What the map shows of the state: one pattern, the marks, and where the link ends."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from nmt_explorer.domain.body import Point, ZoneKind
from nmt_explorer.domain.drawing import Mark
from nmt_explorer.geometry.samples import spread
from nmt_explorer.handout.pattern import PatternFigure, figure_of
from nmt_explorer.ui.painting.marks import mark_region
from nmt_explorer.ui.painting.overlay import Body
from nmt_explorer.ui.painting.pane import Pane
from nmt_explorer.workspace.state import Choice, State


@dataclass(frozen=True, slots=True, eq=False)
class MapContent:
    """Ready to be painted: the chosen pattern, another that is only previewed, and the marks."""

    chosen: PatternFigure | None
    preview: PatternFigure | None
    marks: tuple[Mark, ...]
    selected: int | None

    @property
    def figure(self) -> PatternFigure | None:
        """The pattern that is looked at just now."""
        return self.preview or self.chosen


def content_of(state: State) -> MapContent:
    """The chosen candidate and the one that is previewed, with the marks."""
    is_other = state.previewed is not None and state.previewed != state.chosen
    return MapContent(
        chosen=_figure(state, state.chosen),
        preview=_figure(state, state.previewed) if is_other else None,
        marks=state.drawing.marks,
        selected=state.selected_mark,
    )


def _figure(state: State, choice: Choice | None) -> PatternFigure | None:
    if choice is None or state.knowledge is None:
        return None
    atlas = state.knowledge.atlas
    point = atlas.trigger_point(choice.trigger_point)
    return figure_of(atlas.muscles[choice.muscle], point, choice.side) if point is not None else None


def link_end(
    figure: PatternFigure, marks: Sequence[Mark], panes: Sequence[Pane], body: Body
) -> tuple[Pane, Point] | None:
    """Where the link from the trigger point ends: in the essential zone that the marks mean, free of the marks.

    Without marks on a view that is shown, the largest essential zone is meant.
    """
    shown = {pane.view: pane for pane in panes}
    zones = [z for z in figure.zones if z.kind is ZoneKind.ESSENTIAL and z.view in shown and not z.region.is_empty]
    if not zones:
        return None
    here = [(mark, mark_region(mark, body[mark.view])) for mark in marks if mark.view in shown]
    here = [(mark, region) for mark, region in here if not region.is_empty]

    def worth(index: int) -> tuple[float, float]:
        zone = zones[index]
        met = sum(region.overlap(zone.region) / region.area for mark, region in here if mark.view is zone.view)
        return (met, zone.region.area)

    zone = zones[max(range(len(zones)), key=worth)]
    taken = [region for mark, region in here if mark.view is zone.view]
    places = spread(zone.region, 60)
    pane = shown[zone.view]
    clearance = np.min([np.full(len(places), 99.0), *(region.distances(places) for region in taken)], axis=0)
    inside = zone.region.depths(places)
    middle = np.array([r.centre for r in taken]).mean(axis=0) if taken else np.array(zone.region.centre)
    far = np.hypot(*(places - middle).T)
    best = places[np.argmin(far * 0.35 - np.minimum(clearance, 9 / pane.scale) * 4 - np.minimum(inside, 6) * 2)]
    return pane, (float(best[0]), float(best[1]))
