"""The map itself: the figures under a camera that zooms and pans."""

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

from nmt_explorer.domain.body import Point, View
from nmt_explorer.ui.map.keyboard import DIRECTIONS
from nmt_explorer.ui.map.layout import Sheet, sheet_for
from nmt_explorer.ui.map.markable import MarkableCanvas
from nmt_explorer.ui.map.outlook import Outlook
from nmt_explorer.ui.map.sign_places import signs_for
from nmt_explorer.ui.map.signs import Signs, paint_signs
from nmt_explorer.ui.painting.overlay import pressed_at
from nmt_explorer.ui.theme.look import Look
from nmt_explorer.workspace.state import State, ViewSet
from nmt_explorer.workspace.workspace import Workspace

ZOOM_STEP = 1.25
PAN_STEP = 60.0
"""Pixels of one step by key."""
LABEL_CLEARANCE = 7.0
"""Pixels from a side's label down to where the link may rise."""
SINGLE_BELOW = 420
"""A map narrower than this many pixels shows one figure at a time."""


class MapCanvas(MarkableCanvas):
    """The figures of the chosen views."""

    camera_changed = Signal()

    def __init__(self, workspace: Workspace, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(workspace, look, parent)
        self._outlook = Outlook.whole(sheet_for(workspace.state.view_set, self._size(), look.factor), self._size())
        self._pan_from: QPointF | None = None
        self._space = False
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.setAccessibleName(self.tr("Body map"))
        workspace.state_changed.connect(self._follow_views)

    # ---- camera ----------------------------------------------------------------------------------------------------

    @property
    def sheet(self) -> Sheet:
        return self._outlook.sheet

    @property
    def is_fitted(self) -> bool:
        """Whether the whole figures are shown."""
        return self._outlook.is_fitted

    @property
    def has_dock(self) -> bool:
        """Whether the lenses stand at the right instead of between the legs."""
        return self._outlook.dock > 0

    def fit(self) -> None:
        """Show the whole figures."""
        self._outlook = Outlook.whole(self.sheet, self._size())
        self._relay()

    def zoom_by_key(self, factor: float) -> None:
        """Enlarge about what is looked at: the keyboard's area, else the chosen X, else the selected mark."""
        self.zoom(factor, self._looked_at())

    def zoom(self, factor: float, about: QPointF | None = None) -> None:
        """Enlarge about a pixel, else about the middle; smaller than the whole is the whole."""
        self.move_quickly()
        self._use(self._outlook.zoomed(factor, about))

    def pan(self, dx: float, dy: float) -> None:
        """Move what is seen by pixels."""
        self._use(self._outlook.panned(dx, dy))

    def reaches(self, view: View, point: Point) -> bool:
        """Whether the keyboard can go to a place here: the camera can."""
        return view in self.sheet.views

    def show_place(self, view: View, at: Point) -> None:
        """Move the camera so that a place of a view is in the middle, unless everything is seen anyway."""
        self._use(self._outlook.showing(view, at))

    def _looked_at(self) -> QPointF | None:
        """The pixel to enlarge about; None for the middle of the map."""
        at = self.keyboard.pixel()
        if at is None and self.figure is not None:
            at = next((x.at for x in pressed_at(self.figure, self.panes)), None)
        if at is None:
            selected = self.workspace.state.selected_mark
            shapes = [shown.shape for shown in self.shown_marks if shown.number == selected]
            at = next((shape.boundingRect().center() for shape in shapes), None)
        return at if at is not None and QRectF(self.rect()).contains(at) else None

    def _size(self) -> tuple[float, float]:
        return (float(max(1, self.width())), float(max(1, self.height())))

    def _relay(self) -> None:
        """Choose the views anew, and show them as they were looked at."""
        state, size = self.workspace.state, self._size()
        is_single = self.width() < SINGLE_BELOW
        sheet = sheet_for(state.view_set, size, self.look.factor, is_single=is_single, has_room=self._has_room)
        self._use(self._outlook.on(sheet, size))

    def _has_room(self, sheet: Sheet) -> bool:
        """Whether titles and sides can be written over the whole figures of a sheet in the wished type."""
        whole = Outlook.whole(sheet, self._size())
        signs = signs_for(whole.panes, self.look.factor, whole.dock)
        return signs.trouble < 1 and signs.style.factor == self.look.factor

    def _use(self, outlook: Outlook) -> None:
        self._outlook = outlook
        is_by_keyboard = self.keyboard.is_shown
        self.show_hover(None)
        self.set_panes(outlook.panes)
        if is_by_keyboard:
            self.keyboard.show()
        else:
            self.pointer.look()
        self.camera_changed.emit()

    def _follow_views(self, old: State, new: State) -> None:
        if old.view_set is not new.view_set:
            self.fade_from_here()
            self.fit()
        if old.drawing.marks != new.drawing.marks and new.selected_mark is not None:
            self._keep_in_sight(new)

    def _keep_in_sight(self, state: State) -> None:
        """A mark just made must not vanish because the map now shows other views."""
        if state.selected_mark is not None and state.selected_mark < len(state.drawing.marks):
            view = state.drawing.marks[state.selected_mark].view
            if view not in self.sheet.views:
                self.workspace.show_views(ViewSet.showing(view))

    def set_look(self, look: Look) -> None:
        super().set_look(look)
        self._relay()

    # ---- what is written ---------------------------------------------------------------------------------------------

    def paint_signs(self, painter: QPainter) -> None:
        if self.body:
            paint_signs(painter, self._signs, self.theme)

    def are_signs_over(self) -> bool:
        signs = self._signs
        return any(title.is_over for title in signs.titles) or any(label.is_over for label in signs.labels)

    def signs(self) -> tuple[QRectF, ...]:
        return self._signs.boxes

    def link_ceiling(self) -> float:
        return max((label.box.bottom() + LABEL_CLEARANCE for label in self._signs.labels), default=-math.inf)

    @property
    def _signs(self) -> Signs:
        return signs_for(self.panes, self.look.factor, self._outlook.dock)

    # ---- events ----------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._relay()
        self._keep_in_sight(self.workspace.state)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.turns_brush(event):
            super().wheelEvent(event)
            return
        turned = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.pan(float(turned), 0.0)
        else:
            self.zoom(1.0018**turned, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.MiddleButton or self._space:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._pan_from = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pan_from is None:
            super().mouseMoveEvent(event)
            return
        moved = event.position() - self._pan_from
        self._pan_from = event.position()
        self.pan(moved.x(), moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pan_from is None:
            super().mouseReleaseEvent(event)
            return
        self._pan_from = None
        self.setCursor(Qt.CursorShape.OpenHandCursor if self._space else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = True
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        elif not self._move_camera(event):
            super().keyPressEvent(event)

    def _move_camera(self, event: QKeyEvent) -> bool:
        """Zoom and pan by keys; whether the key means that."""
        key = Qt.Key(event.key())
        held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if held == Qt.KeyboardModifier.AltModifier and key in DIRECTIONS:
            dx, dy = DIRECTIONS[key]
            self.pan(-dx * PAN_STEP, -dy * PAN_STEP)
        elif held != Qt.KeyboardModifier.NoModifier:
            return False
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by_key(ZOOM_STEP)
        elif key is Qt.Key.Key_Minus:
            self.zoom_by_key(1 / ZOOM_STEP)
        elif key is Qt.Key.Key_0:
            self.fit()
        else:
            return False
        return True

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self.setCursor(Qt.CursorShape.ArrowCursor)
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._space = False

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                before, after = (self.mapFromGlobal(at) for at in (pinch.lastCenterPoint(), pinch.centerPoint()))
                self.pinch(pinch.scaleFactor(), before, after)
                return True
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom(1 + event.value(), event.position())
            return True
        return super().event(event)

    def pinch(self, factor: float, before: QPointF, after: QPointF) -> None:
        """Two fingers: what lies between them stays between them. What the first finger began to draw is let go."""
        self.pointer.cancel()
        self.zoom(factor, before)
        self.pan(after.x() - before.x(), after.y() - before.y())
