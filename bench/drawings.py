"""A painted drawing with ranking and explaining sets."""

from collections.abc import Callable
from random import Random

from bench.clock import least_milliseconds
from bench.report import Result, percentile
from nmt_explorer.atlas.model import Atlas, Zone
from nmt_explorer.domain.body import Point, ZoneKind
from nmt_explorer.domain.drawing import Mark, MarkKind, PainDrawing
from nmt_explorer.geometry.samples import spread
from nmt_explorer.query.engine import Engine
from nmt_explorer.query.explain import Explanation

BUDGET_MS = 10.0
MOST_MARKS = 3


def painted_drawings(atlas: Atlas, count: int, seed: int = 1) -> list[PainDrawing]:
    """Drawings of one to three marks, each an outline or a stroke roughly where some essential zone lies."""
    random = Random(seed)
    zones = [
        zone
        for point in atlas.trigger_points()
        for zone in point.zones
        if zone.kind is ZoneKind.ESSENTIAL and zone.region.area > 100
    ]
    return [
        PainDrawing(tuple(_painted(random.choice(zones), random) for _ in range(random.randint(1, MOST_MARKS))))
        for _ in range(count)
    ]


def measure_drawings(atlas: Atlas, count: int = 400) -> Result:
    """The ninety-fifth percentile over drawings of which no mark was read before."""
    drawings = painted_drawings(atlas, count + 20)
    times = least_milliseconds(lambda: answering(atlas), drawings[20:], drawings[:20])
    return Result(
        "painted drawing, ranking and sets, p95",
        percentile(times, 95),
        BUDGET_MS,
        "ms",
        f"p50 {percentile(times, 50):.1f} ms, p99 {percentile(times, 99):.1f} ms, 1–{MOST_MARKS} marks",
    )


def answering(atlas: Atlas) -> Callable[[PainDrawing], Explanation]:
    """Ranking and explaining sets for a drawing, from an engine that was never asked before."""
    engine = Engine(atlas)
    return lambda drawing: engine.answer(drawing).explanation


def _painted(zone: Zone, random: Random) -> Mark:
    """The zone as a person might paint it: moved a little, and either gone round or brushed along."""
    dx, dy = random.gauss(0, 5), random.gauss(0, 5)
    intensity = random.randint(1, 10)
    if random.random() < 0.5:
        rim = max((part[0] for part in zone.region.parts), key=len)
        step = max(1, len(rim) // 24)
        return Mark(zone.view, MarkKind.POLYGON, _moved(rim[::step].tolist(), dx, dy), intensity=intensity)
    line = sorted(spread(zone.region, 12).tolist(), key=lambda point: point[1])
    return Mark(zone.view, MarkKind.STROKE, _moved(line, dx, dy), random.uniform(4, 12), intensity)


def _moved(points: list[list[float]], dx: float, dy: float) -> tuple[Point, ...]:
    return tuple((x + dx, y + dy) for x, y in points)
