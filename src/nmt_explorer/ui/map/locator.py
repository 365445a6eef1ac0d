"""The close-up of the chosen trigger point."""

from PySide6.QtWidgets import QWidget

from nmt_explorer.ui.theme.tokens import Theme
from nmt_explorer.workspace.workspace import Workspace


class Locator(QWidget):
    """Shows where to press: the muscle, its trigger point, the nearest bony line."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.update()
