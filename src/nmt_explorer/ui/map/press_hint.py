"""Tells in which view the chosen trigger point is pressed when no figure on the map shows it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from nmt_explorer.domain.body import View
from nmt_explorer.handout.pattern import PatternFigure
from nmt_explorer.ui.map.close_up import best_view
from nmt_explorer.ui.painting.trigger_point import paint_x
from nmt_explorer.ui.theme.look import Look
from nmt_explorer.ui.theme.typography import Role, text_width
from nmt_explorer.workspace.state import ViewSet
from nmt_explorer.workspace.workspace import Workspace

HEIGHT = 36
LEAD = 42.0


class PressHint(QAbstractButton):
    """Shows the view when clicked; hidden while the point is seen."""

    def __init__(self, workspace: Workspace, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._look = look
        self._view: View | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._show_view)
        self.hide()

    def set_look(self, look: Look) -> None:
        self._look = look
        self.resize(self.sizeHint())
        self.update()

    def tell(self, figure: PatternFigure | None, views: frozenset[View]) -> None:
        """Say where the point of a figure is pressed if none of ``views`` shows it."""
        is_seen = figure is None or any(figure.pressed_in(view) for view in views)
        self._view = None if figure is None or is_seen else best_view(figure)
        self.setVisible(self._view is not None)
        if self._view is not None:
            self.setText(self.tr("Press point: {view}").format(view=self._words(self._view)))
            self.setAccessibleName(self.text())
            self.resize(self.sizeHint())
            self.update()

    def sizeHint(self) -> QSize:
        words = text_width(self.text(), self._look.font(Role.SMALL_STRONG))
        return QSize(round(LEAD + words + 34), self._look.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        is_strong = self.hasFocus()
        theme = self._look.theme
        painter.setPen(QPen(QColor(theme.accent if is_strong else theme.control), 3 if is_strong else 1))
        painter.setBrush(QColor(theme.sunk if self.underMouse() else theme.panel))
        painter.drawRoundedRect(box, 8, 8)
        middle = box.center().y()
        paint_x(painter, QPointF(box.left() + 22, middle), 4.4, 10, self._look.theme)
        painter.setFont(self._look.font(Role.SMALL_STRONG))
        painter.setPen(QColor(self._look.theme.text))
        words = box.adjusted(LEAD, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        pen = QPen(QColor(self._look.theme.text2), 1.75, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        x = box.right() - 17
        painter.drawPolyline([QPointF(x, middle - 5), QPointF(x + 5, middle), QPointF(x, middle + 5)])

    def _words(self, view: View) -> str:
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
