"""The marks bar: one chip for each mark, and Clear."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QWidget

from nmt_explorer.ui.focus import holds
from nmt_explorer.ui.panels.mark_chip import MarkChip
from nmt_explorer.ui.panels.panel import Panel
from nmt_explorer.ui.theme.look import Appearance
from nmt_explorer.ui.widgets.button import Button, Kind
from nmt_explorer.wording.places import mark_place
from nmt_explorer.workspace.state import State
from nmt_explorer.workspace.workspace import Workspace


class MarksBar(Panel):
    """Below the map. The chips scroll sideways when there are many."""

    ground = "app"

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(workspace, appearance, parent)
        self.setAccessibleName(self.tr("Marks"))
        self.chips: list[MarkChip] = []
        self._strip = QWidget()
        self._strip.setObjectName("page")
        self._row = QHBoxLayout(self._strip)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addStretch(1)
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._strip)
        self.clear = Button(appearance, self.tr("Clear"), "close", Kind.QUIET)
        self.clear.named(self.tr("Remove all marks"), self.tr("undo brings them back"))
        self.clear.clicked.connect(workspace.clear)
        self._layout = QHBoxLayout(self)
        self._layout.addWidget(self._area, 1)
        self._layout.addWidget(self.clear)
        self.set_compact(False)
        self.show_state(workspace.state, workspace.state)

    def set_compact(self, is_compact: bool) -> None:
        """Take less height, and show only the sign of Clear."""
        self._is_compact = is_compact
        self._layout.setContentsMargins(12 if is_compact else 16, 2, 12, 2)
        self.clear.setText("" if is_compact else self.tr("Clear"))
        self.setFixedHeight(self.appearance.look.px(50) + (8 if is_compact else 14))

    def restyle(self) -> None:
        super().restyle()
        self.set_compact(self._is_compact)
        for chip in self.chips:
            chip.updateGeometry()
            chip.update()

    def show_state(self, old: State, new: State) -> None:
        marks = new.drawing.marks
        while len(self.chips) > len(marks):
            self._remove_last()
        for number, mark in enumerate(marks):
            place = place_of(new, number)
            if number == len(self.chips):
                self._add(number, place, mark.intensity)
            self.chips[number].show_mark(place, mark.intensity, is_selected=number == new.selected_mark)
        self._fit_chips()
        if new.selected_mark is not None and new.selected_mark != old.selected_mark:
            self._area.ensureWidgetVisible(self.chips[new.selected_mark])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_chips()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll sideways."""
        bar = self._area.horizontalScrollBar()
        bar.setValue(bar.value() - event.angleDelta().y() - event.angleDelta().x())

    def _fit_chips(self) -> None:
        """Full chips where all fit side by side; else they share the room, as far as they can shrink."""
        margins = self._layout.contentsMargins()
        room = self.width() - margins.left() - margins.right() - self.clear.sizeHint().width() - self._layout.spacing()
        wanted = sum(chip.full_width() + self._row.spacing() for chip in self.chips)
        share = room // max(1, len(self.chips)) - self._row.spacing()
        for chip in self.chips:
            chip.show_in(chip.full_width() if wanted <= room else min(share, chip.full_width() - 1))

    def _remove_last(self) -> None:
        """Remove the last chip; the focus goes to the one before it, if there is one."""
        chip = self.chips.pop()
        if self.chips and holds(chip, QApplication.focusWidget()):
            self.chips[-1].setFocus(Qt.FocusReason.OtherFocusReason)
        self._row.removeWidget(chip)
        chip.deleteLater()

    def _add(self, number: int, place: str, intensity: int) -> None:
        chip = MarkChip(self.appearance, number + 1, place, intensity, self._strip)
        chip.selected.connect(lambda: self.workspace.select_mark(number))
        chip.removed.connect(lambda: self.workspace.remove_mark(number))
        chip.intensity_set.connect(lambda value: self.workspace.set_intensity(number, value))
        self._row.insertWidget(number, chip)
        self.chips.append(chip)


def place_of(state: State, number: int) -> str:
    """The place of a mark in words, from the answer when there is one."""
    label = state.drawing.marks[number].label
    if label:
        return label
    if state.knowledge is None or state.answer is None or number >= len(state.answer.marked_areas):
        return "…"
    marked = state.answer.marked_areas[number]
    place = mark_place(state.knowledge.atlas.areas, marked)
    return place[:1].upper() + place[1:]
