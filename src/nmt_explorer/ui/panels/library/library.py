"""The library beside the map: what is opened in it is shown in the detail."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import MuscleId, TriggerPointId
from nmt_explorer.query.search import HitKind
from nmt_explorer.ui.panels.library.shelves import Key, Shelf, muscles_in, rows_of
from nmt_explorer.ui.panels.library.ways import Way, shelves_by, way_name
from nmt_explorer.ui.panels.panel import Panel
from nmt_explorer.ui.theme.look import Appearance, Ink
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.button import Button, Kind
from nmt_explorer.ui.widgets.query_field import QueryField
from nmt_explorer.ui.widgets.rows import Row, Rows
from nmt_explorer.ui.widgets.rule import Rule
from nmt_explorer.ui.widgets.text import Text
from nmt_explorer.workspace.state import State
from nmt_explorer.workspace.workspace import Workspace


class Library(Panel):
    """Shelves unfold to muscles, the chosen muscle to its points."""

    edges = "left"
    close_wanted = Signal()

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(workspace, appearance, parent)
        self.setAccessibleName(self.tr("Muscles"))
        self.way = Way.GROUP
        self._shelves: tuple[Shelf, ...] = ()
        self._unfolded: dict[Way, set[str]] = {way: set() for way in Way}
        self.count = Text(appearance, Role.SMALL, "", wraps=False, ink=Ink.TEXT2)
        self.rows = Rows(appearance, self.tr("Muscles"))
        self.ways = Button(appearance, way_name(self.way), "down", height=36)
        self.filter = QueryField(
            appearance, self.tr("Filter the list"), self.tr("Filter"), size=(110, 36), role=Role.SMALL
        )
        self.close_button = Button(appearance, "", "close", Kind.QUIET, height=34)
        self.close_button.named(self.tr("Close the list"), "Esc")
        self._lay_out()
        self.close_button.clicked.connect(self.close_wanted)
        self.ways.clicked.connect(self._open_ways)
        self.rows.pressed_key.connect(self._press)
        self.rows.folded.connect(self._fold)
        self.filter.textChanged.connect(self._narrow)
        self.filter.stepped.connect(self.rows.step)
        self.filter.accepted.connect(self.rows.accept)
        self._name_way()
        self.show_state(workspace.state, workspace.state)

    def show_state(self, old: State, new: State) -> None:
        if new.knowledge is old.knowledge and new.chosen == old.chosen and self.rows.rows:
            return
        if new.knowledge is None:
            self.rows.show_rows((Row(self.tr("Reading patterns…")),))
            return
        if new.knowledge is not old.knowledge or not self._shelves:
            self._shelves = shelves_by(new.knowledge.atlas, self.way)
        self._show_rows(new.knowledge.atlas, keep=True)
        self._go_to_chosen(new)

    def look_by(self, way: Way) -> None:
        """Arrange the library in another way."""
        self.way = way
        self._name_way()
        self.filter.clear()
        knowledge = self.workspace.state.knowledge
        if knowledge is not None:
            self._shelves = shelves_by(knowledge.atlas, way)
            self._show_rows(knowledge.atlas, keep=False)
            self.rows.step(1)

    def clear_filter(self) -> bool:
        """Show everything again; whether the list had been narrowed."""
        was_narrow = self.isVisible() and bool(self.filter.text())
        if was_narrow:
            self.filter.clear()
        return was_narrow

    def way_menu(self) -> QMenu:
        """The ways of looking, the present one ticked."""
        menu = QMenu(self)
        group = QActionGroup(menu)
        for way in Way:
            action = menu.addAction(way_name(way))
            action.setCheckable(True)
            action.setChecked(way is self.way)
            group.addAction(action)
            action.triggered.connect(lambda _=False, w=way: self.look_by(w))
        return menu

    def restyle(self) -> None:
        super().restyle()
        self.ways.updateGeometry()

    def _chosen_muscle(self) -> MuscleId | None:
        state = self.workspace.state
        return state.chosen.muscle if state.chosen is not None and state.browsing else None

    def _show_rows(self, atlas: Atlas, *, keep: bool) -> None:
        wanted = self.filter.text().strip()
        unfolded = frozenset(self._unfolded[self.way])
        rows = rows_of(atlas, self._shelves, unfolded, self._chosen_muscle(), wanted)
        if not rows:
            rows = (Row(self.tr("Nothing found. Try another word or part of it.")),)
        self.rows.show_rows(rows, keep=keep)
        if wanted:
            count = muscles_in(rows)
            said = self.tr("1 muscle found") if count == 1 else self.tr("{count} muscles found")
            self.count.setText(said.format(count=count))
        else:
            mapped = self.tr("{mapped} of {all} mapped")
            self.count.setText(mapped.format(mapped=len(atlas.muscles), all=len(atlas.roster.muscles)))

    def _go_to_chosen(self, state: State) -> None:
        """Keep the row of what is open the current one, unfolding its group where it is not to be seen."""
        chosen = self._chosen_muscle()
        if chosen is None or state.chosen is None or state.knowledge is None:
            return
        keys = [row.key for row in self.rows.rows]
        if ("muscle", chosen) not in keys and self.way is Way.GROUP and chosen in state.knowledge.atlas.muscles:
            self._unfolded[self.way].add(state.knowledge.atlas.muscles[chosen].record.group.value)
            self._show_rows(state.knowledge.atlas, keep=True)
            keys = [row.key for row in self.rows.rows]
        wanted: tuple[Key, ...] = (("point", state.chosen.trigger_point), ("muscle", chosen))
        current = self.rows.currentIndex().row()
        if 0 <= current < len(keys) and keys[current] == wanted[1]:
            return
        for key in wanted:
            if key in keys:
                self.rows.go_to(keys.index(key))
                return

    def _narrow(self) -> None:
        knowledge = self.workspace.state.knowledge
        if knowledge is not None:
            self._show_rows(knowledge.atlas, keep=False)
            self.rows.scrollToTop()
            if self.filter.text().strip():
                self.rows.step_to_kind("muscle")

    def _fold(self, key: Key, is_open: bool) -> None:
        if is_open is not (key[1] in self._unfolded[self.way]):
            self._press(key)

    def _press(self, key: Key) -> None:
        kind, id_ = key
        if kind == "shelf":
            self._unfolded[self.way] ^= {id_}
            knowledge = self.workspace.state.knowledge
            if knowledge is not None:
                self._show_rows(knowledge.atlas, keep=True)
            of_kind, _, entry = id_.partition(":")
            if entry and id_ in self._unfolded[self.way]:
                self.workspace.open_entry(HitKind(of_kind), entry)
        elif kind == "muscle":
            self.workspace.browse_muscle(MuscleId(id_))
        elif kind == "point":
            self.workspace.browse_point(TriggerPointId(id_))
        else:
            self.workspace.open_entry(HitKind(kind), id_)

    def _open_ways(self) -> None:
        self.way_menu().popup(self.ways.mapToGlobal(self.ways.rect().bottomLeft()))

    def _name_way(self) -> None:
        self.ways.setText(way_name(self.way))
        self.ways.setAccessibleName(self.tr("Arranged: {way}").format(way=way_name(self.way)))
        self.ways.updateGeometry()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(Text(self.appearance, Role.HEADING, self.tr("Muscles"), wraps=False))
        top.addSpacing(9)
        top.addWidget(self.count, 1)
        top.addWidget(self.close_button)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self.ways)
        tools.addWidget(self.filter, 1)
        head = QVBoxLayout()
        head.setContentsMargins(16, 10, 12, 12)
        head.setSpacing(8)
        head.addLayout(top)
        head.addLayout(tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Rule(self.appearance))
        column.addWidget(self.rows, 1)
