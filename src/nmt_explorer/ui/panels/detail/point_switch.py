"""A switch between the trigger points of one pattern, or of a muscle while browsing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from nmt_explorer.atlas.model import TriggerPoint
from nmt_explorer.ui.theme.look import Appearance
from nmt_explorer.ui.widgets.button import Button
from nmt_explorer.ui.widgets.segments import Segment, Segments
from nmt_explorer.workspace.state import Choice
from nmt_explorer.workspace.workspace import Workspace

MOST_SIDE_BY_SIDE = 3


class PointSwitch(QWidget):
    """A few points stand side by side; more of them are in a menu."""

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._appearance = appearance
        self._shown: tuple[object, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_points(self, points: tuple[TriggerPoint, ...], chosen: Choice) -> None:
        """Show the points of which one is chosen; nothing when there is only one."""
        key = (tuple(point.id for point in points), chosen)
        if key == self._shown:
            return
        self._shown = key
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.setVisible(len(points) > 1)
        if len(points) < 2:
            return
        current = next((i for i, point in enumerate(points) if point.id == chosen.trigger_point), 0)
        if len(points) > MOST_SIDE_BY_SIDE:
            self._row.addWidget(self._menu_button(points, current, chosen), 0, Qt.AlignmentFlag.AlignRight)
            return
        segments = [Segment(point.short_label, hint=point.record.label) for point in points]
        switch = Segments(self._appearance, segments, self.tr("Trigger point"), self, height=34)
        switch.show_current(current)
        switch.chosen.connect(lambda i: self._workspace.choose(Choice(points[i].id, chosen.side)))
        self._row.addWidget(switch)

    def _menu_button(self, points: tuple[TriggerPoint, ...], current: int, chosen: Choice) -> Button:
        button = Button(self._appearance, points[current].short_label, "down", height=34)
        button.setAccessibleName(self.tr("Trigger point: {label}").format(label=points[current].record.label))
        menu = QMenu(button)
        for point in points:
            action = menu.addAction(point.record.label)
            choice = Choice(point.id, chosen.side)
            action.triggered.connect(lambda _=False, c=choice: self._workspace.choose(c))
        button.clicked.connect(lambda: menu.popup(button.mapToGlobal(button.rect().bottomLeft())))
        return button
