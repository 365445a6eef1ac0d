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


def crop_name(lens: Lens, position: int) -> str:
    """What a crop shows, without its side."""
    names = {
        Lens.HEAD: (
            QCoreApplication.translate("Lenses", "Front"),
            QCoreApplication.translate("Lenses", "Back"),
            QCoreApplication.translate("Lenses", "Right side"),
            QCoreApplication.translate("Lenses", "Left side"),
        ),
        Lens.HANDS: (
            QCoreApplication.translate("Lenses", "Palm"),
            QCoreApplication.translate("Lenses", "Palm"),
            QCoreApplication.translate("Lenses", "Back of the hand"),
            QCoreApplication.translate("Lenses", "Back of the hand"),
        ),
        Lens.FEET: (
            QCoreApplication.translate("Lenses", "Soles, from below"),
            QCoreApplication.translate("Lenses", "Feet, from above"),
            QCoreApplication.translate("Lenses", "Ankles, front"),
            QCoreApplication.translate("Lenses", "Heels"),
        ),
    }
    return names[lens][position]
