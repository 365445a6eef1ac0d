"""An empty PySide6 window, to compare with."""

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from bench.programs.moments import tell

SETTLED_MS = 300


class Bare(QMainWindow):
    """Nothing in it."""

    def __init__(self) -> None:
        super().__init__()
        self.is_painted = False
        self.resize(1440, 900)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.is_painted:
            self.is_painted = True
            QTimer.singleShot(0, self, self._painted)

    def _painted(self) -> None:
        now = time.time()
        QTimer.singleShot(SETTLED_MS, self, lambda: self._finish(now))

    def _finish(self, painted: float) -> None:
        tell(painted, painted)
        QApplication.exit(0)


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    window = Bare()
    window.show()
    sys.exit(application.exec())
