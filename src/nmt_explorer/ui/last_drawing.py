"""The drawing that is in no file, kept while one works, so that a crash or a closed window does not lose it."""

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from nmt_explorer.casebook.document import DocumentRefused
from nmt_explorer.casebook.recovery import Journal, left_behind
from nmt_explorer.domain.drawing import PainDrawing
from nmt_explorer.wording.messages import rendered

PAUSE = 800
"""Milliseconds from a change until it is written; what changes meanwhile is written with it."""


class LastDrawing(QObject):
    """Writes in a thread of its own, for a disk may be slow; ``failed`` says once that it cannot."""

    failed = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journal = Journal(folder / "unsaved")
        self._left = left_behind(folder / "unsaved")
        self._drawing: PainDrawing | None = None
        self._has_failed = False
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="journal")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._start_writing)

    @property
    def is_kept(self) -> bool:
        """Whether an earlier window left a drawing behind."""
        return bool(self._left)

    @property
    def is_cut_short(self) -> bool:
        """Whether that window was not closed in order."""
        return bool(self._left) and self._left[0].is_cut_short

    def note(self, drawing: PainDrawing | None) -> None:
        """The drawing changed; None when a file holds it."""
        self._drawing = drawing
        if not self._timer.isActive():
            self._timer.start()

    def take_back(self) -> PainDrawing | str:
        """The drawing that was left behind last, or a sentence why it cannot be had; either way it is offered once."""
        left, self._left = self._left[0], self._left[1:]
        try:
            return self._writer.submit(self._journal.take_over, left).result()
        except DocumentRefused as refused:
            return rendered(refused.reason)

    def close(self, drawing: PainDrawing | None) -> None:
        """The window closes; a drawing that is in no file is kept for the next start."""
        self._timer.stop()
        problem = self._writer.submit(self._journal.close, drawing).result()
        self._writer.shutdown()
        if problem is not None:
            sys.stderr.write(f"{rendered(problem)}\n")

    def _start_writing(self) -> None:
        self._writer.submit(self._write, self._drawing)

    def _write(self, drawing: PainDrawing | None) -> None:
        """In the writer's thread."""
        problem = self._journal.note(drawing)
        if problem is not None and not self._has_failed:
            self.failed.emit(rendered(problem))
        self._has_failed = problem is not None
