"""Reads the body and the atlas away from the window's thread."""

import sys
import traceback
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, QThread, Signal

from nmt_explorer.ui.theme.tokens import Theme

EVERY = 0.15
"""Seconds between two reports of progress."""


class AtlasLoader(QThread):
    """Signals arrive in the window's thread. The heavy imports happen here, after the first paint."""

    body_read = Signal(object)
    """Mapping of View to ViewDrawing."""
    progressed = Signal(int, int)
    """Files read, files in all."""
    finished_reading = Signal(object, object, object)
    """Atlas, Engine, SearchIndex."""
    failed = Signal(str)
    """A sentence."""

    def __init__(self, patterns: tuple[Path, ...], theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._patterns = patterns
        self._reported = monotonic()
        self._theme = theme

    def _report(self, done: int, total: int) -> None:
        """Tell the window now and then: it has better things to do than to count files."""
        if done == total or monotonic() - self._reported > EVERY:
            self._reported = monotonic()
            self.progressed.emit(done, total)

    def run(self) -> None:
        """One thing after the other: threads that take turns at the interpreter only make each other slower."""
        from nmt_explorer.atlas.loader import AtlasUnusable, Folders, load_atlas, load_body
        from nmt_explorer.domain.body import View
        from nmt_explorer.resources import ShippedFilesMissing, shipped_assets, shipped_data
        from nmt_explorer.ui.painting.figure import prepare_figures
        from nmt_explorer.wording.findings import sentence

        try:
            drawings = shipped_assets() / "body_svgs"
            body = load_body(drawings)
            prepare_figures({view: body[view] for view in (View.FRONT, View.BACK)}, self._theme)
            self.body_read.emit(body)
            from nmt_explorer.query.engine import Engine
            from nmt_explorer.query.search import SearchIndex

            atlas = load_atlas(Folders(shipped_data(), drawings, self._patterns), body, self._report).atlas
            self.finished_reading.emit(atlas, Engine(atlas), SearchIndex(atlas))
            prepare_figures(body, self._theme)
        except ShippedFilesMissing as missing:
            self.failed.emit(str(missing))
        except AtlasUnusable as unusable:
            self.failed.emit(sentence(unusable.findings[0]))
        except Exception as error:  # a thread must not end silently: the window says so, the console has the rest
            traceback.print_exc(file=sys.stderr)
            self.failed.emit(self.tr("The patterns could not be read ({kind}).").format(kind=type(error).__name__))
