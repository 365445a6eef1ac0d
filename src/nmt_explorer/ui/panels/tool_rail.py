"""The tool rail: what a press on the map does, undo and redo, endangerment sites, theme and type size."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nmt_explorer.ui.panels.panel import Panel
from nmt_explorer.ui.theme.look import Appearance
from nmt_explorer.ui.widgets.brush_slider import BrushSlider
from nmt_explorer.ui.widgets.rule import Rule
from nmt_explorer.ui.widgets.tool_button import ToolButton
from nmt_explorer.workspace.state import State, Tool
from nmt_explorer.workspace.workspace import LEAST_BRUSH, MOST_BRUSH, Workspace

_ICONS = {Tool.POINT: "point", Tool.PAINT: "paint", Tool.OUTLINE: "outline", Tool.ERASE: "erase"}


class ToolRail(Panel):
    """Buttons with their words; the chosen tool is violet."""

    edges = "right"
    sites_wanted = Signal()
    theme_wanted = Signal()
    size_wanted = Signal()

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(workspace, appearance, parent)
        self.setAccessibleName(self.tr("Tools"))
        words = {
            Tool.POINT: (self.tr("Point"), self.tr("Mark a point  P")),
            Tool.PAINT: (self.tr("Paint"), self.tr("Paint an area  B · brush [ ]")),
            Tool.OUTLINE: (self.tr("Outline"), self.tr("Draw around an area  O")),
            Tool.ERASE: (self.tr("Erase"), self.tr("Erase from marks  E")),
        }
        self.tools = {tool: ToolButton(appearance, _ICONS[tool], *words[tool], self) for tool in Tool}
        self.undo = ToolButton(appearance, "undo", self.tr("Undo"), self.tr("Undo  Ctrl+Z"), self)
        self.redo = ToolButton(appearance, "redo", self.tr("Redo"), self.tr("Redo  Ctrl+Shift+Z"), self)
        hint = self.tr("Endangerment sites at any size  C")
        self.sites = ToolButton(appearance, "site", self.tr("Sites"), hint, self, is_caution=True)
        self.sites.setAccessibleName(self.tr("Endangerment sites"))
        self.sites.setCheckable(True)
        self.theme = ToolButton(appearance, "theme", self.tr("Theme"), self.tr("Light or dark  Ctrl+Shift+D"), self)
        self.type_size = ToolButton(appearance, "type_size", self.tr("Size"), self.tr("Type size  Ctrl+= Ctrl+−"), self)
        self.brush = BrushSlider(appearance, LEAST_BRUSH, MOST_BRUSH, self)
        self.brush.changed.connect(workspace.set_brush)
        self._column = QVBoxLayout(self)
        for tool, button in self.tools.items():
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, t=tool: self._use(t))
            self._column.addWidget(button)
        self._column.addWidget(Rule(appearance, self))
        for button in (self.undo, self.redo):
            self._column.addWidget(button)
        self._column.addWidget(self.brush)
        self._column.addStretch(1)
        for button in (self.sites, self.theme, self.type_size):
            self._column.addWidget(button)
        self.undo.clicked.connect(workspace.undo)
        self.redo.clicked.connect(workspace.redo)
        self.sites.clicked.connect(self.sites_wanted)
        self.theme.clicked.connect(self.theme_wanted)
        self.type_size.clicked.connect(self.size_wanted)
        self.set_compact(False)
        self.show_state(workspace.state, workspace.state)

    def set_compact(self, is_compact: bool) -> None:
        """Use the narrower rail."""
        look = self.appearance.look
        self.setFixedWidth(look.px(56) + (8 if is_compact else 16))
        margin = 4 if is_compact else 8
        self._column.setContentsMargins(margin, 8, margin, 8)
        self._column.setSpacing(4 if is_compact else 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Where there is too little height, theme and size are left to the menu, and then the brush to its keys."""
        has_brush = self.workspace.state.tool in (Tool.PAINT, Tool.ERASE)
        brush = self.brush.sizeHint().height() + self._column.spacing() if has_brush else 0
        side = self.appearance.look.px(56)
        step = side + self._column.spacing()
        fits = 9 * step + 24 + brush <= self.height()
        for button in (self.theme, self.type_size):
            button.setVisible(fits)
        self.brush.setVisible(has_brush and 7 * step + 24 + brush <= self.height())

    def show_state(self, old: State, new: State) -> None:
        for tool, button in self.tools.items():
            button.setChecked(tool is new.tool)
        self.brush.show_radius(new.brush_radius)
        self._make_room()
        self.undo.setEnabled(new.can_undo)
        self.redo.setEnabled(new.can_redo)

    def _use(self, tool: Tool) -> None:
        self.workspace.use_tool(tool)
        self.tools[tool].setChecked(True)
