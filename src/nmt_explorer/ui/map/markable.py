"""A surface on which a person marks, with the mouse, a finger or the keyboard, and which screen readers can read."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from nmt_explorer.domain.body import Point, View
from nmt_explorer.ui.map.accessible import MapAccessible, install_accessibility
from nmt_explorer.ui.map.canvas import BodyCanvas
from nmt_explorer.ui.map.keyboard import MapKeyboard
from nmt_explorer.ui.map.pointer import Pointer
from nmt_explorer.ui.theme.look import Look
from nmt_explorer.workspace.workspace import Workspace


class MarkableCanvas(BodyCanvas):
    """One tab stop; ``pointer`` and ``keyboard`` turn what the hand does into intents."""

    def __init__(self, workspace: Workspace, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(workspace, look, parent)
        self.pointer = Pointer(self)
        self.keyboard = MapKeyboard(self)
        self._accessible: MapAccessible | None = None
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

    def show_place(self, view: View, at: Point) -> None:
        """Bring a place into sight; for surfaces that can move."""

    # ---- events ----------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() is Qt.MouseButton.LeftButton:
            self.keyboard.yield_to_pointer(is_click=True)
            self.pointer.press(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.keyboard.yield_to_pointer()
        self.pointer.move(event.position(), is_down=bool(event.buttons() & Qt.MouseButton.LeftButton))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.pointer.release(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointer.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.pointer.cancel():
            event.accept()
        elif not self.keyboard.handle(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.keyboard.show()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.keyboard.yield_to_pointer()
