"""One pattern as a surface shows it, painted once and kept as small pictures, so that it can fade in and out."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPixmap

from nmt_explorer.domain.drawing import Mark
from nmt_explorer.handout.pattern import PatternFigure
from nmt_explorer.ui.map.content import link_end
from nmt_explorer.ui.painting.link import arc, paint_link
from nmt_explorer.ui.painting.members import paint_member
from nmt_explorer.ui.painting.overlay import Body, paint_deep_word, paint_pattern, paint_points, pressed_at
from nmt_explorer.ui.painting.pane import Pane
from nmt_explorer.ui.theme.look import Look

ROUND_ABOUT = 4
"""Pixels around zones and muscle for their edges."""


class PatternLayer:
    """A pattern in some panes: zones and muscle as pictures, the link, and the points over everything.

    With a ``place`` it is a member of a set: its zones are hatched and stand alone. Opacities are those in the end,
    0–1.
    """

    def __init__(
        self,
        figure: PatternFigure,
        panes: tuple[Pane, ...],
        body: Body,
        look: Look,
        ratio: float,
        place: int | None = None,
    ) -> None:
        self.figure = figure
        self._place = place
        self._panes = tuple(pane for pane in panes if pane.view in body)
        self._body = body
        self._look = look
        self._ratio = ratio
        self._pictures: tuple[tuple[QPoint, QPixmap], ...] | None = None

    def paint(self, painter: QPainter, opacity: float) -> None:
        """Paint zones and muscle."""
        if self._pictures is None:
            self._pictures = tuple(found for pane in self._panes if (found := self._picture(pane)) is not None)
        painter.setOpacity(opacity)
        for corner, picture in self._pictures:
            painter.drawPixmap(corner, picture)
        painter.setOpacity(1.0)

    def paint_words(self, painter: QPainter, opacity: float, deep: str) -> None:
        """The word for a deep muscle."""
        painter.setOpacity(opacity)
        for pane in self._panes:
            paint_deep_word(painter, self.figure, pane, deep, self._look.theme, self._look.factor)
        painter.setOpacity(1.0)

    def paint_points(self, painter: QPainter, opacity: float) -> None:
        """The X of every point."""
        painter.setOpacity(opacity)
        for pane in self._panes:
            paint_points(painter, self.figure, pane, self._look.theme)
        painter.setOpacity(1.0)

    def paint_link(self, painter: QPainter, link: QPainterPath, opacity: float) -> None:
        """The arc from the point to where it is felt."""
        if not link.isEmpty():
            painter.setOpacity(opacity)
            paint_link(painter, link, self._look.theme)
            painter.setOpacity(1.0)

    def link(self, marks: Sequence[Mark], ceiling: float) -> QPainterPath:
        """The arc to the zone that the marks mean, below the pixel row ``ceiling``; empty where there is none."""
        end = link_end(self.figure, marks, self._panes, self._body)
        starts = pressed_at(self.figure, self._panes)
        if end is None or not starts:
            return QPainterPath()
        pane, place = end
        target = pane.to_pixels(place)
        if not pane.shows(target):
            return QPainterPath()
        nearest = min(starts, key=lambda x: (x.pane != pane, (x.at - target).manhattanLength()))
        return arc(nearest.at, target, nearest.ring, ceiling) or QPainterPath()

    def _picture(self, pane: Pane) -> tuple[QPoint, QPixmap] | None:
        """What is seen of the pattern in one pane, and where its upper left corner lies."""
        bounds = self.figure.bounds_in(pane.view)
        if bounds is None:
            return None
        around = (-ROUND_ABOUT, -ROUND_ABOUT, ROUND_ABOUT, ROUND_ABOUT)
        seen = pane.rect_of(bounds).adjusted(*around).intersected(pane.rect)
        if seen.isEmpty():
            return None
        corner = QPoint(math.floor(seen.left()), math.floor(seen.top()))
        size = QSize(math.ceil(seen.right()) - corner.x(), math.ceil(seen.bottom()) - corner.y())
        picture = QPixmap(size * self._ratio)
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(-corner)
        if self._place is None:
            paint_pattern(painter, self.figure, pane, self._look.theme)
        else:
            paint_member(painter, self.figure, pane, self._look.theme, self._place)
        painter.end()
        return corner, picture
