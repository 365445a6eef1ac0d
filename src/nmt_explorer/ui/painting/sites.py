"""Endangerment sites on the figure: a hatch and a dashed edge in the colour of caution."""

from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen

from nmt_explorer.geometry.region import Region
from nmt_explorer.ui.painting.pane import Pane
from nmt_explorer.ui.painting.paths import region_path
from nmt_explorer.ui.theme.tokens import Theme

HATCH, EDGE = 2.0, 1.5
"""Pixels: width of a line of the hatch, and of the edge."""
TILE = 13
"""Pixels along an axis from line to line: about nine across the lines, which run at 45°."""
DASH = (5.0, 4.0)
"""Pixels of the edge and of its gaps."""
SMALL_BELOW, SMALL = 1.0, 0.6
"""On a whole figure, below so many pixels per body unit, all this is finer by this share."""
TINT, LINES = 0.1, 0.75
"""Opacity of the ground and of the lines."""


def paint_site(painter: QPainter, region: Region, pane: Pane, theme: Theme, *, is_strong: bool = False) -> None:
    """Paint one site; its lines keep their distance when the body is enlarged. ``is_strong`` brings it out."""
    path = pane.transform.map(region_path(region))
    size = SMALL if pane.scale < SMALL_BELOW else 1.0
    tint = QColor(theme.caution_text)
    tint.setAlphaF(2 * TINT if is_strong else TINT)
    painter.fillPath(path, tint)
    painter.setBrushOrigin(QPointF(round(pane.x), round(pane.y)))
    ratio = painter.deviceTransform().m11()
    painter.fillPath(path, QBrush(_hatch(theme.caution_text, theme.is_bold, size, ratio)))
    width = EDGE * (1.0 if size == 1 else 0.75)
    edge = QPen(QColor(theme.caution_text), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    edge.setDashPattern([length * size / width for length in DASH])
    painter.strokePath(path, edge)


@lru_cache(maxsize=8)
def _hatch(colour: str, is_bold: bool, size: float, ratio: float) -> QImage:
    """One line from corner to corner, which meets itself where the tile is repeated."""
    side = round(TILE * size)
    tile = QImage(round(side * ratio), round(side * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = QColor(colour)
    ink.setAlphaF(1.0 if is_bold else LINES)
    painter.setPen(QPen(ink, HATCH * size))
    for shift in (-side, 0, side):
        painter.drawLine(QPointF(shift - side, 2 * side), QPointF(shift + 2 * side, -side))
    painter.end()
    return tile
