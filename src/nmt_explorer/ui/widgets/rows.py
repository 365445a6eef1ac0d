"""A list of painted rows in which some are headings, for search results and the library."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPalette, QResizeEvent, QTextLayout
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
from nmt_explorer.ui.theme.typography import Role, line_height, text_width
from nmt_explorer.ui.widgets.ink import draw_focus
from nmt_explorer.ui.widgets.text import laid_out

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole + 1
_DETAIL_TOP = 32
"""Pixels from the top of a row to its smaller text, where the text above it has one line."""
MOST_LINES = 2
"""Lines of a row's text; the rest is cut with an ellipsis."""


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
    detail: str = ""
    """A smaller text below, wrapped."""
    is_minor: bool = False


def _role(row: Row) -> Role:
    """The role in which the row's text is written."""
    if row.is_heading:
        return Role.STRONG if row.key is not None else Role.LABEL_STRONG
    return Role.SMALL if row.is_minor else Role.BODY if row.level == 1 else Role.STRONG


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
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.text
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in (row.text, row.note, row.detail) if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if 0 <= index.row() < len(self.rows) and self.rows[index.row()].key is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _RowPainter(QStyledItemDelegate):
    def __init__(self, appearance: Appearance, view: QListView) -> None:
        super().__init__(view)
        self._appearance = appearance
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(ROW)
        look = self._appearance.look
        more = self._more(row)
        if not row.detail:
            return QSize(120, look.px(34 if row.is_heading and row.key is None else 40) + more)
        return QSize(120, look.px(_DETAIL_TOP) + more + round(self._detail(row)[1]) + look.px(8))

    def _name(self, row: Row) -> tuple[QTextLayout, float]:
        """The text, broken into at most two lines, and its height."""
        look, role = self._appearance.look, _role(row)
        font, line = look.font(role), line_height(role, look.factor)
        note = text_width(row.note, look.font(Role.SMALL)) + 14 if row.note else 0.0
        width = max(60.0, self._view.viewport().width() - self._indent(row) - look.px(16) - note)
        left = Qt.AlignmentFlag.AlignLeft
        layout, height = laid_out(row.text, font, width, line, left)
        if layout.lineCount() > MOST_LINES:
            start = layout.lineAt(MOST_LINES - 1).textStart()
            rest = QFontMetricsF(font).elidedText(row.text[start:], Qt.TextElideMode.ElideRight, width)
            layout, height = laid_out(f"{row.text[:start].rstrip()}\n{rest}", font, width, line, left)
        return layout, height

    def _more(self, row: Row) -> int:
        """Pixels that the row is higher because its text needs a second line."""
        return round(self._name(row)[1] - line_height(_role(row), self._appearance.look.factor))

    def _detail(self, row: Row) -> tuple[QTextLayout, float]:
        """The smaller text, laid out for the width of the list, and its height."""
        look = self._appearance.look
        width = self._view.viewport().width() - self._indent(row) - look.px(16)
        line = line_height(Role.CAPTION, look.factor)
        return laid_out(row.detail, look.font(Role.CAPTION), max(80, width), line, Qt.AlignmentFlag.AlignLeft)

    def _indent(self, row: Row) -> int:
        """Pixels from the left edge to the text."""
        look = self._appearance.look
        sign = look.px(24) if row.is_open is not None else 0
        return look.px(16 + 20 * row.level) + sign + (look.px(32) if row.icon else 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, theme = self._appearance.look, self._appearance.theme
        row: Row = index.data(ROW)
        rect = QRectF(option.rect)
        whole = QRectF(rect)
        if row.detail:
            rect.setHeight(look.px(_DETAIL_TOP + 4) + self._more(row))
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(whole, QColor(theme.accent_tint))
        elif state & QStyle.StateFlag.State_MouseOver and row.key is not None:
            painter.fillRect(whole, QColor(theme.sunk))
        middle = Qt.AlignmentFlag.AlignVCenter
        x = rect.left() + look.px(16 + 20 * row.level)
        if row.is_open is not None:
            size = look.px(16)
            spot = QRectF(x, rect.center().y() - size / 2, size, size)
            draw_icon(painter, "down" if row.is_open else "right", spot, theme.text2)
            x += look.px(24)
        if row.icon:
            size = look.px(20)
            ink_of_sign = theme.caution_text if row.icon == "caution" else theme.accent
            draw_icon(painter, row.icon, QRectF(x, rect.center().y() - size / 2, size, size), ink_of_sign)
            x += look.px(32)
        note_font = look.font(Role.SMALL)
        note_width = text_width(row.note, note_font) + 2 if row.note else 0.0
        right = rect.right() - look.px(16)
        painter.setPen(QColor(theme.text2 if row.key is None else theme.text))
        name, height = self._name(row)
        name.draw(painter, QPointF(x, rect.top() + (rect.height() - height) / 2))
        if row.note:
            painter.setFont(note_font)
            painter.setPen(QColor(theme.text2))
            painter.drawText(QRectF(right - note_width, rect.top(), note_width, rect.height()), middle, row.note)
        if row.detail:
            painter.setPen(QColor(theme.text2))
            y = whole.top() + look.px(_DETAIL_TOP) + self._more(row)
            self._detail(row)[0].draw(painter, QPointF(self._indent(row), y))
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Selected:
            draw_focus(painter, whole, 4, look)
        painter.restore()


class Rows(QListView):
    """``pressed_key`` carries the key of the row that was pressed or accepted by Return.

    ``folded`` carries the key of a row that unfolds and whether the right (open) or the left arrow was pressed on it.
    """

    pressed_key = Signal(object)
    folded = Signal(object, bool)

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

    def step_to_kind(self, kind: str) -> None:
        """Go to the first row whose key is of a kind, else to the first that can be pressed."""
        keys = [row.key for row in self.rows]
        place = next((i for i, key in enumerate(keys) if key is not None and key[0] == kind), None)
        if place is None:
            self.step(1)
        else:
            self.go_to(place)

    def go_to(self, place: int) -> None:
        """Make a row the current one; a heading that stands right above it comes into sight with it."""
        if place > 0 and self.rows[place - 1].is_heading and self.rows[place - 1].key is None:
            self.scrollTo(self._model.index(place - 1))
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
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._fold(is_open=key is Qt.Key.Key_Right)
        else:
            event.ignore()

    def _fold(self, *, is_open: bool) -> None:
        """Unfold or fold the current row; from a row below it, the left arrow goes to the one it belongs to."""
        place = self.currentIndex().row()
        if not 0 <= place < len(self.rows):
            return
        row = self.rows[place]
        if row.is_open is not None:
            self.folded.emit(row.key, is_open)
        elif not is_open:
            above = (i for i in range(place - 1, -1, -1) if self.rows[i].is_open is not None)
            self.go_to(next(above, place))

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
