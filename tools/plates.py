"""Draws a contact sheet of every group of muscles into ``docs/plates/``: ``python -m tools.plates``."""

import os
import sys
import tempfile
from pathlib import Path

from nmt_explorer.cli.main import main
from nmt_explorer.domain.body import Group

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "plates"
WIDTH = 2200
QUALITY = 82


def draw(group: Group) -> Path:
    """One sheet, small enough for a repository."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    with tempfile.TemporaryDirectory() as folder:
        large = Path(folder) / f"{group.value}.png"
        if main(["render", "--group", group.value, "-o", str(large)]):
            raise SystemExit(f"The sheet of {group.value} could not be drawn.")
        image = QImage(str(large)).scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
    path = FOLDER / f"{group.value}.jpg"
    if not image.save(str(path), None, QUALITY):
        raise SystemExit(f"{path} could not be written.")
    return path


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for found in Group:
        print(draw(found))
    sys.exit(0)
