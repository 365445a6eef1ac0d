"""One mark in the marks bar: number, place with side, intensity, what was said of it, its menu, remove."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nmt_explorer.domain.drawing import MOST_LABEL
from nmt_explorer.ui.theme.look import Appearance
from nmt_explorer.ui.theme.typography import Role, text_width
from nmt_explorer.ui.widgets.button import Button, Kind
from nmt_explorer.ui.widgets.ink import draw_box, draw_focus
from nmt_explorer.ui.widgets.intensity_bar import IntensityBar
from nmt_explorer.ui.widgets.name_field import NameField

WIDEST_PLACE = 230
FIELD = 220
"""The width of the field in which a mark is named."""


@dataclass(frozen=True, slots=True)
class MarkWords:
    """What a chip says: the ``place`` or the mark's own name, a ``note`` of what was said, all in the ``hint``."""

    place: str
    note: str = ""
    hint: str = ""
    is_off_body: bool = False


class MarkChip(QWidget):
    """Press it to select the mark, twice to name it."""

    selected = Signal()
    removed = Signal()
    intensity_set = Signal(int)
    let_go = Signal()
    """The intensity is set; the next change is another one."""
    named = Signal(str)
    menu_wanted = Signal(QPoint)
    """The menu of the mark, with its lower left corner at this place of the screen."""

    def __init__(self, appearance: Appearance, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._number = number
        self._words = MarkWords("…")
        self._label = ""
        self._is_selected = False
        self._is_short = False
        self._room = 0
        self._buttons_left = 0
        self.bar = IntensityBar(appearance, 0, self)
        self.bar.changed.connect(self.intensity_set)
        self.bar.settled.connect(self.let_go)
        self.more = Button(appearance, "", "more", Kind.QUIET, self, height=28)
        self.more.named(self.tr("What mark {number} is like").format(number=number))
        self.more.clicked.connect(lambda: self.menu_wanted.emit(self.menu_corner()))
        self.remove = Button(appearance, "", "close", Kind.QUIET, self, height=28)
        self.remove.named(self.tr("Remove mark {number}").format(number=number), "Del")
        self.remove.clicked.connect(self.removed)
        self.field = NameField(appearance, self.tr("In your own words"), MOST_LABEL, self)
        self.field.named.connect(self.named)
        self.field.left.connect(self._fit)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def place(self) -> str:
        """What stands in the first line."""
        return self._words.place

    @property
    def note(self) -> str:
        """What was said of the mark."""
        return self._words.note

    def menu_corner(self) -> QPoint:
        """Where the menu of the mark begins, above the chip."""
        return self.mapToGlobal(QPoint(0, -4))

    def show_mark(self, words: MarkWords, intensity: int, *, label: str, is_selected: bool) -> None:
        """Show the mark's place and intensity, what was said of it, and whether it is selected."""
        self._words, self._label, self._is_selected = words, label, is_selected
        self.bar.show_value(intensity)
        said = self.tr("Mark {number}: {place}, {intensity} of 10").format(
            number=self._number, place=words.place, intensity=intensity
        )
        parts = [said, *(part for part in words.note.split(" · ") if part)]
        parts += [self.tr("selected")] if is_selected else []
        self.setAccessibleName(", ".join(parts))
        self.setToolTip(words.hint)
        self._fit()

    def name_it(self) -> None:
        """Let the mark be named, in the person's own words."""
        self.field.open_with(self._label)
        self._fit()

    def _fit(self) -> None:
        self.more.setVisible(not self._is_short or self._is_selected)
        self.updateGeometry()
        self._place_parts()
        self.update()

    def show_in(self, room: int) -> None:
        """Take at most this width: less of the place and no button to remove where it is less than the full one."""
        is_short = room < self.full_width()
        if is_short != self._is_short:
            self._is_short = is_short
            self.remove.setVisible(not is_short)
            self.bar.show_short(is_short)
        self.more.setVisible(not is_short or self._is_selected)
        self._room = room
        self.updateGeometry()
        self.update()

    def full_width(self) -> int:
        """The width that the chip has where there is room."""
        look = self._appearance.look
        note = text_width(self.note, look.font(Role.SMALL)) + look.px(4) if self.note else 0.0
        inner = max(self._place_width(), self.bar.full_width() + note)
        return round(look.px(44) + inner + 2 * look.px(30) + look.px(6))

    def least_width(self) -> int:
        """The width below which it does not shrink."""
        look = self._appearance.look
        least = look.px(44) + self.bar.short_width() + look.px(8)
        return least + (look.px(30) if self._is_selected else 0)

    def sizeHint(self) -> QSize:
        look = self._appearance.look
        width = max(self.least_width(), min(self._room, self._short_width())) if self._is_short else self.full_width()
        if not self.field.isHidden():
            width = max(width, look.px(44 + FIELD + 8))
        return QSize(width, look.px(50))

    def _short_width(self) -> int:
        """The width of the whole place without the button to remove the mark."""
        look = self._appearance.look
        more = look.px(30) if self._is_selected else 0
        return max(self.least_width(), round(look.px(44) + self._place_width() + look.px(10)) + more)

    def _place_width(self) -> float:
        look = self._appearance.look
        return min(text_width(self.place, look.font(Role.SMALL_STRONG)), look.px(WIDEST_PLACE)) + 2

    def resizeEvent(self, event: object) -> None:
        self._place_parts()

    def _place_parts(self) -> None:
        look = self._appearance.look
        size = self.bar.sizeHint()
        self.bar.setGeometry(look.px(44), look.px(25), size.width(), size.height())
        side = self.remove.sizeHint().width()
        y = (self.height() - side) // 2
        right = self.width() - look.px(4)
        for button in (self.remove, self.more):
            if not button.isHidden():
                right -= side
                button.setGeometry(right, y, side, side)
        self._buttons_left = right
        self.field.setGeometry(look.px(42), look.px(3), self._text_right() - look.px(42), look.px(23))

    def _text_right(self) -> int:
        """Where the place ends at the latest."""
        has_button = not (self.more.isHidden() and self.remove.isHidden())
        return self._buttons_left - 2 if has_button else self.width() - self._appearance.look.px(8)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.selected.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.name_it()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        self.menu_wanted.emit(self.menu_corner() if is_by_key else event.globalPos())

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
        self._paint_words(painter)
        if self.hasFocus():
            draw_focus(painter, rect, look.px(6), look)

    def _paint_words(self, painter: QPainter) -> None:
        look, theme = self._appearance.look, self._appearance.theme
        left, right = look.px(44), self._text_right()
        middle = Qt.AlignmentFlag.AlignVCenter
        if not self.field.isHidden():
            box = QRectF(self.field.geometry()).adjusted(-2, 0, 0, 0)
            draw_box(painter, box, look.px(4), fill=theme.panel, line=theme.accent, width=1.5)
        else:
            painter.setPen(QColor(theme.caution_text if self._words.is_off_body else theme.text))
            painter.setFont(look.font(Role.SMALL_STRONG))
            shown = painter.fontMetrics().elidedText(self.place, Qt.TextElideMode.ElideRight, right - left)
            painter.drawText(QRectF(left, look.px(5), right - left + 2, look.px(20)), middle, shown)
        if self.note and not self._is_short:
            painter.setPen(QColor(theme.text2))
            painter.setFont(look.font(Role.SMALL))
            x = left + self.bar.full_width()
            room = right - x
            shown = painter.fontMetrics().elidedText(self.note, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(x, look.px(25), room + 2, look.px(22)), middle, shown)
