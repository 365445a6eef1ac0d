"""A key cap with its key, for hints."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nmt_explorer.ui.theme.look import Appearance
from nmt_explorer.ui.widgets.ink import draw_key, key_width


class KeyCap(QWidget):
    """One key."""

    def __init__(self, appearance: Appearance, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._key = key
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        look = self._appearance.look
        return QSize(round(key_width(self._key, look)), look.px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_key(QPainter(self), QRectF(self.rect()), self._key, self._appearance.look)
