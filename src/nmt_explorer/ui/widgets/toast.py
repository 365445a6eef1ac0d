"""A short message over the map, with undo; one at a time, gone after six seconds, never for safety."""

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from nmt_explorer.ui.theme.look import Appearance
from nmt_explorer.ui.theme.typography import Role, text_width
from nmt_explorer.ui.widgets.ink import draw_box

SECONDS = 6


class Toast(QWidget):
    """Text and, where it makes sense, the word Undo."""

    undo_wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._appearance = appearance
        self._text = ""
        self._can_undo = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SECONDS * 1000)
        self._timer.timeout.connect(self.hide)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    @property
    def text(self) -> str:
        return self._text

    def say(self, text: str, over: QWidget, *, can_undo: bool = False) -> None:
        """Show a message at the bottom of a widget of the same window."""
        self._text, self._can_undo = text, can_undo
        look = self._appearance.look
        width = round(text_width(text, look.font(Role.SMALL, weight=500))) + look.px(40) + 4
        if can_undo:
            width += round(text_width(self._undo, look.font(Role.SMALL_STRONG))) + look.px(28)
        corner = over.mapTo(self._window, over.rect().bottomLeft())
        height = look.px(48)
        width = min(width, over.width() - 16)
        self.setGeometry(corner.x() + (over.width() - width) // 2, corner.y() - height - 12, width, height)
        self.setAccessibleName(text)
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, text)
        self.update()

    @property
    def _undo(self) -> str:
        return self.tr("Undo")

    def paintEvent(self, event: QPaintEvent) -> None:
        look, theme = self._appearance.look, self._appearance.theme
        painter = QPainter(self)
        rect = QRectF(self.rect())
        draw_box(painter, rect, 8, fill=theme.text)
        painter.setPen(QColor(theme.panel))
        painter.setFont(look.font(Role.SMALL, weight=500))
        inner = rect.adjusted(look.px(20), 0, -look.px(20), 0)
        words = painter.fontMetrics().elidedText(
            self._text,
            Qt.TextElideMode.ElideRight,
            round(
                inner.width()
                - (text_width(self._undo, look.font(Role.SMALL_STRONG)) + look.px(24) if self._can_undo else 0)
            ),
        )
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        if self._can_undo:
            painter.setFont(look.font(Role.SMALL_STRONG))
            painter.setPen(QColor(theme.accent_tint if not theme.is_dark else theme.accent_on))
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._undo)

    def mousePressEvent(self, event: object) -> None:
        self.hide()
        if self._can_undo:
            self.undo_wanted.emit()


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say something."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
