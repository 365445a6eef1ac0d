"""What is painted first, before anything is read: the window's grounds and its one sentence."""

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from nmt_explorer.ui.theme.look import Appearance
from nmt_explorer.ui.theme.typography import Role

_CENTRED = 0x84
"""Qt.AlignmentFlag.AlignCenter; loading the namespace Qt for it would hold up the first paint."""


class Opening(QWidget):
    """Stands for a fraction of a second, in the places of the real thing."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.has_painted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        look, theme = self._appearance.look, self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar, rail = look.px(56), look.px(56) + 16
        painter.fillRect(self.rect(), QColor(theme.app))
        painter.fillRect(0, 0, self.width(), bar, QColor(theme.panel))
        painter.fillRect(0, 0, rail, self.height(), QColor(theme.panel))
        painter.fillRect(0, bar - 1, self.width(), 1, QColor(theme.line))
        painter.fillRect(rail - 1, 0, 1, self.height(), QColor(theme.line))
        painter.setPen(QPen(QColor(theme.accent), 2.3))
        centre = QRectF(rail / 2 - 13, bar / 2 - 13, 26, 26)
        painter.drawEllipse(centre)
        inner = centre.adjusted(8, 8, -8, -8)
        painter.setPen(QPen(QColor(theme.accent), 3))
        painter.drawLine(inner.topLeft(), inner.bottomRight())
        painter.drawLine(inner.topRight(), inner.bottomLeft())
        painter.setPen(QColor(theme.text))
        painter.setFont(look.font(Role.DISPLAY))
        words = QCoreApplication.translate("MapArea", "Click where it hurts")
        painter.drawText(QRectF(rail, bar + 8, self.width() - rail, look.px(44)), _CENTRED, words)
        self.has_painted = True
