"""The arc from the trigger point to where it is felt."""

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from nmt_explorer.ui.theme.tokens import Theme

WIDTH, CASING = 1.5, 4.0
DOT = 3.6
LEAST = 34.0
"""Shorter arcs would only be in the way."""


def arc(start: QPointF, end: QPointF, ring: float, ceiling: float = -math.inf) -> QPainterPath | None:
    """One curve that rises above both ends, from the rim of the X's ring; None when they are close.

    It stays below the pixel row ``ceiling``, where there are words, if both ends do.
    """
    dx, dy = end.x() - start.x(), end.y() - start.y()
    length = (dx * dx + dy * dy) ** 0.5
    if length < LEAST + ring:
        return None
    rise = min(0.2 * abs(dx) + 0.04 * length, 120.0)
    if abs(dx) < 0.35 * abs(dy):
        bulge = 0.18 * length * (-1 if dx < 0 else 1)
        first, second = QPointF(start.x() + bulge, start.y() + dy * 0.3), QPointF(start.x() + bulge, end.y() - dy * 0.3)
    else:
        top = min(start.y(), end.y()) - rise
        if min(start.y(), end.y()) > ceiling:
            top = max(top, (ceiling - (start.y() + end.y()) / 8) / 0.75)
        first = QPointF(start.x() + dx * 0.22, top)
        second = QPointF(end.x() - dx * 0.3, top)
    towards = first - start
    reach = max(1e-6, (towards.x() ** 2 + towards.y() ** 2) ** 0.5)
    path = QPainterPath(start + towards * (ring / reach))
    path.cubicTo(first, second, end)
    return path


def paint_link(painter: QPainter, path: QPainterPath, theme: Theme) -> None:
    """The line with its casing, and a dot where it ends."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    casing, line = QColor(theme.casing), QColor(theme.x)
    casing.setAlphaF(0.9)
    for colour, width in ((casing, CASING), (line, WIDTH)):
        painter.strokePath(path, QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    end = path.currentPosition()
    painter.setPen(QPen(QColor(theme.casing), 1.5))
    painter.setBrush(line)
    painter.drawEllipse(end, DOT, DOT)
