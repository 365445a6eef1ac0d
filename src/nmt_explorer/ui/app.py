"""The composition root: everything is made here and handed in. The first paint waits for nothing that must be read."""

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nmt_explorer.ui.window import Window

WRONG_USE = 2


def run_window(patterns: tuple[Path, ...]) -> int:
    """Open the window; returns the exit code, 2 when there is no display to open it on."""
    if not has_display():
        return _refuse("There is no display to open the window on; nmt-explorer --help lists what works without one.")
    for folder in patterns:
        if not folder.is_dir():
            return _refuse(f"The patterns folder {folder} does not exist; name a folder with muscle files.")
    try:
        from PySide6.QtWidgets import QApplication
    except ImportError as error:
        return _refuse(f"The window needs a system library that is missing ({error}); see the README.")
    from nmt_explorer.resources import ShippedFilesMissing, shipped_root
    from nmt_explorer.ui.window import Window

    try:
        shipped_root()
    except ShippedFilesMissing as missing:
        return _refuse(str(missing))
    application = QApplication(sys.argv[:1])
    application.setApplicationName("NMT Explorer")
    application.setDesktopFileName("nmt-explorer")
    application.setStyle("Fusion")
    window = Window(patterns)
    sys.excepthook = window.on_defect
    read_in_haste(window)
    window.show()
    return application.exec()


def read_in_haste(window: "Window") -> None:
    """Collect no garbage until the atlas answers: what is read stays. Later collections leave it out as well."""

    def settle() -> None:
        gc.freeze()
        gc.enable()

    gc.disable()
    window.ready.connect(settle)


def has_display() -> bool:
    """Whether a window can be opened: always on Windows and macOS, elsewhere when a display answers."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM", "") not in ("", "xcb", "wayland"):
        return True
    if os.environ.get("WAYLAND_DISPLAY"):
        return True
    display = os.environ.get("DISPLAY", "")
    host, _, number = display.rpartition(":")
    if not number:
        return False
    if host not in ("", "unix"):
        return True
    import socket

    path = f"/tmp/.X11-unix/X{number.partition('.')[0]}"
    for address in (path, "\0" + path):
        with socket.socket(socket.AF_UNIX) as asked:
            try:
                asked.connect(address)
            except OSError:
                continue
            return True
    return False


def _refuse(sentence: str) -> int:
    sys.stderr.write(f"{sentence}\n")
    return WRONG_USE
