"""What the pages of the stages share: a head with the chosen point, and a sheet below it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nmt_explorer.atlas.model import Atlas, Muscle, TriggerPoint
from nmt_explorer.domain.body import Side
from nmt_explorer.ui.panels.detail.detail_panel import chosen_entry
from nmt_explorer.ui.panels.panel import Panel
from nmt_explorer.ui.theme.look import Appearance, Ink
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.button import Button
from nmt_explorer.ui.widgets.rule import Rule
from nmt_explorer.ui.widgets.sheet import Sheet
from nmt_explorer.ui.widgets.side_badge import SideBadge
from nmt_explorer.ui.widgets.text import Text
from nmt_explorer.workspace.state import Choice, Stage, State
from nmt_explorer.workspace.workspace import Workspace


class StagePage(Panel):
    """Replaces answers and detail while its stage is open."""

    edges = "left"
    stage = Stage.RELEASE

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(workspace, appearance, parent)
        self.kicker = Text(appearance, Role.SMALL_STRONG, "", ink=Ink.TEXT2)
        self.title = Text(appearance, Role.TITLE)
        self.side = SideBadge(appearance, Side.RIGHT)
        self.back = Button(appearance, self.tr("Candidates"), "left", height=36)
        self.back.clicked.connect(lambda: workspace.go_to(Stage.FIND))
        self.sheet = Sheet(appearance, margins=(32, 16, 32, 24), spacing=6)
        self._shown: tuple[object, ...] = ()
        top = QHBoxLayout()
        top.addWidget(self.kicker, 1)
        top.addWidget(self.back, 0, Qt.AlignmentFlag.AlignRight)
        self.head = QVBoxLayout()
        self.head.setContentsMargins(32, 14, 24, 14)
        self.head.setSpacing(4)
        self.head.addLayout(top)
        self.head.addWidget(self.title)
        self.head.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.head)
        column.addWidget(Rule(appearance))
        column.addWidget(self.sheet, 1)
        self.show_state(workspace.state, workspace.state)

    def show_state(self, old: State, new: State) -> None:
        if new.stage is not self.stage:
            return
        key = (new.chosen, new.knowledge)
        if key == self._shown:
            return
        self._shown = key
        self.sheet.begin()
        self.sheet.verticalScrollBar().setValue(0)
        found = chosen_entry(new)
        self.side.setVisible(found is not None)
        if found is None or new.chosen is None:
            self.title.setText(self.tr("Nothing chosen yet"))
            self.sheet.text(
                self.tr("Mark where it hurts and choose a candidate, or open a muscle."), Role.BODY, Ink.TEXT2
            )
            return
        self.show_entry(*found, new.chosen)
        self.title.updateGeometry()

    def show_entry(self, atlas: Atlas, muscle: Muscle, point: TriggerPoint, chosen: Choice) -> None:
        """Fill title, side and sheet for the chosen point."""
        raise NotImplementedError

    def restyle(self) -> None:
        super().restyle()
        self._shown = ()
        self.show_state(self.workspace.state, self.workspace.state)
