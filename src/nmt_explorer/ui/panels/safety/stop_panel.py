"""What replaces the answers after an emergency, or when the person is sent on: what to do, and the answers."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nmt_explorer.domain.caution import Tier
from nmt_explorer.query.red_flags import RaisedFlag
from nmt_explorer.ui.panels.panel import Panel
from nmt_explorer.ui.panels.safety.banner import Banner
from nmt_explorer.ui.theme.look import Appearance, Ink
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.when import clock_time
from nmt_explorer.ui.widgets.button import Button
from nmt_explorer.ui.widgets.rule import Rule
from nmt_explorer.ui.widgets.sheet import Sheet
from nmt_explorer.ui.widgets.text import Text
from nmt_explorer.workspace.state import State
from nmt_explorer.workspace.workspace import Workspace


class StopPanel(Panel):
    """No candidates are shown while it stands; the answers can be changed."""

    edges = "left"

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(workspace, appearance, parent)
        self.setAccessibleName(self.tr("Stop"))
        self.banner = Banner(appearance)
        self.sheet = Sheet(appearance, margins=(28, 16, 28, 16), spacing=4)
        self.change = Button(appearance, self.tr("Take the answer back"), "undo", height=48)
        self.change.clicked.connect(self._take_back)
        self.stay = Button(appearance, self.tr("Back to the questions"), "left", height=48)
        self.stay.clicked.connect(workspace.withdraw_sending_on)
        self.refer = Button(appearance, self.tr("Note as referred"), "check", height=48)
        self.refer.named(self.tr("Note as referred"), "R")
        self.refer.clicked.connect(workspace.send_on)
        self._lay_out()
        self.show_state(workspace.state, workspace.state)

    def show_state(self, old: State, new: State) -> None:
        if not new.is_stopped:
            return
        flags = new.answer.red_flags if new.answer is not None else ()
        raised = tuple(sorted((r for r in flags if r.answer is True), key=lambda r: r.flag.tier.rank))
        is_sent_on = new.visit is not None and new.visit.is_sent_on
        is_halted = new.answer is not None and new.answer.is_halted
        self.change.setVisible(is_halted)
        self.stay.setVisible(is_sent_on)
        self.refer.setVisible(new.visit is not None and not is_sent_on)
        plain = self.tr("No treatment today. A doctor looks first.")
        self.banner.say(raised[0].action if raised else plain, self._sent_on_words(new))
        self.sheet.begin()
        if not is_halted:
            self._add_tiers(new, flags)
        self._add_answers(new, raised, flags)
        if not old.is_stopped:
            self.sheet.verticalScrollBar().setValue(0)
            QTimer.singleShot(0, self, self._rest_on_banner)

    def _lay_out(self) -> None:
        foot = QVBoxLayout()
        foot.setContentsMargins(28, 12, 28, 12)
        foot.setSpacing(8)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        for button in (self.refer, self.stay, self.change):
            buttons.addWidget(button)
        buttons.addStretch(1)
        foot.addLayout(buttons)
        said = self.tr("Candidates stay away until then. The marks are kept. Not for triage: in doubt stop and refer.")
        foot.addWidget(Text(self.appearance, Role.SMALL, said, ink=Ink.TEXT2))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.sheet, 1)
        column.addWidget(Rule(self.appearance))
        column.addLayout(foot)

    def _sent_on_words(self, state: State) -> str:
        if state.visit is None or not state.visit.is_sent_on:
            return ""
        return self.tr("Noted as referred, {time}.").format(time=clock_time(state.visit.sent_on[-1].at))

    def _add_tiers(self, state: State, flags: tuple[RaisedFlag, ...]) -> None:
        """How soon a doctor is needed, for the tiers that were asked about."""
        if state.knowledge is None:
            return
        tiers = state.knowledge.atlas.cautions.tiers
        asked = {raised.flag.tier for raised in flags}
        self.sheet.text(self.tr("How soon"), Role.HEADING)
        for tier in Tier:
            if tier in asked:
                self.sheet.pair(tiers[tier].name, tiers[tier].rule)
        self.sheet.gap(12)

    def _add_answers(self, state: State, raised: tuple[RaisedFlag, ...], flags: tuple[RaisedFlag, ...]) -> None:
        self.sheet.text(self.tr("For the record"), Role.HEADING)
        for found in raised:
            self.sheet.text(self.tr("Yes: {question}").format(question=found.flag.question), Role.STRONG)
            self.sheet.text(self.tr("May mean: {what}").format(what=found.flag.may_mean), Role.SMALL, Ink.TEXT2)
        no = [r.flag.question for r in flags if r.answer is False]
        self.sheet.section(self.tr("Answered no"), no)
        open_ = [r.flag.question for r in flags if r.answer is None and (r.region.hold or state.visit is None)]
        self.sheet.section(self.tr("Not answered"), open_)

    def _take_back(self) -> None:
        answer = self.workspace.state.answer
        flags = answer.red_flags if answer is not None else ()
        emergencies = [r.flag.id for r in flags if r.answer is True and r.flag.tier is Tier.EMERGENCY]
        self.workspace.answer_questions(dict.fromkeys(emergencies))

    def _rest_on_banner(self) -> None:
        """The focus rests on the head, on no button that a key would press."""
        if self.isVisible():
            self.banner.setFocus(Qt.FocusReason.OtherFocusReason)
