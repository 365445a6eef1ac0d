"""Mirroring, copying and pasting, and what is said about it afterwards."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from nmt_explorer.domain.message import Message, message
from nmt_explorer.wording.messages import rendered
from nmt_explorer.workspace.workspace import Workspace

_tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence to show; ``can_undo`` when it tells of a change."""

    sentence: str
    can_undo: bool = False


def mirror(workspace: Workspace, index: int | None = None) -> Said:
    """Mark the other side as well, like one mark or like all of them."""
    before = len(workspace.state.drawing.marks)
    if not before:
        return Said(_nothing_marked())
    refused = workspace.mirror_marks(index)
    return _told(workspace, before, refused, _tr("Marking", "Mirrored: {marks} added."))


def copy(workspace: Workspace) -> Said:
    """Put the drawing on the clipboard."""
    count = len(workspace.state.drawing.marks)
    if not count:
        return Said(_nothing_marked())
    QGuiApplication.clipboard().setText(workspace.copy_drawing())
    return Said(_tr("Marking", "Copied: {marks}.").format(marks=_marks(count)))


def paste(workspace: Workspace) -> Said:
    """Add the marks on the clipboard; says which of them lie off the body."""
    before = len(workspace.state.drawing.marks)
    refused = workspace.paste_drawing(QGuiApplication.clipboard().text())
    told = _told(workspace, before, refused, _tr("Marking", "Pasted: {marks} added."))
    astray = [number for number in workspace.state.off_body if number >= before]
    if refused is not None or not astray:
        return told
    if len(astray) > 1:
        several = _tr("Marking", "{count} marks lie off the body; they count for nothing.")
        return Said(f"{told.sentence} {several.format(count=len(astray))}", can_undo=True)
    view = workspace.state.drawing.marks[astray[0]].view.value.replace("_", " ")
    off = rendered(message("drawing.off_body", number=astray[0] + 1, view=view))
    return Said(f"{told.sentence} {off}", can_undo=True)


def _told(workspace: Workspace, before: int, refused: Message | None, sentence: str) -> Said:
    """Why nothing was added, else how much was."""
    if refused is not None:
        return Said(rendered(refused))
    return Said(sentence.format(marks=_marks(len(workspace.state.drawing.marks) - before)), can_undo=True)


def _marks(count: int) -> str:
    return _tr("Marking", "1 mark") if count == 1 else _tr("Marking", "{count} marks").format(count=count)


def _nothing_marked() -> str:
    return _tr("Marking", "Nothing is marked yet.")
