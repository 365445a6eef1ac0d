"""Makes the pictures of the README: ``python -m tools.screenshots [FOLDER]``. Works without a display.

Each picture is a window that is really opened, and brought into its state by what a person would do.
"""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from nmt_explorer.casebook.document import read_drawing
from nmt_explorer.domain.body import View
from nmt_explorer.domain.drawing import Mark, MarkKind
from nmt_explorer.ui.settings import Settings, ThemeChoice
from nmt_explorer.ui.shortcuts import Command
from nmt_explorer.ui.widgets.toast import SECONDS as TOAST_SECONDS
from nmt_explorer.ui.window import Window
from nmt_explorer.workspace.state import DetailTab, Stage
from nmt_explorer.workspace.workspace import Workspace
from tools.small_png import write_small

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "docs" / "screenshots"
SHOULDER = (
    Mark(View.FRONT, MarkKind.POINT, ((-108.0, 205.0),), 8.0, 7),
    Mark(View.FRONT, MarkKind.STROKE, ((-134.0, 255.0), (-142.0, 275.0), (-150.0, 295.0)), 7.0, 5),
)
"""Right shoulder and right upper arm, in front."""
LEFT_CHEST = Mark(View.FRONT, MarkKind.POINT, ((50.0, 255.0),), 10.0, 6)
TWO_PLACES = ROOT / "examples" / "two_places.json"
SIZE = (1280, 800)
SETTLE = 400
"""Milliseconds until everything has been laid out and painted."""


def wait(milliseconds: int) -> None:
    """Let events pass."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def workspace_of(window: Window) -> Workspace:
    """The workspace of a window that is ready."""
    assert window.workspace is not None
    return window.workspace


def press(window: Window, *commands: Command) -> None:
    """Do what these keys do, one after the other."""
    assert window.desk is not None
    for command in commands:
        wait(SETTLE)
        window.desk.actions[command]()


def nothing(_window: Window) -> None:
    """The first start."""


def shoulder(window: Window) -> None:
    """Two marks at one shoulder, the first candidate chosen."""
    workspace = workspace_of(window)
    for mark in SHOULDER:
        workspace.add_mark(mark)
    workspace.select_mark(None)
    workspace.go_to(Stage.FIND)


def why(window: Window) -> None:
    """Why the first candidate stands first."""
    shoulder(window)
    workspace_of(window).open_tab(DetailTab.WHY)


def two_places(window: Window) -> None:
    """A shoulder and a calf of one person."""
    workspace = workspace_of(window)
    workspace.open_drawing(read_drawing(TWO_PLACES.read_text(encoding="utf-8")).drawing())
    workspace.go_to(Stage.FIND)


def explained(window: Window) -> None:
    """The same, with the first explaining set on the map."""
    two_places(window)
    press(window, Command.NEXT_SET)


def pressed(window: Window) -> None:
    """The same, after the candidate to palpate next was pressed and nothing was found."""
    two_places(window)
    press(window, Command.PALPATE_NEXT, Command.NOTHING)


def changed(window: Window) -> None:
    """The same, at the head of the list as it is now, the message gone."""
    pressed(window)
    workspace = workspace_of(window)
    workspace.step_candidate(-len(workspace.state.candidates))
    wait(TOAST_SECONDS * 1000)


def explained_now(window: Window) -> None:
    """The same, with the set that explains the drawing now."""
    changed(window)
    press(window, Command.NEXT_SET)


def sites(window: Window) -> None:
    """Endangerment sites over a drawing, at any size."""
    shoulder(window)
    press(window, Command.SITES)


def safety(window: Window) -> None:
    """A visit, the left chest marked: candidates wait for the safety questions."""
    press(window, Command.VISIT)
    workspace = workspace_of(window)
    workspace.add_mark(LEFT_CHEST)
    workspace.go_to(Stage.FIND)


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: file name, what is done, theme."""

    name: str
    done: Callable[[Window], None]
    theme: ThemeChoice = ThemeChoice.LIGHT


PICTURES = (
    Picture("explore_light", shoulder),
    Picture("explore_dark", shoulder, ThemeChoice.DARK),
    Picture("first_run", nothing),
    Picture("why", why),
    Picture("walk_1_ranked", two_places),
    Picture("walk_2_explained", explained),
    Picture("walk_3_pressed", pressed),
    Picture("walk_4_changed", changed),
    Picture("walk_5_left_over", explained_now),
    Picture("sites", sites),
    Picture("safety", safety),
)


def take(picture: Picture, folder: Path, store: Path) -> Path:
    """Open a window, bring it into the state, and save what it shows."""
    settings = Settings(QSettings(str(store), QSettings.Format.IniFormat))
    settings.theme = picture.theme
    window = Window((), settings)
    loop = QEventLoop()
    window.ready.connect(loop.quit)
    window.show()
    window.resize(*SIZE)
    loop.exec()
    picture.done(window)
    wait(SETTLE)
    path = folder / f"{picture.name}.png"
    write_small(window.grab().toImage(), path)
    window.close()
    window.deleteLater()
    wait(0)
    return path


def main() -> int:
    """Make every picture."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    with TemporaryDirectory() as scratch:
        for number, picture in enumerate(PICTURES):
            store = Path(scratch) / str(number)
            store.mkdir()
            print(take(picture, folder, store / "settings.ini"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
