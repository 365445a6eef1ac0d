"""The close-up of the chosen trigger point."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import Point, Side, View
from nmt_explorer.handout.pattern import VIEW_ORDER, PatternFigure, figure_of
from nmt_explorer.ui.map.bony_landmarks import BONY, OF_THE_ARM
from nmt_explorer.ui.map.side_labels import title_of
from nmt_explorer.ui.painting.figure import paint_figure
from nmt_explorer.ui.painting.labels import paint_side_badge
from nmt_explorer.ui.painting.muscle import paint_muscle
from nmt_explorer.ui.painting.overlay import deep_word_place, paint_deep_word, paint_points, pressed_at
from nmt_explorer.ui.painting.pane import Pane, fitted
from nmt_explorer.ui.painting.shading import is_feet
from nmt_explorer.ui.theme.tokens import Theme
from nmt_explorer.ui.theme.typography import Role, font, text_width
from nmt_explorer.workspace.state import Choice, State
from nmt_explorer.workspace.workspace import Workspace

LEAST, MOST = 120.0, 250.0
"""Height of the close-up in body units: at least, at most."""
FARTHEST = 100.0
"""Body units from the trigger point to a bony point that still helps to find it."""
LEAST_OF_FOOT, MOST_OF_FOOT = 64.0, 112.0
"""The same in the views of the feet."""
NAMED = 2
"""Bony points named in a close-up."""


@dataclass(frozen=True, slots=True)
class NamedPoint:
    """A bony point in pixels, and the box of its name."""

    at: QPointF
    name: str
    words: QRectF


class Locator(QWidget):
    """Shows where to press: the muscle, its trigger point, the nearest bony points."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._atlas: Atlas | None = None
        self._choice: Choice | None = None
        self._picture: QPixmap | None = None
        self.setMinimumHeight(120)
        self._take(workspace.state)
        workspace.state_changed.connect(self._show_state)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
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
        painter.fillPath(frame, QColor(self._theme.sunk))
        figure = self._figure()
        if figure is not None and self._atlas is not None:
            self._paint_close_up(painter, figure, self._atlas)
        painter.end()
        return picture

    def _paint_close_up(self, painter: QPainter, figure: PatternFigure, atlas: Atlas) -> None:
        view = best_view(figure)
        if view is None:
            return
        size = (float(self.width()), float(self.height()))
        pane = fitted(view, close_up_box(figure, view, size[0] / size[1]), (0.0, 0.0, *size), fill=True)
        paint_figure(painter, atlas.body[view], pane, self._theme)
        for part in figure.parts_in(view):
            paint_muscle(painter, part, pane, self._theme, is_deep=figure.is_deep)
        paint_deep_word(painter, figure, pane, QCoreApplication.translate("Map", "deep"), self._theme)
        for named in nearest_bony_points(figure, atlas, pane):
            self._paint_named(painter, named)
        paint_points(painter, figure, pane, self._theme)
        paint_side_badge(painter, QPointF(22, 22), figure.side, self._theme, 22)
        used = font(Role.LABEL, size=12, weight=500)
        self._paint_words(painter, QPointF(40, 26), title_of(view), used)

    def _paint_named(self, painter: QPainter, named: NamedPoint) -> None:
        painter.setPen(QPen(QColor(self._theme.casing), 1.5))
        painter.setBrush(QColor(self._theme.text))
        painter.drawEllipse(named.at, 3.5, 3.5)
        self._paint_words(painter, named.words.bottomLeft() - QPointF(0, 4), named.name, _name_font())

    def _paint_words(self, painter: QPainter, at: QPointF, words: str, used: QFont) -> None:
        halo = QPainterPath()
        halo.addText(at, used, words)
        ground = QColor(self._theme.body)
        painter.strokePath(
            halo, QPen(ground, 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )
        painter.setFont(used)
        painter.setPen(QColor(self._theme.text))
        painter.drawText(at, words)


def best_view(figure: PatternFigure) -> View | None:
    """The view in which the point is best found: one that shows the muscle too, the larger the better."""
    pressed = [view for view in VIEW_ORDER if figure.pressed_in(view)]
    if not pressed:
        return next((view for view in VIEW_ORDER if figure.parts_in(view)), None)
    return max(pressed, key=lambda view: sum(part.region.area for part in figure.parts_in(view)))


def close_up_box(figure: PatternFigure, view: View, aspect: float) -> tuple[float, float, float, float]:
    """x, y, width, height in body units around the point and as much of its muscle as there is room for."""
    bounds = figure.bounds_in(view, zones=False) or (-100.0, 0.0, 100.0, 200.0)
    x0, y0, x1, y1 = bounds
    wished = max((y1 - y0) * 1.35, (x1 - x0) * 1.3 / aspect)
    least, most = (LEAST_OF_FOOT, MOST_OF_FOOT) if is_feet(view) else (LEAST, MOST)
    height = min(most, max(least, wished))
    width = height * aspect
    middle: Point = ((x0 + x1) / 2, (y0 + y1) / 2)
    pressed = figure.pressed_in(view)
    if pressed:
        x, y = pressed[0]
        reach_x, reach_y = width * 0.3, height * 0.27
        middle = (
            min(x + reach_x, max(x - reach_x, middle[0])),
            min(y + reach_y, max(y - reach_y, middle[1])),
        )
    return (middle[0] - width / 2, middle[1] - height / 2, width, height)


def nearest_bony_points(figure: PatternFigure, atlas: Atlas, pane: Pane) -> tuple[NamedPoint, ...]:
    """The bony points nearest to the trigger point whose names cover neither an X nor each other."""
    pressed = figure.pressed_in(pane.view)
    if not pressed:
        return ()
    room = pane.rect.adjusted(10, 34, -8, -8)
    is_side_view = pane.view in (View.LEFT, View.RIGHT)
    taken = [_around(x.at, x.ring + 3) for x in pressed_at(figure, (pane,))]
    taken += [_around(pane.to_pixels(point), 8) for point in figure.others_in(pane.view)]
    deep = deep_word_place(figure, pane)
    taken += [deep] if deep is not None else []
    found = sorted(
        (math.dist(landmark.point, pressed[0]), name, landmark.point)
        for (name, side), landmark in atlas.body[pane.view].landmarks.items()
        if name in BONY and side in (figure.side, Side.MIDLINE) and landmark.visible in ("yes", "profile")
        if not (is_side_view and name in OF_THE_ARM)
    )
    chosen: list[NamedPoint] = []
    for away, name, point in found:
        if away > FARTHEST or len(chosen) == NAMED:
            break
        named = _named(pane.to_pixels(point), BONY[name], room, taken)
        if named is not None:
            chosen.append(named)
            taken += [named.words, _around(named.at, 6)]
    return tuple(chosen)


def _named(at: QPointF, name: str, room: QRectF, taken: list[QRectF]) -> NamedPoint | None:
    """The name at the right of its point, else at the left; None where neither place is free."""
    width = text_width(name, _name_font())
    dot = QRectF(at.x() - 4, at.y() - 4, 8, 8)
    for x in (at.x() + 9, at.x() - 9 - width):
        words = QRectF(x, at.y() - 8, width, 16)
        if room.contains(words) and not any(box.intersects(words) or box.intersects(dot) for box in taken):
            return NamedPoint(at, name, words)
    return None


def _around(middle: QPointF, reach: float) -> QRectF:
    return QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach)


def _name_font() -> QFont:
    return font(Role.LABEL, size=12, weight=600)
