"""The questions of the assessment: safety first, then what makes the pain worse or better."""

from collections import Counter
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nmt_explorer.domain.activity import Activity
from nmt_explorer.domain.caution import RedFlagRegion, Tier
from nmt_explorer.domain.drawing import Mark
from nmt_explorer.query.engine import Answer
from nmt_explorer.query.questions_that_matter import questions_that_matter, worth_asking
from nmt_explorer.query.red_flags import RaisedFlag
from nmt_explorer.query.score import tags_of
from nmt_explorer.ui.focus import focus
from nmt_explorer.ui.panels.answers.question_row import QuestionRow
from nmt_explorer.ui.panels.answers.tier_label import TierLabel
from nmt_explorer.ui.panels.detail.prose import capital
from nmt_explorer.ui.panels.panel import Panel
from nmt_explorer.ui.theme.look import Appearance, Ink
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.button import Button
from nmt_explorer.ui.widgets.sheet import Sheet
from nmt_explorer.ui.widgets.text import Text
from nmt_explorer.workspace.state import Stage, State
from nmt_explorer.workspace.workspace import Workspace

WIDE = 480
"""From this width on the answers stand beside the questions."""
NAMING = 8
"""Candidates whose questions are asked."""
MOST_HISTORY = 10
"""Questions of history that are asked at one time."""


class Questions(Panel):
    """Rows stay where they are while they are answered; other marks bring other rows."""

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(workspace, appearance, parent)
        self.rows: dict[str, QuestionRow] = {}
        self._labels: list[TierLabel] = []
        self._is_wide = False
        self._flags: frozenset[str] = frozenset()
        self._marks: tuple[Mark, ...] = ()
        self._answered: Answer | None = None
        self._sheet = Sheet(appearance, self, margins=(8, 8, 12, 16))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.addWidget(self._sheet)
        self.show_state(workspace.state, workspace.state)

    def show_state(self, old: State, new: State) -> None:
        if new.stage is not Stage.ASSESS or (new.answer is self._answered and self.rows):
            return
        self._answered = new.answer
        flags = new.answer.red_flags if new.answer is not None else ()
        history = history_questions(new)
        asked = {f.flag.id for f in flags}
        if asked != self._flags or new.drawing.marks != self._marks or not self.rows:
            self._marks = new.drawing.marks
            self._rebuild(flags, history)
        for raised in flags:
            note = raised.action if raised.answer else ""
            self.rows[raised.flag.id].show_answer(raised.answer, note)
        for id_ in self.rows.keys() - self._flags:
            self.rows[id_].show_answer(new.drawing.answer_to(id_))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= self.appearance.look.px(WIDE)
        if is_wide is not self._is_wide:
            self._is_wide = is_wide
            for label in self._labels:
                label.show_wide(is_wide=is_wide)
            for row in self.rows.values():
                row.show_wide(is_wide=is_wide)

    def _rebuild(self, flags: tuple[RaisedFlag, ...], history: tuple[Activity, ...]) -> None:
        self._sheet.begin()
        self.rows = {}
        self._labels = []
        self._flags = frozenset(raised.flag.id for raised in flags)
        regions: dict[str, list[RaisedFlag]] = {}
        for raised in flags:
            regions.setdefault(raised.region.id, []).append(raised)
        for found in regions.values():
            self._add_region(found[0].region, found)
        if history:
            heading = self.tr("What makes it worse or better?")
            self._add_heading(heading, self.tr("Answers move matching muscles a little."))
            for activity in history:
                self._add_row(activity.id, activity.question)

    def _add_region(self, region: RedFlagRegion, flags: list[RaisedFlag]) -> None:
        self._add_heading(self.tr("Before any muscle: {concern}").format(concern=region.concern), region.why)
        knowledge = self.workspace.state.knowledge
        assert knowledge is not None
        for tier, found in groupby(flags, key=lambda raised: raised.flag.tier):
            advice = knowledge.atlas.cautions.tiers[tier]
            label = TierLabel(self.appearance, tier, capital(advice.name), advice.rule)
            label.show_wide(is_wide=self._is_wide)
            self._labels.append(label)
            self._sheet.add(label)
            for raised in found:
                self._add_row(raised.flag.id, raised.flag.question, raised.flag.detail or "", tier)
        none = Button(self.appearance, self.tr("None of these"), "check")
        none.setAccessibleName(self.tr("None of these: {name}").format(name=region.name))
        ids = [raised.flag.id for raised in flags]
        none.clicked.connect(lambda: self.workspace.answer_questions(dict.fromkeys(ids, False)))
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 0, 0)
        row.addWidget(none, 0, Qt.AlignmentFlag.AlignLeft)
        self._sheet.layout_.addLayout(row)

    def _add_heading(self, heading: str, below: str) -> None:
        if self._sheet.layout_.count():
            self._sheet.gap(8)
            self._sheet.rule()
        block = QVBoxLayout()
        block.setContentsMargins(8, 0, 4, 0)
        block.setSpacing(2)
        block.addWidget(Text(self.appearance, Role.LEAD, heading))
        if below:
            block.addWidget(Text(self.appearance, Role.SMALL, below, ink=Ink.TEXT2))
        self._sheet.layout_.addLayout(block)

    def _add_row(self, id_: str, question: str, detail: str = "", tier: Tier | None = None) -> None:
        row = QuestionRow(self.appearance, question, detail, tier=tier)
        row.show_wide(is_wide=self._is_wide)
        row.answered.connect(lambda value: self.workspace.answer_question(id_, value))
        row.stepped.connect(lambda by: self._step_from(id_, by))
        self.rows[id_] = row
        self._sheet.add(row)

    def _step_from(self, id_: str, by: int) -> None:
        """Go to the question before or after."""
        rows = list(self.rows.values())
        place = min(len(rows) - 1, max(0, list(self.rows).index(id_) + by))
        focus(rows[place], Qt.FocusReason.TabFocusReason)


def history_questions(state: State) -> tuple[Activity, ...]:
    """First what tells the leading candidates apart, then what else is named by the first, then what is answered."""
    if state.knowledge is None or state.answer is None:
        return ()
    atlas, answer = state.knowledge.atlas, state.answer
    proposed = [one.activity.id for one in questions_that_matter(atlas, answer)]
    count = Counter(tag for candidate in state.candidates[:NAMING] for tag in dict.fromkeys(tags_of(candidate.pattern)))
    half = min(NAMING, len(state.candidates)) / 2
    named = (tag for tag in count if tag in atlas.activities and worth_asking(answer, atlas.activities[tag]))
    others = sorted(named, key=lambda tag: (abs(count[tag] - half), tag))
    asked = list(dict.fromkeys((*proposed, *others)))[:MOST_HISTORY]
    answered = [a.id for a in state.drawing.answers if a.id in atlas.activities and a.id not in asked]
    return tuple(atlas.activities[tag] for tag in (*asked, *answered))
