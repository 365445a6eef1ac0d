"""Colours that stand on one another are far enough apart, in every theme."""

from itertools import combinations

import pytest

from nmt_explorer.ui.theme.tokens import DARK, LIGHT, THEMES, Theme

TEXT = 4.5
GRAPHIC = 3.0


def luminance(colour: str) -> float:
    """Relative luminance of "#RRGGBB", 0–1, as WCAG 2 defines it."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio, 1–21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def text_pairs(theme: Theme) -> list[tuple[str, str, str]]:
    """(name, ink, ground) of all text."""
    grounds = {name: getattr(theme, name) for name in ("app", "panel", "sunk", "accent_tint")}
    inks = {name: getattr(theme, name) for name in ("text", "text2")}
    pairs = [(f"{i} on {g}", ink, ground) for i, ink in inks.items() for g, ground in grounds.items()]
    return [
        *pairs,
        ("accent on panel", theme.accent, theme.panel),
        ("accent on tint", theme.accent, theme.accent_tint),
        ("on accent", theme.accent_on, theme.accent),
        ("mark on tint", theme.mark, theme.mark_tint),
        ("on mark", theme.mark_on, theme.mark),
        ("caution", theme.caution_text, theme.caution_ground),
        ("caution on panel", theme.caution_text, theme.panel),
        ("on flag", theme.flag_on, theme.flag_ground),
        ("flag text", theme.flag_text, theme.panel),
        ("done", theme.done, theme.sunk),
        *((f"letter on set {letter}", theme.casing, c) for letter, c in zip("ABCD", theme.set_colours, strict=True)),
        ("tool tip", theme.panel, theme.text),
    ]


def graphic_pairs(theme: Theme) -> list[tuple[str, str, str]]:
    """(name, line, ground) of what must be seen but is not read."""
    return [
        ("control on panel", theme.control, theme.panel),
        ("control on app", theme.control, theme.app),
        ("essential edge on body", theme.essential_edge, theme.body),
        ("muscle edge on body", theme.muscle_edge, theme.body),
        ("spillover on body", theme.spillover, theme.body),
        ("body line on app", theme.body_line, theme.app),
        ("mark on body", theme.mark, theme.body),
        ("mark on casing", theme.mark, theme.casing),
        ("X on halo", theme.x, theme.x_halo),
        ("set A on body", theme.set_a, theme.body),
        ("set B on body", theme.set_b, theme.body),
        ("set C on body", theme.set_c, theme.body),
        ("set D on body", theme.set_d, theme.body),
        ("filled segment on empty", theme.accent, theme.bar_empty),
    ]


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_that_text_stands_out_from_its_ground(theme: Theme) -> None:
    faint = {name: round(contrast(a, b), 2) for name, a, b in text_pairs(theme) if contrast(a, b) < TEXT}
    assert faint == {}


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_that_lines_and_fills_stand_out_from_their_ground(theme: Theme) -> None:
    faint = {name: round(contrast(a, b), 2) for name, a, b in graphic_pairs(theme) if contrast(a, b) < GRAPHIC}
    assert faint == {}


def test_that_each_theme_has_its_own_ground() -> None:
    assert luminance(LIGHT.panel) > 0.9
    assert luminance(DARK.panel) < 0.05
    assert len({theme.name for theme in THEMES}) == len(THEMES)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_that_the_members_of_a_set_differ_from_each_other_from_pain_and_from_marks(theme: Theme) -> None:
    colours = (*theme.set_colours, theme.essential, theme.mark, theme.flag_ground)
    rgb = [tuple(int(colour[i : i + 2], 16) for i in (1, 3, 5)) for colour in colours]
    apart = [sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) ** 0.5 for one, other in combinations(rgb, 2)]
    assert min(apart) > 45
