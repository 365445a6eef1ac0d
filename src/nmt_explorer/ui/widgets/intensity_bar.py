"""A ten-step bar for how strong a pain is: drag, wheel, digits or arrow keys."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nmt_explorer.ui.theme.look import Appearance
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.ink import draw_focus, draw_segments

STEP, SHORT_STEP = 7.0, 5.0
GAP = 3.0


class IntensityBar(QWidget):
    """Shows 0–10; ``changed`` carries what the person set."""

    changed = Signal(int)
    settled = Signal()
    """The hand lets go: what is set next is another movement."""

    def __init__(self, appearance: Appearance, value: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._value = value
        self._turned = 0
        self._is_short = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._name()

    def show_value(self, value: int) -> None:
        if value != self._value:
            self._value = value
            self._name()
            self.update()

    def show_short(self, is_short: bool) -> None:
        """Take less room."""
        self._is_short = is_short
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = self.short_width() if self._is_short else self.full_width()
        return QSize(width, self._appearance.look.px(22))

    def full_width(self) -> int:
        """With ``7 of 10`` beside the bar."""
        return round(10 * self._appearance.look.px(STEP) + 9 * GAP) + self._appearance.look.px(68)

    def short_width(self) -> int:
        """With narrower steps and the number alone."""
        return round(10 * self._appearance.look.px(SHORT_STEP) + 9 * GAP) + self._appearance.look.px(28)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, theme = self._appearance.look, self._appearance.theme
        painter = QPainter(self)
        height = look.px(14)
        y = (self.height() - height) / 2
        draw_segments(
            painter, QPointF(0, y), self._value, look, of=10, width=self._step(), height=height, fill=theme.mark
        )
        painter.setFont(look.font(Role.SMALL))
        painter.setPen(QColor(theme.text2))
        text = str(self._value) if self._is_short else self.tr("{value} of 10").format(value=self._value)
        painter.drawText(
            QRectF(self._bar_width() + look.px(8), 0, look.px(62), self.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            text,
        )
        if self.hasFocus():
            draw_focus(painter, QRectF(self.rect()), 4, look)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._set_at(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._set_at(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.settled.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.settled.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._turned += event.angleDelta().y() or event.angleDelta().x()
        steps = int(self._turned / 120)
        self._turned -= 120 * steps
        if steps:
            self._set(self._value + steps)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self._set(key - Qt.Key.Key_0)
        elif key == Qt.Key.Key_0:
            self._set(10)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Up):
            self._set(self._value + 1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Down):
            self._set(self._value - 1)
        else:
            super().keyPressEvent(event)

    def _step(self) -> int:
        return self._appearance.look.px(SHORT_STEP if self._is_short else STEP)

    def _bar_width(self) -> float:
        return 10 * self._step() + 9 * GAP

    def _set_at(self, x: float) -> None:
        step = self._step() + GAP
        self._set(0 if x < 2 else int(x // step) + 1)

    def _set(self, value: int) -> None:
        value = min(10, max(0, value))
        if value != self._value:
            self.show_value(value)
            self.changed.emit(value)

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Intensity {value} of 10").format(value=self._value))
        self.setToolTip(self.tr("Intensity: drag, wheel or digits, 0 for ten"))
