"""A point query with ranking, beside a bare tree query over the same zones."""

from collections.abc import Callable, Sequence
from random import Random

import shapely

from bench.clock import least_milliseconds
from bench.report import Result, percentile
from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import Point, View
from nmt_explorer.domain.drawing import POINT_RADIUS
from nmt_explorer.geometry.samples import spread
from nmt_explorer.query.engine import Answer, Engine

BUDGET_MS = 1.0
Place = tuple[View, Point]


def places(atlas: Atlas, count: int, seed: int = 1) -> list[Place]:
    """About ``count`` different places spread evenly over the body's surface in all views, in a mixed order."""
    whole = sum(drawing.outline.area for drawing in atlas.body.values())
    found = [
        (view, (float(x), float(y)))
        for view, drawing in atlas.body.items()
        for x, y in spread(drawing.outline, max(1, round(count * drawing.outline.area / whole)))
    ]
    Random(seed).shuffle(found)
    return found


def measure_points(atlas: Atlas, count: int = 4000) -> Result:
    """The ninety-ninth percentile of ranked answers to single points that were never asked before."""
    asked = places(atlas, count)
    ranked = least_milliseconds(lambda: locating(atlas), asked[100:], asked[:100])
    bare = bare_tree_times(atlas, asked)
    return Result(
        "point query with ranking, p99",
        percentile(ranked, 99),
        BUDGET_MS,
        "ms",
        f"p50 {percentile(ranked, 50):.2f} ms; bare STRtree p50 {percentile(bare, 50):.3f}, p99 "
        f"{percentile(bare, 99):.3f} ms; p50 ratio {percentile(ranked, 50) / percentile(bare, 50):.1f} ×",
    )


def locating(atlas: Atlas) -> Callable[[Place], Answer]:
    """A ranked answer to a place, from an engine that was never asked before."""
    engine = Engine(atlas)
    return lambda place: engine.locate(*place, POINT_RADIUS)


def bare_tree_times(atlas: Atlas, asked: Sequence[Place]) -> list[float]:
    """Milliseconds that shapely alone takes to say which zones a disc of the same size meets."""
    trees = {
        view: shapely.STRtree(
            [z.region.geometry for point in atlas.trigger_points() for z in point.zones if z.view is view]
        )
        for view in View
    }

    def meet(place: Place) -> object:
        disc = shapely.Point(place[1]).buffer(POINT_RADIUS, quad_segs=8)
        return trees[place[0]].query(disc, predicate="intersects")

    return least_milliseconds(lambda: meet, asked, ())
