"""What would tell most: the candidate to press next, and a few questions with No and Yes."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nmt_explorer.domain.activity import ActivityKind
from nmt_explorer.domain.body import Side
from nmt_explorer.query.palpate_next import NextToPress, palpate_next
from nmt_explorer.query.questions_that_matter import MOST_QUESTIONS, ProposedQuestion, questions_that_matter
from nmt_explorer.ui.panels.panel import Panel
from nmt_explorer.ui.theme.look import Appearance, Ink
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.button import Button, Kind
from nmt_explorer.ui.widgets.key_cap import KeyCap
from nmt_explorer.ui.widgets.side_badge import SideBadge
from nmt_explorer.ui.widgets.text import Text
from nmt_explorer.wording.messages import rendered
from nmt_explorer.workspace.state import Stage, State
from nmt_explorer.workspace.workspace import Workspace

ROOM = (660, 860, 1000)
"""Heights of the answers, times the type size, from which one, two and three questions stand below the list."""


class AnswerChip(Button):
    """No or Yes. The second press of a double press is not taken: by then the row asks the next question."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()


class QuickQuestion(QWidget):
    """A question in a few words with No and Yes; the whole question is its tool tip and accessible name."""

    answered = Signal(str, bool)
    """Id of the question and the answer."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = ""
        self.kind = Text(appearance, Role.LABEL, "", wraps=False, ink=Ink.TEXT2)
        self.name = Text(appearance, Role.SMALL_STRONG, "")
        self.no = AnswerChip(appearance, self.tr("No"), least_width=46)
        self.yes = AnswerChip(appearance, self.tr("Yes"), least_width=46)
        self.no.clicked.connect(lambda: self.answered.emit(self._id, False))
        self.yes.clicked.connect(lambda: self.answered.emit(self._id, True))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.kind)
        words.addWidget(self.name)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addLayout(words, 1)
        row.addWidget(self.no, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.yes, 0, Qt.AlignmentFlag.AlignVCenter)

    def ask(self, proposed: ProposedQuestion) -> None:
        """Show a question."""
        activity = proposed.activity
        self._id = activity.id
        self.kind.setText(_before_the_name(activity.kind))
        self.name.setText(activity.name)
        speaks = self.tr("A yes speaks for {names}.").format(names=", ".join(_names(proposed)))
        self.setToolTip(f"{activity.question}\n{speaks}")
        for chip in (self.no, self.yes):
            chip.setAccessibleName(f"{chip.text()}: {activity.question}")
            chip.setToolTip(activity.question)


class TellMost(Panel):
    """As many questions as there is room for; an answered one gives way to the next."""

    ground = "sunk"
    edges = "top"
    palpate_wanted = Signal()

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(workspace, appearance, parent)
        self.setAccessibleName(self.tr("What would tell most"))
        self._room = MOST_QUESTIONS
        self.palpate = Button(appearance, "", None, Kind.LINK, height=22)
        self.palpate.clicked.connect(self.palpate_wanted)
        self.side = SideBadge(appearance, Side.RIGHT)
        self.next = QWidget()
        self.rows = tuple(QuickQuestion(appearance) for _ in range(MOST_QUESTIONS))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(appearance, Role.LABEL, self.tr("Palpate next"), wraps=False, ink=Ink.TEXT2))
        words.addWidget(self.palpate)
        top = QHBoxLayout(self.next)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(8)
        top.addLayout(words)
        top.addStretch(1)
        top.addWidget(self.side)
        top.addWidget(KeyCap(appearance, "M"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 14, 10)
        column.setSpacing(6)
        column.addWidget(self.next)
        for row in self.rows:
            row.answered.connect(partial(_answer, workspace))
            column.addWidget(row)
        self._show(workspace.state)

    def show_state(self, old: State, new: State) -> None:
        if old.answer is not new.answer or old.stage is not new.stage:
            self._show(new)

    def _show(self, new: State) -> None:
        is_listing = bool(new.candidates) and new.stage is not Stage.ASSESS
        if new.answer is None or new.knowledge is None or not is_listing:
            self.hide()
            return
        found = palpate_next(new.answer)
        questions = questions_that_matter(new.knowledge.atlas, new.answer)[: self._room]
        self._show_next(found)
        for row, proposed in zip(self.rows, questions, strict=False):
            row.ask(proposed)
        for place, row in enumerate(self.rows):
            row.setVisible(place < len(questions))
        self.setVisible(found is not None or bool(questions))

    def set_height(self, height: int) -> None:
        """Make use of the height of the answers, pixels."""
        factor = self.appearance.look.factor
        room = sum(height >= least * factor for least in ROOM)
        if room != self._room:
            self._room = room
            self._show(self.workspace.state)

    def _show_next(self, found: NextToPress | None) -> None:
        self.next.setVisible(found is not None)
        if found is None:
            return
        pattern = found.candidate.pattern
        self.side.show_side(pattern.side)
        self.palpate.setText(f"{pattern.muscle.record.name} {found.trigger_point.short_label}")
        self.palpate.named(rendered(found.sentence), "M")
        self.palpate.updateGeometry()


def _answer(workspace: Workspace, id_: str, value: bool) -> None:
    workspace.answer_question(id_, value)


def _before_the_name(kind: ActivityKind) -> str:
    translate = QCoreApplication.translate
    match kind:
        case ActivityKind.ACTIVITY:
            return translate("QuickQuestion", "Worse with")
        case ActivityKind.RELIEF:
            return translate("QuickQuestion", "Eased by")
        case ActivityKind.SYMPTOM:
            return translate("QuickQuestion", "Besides the pain")


def _names(proposed: ProposedQuestion) -> tuple[str, ...]:
    return tuple(dict.fromkeys(candidate.pattern.muscle.record.name for candidate in proposed.separates))
