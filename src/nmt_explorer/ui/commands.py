"""What each key and menu entry does."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut

from nmt_explorer.ui.marking import Said, copy, mirror, paste
from nmt_explorer.ui.menu import Action
from nmt_explorer.ui.panels.detail.finding_keys import clear_finding, note, toggle_taut, toggle_twitch
from nmt_explorer.ui.shortcuts import KEYS, PALPATION, Command
from nmt_explorer.ui.workbench import Workbench
from nmt_explorer.workspace.state import DetailTab, Stage, State, Tool

BRUSH_STEP = 1.25


def workbench_actions(bench: Workbench) -> dict[Command, Action]:
    """The commands that need nothing but the workbench."""
    work = bench.workspace
    area = bench.map_area

    def brush(factor: float) -> None:
        work.set_brush(work.state.brush_radius * factor)

    def say(act: Callable[[], Said]) -> Action:
        return lambda: bench.tell(act())

    def view(place: int) -> None:
        work.show_views(work.state.view_sets[place])

    def tab(which: DetailTab) -> Action:
        return lambda: work.open_tab(which)

    def stage(which: Stage) -> Action:
        return lambda: work.go_to(which)

    def tool(which: Tool) -> Action:
        return lambda: work.use_tool(which)

    views = (Command.VIEW_1, Command.VIEW_2, Command.VIEW_3, Command.VIEW_4, Command.VIEW_5)
    actions: dict[Command, Action] = {
        Command.POINT: tool(Tool.POINT),
        Command.PAINT: tool(Tool.PAINT),
        Command.OUTLINE: tool(Tool.OUTLINE),
        Command.ERASE: tool(Tool.ERASE),
        Command.BRUSH_SMALLER: lambda: brush(1 / BRUSH_STEP),
        Command.BRUSH_LARGER: lambda: brush(BRUSH_STEP),
        Command.DELETE: work.remove_selected_mark,
        Command.MARK_MENU: area.marks.open_selected_menu,
        Command.MIRROR: say(partial(mirror, work)),
        Command.COPY: say(partial(copy, work)),
        Command.PASTE: say(partial(paste, work)),
        Command.UNDO: work.undo,
        Command.REDO: work.redo,
        Command.FIT: area.map.fit,
        Command.NEXT_VIEW: lambda: work.step_views(1),
        Command.PREVIOUS_VIEW: lambda: work.step_views(-1),
        Command.LENS: area.map.open_next_lens,
        Command.NEXT_SET: bench.step_set,
        Command.COMPARE: bench.keep_to_compare,
        Command.PRESS: tab(DetailTab.PRESS),
        Command.WHY: tab(DetailTab.WHY),
        Command.RELEASE: tab(DetailTab.RELEASE),
        Command.MUSCLE: tab(DetailTab.MUSCLE),
        Command.FAMILIAR: lambda: note(work, familiar=True, tender=None),
        Command.TENDER: lambda: note(work, familiar=False, tender=True),
        Command.NOTHING: lambda: note(work, familiar=False, tender=False),
        Command.CLEAR_FINDING: lambda: clear_finding(work),
        Command.TAUT_BAND: lambda: toggle_taut(work),
        Command.TWITCH: lambda: toggle_twitch(work),
        Command.PALPATE_NEXT: bench.palpate_next,
        Command.REFER: work.send_on,
        Command.ASSESS_STAGE: stage(Stage.ASSESS),
        Command.FIND_STAGE: stage(Stage.FIND),
        Command.RELEASE_STAGE: stage(Stage.RELEASE),
        Command.TEACH_STAGE: stage(Stage.TEACH),
        Command.SEARCH: bench.open_search,
        Command.LIBRARY: bench.top.library_wanted.emit,
        Command.NEXT_REGION: lambda: bench.step_region(1),
        Command.PREVIOUS_REGION: lambda: bench.step_region(-1),
        Command.ESCAPE: bench.close_nearest,
    }
    for place, command in enumerate(views):
        actions[command] = partial(view, place)
    return actions


def bind(bench: Workbench, actions: Mapping[Command, Action]) -> dict[Command, list[QShortcut]]:
    """Make a shortcut for every key of the table; palpation keys are off while questions are open."""
    made: dict[Command, list[QShortcut]] = {}
    for row in KEYS:
        if row.command is None:
            continue
        for keys in row.keys:
            shortcut = QShortcut(QKeySequence(keys), bench)
            shortcut.activated.connect(actions[row.command])
            made.setdefault(row.command, []).append(shortcut)

    def show_state(_old: State, new: State) -> None:
        is_asking = new.stage is Stage.ASSESS or new.is_waiting or new.is_stopped
        for command in PALPATION:
            for shortcut in made[command]:
                shortcut.setEnabled(not is_asking)
        for shortcut in made[Command.REFER]:
            shortcut.setEnabled(new.visit is not None and (new.is_waiting or new.is_stopped))

    bench.workspace.state_changed.connect(show_state)
    show_state(bench.workspace.state, bench.workspace.state)
    return made
