"""Drawings as people with known trigger points might make them: parts of the zones painted, and paint beside them."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from shapely.geometry import box

from nmt_explorer.atlas.model import Atlas, Zone
from nmt_explorer.atlas.svg_view import ViewDrawing
from nmt_explorer.domain.body import View, ZoneKind
from nmt_explorer.domain.drawing import POINT_RADIUS, Mark, MarkKind, PainDrawing
from nmt_explorer.geometry.region import Region
from nmt_explorer.geometry.samples import spread
from nmt_explorer.query.patterns import Pattern

LEAST_PAINTED = 0.5
"""Of an essential zone that is painted, at least this share is."""
SOME_SPILLOVER = 0.35
"""How often a spillover zone is painted."""
STRAY = 0.3
"""How often there is paint that belongs to nothing, beside the zones of a point."""
STRAY_WITHIN = 60.0
"""How far from the rim of a zone such paint lies at most, body units."""
VIEWS_USED = (0.5, 0.35, 0.15)
"""How often one, two or three views are drawn in for a point."""
SMALLEST_LASSO = 12.0
"""Square body units; nobody goes round less."""


@dataclass(frozen=True, slots=True, eq=False)
class Case:
    """A drawing with the patterns it was made from."""

    truth: tuple[Pattern, ...]
    drawing: PainDrawing


def cases(atlas: Atlas, patterns: Sequence[Pattern], points: int, count: int, seed: int) -> list[Case]:
    """``count`` drawings of ``points`` different true patterns each, always the same for one seed.

    Each has a generator of its own, so that a changed zone changes the drawings made from it and no others.
    """
    return [_case(atlas, patterns, points, np.random.default_rng([seed, points, number])) for number in range(count)]


def _case(atlas: Atlas, patterns: Sequence[Pattern], points: int, random: np.random.Generator) -> Case:
    truth = tuple(patterns[i] for i in random.choice(len(patterns), size=points, replace=False))
    marks = [mark for pattern in truth for mark in _drawn(pattern, atlas, random)]
    return Case(truth, PainDrawing(tuple(marks)))


def _drawn(pattern: Pattern, atlas: Atlas, random: np.random.Generator) -> list[Mark]:
    """What someone with this point draws in one to three views."""
    marks: list[Mark] = []
    intensity = int(random.integers(4, 10))
    for view in _views(pattern, random):
        drawing = atlas.body[view]
        zones = [z for z in pattern.zones if z.view is view]
        essential = [z for z in zones if z.kind is ZoneKind.ESSENTIAL]
        felt = [z for z in essential if random.random() < 0.8] or [essential[0]]
        for zone in felt:
            marks += _painted(_part(zone.region, random.uniform(LEAST_PAINTED, 1), random), view, intensity, random)
        for zone in zones:
            if zone.kind is ZoneKind.SPILLOVER and random.random() < SOME_SPILLOVER:
                part = _part(zone.region, random.uniform(0.3, 1), random)
                marks += _painted(part, view, max(1, intensity - int(random.integers(0, 4))), random)
        if random.random() < STRAY:
            marks += _stray(felt[0], drawing, max(1, intensity - int(random.integers(0, 4))), random)
    return marks


def _views(pattern: Pattern, random: np.random.Generator) -> list[View]:
    """One to three of the views that show essential zones; those that show much of them more often."""
    shown: dict[View, float] = {}
    for zone in pattern.zones:
        if zone.kind is ZoneKind.ESSENTIAL:
            shown[zone.view] = shown.get(zone.view, 0.0) + zone.region.area
    views, area = list(shown), np.array(list(shown.values()))
    used = min(len(views), 1 + int(random.choice(3, p=VIEWS_USED)))
    return [views[i] for i in random.choice(len(views), size=used, replace=False, p=area / area.sum())]


def _part(region: Region, share: float, random: np.random.Generator) -> Region:
    """About that share of a region, on one side of a straight cut."""
    if share > 0.97:
        return region
    angle = random.uniform(0, 2 * np.pi)
    along = np.array([np.cos(angle), np.sin(angle)])
    pieces = spread(region, 200) @ along
    cut = float(np.quantile(pieces, share))
    half = _half_plane(along, cut)
    part = region.intersection(half)
    return part if not part.is_empty else region


def _half_plane(along: np.ndarray[tuple[int], np.dtype[np.float64]], cut: float) -> Region:
    """All points p of the body with ``p @ along <= cut``."""
    across = np.array([-along[1], along[0]])
    far = 3000.0
    corners = [cut * along + s * far * across - d * far * along for s, d in ((-1, 0), (1, 0), (1, 1), (-1, 1))]
    return Region.from_ring(np.array(corners))


def _painted(region: Region, view: View, intensity: int, random: np.random.Generator) -> list[Mark]:
    """The region as a person paints it: brushed, gone round, or clicked at; never quite in its place."""
    moved = region.moved(*random.normal(0, 4, 2))
    how = random.random()
    if how < 0.5:
        return _brushed(moved, view, intensity, random)
    if how < 0.8:
        return _gone_round(moved, view, intensity, random)
    return _clicked(moved, view, intensity, random)


def _brushed(region: Region, view: View, intensity: int, random: np.random.Generator) -> list[Mark]:
    """To and fro in rows, the brush lifted where the next place is too far away."""
    radius = float(random.uniform(4, 9))
    angle = random.uniform(0, np.pi)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    places = spread(region, max(2, round(region.area / (3.2 * radius**2))))
    turned = places @ turn
    row = np.floor(turned[:, 1] / (1.8 * radius)).astype(int)
    to_and_fro = np.where(row % 2 == 0, turned[:, 0], -turned[:, 0])
    path = places[np.lexsort((to_and_fro, row))] + random.normal(0, 1.5, places.shape)
    lifted = np.flatnonzero(np.hypot(*np.diff(path, axis=0).T) > 4 * radius) + 1
    return [Mark(view, MarkKind.STROKE, _points(stroke), radius, intensity) for stroke in np.split(path, lifted)]


def _gone_round(region: Region, view: View, intensity: int, random: np.random.Generator) -> list[Mark]:
    """One outline about each part, a little too wide or too narrow, with an unsteady hand."""
    widened = region.grown(float(random.normal(1.0, 2.5)))
    drawn = []
    for part in (widened if not widened.is_empty else region).simplified(1.5).parts:
        ring = part[0] + random.normal(0, 1.0, part[0].shape)
        if Region(box(*_box(ring))).area >= SMALLEST_LASSO:
            drawn.append(Mark(view, MarkKind.POLYGON, _points(ring), intensity=intensity))
    return drawn or _clicked(region, view, intensity, random)


def _clicked(region: Region, view: View, intensity: int, random: np.random.Generator) -> list[Mark]:
    """One to three clicks in it."""
    places = spread(region, 20)
    chosen = random.choice(len(places), size=min(len(places), int(random.integers(1, 4))), replace=False)
    return [Mark(view, MarkKind.POINT, _points(places[i : i + 1]), POINT_RADIUS, intensity) for i in chosen]


def _stray(zone: Zone, drawing: ViewDrawing, intensity: int, random: np.random.Generator) -> list[Mark]:
    """A short stroke or a click on the body beside the zone."""
    around = zone.region.grown(STRAY_WITHIN).difference(zone.region.grown(8.0)).intersection(drawing.outline)
    if around.is_empty:
        return []
    places = spread(around, 60)
    begin = places[random.integers(len(places))]
    if random.random() < 0.4:
        return [Mark(zone.view, MarkKind.POINT, _points(begin[None]), POINT_RADIUS, intensity)]
    steps = np.cumsum(np.vstack([begin, random.normal(0, 7, (3, 2))]), axis=0)
    return [Mark(zone.view, MarkKind.STROKE, _points(steps), float(random.uniform(4, 8)), intensity)]


def _box(ring: np.ndarray[tuple[int, int], np.dtype[np.float64]]) -> tuple[float, float, float, float]:
    (x0, y0), (x1, y1) = ring.min(axis=0), ring.max(axis=0)
    return (float(x0), float(y0), float(x1), float(y1))


def _points(path: np.ndarray[tuple[int, int], np.dtype[np.float64]]) -> tuple[tuple[float, float], ...]:
    return tuple((float(x), float(y)) for x, y in path)
