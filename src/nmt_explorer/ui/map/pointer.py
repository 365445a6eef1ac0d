"""What the mouse or a finger does on a surface of the body: point, paint, outline, erase, select, move, remove."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt, QTimer

from nmt_explorer.domain.body import AreaCode, Point, Side
from nmt_explorer.domain.drawing import POINT_RADIUS, Mark, MarkKind
from nmt_explorer.ui.map.hover import Hover
from nmt_explorer.ui.map.pointing import area_name, candidate_name, site_name
from nmt_explorer.ui.map.strokes import Draft, DraftKind, erased, finished_lasso, finished_stroke
from nmt_explorer.ui.painting.pane import Pane
from nmt_explorer.workspace.state import Choice, State, Tool

if TYPE_CHECKING:
    from nmt_explorer.ui.map.markable import MarkableCanvas

SLIP = 5.0
"""A hand that moves less than this many pixels between press and release has clicked."""
FRAME = 16
"""Milliseconds: at most one look at what lies under the pointer in each."""
REST = 80
"""Milliseconds after which a pointer that has not moved is at rest."""
FINGERTIP = 11.0
"""Pixels: where the body is enlarged a point mark is no larger than this."""
LEAST_POINT = 3.0
"""Body units: nor is it smaller than this."""


def point_radius(scale: float) -> float:
    """Radius in body units of a point marked at ``scale`` pixels per body unit: finer where one sees finer."""
    return max(LEAST_POINT, min(POINT_RADIUS, FINGERTIP / scale))


@dataclass(frozen=True, slots=True)
class Press:
    """A button went down at ``at``, in ``pane``, on the mark of that number if any."""

    pane: Pane
    at: QPointF
    mark: int | None


class Pointer(QObject):
    """Turns presses, moves and releases into intents of the workspace."""

    def __init__(self, canvas: "MarkableCanvas") -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._workspace = canvas.workspace
        self._press: Press | None = None
        self._place: QPointF | None = None
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(FRAME)
        self._look.timeout.connect(self.look)
        self._is_resting = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._come_to_rest)
        self._pressure: float | None = None
        self._is_eraser = False
        canvas.workspace.state_changed.connect(self._follow_brush)

    def feel(self, pressure: float | None, *, is_eraser: bool = False) -> None:
        """How hard the pen is pressed from now on, 0–1; None when it cannot tell or is lifted.

        ``is_eraser``: it is the other end of the pen, which erases whatever the tool is.
        """
        self._pressure, self._is_eraser = pressure, is_eraser

    def press(self, at: QPointF) -> None:
        """The button went down."""
        pane = self._canvas.pane_at(at)
        if pane is None:
            return
        self._press = Press(pane, at, self._canvas.mark_at(at))
        tool, point = self._workspace.state.tool, pane.to_body(at)
        brush = self._workspace.state.brush_radius
        if self._is_eraser:
            tool = Tool.ERASE
        if tool is Tool.PAINT:
            pressures = (self._pressure,) if self._pressure is not None else ()
            self._canvas.show_draft(Draft(DraftKind.STROKE, pane, (point,), brush, pressures))
        elif tool is Tool.OUTLINE:
            self._canvas.show_draft(Draft(DraftKind.LASSO, pane, (point,)))
        elif tool is Tool.ERASE:
            self._canvas.show_draft(Draft(DraftKind.ERASER, pane, (point,), brush))

    def move(self, at: QPointF, *, is_down: bool) -> None:
        """The pointer moved."""
        self._place = at
        press, draft = self._press, self._canvas.draft
        if is_down and press is not None:
            if draft is not None and draft.kind is not DraftKind.MOVE:
                self._canvas.show_draft(draft.extended(at, self._pressure))
            elif press.mark is not None and (at - press.at).manhattanLength() > SLIP:
                self._canvas.show_draft(self._moved(press, at))
        if not self._look.isActive():
            self._look.start()

    def release(self, at: QPointF) -> None:
        """The button went up."""
        press, draft = self._press, self._canvas.draft
        self._press = None
        self._canvas.show_draft(None)
        if press is None:
            return
        if draft is not None and draft.kind is DraftKind.MOVE:
            self._finish_move(draft)
        elif draft is not None and (draft.kind is DraftKind.ERASER or draft.reach() > SLIP):
            self._finish_drawing(draft)
        else:
            self._place = at
            self._click(press)
            self.look()

    def cancel(self) -> bool:
        """Let go of what is being drawn or moved; whether there was something."""
        had = self._canvas.draft is not None
        self._press = None
        self._canvas.show_draft(None)
        return had

    def leave(self) -> None:
        """The pointer left the surface."""
        self._place = None
        self._look.stop()
        self._rest.stop()
        self._canvas.show_hover(None)
        self._workspace.hover(None)

    def look(self) -> None:
        """See what lies under the pointer, and tell."""
        if self._place is None:
            return
        at, state, draft = self._place, self._workspace.state, self._canvas.draft
        pane = self._canvas.pane_at(at)
        if pane is None or not self._canvas.is_on_body(pane, at):
            self._canvas.show_hover(None)
            self._workspace.hover(None)
            self._canvas.setCursor(Qt.CursorShape.ArrowCursor)
            return
        point = pane.to_body(at)
        area = self._area(pane, at)
        is_brush = state.tool in (Tool.PAINT, Tool.ERASE)
        radius = state.brush_radius if is_brush else point_radius(pane.scale)
        over_mark = self._canvas.mark_at(at) is not None
        is_bare = draft is None and not over_mark and state.tool is not Tool.ERASE
        best = self._best(pane, point, radius) if is_bare else None
        is_silent = (over_mark and state.tool is Tool.POINT) or state.tool is Tool.OUTLINE
        hover = Hover(
            pane,
            at,
            area,
            area_name(state, area),
            radius=0.0 if is_silent else max(radius * pane.scale, 2.0),
            best=candidate_name(state, best),
            site=site_name(self._canvas.sites, pane, point),
            is_solid=is_brush,
        )
        self._canvas.show_hover(hover if draft is None else None)
        self._canvas.setCursor(self._cursor(over_mark=over_mark and state.tool is Tool.POINT, is_brush=is_brush))
        self._workspace.hover(area, best)

    def _best(self, pane: Pane, point: Point, radius: float) -> Choice | None:
        """The best candidate for the place; over a chosen one only once the pointer rests, so that nothing flickers."""
        state = self._workspace.state
        if state.chosen is not None and state.previewed is None and not self._is_resting:
            self._rest.start()
            return None
        return self._workspace.best_at(pane.view, point, radius)

    def _come_to_rest(self) -> None:
        self._is_resting = True
        self.look()
        self._is_resting = False

    def _follow_brush(self, old: State, new: State) -> None:
        """The ring under the pointer is as large as the brush."""
        if old.brush_radius != new.brush_radius or old.tool is not new.tool:
            self.look()

    def _cursor(self, *, over_mark: bool, is_brush: bool) -> Qt.CursorShape:
        if self._canvas.draft is not None and self._canvas.draft.kind is DraftKind.MOVE:
            return Qt.CursorShape.ClosedHandCursor
        if over_mark:
            return Qt.CursorShape.PointingHandCursor
        if is_brush:
            return Qt.CursorShape.BlankCursor
        is_lasso = self._workspace.state.tool is Tool.OUTLINE
        return Qt.CursorShape.CrossCursor if is_lasso else Qt.CursorShape.ArrowCursor

    def _area(self, pane: Pane, at: QPointF) -> tuple[AreaCode, Side] | None:
        knowledge = self._workspace.state.knowledge
        return knowledge.atlas.area_at(pane.view, pane.to_body(at)) if knowledge is not None else None

    def _click(self, press: Press) -> None:
        if press.mark is not None:
            self._workspace.select_mark(press.mark)
            return
        if not self._canvas.is_on_body(press.pane, press.at):
            return
        state = self._workspace.state
        point = press.pane.to_body(press.at)
        if state.tool is Tool.PAINT:
            self._canvas.add_mark(Mark(press.pane.view, MarkKind.POINT, (point,), state.brush_radius))
        elif state.tool is Tool.POINT:
            self._canvas.add_mark(Mark(press.pane.view, MarkKind.POINT, (point,), point_radius(press.pane.scale)))

    def _moved(self, press: Press, at: QPointF) -> Draft:
        number = press.mark if press.mark is not None else 0
        mark = self._canvas.mark_of(number)
        pane = press.pane
        moved = mark.moved((at.x() - press.at.x()) / pane.scale, (at.y() - press.at.y()) / pane.scale)
        is_leaving = not self._canvas.body[pane.view].outline.contains(_middle(moved))
        return Draft(DraftKind.MOVE, pane, mark=moved, number=number, is_leaving=is_leaving)

    def _finish_move(self, draft: Draft) -> None:
        if draft.mark is None or draft.number is None:
            return
        if draft.is_leaving:
            self._workspace.remove_mark(draft.number)
        else:
            rounded = tuple((round(x, 2), round(y, 2)) for x, y in draft.mark.points)
            self._workspace.change_mark(draft.number, replace(draft.mark, points=rounded))

    def _finish_drawing(self, draft: Draft) -> None:
        drawing = self._canvas.body[draft.pane.view]
        if draft.kind is DraftKind.ERASER:
            marks = self._workspace.state.drawing.marks
            left = erased(marks, draft, self._canvas.body)
            if left != marks:
                self._workspace.replace_marks(left)
            return
        finish = finished_stroke if draft.kind is DraftKind.STROKE else finished_lasso
        mark = finish(draft, drawing)
        if mark is not None:
            self._canvas.add_mark(mark)


def _middle(mark: Mark) -> tuple[float, float]:
    """The middle of a mark's points."""
    count = len(mark.points)
    return (sum(x for x, _ in mark.points) / count, sum(y for _, y in mark.points) / count)
