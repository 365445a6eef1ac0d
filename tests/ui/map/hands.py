"""What a person does on the map in tests: point at places of a view, click, drag."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nmt_explorer.domain.body import AreaCode, Point, Side, View
from nmt_explorer.ui.map.canvas import BodyCanvas


def pixel_of(canvas: BodyCanvas, view: View, point: Point) -> QPoint:
    """Where a place of a view is seen."""
    pane = next(pane for pane in canvas.panes if pane.view is view and pane.shows(pane.to_pixels(point)))
    return pane.to_pixels(point).toPoint()


def middle_of(canvas: BodyCanvas, view: View, code: str, side: Side) -> Point:
    """A place well inside an area."""
    return canvas.body[view].areas[AreaCode(code), side].centre


def click(qtbot: QtBot, canvas: BodyCanvas, view: View, point: Point) -> None:
    """Click at a place of a view."""
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=pixel_of(canvas, view, point))


def rest_on(qtbot: QtBot, canvas: BodyCanvas, view: View, point: Point, until: Callable[[], bool]) -> None:
    """Rest the pointer on a place until something is seen; another window closing may send the pointer away once."""
    pixel = pixel_of(canvas, view, point)

    def is_seen() -> bool:
        qtbot.mouseMove(canvas, pixel)
        return until()

    qtbot.waitUntil(is_seen)


def drag(qtbot: QtBot, widget: QWidget, path: list[QPoint]) -> None:
    """Press at the first pixel, move along the others, let go at the last."""
    qtbot.mousePress(widget, Qt.MouseButton.LeftButton, pos=path[0])
    for pixel in path[1:]:
        qtbot.mouseMove(widget, pixel)
    qtbot.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=path[-1])
