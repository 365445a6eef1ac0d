"""All questions of a region in one, with *None of these* beside it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from nmt_explorer.ui.theme.look import Appearance, Ink
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.button import Button
from nmt_explorer.ui.widgets.ink import draw_box, draw_focus
from nmt_explorer.ui.widgets.text import Text


class CombinedRow(QWidget):
    """N says none of these while it has the focus; Y goes on to the single questions."""

    none_chosen = Signal()
    stepped = Signal(int)

    def __init__(self, appearance: Appearance, question: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._question = question
        self.none = Button(appearance, self.tr("None of these"), "check", height=48, least_width=184)
        self.none.setCheckable(True)
        self.none.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.none.setAccessibleName(self.tr("None of these: {name}").format(name=name))
        self.none.clicked.connect(self._on_none)
        self._is_none = False
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(appearance, Role.BODY, question))
        words.addWidget(Text(appearance, Role.SMALL, self.tr("Or answer one by one below."), ink=Ink.TEXT2))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(12, 12, 12, 12)
        self._row.setSpacing(16)
        self._row.addLayout(words, 1)
        self._row.addWidget(self.none, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show_none(is_none=False)

    def show_none(self, *, is_none: bool) -> None:
        """Show whether every question of the region was answered with no."""
        self._is_none = is_none
        self.none.setChecked(is_none)
        said = self.tr("none of these") if is_none else self.tr("not answered")
        self.setAccessibleName(f"{self._question} {said}")

    def show_wide(self, *, is_wide: bool) -> None:
        """Show the button beside the question instead of below it."""
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_N:
            self.none_chosen.emit()
        elif key in (Qt.Key.Key_Y, Qt.Key.Key_Down):
            self.stepped.emit(1)
        elif key is Qt.Key.Key_Up:
            self.stepped.emit(-1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.none.show_key("N")
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.none.show_key("")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._appearance.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_box(painter, QRectF(self.rect()), 8, fill=look.theme.sunk, line=look.theme.line)
        if self.hasFocus():
            draw_focus(painter, QRectF(self.rect()), 8, look)

    def _on_none(self) -> None:
        self.none.setChecked(self._is_none)
        self.none_chosen.emit()
