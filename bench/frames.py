"""Painting: frames and live answers while a brush stroke arrives at 120 events a second."""

import math
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from time import perf_counter, sleep

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from bench.report import Result, percentile
from bench.screen import MARKS, SIZE
from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import Point, View
from nmt_explorer.domain.drawing import Mark, MarkKind
from nmt_explorer.query.engine import Engine
from nmt_explorer.ui.map.map_view import MapView
from nmt_explorer.ui.theme.look import Look
from nmt_explorer.workspace.state import Tool
from nmt_explorer.workspace.workspace import Workspace

EVENTS_PER_SECOND = 120
FRAMES_PER_SECOND = 60.0
SECONDS = 4.0
ON_TIME = 0.97
"""Of sixty frames a second this share has to be on time: two a second may come late."""


def recorded_stroke(seconds: float = SECONDS) -> list[Point]:
    """Where a hand is at each event that paints down the right half of the back, to and fro."""
    count = round(seconds * EVENTS_PER_SECOND)
    along = [i / (count - 1) for i in range(count)]
    return [(45 + 10 * t + 22 * math.sin(40 * t) + 2 * math.sin(311 * t), 195 + 190 * t) for t in along]


def measure_frames(atlas: Atlas, seconds: float = SECONDS) -> tuple[Result, Result, Result]:
    """Painted frames a second with an answer to each, what one of them takes, and what letting go takes."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    engine, workspace = Engine(atlas), Workspace()
    workspace.use_atlas(atlas, engine)
    shown = MapView(workspace, Look(is_still=True))
    shown.set_body(atlas.body)
    shown.resize(*SIZE)
    shown.show()
    for mark in MARKS:
        workspace.add_mark(mark)
    workspace.use_tool(Tool.PAINT)
    application.processEvents()
    pane = next(pane for pane in shown.canvas.panes if pane.view is View.BACK)
    pixels: list[QPointF] = [pane.to_pixels(point) for point in recorded_stroke(seconds)]
    answers: list[float] = []

    def frame(some: Sequence[QPointF]) -> None:
        for pixel in some:
            shown.canvas.pointer.move(pixel, is_down=True)
        application.processEvents()  # paints
        answers.append(_answered(engine, workspace, shown))

    shown.canvas.pointer.press(pixels[0])
    times, lasted = replayed(frame, pixels)
    begun = perf_counter()
    shown.canvas.pointer.release(pixels[-1])
    application.processEvents()
    let_go = (perf_counter() - begun) * 1000
    shown.close()
    shown.deleteLater()
    application.processEvents()
    rate = len(times) / lasted
    size = f"{SIZE[0]} × {SIZE[1]} pixels, {len(MARKS) + 1} marks"
    return (
        Result(
            "frames painted while painting",
            rate,
            ON_TIME * FRAMES_PER_SECOND,
            "/s",
            f"{EVENTS_PER_SECOND} events/s, ranked and explained in every frame; {size}",
            at_least=True,
        ),
        Result(
            "one such frame, p95",
            percentile(times, 95),
            1000 / FRAMES_PER_SECOND,
            "ms",
            f"p50 {percentile(times, 50):.1f} ms, slowest {max(times):.1f} ms; of it the answer p50 "
            f"{percentile(answers, 50):.1f} ms, p95 {percentile(answers, 95):.1f} ms",
        ),
        Result("stroke let go, answered and painted", let_go, 50.0, "ms", "once, the whole stroke"),
    )


def replayed(frame: Callable[[Sequence[QPointF]], None], pixels: Sequence[QPointF]) -> tuple[list[float], float]:
    """Hand over events as they come due, to at most sixty frames a second; a late frame gets all that waited.

    Returns:
        What each frame took, in milliseconds, and how long the replay lasted, in seconds.
    """
    times: list[float] = []
    done, begun = 0, perf_counter()
    while done < len(pixels):
        due = min(len(pixels), math.floor((perf_counter() - begun) * EVENTS_PER_SECOND) + 1)
        if due > done:
            started = perf_counter()
            frame(pixels[done:due])
            times.append((perf_counter() - started) * 1000)
            done = due
        slept = begun + len(times) / FRAMES_PER_SECOND - perf_counter()
        next_event = begun + done / EVENTS_PER_SECOND - perf_counter()
        sleep(max(0.0, slept, next_event if done < len(pixels) else 0.0))
    return times, perf_counter() - begun


def _answered(engine: Engine, workspace: Workspace, shown: MapView) -> float:
    """Milliseconds until the drawing with the stroke as it is so far has been ranked and explained."""
    draft = shown.canvas.draft
    if draft is None or len(draft.points) < 2:
        return 0.0
    begun = perf_counter()
    stroke = Mark(draft.pane.view, MarkKind.STROKE, draft.points, draft.radius)
    drawing = workspace.state.drawing
    answer = engine.answer(replace(drawing, marks=(*drawing.marks, stroke)))
    assert answer.explanation.sets
    return (perf_counter() - begun) * 1000
