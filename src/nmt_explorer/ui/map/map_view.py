"""The map: the figures with their lenses."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from nmt_explorer.atlas.svg_view import ViewDrawing
from nmt_explorer.domain.body import View
from nmt_explorer.ui.theme.tokens import Theme
from nmt_explorer.workspace.workspace import Workspace


class MapView(QWidget):
    """The figures; marks are made here."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        self._body: Mapping[View, ViewDrawing] = {}

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()

    def set_body(self, body: Mapping[View, ViewDrawing]) -> None:
        """The views have been read."""
        self._body = body
        self.update()

    def fit(self) -> None:
        """Show the whole figures."""

    def zoom_in(self) -> None:
        """Enlarge about the centre."""

    def zoom_out(self) -> None:
        """Shrink about the centre."""

    def open_next_lens(self) -> None:
        """Open the first lens, or the one after the open one."""

    def close_lens(self) -> bool:
        """Close the open lens; whether there was one."""
        return False
