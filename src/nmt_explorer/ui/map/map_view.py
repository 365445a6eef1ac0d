"""The map with its lenses."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from nmt_explorer.atlas.svg_view import ViewDrawing
from nmt_explorer.domain.body import View
from nmt_explorer.domain.drawing import Mark
from nmt_explorer.ui.map.free_place import free_place
from nmt_explorer.ui.map.layout import DOCK
from nmt_explorer.ui.map.lens_button import LensButton
from nmt_explorer.ui.map.lens_offer import LensOffer, lens_for
from nmt_explorer.ui.map.lens_panel import LensPanel
from nmt_explorer.ui.map.lenses import Lens
from nmt_explorer.ui.map.map_canvas import ZOOM_STEP, MapCanvas
from nmt_explorer.ui.map.press_hint import PressHint
from nmt_explorer.ui.theme.look import Look
from nmt_explorer.workspace.state import State
from nmt_explorer.workspace.workspace import Workspace

HANDS_END = 604.0
"""Body units below the vertex from which there is nothing between two figures but their legs."""
LEG_REACH = 150.0
"""Body units from the midline that legs reach."""
LARGEST_LENS, SMALLEST_LENS = 76, 44

_TAB = Qt.FocusReason.TabFocusReason


class MapView(QWidget):
    """The figures; marks are made here, on the whole body or through a lens."""

    def __init__(self, workspace: Workspace, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = MapCanvas(workspace, look, self)
        self.buttons = tuple(LensButton(lens, look, self) for lens in Lens)
        self.panel = LensPanel(workspace, look, self)
        self.hint = PressHint(workspace, look, self)
        self.offer = LensOffer(look, self)
        self.offer.wanted.connect(self._show_lens)
        self.open_lens: Lens | None = None
        self.setFocusProxy(self.canvas)
        self.panel.closed.connect(self.close_lens)
        for button in self.buttons:
            button.clicked.connect(lambda _=False, lens=button.lens: self.toggle_lens(lens))
        self.canvas.camera_changed.connect(self._place_buttons)
        self.canvas.camera_changed.connect(self._tell_hint)
        workspace.state_changed.connect(self._show_state)

    def set_look(self, look: Look) -> None:
        """Paint in other colours or another type size."""
        for button in self.buttons:
            button.set_look(look)
        self.canvas.set_look(look)
        self.panel.set_look(look)
        self.hint.set_look(look)
        self.offer.set_look(look)
        self._place_buttons()
        self._tell_hint()

    def set_body(self, body: Mapping[View, ViewDrawing]) -> None:
        """The views have been read."""
        self.canvas.set_body(body)
        self.panel.set_body(body)
        for button in self.buttons:
            button.set_body(body)

    def fit(self) -> None:
        """Show the whole figures."""
        self.canvas.fit()

    def show_sites(self, *, is_always: bool) -> None:
        """Show every endangerment site at any size, or only where the body is enlarged and where one is released."""
        self.canvas.show_sites(is_always=is_always)
        self.panel.canvas.show_sites(is_always=is_always)

    def zoom_in(self) -> None:
        """Enlarge what is looked at."""
        self.canvas.zoom_by_key(ZOOM_STEP)

    def zoom_out(self) -> None:
        """Shrink again."""
        self.canvas.zoom_by_key(1 / ZOOM_STEP)

    def open_next_lens(self) -> None:
        """Open the first lens, or the one after the open one; after the last none is open."""
        order = list(Lens)
        position = 0 if self.open_lens is None else order.index(self.open_lens) + 1
        self._show_lens(order[position] if position < len(order) else None)

    def toggle_lens(self, lens: Lens) -> None:
        """Open a lens, or close it when it is open."""
        self._show_lens(None if self.open_lens is lens else lens)

    def close_lens(self) -> bool:
        """Close the open lens; whether there was one."""
        was_open = self.open_lens is not None
        self._show_lens(None)
        return was_open

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.canvas.setGeometry(self.rect())
        self._place_buttons()
        self._place_panel()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.close_lens():
            event.accept()
        else:
            super().keyPressEvent(event)

    def _show_state(self, old: State, new: State) -> None:
        if old.chosen != new.chosen or old.knowledge is not new.knowledge:
            self._tell_hint()
        if old.drawing.marks is not new.drawing.marks:
            is_added = len(new.drawing.marks) > len(old.drawing.marks) and self.open_lens is None
            self._offer(new.drawing.marks[-1] if is_added else None)

    def _offer(self, mark: Mark | None) -> None:
        """A lens for a mark that was drawn small."""
        scale = next((pane.scale for pane in self.canvas.panes if mark is not None and pane.view is mark.view), None)
        self.offer.tell(lens_for(mark, scale) if mark is not None and scale is not None else None)
        self._place_chips()
        self._tell_covered()

    def _tell_hint(self) -> None:
        is_open = self.open_lens is not None
        self.hint.tell(None if is_open else self.canvas.figure, frozenset(self.canvas.sheet.views))
        self._place_chips()
        self._tell_covered()

    def _place_chips(self) -> None:
        """Where nothing is: between the titles of two figures, else in a corner, else wherever it covers least."""
        chips = [chip for chip in (self.hint, self.offer) if not chip.isHidden()]
        if not chips:
            return
        canvas, frame = self.canvas, QRectF(self.rect())
        taken = [*canvas.written(), *(QRectF(button.geometry()) for button in self.buttons)]
        middle = sum(pane.x for pane in canvas.panes[:2]) / 2 if len(canvas.panes) > 1 else frame.left()
        bottom = frame.bottom()
        for chip in chips:
            between = QPointF(middle - chip.width() / 2, frame.top())
            corners = [QPointF(frame.left(), bottom), QPointF(frame.right(), bottom), frame.topLeft()]
            wished = [between, *corners] if len(canvas.panes) > 1 and canvas.is_fitted else corners
            for is_short in (False, True):
                chip.show_short(is_short=is_short)
                place, covered = free_place(QSizeF(chip.size()), frame, canvas.panes, canvas.body, taken, wished)
                if not covered:
                    break
            chip.move(place.toPoint())
            taken.append(QRectF(chip.geometry()))

    def _tell_covered(self) -> None:
        """Let the map write nothing under the buttons."""
        shown = (*self.buttons, self.hint, self.offer)
        self.canvas.keep_free(tuple(QRectF(one.geometry()) for one in shown if not one.isHidden()))

    def _show_lens(self, lens: Lens | None) -> None:
        self.open_lens = lens
        self.offer.tell(None)
        for button in self.buttons:
            button.setChecked(button.lens is lens)
        if lens is None:
            is_by_keyboard = self.panel.canvas.is_by_keyboard
            self.canvas.setFocus(_TAB if is_by_keyboard else Qt.FocusReason.OtherFocusReason)
            self.panel.hide()
        else:
            self._place_panel()
            self.panel.open_lens(lens)
            for button in self.buttons:
                button.raise_()
        self._place_buttons()
        self._tell_hint()

    def _place_panel(self) -> None:
        """Over the figures, beside the lens buttons."""
        self.panel.setGeometry(self.rect())
        room = QRectF(self.rect()).adjusted(12, 12, -DOCK, -12)
        width, height = min(room.width(), 1120.0), min(room.height(), 780.0, room.width() * 1.15)
        middle = room.center()
        self.panel.set_frame(QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height))

    def _buttons_at_right(self) -> bool:
        return self.canvas.has_dock or self.open_lens is not None

    def _place_buttons(self) -> None:
        """Between the legs of the two figures where nothing else is, else in a column at the right."""
        count = len(self.buttons)
        panes = {pane.view: pane for pane in self.canvas.panes}
        if self._buttons_at_right() or not {View.FRONT, View.BACK} <= panes.keys():
            self._place_at_right()
            return
        front, back = panes[View.FRONT], panes[View.BACK]
        middle = (front.x + back.x) / 2
        top, bottom = front.to_pixels((0, HANDS_END)).y(), front.to_pixels((0, 1000)).y()
        gap = back.to_pixels((-LEG_REACH, 0)).x() - front.to_pixels((LEG_REACH, 0)).x()
        name = LensButton.label_height(self.canvas.look)
        label_below = (bottom - top) / count >= SMALLEST_LENS + name + 14
        room = (bottom - top) / count - (name + 12 if label_below else 10)
        size = int(max(SMALLEST_LENS, min(LARGEST_LENS, room, gap - 16)))
        step = min((bottom - top) / count, size + (name + 22 if label_below else 18))
        start = top + ((bottom - top) - step * count) / 2
        for button in self.buttons:
            button.set_form(size, label_below=label_below)
        widest = max(button.width() for button in self.buttons)
        for position, button in enumerate(self.buttons):
            own = button.width() if label_below else widest
            button.move(round(middle - own / 2), round(start + position * step))

    def _place_at_right(self) -> None:
        """In a column at the right; smaller where it may lie over an enlarged figure."""
        count = len(self.buttons)
        name = LensButton.label_height(self.canvas.look)
        is_over = not self.canvas.is_fitted
        largest = SMALLEST_LENS if is_over else LARGEST_LENS
        size = max(SMALLEST_LENS, min(largest, (self.height() - 90) // count - name - 26))
        for position, button in enumerate(self.buttons):
            button.set_form(size, label_below=True, is_over=is_over)
            x = self.width() - DOCK / 2 - button.width() / 2 - 2
            button.move(round(x), 52 + position * (size + name + 26))
