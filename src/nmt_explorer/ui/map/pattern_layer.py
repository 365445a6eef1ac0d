"""The pattern that a surface shows, painted once and kept as small pictures, so that it can fade in and out."""

import math

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPixmap

from nmt_explorer.ui.map.content import MapContent, link_end
from nmt_explorer.ui.painting.link import arc, paint_link
from nmt_explorer.ui.painting.overlay import Body, paint_deep_word, paint_pattern, paint_points, pressed_at
from nmt_explorer.ui.painting.pane import Pane
from nmt_explorer.ui.theme.look import Look

ROUND_ABOUT = 4
"""Pixels around zones and muscle for their edges."""
PREVIEWED_POINT = 0.8
"""Opacity of the X of a pattern that is only previewed."""


class PatternLayer:
    """What a content shows in some panes: zones and muscle as pictures, the link, and the points over everything."""

    def __init__(self, content: MapContent, panes: tuple[Pane, ...], body: Body, look: Look, ratio: float) -> None:
        self.content = content
        self._panes = tuple(pane for pane in panes if pane.view in body) if content.figure is not None else ()
        self._body = body
        self._look = look
        self._ratio = ratio
        self._pictures: tuple[tuple[QPoint, QPixmap], ...] | None = None
        self._link: QPainterPath | None = None

    def paint(self, painter: QPainter, share: float) -> None:
        """Paint zones and muscle; ``share`` 0–1 of the opacity they have in the end."""
        if self._pictures is None:
            self._pictures = tuple(found for pane in self._panes if (found := self._picture(pane)) is not None)
        painter.setOpacity(self.content.opacity * share)
        for corner, picture in self._pictures:
            painter.drawPixmap(corner, picture)
        painter.setOpacity(1.0)

    def paint_words(self, painter: QPainter, share: float, deep: str) -> None:
        """The word for a deep muscle."""
        figure = self.content.figure
        painter.setOpacity(share)
        for pane in self._panes:
            if figure is not None:
                paint_deep_word(painter, figure, pane, deep, self._look.theme, self._look.factor)
        painter.setOpacity(1.0)

    def paint_link(self, painter: QPainter, share: float, ceiling: float) -> None:
        """The arc from the point to where it is felt, below the pixel row ``ceiling``; a preview has none."""
        if self._link is None:
            self._link = self._link_path(ceiling)
        if not self._link.isEmpty():
            painter.setOpacity(share)
            paint_link(painter, self._link, self._look.theme)
            painter.setOpacity(1.0)

    def paint_points(self, painter: QPainter, share: float) -> None:
        """The X of every point."""
        figure = self.content.figure
        if figure is None:
            return
        painter.setOpacity(share * (PREVIEWED_POINT if self.content.is_preview else 1.0))
        for pane in self._panes:
            paint_points(painter, figure, pane, self._look.theme)
        painter.setOpacity(1.0)

    def _picture(self, pane: Pane) -> tuple[QPoint, QPixmap] | None:
        """What is seen of the pattern in one pane, and where its upper left corner lies."""
        figure = self.content.figure
        bounds = figure.bounds_in(pane.view) if figure is not None else None
        if figure is None or bounds is None:
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
        paint_pattern(painter, figure, pane, self._look.theme)
        painter.end()
        return corner, picture

    def _link_path(self, ceiling: float) -> QPainterPath:
        figure = self.content.figure
        if figure is None or self.content.is_preview:
            return QPainterPath()
        end = link_end(figure, self.content.marks, self._panes, self._body)
        starts = pressed_at(figure, self._panes)
        if end is None or not starts:
            return QPainterPath()
        pane, place = end
        target = pane.to_pixels(place)
        if not pane.shows(target):
            return QPainterPath()
        nearest = min(starts, key=lambda x: (x.pane != pane, (x.at - target).manhattanLength()))
        return arc(nearest.at, target, nearest.ring, ceiling) or QPainterPath()
