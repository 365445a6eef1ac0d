"""The pattern that a surface shows, painted once and kept as small pictures, so that it can fade in and out."""

import math

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
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

    def paint(self, painter: QPainter, share: float) -> None:
        """Paint zones and muscle; ``share`` 0–1 of the opacity they have in the end."""
        if self._pictures is None:
            self._pictures = tuple(found for pane in self._panes if (found := self._picture(pane)) is not None)
        painter.setOpacity(self.content.opacity * share)
        for corner, picture in self._pictures:
            painter.drawPixmap(corner, picture)
        painter.setOpacity(1.0)

    def paint_link(self, painter: QPainter, share: float, ceiling: float) -> None:
        """The arc from the point to where it is felt, and the word ``deep``; the arc not for a preview."""
        figure = self.content.figure
        if figure is None:
            return
        painter.setOpacity(share)
        link = QPainterPath() if self.content.is_preview else self._link(ceiling)
        if not link.isEmpty():
            paint_link(painter, link, self._look.theme)
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
        reach = ROUND_ABOUT + (round(20 * self._look.factor) if figure.is_deep else 0)
        seen = pane.rect_of(bounds).adjusted(-reach, -reach, reach, reach).intersected(pane.rect)
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
        paint_deep_word(painter, figure, pane, self._look_words, self._look.theme, self._look.factor)
        painter.end()
        return corner, picture
