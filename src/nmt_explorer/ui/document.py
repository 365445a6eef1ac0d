"""The drawing as a file: what is open, whether it is saved, opening and saving. No dialogs here."""

import os
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from nmt_explorer.casebook.document import DocumentRefused, read_drawing, write_drawing
from nmt_explorer.domain.drawing import PainDrawing
from nmt_explorer.wording.messages import rendered
from nmt_explorer.workspace.state import State
from nmt_explorer.workspace.workspace import Workspace


class DrawingFile(QObject):
    """``changed`` is emitted when the name or the state of saving differs."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._saved = workspace.state.drawing
        self.path: Path | None = None
        workspace.state_changed.connect(self._on_state)

    @property
    def is_saved(self) -> bool:
        """Whether the file holds what is on screen; an empty new drawing has nothing to save."""
        drawing = self._workspace.state.drawing
        return drawing == self._saved and (self.path is not None or drawing == PainDrawing())

    @property
    def title(self) -> str:
        return self.path.stem if self.path is not None else self.tr("New drawing")

    @property
    def standing(self) -> str:
        if self.path is None:
            return self.tr("Not saved yet")
        return self.tr("Saved") if self.is_saved else self.tr("Changed since saving")

    def begin(self) -> None:
        """A new, empty drawing; undo returns to the one before."""
        self.path = None
        self._workspace.clear()
        self._saved = self._workspace.state.drawing
        self.changed.emit()

    def open(self, path: Path) -> str | None:
        """Open a file; returns a sentence when it cannot be opened."""
        try:
            drawing = read_drawing(path.read_text(encoding="utf-8")).drawing()
        except DocumentRefused as refused:
            return rendered(refused.reason)
        except UnicodeDecodeError:
            return self.tr("{name} is not a text file; choose a drawing.").format(name=path.name)
        except OSError as error:
            reason = error.strerror or str(error)
            return self.tr("{name} cannot be read: {reason}.").format(name=path.name, reason=reason)
        self.path = path
        self._saved = drawing
        self._workspace.open_drawing(drawing)
        self.changed.emit()
        return None

    def take_back(self, drawing: PainDrawing) -> None:
        """Show a drawing that was never saved."""
        self.path = None
        self._saved = PainDrawing()
        self._workspace.open_drawing(drawing)
        self.changed.emit()

    def save(self, path: Path) -> str | None:
        """Save; the old file is replaced only when the new one is complete. Returns a sentence on failure."""
        drawing = self._workspace.state.drawing
        beside = path.with_name(f".{path.name}.part")
        try:
            beside.write_text(write_drawing(drawing), encoding="utf-8")
            os.replace(beside, path)
        except OSError as error:
            beside.unlink(missing_ok=True)
            said = self.tr("{name} was not saved: {reason}. The drawing is still here; save it elsewhere.")
            return said.format(name=path.name, reason=error.strerror or str(error))
        self.path = path
        self._saved = drawing
        self.changed.emit()
        return None

    def _on_state(self, old: State, new: State) -> None:
        if old.drawing != new.drawing:
            self.changed.emit()
