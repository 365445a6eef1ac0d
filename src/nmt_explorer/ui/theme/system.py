"""The theme that the system or the person asks for."""

from PySide6.QtGui import QGuiApplication

from nmt_explorer.ui.settings import ThemeChoice
from nmt_explorer.ui.theme.tokens import DARK, HIGH_CONTRAST_DARK, HIGH_CONTRAST_LIGHT, LIGHT, Theme


def theme_for(choice: ThemeChoice) -> Theme:
    """The theme for a choice; the system decides when it is asked to, and about high contrast always."""
    # Compared by name: loading the namespace Qt would hold up the first paint.
    hints = QGuiApplication.styleHints()
    is_dark = choice is ThemeChoice.DARK or (choice is ThemeChoice.SYSTEM and hints.colorScheme().name == "Dark")
    if hints.accessibility().contrastPreference().name == "HighContrast":
        return HIGH_CONTRAST_DARK if is_dark else HIGH_CONTRAST_LIGHT
    return DARK if is_dark else LIGHT
