"""In a started visit: the questions that come before any muscle, in place of answers and detail."""

from itertools import groupby

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nmt_explorer.query.red_flags import RaisedFlag
from nmt_explorer.ui.focus import focus, holds
from nmt_explorer.ui.panels.answers.question_row import QuestionRow
from nmt_explorer.ui.panels.answers.tier_label import TierLabel
from nmt_explorer.ui.panels.detail.prose import capital
from nmt_explorer.ui.panels.panel import Panel
from nmt_explorer.ui.panels.safety.banner import Banner
from nmt_explorer.ui.panels.safety.combined_row import CombinedRow
from nmt_explorer.ui.theme.look import Appearance, Ink
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.button import Button, Kind
from nmt_explorer.ui.widgets.rule import Rule
from nmt_explorer.ui.widgets.sheet import Sheet
from nmt_explorer.ui.widgets.text import Text
from nmt_explorer.workspace.state import State
from nmt_explorer.workspace.workspace import Workspace

WIDE = 520
"""From this width on the answers stand beside the questions."""


class HeldPanel(Panel):
    """Closed only by answering, or by sending the person on. One combined question suffices for each region."""

    edges = "left"

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(workspace, appearance, parent)
        self.setAccessibleName(self.tr("Safety questions"))
        self.rows: dict[str, QuestionRow] = {}
        self.combined: dict[str, CombinedRow] = {}
        self._labels: list[TierLabel] = []
        self._asked: tuple[str, ...] = ()
        self._is_wide = True
        self.banner = Banner(appearance)
        self.banner.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sheet = Sheet(appearance, margins=(20, 16, 20, 16), spacing=4)
        self.count = Text(appearance, Role.STRONG, "", wraps=False)
        self.refer = Button(appearance, self.tr("Refer instead"), height=48).named(self.tr("Refer instead"), "R")
        self.show_list = Button(appearance, self.tr("Show candidates"), kind=Kind.PRIMARY, height=48)
        self.refer.clicked.connect(workspace.send_on)
        self.show_list.clicked.connect(lambda: workspace.show_candidates())
        self._lay_out()
        self.show_state(workspace.state, workspace.state)

    @property
    def stops(self) -> tuple[CombinedRow | QuestionRow, ...]:
        """Combined and single questions from top to bottom."""
        return (*self.combined.values(), *self.rows.values())

    def show_state(self, old: State, new: State) -> None:
        if not new.is_waiting:
            return
        asked = tuple(raised.flag.id for raised in new.held)
        is_rest = not old.is_waiting or (asked != self._asked and holds(self, self.focusWidget()))
        if asked != self._asked:
            self._asked = asked
            self._rebuild(new.held)
        for raised in new.held:
            self.rows[raised.flag.id].show_answer(raised.answer, raised.action if raised.answer else "")
        for region, combined in self.combined.items():
            answers = [raised.answer for raised in new.held if raised.region.id == region]
            combined.show_none(is_none=all(answer is False for answer in answers))
        done = sum(raised.answer is not None for raised in new.held)
        self.count.setText(self.tr("{done} of {all} answered").format(done=done, all=len(new.held)))
        self.show_list.setEnabled(not new.is_held)
        if is_rest:
            self.sheet.verticalScrollBar().setValue(0)
            QTimer.singleShot(0, self, self._rest_on_first)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= self.appearance.look.px(WIDE)
        if is_wide is not self._is_wide:
            self._is_wide = is_wide
            for label in self._labels:
                label.show_wide(is_wide=is_wide)
            for stop in self.stops:
                stop.show_wide(is_wide=is_wide)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.show_list.isEnabled():
            self.workspace.show_candidates()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(28, 12, 28, 12)
        foot.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.count)
        words.addWidget(
            Text(self.appearance, Role.SMALL, self.tr("“No” to all does not rule out illness."), ink=Ink.TEXT2)
        )
        foot.addLayout(words, 1)
        foot.addWidget(self.refer)
        foot.addWidget(self.show_list)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.sheet, 1)
        column.addWidget(Rule(self.appearance))
        column.addWidget(self._foot)

    def _rebuild(self, flags: tuple[RaisedFlag, ...]) -> None:
        self.sheet.begin()
        self.rows, self.combined, self._labels = {}, {}, []
        regions: dict[str, list[RaisedFlag]] = {}
        for raised in flags:
            regions.setdefault(raised.region.id, []).append(raised)
        first = flags[0].region
        waits = self.tr("Candidates wait until these are answered.")
        self.banner.say(self.tr("Before any muscle: {concern}").format(concern=first.concern), f"{first.why} {waits}")
        is_one = len(regions) == 1
        for found in regions.values():
            self._add_combined(found, is_headed=not is_one)
        for found in regions.values():
            self._add_questions(found, is_headed=not is_one)

    def _add_combined(self, flags: list[RaisedFlag], *, is_headed: bool) -> None:
        """All of a region in one; with several regions they come first, so that none is overlooked."""
        region = flags[0].region
        if is_headed:
            if self.combined:
                self.sheet.gap(8)
            heading = self.tr("{name}: {concern}").format(name=region.name, concern=region.concern)
            self.sheet.text(heading, Role.HEADING)
        combined = CombinedRow(self.appearance, region.question, region.name)
        combined.show_wide(is_wide=self._is_wide)
        ids = [raised.flag.id for raised in flags]
        combined.none_chosen.connect(lambda: self.workspace.answer_none_of(ids))
        combined.stepped.connect(lambda by: self._step_from(combined, by))
        self.combined[region.id] = combined
        self.sheet.add(combined)

    def _add_questions(self, flags: list[RaisedFlag], *, is_headed: bool) -> None:
        """The single questions of a region, by tier."""
        if is_headed:
            self.sheet.gap(16)
            self.sheet.text(flags[0].region.name, Role.HEADING)
        knowledge = self.workspace.state.knowledge
        assert knowledge is not None
        for tier, found in groupby(flags, key=lambda raised: raised.flag.tier):
            self.sheet.gap(8)
            advice = knowledge.atlas.cautions.tiers[tier]
            label = TierLabel(self.appearance, tier, capital(advice.name), advice.rule)
            label.show_wide(is_wide=self._is_wide)
            self._labels.append(label)
            self.sheet.add(label)
            for place, raised in enumerate(found):
                if place:
                    self.sheet.add(Rule(self.appearance))
                self._add_row(raised)

    def _add_row(self, raised: RaisedFlag) -> None:
        id_ = raised.flag.id
        row = QuestionRow(
            self.appearance, raised.flag.question, raised.flag.detail or "", tier=raised.flag.tier, is_large=True
        )
        row.show_wide(is_wide=self._is_wide)
        row.answered.connect(lambda value: self.workspace.answer_question(id_, value))
        row.stepped.connect(lambda by: self._step_from(row, by))
        self.rows[id_] = row
        self.sheet.add(row)

    def _step_from(self, stop: CombinedRow | QuestionRow, by: int) -> None:
        stops = self.stops
        place = min(len(stops) - 1, max(0, stops.index(stop) + by))
        focus(stops[place], Qt.FocusReason.TabFocusReason)

    def _rest_on_first(self) -> None:
        """The focus rests on a question, on neither of its answers."""
        if self.isVisible() and self.stops:
            focus(self.stops[0], Qt.FocusReason.OtherFocusReason)
