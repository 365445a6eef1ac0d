"""The menu of the top bar."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from nmt_explorer.ui.icons.icons import icon
from nmt_explorer.ui.settings import ThemeChoice
from nmt_explorer.ui.theme.look import Look
from nmt_explorer.ui.theme.typography import FACTORS

Action = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the menu; an entry without an action is a separator."""

    name: str = ""
    icon: str = ""
    keys: str = ""
    action: Action | None = None


def filled_menu(parent: QWidget, look: Look, entries: tuple[Entry, ...]) -> QMenu:
    """A menu of plain entries."""
    menu = QMenu(parent)
    for entry in entries:
        if entry.action is None:
            menu.addSeparator()
            continue
        made = QAction(icon(entry.icon, look.theme.text2), entry.name, menu)
        if entry.keys:
            made.setText(f"{entry.name}\t{QKeySequence(entry.keys).toString(QKeySequence.SequenceFormat.NativeText)}")
        made.triggered.connect(lambda _=False, a=entry.action: a())
        menu.addAction(made)
    return menu


def add_choice(
    menu: QMenu, name: str, icon_name: str, look: Look, choices: tuple[tuple[str, bool, Action], ...]
) -> None:
    """A submenu in which one of several is ticked: (name, is chosen, action)."""
    below = menu.addMenu(icon(icon_name, look.theme.text2), name)
    group = QActionGroup(below)
    for text, is_chosen, action in choices:
        made = QAction(text, below, checkable=True, checked=is_chosen)
        made.triggered.connect(lambda _=False, a=action: a())
        group.addAction(made)
        below.addAction(made)


def size_names() -> tuple[tuple[float, str], ...]:
    """The type sizes with their names."""
    return tuple((factor, f"{round(factor * 100)} %") for factor in FACTORS)


def motion_names() -> tuple[tuple[bool, str], ...]:
    """Whether nothing moves, with names."""
    tr = QCoreApplication.translate
    return ((False, tr("Menu", "Short fades")), (True, tr("Menu", "None")))


def site_names() -> tuple[tuple[bool, str], ...]:
    """Whether endangerment sites are painted at any size, with names."""
    tr = QCoreApplication.translate
    return ((True, tr("Menu", "Always shown")), (False, tr("Menu", "When enlarged or released")))


def theme_names() -> tuple[tuple[ThemeChoice, str], ...]:
    """The themes with their names."""
    tr = QCoreApplication.translate
    return (
        (ThemeChoice.SYSTEM, tr("Menu", "As the system")),
        (ThemeChoice.LIGHT, tr("Menu", "Light")),
        (ThemeChoice.DARK, tr("Menu", "Dark")),
    )


def open_below(menu: QMenu, button: QWidget) -> None:
    """Open a menu with its right edge at the button's right edge."""
    corner = button.mapToGlobal(button.rect().bottomRight())
    menu.popup(corner - QPoint(menu.sizeHint().width(), -6))
