"""A surface on which a person marks, with the mouse, a finger or the keyboard, and which screen readers can read."""

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPointingDevice,
    QTabletEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from nmt_explorer.domain.body import Point, View
from nmt_explorer.domain.drawing import Mark
from nmt_explorer.ui.map.accessible import MapAccessible, install_accessibility
from nmt_explorer.ui.map.canvas import BodyCanvas
from nmt_explorer.ui.map.keyboard import MapKeyboard
from nmt_explorer.ui.map.pointer import Pointer
from nmt_explorer.ui.theme.look import Look
from nmt_explorer.wording.messages import rendered
from nmt_explorer.workspace.state import Tool
from nmt_explorer.workspace.workspace import Workspace

RING = 3.0
"""Pixels: width of the ring around a surface that has the focus."""
BRUSH_TURN = 1.15 ** (1 / 120)
"""How much larger the brush gets for each unit of the wheel, of which a notch has 120."""


class MarkableCanvas(BodyCanvas):
    """One tab stop; ``pointer`` and ``keyboard`` turn what the hand does into intents.

    While ``is_by_keyboard`` and focused it wears the ring of the focus.
    """

    said = Signal(str)
    """Why a mark could not be made."""
    menu_wanted = Signal(int, QPoint)
    """The menu of a mark, by its number from 0, at a place of the screen."""

    def __init__(self, workspace: Workspace, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(workspace, look, parent)
        self.pointer = Pointer(self)
        self.keyboard = MapKeyboard(self)
        self._accessible: MapAccessible | None = None
        self.is_by_keyboard = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        install_accessibility()

    def accessible(self) -> MapAccessible:
        """The surface for screen readers."""
        if self._accessible is None:
            self._accessible = MapAccessible(self)
        return self._accessible

    def reaches(self, view: View, point: Point) -> bool:
        """Whether the keyboard can go to a place here: it is seen."""
        return any(pane.view is view and pane.shows(pane.to_pixels(point)) for pane in self.panes)

    def add_mark(self, mark: Mark) -> None:
        """Make a mark, or say why it cannot be made."""
        refused = self.workspace.add_mark(mark)
        if refused is not None:
            self.said.emit(rendered(refused))

    def show_place(self, view: View, at: Point) -> None:
        """Bring a place into sight; for surfaces that can move."""

    # ---- events ----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.is_by_keyboard and self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self.theme.accent), RING))
            half = 2 + RING / 2
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 8, 8)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._use_keyboard(is_used=False)
        if event.button() is Qt.MouseButton.LeftButton:
            self.keyboard.yield_to_pointer(is_click=True)
            self.pointer.press(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.keyboard.yield_to_pointer()
        self.pointer.move(event.position(), is_down=bool(event.buttons() & Qt.MouseButton.LeftButton))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.pointer.release(event.position())

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Feel how hard the pen is pressed, and which end of it; the rest comes as events of a mouse."""
        is_lifted = event.type() == QEvent.Type.TabletRelease
        if not is_lifted:
            feels = event.pointingDevice().hasCapability(QPointingDevice.Capability.Pressure)
            is_eraser = event.pointerType() is QPointingDevice.PointerType.Eraser
            self.pointer.feel(event.pressure() if feels else None, is_eraser=is_eraser)
        else:
            self.pointer.feel(None)
        event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl or Alt held the wheel sizes the brush, while there is one."""
        if self.turns_brush(event):
            turned = event.angleDelta().y() or event.angleDelta().x()  # with Alt some systems turn it sideways
            self.workspace.set_brush(self.workspace.state.brush_radius * BRUSH_TURN**turned)
            event.accept()
        else:
            super().wheelEvent(event)

    def turns_brush(self, event: QWheelEvent) -> bool:
        """Whether a turn of the wheel means the brush."""
        return bool(event.modifiers() & _SIZING) and self.workspace.state.tool in (Tool.PAINT, Tool.ERASE)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the mark under the pointer or, by key, of the selected one."""
        is_by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        number = self.workspace.state.selected_mark if is_by_key else self.mark_at(event.pos().toPointF())
        if number is None:
            event.ignore()
            return
        places = [s.shape.boundingRect().center() for s in self.shown_marks if s.number == number]
        at = self.mapToGlobal(places[0].toPoint()) if is_by_key and places else event.globalPos()
        self.pointer.cancel()
        self.menu_wanted.emit(number, at)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointer.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.pointer.cancel():
            event.accept()
        elif self.keyboard.handle(event):
            self._use_keyboard(is_used=True)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Control:
            self.keyboard.let_go()
        super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _BY_KEYBOARD:
            self._use_keyboard(is_used=True)
            self.keyboard.show()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _FOR_A_MOMENT:
            self._use_keyboard(is_used=False)
            self.keyboard.leave()

    def _use_keyboard(self, *, is_used: bool) -> None:
        """Show the ring of the focus while the keyboard is used, not after a click."""
        if is_used is not self.is_by_keyboard:
            self.is_by_keyboard = is_used
            self.update()


_SIZING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
_FOR_A_MOMENT = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""A menu opened or another window came to the front; the focus comes back to where it was."""
