"""The X where a trigger point is pressed, in a ring that keeps it readable over anything."""

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from nmt_explorer.ui.theme.tokens import Theme

STROKE, HALO, RING_EDGE = 3.2, 7.0, 2.0
RING_FILL = 0.86
SMALL_RING, SMALL_RING_FILL = 9.0, 0.5
"""A ring that had to shrink lets the little muscle under it shine through."""
RING_DASH = (1.9, 1.5)
"""In pen widths."""


def x_size(scale: float, room: float) -> tuple[float, float]:
    """(arm, ring radius) in pixels.

    ``scale`` is pixels per body unit; ``room`` is the narrow way across the muscle in pixels: the X shrinks before it
    covers its muscle.
    """
    arm, ring = (5.0, 11.0) if scale < 1.5 else (7.0, 16.0) if scale < 3 else (12.0, 28.0)
    most = max(8.0, room * 0.42)
    if ring > most:
        arm, ring = arm * most / ring, most
    return max(3.6, arm), ring


def paint_x(painter: QPainter, at: QPointF, arm: float, ring: float, theme: Theme, *, is_reached: bool = True) -> None:
    """The chosen point; its ring is dashed when no finger reaches it from outside."""
    fill, edge = QColor(theme.x_halo), QColor(theme.muscle_edge)
    fill.setAlphaF(1.0 if theme.is_bold else RING_FILL if ring > SMALL_RING else SMALL_RING_FILL)
    pen = QPen(edge, RING_EDGE if ring > 9 else 1.5)
    if not is_reached:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern(list(RING_DASH))
    painter.setPen(pen)
    painter.setBrush(fill)
    painter.drawEllipse(at, ring, ring)
    thin = min(1.0, arm / 5)
    _cross(painter, at, arm, QColor(theme.x_halo), HALO * thin)
    _cross(painter, at, arm, QColor(theme.x), STROKE * thin if arm < 10 else STROKE * 1.2)


def paint_small_x(painter: QPainter, at: QPointF, theme: Theme, arm: float = 3.2) -> None:
    """Another point of the same pattern."""
    _cross(painter, at, arm, QColor(theme.x_halo), 4.6)
    _cross(painter, at, arm, QColor(theme.x), 2.0)


def _cross(painter: QPainter, at: QPointF, arm: float, colour: QColor, width: float) -> None:
    painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QLineF(at.x() - arm, at.y() - arm, at.x() + arm, at.y() + arm))
    painter.drawLine(QLineF(at.x() - arm, at.y() + arm, at.x() + arm, at.y() - arm))
