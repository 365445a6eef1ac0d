"""The map with its lenses."""

from collections.abc import Mapping

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from nmt_explorer.atlas.svg_view import ViewDrawing
from nmt_explorer.domain.body import View
from nmt_explorer.ui.map.map_canvas import ZOOM_STEP, MapCanvas
from nmt_explorer.ui.theme.tokens import Theme
from nmt_explorer.workspace.workspace import Workspace


class MapView(QWidget):
    """The figures; marks are made here."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = MapCanvas(workspace, theme, self)
        self.setFocusProxy(self.canvas)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self.canvas.set_theme(theme)

    def set_body(self, body: Mapping[View, ViewDrawing]) -> None:
        """The views have been read."""
        self.canvas.set_body(body)

    def fit(self) -> None:
        """Show the whole figures."""
        self.canvas.fit()

    def zoom_in(self) -> None:
        """Enlarge about the centre."""
        self.canvas.zoom(ZOOM_STEP)

    def zoom_out(self) -> None:
        """Shrink about the centre."""
        self.canvas.zoom(1 / ZOOM_STEP)

    def open_next_lens(self) -> None:
        """Open the first lens, or the one after the open one."""

    def close_lens(self) -> bool:
        """Close the open lens; whether there was one."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.canvas.setGeometry(self.rect())
