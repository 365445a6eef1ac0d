"""A wedge on which the brush is sized: drag, wheel or arrow keys."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nmt_explorer.ui.theme.look import Appearance
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.ink import draw_focus

STEPS = 12
"""So many steps of the keys or the wheel lead from the smallest brush to the largest."""
MARGIN, KNOB, THICK = 9, 7.0, 6.0


class BrushSlider(QWidget):
    """Shows a radius between ``least`` and ``most``; each step is the same factor. ``changed`` carries what was set."""

    changed = Signal(float)

    def __init__(self, appearance: Appearance, least: float, most: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._least, self._most = least, most
        self._radius = least
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Size of the brush  [ ] · Ctrl+wheel on the map"))
        self._name()
        appearance.changed.connect(self._restyle)

    def show_radius(self, radius: float) -> None:
        if radius != self._radius:
            self._radius = radius
            self._name()
            self.update()

    def sizeHint(self) -> QSize:
        look = self._appearance.look
        return QSize(look.px(56), look.px(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, theme = self._appearance.look, self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.font(Role.LABEL))
        painter.setPen(QColor(theme.text2))
        words = QRectF(0, look.px(24), self.width(), look.px(16))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.tr("Brush"))
        left, right = self._ends()
        y = look.px(13)
        half = look.px(THICK)
        painter.setPen(Qt.PenStyle.NoPen)
        x = left + self._share() * (right - left)
        thick = 1 + self._share() * (half - 1)
        for colour, end, reach in ((theme.bar_empty, right, half), (theme.mark, x, thick)):
            corners = ((left, y - 1), (end, y - reach), (end, y + reach), (left, y + 1))
            painter.setBrush(QColor(colour))
            painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
        painter.setPen(QPen(QColor(theme.panel), 2))
        knob = look.px(KNOB)
        painter.drawEllipse(QPointF(x, y), knob, knob)
        if self.hasFocus():
            draw_focus(painter, QRectF(self.rect()), 8, look)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._set_at(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._set_at(event.position().x())

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y() or event.angleDelta().x()
        self._set(self._share() + turned / 120 / STEPS)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match Qt.Key(event.key()):
            case Qt.Key.Key_Right | Qt.Key.Key_Up:
                self._set(self._share() + 1 / STEPS)
            case Qt.Key.Key_Left | Qt.Key.Key_Down:
                self._set(self._share() - 1 / STEPS)
            case Qt.Key.Key_Home:
                self._set(0.0)
            case Qt.Key.Key_End:
                self._set(1.0)
            case _:
                super().keyPressEvent(event)

    def _ends(self) -> tuple[float, float]:
        margin = self._appearance.look.px(MARGIN)
        return (margin, self.width() - margin)

    def _share(self) -> float:
        """Where the radius stands between least and most, 0–1."""
        return math.log(self._radius / self._least) / math.log(self._most / self._least)

    def _set_at(self, x: float) -> None:
        left, right = self._ends()
        self._set((x - left) / (right - left))

    def _set(self, share: float) -> None:
        share = min(1.0, max(0.0, share))
        self.changed.emit(round(self._least * (self._most / self._least) ** share, 2))

    def _name(self) -> None:
        share = round(100 * self._share())
        self.setAccessibleName(self.tr("Size of the brush, {share} of 100").format(share=share))

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
