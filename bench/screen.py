"""The map: what a hover and the change of the candidate cost, from the intent to the painted pixels."""

import sys
from time import perf_counter

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from bench.points import places
from bench.report import Result, percentile
from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import View
from nmt_explorer.domain.drawing import Mark, MarkKind
from nmt_explorer.ui.map.map_view import MapView
from nmt_explorer.ui.theme.look import Look
from nmt_explorer.workspace.state import choices_of
from nmt_explorer.workspace.workspace import Workspace

BUDGET_MS = 8.0
SIZE = (900, 800)
MARKS = (
    Mark(View.FRONT, MarkKind.POINT, ((-108.0, 196.0),)),
    Mark(View.FRONT, MarkKind.STROKE, ((-133.0, 236.0), (-139.0, 258.0), (-146.0, 284.0)), 7.0),
)


def measure_screen(atlas: Atlas) -> tuple[Result, Result]:
    """Ninety-fifth percentiles on a map of ordinary size: previews while nothing is marked, candidates of two marks."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    workspace = Workspace()
    workspace.use_atlas(atlas)
    shown = MapView(workspace, Look(is_still=True))
    shown.set_body(atlas.body)
    shown.resize(*SIZE)
    shown.show()
    application.processEvents()
    hover = _hovers(atlas, shown)
    for mark in MARKS:
        workspace.add_mark(mark)
    application.processEvents()
    change = _changes(workspace, shown)
    shown.close()
    shown.deleteLater()
    application.processEvents()
    size = f"{SIZE[0]} × {SIZE[1]} pixels, front and back"
    return (
        Result("hover preview, painted, p95", percentile(hover, 95), BUDGET_MS, "ms", _beside(hover, size)),
        Result("another candidate, painted, p95", percentile(change, 95), BUDGET_MS, "ms", _beside(change, size)),
    )


def _hovers(atlas: Atlas, shown: MapView) -> list[float]:
    """Milliseconds from a rest of the pointer on a new place of the body to the painted preview."""
    canvas, times = shown.canvas, []
    panes = {pane.view: pane for pane in canvas.panes}
    for view, place in [place for place in places(atlas, 400) if place[0] in panes]:
        pixel: QPointF = panes[view].to_pixels(place)
        begun = perf_counter()
        canvas.pointer.move(pixel, is_down=False)
        canvas.pointer.look()
        canvas.repaint()
        times.append((perf_counter() - begun) * 1000)
    canvas.pointer.leave()
    return times[5:]


def _changes(workspace: Workspace, shown: MapView) -> list[float]:
    """Milliseconds from choosing another candidate to the painted map."""
    times = []
    for candidate in (*workspace.state.candidates, *workspace.state.candidates):
        begun = perf_counter()
        workspace.choose(choices_of(candidate)[0])
        shown.canvas.repaint()
        times.append((perf_counter() - begun) * 1000)
    return times[5:]


def _beside(times: list[float], size: str) -> str:
    return f"p50 {percentile(times, 50):.1f} ms, slowest {max(times):.1f} ms; {size}"
