"""What a person does on the map in tests: point at places of a view, click, drag, press keys."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nmt_explorer.domain.body import AreaCode, Point, Side, View
from nmt_explorer.ui.map.canvas import BodyCanvas

LEFT_BUTTON, MIDDLE_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


def pixel_of(canvas: BodyCanvas, view: View, point: Point) -> QPoint:
    """Where a place of a view is seen."""
    pane = next(pane for pane in canvas.panes if pane.view is view and pane.shows(pane.to_pixels(point)))
    return pane.to_pixels(point).toPoint()


def middle_of(canvas: BodyCanvas, view: View, code: str, side: Side) -> Point:
    """A place well inside an area."""
    return canvas.body[view].areas[AreaCode(code), side].centre


def click(canvas: BodyCanvas, view: View, point: Point) -> None:
    """Click at a place of a view."""
    QTest.mouseClick(canvas, LEFT_BUTTON, NO_KEYS, pixel_of(canvas, view, point))


def drag(widget: QWidget, path: Sequence[QPoint], button: Qt.MouseButton = LEFT_BUTTON) -> None:
    """Press at the first pixel, move along the others, let go at the last."""
    QTest.mousePress(widget, button, NO_KEYS, path[0])
    for pixel in path[1:]:
        QTest.mouseMove(widget, pixel)
    QTest.mouseRelease(widget, button, NO_KEYS, path[-1])


def press(widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = NO_KEYS) -> None:
    """Press and release a key."""
    QTest.keyClick(widget, key, held)


def rest_on(qtbot: QtBot, canvas: BodyCanvas, view: View, point: Point, until: Callable[[], bool]) -> None:
    """Rest the pointer on a place until something is seen; it comes from beside, for one that stays says nothing."""
    pixel = pixel_of(canvas, view, point)

    def is_seen() -> bool:
        QTest.mouseMove(canvas, pixel + QPoint(1, 0))
        QTest.mouseMove(canvas, pixel)
        return until()

    qtbot.waitUntil(is_seen)
