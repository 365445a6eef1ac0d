"""Stability: do the first three stay when the person draws the same pain again, a little otherwise?"""

from collections.abc import Sequence

import numpy as np

from bench.jitter import jaccard, jittered, surface
from bench.report import Result
from bench.synthetic import cases
from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import Side
from nmt_explorer.domain.drawing import PainDrawing
from nmt_explorer.query.engine import Answer, Engine

TARGETS = {0.6: 95.0, 0.42: 80.0}
"""Overlap of a drawing with itself -> per cent of drawings that keep two of their first three."""
FIRST = 3
KEPT = 2
MOST_POINTS = 3


def measure_stability(atlas: Atlas, count: int = 200, seed: int = 1) -> tuple[Result, ...]:
    """One line for each overlap, over drawings of one to three true points."""
    engine = Engine(atlas)
    drawings = mixed_drawings(engine, count, seed)
    return tuple(_result(engine, drawings, overlap, seed) for overlap in TARGETS)


def mixed_drawings(engine: Engine, count: int, seed: int) -> list[PainDrawing]:
    """About as many drawings of one true point as of two and of three."""
    made = [
        cases(engine.atlas, engine.index.patterns, points, -(-count // MOST_POINTS), seed)
        for points in range(1, MOST_POINTS + 1)
    ]
    return [case.drawing for together in zip(*made, strict=True) for case in together][:count]


def leading(answer: Answer, count: int = FIRST) -> tuple[tuple[str, Side], ...]:
    """The first muscle-sides, each once."""
    met: dict[tuple[str, Side], None] = {}
    for candidate in answer.candidates:
        met.setdefault((candidate.pattern.muscle.id, candidate.pattern.side))
    return tuple(met)[:count]


def kept(before: Answer, after: Answer) -> int:
    """How many of the first three are again among the first three."""
    return len(set(leading(before)) & set(leading(after)))


def _result(engine: Engine, drawings: Sequence[PainDrawing], overlap: float, seed: int) -> Result:
    random = np.random.default_rng([seed, round(100 * overlap)])
    stayed, reached = [], []
    for drawing in drawings:
        again = jittered(drawing, engine.atlas, overlap, random)
        before, after = engine.answer(drawing), engine.answer(again)
        reached.append(jaccard(surface(drawing, engine.atlas), surface(again, engine.atlas)))
        stayed.append(kept(before, after) >= min(KEPT, len(leading(before))))
    by_points = [100 * sum(some) / len(some) for some in (stayed[points::MOST_POINTS] for points in range(MOST_POINTS))]
    parts = ", ".join(f"{points} point{'s' if points > 1 else ''} {p:.0f} %" for points, p in enumerate(by_points, 1))
    return Result(
        f"{KEPT} of {FIRST} stay at overlap {overlap:g}",
        100 * sum(stayed) / len(stayed),
        TARGETS[overlap],
        "%",
        f"{parts}; overlap {min(reached):.2f}–{max(reached):.2f}, mean {sum(reached) / len(reached):.2f}; "
        f"{len(drawings)} drawings",
        at_least=True,
    )
