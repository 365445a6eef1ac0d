"""The whole window inside its frame: top bar, tool rail, map, answers and detail, and the layers above them."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nmt_explorer.domain.finding import Finding, Severity
from nmt_explorer.query.palpate_next import palpate_next
from nmt_explorer.query.reasons import match_of
from nmt_explorer.ui.focus import focus, holds, stops, stops_in
from nmt_explorer.ui.marking import Said
from nmt_explorer.ui.noted import noted
from nmt_explorer.ui.panels.answers.cards import rendered_match
from nmt_explorer.ui.panels.map_area import MapArea
from nmt_explorer.ui.panels.right_side import COMPACT, COMPACT_HEIGHT, ONE_FIGURE, RightSide
from nmt_explorer.ui.panels.tool_rail import ToolRail
from nmt_explorer.ui.panels.top_bar import TopBar
from nmt_explorer.ui.search.results import SearchResults
from nmt_explorer.ui.theme.look import Appearance
from nmt_explorer.ui.widgets.overlay import Overlay
from nmt_explorer.ui.widgets.toast import Toast, announce
from nmt_explorer.workspace.state import Choice, DetailTab, Seeing, Stage, State
from nmt_explorer.workspace.workspace import Workspace


class Workbench(QWidget):
    """Lays the regions out and opens and closes layers; what they show is their own affair."""

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.appearance = appearance
        self._wanted = 0
        self._is_untouched = True
        """Until the first Tab or mark: then Tab begins with the tools, although the map has the focus."""
        self.setMinimumSize(1, 1)  # the window decides how small; the regions make room when they are told the size
        self.top = TopBar(workspace, appearance)
        self.rail = ToolRail(workspace, appearance)
        self.map_area = MapArea(workspace, appearance)
        self.right = RightSide(workspace, appearance)
        self._lay_out()
        self.results = SearchResults(workspace, appearance, self)
        self.toast = Toast(appearance, self)
        self.overlay = Overlay(appearance, self)
        self._connect()
        self._fit_to_size()

    # ---- layers ----------------------------------------------------------------------------------------------------

    def close_nearest(self) -> None:
        """Close the nearest layer. Marks are never discarded."""
        state = self.workspace.state
        if self.overlay.isVisible():
            self.overlay.leave()
        elif self.results.isVisible() or self.top.search.hasFocus():
            self.leave_search()
        elif self._left_map_layer() or self.right.library.clear_filter():
            return
        elif state.previewed is not None:
            self.workspace.preview(None)
        elif state.set_number is not None:
            self.workspace.show_set(None)
        elif state.compared is not None:
            self.workspace.compare(None)
        elif state.opened is not None or state.browsing:
            self.workspace.stop_browsing()
        elif self.right.is_library_open:
            self.right.open_library(is_open=False)
        elif self.right.is_detail_over_answers:
            self.right.close_detail()
        elif state.stage in (Stage.RELEASE, Stage.TEACH):
            self.workspace.go_to(Stage.FIND if state.drawing.marks else Stage.ASSESS)
        elif state.stage is Stage.ASSESS and state.drawing.marks and not state.is_waiting:
            self.workspace.go_to(Stage.FIND)
        elif state.selected_mark is not None:
            self.workspace.select_mark(None)
        elif state.chosen is not None:
            self.workspace.choose(None)

    def _left_map_layer(self) -> bool:
        """End what is being drawn, or close the lens; whether there was either."""
        area = self.map_area.map
        return area.canvas.pointer.cancel() or area.close_lens()

    def step_set(self) -> None:
        """The next explaining set; none in a stage that does not show candidates, or before there are any."""
        if self.workspace.state.stage is Stage.FIND:
            self.workspace.step_set()
            if self.workspace.state.set_number is not None:
                self.right.open_library(is_open=False)

    def keep_to_compare(self) -> None:
        """Keep the chosen candidate on the map and choose the next, to be compared with it; again leaves."""
        state = self.workspace.state
        kept, candidate = state.chosen, state.chosen_candidate
        if state.compared is not None:
            self.workspace.compare(None)
        elif candidate is not None and len(state.candidates) > 1 and state.stage is Stage.FIND:
            self.workspace.step_candidate(1 if candidate.rank < len(state.candidates) else -1)
            self.workspace.compare(kept)

    def open_search(self) -> None:
        """Put the cursor into the search field."""
        self.top.search.setFocus()
        self.top.search.selectAll()

    def leave_search(self) -> None:
        """Close the results and return to the map."""
        self.results.hide()
        self.top.search.clear()
        self.map_area.map.setFocus()

    def regions(self) -> tuple[QWidget, ...]:
        """What F6 goes to, in the order of focus: tools, map, marks, answers, detail."""
        if self.overlay.isVisible():
            return (self.overlay,)
        found = (self.rail, self.map_area.map, self.map_area.marks, *self.right.regions)
        return tuple(region for region in found if stops_in(region))

    def step_region(self, by: int) -> None:
        """Move the focus to the next or previous region."""
        regions = self.regions()
        current = next((i for i, region in enumerate(regions) if holds(region, self.focusWidget())), None)
        place = (current + by) % len(regions) if current is not None else 0 if by > 0 else len(regions) - 1
        self._enter(regions[place])

    def _enter(self, region: QWidget) -> None:
        """Give a region the focus, where it is most wanted there."""
        chips = self.map_area.marks.chips
        answers = self.right.answers
        wanted: list[QWidget] = [self.rail.tools[self.workspace.state.tool], self.map_area.map.canvas]
        wanted += chips[self.workspace.state.selected_mark or 0 :]
        wanted += [*self.right.held.stops, self.right.stop.banner]
        wanted += [answers.list, *answers.questions.rows.values(), self.right.library.rows, self.right.detail.tabs]
        found = stops_in(region)
        focus(next((stop for stop in wanted if stop in found), found[0]), Qt.FocusReason.TabFocusReason)

    def say(self, text: str, *, can_undo: bool = False) -> None:
        """Show a short message over the map."""
        self.toast.say(text, self.map_area.map, can_undo=can_undo)

    def palpate_next(self) -> None:
        """Choose the candidate whose finding would tell most, show where to press it, and say why."""
        answer = self.workspace.state.answer
        found = palpate_next(answer) if answer is not None else None
        if found is None:
            self.say(self.tr("No candidate is left to press."))
            return
        self.workspace.choose(Choice(found.trigger_point.id, found.candidate.pattern.side))
        self.workspace.open_tab(DetailTab.PRESS)
        self.workspace.go_to(Stage.FIND)
        self.right.open_detail()
        most, left = self.tr("its finding would change the order most"), self.tr("the first not pressed yet")
        self.say(self.tr("Palpate next: {why}.").format(why=most if found.change else left))

    def tell(self, said: Said) -> None:
        """Show what was done to the marks, or why it was not."""
        self.say(said.sentence, can_undo=said.can_undo)

    # ---- Qt ----------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_to_size()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no region took: zoom the map, walk the candidates like a presenter's remote, hide for a while."""
        is_plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        zoom = self._zooms().get(event.key()) if is_plain and not self.overlay.isVisible() else None
        step = _STEPS.get(event.key())
        seeing = _SEEING.get(event.key()) if is_plain and not self.overlay.isVisible() else None
        if zoom is not None:
            zoom()
        elif seeing is not None:
            self.workspace.see(seeing)
        elif step is not None and self.workspace.state.candidates:
            self.workspace.step_candidate(step)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Letting go of a key that hid something brings it back."""
        if event.key() in _SEEING and not event.isAutoRepeat():
            self.workspace.see(Seeing.ALL)
        else:
            super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """A key that is let go while another window has the focus is never heard of."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            self.workspace.see(Seeing.ALL)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes through the regions in their order, and from the last to the first. An open sheet keeps it."""
        regions = (self.overlay,) if self.overlay.isVisible() else (self.rail, self.map_area, self.right, self.top)
        found = stops(regions)
        focused = self.focusWidget()
        if not found:
            return False
        if focused is not None and not focused.isVisible() and not self.overlay.isVisible():
            self.map_area.map.setFocus(Qt.FocusReason.OtherFocusReason)  # what had the focus is being hidden
            return True
        step = 1 if next else -1
        if self._is_untouched or focused not in found:
            place = 0 if next else len(found) - 1
        else:
            place = (found.index(focused) + step) % len(found)
        self._is_untouched = False
        focus(found[place], Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
        return True

    def _zooms(self) -> dict[int, Callable[[], None]]:
        area = self.map_area.map
        enlarge, shrink = area.zoom_in, area.zoom_out
        return {
            Qt.Key.Key_Plus: enlarge,
            Qt.Key.Key_Equal: enlarge,
            Qt.Key.Key_Minus: shrink,
            Qt.Key.Key_0: area.fit,
        }

    # ---- how it is put together ------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.rail)
        below.addWidget(self.map_area, 1)
        below.addWidget(self.right)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addLayout(below, 1)

    def _connect(self) -> None:
        search = self.top.search
        search.textEdited.connect(self._search)
        search.stepped.connect(self.results.rows.step)
        search.accepted.connect(self.results.rows.accept)
        self.results.rows.pressed_key.connect(self._open_hit)
        self.results.said.connect(self.say)
        self.map_area.said.connect(self.tell)
        self.toast.undo_wanted.connect(self.workspace.undo)
        self.right.answers.tell_most.palpate_wanted.connect(self.palpate_next)
        self.right.detail.press.keys.next.clicked.connect(self.palpate_next)
        self.top.library_wanted.connect(lambda: self.right.open_library(is_open=not self.right.is_library_open))
        self.workspace.state_changed.connect(self._on_state)
        self.appearance.changed.connect(self._fit_to_size)

    def _fit_to_size(self) -> None:
        look = self.appearance.look
        self.workspace.show_one_figure(self.width() < ONE_FIGURE * (1 + 0.6 * (look.factor - 1)))
        is_compact = self.width() < COMPACT or self.height() < COMPACT_HEIGHT
        is_low = self.height() < COMPACT_HEIGHT
        self.rail.set_compact(is_compact)
        self.top.mark.setFixedWidth(self.rail.width() if self.rail.width() >= look.px(56) else look.px(72))
        self.map_area.set_compact(is_low)
        self.right.answers.set_compact(is_low)
        self.right.detail.set_compact(is_low)
        self.right.set_window_width(self.width())
        self.overlay.setGeometry(self.rect())
        self._place_results()

    def _search(self, words: str) -> None:
        self.results.setVisible(bool(words.strip()))
        if words.strip():
            self._wanted = self.results.show_for(words)
            self._place_results()
            self.results.raise_()

    def _place_results(self) -> None:
        if not self.results.isVisible():
            return
        field = self.top.search
        width = self.appearance.look.px(480)
        right = field.mapTo(self, field.rect().bottomRight())
        height = min(self._wanted, self.height() - right.y() - 24)
        self.results.setGeometry(max(8, right.x() - width + 1), right.y() + 6, width, height)

    def _open_hit(self, key: tuple[str, str]) -> None:
        self.results.open_key(key)
        self.leave_search()

    def _on_state(self, old: State, new: State) -> None:
        if new.knowledge is not old.knowledge and new.knowledge is not None:
            self.map_area.foot_line.show_left_out(left_out(new.knowledge.atlas.findings))
        self._is_untouched = self._is_untouched and new.drawing == old.drawing
        if new.answer is not old.answer:
            announce(self, summary(new))
        said = noted(old, new)
        if said:
            self.say(said, can_undo=True)


_STEPS: dict[int, int] = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Home: -9999,
    Qt.Key.Key_End: 9999,
}

