"""Nothing is clipped and nothing overlaps, whatever the size of window and type."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.window.conftest import ARM, SHOULDER

from nmt_explorer.ui.desk import Desk
from nmt_explorer.ui.map.map_view import MapView
from nmt_explorer.ui.theme.typography import FACTORS
from nmt_explorer.ui.widgets.button import Button
from nmt_explorer.ui.widgets.text import Text
from nmt_explorer.ui.workbench import Workbench
from nmt_explorer.workspace.state import DetailTab, Stage

SIZES = ((900, 640), (960, 700), (1116, 704), (1180, 720), (1280, 720), (1280, 800), (1440, 900), (1920, 1080))


def faults(top: QWidget) -> list[str]:
    """What is clipped or overlaps, in words; the map arranges its own inside."""
    shown = [w for w in (top, *top.findChildren(QWidget)) if w.isVisible() and not is_in_map(w)]
    return [said for w in shown for said in (*clipped(w), *overlapping(w))]


def settled_faults(qtbot: QtBot, bench: Workbench) -> list[str]:
    """The faults that are left when everything has been laid out."""
    found = ["not laid out yet"]
    for _ in range(20):
        qtbot.wait(10)
        found = faults(bench)
        if not found:
            break
    return found


def clipped(widget: QWidget) -> list[str]:
    parent = widget.parentWidget()
    is_page = parent is not None and isinstance(parent.parentWidget(), QScrollArea)
    if parent is not None and not is_page and not widget.isWindow() and not parent.rect().contains(widget.geometry()):
        return [f"{described(widget)} reaches out of {described(parent)}"]
    if (
        isinstance(widget, Text)
        and widget.hasHeightForWidth()
        and widget.height() < widget.heightForWidth(widget.width())
    ):
        return [f"{described(widget)} is cut off below"]
    if isinstance(widget, Button | Text) and not widget.hasHeightForWidth():
        return [f"{described(widget)} is cut short"] if widget.width() < widget.sizeHint().width() - 2 else []
    return []


def overlapping(parent: QWidget) -> list[str]:
    if isinstance(parent, MapView):
        return []
    children = [c for c in parent.children() if isinstance(c, QWidget) and c.isVisible() and not c.isWindow()]
    pairs = [
        (a, b) for i, a in enumerate(children) for b in children[i + 1 :] if not (lies_over(a, b) or lies_over(b, a))
    ]
    return [f"{described(a)} overlaps {described(b)}" for a, b in pairs if meet(a.geometry(), b.geometry())]


def lies_over(widget: QWidget, row: QWidget) -> bool:
    """Whether the widget is meant to lie over a row, in the gap between its controls."""
    is_heading = widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    controls = [c for c in row.children() if isinstance(c, QWidget) and c.isVisible()]
    place = QRect(row.mapFrom(widget.parentWidget() or row, widget.pos()), widget.size())
    return is_heading and type(row) is QWidget and not any(meet(place, c.geometry()) for c in controls)


def meet(a: QRect, b: QRect) -> bool:
    shared = a.intersected(b)
    return shared.width() > 1 and shared.height() > 1


def is_in_map(widget: QWidget) -> bool:
    """The map has its own tests for what it arranges."""
    parent = widget.parentWidget()
    return parent is not None and (isinstance(parent, MapView) or is_in_map(parent))


def described(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QAbstractButton | Text) else widget.accessibleName()
    return f"{type(widget).__name__} “{words[:30]}” {widget.geometry().getRect()}"


def resize(bench: Workbench, size: tuple[int, int], factor: float) -> None:
    """As the window would: never below its smallest size, which grows with the type."""
    bench.resize(
        max(size[0], round(900 * (1 + 0.6 * (factor - 1)))), max(size[1], round(640 * (1 + 0.25 * (factor - 1))))
    )


@pytest.mark.parametrize("factor", FACTORS)
def test_that_nothing_is_clipped_or_overlaps_with_answers(
    qtbot: QtBot, bench: Workbench, desk: Desk, factor: float
) -> None:
    bench.workspace.add_mark(SHOULDER)
    bench.workspace.add_mark(ARM)
    desk.use_size(factor)
    for size in SIZES:
        resize(bench, size, factor)
        for stage in Stage:
            bench.workspace.go_to(stage)
            assert settled_faults(qtbot, bench) == [], (size, stage)
        bench.workspace.go_to(Stage.FIND)
        bench.right.open_detail()
        for tab in DetailTab:
            bench.workspace.open_tab(tab)
            assert settled_faults(qtbot, bench) == [], (size, tab)
        bench.right.close_detail()


@pytest.mark.parametrize("factor", FACTORS)
def test_that_nothing_is_clipped_or_overlaps_before_the_first_mark(
    qtbot: QtBot, bench: Workbench, desk: Desk, factor: float
) -> None:
    desk.use_size(factor)
    for size in SIZES:
        resize(bench, size, factor)
        for is_open in (False, True):
            bench.right.open_library(is_open=is_open)
            assert settled_faults(qtbot, bench) == [], (size, is_open)
