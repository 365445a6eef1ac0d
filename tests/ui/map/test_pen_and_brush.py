"""The brush follows pen and wheel; moving by key is one step of undo; the keyboard says when nothing more fits."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QKeyEvent, QPointingDevice, QTabletEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.map.hands import click, drag, pixel_of

from nmt_explorer.domain.body import View
from nmt_explorer.domain.drawing import MarkKind
from nmt_explorer.ui.map.map_view import MapView
from nmt_explorer.ui.map.markable import MarkableCanvas
from nmt_explorer.workspace.state import Tool
from nmt_explorer.workspace.workspace import Workspace

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
PATH = tuple((50.0, float(y)) for y in range(650, 760, 10))


def pen(kind: QPointingDevice.PointerType, *, feels: bool = True) -> QPointingDevice:
    """A pen or its other end; ``feels`` tells whether it reports how hard it is pressed."""
    able = QInputDevice.Capability.Position
    if feels:
        able |= QInputDevice.Capability.Pressure
    return QPointingDevice("pen", 7, QInputDevice.DeviceType.Stylus, kind, able, 1, 1)


def draw_with(canvas: MarkableCanvas, device: QPointingDevice, pressure: float) -> None:
    """Draw down a thigh: Qt sends each event of the pen before the event of a mouse that it stands for."""
    pixels = [pixel_of(canvas, View.BACK, point) for point in PATH]
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    kinds = [QEvent.Type.TabletPress, *[QEvent.Type.TabletMove] * (len(pixels) - 2), QEvent.Type.TabletRelease]
    for kind, pixel in zip(kinds, pixels, strict=True):
        at = QPointF(pixel)
        is_last = kind is QEvent.Type.TabletRelease
        event = QTabletEvent(
            kind, device, at, at, 0.0 if is_last else pressure, 0.0, 0.0, 0.0, 0.0, 0.0,
            Qt.KeyboardModifier.NoModifier, none if kind is QEvent.Type.TabletMove else left, none if is_last else left,
        )  # fmt: skip
        QApplication.sendEvent(canvas, event)
        assert not event.isAccepted()
        if kind is QEvent.Type.TabletPress:
            canvas.pointer.press(at)
        elif is_last:
            canvas.pointer.release(at)
        else:
            canvas.pointer.move(at, is_down=True)


def turn(canvas: MarkableCanvas, held: Qt.KeyboardModifier, angle: QPoint) -> None:
    at = QPointF(canvas.rect().center())
    phase = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(at, at, QPoint(), angle, Qt.MouseButton.NoButton, held, phase, False)
    QApplication.sendEvent(canvas, event)


@pytest.mark.parametrize(("pressure", "radius"), [(0.0, 3.0), (0.5, 6.0), (1.0, 9.0)])
def test_that_a_pen_pressed_harder_paints_wider(
    body_map: MapView, workspace: Workspace, pressure: float, radius: float
) -> None:
    workspace.use_tool(Tool.PAINT)
    draw_with(body_map.canvas, pen(QPointingDevice.PointerType.Pen), pressure)
    (mark,) = workspace.state.drawing.marks
    assert (mark.kind, mark.radius) == (MarkKind.STROKE, radius)


def test_that_a_pen_that_feels_nothing_paints_as_a_mouse_does(body_map: MapView, workspace: Workspace) -> None:
    workspace.use_tool(Tool.PAINT)
    draw_with(body_map.canvas, pen(QPointingDevice.PointerType.Pen, feels=False), 0.0)
    assert workspace.state.drawing.marks[0].radius == 6.0


def test_that_a_mouse_after_a_pen_paints_with_the_whole_brush(body_map: MapView, workspace: Workspace) -> None:
    workspace.use_tool(Tool.PAINT)
    draw_with(body_map.canvas, pen(QPointingDevice.PointerType.Pen), 1.0)
    drag(body_map.canvas, [pixel_of(body_map.canvas, View.FRONT, point) for point in PATH])
    assert [mark.radius for mark in workspace.state.drawing.marks] == [9.0, 6.0]


def test_that_the_other_end_of_the_pen_erases(body_map: MapView, workspace: Workspace) -> None:
    workspace.use_tool(Tool.PAINT)
    draw_with(body_map.canvas, pen(QPointingDevice.PointerType.Pen), 0.3)
    draw_with(body_map.canvas, pen(QPointingDevice.PointerType.Eraser), 1.0)
    assert not workspace.state.drawing.marks
    assert workspace.state.tool is Tool.PAINT


@pytest.mark.parametrize(("held", "angle"), [(CONTROL, QPoint(0, 120)), (ALT, QPoint(120, 0))])
def test_that_the_wheel_with_a_key_sizes_the_brush(
    body_map: MapView, workspace: Workspace, held: Qt.KeyboardModifier, angle: QPoint
) -> None:
    panes = body_map.canvas.panes
    workspace.use_tool(Tool.PAINT)
    turn(body_map.canvas, held, angle)
    assert workspace.state.brush_radius > 6.0
    turn(body_map.canvas, held, -angle)
    assert workspace.state.brush_radius == pytest.approx(6.0)
    assert body_map.canvas.panes == panes


def test_that_the_wheel_alone_and_without_a_brush_enlarges(body_map: MapView, workspace: Workspace) -> None:
    scale = body_map.canvas.panes[0].scale
    turn(body_map.canvas, CONTROL, QPoint(0, 120))
    assert body_map.canvas.panes[0].scale > scale
    workspace.use_tool(Tool.PAINT)
    enlarged = body_map.canvas.panes[0].scale
    turn(body_map.canvas, Qt.KeyboardModifier.NoModifier, QPoint(0, 120))
    assert body_map.canvas.panes[0].scale > enlarged
    assert workspace.state.brush_radius == 6.0


def test_that_the_ring_of_the_brush_grows_at_once(body_map: MapView, workspace: Workspace) -> None:
    workspace.use_tool(Tool.PAINT)
    body_map.canvas.pointer.move(QPointF(pixel_of(body_map.canvas, View.BACK, PATH[0])), is_down=False)
    body_map.canvas.pointer.look()
    before = body_map.canvas.hovered
    workspace.set_brush(12.0)
    after = body_map.canvas.hovered
    assert before is not None
    assert after is not None
    assert after.radius == pytest.approx(2 * before.radius)


def test_that_a_mark_moved_by_several_key_presses_goes_back_in_one_step(
    body_map: MapView, workspace: Workspace
) -> None:
    canvas = body_map.canvas
    click(canvas, View.BACK, (50, 700))
    (placed,) = workspace.state.drawing.marks
    for key, times in ((Qt.Key.Key_Right, 3), (Qt.Key.Key_Down, 2)):
        for _ in range(times):  # as long as Ctrl is held; QTest would let go of it each time
            QApplication.sendEvent(canvas, QKeyEvent(QEvent.Type.KeyPress, key, CONTROL))
        QTest.keyRelease(canvas, Qt.Key.Key_Control)
    x, y = placed.points[0]
    assert workspace.state.drawing.marks[0].points[0] == pytest.approx((x + 6, y + 4))
    workspace.undo()
    assert workspace.state.drawing.marks[0].points[0] == pytest.approx((x + 6, y))
    workspace.undo()
    assert workspace.state.drawing.marks == (placed,)
