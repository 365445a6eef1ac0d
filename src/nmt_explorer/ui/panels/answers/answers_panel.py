"""The answers beside the map: a heading, what must be asked first, and candidates, questions or a plain word."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from nmt_explorer.domain.message import message
from nmt_explorer.ui.panels.answers.candidate_list import CandidateList
from nmt_explorer.ui.panels.answers.explained import ExplainedPage, ExplainedTogether
from nmt_explorer.ui.panels.answers.questions import Questions
from nmt_explorer.ui.panels.answers.strips import CautionStrip
from nmt_explorer.ui.panels.answers.tell_most import TellMost
from nmt_explorer.ui.panels.panel import Panel
from nmt_explorer.ui.panels.top_bar import open_questions, questions_sentence
from nmt_explorer.ui.theme.look import Appearance, Ink
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.button import Button, Kind
from nmt_explorer.ui.widgets.column import Column
from nmt_explorer.ui.widgets.rule import Rule
from nmt_explorer.ui.widgets.text import Text
from nmt_explorer.wording.messages import rendered
from nmt_explorer.workspace.state import DetailTab, Stage, State
from nmt_explorer.workspace.workspace import Workspace


class AnswersPanel(Panel):
    """In the stage Assess it asks; afterwards it lists."""

    edges = "left"
    detail_wanted = Signal()
    library_wanted = Signal()

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(workspace, appearance, parent)
        self.setAccessibleName(self.tr("Answers"))
        self._is_drawer = False
        self.heading = Text(appearance, Role.HEADING, "", wraps=False)
        self.why = Button(appearance, "", None, Kind.LINK, height=28)
        self.count = Text(appearance, Role.CAPTION, "", wraps=False, ink=Ink.TEXT2)
        self.ask_first = CautionStrip(appearance)
        self.advice = CautionStrip(appearance)
        self.list = CandidateList(workspace, appearance)
        self.questions = Questions(workspace, appearance)
        self.word = Text(appearance, Role.LEAD, "")
        self.more = Text(appearance, Role.SMALL, "", ink=Ink.TEXT2)
        self.mapped = Button(appearance, self.tr("See what is mapped"), "book")
        self.mapped.clicked.connect(self.library_wanted)
        self.tell_most = TellMost(workspace, appearance)
        self.explained = ExplainedTogether(workspace, appearance)
        self.sets = ExplainedPage(workspace, appearance)
        self.pages = QStackedWidget()
        self._lay_out()
        self.why.clicked.connect(self._on_link)
        self.ask_first.clicked.connect(lambda: workspace.go_to(Stage.ASSESS))
        self.advice.clicked.connect(lambda: workspace.go_to(Stage.ASSESS))
        self.show_state(workspace.state, workspace.state)

    def show_state(self, old: State, new: State) -> None:
        is_asking = new.stage is Stage.ASSESS and new.answer is not None
        is_explaining = new.set_number is not None
        heading = self.tr("Explained together") if is_explaining else self.tr("Candidates")
        self.heading.setText(self.tr("Questions") if is_asking else heading)
        order = self.tr("Where to press") if self._is_drawer else self.tr("Why this order?")
        order = self.tr("Back") if is_explaining else order
        self.why.setText(self.tr("Show candidates") if is_asking else order)
        self.why.setVisible(is_asking or bool(new.candidates))
        self.why.updateGeometry()
        self.count.setText(_count_line(new, is_asking=is_asking))
        open_ = open_questions(new)
        self.ask_first.setVisible(bool(open_) and not is_asking)
        if open_:
            self.ask_first.say(questions_sentence(open_))
        advice = _advice(new)
        self.advice.setVisible(bool(advice))
        self.advice.say(advice)
        word = _plain_word(new)
        self.word.setText(word)
        more = _more_words(new)
        self.more.setText(more)
        self.more.setVisible(bool(more))
        self.mapped.setVisible(new.loading is None)
        self.pages.setCurrentIndex(1 if is_asking else 2 if word else 3 if is_explaining else 0)
        self.explained.setVisible(bool(new.candidates) and not is_asking and not is_explaining)

    def set_compact(self, is_compact: bool) -> None:
        """Leave out the foot where there is little height."""
        self._foot.setVisible(not is_compact)

    def set_drawer(self, *, is_drawer: bool) -> None:
        """Where the detail lies over the answers, offer the way to it."""
        if is_drawer != self._is_drawer:
            self._is_drawer = is_drawer
            self.show_state(self.workspace.state, self.workspace.state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.tell_most.set_height(self.height())

    def _on_link(self) -> None:
        if self.workspace.state.stage is Stage.ASSESS:
            self.workspace.go_to(Stage.FIND)
        elif self.workspace.state.set_number is not None:
            self.workspace.show_set(None)
        elif self._is_drawer:
            self.detail_wanted.emit()
        else:
            self.workspace.open_tab(DetailTab.WHY)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.why, 0, Qt.AlignmentFlag.AlignVCenter)
        head = QVBoxLayout()
        head.setContentsMargins(16, 14, 6, 10)
        head.setSpacing(0)
        top.setContentsMargins(0, 0, 10, 0)
        head.addLayout(top)
        head.addWidget(self.count)
        empty = Column(self.appearance, margins=(16, 24, 16, 16))
        for widget in (self.word, self.more, self.mapped):
            empty.layout_.addWidget(widget)
        for page in (self.list, self.questions, empty, self.sets):
            self.pages.addWidget(page)
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(0)
        foot.addWidget(self.explained)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Rule(self.appearance))
        column.addWidget(self.advice)
        column.addWidget(self.ask_first)
        column.addWidget(self.pages, 1)
        column.addWidget(self.tell_most)
        column.addWidget(self._foot)


def _count_line(state: State, *, is_asking: bool) -> str:
    panel, translate = "AnswersPanel", QCoreApplication.translate
    if is_asking and state.answer is not None and state.answer.red_flags:
        flags = state.answer.red_flags
        done = sum(raised.answer is not None for raised in flags)
        said = translate(panel, "{done} of {all} safety questions answered")
        return said.format(done=done, all=len(flags))
    if is_asking:
        return translate(panel, "No safety question for these marks")
    if state.answer is None:
        return ""
    if state.set_number is not None:
        return translate(panel, "Fewest points that account for the drawing")
    marks = len(state.drawing.marks)
    if marks == 1:
        return translate(panel, "Commonly described patterns for 1 mark")
    return translate(panel, "Commonly described patterns for {count} marks").format(count=marks)


def _more_words(state: State) -> str:
    """Below the plain word: how far reading has come, or how much of the atlas is mapped."""
    translate = QCoreApplication.translate
    if state.loading is not None and state.loading.problem is not None:
        return translate(
            "AnswersPanel",
            "The marks are kept and can be saved. Start the program again; if this stays, install it anew.",
        )
    if state.loading is not None:
        done = translate("AnswersPanel", "{done} of {total} files").format(
            done=state.loading.done, total=state.loading.total
        )
        return done if state.loading.total else ""
    if state.knowledge is None:
        return ""
    atlas = state.knowledge.atlas
    if len(atlas.muscles) >= len(atlas.roster.muscles):
        return ""
    words = translate("AnswersPanel", "{mapped} of {all} muscles are mapped so far; another may reach it.")
    return words.format(mapped=len(atlas.muscles), all=len(atlas.roster.muscles))


def _advice(state: State) -> str:
    """What a yes to a safety question calls for, the most urgent first; it stays above every list."""
    if state.answer is None:
        return ""
    said = sorted((r for r in state.answer.red_flags if r.answer is True), key=lambda r: r.flag.tier.rank)
    return said[0].action if said else ""


def _plain_word(state: State) -> str:
    """What stands in place of a list; empty when there is one."""
    if state.loading is not None:
        return state.loading.problem or QCoreApplication.translate("AnswersPanel", "Reading patterns…")
    if state.answer is not None and not state.candidates:
        return rendered(message("answer.none"))
    return ""
