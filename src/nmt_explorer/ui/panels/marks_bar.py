"""The marks bar: one chip for each mark, and Clear."""

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QMenu, QScrollArea, QWidget

from nmt_explorer.ui.focus import holds
from nmt_explorer.ui.marking import Said, mirror
from nmt_explorer.ui.panels.mark_chip import MarkChip, MarkWords
from nmt_explorer.ui.panels.mark_menu import mark_menu, note_of
from nmt_explorer.ui.panels.panel import Panel
from nmt_explorer.ui.theme.look import Appearance
from nmt_explorer.ui.widgets.button import Button, Kind
from nmt_explorer.wording.places import mark_place
from nmt_explorer.workspace.state import State
from nmt_explorer.workspace.workspace import Workspace


class MarksBar(Panel):
    """Below the map. The chips scroll sideways when there are many."""

    ground = "app"
    said = Signal(Said)

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
        self._area.horizontalScrollBar().rangeChanged.connect(self._show_selected)
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
        self._name_clear(is_short=is_compact)
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
            if number == len(self.chips):
                self._add(number)
            is_selected = number == new.selected_mark
            words = words_of(new, number)
            self.chips[number].show_mark(words, mark.intensity, label=mark.label or "", is_selected=is_selected)
        self._fit_chips()
        if new.selected_mark is not None and new.selected_mark != old.selected_mark:
            QTimer.singleShot(0, self, self._show_selected)  # a new chip has no place yet

    def menu_of(self, number: int) -> QMenu:
        """The menu of the mark of that number, from 0."""
        return mark_menu(
            self,
            self.appearance.look,
            self.workspace,
            number,
            self.chips[number].name_it,
            lambda: self.said.emit(mirror(self.workspace, number)),
        )

    def open_menu(self, number: int, at: QPoint) -> None:
        """Select a mark and open its menu at a place of the screen."""
        self._open(number).popup(at)

    def open_selected_menu(self) -> None:
        """Open the menu of the selected mark, if there is one, above its chip."""
        selected = self.workspace.state.selected_mark
        if selected is not None:
            self._open_above(selected, self.chips[selected].menu_corner())

    def _open_above(self, number: int, corner: QPoint) -> None:
        menu = self._open(number)
        menu.popup(corner - QPoint(0, menu.sizeHint().height()))

    def _open(self, number: int) -> QMenu:
        """Select a mark; its menu goes when it is closed."""
        self.workspace.select_mark(number)
        menu = self.menu_of(number)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

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
        width = self.width() - margins.left() - margins.right() - self._layout.spacing()
        wanted = sum(chip.full_width() + self._row.spacing() for chip in self.chips)
        self._name_clear(is_short=False)
        if self._is_compact or wanted > width - self.clear.sizeHint().width():
            self._name_clear(is_short=True)
        room = width - self.clear.sizeHint().width()
        share = room // max(1, len(self.chips)) - self._row.spacing()
        for chip in self.chips:
            chip.show_in(chip.full_width() if wanted <= room else min(share, chip.full_width() - 1))

    def _name_clear(self, *, is_short: bool) -> None:
        """Its word, or its sign alone."""
        self.clear.setText("" if is_short else self.tr("Clear"))

    def _show_selected(self) -> None:
        """Scroll to the chip of the selected mark."""
        selected = self.workspace.state.selected_mark
        if selected is not None:
            self._area.ensureWidgetVisible(self.chips[selected])

    def _remove_last(self) -> None:
        """Remove the last chip; the focus goes to the one before it, if there is one."""
        chip = self.chips.pop()
        if self.chips and holds(chip, QApplication.focusWidget()):
            self.chips[-1].setFocus(Qt.FocusReason.OtherFocusReason)
        self._row.removeWidget(chip)
        chip.deleteLater()

    def _add(self, number: int) -> None:
        chip = MarkChip(self.appearance, number + 1, self._strip)
        chip.selected.connect(lambda: self.workspace.select_mark(number))
        chip.removed.connect(lambda: self.workspace.remove_mark(number))
        chip.intensity_set.connect(lambda value: self.workspace.set_intensity(number, value))
        chip.let_go.connect(self.workspace.end_gesture)
        chip.named.connect(lambda label: self.workspace.set_label(number, label))
        chip.menu_wanted.connect(lambda corner: self._open_above(number, corner))
        self._row.insertWidget(number, chip)
        self.chips.append(chip)


def words_of(state: State, number: int) -> MarkWords:
    """What the chip of a mark says; the hint tells what has no room in it."""
    mark = state.drawing.marks[number]
    is_off = number in state.off_body
    tr = QCoreApplication.translate
    place, note = area_of(state, number), note_of(mark)
    if is_off:
        off = tr("MarksBar", "Off the body")
        words = tr("MarksBar", "Mark {number} lies off the body; it counts for nothing. Move or remove it.")
        said = [off[:1].lower() + off[1:], note] if mark.label else [note]
        note = " · ".join(part for part in said if part)
        return MarkWords(mark.label or off, note, words.format(number=number + 1), is_off_body=True)
    hint = " · ".join(part for part in (mark.label, place, note) if part)
    return MarkWords(mark.label or place, note, hint)


def place_of(state: State, number: int) -> str:
    """What a mark is called: by its label, else by its place."""
    return state.drawing.marks[number].label or area_of(state, number)


def area_of(state: State, number: int) -> str:
    """The place of a mark in words, from the answer when there is one."""
    if state.knowledge is None or state.answer is None or number >= len(state.answer.marked_areas):
        return "…"
    place = mark_place(state.knowledge.atlas.areas, state.answer.marked_areas[number])
    return place[:1].upper() + place[1:]
