"""The search field of the top bar."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from nmt_explorer.ui.icons.icons import draw_icon
from nmt_explorer.ui.theme.look import Appearance
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.ink import draw_box, draw_key


class SearchField(QLineEdit):
    """A text field with a lens at the left and its key at the right. Arrow keys and Return are passed on."""

    stepped = Signal(int)
    accepted = Signal()
    left_alone = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._is_short = False
        self.setObjectName("search")
        self.setFrame(False)
        self.setAttribute(Qt.WidgetAttribute.WA_MacShowFocusRect, False)
        self.setAccessibleName(self.tr("Search muscles, points, areas, symptoms, conditions and releases"))
        self.setToolTip(self.tr("Search  / or Ctrl+K"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self._restyle)
        self._restyle()

    def show_short(self, is_short: bool) -> None:
        """Take less room."""
        self._is_short = is_short
        self._restyle()

    def sizeHint(self) -> QSize:
        look = self._appearance.look
        return QSize(look.px(184 if self._is_short else 216), look.px(40))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match Qt.Key(event.key()):
            case Qt.Key.Key_Down:
                self.stepped.emit(1)
            case Qt.Key.Key_Up:
                self.stepped.emit(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.accepted.emit()
            case Qt.Key.Key_Escape:
                self.left_alone.emit()
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, theme = self._appearance.look, self._appearance.theme
        painter = QPainter(self)
        rect = QRectF(self.rect())
        focused = self.hasFocus()
        draw_box(
            painter,
            rect,
            look.px(8),
            fill=theme.panel,
            line=theme.accent if focused else theme.control,
            width=3.0 if focused else 1.0,
        )
        size = look.px(18)
        draw_icon(painter, "search", QRectF(look.px(13), (rect.height() - size) / 2, size, size), theme.text2)
        if not self.text() and not focused:
            side = look.px(22)
            draw_key(
                painter,
                QRectF(rect.right() - side - look.px(8), (rect.height() - side) / 2, side, side),
                "/",
                look,
            )
        painter.end()
        super().paintEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def _restyle(self) -> None:
        look, theme = self._appearance.look, self._appearance.theme
        self.setFont(look.font(Role.BODY))
        self.setTextMargins(look.px(36), 0, look.px(34), 0)
        self.setPlaceholderText(self.tr("Search") if self._is_short else self.tr("Muscle, point, area"))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.PlaceholderText, QColor(theme.text2))
        self.setPalette(palette)
        self.setFixedSize(self.sizeHint())
        self.update()
