"""One mark in the marks bar: number, place with side, intensity, remove."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nmt_explorer.ui.theme.look import Appearance
from nmt_explorer.ui.theme.typography import Role, text_width
from nmt_explorer.ui.widgets.button import Button, Kind
from nmt_explorer.ui.widgets.ink import draw_box, draw_focus
from nmt_explorer.ui.widgets.intensity_bar import IntensityBar

WIDEST_PLACE = 230


class MarkChip(QWidget):
    """Press it to select the mark."""

    selected = Signal()
    removed = Signal()
    intensity_set = Signal(int)

    def __init__(self, appearance: Appearance, number: int, place: str, intensity: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._number = number
        self._place = place
        self._is_selected = False
        self._is_short = False
        self._room = 0
        self.bar = IntensityBar(appearance, intensity, self)
        self.bar.changed.connect(self.intensity_set)
        self.remove = Button(appearance, "", "close", Kind.QUIET, self, height=28)
        self.remove.named(self.tr("Remove mark {number}").format(number=number), "Del")
        self.remove.clicked.connect(self.removed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_mark(place, intensity, is_selected=False)

    def show_mark(self, place: str, intensity: int, *, is_selected: bool) -> None:
        """Show the mark's place and intensity, and whether it is selected."""
        self._place, self._is_selected = place, is_selected
        self.bar.show_value(intensity)
        chosen = self.tr(", selected") if is_selected else ""
        self.setAccessibleName(
            self.tr("Mark {number}: {place}, {intensity} of 10").format(
                number=self._number, place=place, intensity=intensity
            )
            + chosen
        )
        self.setToolTip(place)
        self.updateGeometry()
        self.update()

    def show_in(self, room: int) -> None:
        """Take at most this width: less of the place and no button to remove where it is less than the full one."""
        is_short = room < self.full_width()
        if is_short != self._is_short:
            self._is_short = is_short
            self.remove.setVisible(not is_short)
            self.bar.show_short(is_short)
        self._room = room
        self.updateGeometry()
        self.update()

    def full_width(self) -> int:
        """The width that the chip has where there is room."""
        look = self._appearance.look
        words = min(text_width(self._place, look.font(Role.SMALL_STRONG)), look.px(WIDEST_PLACE)) + 2
        return round(look.px(44) + max(words, self.bar.full_width()) + look.px(36))

    def least_width(self) -> int:
        """The width below which it does not shrink."""
        look = self._appearance.look
        return look.px(44) + self.bar.short_width() + look.px(8)

    def sizeHint(self) -> QSize:
        look = self._appearance.look
        width = max(self.least_width(), min(self._room, self._short_width())) if self._is_short else self.full_width()
        return QSize(width, look.px(50))

    def _short_width(self) -> int:
        """The width of the whole place without the button to remove the mark."""
        look = self._appearance.look
        words = min(text_width(self._place, look.font(Role.SMALL_STRONG)), look.px(WIDEST_PLACE)) + 2
        return max(self.least_width(), round(look.px(44) + words + look.px(10)))

    def resizeEvent(self, event: object) -> None:
        look = self._appearance.look
        size = self.bar.sizeHint()
        self.bar.setGeometry(look.px(44), look.px(25), size.width(), size.height())
        side = self.remove.sizeHint()
        self.remove.setGeometry(
            self.width() - side.width() - look.px(5), (self.height() - side.height()) // 2, side.width(), side.height()
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.selected.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.selected.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            self.bar.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, theme = self._appearance.look, self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        on = self._is_selected
        draw_box(
            painter,
            rect,
            look.px(6),
            fill=theme.mark_tint if on else theme.panel,
            line=theme.mark if on else theme.line,
            width=1.5 if on else 1.0,
        )
        size = look.px(24)
        badge = QRectF(look.px(10), (rect.height() - size) / 2, size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.mark))
        painter.drawEllipse(badge)
        painter.setPen(QColor(theme.mark_on))
        painter.setFont(look.font(Role.SMALL_STRONG, weight=700))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.setPen(QColor(theme.text))
        font = look.font(Role.SMALL_STRONG)
        painter.setFont(font)
        room = rect.width() - look.px(44) - look.px(8 if self._is_short else 34)
        shown = painter.fontMetrics().elidedText(self._place, Qt.TextElideMode.ElideRight, round(room))
        painter.drawText(QRectF(look.px(44), look.px(5), room + 2, look.px(20)), Qt.AlignmentFlag.AlignVCenter, shown)
        if self.hasFocus():
            draw_focus(painter, rect, look.px(6), look)
