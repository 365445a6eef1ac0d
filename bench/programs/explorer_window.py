"""The program's own window, as its composition root makes it, telling when it was painted and when it could answer."""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication

from bench.programs.moments import tell
from nmt_explorer.ui.app import read_in_haste
from nmt_explorer.ui.settings import Settings
from nmt_explorer.ui.window import Window

SETTLED_MS = 300


class Watched(Window):
    """The window with a watch in its hand; its settings are nobody's."""

    def __init__(self, folder: Path) -> None:
        self.painted_at = 0.0
        super().__init__(settings=Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)))
        self.ready.connect(self._on_ready)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.painted_at:
            QTimer.singleShot(0, self, self._note_painted)

    def _note_painted(self) -> None:
        self.painted_at = self.painted_at or time.time()

    def _on_ready(self) -> None:
        now = time.time()
        QTimer.singleShot(SETTLED_MS, self, lambda: self._finish(now))

    def _finish(self, ready: float) -> None:
        tell(self.painted_at, ready)
        self.close()  # waits for what is still being prepared in the background
        QApplication.exit(0)


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    application.setApplicationName("NMT Explorer")
    application.setStyle("Fusion")
    window = Watched(Path(sys.argv[1]))
    read_in_haste(window)
    window.show()
    sys.exit(application.exec())
