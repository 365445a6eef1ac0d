"""How everything looks just now: colours, type size and motion in one value, and the object that announces it."""

from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont

from nmt_explorer.ui.theme.tokens import LIGHT, Theme
from nmt_explorer.ui.theme.typography import LARGE, Role, font


class Ink(StrEnum):
    """A colour that text is written in, by the name of its token."""

    TEXT = "text"
    TEXT2 = "text2"
    TEXT3 = "text3"
    ACCENT = "accent"
    ACCENT_ON = "accent_on"
    MARK = "mark"
    CAUTION = "caution_text"
    FLAG = "flag_text"
    FLAG_ON = "flag_on"
    DONE = "done"
    PANEL = "panel"


@dataclass(frozen=True, slots=True)
class Look:
    """Theme and type factor (1 to 1.4); ``is_still`` means that nothing moves."""

    theme: Theme = LIGHT
    factor: float = 1.0
    is_still: bool = False

    def font(self, role: Role, *, size: float | None = None, weight: int | None = None) -> QFont:
        """The font of a role at the chosen type size."""
        return font(role, self.factor, size=size, weight=weight)

    def ink(self, ink: Ink) -> QColor:
        """The colour of text."""
        return QColor(str(getattr(self.theme, ink.value)))

    def px(self, length: float) -> int:
        """A length that grows with the type."""
        return round(length * self.factor)

    @property
    def is_large(self) -> bool:
        """Whether the large layout is used."""
        return self.factor >= LARGE


class Appearance(QObject):
    """Holds the look; widgets read it while painting and repaint when it changes."""

    changed = Signal()

    def __init__(self, look: Look | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look or Look()

    @property
    def look(self) -> Look:
        return self._look

    @property
    def theme(self) -> Theme:
        return self._look.theme

    def use_theme(self, theme: Theme) -> None:
        self._use(replace(self._look, theme=theme))

    def use_factor(self, factor: float) -> None:
        self._use(replace(self._look, factor=factor))

    def use_stillness(self, is_still: bool) -> None:
        self._use(replace(self._look, is_still=is_still))

    def _use(self, look: Look) -> None:
        if look != self._look:
            self._look = look
            self.changed.emit()


def colour(token: str, alpha: float = 1.0) -> QColor:
    """A token's value as a colour with the given opacity, 0–1."""
    result = QColor(token)
    result.setAlphaF(alpha)
    return result
