"""What screen readers find on the map: the areas as children, each with its name, side, marks and zone."""

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor
from PySide6.QtWidgets import QAccessibleWidget

from nmt_explorer.domain.body import ZoneKind
from nmt_explorer.ui.map.content import content_of
from nmt_explorer.wording.places import place

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

    from nmt_explorer.ui.map.keyboard import AreaStop
    from nmt_explorer.ui.map.markable import MarkableCanvas

SHARED = 0.25
"""An area of which at least this share lies in a zone is said to lie in it."""


@cache
def install_accessibility() -> None:
    """Tell Qt how to describe a map; once per program."""
    QAccessible.installFactory(_interface_for)


def _interface_for(_kind: str, of: QObject) -> QAccessibleInterface | None:
    from nmt_explorer.ui.map.markable import MarkableCanvas

    return of.accessible() if isinstance(of, MarkableCanvas) else None


class MapAccessible(QAccessibleWidget):
    """The map as a group of areas, in reading order."""

    def __init__(self, canvas: "MarkableCanvas") -> None:
        super().__init__(canvas, QAccessible.Role.Graphic, canvas.accessibleName())
        self._canvas = canvas
        self._areas: dict[AreaStop, AreaAccessible] = {}

    def childCount(self) -> int:
        return len(self._canvas.keyboard.stops())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # None for nothing, as in Qt
        stops = self._canvas.keyboard.stops()
        if not 0 <= index < len(stops):
            return None
        stop = stops[index]
        if stop not in self._areas:  # kept for good: a screen reader may still hold one that is not shown now
            self._areas[stop] = AreaAccessible(self._canvas, stop)
        return self._areas[stop]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        stops = self._canvas.keyboard.stops()
        return stops.index(child.stop) if isinstance(child, AreaAccessible) and child.stop in stops else -1


class AreaAccessible(QAccessibleInterface):
    """One area in one view."""

    def __init__(self, canvas: "MarkableCanvas", stop: "AreaStop") -> None:
        super().__init__()
        self._canvas = canvas
        self.stop = stop

    def isValid(self) -> bool:
        return True

    def object(self) -> QObject | None:  # type: ignore[override]  # None for nothing, as in Qt
        return None

    def window(self) -> "QWindow | None":  # type: ignore[override]  # None for nothing, as in Qt
        return self._canvas.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._canvas)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # None for nothing, as in Qt
        return None

    def childCount(self) -> int:
        return 0

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # None for nothing, as in Qt
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        return QAccessible.State()

    def foregroundColor(self) -> QColor:
        return QColor(self._canvas.theme.text)

    def backgroundColor(self) -> QColor:
        return QColor(self._canvas.theme.app)

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Areas cannot be renamed."""

    def text(self, kind: QAccessible.Text) -> str:
        if kind is QAccessible.Text.Name:
            return self._name()
        return self._description() if kind is QAccessible.Text.Description else ""

    def rect(self) -> QRect:
        pane = next((pane for pane in self._canvas.panes if pane.view is self.stop.view), None)
        region = self._canvas.body[self.stop.view].areas.get((self.stop.code, self.stop.side))
        if pane is None or region is None:
            return QRect()
        box = pane.rect_of(region.bounds)
        return QRect(self._canvas.mapToGlobal(box.toRect().topLeft()), box.toRect().size())

    def _name(self) -> str:
        knowledge = self._canvas.workspace.state.knowledge
        return place(knowledge.atlas.areas, self.stop.code, self.stop.side) if knowledge is not None else ""

    def _description(self) -> str:
        return ", ".join((*self._marks(), *self._zones()))

    def _marks(self) -> list[str]:
        state = self._canvas.workspace.state
        areas = state.answer.marked_areas if state.answer is not None else ()
        words = QCoreApplication.translate("Map", "marked {number}, {intensity} of 10")
        return [
            words.format(number=number + 1, intensity=state.drawing.marks[number].intensity)
            for number, found in enumerate(areas)
            if (self.stop.code, self.stop.side) in found
        ]

    def _zones(self) -> list[str]:
        figure = content_of(self._canvas.workspace.state).figure
        region = self._canvas.body[self.stop.view].areas.get((self.stop.code, self.stop.side))
        if figure is None or region is None:
            return []
        words = {
            ZoneKind.ESSENTIAL: QCoreApplication.translate("Map", "in the essential zone of {muscle}"),
            ZoneKind.SPILLOVER: QCoreApplication.translate("Map", "in the spillover zone of {muscle}"),
        }
        found = {
            zone.kind
            for zone in figure.zones
            if zone.view is self.stop.view and region.overlap(zone.region) > SHARED * region.area
        }
        return [words[kind].format(muscle=figure.muscle.record.name) for kind in ZoneKind if kind in found]
