"""One question with No and Yes; neither is chosen beforehand."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nmt_explorer.ui.theme.look import Appearance, Ink
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.button import Button
from nmt_explorer.ui.widgets.ink import draw_focus
from nmt_explorer.ui.widgets.text import Text


class QuestionRow(QWidget):
    """Y and N answer it while it has the focus; pressing an answer again takes it back."""

    answered = Signal(object)
    """True, False, or None when taken back."""

    def __init__(self, appearance: Appearance, question: str, detail: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._question = question
        self._value: bool | None = None
        self.no = Button(appearance, self.tr("No"), height=34)
        self.yes = Button(appearance, self.tr("Yes"), height=34)
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
        words.addWidget(Text(appearance, Role.BODY, question))
        if detail:
            words.addWidget(Text(appearance, Role.LABEL, detail, ink=Ink.TEXT2))
        words.addWidget(self.note)
        keys = QHBoxLayout()
        keys.setSpacing(6)
        keys.addWidget(self.no)
        keys.addWidget(self.yes)
        keys.addStretch(1)
        words.addSpacing(4)
        words.addLayout(keys)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 6, 0, 8)
        row.addLayout(words, 1)
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Y:
            self._answer(True)
        elif key is Qt.Key.Key_N:
            self._answer(False)
        elif key is Qt.Key.Key_Down:
            self.focusNextChild()
        elif key is Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            draw_focus(painter, QRectF(self.rect()).adjusted(0, 0, 0, 0), 6, self._appearance.look)

    def _answer(self, value: bool) -> None:
        self.answered.emit(None if self._value is value else value)
        self.show_answer(self._value, self.note.text())
