"""A text field that narrows a list; arrow keys and Return go on to the list."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from nmt_explorer.ui.icons.icons import draw_icon
from nmt_explorer.ui.theme.look import Appearance
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.ink import draw_box


class FilterField(QLineEdit):
    """``stepped`` and ``accepted`` are for the list."""

    stepped = Signal(int)
    accepted = Signal()

    def __init__(self, appearance: Appearance, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setObjectName("search")
        self.setFrame(False)
        self.setAccessibleName(name)
        self.setPlaceholderText(self.tr("Filter"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        look = self._appearance.look
        return QSize(look.px(110), look.px(36))

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

    def paintEvent(self, event: QPaintEvent) -> None:
        look, theme = self._appearance.look, self._appearance.theme
        painter = QPainter(self)
        focused = self.hasFocus()
        line, width = (theme.accent, 3.0) if focused else (theme.control, 1.0)
        draw_box(painter, QRectF(self.rect()), look.px(8), fill=theme.panel, line=line, width=width)
        size = look.px(16)
        draw_icon(painter, "search", QRectF(look.px(10), (self.height() - size) / 2, size, size), theme.text2)
        painter.end()
        super().paintEvent(event)

    def _restyle(self) -> None:
        look, theme = self._appearance.look, self._appearance.theme
        self.setFont(look.font(Role.SMALL))
        self.setTextMargins(look.px(30), 0, look.px(6), 0)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.PlaceholderText, QColor(theme.text2))
        self.setPalette(palette)
        self.setFixedHeight(self.sizeHint().height())
        self.update()
