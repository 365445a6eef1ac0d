"""The close-up of the chosen trigger point."""

import math

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.handout.pattern import PatternFigure, figure_of
from nmt_explorer.ui.map.close_up import NamedPoint, best_view, close_up_box, helpful_places, name_font, named_points
from nmt_explorer.ui.map.signs import title_of
from nmt_explorer.ui.painting.figure import paint_figure
from nmt_explorer.ui.painting.labels import paint_side_badge
from nmt_explorer.ui.painting.muscle import paint_muscle
from nmt_explorer.ui.painting.overlay import paint_deep_word, paint_points, pressed_at
from nmt_explorer.ui.painting.pane import Pane, fitted
from nmt_explorer.ui.theme.look import Look
from nmt_explorer.ui.theme.typography import Role, font, text_width
from nmt_explorer.workspace.state import Choice, State
from nmt_explorer.workspace.workspace import Workspace

BADGE = 22.0
FARTHEST_LEADER = 96.0
"""A leader longer than this many pixels would cross too much."""


class Locator(QWidget):
    """Shows where to press: the muscle, its trigger point, and the places from which a finger finds it."""

    def __init__(self, workspace: Workspace, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._atlas: Atlas | None = None
        self._choice: Choice | None = None
        self._picture: QPixmap | None = None
        self.setMinimumHeight(120)
        self._take(workspace.state)
        workspace.state_changed.connect(self._show_state)

    def set_look(self, look: Look) -> None:
        """Paint in other colours or another type size."""
        self._look = look
        self._picture = None
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(304, 168)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._picture = None

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None or self._picture.devicePixelRatio() != self.devicePixelRatioF():
            self._picture = self._painted()
        QPainter(self).drawPixmap(0, 0, self._picture)

    def _show_state(self, old: State, new: State) -> None:
        if old.chosen != new.chosen or old.knowledge is not new.knowledge:
            self._take(new)

    def _take(self, state: State) -> None:
        self._atlas = state.knowledge.atlas if state.knowledge is not None else None
        self._choice = state.chosen
        self._picture = None
        figure = self._figure()
        words = figure.points[0].record.location.text if figure is not None else ""
        self.setAccessibleName(self.tr("Where to press"))
        self.setAccessibleDescription(words)
        self.update()

    def _figure(self) -> PatternFigure | None:
        if self._atlas is None or self._choice is None:
            return None
        point = self._atlas.trigger_point(self._choice.trigger_point)
        return figure_of(self._atlas.muscles[self._choice.muscle], point, self._choice.side) if point else None

    def _painted(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.setClipPath(frame)
        painter.fillPath(frame, QColor(self._look.theme.sunk))
        figure = self._figure()
        if figure is not None and self._atlas is not None:
            self._paint_close_up(painter, figure, self._atlas)
        painter.end()
        return picture

    def _paint_close_up(self, painter: QPainter, figure: PatternFigure, atlas: Atlas) -> None:
        view = best_view(figure)
        if view is None:
            return
        theme, factor = self._look.theme, self._look.factor
        size = (float(self.width()), float(self.height()))
        places = helpful_places(figure, atlas, view)
        box = close_up_box(figure, view, size, places)
        pane = fitted(view, box, (0.0, 0.0, *size), fill=True)
        paint_figure(painter, atlas.body[view], pane, theme)
        for part in figure.parts_in(view):
            paint_muscle(painter, part, pane, theme, is_deep=figure.is_deep)
        paint_deep_word(painter, figure, pane, QCoreApplication.translate("Map", "deep"), theme, factor)
        title = self._title_box(title_of(view))
        named = named_points(figure, places, pane, (title,), factor)
        for one in named[:1]:
            self._paint_leader(painter, figure, pane, one)
        for one in named:
            self._paint_named(painter, one)
        paint_points(painter, figure, pane, theme)
        badge = BADGE * factor
        paint_side_badge(painter, QPointF(11 + badge / 2, 11 + badge / 2), figure.side, theme, badge)
        self._paint_words(painter, title.adjusted(badge + 7, 0, 0, 0), title_of(view), self._title_font())

    def _title_font(self) -> QFont:
        return font(Role.LABEL, self._look.factor, size=12, weight=500)

    def _title_box(self, title: str) -> QRectF:
        """What the badge and the name of the view cover."""
        badge = BADGE * self._look.factor
        return QRectF(11, 11, badge + 7 + text_width(title, self._title_font()), badge)

    def _paint_leader(self, painter: QPainter, figure: PatternFigure, pane: Pane, named: NamedPoint) -> None:
        """A fine line from the place that the text starts from to the point."""
        for x in pressed_at(figure, (pane,))[:1]:
            away = named.at - x.at
            length = math.hypot(away.x(), away.y())
            if not named.is_said or not x.ring + 10 < length < FARTHEST_LEADER:
                continue
            start = x.at + away * (x.ring / length)
            for colour, width in ((self._look.theme.casing, 3.5), (self._look.theme.text, 1.25)):
                painter.setPen(QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
                painter.drawLine(start, named.at)

    def _paint_named(self, painter: QPainter, named: NamedPoint) -> None:
        painter.setPen(QPen(QColor(self._look.theme.casing), 1.5))
        painter.setBrush(QColor(self._look.theme.text))
        painter.drawEllipse(named.at, 3.5, 3.5)
        self._paint_words(painter, named.words, named.name, name_font(self._look.factor))

    def _paint_words(self, painter: QPainter, box: QRectF, words: str, used: QFont) -> None:
        """Words in a halo of the body's colour, on the middle line of a box, from its left edge."""
        at = QPointF(box.left(), box.center().y() + 0.36 * used.pixelSize())
        halo = QPainterPath()
        halo.addText(at, used, words)
        ground = QColor(self._look.theme.body)
        painter.strokePath(
            halo, QPen(ground, 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )
        painter.setFont(used)
        painter.setPen(QColor(self._look.theme.text))
        painter.drawText(at, words)
