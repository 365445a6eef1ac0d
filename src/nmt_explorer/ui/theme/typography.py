"""The type scale: roles with size, line height, weight and letter spacing, multiplied by the person's choice."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

FAMILY = "Inter"
FALLBACKS = ["Source Sans 3", "Noto Sans", "DejaVu Sans", "sans-serif"]
FACTORS = (1.0, 1.15, 1.3, 1.4)
"""The type sizes that can be chosen."""
LARGE = 1.4
"""From this factor on the large layout is used."""


class Role(StrEnum):
    """What a piece of text is for."""

    DISPLAY = "display"
    TITLE = "title"
    HEADING = "heading"
    LEAD = "lead"
    BODY = "body"
    STRONG = "strong"
    SMALL = "small"
    SMALL_STRONG = "small_strong"
    CAPTION = "caption"
    LABEL = "label"
    LABEL_STRONG = "label_strong"


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """Pixel size and line height at factor 1, weight 400–700, letter spacing in pixels."""

    size: float
    line: float
    weight: int
    spacing: float = 0.0


STYLES: dict[Role, TypeStyle] = {
    Role.DISPLAY: TypeStyle(36, 44, 700, -0.8),
    Role.TITLE: TypeStyle(26, 32, 700, -0.3),
    Role.HEADING: TypeStyle(19, 24, 700, -0.1),
    Role.LEAD: TypeStyle(17, 24, 600),
    Role.BODY: TypeStyle(15, 22, 400),
    Role.STRONG: TypeStyle(15, 22, 600),
    Role.SMALL: TypeStyle(14, 20, 400),
    Role.SMALL_STRONG: TypeStyle(14, 20, 600),
    Role.CAPTION: TypeStyle(13, 18, 400),
    Role.LABEL: TypeStyle(12, 15, 500),
    Role.LABEL_STRONG: TypeStyle(12, 15, 600),
}

FIRST_FONTS = ("Inter-Bold.otf",)
"""What the first paint needs."""
OTHER_FONTS = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf")


def load_fonts(assets: Path, names: tuple[str, ...] = FIRST_FONTS + OTHER_FONTS) -> bool:
    """Register shipped fonts; False when a file is missing, and the system's own font is used."""
    return min(QFontDatabase.addApplicationFont(str(assets / "fonts" / name)) for name in names) >= 0


@cache
def font(role: Role, factor: float = 1.0, *, size: float | None = None, weight: int | None = None) -> QFont:
    """The font of a role; ``size`` (pixels at factor 1) and ``weight`` differ from it where given. Do not change it."""
    style = STYLES[role]
    result = QFont()
    result.setFamilies([FAMILY, *FALLBACKS])
    result.setPixelSize(max(1, round((size or style.size) * factor)))
    result.setWeight(QFont.Weight(weight or style.weight))
    result.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, style.spacing * factor)
    result.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return result


def line_height(role: Role, factor: float = 1.0) -> float:
    """Distance of two lines in pixels."""
    return round(STYLES[role].line * factor)


def text_width(text: str, used: QFont) -> float:
    """Width of one line of text in pixels."""
    return QFontMetricsF(used).horizontalAdvance(text)
