"""One question with No and Yes; neither is chosen beforehand."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from nmt_explorer.domain.caution import Tier
from nmt_explorer.ui.theme.look import Appearance, Ink
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.button import Button, Kind
from nmt_explorer.ui.widgets.ink import draw_focus
from nmt_explorer.ui.widgets.text import Text


class QuestionRow(QWidget):
    """Y and N answer it while it has the focus; pressing an answer again takes it back."""

    answered = Signal(object)
    """True, False, or None when taken back."""
    stepped = Signal(int)
    """Up (-1) or down (1) to another question."""

    def __init__(
        self,
        appearance: Appearance,
        question: str,
        detail: str = "",
        parent: QWidget | None = None,
        *,
        tier: Tier | None = None,
        is_large: bool = False,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._question = question
        self._value: bool | None = None
        kind = Kind.OUTLINED if tier is None else Kind.FLAG if tier is Tier.EMERGENCY else Kind.CAUTION
        height = 48 if is_large else 40
        self.no = Button(appearance, self.tr("No"), least_width=88, height=height)
        self.yes = Button(appearance, self.tr("Yes"), kind=kind, least_width=88, height=height)
        self.note = Text(appearance, Role.SMALL_STRONG, "", ink=Ink.FLAG)
        self.note.hide()
        for button, value in ((self.no, False), (self.yes, True)):
            button.setCheckable(True)
            button.setAccessibleName(f"{button.text()}: {question}")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, v=value: self._answer(v))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(appearance, Role.LEAD if is_large else Role.STRONG, question))
        if detail:
            words.addWidget(Text(appearance, Role.SMALL, detail, ink=Ink.TEXT2))
        words.addWidget(self.note)
        self._keys = keys = QHBoxLayout()
        keys.setSpacing(8)
        keys.addWidget(self.no)
        keys.addWidget(self.yes)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.addLayout(words, 1)
        self._row.addLayout(keys)
        self.show_wide(is_wide=False)
        self.show_answer(None)

    def show_answer(self, value: bool | None, note: str = "") -> None:
        """Show the answer given so far and what follows from it."""
        self._value = value
        self.no.setChecked(value is False)
        self.yes.setChecked(value is True)
        said = {None: self.tr("not answered"), True: self.tr("yes"), False: self.tr("no")}[value]
        self.setAccessibleName(f"{self._question} {said}")
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def show_wide(self, *, is_wide: bool) -> None:
        """Show the answers beside the question instead of below it."""
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)
        self._row.setSpacing(16 if is_wide else 6)
        self._row.setContentsMargins(8, 8, 8 if is_wide else 4, 10)
        self._row.setAlignment(self._keys, Qt.AlignmentFlag.AlignVCenter if is_wide else Qt.AlignmentFlag.AlignLeft)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Y:
            self._answer(True)
        elif key is Qt.Key.Key_N:
            self._answer(False)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(1 if key is Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_keys("N", "Y")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_keys("", "")

    def _show_keys(self, no: str, yes: str) -> None:
        """The keys that answer are shown while they do."""
        self.no.show_key(no)
        self.yes.show_key(yes)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            draw_focus(painter, QRectF(self.rect()), 8, self._appearance.look)

    def _answer(self, value: bool) -> None:
        self.answered.emit(None if self._value is value else value)
        self.show_answer(self._value, self.note.text())
