"""The frame of the window: opens at once, then reads, then shows the workbench."""

import sys
import traceback
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QMainWindow, QMessageBox, QWidget

from nmt_explorer.resources import shipped_assets
from nmt_explorer.ui.loading import AtlasLoader
from nmt_explorer.ui.opening import Opening
from nmt_explorer.ui.settings import Settings, user_patterns
from nmt_explorer.ui.theme.look import Appearance, Look
from nmt_explorer.ui.theme.palette import palette_of, style_sheet
from nmt_explorer.ui.theme.system import first_theme, theme_for
from nmt_explorer.ui.theme.typography import FIRST_FONTS, OTHER_FONTS, font, load_fonts

if TYPE_CHECKING:  # these pull in numpy and shapely, which the first paint must not wait for
    from nmt_explorer.atlas.model import Atlas
    from nmt_explorer.atlas.svg_view import ViewDrawing
    from nmt_explorer.domain.body import View
    from nmt_explorer.query.engine import Engine
    from nmt_explorer.query.search import SearchIndex
    from nmt_explorer.ui.desk import Desk
    from nmt_explorer.ui.workbench import Workbench
    from nmt_explorer.workspace.workspace import Workspace

SMALLEST = QSize(900, 640)
USUAL = QSize(1440, 900)


class Window(QMainWindow):
    """``ready`` is emitted when the atlas answers, or when it is known that it cannot."""

    ready = Signal()

    def __init__(
        self, patterns: tuple[Path, ...] = (), settings: Settings | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings or Settings()
        self._patterns = patterns
        self._own_patterns = user_patterns()
        self.appearance = Appearance(
            Look(first_theme(self._settings.theme), self._settings.factor, self._settings.is_still), self
        )
        self.workspace: Workspace | None = None
        self.bench: Workbench | None = None
        self.desk: Desk | None = None
        self._loader: AtlasLoader | None = None
        self.setWindowTitle("NMT Explorer")
        self._restore()
        load_fonts(shipped_assets(), FIRST_FONTS)
        self.appearance.changed.connect(self._restyle)
        self._restyle()
        self.setCentralWidget(Opening(self.appearance, self))

    def start(self) -> None:
        """Read body and atlas and build the workbench; called once, after the first paint."""
        if self._loader is not None:
            return
        self.appearance.use_theme(theme_for(self._settings.theme))
        folders = (*((self._own_patterns,) if self._own_patterns.is_dir() else ()), *self._patterns)
        self._loader = AtlasLoader(folders, self.appearance.theme, self)
        self._loader.body_read.connect(self._on_body)
        self._loader.progressed.connect(self._on_progress)
        self._loader.finished_reading.connect(self._on_atlas)
        self._loader.failed.connect(self._on_failure)
        self._build()  # first, for two threads that import at once trip over half-made modules
        self._loader.start()

    def on_defect(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """An exception that nothing caught: the console gets all of it, the person one sentence."""
        traceback.print_exception(kind, error, trace, file=sys.stderr)
        if issubclass(kind, KeyboardInterrupt):
            self.close()
            return
        said = self.tr("Something went wrong ({kind}). Your marks are still here; save the drawing to be safe.")
        QMessageBox.warning(self, "NMT Explorer", said.format(kind=kind.__name__))

    # ---- Qt ----------------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._after_paint)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.geometry = self.saveGeometry()
        if self.workspace is not None:
            self._settings.view_set = self.workspace.state.view_set.value
        self._settings.keep()
        if self.desk is not None:
            self.desk.keep_unsaved()
        if self._loader is not None:
            self._loader.wait()
        super().closeEvent(event)

    # ---- how it starts -----------------------------------------------------------------------------------------------

    def _after_paint(self) -> None:
        opening = self.centralWidget()
        if isinstance(opening, Opening) and not opening.has_painted:
            QTimer.singleShot(4, self, self._after_paint)
            return
        self.start()

    def _build(self) -> None:
        from nmt_explorer.ui.desk import Desk
        from nmt_explorer.ui.icons.icons import app_icon
        from nmt_explorer.ui.workbench import Workbench
        from nmt_explorer.workspace.state import ViewSet
        from nmt_explorer.workspace.workspace import Workspace

        load_fonts(shipped_assets(), OTHER_FONTS)
        font.cache_clear()
        self.workspace = Workspace()
        known = {view_set.value: view_set for view_set in ViewSet}
        if self._settings.view_set in known:
            self.workspace.show_views(known[self._settings.view_set])
        self.bench = Workbench(self.workspace, self.appearance)
        self.desk = Desk(self.bench, self.appearance, self._settings, self._own_patterns, self._patterns)
        self.desk.file.changed.connect(self._show_title)
        self.setWindowIcon(app_icon(self.appearance.theme.accent))
        self.setCentralWidget(self.bench)
        self._restyle()
        self.bench.map_area.map.setFocus()
        self._show_title()

    def _on_body(self, body: "Mapping[View, ViewDrawing]") -> None:
        if self.bench is not None:
            self.bench.map_area.map.set_body(body)

    def _on_progress(self, done: int, total: int) -> None:
        if self.workspace is not None:
            self.workspace.note_progress(done, total)

    def _on_atlas(self, atlas: "Atlas", engine: "Engine", search: "SearchIndex") -> None:
        if self.workspace is not None:
            self.workspace.use_atlas(atlas, engine, search)
        self.ready.emit()

    def _on_failure(self, sentence: str) -> None:
        if self.workspace is not None:
            self.workspace.note_problem(sentence)
        self.ready.emit()

    def _show_title(self) -> None:
        if self.desk is not None:
            star = "" if self.desk.file.is_saved else " *"
            self.setWindowTitle(f"{self.desk.file.title}{star} – NMT Explorer")

    def _restyle(self) -> None:
        look = self.appearance.look
        more = look.factor - 1
        self.setMinimumSize(round(SMALLEST.width() * (1 + 0.6 * more)), round(SMALLEST.height() * (1 + 0.25 * more)))
        palette = palette_of(look.theme)
        QGuiApplication.setPalette(palette)
        self.setPalette(palette)
        if self.bench is not None:
            self.setStyleSheet(style_sheet(look))

    def _restore(self) -> None:
        """The size and place of last time, else the usual size as far as the screen allows."""
        geometry = self._settings.geometry
        if geometry is not None and self.restoreGeometry(geometry):
            return
        screen = QGuiApplication.primaryScreen()
        room = screen.availableGeometry().size() if screen is not None else USUAL
        self.resize(USUAL.boundedTo(room).expandedTo(SMALLEST))
