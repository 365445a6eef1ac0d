"""Tells in which view the chosen trigger point is pressed when no figure on the map shows it."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from nmt_explorer.domain.body import View
from nmt_explorer.handout.pattern import PatternFigure
from nmt_explorer.ui.map.chip import Chip
from nmt_explorer.ui.map.close_up import best_view
from nmt_explorer.ui.painting.trigger_point import paint_x
from nmt_explorer.ui.theme.look import Look
from nmt_explorer.workspace.state import ViewSet
from nmt_explorer.workspace.workspace import Workspace


class PressHint(Chip):
    """Shows the view when clicked; hidden while the point is seen."""

    def __init__(self, workspace: Workspace, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._workspace = workspace
        self._view: View | None = None
        self.clicked.connect(self._show_view)

    def tell(self, figure: PatternFigure | None, views: frozenset[View]) -> None:
        """Say where the point of a figure is pressed if none of ``views`` shows it."""
        is_seen = figure is None or any(figure.pressed_in(view) for view in views)
        self._view = None if figure is None or is_seen else best_view(figure)
        name = self._words_for(self._view) if self._view is not None else ""
        self.say(self.tr("Press point: {view}").format(view=name) if name else "", name[:1].upper() + name[1:])

    def paint_sign(self, painter: QPainter, at: QPointF) -> None:
        paint_x(painter, at, 4.4, 10, self.look.theme)

    def _words_for(self, view: View) -> str:
        names = {
            View.FRONT: self.tr("front"),
            View.BACK: self.tr("back"),
            View.RIGHT: self.tr("right side"),
            View.LEFT: self.tr("left side"),
            View.SOLES: self.tr("soles"),
            View.FEET_TOP: self.tr("tops of feet"),
        }
        return names[view]

    def _show_view(self) -> None:
        if self._view is not None:
            self._workspace.show_views(ViewSet.showing(self._view))
