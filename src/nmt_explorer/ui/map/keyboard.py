"""The map by keyboard: from area to area in reading order, marking, moving, zooming."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent

from nmt_explorer.domain.body import AreaCode, Point, Side, View
from nmt_explorer.domain.drawing import Mark, MarkKind
from nmt_explorer.ui.map.hover import Hover
from nmt_explorer.ui.map.pointer import point_radius
from nmt_explorer.ui.map.pointing import area_name, candidate_name, site_name, site_words
from nmt_explorer.ui.painting.pane import Pane
from nmt_explorer.wording.places import place
from nmt_explorer.workspace.state import Choice, Tool

if TYPE_CHECKING:
    from nmt_explorer.ui.map.markable import MarkableCanvas

FINE_STEP = 2.0
"""Body units of one fine step."""

DIRECTIONS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


_UP_AND_DOWN = (Qt.Key.Key_Up, Qt.Key.Key_Down)


@dataclass(frozen=True, slots=True)
class AreaStop:
    """An area in a view, where the arrows stop."""

    view: View
    code: AreaCode
    side: Side
    centre: Point


class MapKeyboard:
    """Keeps the place that the keyboard points at: an area and a point in it."""

    def __init__(self, canvas: "MarkableCanvas") -> None:
        self._canvas = canvas
        self._workspace = canvas.workspace
        self._view: View | None = None
        self._point: Point = (0.0, 0.0)
        self._area: tuple[AreaCode, Side] | None = None
        self._is_after_click = False

    def handle(self, event: QKeyEvent) -> bool:
        """Do what the key means; whether it means anything here."""
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self._is_after_click and key in _UP_AND_DOWN and not held and self._workspace.state.candidates:
            return False  # after a click on the map, up and down walk the candidates
        if key in DIRECTIONS:
            return self._arrow(DIRECTIONS[key], held)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._mark()
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._workspace.remove_selected_mark()
            return True
        return False

    def stops(self) -> tuple[AreaStop, ...]:
        """Every surface area that can be reached here, in reading order, each view's from left to right."""
        knowledge = self._workspace.state.knowledge
        if knowledge is None:
            return ()
        areas, body = knowledge.atlas.areas, self._canvas.body
        views = [view for view in dict.fromkeys(pane.view for pane in self._canvas.panes) if view in body]
        found = [
            (views.index(view), areas[code].order, region.centre[0], AreaStop(view, code, side, region.centre))
            for view in views
            for (code, side), region in body[view].areas.items()
            if code in areas and not areas[code].deep and self._canvas.reaches(view, region.centre)
        ]
        return tuple(stop for *_, stop in sorted(found, key=lambda item: item[:3]))

    def go_to(self, stop: AreaStop) -> None:
        """Point at an area."""
        self._view, self._point, self._area = stop.view, stop.centre, (stop.code, stop.side)
        self._canvas.show_place(stop.view, stop.centre)
        self._tell()
        self.show()

    def show(self, *, only_if_used: bool = False) -> None:
        """Show where the keyboard points; at first that is the first area."""
        self._is_after_click = self._is_after_click and only_if_used
        if self._view is None and not only_if_used:
            first = next(iter(self.stops()), None)
            if first is not None:
                self.go_to(first)
            return
        pane = self._pane()
        if pane is None:
            return
        state, radius = self._workspace.state, max(4.0, point_radius(pane.scale) * pane.scale)
        hover = Hover(
            pane,
            pane.to_pixels(self._point),
            self._area,
            area_name(state, self._area),
            radius,
            best=candidate_name(state, state.previewed),
            site=site_name(self._canvas.sites, pane, self._point),
            is_keyboard=True,
        )
        self._canvas.show_hover(hover)

    def let_go(self) -> None:
        """What is moved next is a step of undo of its own."""
        self._workspace.end_gesture()

    def forget(self) -> None:
        """Begin anew with the first area."""
        self._view = self._area = None

    def yield_to_pointer(self, *, is_click: bool = False) -> None:
        """The mouse took over; after a click up and down belong to the candidates until another key is used here."""
        self._is_after_click = self._is_after_click or is_click
        if self.is_shown:
            self._canvas.show_hover(None)

    def leave(self) -> None:
        """The focus went elsewhere."""
        if self.is_shown:
            self._canvas.show_hover(None)
            self._workspace.hover(None)

    @property
    def is_shown(self) -> bool:
        """Whether the place that the keyboard points at is shown."""
        return self._canvas.hovered is not None and self._canvas.hovered.is_keyboard

    def _arrow(self, direction: tuple[int, int], held: Qt.KeyboardModifier) -> bool:
        dx, dy = direction
        if held == Qt.KeyboardModifier.ControlModifier:
            self._move_selected(dx * FINE_STEP, dy * FINE_STEP)
        elif held == Qt.KeyboardModifier.ShiftModifier:
            self._move_finely(dx * FINE_STEP, dy * FINE_STEP)
        elif held == Qt.KeyboardModifier.NoModifier:
            self._step(1 if dx + dy > 0 else -1)
        else:
            return False
        return True

    def _step(self, by: int) -> None:
        stops = self.stops()
        if not stops:
            return
        here = [i for i, s in enumerate(stops) if s.view is self._view and (s.code, s.side) == self._area]
        self.go_to(stops[(here[0] + by) % len(stops)] if here else stops[0])

    def _move_finely(self, dx: float, dy: float) -> None:
        if self._view is None:
            self.show()
            return
        point = (self._point[0] + dx, self._point[1] + dy)
        knowledge = self._workspace.state.knowledge
        if knowledge is not None and self._canvas.body[self._view].outline.contains(point):
            self._point = point
            self._area = knowledge.atlas.area_at(self._view, point) or self._area
            self._tell()
            self.show()

    def _move_selected(self, dx: float, dy: float) -> None:
        state = self._workspace.state
        if state.selected_mark is not None:
            mark = state.drawing.marks[state.selected_mark].moved(dx, dy)
            if not self._canvas.shown_marks or self._reaches_body(mark):
                self._workspace.move_mark(state.selected_mark, dx, dy)

    def _reaches_body(self, mark: Mark) -> bool:
        outline = self._canvas.body[mark.view].outline
        return any(outline.contains(point) for point in mark.points)

    def _mark(self) -> bool:
        pane = self._pane()
        if pane is None or self._view is None:
            self.show()
            return True
        point = (round(self._point[0], 2), round(self._point[1], 2))
        self._canvas.add_mark(Mark(self._view, MarkKind.POINT, (point,), point_radius(pane.scale)))
        self.show()
        return True

    def _tell(self) -> None:
        """Say the area to a screen reader, and to whoever listens to the state."""
        knowledge = self._workspace.state.knowledge
        if knowledge is None or self._area is None:
            return
        self._workspace.hover(self._area, self._best())
        words = place(knowledge.atlas.areas, *self._area)
        pane = self._pane()
        site = site_name(self._canvas.sites, pane, self._point) if pane is not None else ""
        words = f"{words}. {site_words(site)}" if site else words
        self._canvas.setAccessibleDescription(words)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._canvas, words))

    def _best(self) -> Choice | None:
        """The best candidate for the place, as under the pointer."""
        pane = self._pane()
        if pane is None or self._workspace.state.tool is Tool.ERASE:
            return None
        return self._workspace.best_at(pane.view, self._point, point_radius(pane.scale))

    def _pane(self) -> Pane | None:
        """The pane in which the place is seen, else one of its view."""
        panes = [pane for pane in self._canvas.panes if pane.view is self._view]
        return next((pane for pane in panes if pane.shows(pane.to_pixels(self._point))), next(iter(panes), None))

    def pixel(self) -> QPointF | None:
        """Where the keyboard points, while it does."""
        pane = self._pane()
        return pane.to_pixels(self._point) if pane is not None and self.is_shown else None
