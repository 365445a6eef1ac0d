"""What the pointer or the keyboard points at: the area, lightly tinted, and the reach of a mark."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from nmt_explorer.domain.body import AreaCode, Side
from nmt_explorer.ui.painting.figure import clip_to_window
from nmt_explorer.ui.painting.overlay import Body
from nmt_explorer.ui.painting.pane import Pane
from nmt_explorer.ui.painting.paths import region_path
from nmt_explorer.ui.theme.tokens import Theme

FOCUS_RING = 3.0


@dataclass(frozen=True, slots=True)
class Hover:
    """A place on the surface. ``radius`` in pixels is what a click or the brush would mark there.

    ``best`` names the best candidate for the place and ``site`` the endangerment site that is painted there; either
    may be empty.
    """

    pane: Pane
    at: QPointF
    area: tuple[AreaCode, Side] | None
    name: str
    radius: float
    best: str = ""
    site: str = ""
    is_keyboard: bool = False
    is_solid: bool = False


def paint_hover(painter: QPainter, hover: Hover, body: Body, theme: Theme, frame: QRect) -> None:
    """The area under the pointer and the disc that a click would mark; the keyboard's area has a focus ring."""
    painter.save()
    clip_to_window(painter, hover.pane)
    painter.setClipRect(frame, Qt.ClipOperation.IntersectClip)
    region = body[hover.pane.view].areas.get(hover.area) if hover.area is not None else None
    if region is not None:
        path = hover.pane.transform.map(region_path(region))
        _paint_area(painter, path, theme, is_keyboard=hover.is_keyboard)
    ring = QPen(QColor(theme.mark), 1.5)
    if not hover.is_solid:
        ring.setDashPattern([2.6, 2.2])
    tint = QColor(theme.mark)
    tint.setAlphaF(0.14)
    for pen in (QPen(QColor(theme.casing), 3.5), ring) if hover.is_solid else (ring,):
        painter.setPen(pen)
        painter.setBrush(tint if pen is ring else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(hover.at, hover.radius, hover.radius)
    painter.restore()


def _paint_area(painter: QPainter, path: QPainterPath, theme: Theme, *, is_keyboard: bool) -> None:
    tint = QColor(theme.mark)
    tint.setAlphaF(0.10 if not theme.is_dark else 0.16)
    painter.fillPath(path, tint)
    if is_keyboard:
        for colour, width in ((theme.casing, FOCUS_RING + 3), (theme.accent, FOCUS_RING)):
            painter.strokePath(path, QPen(QColor(colour), width))
    else:
        edge = QColor(theme.mark)
        edge.setAlphaF(0.35)
        painter.strokePath(path, QPen(edge, 1.0))
