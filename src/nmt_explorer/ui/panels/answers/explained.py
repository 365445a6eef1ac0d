"""Which candidates together account for the drawing: in short at the foot of the list, in full on a page."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nmt_explorer.domain.message import message
from nmt_explorer.ui.panels.answers.set_rows import LeftOverRow, MemberRow, SetRow
from nmt_explorer.ui.panels.answers.set_words import (
    LeftOver,
    SetCard,
    chain_of,
    chain_reason,
    chain_words,
    left_over,
    listed,
    set_cards,
)
from nmt_explorer.ui.panels.marks_bar import place_of
from nmt_explorer.ui.panels.panel import Panel
from nmt_explorer.ui.theme.look import Appearance, Ink
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.button import Button, Kind
from nmt_explorer.ui.widgets.column import Column
from nmt_explorer.ui.widgets.text import Text
from nmt_explorer.wording.messages import rendered
from nmt_explorer.workspace.state import State
from nmt_explorer.workspace.workspace import Workspace

IN_SHORT = 2
"""So many of a chain are named at the foot of the list."""


class ExplainedTogether(Panel):
    """Two or three quiet lines, what to examine first, and the way to the sets on the map."""

    ground = "sunk"
    edges = "top"

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(workspace, appearance, parent)
        self.words = Text(appearance, Role.SMALL, "", ink=Ink.TEXT2)
        self.chain = Text(appearance, Role.SMALL, "", ink=Ink.TEXT2)
        self.show_sets = Button(appearance, self.tr("On the map"), None, Kind.LINK, height=24)
        self.show_sets.named(self.tr("Show the explaining sets on the map"), "X")
        self.show_sets.clicked.connect(workspace.step_set)
        top = QHBoxLayout()
        top.addWidget(Text(appearance, Role.STRONG, self.tr("Explained together"), wraps=False), 1)
        top.addWidget(self.show_sets)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 10, 12)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(self.words)
        column.addWidget(self.chain)
        self.show_state(workspace.state, workspace.state)

    def show_state(self, old: State, new: State) -> None:
        if old.answer is not new.answer or not self.words.text():
            self.words.setText(explained(new))
            self.words.updateGeometry()
        chain = chain_of(new)
        self.chain.setText(chain_words(chain, IN_SHORT) if chain is not None else "")
        self.chain.setVisible(chain is not None)
        self.chain.updateGeometry()


class ExplainedPage(Column):
    """The set that is shown on the map with its members, what it leaves over, the other sets, and the key point."""

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent, margins=(0, 0, 0, 16), spacing=0)
        self._workspace = workspace
        self._shown: tuple[object, ...] = ()
        self.sets: list[SetRow] = []
        self.members: list[MemberRow] = []
        self.left: list[LeftOverRow] = []
        workspace.state_changed.connect(self.show_state)
        appearance.changed.connect(self._restyle)

    def show_state(self, old: State, new: State) -> None:
        """Build the page anew when what it says differs; the focus stays in its place."""
        if new.set_number is None:
            return
        shown = (set_cards(new), left_over(new), new.chosen)
        if shown == self._shown:
            return
        self._shown = shown
        before = self._rows()
        focused = next((place for place, row in enumerate(before) if row.hasFocus()), None)
        self._build(new, *shown[:2])
        if focused is not None:
            rows = self._rows()
            rows[min(focused, len(rows) - 1)].setFocus()

    def _rows(self) -> list[QWidget]:
        """What can be pressed, as it is reached by Tab."""
        return [*self.members, *self.left, *self.sets]

    def _build(self, state: State, cards: tuple[SetCard, ...], left: tuple[LeftOver, ...]) -> None:
        while (item := self.layout_.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.sets, self.members, self.left = [], [], []
        for card in cards:
            row = SetRow(self.appearance, card)
            row.clicked.connect(lambda _=False, n=card.number: self._workspace.show_set(n))
            self.sets.append(row)
            self.layout_.addWidget(row)
            if card.is_shown:
                self._add_members(state, card, left)
        chain = chain_of(state)
        if chain is not None:
            self._add_text(Role.STRONG, self.tr("Key point first"), Ink.TEXT, above=14)
            self._add_text(Role.SMALL, chain_reason(chain), Ink.TEXT2)
            self._add_text(Role.SMALL, chain_words(chain), Ink.TEXT2)
        self.verticalScrollBar().setValue(0)

    def _add_members(self, state: State, card: SetCard, left: tuple[LeftOver, ...]) -> None:
        for line in card.members:
            row = MemberRow(self.appearance, line, is_chosen=line.choice == state.chosen)
            row.clicked.connect(lambda _=False, n=card.number, c=line.choice: self._workspace.show_set(n, c))
            self.members.append(row)
            self.layout_.addWidget(row)
        for one in left:
            over = LeftOverRow(self.appearance, one)
            over.clicked.connect(lambda _=False, n=one.mark: self._workspace.select_mark(n))
            self.left.append(over)
            self.layout_.addWidget(over)

    def _add_text(self, role: Role, words: str, ink: Ink, above: int = 4) -> None:
        text = Text(self.appearance, role, words, ink=ink)
        text.setContentsMargins(0, 0, 0, 0)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(16, above, 14, 0)
        column.addWidget(text)
        self.layout_.addWidget(box)

    def _restyle(self) -> None:
        self._shown = ()
        self.show_state(self._workspace.state, self._workspace.state)


def explained(state: State) -> str:
    """Who accounts for what, in one or two sentences; empty when there is no answer."""
    if state.answer is None or not state.answer.candidates:
        return ""
    explanation = state.answer.explanation
    if not explanation.sets:
        return ""
    best = explanation.sets[0]
    tr = QCoreApplication.translate
    names = [
        tr("Explained", "{name} ({side})").format(
            name=m.pattern.muscle.record.name, side=rendered(message(f"side.{m.pattern.side.value}"))
        )
        for m in best.members
    ]
    marks = _marks(best.marks, len(state.drawing.marks))
    if not best.marks:
        said = tr("Explained", "No set of candidates accounts for the marks well.")
    elif len(names) == 1:
        said = tr("Explained", "{name} alone accounts for {marks}.").format(name=names[0], marks=marks)
    else:
        said = tr("Explained", "{names} together account for {marks}.").format(names=listed(names), marks=marks)
    left = [place_of(state, remainder.mark) for remainder in explanation.unexplained]
    if left:
        return f"{said} " + tr("Explained", "Left over: {places}.").format(places=", ".join(left).lower())
    return f"{said} " + tr("Explained", "Nothing is left over.")


def _marks(marks: tuple[int, ...], count: int) -> str:
    tr = QCoreApplication.translate
    if len(marks) == count:
        return {1: tr("Explained", "the mark"), 2: tr("Explained", "both marks")}.get(
            count, tr("Explained", "all {count} marks").format(count=count)
        )
    numbers = ", ".join(str(mark + 1) for mark in marks)
    return (tr("Explained", "mark {numbers}") if len(marks) == 1 else tr("Explained", "marks {numbers}")).format(
        numbers=numbers
    )
