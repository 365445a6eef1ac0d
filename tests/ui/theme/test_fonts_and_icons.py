"""The shipped typeface and icons are there and drawn."""

import pytest
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from nmt_explorer.resources import shipped_assets
from nmt_explorer.ui.icons.icons import pixmap
from nmt_explorer.ui.settings import ThemeChoice
from nmt_explorer.ui.theme.palette import palette_of
from nmt_explorer.ui.theme.system import first_theme
from nmt_explorer.ui.theme.tokens import DARK, LIGHT
from nmt_explorer.ui.theme.typography import FAMILY, STYLES, Role, font, load_fonts

pytestmark = pytest.mark.usefixtures("qapp")
ICONS = sorted(path.stem for path in (shipped_assets() / "icons").glob("*.svg"))


def test_that_every_weight_of_the_typeface_is_shipped() -> None:
    assert load_fonts(shipped_assets())
    font.cache_clear()
    weights = {style.weight for style in STYLES.values()}
    found = {QFontInfo(font(Role.BODY, weight=weight)).weight() for weight in weights}
    assert found == weights
    assert QFontInfo(font(Role.BODY)).family() == FAMILY


def test_that_type_grows_with_the_chosen_factor() -> None:
    assert font(Role.BODY, 1.0).pixelSize() == 15
    assert font(Role.BODY, 1.4).pixelSize() == 21


def test_that_no_type_is_smaller_than_a_label() -> None:
    assert min(style.size for style in STYLES.values()) == STYLES[Role.LABEL].size == 12


@pytest.mark.parametrize("name", ICONS)
def test_that_an_icon_is_drawn_in_the_colour_asked_for(name: str) -> None:
    image = pixmap(name, 24, "#C8372B").toImage()
    colours = [image.pixelColor(x, y) for x in range(24) for y in range(24)]
    solid = [c for c in colours if c.alpha() > 120]
    assert solid, name
    assert all(c.red() > c.blue() and c.red() > c.green() for c in solid)


def test_that_the_first_theme_is_the_chosen_one_or_as_light_as_the_system(qapp: QApplication) -> None:
    assert first_theme(ThemeChoice.DARK) is DARK
    assert first_theme(ThemeChoice.LIGHT) is LIGHT
    before = qapp.palette()
    try:
        for theme in (DARK, LIGHT):
            qapp.setPalette(palette_of(theme))
            assert first_theme(ThemeChoice.SYSTEM) is theme
    finally:
        qapp.setPalette(before)
