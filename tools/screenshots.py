"""Makes the pictures of the README: ``python -m tools.screenshots [FOLDER]``. Works without a display."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QApplication

from nmt_explorer.domain.body import View
from nmt_explorer.domain.drawing import Mark, MarkKind
from nmt_explorer.ui.settings import Settings, ThemeChoice
from nmt_explorer.ui.window import Window
from nmt_explorer.workspace.state import DetailTab, Stage

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "screenshots"
MARKS = (
    Mark(View.FRONT, MarkKind.POINT, ((-108.0, 205.0),), 8.0, 7),
    Mark(View.FRONT, MarkKind.STROKE, ((-134.0, 255.0), (-142.0, 275.0), (-150.0, 295.0)), 7.0, 5),
)
"""Right shoulder in front, and right upper arm, outer."""
SETTLE = 400
"""Milliseconds until everything has been laid out and painted."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: file name, theme, size in pixels and what is shown."""

    name: str
    theme: ThemeChoice = ThemeChoice.LIGHT
    size: tuple[int, int] = (1440, 900)
    is_marked: bool = True
    tab: DetailTab = DetailTab.PRESS
    stage: Stage = Stage.FIND


PICTURES = (
    Picture("explore_light"),
    Picture("explore_dark", ThemeChoice.DARK),
    Picture("first_run", is_marked=False),
    Picture("why", tab=DetailTab.WHY),
    Picture("release", stage=Stage.RELEASE),
    Picture("compact", size=(1280, 720)),
)


def wait(milliseconds: int) -> None:
    """Let events pass."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def take(picture: Picture, folder: Path, store: Path) -> Path:
    """Open a window, bring it into the state, and save what it shows."""
    settings = Settings(QSettings(str(store), QSettings.Format.IniFormat))
    settings.theme = picture.theme
    window = Window((), settings)
    loop = QEventLoop()
    window.ready.connect(loop.quit)
    window.show()
    window.resize(*picture.size)
    loop.exec()
    assert window.workspace is not None
    if picture.is_marked:
        for mark in MARKS:
            window.workspace.add_mark(mark)
        window.workspace.select_mark(None)
        window.workspace.open_tab(picture.tab)
        window.workspace.go_to(picture.stage)
    wait(SETTLE)
    path = folder / f"{picture.name}.png"
    write_small(window.grab().toImage(), path)
    window.close()
    window.deleteLater()
    wait(0)
    return path


def write_small(image: QImage, path: Path) -> None:
    """Write with colours in steps of three and the strongest compression; the grain of the shading costs less."""
    shown = image.convertToFormat(QImage.Format.Format_RGBX8888)
    pixels = np.frombuffer(shown.bits(), dtype=np.uint8) // np.uint8(3) * np.uint8(3)
    rounded = QImage(pixels.data, shown.width(), shown.height(), shown.bytesPerLine(), shown.format())
    writer = QImageWriter(str(path))
    writer.setCompression(100)
    if not writer.write(rounded.convertToFormat(QImage.Format.Format_RGB888)):
        raise OSError(f"{path}: {writer.errorString()}")


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
