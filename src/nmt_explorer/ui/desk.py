"""What belongs to the person's machine rather than to the work: files, settings, the menu, pages to read."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu

from nmt_explorer.domain.drawing import PainDrawing
from nmt_explorer.ui.commands import bind, workbench_actions
from nmt_explorer.ui.document import DrawingFile
from nmt_explorer.ui.last_drawing import LastDrawing
from nmt_explorer.ui.menu import (
    Action,
    Entry,
    add_choice,
    filled_menu,
    motion_names,
    open_below,
    site_names,
    size_names,
    theme_names,
)
from nmt_explorer.ui.pages import fill_about, fill_disputed, fill_keys, fill_left_out, fill_sources
from nmt_explorer.ui.panels.safety.record import fill_safety_answers
from nmt_explorer.ui.settings import Settings, ThemeChoice
from nmt_explorer.ui.shortcuts import Command
from nmt_explorer.ui.theme.look import Appearance
from nmt_explorer.ui.theme.system import theme_for
from nmt_explorer.ui.theme.typography import FACTORS
from nmt_explorer.ui.workbench import Workbench, left_out

FILTER = "*.json"


class Desk(QObject):
    """Connects the workbench with files and settings, and completes the table of commands."""

    def __init__(
        self,
        bench: Workbench,
        appearance: Appearance,
        settings: Settings,
        patterns: Path,
        further: tuple[Path, ...] = (),
    ) -> None:
        super().__init__(bench)
        self._bench = bench
        self._appearance = appearance
        self._settings = settings
        self._patterns = patterns
        self._folders = (patterns, *further)
        self._last = LastDrawing(settings.data_folder, self)
        self.file = DrawingFile(bench.workspace, self)
        self.actions: dict[Command, Action] = {
            **workbench_actions(bench),
            Command.NEW: self.begin,
            Command.VISIT: self.start_or_end_visit,
            Command.SAFETY_ANSWERS: self.show_safety_answers,
            Command.OPEN: self.open_drawing,
            Command.SAVE: self.save_drawing,
            Command.SAVE_AS: self.save_drawing_as,
            Command.LARGER: lambda: self.step_size(1),
            Command.SMALLER: lambda: self.step_size(-1),
            Command.USUAL_SIZE: lambda: self.use_size(1.0),
            Command.THEME: self.toggle_theme,
            Command.SITES: lambda: self.use_sites(not self._settings.shows_sites),
            Command.MENU: self.open_menu,
            Command.HELP: lambda: fill_keys(bench.overlay.open(self.tr("Keys"))),
            Command.QUIT: self.quit,
        }
        self.shortcuts = bind(bench, self.actions)
        self.file.changed.connect(self._show_document)
        self.file.changed.connect(lambda: self._last.note(self._unsaved))
        self._last.failed.connect(bench.say)
        bench.top.visit_wanted.connect(self.start_or_end_visit)
        bench.top.menu_wanted.connect(self.open_menu)
        bench.rail.theme_wanted.connect(self.toggle_theme)
        bench.rail.sites_wanted.connect(self.actions[Command.SITES])
        bench.rail.size_wanted.connect(self._open_sizes)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        bench.map_area.foot_line.left_out_wanted.connect(self.show_left_out)
        bench.map_area.restore_wanted.connect(self.restore_last)
        bench.map_area.offer_last(is_offered=self._last.is_kept)
        self._show_document()
        self.use_sites(settings.shows_sites)

    # ---- the visit -------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """A new drawing; in a visit the next visit."""
        workspace = self._bench.workspace
        self.file.begin(workspace.new_visit() if workspace.state.visit is not None else None)

    def start_or_end_visit(self) -> None:
        """Start a visit with what is marked; or end it with a new, free drawing."""
        workspace = self._bench.workspace
        if workspace.state.visit is None:
            workspace.start_visit()
        else:
            self.file.begin()
            self._bench.say(self.tr("The visit has ended."), can_undo=True)

    def show_safety_answers(self) -> None:
        """The safety questions that were answered, when and how, to be changed."""
        sheet = self._bench.overlay.open(self.tr("Safety answers"))
        fill_safety_answers(sheet, self._bench.workspace, self._appearance)

    # ---- files -----------------------------------------------------------------------------------------------------

    def open_drawing(self) -> None:
        """Ask for a drawing and open it."""
        title = self.tr("Open a drawing")
        name, _ = QFileDialog.getOpenFileName(self._bench, title, self._settings.folder, self._filter)
        if name:
            self._settings.folder = str(Path(name).parent)
            self._tell(self.file.open(Path(name)))

    def save_drawing(self) -> None:
        """Save to the drawing's own file, or ask for one."""
        if self.file.path is None:
            self.save_drawing_as()
        else:
            self._tell(self.file.save(self.file.path))

    def save_drawing_as(self) -> None:
        """Ask for a file and save."""
        title = self.tr("Save the drawing")
        proposal = str(Path(self._settings.folder) / f"{self.file.title}.json")
        name, _ = QFileDialog.getSaveFileName(self._bench, title, proposal, self._filter)
        if name:
            path = Path(name)
            self._settings.folder = str(path.parent)
            self._tell(self.file.save(path if path.suffix else path.with_suffix(".json")))

    def open_patterns_folder(self) -> None:
        """Show the folder of the person's own muscle files; made when it is missing."""
        try:
            self._patterns.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = error.strerror or str(error)
            self._bench.say(self.tr("The folder could not be made: {reason}.").format(reason=reason))
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._patterns)))
        self._bench.say(self.tr("Own patterns: {path}").format(path=self._patterns))

    def show_left_out(self) -> None:
        """List the pattern files that could not be used."""
        knowledge = self._bench.workspace.state.knowledge
        if knowledge is not None:
            sheet = self._bench.overlay.open(self.tr("Pattern files left out"))
            fill_left_out(sheet, left_out(knowledge.atlas.findings), self.open_folder_of)

    def open_folder_of(self, file: str) -> None:
        """Show the folder of a pattern file, named as findings name it: from the folder it was read from."""
        whole = next((f.parent / file for f in self._folders if Path(file).parts[:1] == (f.name,)), Path(file))
        folder = whole if whole.is_dir() else whole.parent
        if folder.is_dir():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
        else:
            self._bench.say(self.tr("The folder {path} does not exist.").format(path=folder))

    def quit(self) -> None:
        """Close the window; what is in no file is offered at the next start."""
        self._bench.window().close()

    def keep_unsaved(self) -> None:
        """When the window closes: marks that are in no file are kept for the next start."""
        self._last.close(self._unsaved)

    def restore_last(self) -> None:
        """Show the drawing that was kept; it is not saved yet."""
        kept = self._last.take_back()
        self._bench.map_area.offer_last(is_offered=self._last.is_kept)
        if isinstance(kept, str):
            self._bench.say(kept)
        else:
            self.file.take_back(kept)

    @property
    def _unsaved(self) -> PainDrawing | None:
        """What would be lost; None when a file holds it."""
        return None if self.file.is_saved else self._bench.workspace.state.drawing

    # ---- look ------------------------------------------------------------------------------------------------------

    def use_theme(self, choice: ThemeChoice) -> None:
        self._settings.theme = choice
        self._appearance.use_theme(theme_for(choice))

    def toggle_theme(self) -> None:
        """Light becomes dark and the other way round."""
        self.use_theme(ThemeChoice.LIGHT if self._appearance.theme.is_dark else ThemeChoice.DARK)

    def use_size(self, factor: float) -> None:
        self._settings.factor = factor
        self._appearance.use_factor(factor)

    def step_size(self, by: int) -> None:
        """The next larger or smaller type."""
        place = FACTORS.index(min(FACTORS, key=lambda f: abs(f - self._appearance.look.factor)))
        self.use_size(FACTORS[min(len(FACTORS) - 1, max(0, place + by))])

    def use_stillness(self, is_still: bool) -> None:
        """Let nothing fade or slide, or let it again."""
        self._settings.is_still = is_still
        self._appearance.use_stillness(is_still)

    def use_sites(self, is_always: bool) -> None:
        """Show endangerment sites at any size, or only where the body is enlarged and where one is released."""
        self._settings.shows_sites = is_always
        self._bench.rail.sites.setChecked(is_always)
        self._bench.map_area.map.show_sites(is_always=is_always)

    # ---- menu ------------------------------------------------------------------------------------------------------

    def menu(self) -> QMenu:
        """The menu as it stands now."""
        look = self._appearance.look
        atlas = self._bench.workspace.state.knowledge
        known = atlas.atlas if atlas is not None else None
        overlay = self._bench.overlay
        disputed, sources = self.tr("What is disputed"), self.tr("Sources and licences")
        about = self.tr("About NMT Explorer")
        is_visit = self._bench.workspace.state.visit is not None
        visit = self.tr("End the visit") if is_visit else self.tr("Start a visit")
        new = self.tr("Next visit") if is_visit else self.tr("New drawing")
        menu = filled_menu(
            self._bench,
            look,
            (
                Entry(visit, "visit", "Ctrl+Shift+N", self.actions[Command.VISIT]),
                Entry(new, "plus", "Ctrl+N", self.actions[Command.NEW]),
                Entry(self.tr("Safety answers"), "flag", "Ctrl+Shift+A", self.actions[Command.SAFETY_ANSWERS]),
                Entry(),
                Entry(self.tr("Open a drawing…"), "open", "Ctrl+O", self.open_drawing),
                Entry(self.tr("Save the drawing"), "save", "Ctrl+S", self.save_drawing),
                Entry(self.tr("Save under another name…"), "save", "Ctrl+Shift+S", self.save_drawing_as),
                Entry(),
                Entry(self.tr("Mirror the drawing"), "mirror", "Ctrl+Shift+M", self.actions[Command.MIRROR]),
                Entry(self.tr("Copy the drawing"), "copy", "Ctrl+C", self.actions[Command.COPY]),
                Entry(self.tr("Paste a drawing"), "paste", "Ctrl+V", self.actions[Command.PASTE]),
                Entry(),
                Entry(self.tr("Folder for own patterns"), "folder", "", self.open_patterns_folder),
                Entry(),
            ),
        )
        themes = tuple(
            (name, self._settings.theme is choice, partial(self.use_theme, choice)) for choice, name in theme_names()
        )
        sizes = tuple((name, look.factor == factor, partial(self.use_size, factor)) for factor, name in size_names())
        add_choice(menu, self.tr("Theme"), "theme", look, themes)
        add_choice(menu, self.tr("Type size"), "type_size", look, sizes)
        motions = tuple(
            (name, look.is_still == is_still, partial(self.use_stillness, is_still))
            for is_still, name in motion_names()
        )
        add_choice(menu, self.tr("Motion"), "play", look, motions)
        places = tuple(
            (name, self._settings.shows_sites == is_always, partial(self.use_sites, is_always))
            for is_always, name in site_names()
        )
        add_choice(menu, self.tr("Endangerment sites"), "site", look, places)
        rest = (
            Entry(),
            Entry(self.tr("Keys"), "keyboard", "F1", self.actions[Command.HELP]),
            Entry(disputed, "scales", "", lambda: fill_disputed(overlay.open(disputed), known)),
            Entry(sources, "sources", "", lambda: fill_sources(overlay.open(sources), known)),
            Entry(about, "info", "", lambda: fill_about(overlay.open(about))),
            Entry(),
            Entry(self.tr("Quit"), "close", "Ctrl+Q", self.actions[Command.QUIT]),
        )
        menu.addActions(filled_menu(menu, look, rest).actions())
        return menu

    def open_menu(self) -> None:
        open_below(self.menu(), self._bench.top.menu)

    def _open_sizes(self) -> None:
        menu = QMenu(self._bench)
        look = self._appearance.look
        sizes = tuple((name, look.factor == factor, partial(self.use_size, factor)) for factor, name in size_names())
        add_choice(menu, self.tr("Type size"), "type_size", look, sizes)
        below = menu.actions()[0].menu()
        if isinstance(below, QMenu):
            button = self._bench.rail.type_size
            below.popup(button.mapToGlobal(button.rect().topRight()))

    @property
    def _filter(self) -> str:
        return self.tr("Pain drawings ({pattern})").format(pattern=FILTER)

    def _tell(self, problem: str | None) -> None:
        if problem:
            self._bench.say(problem)

    def _show_document(self) -> None:
        self._bench.top.show_document(self.file.title, self.file.standing)

    def _follow_system(self) -> None:
        self._appearance.use_theme(theme_for(self._settings.theme))
