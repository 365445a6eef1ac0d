"""A list of painted rows in which some are headings, for search results and the library."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from nmt_explorer.ui.icons.icons import draw_icon
from nmt_explorer.ui.theme.look import Appearance, colour
from nmt_explorer.ui.theme.typography import Role, text_width
from nmt_explorer.ui.widgets.ink import draw_focus

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Row:
    """``key`` tells the owner what was pressed; rows without a key cannot be pressed. ``level`` indents."""

    text: str
    key: tuple[str, str] | None = None
    note: str = ""
    icon: str = ""
    level: int = 0
    is_heading: bool = False
    is_open: bool | None = None
    """For rows that unfold: whether they are unfolded."""


class _RowModel(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.text}, {row.note}" if row.note else row.text
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if 0 <= index.row() < len(self.rows) and self.rows[index.row()].key is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _RowPainter(QStyledItemDelegate):
    def __init__(self, appearance: Appearance, view: QWidget) -> None:
        super().__init__(view)
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(ROW)
        return QSize(120, self._appearance.look.px(34 if row.is_heading and row.key is None else 40))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, theme = self._appearance.look, self._appearance.theme
        row: Row = index.data(ROW)
        rect = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.accent_tint))
        elif state & QStyle.StateFlag.State_MouseOver and row.key is not None:
            painter.fillRect(rect, QColor(theme.sunk))
        middle = Qt.AlignmentFlag.AlignVCenter
        x = rect.left() + look.px(16 + 20 * row.level)
        if row.is_open is not None:
            size = look.px(16)
            spot = QRectF(x, rect.center().y() - size / 2, size, size)
            draw_icon(painter, "down" if row.is_open else "right", spot, theme.text2)
            x += look.px(24)
        if row.icon:
            size = look.px(20)
            draw_icon(painter, row.icon, QRectF(x, rect.center().y() - size / 2, size, size), theme.accent)
            x += look.px(32)
        note_font = look.font(Role.SMALL)
        note_width = text_width(row.note, note_font) + 2 if row.note else 0.0
        right = rect.right() - look.px(16)
        if row.is_heading and row.key is None:
            font = look.font(Role.LABEL_STRONG)
            ink = theme.text2
        else:
            font = look.font(Role.STRONG if row.is_heading or row.level < 2 else Role.SMALL)
            ink = theme.text if row.key is not None else theme.text2
        if not row.is_heading and row.level == 1 and not row.icon:
            font = look.font(Role.BODY)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        room = right - x - (note_width + 12 if note_width else 0)
        shown = painter.fontMetrics().elidedText(row.text, Qt.TextElideMode.ElideRight, round(max(60.0, room)))
        painter.drawText(QRectF(x, rect.top(), max(60.0, room) + 2, rect.height()), middle, shown)
        if row.note:
            painter.setFont(note_font)
            painter.setPen(QColor(theme.text2))
            painter.drawText(QRectF(right - note_width, rect.top(), note_width, rect.height()), middle, row.note)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Selected:
            draw_focus(painter, rect, 4, look)
        painter.restore()


class Rows(QListView):
    """``pressed_key`` carries the key of the row that was pressed or accepted by Return."""

    pressed_key = Signal(object)

    def __init__(self, appearance: Appearance, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._model = _RowModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_RowPainter(appearance, self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(20)
        appearance.changed.connect(self._restyle)
        self._restyle()

    @property
    def rows(self) -> tuple[Row, ...]:
        return self._model.rows

    def show_rows(self, rows: tuple[Row, ...], *, keep: bool = False) -> None:
        """Show other rows; ``keep`` keeps the place in the list."""
        place, current = self.verticalScrollBar().value(), self.currentIndex().row()
        self._model.beginResetModel()
        self._model.rows = rows
        self._model.endResetModel()
        if keep:
            self.scheduleDelayedItemsLayout()
            self.executeDelayedItemsLayout()
            self.verticalScrollBar().setValue(place)
            self.setCurrentIndex(self._model.index(min(current, len(rows) - 1)))

    def step(self, by: int) -> None:
        """Go to the next row that can be pressed."""
        places = [i for i, row in enumerate(self.rows) if row.key is not None]
        if not places:
            return
        current = self.currentIndex().row()
        at = places.index(current) if current in places else (-1 if by > 0 else len(places))
        self.go_to(places[min(len(places) - 1, max(0, at + by))])

    def go_to(self, place: int) -> None:
        """Make a row the current one."""
        self.setCurrentIndex(self._model.index(place))

    def accept(self) -> None:
        """As if the current row had been pressed."""
        place = self.currentIndex().row()
        if 0 <= place < len(self.rows) and self.rows[place].key is not None:
            self.pressed_key.emit(self.rows[place].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.accept()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step(1 if key is Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.step(8 if key is Qt.Key.Key_PageDown else -8)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.step(len(self.rows) if key is Qt.Key.Key_End else -len(self.rows))
        else:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.indexAt(event.position().toPoint()).row() == self.currentIndex().row():
            self.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _restyle(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, colour(self._appearance.theme.panel))
        self.setPalette(palette)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
