"""The lenses: parts of the body too small to point at on the whole figure, and what each shows enlarged."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from nmt_explorer.domain.body import View

Box = tuple[float, float, float, float]
"""x, y, width, height in body units of the view."""


class Lens(StrEnum):
    """The parts that can be enlarged."""

    HEAD = "head"
    HANDS = "hands"
    FEET = "feet"


@dataclass(frozen=True, slots=True)
class Crop:
    """One enlarged piece of a view."""

    view: View
    box: Box


CROPS: dict[Lens, tuple[Crop, ...]] = {
    Lens.HEAD: (
        Crop(View.FRONT, (-70.0, -8.0, 140.0, 166.0)),
        Crop(View.BACK, (-70.0, -8.0, 140.0, 166.0)),
        Crop(View.RIGHT, (-60.0, -8.0, 140.0, 166.0)),
        Crop(View.LEFT, (-80.0, -8.0, 140.0, 166.0)),
    ),
    Lens.HANDS: (
        Crop(View.FRONT, (-284.0, 480.0, 100.0, 130.0)),
        Crop(View.FRONT, (184.0, 480.0, 100.0, 130.0)),
        Crop(View.BACK, (-284.0, 480.0, 100.0, 130.0)),
        Crop(View.BACK, (184.0, 480.0, 100.0, 130.0)),
    ),
    Lens.FEET: (
        Crop(View.SOLES, (-82.0, -18.0, 164.0, 182.0)),
        Crop(View.FEET_TOP, (-82.0, -18.0, 164.0, 182.0)),
        Crop(View.FRONT, (-132.0, 850.0, 264.0, 164.0)),
        Crop(View.BACK, (-132.0, 850.0, 264.0, 164.0)),
    ),
}

THUMBNAILS: dict[Lens, Crop] = {
    Lens.HEAD: Crop(View.FRONT, (-62.0, -4.0, 124.0, 124.0)),
    Lens.HANDS: Crop(View.FRONT, (-290.0, 486.0, 120.0, 120.0)),
    Lens.FEET: Crop(View.FEET_TOP, (-92.0, -16.0, 184.0, 184.0)),
}


def lens_name(lens: Lens) -> str:
    """The name under its button."""
    names = {
        Lens.HEAD: QCoreApplication.translate("Lenses", "Head"),
        Lens.HANDS: QCoreApplication.translate("Lenses", "Hands"),
        Lens.FEET: QCoreApplication.translate("Lenses", "Feet"),
    }
    return names[lens]


def crop_names(lens: Lens, position: int) -> tuple[str, str]:
    """What a crop shows, in full and in short; of two hands the side too."""
    tr = QCoreApplication.translate
    names = {
        Lens.HEAD: (
            (tr("Lenses", "Front"), tr("Lenses", "Front")),
            (tr("Lenses", "Back"), tr("Lenses", "Back")),
            (tr("Lenses", "Right side"), tr("Lenses", "Right")),
            (tr("Lenses", "Left side"), tr("Lenses", "Left")),
        ),
        Lens.HANDS: (
            (tr("Lenses", "Right palm"), tr("Lenses", "Palm")),
            (tr("Lenses", "Left palm"), tr("Lenses", "Palm")),
            (tr("Lenses", "Left hand, back"), tr("Lenses", "Back")),
            (tr("Lenses", "Right hand, back"), tr("Lenses", "Back")),
        ),
        Lens.FEET: (
            (tr("Lenses", "Soles, from below"), tr("Lenses", "Soles")),
            (tr("Lenses", "Feet, from above"), tr("Lenses", "Tops")),
            (tr("Lenses", "Ankles, front"), tr("Lenses", "Ankles")),
            (tr("Lenses", "Heels"), tr("Lenses", "Heels")),
        ),
    }
    return names[lens][position]
