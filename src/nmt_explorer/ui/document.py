"""The drawing as a file: what is open, whether it is saved, opening and saving. No dialogs here."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from nmt_explorer.casebook.document import DocumentRefused
from nmt_explorer.casebook.files import load_drawing, save_drawing
from nmt_explorer.domain.drawing import PainDrawing, Visit
from nmt_explorer.ui.when import clock_time
from nmt_explorer.wording.messages import rendered
from nmt_explorer.workspace.state import State
from nmt_explorer.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True, eq=False)
class Turn:
    """Another drawing was taken up; each belongs to a file, or to none."""

    before: PainDrawing
    file_before: Path | None
    after: PainDrawing
    file_after: Path | None


class DrawingFile(QObject):
    """``changed`` is emitted when the name or the state of saving differs.

    Undo may lead back to the drawing before one that was opened, and so to its file: else saving would write the one
    into the file of the other.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._written: dict[Path, PainDrawing] = {}
        self._turns: list[Turn] = []
        self.path: Path | None = None
        workspace.state_changed.connect(self._on_state)

    @property
    def is_saved(self) -> bool:
        """Whether the file holds what is on screen; an empty new drawing has nothing to save."""
        drawing = self._workspace.state.drawing
        return drawing.is_empty if self.path is None else drawing == self._written[self.path]

    @property
    def title(self) -> str:
        if self.path is not None:
            return self.path.stem
        return self.tr("New drawing") if self._workspace.state.visit is None else self.tr("New visit")

    @property
    def standing(self) -> str:
        """Whether it is saved; in a visit, since when that is."""
        visit = self._workspace.state.visit
        if visit is None:
            return self._saved_words
        return self.tr("Visit {time} · {saved}").format(time=clock_time(visit.started), saved=self._saved_words)

    @property
    def _saved_words(self) -> str:
        if self.path is None:
            return self.tr("Not saved yet")
        return self.tr("Saved") if self.is_saved else self.tr("Changed since saving")

    def begin(self, visit: Visit | None = None) -> None:
        """A new, empty drawing, in a visit or free; undo returns to the one before."""
        self._take_up(PainDrawing(visit=visit), None)

    def open(self, path: Path) -> str | None:
        """Open a file; returns a sentence when it cannot be opened."""
        try:
            drawing = load_drawing(path).drawing()
        except DocumentRefused as refused:
            return rendered(refused.reason)
        self._written[path] = drawing
        self._take_up(drawing, path)
        return None

    def take_back(self, drawing: PainDrawing) -> None:
        """Show a drawing that was never saved."""
        self._take_up(drawing, None)

    def save(self, path: Path) -> str | None:
        """Save; the old file is replaced only when the new one is complete. Returns a sentence on failure."""
        drawing = self._workspace.state.drawing
        problem = save_drawing(path, drawing)
        if problem is not None:
            return rendered(problem)
        self.path = path
        self._written[path] = drawing
        self.changed.emit()
        return None

    def _take_up(self, drawing: PainDrawing, path: Path | None) -> None:
        self._turns.append(Turn(self._workspace.state.drawing, self.path, drawing, path))
        self.path = path
        self._workspace.open_drawing(drawing)
        self.changed.emit()

    def _on_state(self, old: State, new: State) -> None:
        if old.drawing is new.drawing:
            return
        for turn in self._turns:
            if old.drawing is turn.after and new.drawing is turn.before:
                self.path = turn.file_before
            elif old.drawing is turn.before and new.drawing is turn.after:
                self.path = turn.file_after
        self.changed.emit()
