"""Where a pattern is felt: essential zones solid, spillover zones as dots of constant size."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen

from nmt_explorer.geometry.region import Region
from nmt_explorer.ui.painting.device import is_vector
from nmt_explorer.ui.painting.pane import Pane
from nmt_explorer.ui.painting.paths import region_path
from nmt_explorer.ui.theme.tokens import Theme

ESSENTIAL_FILL = 0.8
SPILLOVER_TINT = 0.12
EDGE = 1.5
DOT_RADIUS = 1.25
DOT_PITCH = (5.2, 4.5)
"""Pixels between dots in a row, and between rows; every second row is staggered by half."""
EFFECT_EDGE, EFFECT_DASH, EFFECT_SIZE = 1.2, (3.0, 2.2), 1.7
"""Width of the line and its dashes in pen widths; size of the rings, 1 is that of the dots."""
TILED_FROM = 2.4
"""Pixels per body unit from which the dots come from a texture, cut by the zone's rim, instead of one by one."""


def paint_essential(painter: QPainter, region: Region, pane: Pane, theme: Theme) -> None:
    """Solid, with an edge."""
    path = pane.transform.map(region_path(region))
    fill = QColor(theme.essential)
    fill.setAlphaF(1.0 if theme.is_bold else ESSENTIAL_FILL)
    painter.fillPath(path, fill)
    painter.strokePath(
        path,
        QPen(
            QColor(theme.essential_edge),
            EDGE,
            Qt.PenStyle.SolidLine,
            Qt.PenCapStyle.RoundCap,
            Qt.PenJoinStyle.RoundJoin,
        ),
    )


def paint_spillover(painter: QPainter, region: Region, pane: Pane, theme: Theme, dot: float = 1.0) -> None:
    """A faint tint under dots; ``dot`` enlarges the dots and their pitch, for paper."""
    tint = QColor(theme.spillover)
    tint.setAlphaF(SPILLOVER_TINT)
    painter.fillPath(pane.transform.map(region_path(region)), tint)
    if is_vector(painter) or pane.scale < TILED_FROM:
        painter.translate(pane.x, pane.y)
        painter.fillPath(dots(region, round(pane.scale, 4), dot), QColor(theme.spillover))
        painter.translate(-pane.x, -pane.y)
        return
    brush = QBrush(_tile(theme.spillover, painter.deviceTransform().m11()))
    origin = QPointF(round(pane.x), round(pane.y))
    painter.setBrushOrigin(origin)
    painter.fillPath(pane.transform.map(region_path(region)), brush)


def paint_effect(painter: QPainter, region: Region, pane: Pane, theme: Theme) -> None:
    """Where something other than pain is felt: rings in a broken line, never the red of pain alone."""
    ink = QColor(theme.spillover)
    edge = QPen(ink, EFFECT_EDGE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.RoundJoin)
    edge.setDashPattern(list(EFFECT_DASH))
    painter.strokePath(pane.transform.map(region_path(region)), edge)
    painter.translate(pane.x, pane.y)
    painter.strokePath(dots(region, round(pane.scale, 4), EFFECT_SIZE), QPen(ink, 0.8))
    painter.translate(-pane.x, -pane.y)


@lru_cache(maxsize=8)
def _tile(colour: str, ratio: float) -> QImage:
    """Ten dots that repeat without a seam: five to a row, two rows; a texture is faster where thousands are seen."""
    width, height = round(5 * DOT_PITCH[0]), round(2 * DOT_PITCH[1])
    tile = QImage(round(width * ratio), round(height * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    for row in range(-1, 4):
        for column in range(-1, 7):
            centre = QPointF((column + (row % 2) / 2) * DOT_PITCH[0] + 1.3, row * DOT_PITCH[1] + 2.2)
            painter.drawEllipse(centre, DOT_RADIUS, DOT_RADIUS)
    painter.end()
    return tile


@lru_cache(maxsize=256)
def dots(region: Region, scale: float, size: float) -> QPainterPath:
    """The dots of a region as one path, in pixels with the view's (0, 0) at the origin."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    radius = DOT_RADIUS * size
    for x, y in (dot_places(region, scale, size) * scale).tolist():
        path.addEllipse(x - radius, y - radius, 2 * radius, 2 * radius)
    return path


def dot_places(region: Region, scale: float, size: float) -> NDArray[np.float64]:
    """Centres of the dots in body units, (N, 2): a staggered grid that is fixed to the body, kept off the rim."""
    if region.is_empty:
        return np.empty((0, 2))
    across, down = DOT_PITCH[0] * size / scale, DOT_PITCH[1] * size / scale
    x0, y0, x1, y1 = region.bounds
    rows = np.arange(np.floor(y0 / down), np.ceil(y1 / down) + 1)
    columns = np.arange(np.floor(x0 / across) - 1, np.ceil(x1 / across) + 1)
    row, column = np.meshgrid(rows, columns, indexing="ij")
    places = np.column_stack([((column + (row % 2) / 2) * across).ravel(), (row * down).ravel()])
    inner = region.grown(-0.6 * DOT_RADIUS * size / scale)
    found = places[inner.contains_all(places)]
    return found if len(found) else np.array([region.centre])
