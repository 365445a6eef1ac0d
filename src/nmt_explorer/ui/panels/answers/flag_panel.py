"""What replaces the answers after a yes to an emergency question: the action, the answers, the way on."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nmt_explorer.domain.caution import Tier
from nmt_explorer.ui.icons.icons import draw_icon
from nmt_explorer.ui.panels.panel import Panel
from nmt_explorer.ui.theme.look import Appearance, Ink
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.button import Button
from nmt_explorer.ui.widgets.column import Column
from nmt_explorer.ui.widgets.ink import draw_box
from nmt_explorer.ui.widgets.text import Text
from nmt_explorer.workspace.state import State
from nmt_explorer.workspace.workspace import Workspace


class _Banner(QWidget):
    """The octagon and the action, white on crimson."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.words = Text(appearance, Role.TITLE, "", self, ink=Ink.FLAG_ON)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(88, 24, 24, 24)
        layout.addWidget(self.words)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._appearance.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_box(painter, QRectF(self.rect()), 12, fill=look.theme.flag_ground)
        draw_icon(painter, "flag", QRectF(24, (self.height() - 44) / 2, 44, 44), look.theme.flag_on)


class FlagPanel(Panel):
    """No candidates are shown while it stands; the answers can be changed."""

    edges = "left"

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(workspace, appearance, parent)
        self.banner = _Banner(appearance)
        self.answers = QVBoxLayout()
        self.answers.setSpacing(8)
        column = Column(appearance, self, margins=(32, 32, 32, 32), spacing=12)
        column.layout_.addWidget(self.banner)
        column.layout_.addSpacing(8)
        column.layout_.addWidget(Text(appearance, Role.HEADING, self.tr("For the record"), wraps=False))
        column.layout_.addLayout(self.answers)
        column.layout_.addSpacing(8)
        self.change = Button(appearance, self.tr("Take the answer back"), "undo")
        self.change.clicked.connect(self._take_back)
        column.layout_.addWidget(self.change)
        column.layout_.addWidget(
            Text(
                appearance,
                Role.SMALL,
                self.tr(
                    "Candidates stay away until then. The marks are kept. Not for triage: in doubt stop and refer."
                ),
                ink=Ink.TEXT2,
            )
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.addWidget(column)
        self.show_state(workspace.state, workspace.state)

    def show_state(self, old: State, new: State) -> None:
        if new.answer is None or not new.answer.is_halted:
            return
        while (item := self.answers.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        raised = [r for r in new.answer.red_flags if r.answer is True]
        first = next(r for r in raised if r.flag.tier is Tier.EMERGENCY)
        self.banner.words.setText(first.action)
        for found in raised:
            said = self.tr("Yes: {question}").format(question=found.flag.question)
            self.answers.addWidget(Text(self.appearance, Role.BODY, said))
            self.answers.addWidget(
                Text(
                    self.appearance,
                    Role.SMALL,
                    self.tr("May mean: {what}").format(what=found.flag.may_mean),
                    ink=Ink.TEXT2,
                )
            )
        if old.answer is None or not old.answer.is_halted:
            self.change.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_back(self) -> None:
        answer = self.workspace.state.answer
        if answer is None:
            return
        for raised in answer.red_flags:
            if raised.answer is True and raised.flag.tier is Tier.EMERGENCY:
                self.workspace.answer_question(raised.flag.id, None)
