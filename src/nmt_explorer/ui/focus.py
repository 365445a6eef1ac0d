"""The order in which Tab and F6 go through the window: tools, map, marks, answers, detail, top bar."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget


def stops_in(region: QWidget) -> list[QWidget]:
    """Every control of a region that Tab can reach now, in reading order: rows downward, each from left to right."""
    if not region.isVisible():
        return []
    found = [region] if _takes_focus(region) else []
    for child in _in_reading_order(c for c in region.children() if isinstance(c, QWidget) and not c.isWindow()):
        found += stops_in(child)
    return found


def stops(regions: Sequence[QWidget]) -> list[QWidget]:
    """The stops of all regions."""
    return [stop for region in regions for stop in stops_in(region)]


def focus(widget: QWidget, reason: Qt.FocusReason) -> None:
    """Give a control the focus and bring it into sight."""
    widget.setFocus(reason)
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


def _takes_focus(widget: QWidget) -> bool:
    policy = widget.focusPolicy()
    return bool(policy & Qt.FocusPolicy.TabFocus) and widget.isEnabled() and widget.focusProxy() is None


def _in_reading_order(children: Iterable[QWidget]) -> list[QWidget]:
    """Children that share height stand in one row."""
    rows: list[list[QWidget]] = []
    bottom = 0
    for child in sorted(children, key=lambda c: (c.y(), c.x())):
        if rows and child.y() < bottom:
            rows[-1].append(child)
            bottom = min(bottom, child.geometry().bottom())
        else:
            rows.append([child])
            bottom = child.geometry().bottom()
    return [child for row in rows for child in sorted(row, key=lambda c: (c.x(), c.y()))]


def holds(region: QWidget, widget: QWidget | None) -> bool:
    """Whether a control is a region or lies in it."""
    return widget is not None and (region is widget or region.isAncestorOf(widget))
