"""The menu of one mark: what it feels like, since when, its name, the other side, away with it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from nmt_explorer.domain.drawing import Mark, Quality, Since
from nmt_explorer.domain.message import message
from nmt_explorer.ui.menu import Entry, add_choice, filled_menu
from nmt_explorer.ui.theme.look import Look
from nmt_explorer.wording.messages import rendered
from nmt_explorer.workspace.workspace import Workspace


def mark_menu(
    parent: QWidget, look: Look, workspace: Workspace, index: int, name: Callable[[], None], mirror: Callable[[], None]
) -> QMenu:
    """The menu of the mark of that number, from 0; ``name`` lets it be named, ``mirror`` marks the other side."""
    tr = QCoreApplication.translate
    mark = workspace.state.drawing.marks[index]
    menu = QMenu(parent)
    unsaid = tr("MarkMenu", "Not said")
    qualities = [(unsaid, mark.quality is None, partial(workspace.set_quality, index, None))]
    qualities += [
        (_capital(quality_word(quality)), mark.quality is quality, partial(workspace.set_quality, index, quality))
        for quality in Quality
    ]
    times = [(unsaid, mark.since is None, partial(workspace.set_since, index, None))]
    times += [
        (_capital(since_word(since)), mark.since is since, partial(workspace.set_since, index, since))
        for since in Since
    ]
    add_choice(menu, tr("MarkMenu", "What it feels like"), "symptom", look, tuple(qualities))
    add_choice(menu, tr("MarkMenu", "Since when"), "clock", look, tuple(times))
    rest = (
        Entry(tr("MarkMenu", "Name it…"), "label", "", name),
        Entry(),
        Entry(tr("MarkMenu", "Mirror to the other side"), "mirror", "", mirror),
        Entry(tr("MarkMenu", "Remove"), "trash", "Del", partial(workspace.remove_mark, index)),
    )
    menu.addActions(filled_menu(menu, look, rest).actions())
    return menu


def note_of(mark: Mark) -> str:
    """``burning · for weeks``: what was said of a mark; empty when nothing was."""
    said = [quality_word(mark.quality)] if mark.quality is not None else []
    said += [since_word(mark.since)] if mark.since is not None else []
    return " · ".join(said)


def quality_word(quality: Quality) -> str:
    return rendered(message(f"quality.{quality.value}"))


def since_word(since: Since) -> str:
    return rendered(message(f"since.{since.value}"))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
