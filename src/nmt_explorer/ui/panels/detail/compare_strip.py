"""Two candidates side by side: the chosen one and the one kept on the map to compare, and why each."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from nmt_explorer.domain.body import Side
from nmt_explorer.query.engine import Candidate
from nmt_explorer.query.reasons import chips, match_of, reasons
from nmt_explorer.ui.painting.members import paint_hatched
from nmt_explorer.ui.panels.answers.cards import rendered_match
from nmt_explorer.ui.panels.panel import Panel
from nmt_explorer.ui.theme.look import Appearance, Ink
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.button import Button, Kind
from nmt_explorer.ui.widgets.side_badge import SideBadge
from nmt_explorer.ui.widgets.text import Text
from nmt_explorer.wording.messages import rendered
from nmt_explorer.workspace.state import State, choices_of
from nmt_explorer.workspace.workspace import Workspace

COMPARED = 1
"""The place in a set whose hatch and letter the compared pattern wears on the map."""


class Swatch(QWidget):
    """How a pattern looks on the map: solid red, or hatched."""

    def __init__(self, appearance: Appearance, *, is_hatched: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._is_hatched = is_hatched
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        size = self._appearance.look.px(20)
        return QSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        if self._is_hatched:
            paint_hatched(painter, path, theme, COMPARED)
        else:
            painter.fillPath(path, QColor(theme.essential))


class Reasons(QWidget):
    """One column: the pattern's swatch and side, its name, its match, and what speaks for and against it."""

    def __init__(self, appearance: Appearance, *, is_hatched: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = Text(appearance, Role.SMALL_STRONG)
        self.match = Text(appearance, Role.SMALL, ink=Ink.TEXT2)
        self.why = Text(appearance, Role.SMALL, ink=Ink.TEXT2)
        self.side = SideBadge(appearance, Side.RIGHT)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(Swatch(appearance, is_hatched=is_hatched))
        head.addWidget(self.side)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        for text in (self.name, self.match, self.why):
            column.addWidget(text)
        column.addStretch(1)

    def show_candidate(self, candidate: Candidate, state: State) -> None:
        assert state.knowledge is not None
        pattern = candidate.pattern
        self.name.setText(f"{candidate.rank}  {pattern.muscle.record.name} {pattern.trigger_point.short_label}")
        self.match.setText(rendered_match(match_of(candidate.score)))
        said = chips(reasons(candidate.scored, state.drawing, state.knowledge.atlas))
        self.why.setText("\n".join(f"{'+' if one.is_for else '−'} {rendered(one.chip)}" for one in said))
        self.side.show_side(pattern.side)
        for text in (self.name, self.match, self.why):
            text.updateGeometry()


class CompareStrip(Panel):
    """Visible while a candidate is compared with the chosen one."""

    ground = "sunk"
    edges = "bottom"

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(workspace, appearance, parent)
        self.chosen = Reasons(appearance, is_hatched=False)
        self.compared = Reasons(appearance, is_hatched=True)
        self.leave = Button(appearance, "", "close", Kind.QUIET, height=28).named(self.tr("Stop comparing"), "Esc")
        self.leave.clicked.connect(lambda: workspace.compare(None))
        grid = QGridLayout(self)
        grid.setContentsMargins(24, 8, 8, 10)
        grid.setHorizontalSpacing(12)
        grid.addWidget(self.chosen, 0, 0)
        grid.addWidget(self.compared, 0, 1)
        grid.addWidget(self.leave, 0, 2, alignment=Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.show_state(workspace.state, workspace.state)

    def show_state(self, old: State, new: State) -> None:
        chosen = new.chosen_candidate
        compared = next((c for c in new.candidates if new.compared in choices_of(c)), None)
        self.setVisible(chosen is not None and compared is not None)
        if chosen is not None and compared is not None:
            self.chosen.show_candidate(chosen, new)
            self.compared.show_candidate(compared, new)
