"""The whole window inside its frame: top bar, tool rail, map, answers and detail, and the layers above them."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nmt_explorer.domain.finding import Finding, Severity
from nmt_explorer.query.reasons import match_of
from nmt_explorer.ui.panels.answers.cards import rendered_match
from nmt_explorer.ui.panels.answers.strips import CautionStrip
from nmt_explorer.ui.panels.map_area import MapArea
from nmt_explorer.ui.panels.right_side import COMPACT, COMPACT_HEIGHT, ONE_FIGURE, RightSide
from nmt_explorer.ui.panels.tool_rail import ToolRail
from nmt_explorer.ui.panels.top_bar import TopBar
from nmt_explorer.ui.search.results import SearchResults
from nmt_explorer.ui.theme.look import Appearance
from nmt_explorer.ui.widgets.overlay import Overlay
from nmt_explorer.ui.widgets.sheet import Sheet
from nmt_explorer.ui.widgets.toast import Toast, announce
from nmt_explorer.wording.findings import sentence
from nmt_explorer.workspace.state import Stage, State
from nmt_explorer.workspace.workspace import Workspace


class Workbench(QWidget):
    """Lays the regions out and opens and closes layers; what they show is their own affair."""

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.appearance = appearance
        self._wanted = 0
        self.setMinimumSize(1, 1)  # the window decides how small; the regions make room when they are told the size
        self.top = TopBar(workspace, appearance)
        self.rail = ToolRail(workspace, appearance)
        self.map_area = MapArea(workspace, appearance)
        self.right = RightSide(workspace, appearance)
        self.strip = CautionStrip(appearance)
        self.strip.hide()
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
        elif state.opened is not None or state.browsing:
            self.workspace.stop_browsing()
        elif self.right.is_library_open:
            self.right.open_library(is_open=False)
        elif self.right.is_detail_over_answers:
            self.right.close_detail()
        elif state.stage in (Stage.RELEASE, Stage.TEACH):
            self.workspace.go_to(Stage.FIND if state.drawing.marks else Stage.ASSESS)
        elif state.stage is Stage.ASSESS and state.drawing.marks:
            self.workspace.go_to(Stage.FIND)
        elif state.selected_mark is not None:
            self.workspace.select_mark(None)

    def _left_map_layer(self) -> bool:
        """End what is being drawn, or close the lens; whether there was either."""
        area = self.map_area.map
        return area.canvas.pointer.cancel() or area.close_lens()

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
        """The regions that are visible, in the order of focus: tools, map, marks, answers, detail."""
        candidates: list[QWidget] = [self.rail.tools[self.workspace.state.tool], self.map_area.map]
        candidates += self.map_area.marks.chips[:1]
        answers = self.right.answers
        candidates += [answers.list, answers.questions, self.right.library.rows, self.right.detail.tabs]
        return tuple(widget for widget in candidates if widget.isVisible())

    def step_region(self, by: int) -> None:
        """Move the focus to the next or previous region."""
        regions = self.regions()
        focused = self.focusWidget()
        current = next(
            (i for i, region in enumerate(regions) if focused is region or region.isAncestorOf(focused or region)), -1
        )
        if current == -1 and by < 0:
            current = 0
        regions[(current + by) % len(regions)].setFocus()

    def say(self, text: str, *, can_undo: bool = False) -> None:
        """Show a short message over the map."""
        self.toast.say(text, self.map_area.map, can_undo=can_undo)

    # ---- Qt ----------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_to_size()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no region took: walk the candidates, as a presenter's remote does."""
        step = _STEPS.get(event.key())
        if step is not None and self.workspace.state.candidates:
            self.workspace.step_candidate(step)
            return
        super().keyPressEvent(event)

    # ---- how it is put together ------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.strip)
        middle.addWidget(self.map_area, 1)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.rail)
        below.addLayout(middle, 1)
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
        search.left_alone.connect(self.leave_search)
        self.results.rows.pressed_key.connect(self._open_hit)
        self.results.said.connect(self.say)
        self.toast.undo_wanted.connect(self.workspace.undo)
        self.strip.clicked.connect(self._show_findings)
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
            self._show_strip(left_out(new.knowledge.atlas.findings))
        if new.answer is not old.answer:
            announce(self, summary(new))
        if len(new.drawing.findings) and new.drawing.findings != old.drawing.findings and new.chosen == old.chosen:
            self.say(finding_sentence(new), can_undo=True)

    def _show_strip(self, findings: tuple[Finding, ...]) -> None:
        self.strip.setVisible(bool(findings))
        if findings:
            files = len({finding.place.file for finding in findings})
            rest = self.tr(" and {count} more").format(count=files - 1) if files > 1 else ""
            said = self.tr("A pattern file was left out{rest}; the rest works. {first}")
            self.strip.say(said.format(rest=rest, first=sentence(findings[0])))

    def _show_findings(self) -> None:
        knowledge = self.workspace.state.knowledge
        if knowledge is None:
            return
        sheet: Sheet = self.overlay.open(self.tr("Pattern files"))
        sheet.bullets(sentence(finding) for finding in left_out(knowledge.atlas.findings))


_STEPS: dict[int, int] = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_Home: -9999,
    Qt.Key.Key_End: 9999,
}


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
    if not state.candidates:
        return tr("Summary", "No candidates")
    first = state.candidates[0]
    name = first.pattern.muscle.record.name
    match = rendered_match(match_of(first.score)).lower()
    said = tr("Summary", "{count} candidates, first {name}, {match}")
    return said.format(count=len(state.candidates), name=name.lower(), match=match)


def finding_sentence(state: State) -> str:
    """What was noted and where the candidate stands now."""
    tr = QCoreApplication.translate
    finding = state.drawing.findings[-1]
    if finding.familiar:
        noted = tr("Summary", "Familiar pain noted.")
    elif finding.tender:
        noted = tr("Summary", "Tenderness noted.")
    elif finding.familiar is False:
        noted = tr("Summary", "Nothing found, noted.")
    else:
        noted = tr("Summary", "Noted, not counted.")
    candidate = state.chosen_candidate
    if candidate is None:
        return noted
    stands = tr("Summary", "{name} is now number {rank}.")
    return f"{noted} " + stands.format(name=candidate.pattern.muscle.record.name, rank=candidate.rank)
