"""What is remembered from one start to the next, in the person's own settings."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from nmt_explorer.ui.theme.typography import FACTORS


class ThemeChoice(StrEnum):
    """Which theme the person wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Settings:
    """Typed access; a value that cannot be read is as if it had never been set."""

    def __init__(self, store: QSettings | None = None) -> None:
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
        self.data_folder = Path(store.fileName()).parent if store is not None else Path(place) / "nmt-explorer"
        """Where the program keeps what it writes by itself."""
        self._store = store or QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "nmt-explorer", "nmt-explorer"
        )

    @property
    def theme(self) -> ThemeChoice:
        try:
            return ThemeChoice(str(self._store.value("look/theme", ThemeChoice.SYSTEM.value)))
        except ValueError:
            return ThemeChoice.SYSTEM

    @theme.setter
    def theme(self, choice: ThemeChoice) -> None:
        self._store.setValue("look/theme", choice.value)

    @property
    def factor(self) -> float:
        try:
            factor = float(str(self._store.value("look/type", 1.0)))
        except ValueError:
            return 1.0
        return min(FACTORS, key=lambda known: abs(known - factor))

    @factor.setter
    def factor(self, factor: float) -> None:
        self._store.setValue("look/type", factor)

    @property
    def is_still(self) -> bool:
        """Whether nothing should fade or slide."""
        return str(self._store.value("look/motion", "usual")) == "none"

    @is_still.setter
    def is_still(self, is_still: bool) -> None:
        self._store.setValue("look/motion", "none" if is_still else "usual")

    @property
    def shows_sites(self) -> bool:
        """Whether endangerment sites are painted at any size."""
        return str(self._store.value("map/sites", "when_needed")) == "always"

    @shows_sites.setter
    def shows_sites(self, is_always: bool) -> None:
        self._store.setValue("map/sites", "always" if is_always else "when_needed")

    @property
    def geometry(self) -> QByteArray | None:
        value = self._store.value("window/geometry")
        return value if isinstance(value, QByteArray) else None

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("window/geometry", value)

    @property
    def view_set(self) -> str:
        return str(self._store.value("map/views", ""))

    @view_set.setter
    def view_set(self, value: str) -> None:
        self._store.setValue("map/views", value)

    @property
    def folder(self) -> str:
        """The folder in which a drawing was last opened or saved."""
        return str(self._store.value("files/folder", "")) or str(Path.home())

    @folder.setter
    def folder(self, value: str) -> None:
        self._store.setValue("files/folder", value)

    def keep(self) -> None:
        """Write to disk now."""
        self._store.sync()


def user_patterns() -> Path:
    """The folder of the person's own muscle files; it need not exist."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(place) / "nmt-explorer" / "patterns"
