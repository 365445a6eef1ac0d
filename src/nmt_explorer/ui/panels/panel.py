"""What every panel has in common: it reads the state of the workspace and shows what differs."""

from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from nmt_explorer.ui.theme.look import Appearance
from nmt_explorer.workspace.state import State
from nmt_explorer.workspace.workspace import Workspace


class Panel(QWidget):
    """A part of the window on one ground, with lines on the edges that are named."""

    ground = "panel"
    edges = ""
    """Any of "left", "right", "top", "bottom"."""

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.appearance = appearance
        workspace.state_changed.connect(self._changed)
        appearance.changed.connect(self.restyle)

    def show_state(self, old: State, new: State) -> None:
        """Show what differs between the two states."""
        raise NotImplementedError

    def restyle(self) -> None:
        """The look has changed."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.appearance.theme
        painter = QPainter(self)
        rect = QRectF(self.rect())
        painter.fillRect(rect, QColor(str(getattr(theme, self.ground))))
        line = QColor(theme.line)
        if "left" in self.edges:
            painter.fillRect(QRectF(0, 0, 1, rect.height()), line)
        if "right" in self.edges:
            painter.fillRect(QRectF(rect.width() - 1, 0, 1, rect.height()), line)
        if "top" in self.edges:
            painter.fillRect(QRectF(0, 0, rect.width(), 1), line)
        if "bottom" in self.edges:
            painter.fillRect(QRectF(0, rect.height() - 1, rect.width(), 1), line)

    def _changed(self, old: State, new: State) -> None:
        if not is_only_pointed_at(old, new):
            self.show_state(old, new)


def is_only_pointed_at(old: State, new: State) -> bool:
    """Whether nothing differs but what the pointer rests on or a held key hides, which is the map's affair."""
    return replace(old, hovered=new.hovered, previewed=new.previewed, seeing=new.seeing) == new
