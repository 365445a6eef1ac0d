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
from nmt_explorer.ui.map.layout import Camera, Sheet, fit, sheet_for
from nmt_explorer.ui.map.markable import MarkableCanvas
from nmt_explorer.ui.map.side_labels import SideLabel, paint_labels, room_for_type, side_labels
from nmt_explorer.ui.theme.look import Look
from nmt_explorer.workspace.state import State, ViewSet
from nmt_explorer.workspace.workspace import Workspace

ZOOM_STEP = 1.25
PAN_STEP = 60.0
"""Pixels of one step by key."""
LABEL_CLEARANCE = 22.0
"""Pixels from the middle of a side's label down to where the link may rise."""
SINGLE_BELOW = 420
"""A map narrower than this many pixels shows one figure at a time."""


class MapCanvas(MarkableCanvas):
    """The figures of the chosen views."""

    camera_changed = Signal()

    def __init__(self, workspace: Workspace, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(workspace, look, parent)
        self._is_fitted = True
        self._sheet: Sheet = sheet_for(workspace.state.view_set, self._size(), look.factor)
        self._camera: Camera = fit(self._sheet, self._size())
        self._pan_from: QPointF | None = None
        self._space = False
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.setAccessibleName(self.tr("Body map"))
        workspace.state_changed.connect(self._follow_views)

    # ---- camera ----------------------------------------------------------------------------------------------------

    @property
    def sheet(self) -> Sheet:
        return self._sheet

    @property
    def is_fitted(self) -> bool:
        """Whether the whole figures are shown."""
        return self._is_fitted

    def fit(self) -> None:
        """Show the whole figures."""
        self._is_fitted = True
        self._relay()

    def zoom(self, factor: float, about: QPointF | None = None) -> None:
        """Enlarge about a pixel, else about the middle; smaller than the whole is the whole."""
        centre = about if about is not None else QPointF(self.width() / 2, self.height() / 2)
        least = fit(self._sheet, self._size()).scale
        camera = self._camera.zoomed(factor, centre, self._size(), least).kept_on(self._sheet)
        self._is_fitted = camera.scale <= least * 1.001
        self.move_quickly()
        self._use(fit(self._sheet, self._size()) if self._is_fitted else camera)

    def pan(self, dx: float, dy: float) -> None:
        """Move what is seen by pixels."""
        if not self._is_fitted:
            self._use(self._camera.panned(dx, dy).kept_on(self._sheet))

    def reaches(self, view: View, point: Point) -> bool:
        """Whether the keyboard can go to a place here: the camera can."""
        return view in self._sheet.views

    def show_place(self, view: View, at: Point) -> None:
        """Move the camera so that a place of a view is in the middle, unless everything is seen anyway."""
        place = next((p for p in self._sheet.placements if p.view is view), None)
        if place is not None and not self._is_fitted:
            self._use(Camera(self._camera.scale, place.x + at[0], place.y + at[1]).kept_on(self._sheet))

    def _size(self) -> tuple[float, float]:
        return (float(max(1, self.width())), float(max(1, self.height())))

    def _relay(self) -> None:
        state = self.workspace.state
        self._sheet = sheet_for(state.view_set, self._size(), self.look.factor, is_single=self.width() < SINGLE_BELOW)
        self._use(fit(self._sheet, self._size()) if self._is_fitted else self._camera.kept_on(self._sheet))

    def _use(self, camera: Camera) -> None:
        self._camera = camera
        if self.hovered is not None:
            self.show_hover(None)
        self.set_panes(camera.panes(self._sheet, self._size()))
        self.pointer.look()
        self.camera_changed.emit()

    def _follow_views(self, old: State, new: State) -> None:
        if old.view_set is not new.view_set:
            self.fade_from_here()
            self._is_fitted = True
            self._relay()
        if old.drawing.marks != new.drawing.marks and new.selected_mark is not None:
            self._keep_in_sight(new)

    def _keep_in_sight(self, state: State) -> None:
        """A mark just made must not vanish because the map now shows other views."""
        if state.selected_mark is not None and state.selected_mark < len(state.drawing.marks):
            view = state.drawing.marks[state.selected_mark].view
            if view not in self._sheet.views:
                self.workspace.show_views(ViewSet.showing(view))

    def set_look(self, look: Look) -> None:
        super().set_look(look)
        self._relay()

    # ---- events ----------------------------------------------------------------------------------------------------

    def paint_ground(self, painter: QPainter) -> None:
        if self.body:
            paint_labels(painter, self.panes, self.theme, self.look.factor)

    def link_ceiling(self) -> float:
        labels = [label for label in self._side_labels() if label.has_words]
        return max((label.at.y() + LABEL_CLEARANCE * label.factor for label in labels), default=-math.inf)

    def avoided(self) -> list[QRectF]:
        return [*super().avoided(), *(label.box for label in self._side_labels())]

    def _side_labels(self) -> list[SideLabel]:
        factor = room_for_type(self.panes, self.look.factor)
        return [label for pane in self.panes for label in side_labels(pane, factor)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._relay()
        self._keep_in_sight(self.workspace.state)

    def wheelEvent(self, event: QWheelEvent) -> None:
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
            self.zoom(ZOOM_STEP, self.keyboard.pixel())
        elif key is Qt.Key.Key_Minus:
            self.zoom(1 / ZOOM_STEP, self.keyboard.pixel())
        elif key is Qt.Key.Key_0:
            self.fit()
        else:
            return False
        self.keyboard.show(only_if_used=True)
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
