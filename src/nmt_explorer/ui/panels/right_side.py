"""Everything to the right of the map, and how it shares the width."""

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from nmt_explorer.ui.panels.answers.answers_panel import AnswersPanel
from nmt_explorer.ui.panels.detail.detail_panel import DetailPanel
from nmt_explorer.ui.panels.entry_panel import EntryPanel
from nmt_explorer.ui.panels.library.library import Library
from nmt_explorer.ui.panels.panel import is_only_pointed_at
from nmt_explorer.ui.panels.safety.held_panel import HeldPanel
from nmt_explorer.ui.panels.safety.stop_panel import StopPanel
from nmt_explorer.ui.panels.stages.release_stage import ReleaseStage
from nmt_explorer.ui.panels.stages.teach_stage import TeachStage
from nmt_explorer.ui.theme.look import Appearance
from nmt_explorer.workspace.state import Stage, State
from nmt_explorer.workspace.workspace import Workspace

COMPACT = 1360
"""Below this width, and below this height, everything is a little smaller."""
COMPACT_HEIGHT = 760
DRAWER = 1180
"""Below this width, times the type size, the detail lies over the answers."""
ONE_FIGURE = 960
"""Below this width the map shows one figure at a time."""
WIDE = 1760


class RightSide(QWidget):
    """Answers and detail side by side; one over the other where there is no room for both."""

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._appearance = appearance
        self._window_width = 1440
        self._is_detail_open = False
        self.is_library_open = False
        self.answers = AnswersPanel(workspace, appearance)
        self.library = Library(workspace, appearance)
        self.detail = DetailPanel(workspace, appearance)
        self.entry = EntryPanel(workspace, appearance)
        self.stop = StopPanel(workspace, appearance)
        self.held = HeldPanel(workspace, appearance)
        self.release = ReleaseStage(workspace, appearance)
        self.teach = TeachStage(workspace, appearance)
        self._first = QStackedWidget()
        self._first.addWidget(self.answers)
        self._first.addWidget(self.library)
        self._second = QStackedWidget()
        self._second.addWidget(self.detail)
        self._second.addWidget(self.entry)
        self._whole = QStackedWidget()
        for page in (self.stop, self.held, self.release, self.teach):
            self._whole.addWidget(page)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for widget in (self._first, self._second, self._whole):
            row.addWidget(widget)
        workspace.state_changed.connect(self._on_state)
        appearance.changed.connect(self.arrange)
        self.library.close_wanted.connect(lambda: self.open_library(is_open=False))
        self.detail.close_wanted.connect(self.close_detail)
        self.answers.list.opened.connect(self.open_detail)
        self.answers.detail_wanted.connect(self.open_detail)
        self.answers.library_wanted.connect(lambda: self.open_library(is_open=True))
        self.arrange()

    @property
    def regions(self) -> tuple[QWidget, ...]:
        """Answers, detail, and what stands in the place of both."""
        return (self._first, self._second, self._whole)

    @property
    def is_drawer(self) -> bool:
        """Whether detail and answers share one column."""
        look = self._appearance.look
        return self._window_width < look.px(DRAWER) or look.is_large

    def set_window_width(self, width: int) -> None:
        """The window's width decides about the columns."""
        self._window_width = width
        self.arrange()

    def open_library(self, *, is_open: bool) -> None:
        self.is_library_open = is_open
        self._is_detail_open = False
        self.arrange()
        if is_open:
            self.library.rows.setFocus()

    def open_detail(self) -> None:
        """Where there is one column, show the detail in it."""
        self._is_detail_open = True
        self.arrange()

    def close_detail(self) -> None:
        """Return to the answers; while browsing, close what is browsed."""
        self._is_detail_open = False
        if self._workspace.state.browsing or self._workspace.state.opened is not None:
            self._workspace.stop_browsing()
        self.arrange()

    @property
    def is_detail_over_answers(self) -> bool:
        return self.is_drawer and self._is_detail_open

    def arrange(self) -> None:
        """Show what the state calls for, in the widths that the window allows."""
        state = self._workspace.state
        has_answers = bool(state.drawing.marks)
        has_detail = state.chosen is not None or state.opened is not None
        whole = self._whole_page(state)
        if whole is not None:
            self._whole.setCurrentWidget(whole)
        self._first.setCurrentWidget(self.library if self.is_library_open else self.answers)
        self._second.setCurrentWidget(self.entry if state.opened is not None else self.detail)
        first = whole is None and ((has_answers and not state.is_waiting) or self.is_library_open)
        is_asking = state.stage is Stage.ASSESS and has_answers and not self.is_library_open and state.opened is None
        second = whole is None and has_detail and (not is_asking or state.browsing)
        if self.is_drawer and first and second:
            first, second = not self._is_detail_open, self._is_detail_open
        self._first.setVisible(first)
        self._second.setVisible(second)
        self._whole.setVisible(whole is not None)
        self.answers.set_drawer(is_drawer=self.is_drawer)
        answers, detail = self._widths()
        self._first.setFixedWidth(answers if second or not is_asking or self.is_drawer else answers + detail)
        self._second.setFixedWidth(detail)
        self._whole.setFixedWidth(answers + detail if not self.is_drawer else max(answers, detail))
        self.detail.leave.setVisible(state.chosen_candidate is None or self.is_drawer)
        self.setVisible(first or second or whole is not None)

    def _whole_page(self, state: State) -> QWidget | None:
        if state.is_stopped:
            return self.stop
        if self.is_library_open or state.opened is not None:
            return None
        if state.is_waiting:
            return None if state.browsing else self.held
        return {Stage.RELEASE: self.release, Stage.TEACH: self.teach}.get(state.stage)

    def _widths(self) -> tuple[int, int]:
        look = self._appearance.look
        if self.is_drawer:
            width = min(look.px(340), max(340, self._window_width // 2 - 60))
            return width, width
        if self._window_width >= WIDE:
            return look.px(344), look.px(400)
        if self._window_width < COMPACT:
            return look.px(296), look.px(328)
        return look.px(312), look.px(352)

    def _on_state(self, old: State, new: State) -> None:
        if is_only_pointed_at(old, new):
            return
        if new.is_waiting and not old.is_waiting:
            self.is_library_open = False
        if new.browsing and new.chosen != old.chosen:
            self._is_detail_open = True
        if new.opened is not None and new.opened != old.opened:
            self._is_detail_open = True
        if not new.drawing.marks and old.drawing.marks:
            self._is_detail_open = False
        self.arrange()
