"""Colour tokens: three hues with three voices on quiet grey.

Violet is what the person marked, red is where a pattern is felt, petrol is the answer. Values are "#RRGGBB".
"""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Theme:
    """One complete set of colours; ``is_dark`` tells which way round it is, ``is_bold`` asks for full opacity."""

    name: str
    is_dark: bool
    app: str
    panel: str
    sunk: str
    line: str
    control: str
    text: str
    text2: str
    text3: str
    accent: str
    accent_tint: str
    accent_on: str
    bar_empty: str
    body: str
    body_shade: str
    body_line: str
    essential: str
    essential_edge: str
    spillover: str
    muscle: str
    muscle_edge: str
    x: str
    x_halo: str
    mark: str
    mark_tint: str
    mark_on: str
    casing: str
    set_a: str
    set_b: str
    set_c: str
    set_d: str
    caution_text: str
    caution_ground: str
    caution_line: str
    flag_ground: str
    flag_on: str
    flag_text: str
    done: str
    is_bold: bool = False

    @property
    def set_colours(self) -> tuple[str, ...]:
        """The colours of the members of an explaining set, A to D."""
        return (self.set_a, self.set_b, self.set_c, self.set_d)


LIGHT = Theme(
    name="light",
    is_dark=False,
    app="#F3F1EC",
    panel="#FFFFFF",
    sunk="#F7F5F1",
    line="#E0DBD2",
    control="#857E73",
    text="#1D2125",
    text2="#50555B",
    text3="#63676C",
    accent="#0A5866",
    accent_tint="#E3F0F1",
    accent_on="#FFFFFF",
    bar_empty="#D9D4CA",
    body="#F0EDE8",
    body_shade="#84786A",
    body_line="#5A534B",
    essential="#C8372B",
    essential_edge="#8C1C14",
    spillover="#C8372B",
    muscle="#0E7385",
    muscle_edge="#08505D",
    x="#101418",
    x_halo="#FFFFFF",
    mark="#6430AE",
    mark_tint="#F0EAFA",
    mark_on="#FFFFFF",
    casing="#FFFFFF",
    set_a="#1B57B0",
    set_b="#8A5A00",
    set_c="#3F6B1F",
    set_d="#9A2C86",
    caution_text="#7A4B00",
    caution_ground="#FFF3DA",
    caution_line="#D9A441",
    flag_ground="#A3122A",
    flag_on="#FFFFFF",
    flag_text="#A3122A",
    done="#1D6B3C",
)

DARK = Theme(
    name="dark",
    is_dark=True,
    app="#141618",
    panel="#1C1F22",
    sunk="#181A1D",
    line="#32363B",
    control="#7C848C",
    text="#F0EEEA",
    text2="#BBBFC3",
    text3="#9DA3A9",
    accent="#63C7D6",
    accent_tint="#16343A",
    accent_on="#04242A",
    bar_empty="#3A3F45",
    body="#3B3D40",
    body_shade="#000000",
    body_line="#B5B2AC",
    essential="#EE6557",
    essential_edge="#FFB1A6",
    spillover="#FF9A8D",
    muscle="#35A5B8",
    muscle_edge="#8FE0EC",
    x="#FFFFFF",
    x_halo="#0B0D0F",
    mark="#BDA0FF",
    mark_tint="#2A2240",
    mark_on="#1C0B3D",
    casing="#0F1113",
    set_a="#7FB0FF",
    set_b="#E2B04A",
    set_c="#A6D17A",
    set_d="#F2A3E0",
    caution_text="#F2C466",
    caution_ground="#33290F",
    caution_line="#7C6121",
    flag_ground="#D8354C",
    flag_on="#FFFFFF",
    flag_text="#FF8A96",
    done="#7AD09A",
)

HIGH_CONTRAST_LIGHT = replace(
    LIGHT,
    name="high_contrast_light",
    app="#FFFFFF",
    panel="#FFFFFF",
    sunk="#FFFFFF",
    line=LIGHT.control,
    text="#000000",
    text2="#24282C",
    control="#24282C",
    is_bold=True,
)

HIGH_CONTRAST_DARK = replace(
    DARK,
    name="high_contrast_dark",
    app="#000000",
    panel="#000000",
    sunk="#000000",
    line=DARK.control,
    text="#FFFFFF",
    text2="#E4E6E8",
    control="#E4E6E8",
    is_bold=True,
)

THEMES = (LIGHT, DARK, HIGH_CONTRAST_LIGHT, HIGH_CONTRAST_DARK)
