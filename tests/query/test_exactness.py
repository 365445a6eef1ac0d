"""The fast ways agree with the plain ones: shapely's overlay one by one, and every set of an atlas compared."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain, combinations

import numpy as np
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from shapely.geometry import box

from nmt_explorer.atlas.model import Atlas, Muscle, Zone
from nmt_explorer.domain.body import Side, View, ZoneKind
from nmt_explorer.domain.drawing import Mark, MarkKind, PainDrawing
from nmt_explorer.geometry.region import Region
from nmt_explorer.geometry.samples import spread
from nmt_explorer.query.engine import Answer, Engine
from nmt_explorer.query.explain import ExplainingSet
from nmt_explorer.query.measure import Patch, patch_of
from nmt_explorer.query.score import Scored

ONE_PER_CENT = 0.01
TRIFLE = 0.1
"""Body units by which distances may differ; a disc is compared with a polygon of 256 sides."""
WITHIN = 10.0
KEEP_FIXTURES = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])

places = st.tuples(st.sampled_from(list(View)), st.floats(0, 1), st.floats(0, 1))


def on_the_body(atlas: Atlas, view: View, across: float, down: float) -> tuple[float, float]:
    x0, y0, x1, y1 = atlas.body[view].outline.bounds
    return (x0 + across * (x1 - x0), y0 + down * (y1 - y0))


def assert_meets_as_overlaid(engine: Engine, patch: Patch, exact: Region) -> None:
    """Each zone near the patch has the area and the distance that shapely finds; no zone is missing, none too many."""
    index = engine.index.views[patch.mark.view]
    met = patch.meets(index.regions, WITHIN)
    zones = np.array([zone.region.geometry for zone in index.zones])
    gaps = shapely.distance(zones, exact.geometry)
    near = np.isin(np.arange(len(zones)), met.which)
    assert (gaps[~near] > WITHIN - TRIFLE).all()
    assert met.gaps == pytest.approx(gaps[near], abs=TRIFLE)
    overlaid = shapely.area(shapely.intersection(zones[near], exact.geometry))
    assert met.shared == pytest.approx(overlaid, abs=ONE_PER_CENT * exact.area)


@KEEP_FIXTURES
@given(place=places, radius=st.floats(2, 25))
def test_that_a_point_meets_the_zones_that_an_overlay_finds(
    engine: Engine, place: tuple[View, float, float], radius: float
) -> None:
    view, at = place[0], on_the_body(engine.atlas, *place)
    disc = Region(shapely.Point(at).buffer(radius, quad_segs=64))
    patch = patch_of(Mark(view, MarkKind.POINT, (at,), radius), engine.atlas.body[view])
    if not patch.region.is_empty and not patch.is_clipped:
        assert_meets_as_overlaid(engine, patch, disc)


@KEEP_FIXTURES
@given(place=places, steps=st.lists(st.tuples(st.floats(-40, 40), st.floats(-40, 40)), min_size=1, max_size=6))
def test_that_a_stroke_meets_the_zones_that_an_overlay_finds(
    engine: Engine, place: tuple[View, float, float], steps: list[tuple[float, float]]
) -> None:
    view, at = place[0], on_the_body(engine.atlas, *place)
    path = tuple((at[0] + dx, at[1] + dy) for dx, dy in ((0.0, 0.0), *steps))
    patch = patch_of(Mark(view, MarkKind.STROKE, path, 6.0), engine.atlas.body[view])
    if not patch.region.is_empty:
        assert_meets_as_overlaid(engine, patch, patch.region)


rectangles = st.builds(
    lambda x, y, w, h: (x, y, x + w, y + h), *(st.integers(0, 8) for _ in range(2)), *(st.integers(1, 6) for _ in "wh")
)
Rectangle = tuple[int, int, int, int]


def on_the_back(cells: Rectangle) -> Region:
    """A rectangle of cells of ten units, on the back of the trunk."""
    x0, y0, x1, y1 = cells
    return Region(box(10 * x0 - 70, 10 * y0 + 230, 10 * x1 - 70, 10 * y1 + 230))


def small_atlas(atlas: Atlas, drawn: Sequence[tuple[Rectangle, Rectangle, Side]]) -> Atlas:
    """The atlas with as many muscles as there are zones drawn, each of one point with an essential and a spillover."""
    muscles: dict[str, Muscle] = {}
    for (essential, spillover, side), muscle in zip(drawn, atlas.muscles.values(), strict=False):
        sure = on_the_back(essential)
        regions = [(ZoneKind.ESSENTIAL, sure), (ZoneKind.SPILLOVER, on_the_back(spillover).difference(sure))]
        real = next(point for point in muscle.trigger_points if point.refers_pain)
        zones = tuple(
            Zone(real.id, side, kind, kind.value, View.BACK, region, ()) for kind, region in regions if region.area > 0
        )
        muscles[muscle.id] = replace(muscle, trigger_points=(replace(real, sides=(side,), zones=zones),))
    return replace(atlas, muscles=muscles)  # type: ignore[arg-type]  # ids as they were


def marked(cells: Sequence[Rectangle], intensities: Sequence[int]) -> PainDrawing:
    marks = (
        Mark(View.BACK, MarkKind.POLYGON, tuple(map(tuple, on_the_back(c).parts[0][0].tolist())), intensity=i)
        for c, i in zip(cells, intensities, strict=False)
    )
    return PainDrawing(tuple(marks), tolerance=0.0)


zones_drawn = st.lists(st.tuples(rectangles, rectangles, st.sampled_from(list(Side))), min_size=1, max_size=7)


@KEEP_FIXTURES
@given(
    drawn=zones_drawn,
    cells=st.lists(rectangles, min_size=1, max_size=4),
    intensities=st.lists(st.integers(0, 10), min_size=4, max_size=4),
)
def test_that_explaining_sets_are_those_of_an_exhaustive_search(
    engine: Engine,
    drawn: list[tuple[Rectangle, Rectangle, Side]],
    cells: list[Rectangle],
    intensities: list[int],
) -> None:
    answer = Engine(small_atlas(engine.atlas, drawn)).answer(marked(cells, intensities))
    sets = answer.explanation.sets
    assert bool(sets) == bool(answer.candidates)
    ranked = [candidate.scored for candidate in answer.candidates]
    for number in range(1 if sets else 0, 4):
        found, earlier = sets[number - 1 : number], [found.members for found in sets[: number - 1]]
        largest = len(earlier[0]) if earlier else 4
        best = best_worth(ranked, answer.patches, earlier, largest)
        if found:
            assert worth(found[0].members, answer.patches, earlier) == pytest.approx(best, abs=1e-6)
            assert not all(is_named(member, earlier) for member in found[0].members)
        else:
            assert best <= 1e-6
            break


def best_worth(
    ranked: Sequence[Scored], patches: Sequence[Patch], earlier: Sequence[Sequence[Scored]], largest: int
) -> float:
    """The greatest worth of all sets that name something new, or minus infinity."""
    every = chain.from_iterable(combinations(ranked, size) for size in range(1, largest + 1))
    new = (members for members in every if not all(is_named(member, earlier) for member in members))
    return max((worth(members, patches, earlier) for members in new), default=-np.inf)


def worth(members: Sequence[Scored], patches: Sequence[Patch], earlier: Sequence[Sequence[Scored]]) -> float:
    """What a set is worth, by the words of ``docs/ranking.md``, piece by piece."""
    strengths = [max(patch.mark.intensity, 1) for patch in patches]
    explained = 0.0
    for patch, strength in zip(patches, strengths, strict=True):
        pieces = spread(patch.region, 48)
        each = strength / sum(strengths) / len(pieces)
        explained += each * sum(max(counted(m, x, y) * trusted(m, earlier) for m in members) for x, y in pieces)
    return explained - len(members) * min(0.08, 0.25 * min(strengths) / sum(strengths))


def counted(member: Scored, x: float, y: float) -> float:
    kinds = [zone.kind for zone in member.pattern.zones if shapely.contains_xy(zone.region.geometry, x, y)]
    return 1.0 if ZoneKind.ESSENTIAL in kinds else 0.5 if kinds else 0.0


def trusted(member: Scored, earlier: Sequence[Sequence[Scored]]) -> float:
    parts = member.parts
    before = (0.2 + 0.8 * parts.painted) * parts.described * parts.reported * parts.own_side
    return before * float(0.5 ** sum(is_named(member, [members]) for members in earlier))


def is_named(member: Scored, earlier: Sequence[Sequence[Scored]]) -> bool:
    """Whether an earlier set has the same point, or one whose zones coincide to four fifths."""
    return any(
        member.pattern.trigger_point is other.pattern.trigger_point or coincide(member, other) >= 0.8
        for members in earlier
        for other in members
    )


def coincide(one: Scored, other: Scored) -> float:
    a, b = (Region.union([zone.region for zone in s.pattern.zones]) for s in (one, other))
    return a.overlap(b) / (a.area + b.area - a.overlap(b))


@KEEP_FIXTURES
@given(drawn=zones_drawn, cells=st.lists(rectangles, min_size=1, max_size=4))
def test_that_a_set_explains_of_each_mark_what_an_overlay_says(
    engine: Engine, drawn: list[tuple[Rectangle, Rectangle, Side]], cells: list[Rectangle]
) -> None:
    answer = Engine(small_atlas(engine.atlas, drawn)).answer(marked(cells, [5] * 4))
    for found in answer.explanation.sets:
        assert found.by_mark == pytest.approx(overlaid(found, answer), abs=ONE_PER_CENT)
        assert found.explained == pytest.approx(np.mean(found.by_mark))


def overlaid(found: ExplainingSet, answer: Answer) -> list[float]:
    """The share of each mark in essential zones of the set, and half of the rest in others."""
    zones = [zone for member in found.members for zone in member.pattern.zones]
    sure = Region.union([zone.region for zone in zones if zone.kind is ZoneKind.ESSENTIAL])
    any_zone = Region.union([zone.region for zone in zones])
    return [
        0.5 * patch.region.inside_share(sure) + 0.5 * patch.region.inside_share(any_zone) for patch in answer.patches
    ]
