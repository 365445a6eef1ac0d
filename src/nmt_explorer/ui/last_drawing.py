"""The drawing that was open and not saved when the window was closed, kept so that it can be had back."""

import os
import sys
from pathlib import Path

from nmt_explorer.casebook.document import DocumentRefused, read_drawing, write_drawing
from nmt_explorer.domain.drawing import PainDrawing


class LastDrawing:
    """One file in the person's own folder. That it cannot be written or read is said on the console only."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "last_drawing.json"

    @property
    def is_kept(self) -> bool:
        return self._path.is_file()

    def keep(self, drawing: PainDrawing) -> None:
        """Keep this drawing instead of the one before."""
        beside = self._path.with_suffix(".part")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_text(write_drawing(drawing), encoding="utf-8")
            os.replace(beside, self._path)
        except OSError as error:
            sys.stderr.write(f"The drawing was not kept for the next start: {error}\n")

    def read(self) -> PainDrawing | None:
        """The kept drawing, or None when there is none that can be read."""
        try:
            return read_drawing(self._path.read_text(encoding="utf-8")).drawing()
        except (OSError, UnicodeDecodeError, DocumentRefused) as error:
            sys.stderr.write(f"The last drawing cannot be read: {error}\n")
            return None

    def forget(self) -> None:
        """Keep nothing any more."""
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            sys.stderr.write(f"The last drawing could not be removed: {error}\n")
