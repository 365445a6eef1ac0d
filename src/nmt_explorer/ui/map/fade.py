"""A value that runs from 0 to 1 while something fades in; at once where nothing should move."""

from PySide6.QtCore import QEasingCurve, QVariantAnimation
from PySide6.QtWidgets import QWidget

PREVIEW_MS, CHANGE_MS = 80, 160


class Fade(QVariantAnimation):
    """Repaints its widget on every step; it ends with the widget, whose child it is."""

    def __init__(self, of: QWidget) -> None:
        super().__init__(of)
        self._of = of
        self.setStartValue(0.0)
        self.setEndValue(1.0)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.valueChanged.connect(of.update)

    @property
    def share(self) -> float:
        """How far what is new has come: 1 when nothing fades."""
        return float(self.currentValue()) if self.is_running else 1.0

    @property
    def is_running(self) -> bool:
        return self.state() is QVariantAnimation.State.Running

    def begin(self, milliseconds: int) -> None:
        """Fade from now on; not on a widget that nobody sees."""
        self.stop()
        if self._of.isVisible():
            self.setDuration(milliseconds)
            self.start()
