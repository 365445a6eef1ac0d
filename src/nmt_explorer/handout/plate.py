"""Plates: pages of an atlas. A plate is rows of panels with a title, a legend, sources and a caveat."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from nmt_explorer.atlas.model import Atlas, Muscle, TriggerPoint
from nmt_explorer.atlas.svg_view import ViewDrawing
from nmt_explorer.domain.body import Group, Side, View, ZoneKind
from nmt_explorer.domain.drawing import Mark
from nmt_explorer.domain.shapes import Access
from nmt_explorer.handout.crop import Box, aligned_boxes, close_box, muscle_size, whole_box
from nmt_explorer.handout.pattern import MOST_VIEWS, VIEW_ORDER, PatternFigure, figure_of, figures_of, whole_of
from nmt_explorer.handout.words import NOT_A_DIAGNOSIS, places_words, points_words, sources_line

Body = Mapping[View, ViewDrawing]


class Key(StrEnum):
    """Entries of the legend."""

    POINT = "point"
    INSIDE = "inside"
    HIDDEN = "hidden"
    SAME = "same"
    MUSCLE = "muscle"
    DEEP = "deep"
    ESSENTIAL = "essential"
    SPILLOVER = "spillover"
    EFFECT = "effect"
    MARK = "mark"


ACCESS_KEYS: Mapping[Access, Key] = {
    Access.OUTSIDE: Key.POINT,
    Access.INSIDE: Key.INSIDE,
    Access.HIDDEN: Key.HIDDEN,
}

LEGEND: Mapping[Key, str] = {
    Key.POINT: "Trigger point: press here",
    Key.INSIDE: "Trigger point lies here: reached only from inside, by trained hands",
    Key.HIDDEN: "Trigger point lies here: out of reach",
    Key.SAME: "Same pattern from here",
    Key.MUSCLE: "Muscle",
    Key.DEEP: "Muscle, deep",
    Key.ESSENTIAL: "Essential zone: felt by nearly everyone",
    Key.SPILLOVER: "Spillover zone: felt by some",
    Key.EFFECT: "Effect other than pain",
    Key.MARK: "Marked by the person",
}


COLUMNS = ((3, 6), (4, 14), (5, 1000))
"""Columns of a contact sheet and up to how many muscles they serve."""


SMALL = 0.17
"""A muscle that is less than this share of its panels is shown from near as well."""


class NothingToShow(Exception):
    """In the views asked for there is nothing of it; carries the views in which there is."""

    def __init__(self, views: tuple[View, ...]) -> None:
        super().__init__(", ".join(views))
        self.views = views


@dataclass(frozen=True, slots=True, eq=False)
class Panel:
    """One view, cropped to ``box`` (x, y, width, height in its body units); ``is_close`` shows the muscle alone."""

    view: View
    box: Box
    figure: PatternFigure | None = None
    marks: tuple[tuple[int, Mark], ...] = ()
    is_close: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """Panels side by side at one scale, with words beside or over them: a heading, and paragraphs."""

    panels: tuple[Panel, ...]
    heading: str = ""
    text: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Plate:
    """A page. ``columns`` says how many rows stand side by side: 1 for plates, more for a contact sheet."""

    title: str
    subtitle: str
    side: Side | None
    lead: str
    rows: tuple[Row, ...]
    legend: tuple[Key, ...]
    sources: str
    caveat: str = NOT_A_DIAGNOSIS
    columns: int = 1


def trigger_point_plate(
    atlas: Atlas, muscle: Muscle, point: TriggerPoint, side: Side, views: Sequence[View] = ()
) -> Plate:
    """One trigger point on one side: where it is pressed and where it is felt.

    Raises:
        NothingToShow: in the given views there is nothing of it.
    """
    figure = figure_of(muscle, point, side)
    record = point.record
    felt = record.pain or (record.effect.text if record.effect is not None else "")
    verb = "Press" if record.location.access is Access.OUTSIDE else "Where"
    return Plate(
        title=muscle.record.name,
        subtitle=record.label,
        side=side,
        lead="\n".join((f"{verb}: {record.location.text}", *((f"Felt: {felt}",) if felt else ()))),
        rows=(Row(_panels(figure, atlas.body, views)),),
        legend=_legend((figure,)),
        sources=sources_line(muscle, (point,)),
    )


def muscle_plate(atlas: Atlas, muscle: Muscle, side: Side, views: Sequence[View] = ()) -> Plate:
    """All trigger points of a muscle on one side, one row for each pattern.

    Raises:
        NothingToShow: in the given views there is nothing of them.
    """
    figures = figures_of(muscle, side)
    rows: list[Row] = []
    empty: list[View] = []
    for figure in figures:
        try:
            panels = _panels(figure, atlas.body, views)
        except NothingToShow as nothing:
            empty += nothing.views
            continue
        points = (*figure.points, *figure.others)
        rows.append(Row(panels, points_words(points), places_words(points)))
    if not rows:
        raise NothingToShow(tuple(dict.fromkeys(empty)))
    record = muscle.record
    count = len(figures)
    return Plate(
        title=record.name,
        subtitle="1 pattern" if count == 1 else f"{count} patterns",
        side=side,
        lead=f"{record.latin} · {record.plain_name}",
        rows=tuple(rows),
        legend=_legend(figures),
        sources=sources_line(muscle, muscle.trigger_points),
    )


def group_sheet(atlas: Atlas, group: Group, side: Side, views: Sequence[View] = ()) -> Plate:
    """Every mapped muscle of a group, small, with all its trigger points at once.

    Raises:
        NothingToShow: none of its muscles is mapped, or none shows anything in the given views.
    """
    muscles = [muscle for muscle in atlas.muscles.values() if muscle.record.group is group]
    rows = []
    for muscle in muscles:
        figure = whole_of(muscle, side)
        chosen = tuple(v for v in VIEW_ORDER if v in (views or _best_views(figure, 2)) and figure.bounds_in(v))
        if chosen:
            panels = tuple(Panel(view, box, figure) for view, box in aligned_boxes(figure, chosen, atlas.body).items())
            rows.append(Row(panels, muscle.record.name))
    if not rows:
        raise NothingToShow(())
    return Plate(
        title=_group_words(group),
        subtitle=f"{len(rows)} muscles and parts",
        side=side,
        lead="",
        rows=tuple(rows),
        legend=_legend([whole_of(muscle, side) for muscle in muscles]),
        sources="Sources and confidence stand on each muscle’s own plate · not clinically reviewed",
        columns=next(columns for columns, most in COLUMNS if len(rows) <= most),
    )


def drawing_plate(
    atlas: Atlas,
    marks: tuple[Mark, ...],
    figure: PatternFigure | None,
    lines: Sequence[str],
    views: Sequence[View] = (),
) -> Plate:
    """A pain drawing with its first candidate; ``lines`` say in words what was found.

    Raises:
        NothingToShow: in the given views there is neither a mark nor the pattern.
    """
    marked = [mark.view for mark in marks]
    shown = set(marked) | (set(_best_views(figure, 1)) if figure is not None else set())
    if not shown <= {View.SOLES, View.FEET_TOP}:
        shown |= {View.FRONT, View.BACK} if shown & {View.FRONT, View.BACK} else set()
    chosen = tuple(view for view in VIEW_ORDER if view in (views or shown))
    if views and not set(views) & (set(marked) | set(figure.views if figure else ())):
        raise NothingToShow(tuple(v for v in VIEW_ORDER if v in shown))
    numbered = tuple(enumerate(marks, start=1))
    panels = tuple(
        Panel(view, whole_box(atlas.body[view]), figure, tuple((n, m) for n, m in numbered if m.view is view))
        for view in chosen
    )
    return Plate(
        title="Pain drawing",
        subtitle=f"{len(marks)} mark" + ("s" if len(marks) != 1 else ""),
        side=None,
        lead="\n".join(lines),
        rows=(Row(panels),),
        legend=(Key.MARK, *_legend((figure,) if figure is not None else ())),
        sources=sources_line(figure.muscle, figure.points) if figure is not None else "",
    )


def _panels(figure: PatternFigure, body: Body, views: Sequence[View]) -> tuple[Panel, ...]:
    drawn = figure.views
    chosen = tuple(v for v in VIEW_ORDER if v in views and v in drawn) if views else figure.views_needed()
    if not chosen:
        raise NothingToShow(drawn)
    panels = tuple(Panel(view, box, figure) for view, box in aligned_boxes(figure, chosen, body).items())
    return panels if views or len(panels) >= MOST_VIEWS else (*_close_up(figure, panels, body), *panels)


def _close_up(figure: PatternFigure, panels: Sequence[Panel], body: Body) -> tuple[Panel, ...]:
    """The muscle from near, where it is small in every panel that shows where to press it; at most one panel."""
    pressed = [panel for panel in panels if figure.parts_in(panel.view) and figure.pressed_in(panel.view)]
    if not pressed:
        return ()
    if any(muscle_size(figure, panel.view) > SMALL * panel.box[3] for panel in pressed):
        return ()
    view = max((panel.view for panel in pressed), key=lambda v: sum(part.region.area for part in figure.parts_in(v)))
    return (Panel(view, close_box(figure, view, body), figure, is_close=True),)


def _best_views(figure: PatternFigure | None, count: int) -> tuple[View, ...]:
    """The views in which most of a pattern is seen: where it is pressed first, then the largest zones."""
    if figure is None:
        return ()

    def worth(view: View) -> tuple[bool, float]:
        is_pressed = bool(figure.parts_in(view)) and bool(figure.pressed_in(view))
        return (
            is_pressed,
            sum(z.region.area * (1 + (z.kind is ZoneKind.ESSENTIAL)) for z in figure.zones if z.view is view),
        )

    views = [view for view in figure.views if worth(view) > (False, 0.0)]
    if not views:
        return figure.views[:count]
    first = max(views, key=worth)
    others = sorted((v for v in views if v is not first), key=lambda v: -worth(v)[1])
    return tuple(v for v in VIEW_ORDER if v in (first, *others[: count - 1]))


def _legend(figures: Sequence[PatternFigure]) -> tuple[Key, ...]:
    keys: set[Key] = set()
    for figure in figures:
        keys |= {ACCESS_KEYS[point.record.location.access] for point in figure.points}
        keys.add(Key.DEEP if figure.is_deep else Key.MUSCLE)
        keys |= {Key(zone.kind.value) for point in figure.points for zone in point.zones if zone.side is figure.side}
        keys |= {Key.EFFECT for point in figure.points if point.effect_zones}
        if figure.others:
            keys.add(Key.SAME)
    return tuple(key for key in Key if key in keys)


def _group_words(group: Group) -> str:
    words = {
        Group.HEAD_NECK: "Head and neck",
        Group.SHOULDER_ARM: "Shoulder and upper arm",
        Group.FOREARM_HAND: "Forearm and hand",
        Group.TORSO: "Torso",
        Group.LOW_BACK_PELVIS: "Low back and pelvis",
        Group.HIP_THIGH: "Hip and thigh",
        Group.LEG_FOOT: "Leg and foot",
    }
    return words[group]
