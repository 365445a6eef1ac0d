"""A text field that finds things in a list: a magnifier at the left; arrow keys and Return go on to the list."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from nmt_explorer.ui.icons.icons import draw_icon
from nmt_explorer.ui.theme.look import Appearance
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.ink import draw_box, draw_key


class QueryField(QLineEdit):
    """``stepped`` and ``accepted`` are for the list. ``key`` is the key that leads here, shown while it is empty."""

    stepped = Signal(int)
    accepted = Signal()

    def __init__(
        self,
        appearance: Appearance,
        name: str,
        placeholder: str,
        parent: QWidget | None = None,
        *,
        size: tuple[int, int],
        role: Role = Role.BODY,
        key: str = "",
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._size = size
        self._role = role
        self._key = key
        self.setObjectName("search")
        self.setFrame(False)
        self.setAttribute(Qt.WidgetAttribute.WA_MacShowFocusRect, False)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        look = self._appearance.look
        return QSize(look.px(self._size[0]), look.px(self._size[1]))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match Qt.Key(event.key()):
            case Qt.Key.Key_Down:
                self.stepped.emit(1)
            case Qt.Key.Key_Up:
                self.stepped.emit(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.accepted.emit()
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, theme = self._appearance.look, self._appearance.theme
        painter = QPainter(self)
        rect = QRectF(self.rect())
        line, width = (theme.accent, 3.0) if self.hasFocus() else (theme.control, 1.0)
        draw_box(painter, rect, look.px(8), fill=theme.panel, line=line, width=width)
        size = look.px(17)
        draw_icon(painter, "search", QRectF(look.px(11), (rect.height() - size) / 2, size, size), theme.text2)
        if self._key and not self.text() and not self.hasFocus():
            side = look.px(22)
            spot = QRectF(rect.right() - side - look.px(8), (rect.height() - side) / 2, side, side)
            draw_key(painter, spot, self._key, look)
        painter.end()
        super().paintEvent(event)

    def _restyle(self) -> None:
        look, theme = self._appearance.look, self._appearance.theme
        self.setFont(look.font(self._role))
        self.setTextMargins(look.px(33), 0, look.px(34 if self._key else 6), 0)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.PlaceholderText, QColor(theme.text2))
        self.setPalette(palette)
        self.setFixedHeight(self.sizeHint().height())
        self.updateGeometry()
        self.update()
