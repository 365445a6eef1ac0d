"""The library: muscles by group, with their trigger points; what is opened is shown in the detail."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import Group, MuscleId, TriggerPointId
from nmt_explorer.ui.panels.panel import Panel
from nmt_explorer.ui.theme.look import Appearance, Ink
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.button import Button, Kind
from nmt_explorer.ui.widgets.rows import Row, Rows
from nmt_explorer.ui.widgets.rule import Rule
from nmt_explorer.ui.widgets.text import Text
from nmt_explorer.workspace.state import State
from nmt_explorer.workspace.workspace import Workspace


class Library(Panel):
    """Groups unfold to muscles, muscles to their points."""

    edges = "left"
    close_wanted = Signal()

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(workspace, appearance, parent)
        self.setAccessibleName(self.tr("Muscles by group"))
        self._open_groups: set[str] = set()
        self.count = Text(appearance, Role.SMALL, "", wraps=False, ink=Ink.TEXT2)
        self.rows = Rows(appearance, self.tr("Muscles by group"))
        close = Button(appearance, "", "close", Kind.QUIET, height=34).named(self.tr("Close the list"), "Esc")
        close.clicked.connect(self.close_wanted)
        top = QHBoxLayout()
        top.addWidget(Text(appearance, Role.HEADING, self.tr("Muscles"), wraps=False), 1)
        top.addWidget(close)
        head = QVBoxLayout()
        head.setContentsMargins(16, 10, 12, 10)
        head.setSpacing(0)
        head.addLayout(top)
        head.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Rule(appearance))
        column.addWidget(self.rows, 1)
        self.rows.pressed_key.connect(self._press)
        self.show_state(workspace.state, workspace.state)

    def show_state(self, old: State, new: State) -> None:
        if new.knowledge is old.knowledge and new.chosen == old.chosen and self.rows.rows:
            return
        if new.knowledge is None:
            self.rows.show_rows((Row(self.tr("Reading patterns…")),))
            return
        atlas = new.knowledge.atlas
        mapped = self.tr("{mapped} of {all} mapped so far")
        self.count.setText(mapped.format(mapped=len(atlas.muscles), all=len(atlas.roster.muscles)))
        chosen = new.chosen.muscle if new.chosen is not None and new.browsing else None
        if chosen is not None and chosen in atlas.muscles:
            self._open_groups.add(atlas.muscles[chosen].record.group.value)
        rows = library_rows(atlas, frozenset(self._open_groups), chosen)
        self.rows.show_rows(rows, keep=True)
        if chosen is not None and new.chosen is not None:
            keys = [row.key for row in rows]
            for key in (("point", new.chosen.trigger_point), ("muscle", chosen)):
                if key in keys:
                    self.rows.go_to(keys.index(key))
                    break

    def _press(self, key: tuple[str, str]) -> None:
        kind, id_ = key
        if kind == "group":
            self._open_groups ^= {id_}
            knowledge = self.workspace.state.knowledge
            state = self.workspace.state
            if knowledge is not None:
                chosen = state.chosen.muscle if state.chosen is not None and state.browsing else None
                self.rows.show_rows(library_rows(knowledge.atlas, frozenset(self._open_groups), chosen), keep=True)
        elif kind == "muscle":
            self.workspace.browse_muscle(MuscleId(id_))
        else:
            self.workspace.browse_point(TriggerPointId(id_))


def library_rows(atlas: Atlas, open_groups: frozenset[str], open_muscle: MuscleId | None) -> tuple[Row, ...]:
    """Group, muscle and point rows; only what is unfolded."""
    rows: list[Row] = []
    for group in Group:
        planned = [entry for entry in atlas.roster.muscles if entry.group is group]
        muscles = [muscle for muscle in atlas.muscles.values() if muscle.record.group is group]
        is_open = group.value in open_groups
        note = str(len(muscles))
        rows.append(Row(group_name(group), ("group", group.value), note, is_heading=True, is_open=is_open))
        if not is_open:
            continue
        for muscle in muscles:
            rows.append(Row(muscle.record.name, ("muscle", muscle.id), level=1))
            if muscle.id == open_muscle:
                rows += [Row(point.record.label, ("point", point.id), level=2) for point in muscle.trigger_points]
        missing = len({entry.id for entry in planned} - {muscle.id for muscle in muscles})
        if missing:
            words = QCoreApplication.translate("Library", "{count} more not mapped yet").format(count=missing)
            rows.append(Row(words, level=1))
    return tuple(rows)


def group_name(group: Group) -> str:
    """``Shoulder and arm``."""
    tr = QCoreApplication.translate
    return {
        Group.HEAD_NECK: tr("Group", "Head and neck"),
        Group.SHOULDER_ARM: tr("Group", "Shoulder and arm"),
        Group.FOREARM_HAND: tr("Group", "Forearm and hand"),
        Group.TORSO: tr("Group", "Torso"),
        Group.LOW_BACK_PELVIS: tr("Group", "Low back and pelvis"),
        Group.HIP_THIGH: tr("Group", "Hip and thigh"),
        Group.LEG_FOOT: tr("Group", "Leg and foot"),
    }[group]
