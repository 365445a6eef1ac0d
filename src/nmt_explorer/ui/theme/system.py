"""The theme that the system or the person asks for."""

from PySide6.QtGui import QGuiApplication, QPalette

from nmt_explorer.ui.settings import ThemeChoice
from nmt_explorer.ui.theme.tokens import DARK, HIGH_CONTRAST_DARK, HIGH_CONTRAST_LIGHT, LIGHT, Theme

DARK_BELOW = 128
"""Lightness, 0–255, of the system's window colour below which the system is dark."""


def first_theme(choice: ThemeChoice) -> Theme:
    """What ``theme_for`` will say but for high contrast; asking for that takes longer than the first paint may."""
    is_dark = choice is ThemeChoice.DARK
    if choice is ThemeChoice.SYSTEM:
        is_dark = QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < DARK_BELOW
    return DARK if is_dark else LIGHT


def theme_for(choice: ThemeChoice) -> Theme:
    """The theme for a choice; the system decides when it is asked to, and about high contrast always."""
    hints = QGuiApplication.styleHints()
    is_dark = choice is ThemeChoice.DARK or (choice is ThemeChoice.SYSTEM and hints.colorScheme().name == "Dark")
    if hints.accessibility().contrastPreference().name == "HighContrast":
        return HIGH_CONTRAST_DARK if is_dark else HIGH_CONTRAST_LIGHT
    return DARK if is_dark else LIGHT
