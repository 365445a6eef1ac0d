"""The questions of the assessment: safety first, then what makes the pain worse or better."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from nmt_explorer.domain.activity import Activity
from nmt_explorer.domain.caution import RedFlagRegion, Tier
from nmt_explorer.domain.drawing import Mark
from nmt_explorer.query.engine import Answer
from nmt_explorer.query.red_flags import RaisedFlag
from nmt_explorer.ui.panels.answers.question_row import QuestionRow
from nmt_explorer.ui.panels.panel import Panel
from nmt_explorer.ui.theme.look import Appearance, Ink
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.button import Button
from nmt_explorer.ui.widgets.column import Column
from nmt_explorer.ui.widgets.rule import Rule
from nmt_explorer.ui.widgets.text import Text
from nmt_explorer.workspace.state import Stage, State
from nmt_explorer.workspace.workspace import Workspace

MOST_HISTORY = 10
"""Questions of history that are asked at one time."""


class Questions(Panel):
    """Rows stay where they are while they are answered; other marks bring other rows."""

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(workspace, appearance, parent)
        self.rows: dict[str, QuestionRow] = {}
        self._flags: frozenset[str] = frozenset()
        self._marks: tuple[Mark, ...] = ()
        self._answered: Answer | None = None
        self._column = Column(appearance, self, margins=(16, 8, 16, 16))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.addWidget(self._column)
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

    def _rebuild(self, flags: tuple[RaisedFlag, ...], history: tuple[Activity, ...]) -> None:
        layout = self._column.layout_
        while (item := layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = {}
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
        tiers: set[Tier] = set()
        for raised in flags:
            if raised.flag.tier not in tiers:
                tiers.add(raised.flag.tier)
                name = {
                    Tier.EMERGENCY: self.tr("Emergency"),
                    Tier.URGENT: self.tr("Urgent"),
                    Tier.SOON: self.tr("Soon"),
                }[raised.flag.tier]
                ink = Ink.FLAG if raised.flag.tier is Tier.EMERGENCY else Ink.CAUTION
                self._column.layout_.addWidget(Text(self.appearance, Role.SMALL_STRONG, name, ink=ink, wraps=False))
            self._add_row(raised.flag.id, raised.flag.question, raised.flag.detail or "")
        none = Button(self.appearance, self.tr("None of these"), "check")
        none.setAccessibleName(self.tr("None of these: {name}").format(name=region.name))
        ids = [raised.flag.id for raised in flags]
        none.clicked.connect(lambda: self.workspace.answer_questions(dict.fromkeys(ids, False)))
        self._column.layout_.addWidget(none)

    def _add_heading(self, heading: str, below: str) -> None:
        layout = self._column.layout_
        if layout.count():
            layout.addSpacing(8)
            layout.addWidget(Rule(self.appearance))
            layout.addSpacing(4)
        layout.addWidget(Text(self.appearance, Role.LEAD, heading))
        if below:
            layout.addWidget(Text(self.appearance, Role.SMALL, below, ink=Ink.TEXT2))

    def _add_row(self, id_: str, question: str, detail: str = "") -> None:
        row = QuestionRow(self.appearance, question, detail)
        row.answered.connect(lambda value: self.workspace.answer_question(id_, value))
        self.rows[id_] = row
        self._column.layout_.addWidget(row)


def history_questions(state: State) -> tuple[Activity, ...]:
    """Questions that tell the first candidates apart, those that most of them differ in first."""
    if state.knowledge is None or state.answer is None:
        return ()
    activities = state.knowledge.atlas.activities
    marked = {code for areas in state.answer.marked_areas for code, _ in areas}
    count: dict[str, int] = {}
    for candidate in state.candidates[:8]:
        record = candidate.pattern.muscle.record
        for tag in dict.fromkeys((*record.aggravated_by, *record.relieved_by, *record.symptoms)):
            activity = activities.get(tag)
            if activity is not None and (not activity.areas or marked & set(activity.areas)):
                count[tag] = count.get(tag, 0) + 1
    half = min(8, len(state.candidates)) / 2
    best = sorted(count, key=lambda tag: (abs(count[tag] - half), tag))[:MOST_HISTORY]
    answered = [a.id for a in state.drawing.answers if a.id in activities and a.id not in best]
    return tuple(activities[tag] for tag in (*best, *answered))
