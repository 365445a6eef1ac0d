"""The foot of the list: which candidates together account for the drawing, and what is left over."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nmt_explorer.domain.message import message
from nmt_explorer.ui.panels.marks_bar import place_of
from nmt_explorer.ui.panels.panel import Panel
from nmt_explorer.ui.theme.look import Appearance, Ink
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.text import Text
from nmt_explorer.wording.messages import rendered
from nmt_explorer.workspace.state import State
from nmt_explorer.workspace.workspace import Workspace


class ExplainedTogether(Panel):
    """Two or three quiet lines."""

    ground = "sunk"
    edges = "top"

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(workspace, appearance, parent)
        self.words = Text(appearance, Role.SMALL, "", ink=Ink.TEXT2)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(2)
        column.addWidget(Text(appearance, Role.STRONG, self.tr("Explained together"), wraps=False))
        column.addWidget(self.words)
        self.show_state(workspace.state, workspace.state)

    def show_state(self, old: State, new: State) -> None:
        if old.answer is new.answer and self.words.text():
            return
        self.words.setText(explained(new))
        self.words.updateGeometry()


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
        listed = tr("Explained", "{first} and {last}").format(first=", ".join(names[:-1]), last=names[-1])
        said = tr("Explained", "{names} together account for {marks}.").format(names=listed, marks=marks)
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