_SEEING: dict[int, Seeing] = {
    Qt.Key.Key_I: Seeing.DRAWING,
    Qt.Key.Key_J: Seeing.PATTERN,
    Qt.Key.Key_H: Seeing.OVERLAP,
}
"""What is left on the map while the key is held."""


def left_out(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Errors in files that the person added; those of the shipped data are the command line's affair."""
    return tuple(
        finding
        for finding in findings
        if finding.severity is Severity.ERROR and not finding.place.file.startswith("data/referral_patterns/")
    )


def summary(state: State) -> str:
    """``14 candidates, first infraspinatus, strong match``."""
    tr = QCoreApplication.translate
    if state.answer is None:
        return ""
    if state.answer.is_halted:
        return tr("Summary", "Stop. A safety question was answered with yes.")
    if state.is_stopped:
        return tr("Summary", "Noted as referred. No candidates.")
    if state.is_waiting:
        return tr("Summary", "Safety questions first. Candidates wait until they are answered.")
    if not state.candidates:
        return tr("Summary", "No candidates")
    first = state.candidates[0]
    name = first.pattern.muscle.record.name
    match = rendered_match(match_of(first.score)).lower()
    said = tr("Summary", "{count} candidates, first {name}, {match}")
    return said.format(count=len(state.candidates), name=name.lower(), match=match)
