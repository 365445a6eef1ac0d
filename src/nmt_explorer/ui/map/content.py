"""What the map shows of the state: one pattern or a set, the marks, and where the link ends."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from nmt_explorer.domain.body import Point, ZoneKind
from nmt_explorer.domain.drawing import Mark
from nmt_explorer.geometry.samples import spread
from nmt_explorer.handout.pattern import PatternFigure, figure_of
from nmt_explorer.query.chains import chains
from nmt_explorer.ui.painting.marks import mark_region
from nmt_explorer.ui.painting.overlay import Body
from nmt_explorer.ui.painting.pane import Pane
from nmt_explorer.workspace.state import Choice, State, choices_of, members_of


@dataclass(frozen=True, slots=True, eq=False)
class MapContent:
    """Ready to be painted: the chosen pattern, another that is only previewed, and the marks.

    While an explaining set is shown its ``members`` stand in place of both; ``links`` lead along the satellite chain
    that the chosen candidate belongs to, from each to the next to examine, and ``left_over`` are the marks that the
    set leaves, from 0. Without a set one pattern stands alone.
    """

    chosen: PatternFigure | None
    preview: PatternFigure | None
    marks: tuple[Mark, ...]
    selected: int | None
    members: tuple[PatternFigure, ...] = ()
    compared: PatternFigure | None = None
    links: tuple[tuple[PatternFigure, PatternFigure], ...] = ()
    left_over: tuple[int, ...] = ()

    @property
    def standing(self) -> tuple[PatternFigure, ...]:
        """The patterns that stay while the pointer moves on, the chosen one first."""
        return tuple(one for one in (self.chosen, self.compared, *self.members) if one is not None)

    @property
    def lettered(self) -> tuple[tuple[int, PatternFigure], ...]:
        """The patterns that are hatched and have a letter, each after its place (0 for A)."""
        return tuple(enumerate(self.members)) if self.compared is None else ((1, self.compared),)

    @property
    def figure(self) -> PatternFigure | None:
        """The pattern that is looked at just now."""
        return self.preview or self.chosen


def content_of(state: State) -> MapContent:
    """The chosen candidate and the one that is previewed, with the marks; or the explaining set that is shown."""
    marks, selected = state.drawing.marks, state.selected_mark
    if state.shown_set is not None:
        figures = (_figure(state, member) for member in members_of(state.shown_set))
        members = tuple(figure for figure in figures if figure is not None)
        return MapContent(None, None, marks, selected, members=members, links=_links(state), left_over=state.left_over)
    is_other = state.previewed is not None and state.previewed != state.chosen
    return MapContent(
        chosen=_figure(state, state.chosen),
        preview=_figure(state, state.previewed) if is_other else None,
        marks=marks,
        selected=selected,
        compared=_figure(state, state.compared),
    )


def _links(state: State) -> tuple[tuple[PatternFigure, PatternFigure], ...]:
    """Along the chain that the chosen candidate belongs to."""
    candidate = state.chosen_candidate
    if candidate is None:
        return ()
    chain = next((chain for chain in chains(state.candidates) if chain.holds(candidate)), None)
    if chain is None:
        return ()
    figures = (_figure(state, state.chosen if one is candidate else choices_of(one)[0]) for one in chain.order)
    return tuple(pairwise(figure for figure in figures if figure is not None))


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
