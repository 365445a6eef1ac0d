"""What the pointer or the keyboard points at: the area, lightly tinted, its name in a chip, and the reach of a mark."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from nmt_explorer.atlas.svg_view import ViewDrawing
from nmt_explorer.domain.body import AreaCode, Side, View
from nmt_explorer.ui.painting.figure import clip_to_window
from nmt_explorer.ui.painting.pane import Pane
from nmt_explorer.ui.painting.paths import region_path
from nmt_explorer.ui.theme.look import Look
from nmt_explorer.ui.theme.tokens import Theme
from nmt_explorer.ui.theme.typography import Role, text_width

CHIP_HEIGHT = 36.0
CHIP_BADGE = 20.0
FOCUS_RING = 3.0


@dataclass(frozen=True, slots=True)
class Hover:
    """A place on the surface. ``radius`` in pixels is what a click or the brush would mark there."""

    pane: Pane
    at: QPointF
    area: tuple[AreaCode, Side] | None
    name: str
    radius: float
    is_keyboard: bool = False
    is_solid: bool = False

    def paint_chip(self, painter: QPainter, look: Look, frame: QRect, avoided: Sequence[QRectF]) -> None:
        """The name of the area with its side, near the place and in the frame, off what is avoided."""
        if not self.name:
            return
        theme, factor = look.theme, look.factor
        used = look.font(Role.BODY, weight=600)
        side = self.area[1] if self.area is not None else Side.MIDLINE
        badge_size = CHIP_BADGE * factor
        lead = 10.0 if side is Side.MIDLINE else 8 + badge_size + 8
        width = lead + text_width(self.name, used) + 13
        chip = self._chip(width, CHIP_HEIGHT * factor, QRectF(frame).adjusted(8, 8, -8, -8), avoided)
        painter.setPen(QPen(QColor(theme.casing), 1.5))
        painter.setBrush(QColor(theme.text))
        painter.drawRoundedRect(chip, 8, 8)
        if side is not Side.MIDLINE:
            badge = QRectF(chip.left() + 8, chip.center().y() - badge_size / 2, badge_size, badge_size)
            _paint_inverse_badge(painter, badge, side, look)
        painter.setFont(used)
        painter.setPen(QColor(theme.app))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(chip.adjusted(lead, 0, 0, 0), flags, self.name)

    def _chip(self, width: float, height: float, bounds: QRectF, avoided: Sequence[QRectF]) -> QRectF:
        """The place of the chip: the first of a few around the pointer that covers least."""
        away = max(self.radius, 10.0) + 14
        best, least = QRectF(), float("inf")
        for across in (-away - width, away, -width / 2):
            for down in (-height - 12, 18.0, -height - 44):
                if across == -width / 2 and abs(down + height / 2) < away + height / 2:
                    continue
                chip = QRectF(self.at.x() + across, self.at.y() + down, width, height)
                outside = 0.0 if bounds.contains(chip) else 5000.0
                cost = outside + sum(_area(chip.intersected(box)) for box in avoided)
                if cost < least:
                    best, least = chip, cost
        best.moveLeft(max(bounds.left(), min(best.left(), bounds.right() - width)))
        best.moveTop(max(bounds.top(), min(best.top(), bounds.bottom() - height)))
        return best


def _area(box: QRectF) -> float:
    return box.width() * box.height() if box.isValid() else 0.0


def paint_hover(painter: QPainter, hover: Hover, body: Mapping[View, ViewDrawing], theme: Theme, frame: QRect) -> None:
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


def _paint_inverse_badge(painter: QPainter, square: QRectF, side: Side, look: Look) -> None:
    """A side badge on the chip's dark ground."""
    theme = look.theme
    painter.setFont(look.font(Role.LABEL, weight=700))
    if side is Side.RIGHT:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.app))
        painter.drawRoundedRect(square, 4, 4)
        painter.setPen(QColor(theme.text))
        painter.drawText(square, Qt.AlignmentFlag.AlignCenter, "R")
        return
    painter.setPen(QPen(QColor(theme.app), 1.8))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(square.adjusted(1, 1, -1, -1))
    painter.drawText(square, Qt.AlignmentFlag.AlignCenter, "L")
