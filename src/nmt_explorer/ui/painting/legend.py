"""The legend of a plate: small samples made by the same painters as the plate."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from nmt_explorer.atlas.model import OutlinePart
from nmt_explorer.domain.body import View
from nmt_explorer.geometry.region import Region
from nmt_explorer.handout.plate import LEGEND, Key
from nmt_explorer.ui.painting.device import draw_text
from nmt_explorer.ui.painting.marks import paint_mark
from nmt_explorer.ui.painting.muscle import paint_muscle
from nmt_explorer.ui.painting.pane import Pane
from nmt_explorer.ui.painting.trigger_point import paint_small_x, paint_x
from nmt_explorer.ui.painting.zones import paint_effect, paint_essential, paint_spillover
from nmt_explorer.ui.theme.tokens import Theme
from nmt_explorer.ui.theme.typography import Role, font, text_width

LINE = 26.0
SAMPLE = (30.0, 16.0)
BETWEEN = 26.0


def legend_height(keys: Sequence[Key], width: float) -> float:
    """How high a legend of this width is."""
    places = _places(keys, width)
    return (places[-1][1] + LINE) if places else 0.0


def paint_legend(painter: QPainter, at: QPointF, width: float, keys: Sequence[Key], theme: Theme) -> float:
    """Paint a legend with its upper left corner at ``at``; returns its height."""
    used = font(Role.LABEL, size=13, weight=400)
    for key, (x, y) in zip(keys, _places(keys, width), strict=True):
        corner = at + QPointF(x, y)
        _paint_sample(painter, key, QRectF(corner.x(), corner.y() + 3, *SAMPLE), theme)
        painter.setFont(used)
        painter.setPen(QColor(theme.text2))
        words = QRectF(corner.x() + SAMPLE[0] + 8, corner.y(), text_width(LEGEND[key], used) + 4, LINE - 4)
        draw_text(painter, words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, LEGEND[key])
    return legend_height(keys, width)


def _places(keys: Sequence[Key], width: float) -> list[tuple[float, float]]:
    used = font(Role.LABEL, size=13, weight=400)
    places: list[tuple[float, float]] = []
    x = y = 0.0
    for key in keys:
        needs = SAMPLE[0] + 8 + text_width(LEGEND[key], used)
        if places and x + needs > width:
            x, y = 0.0, y + LINE
        places.append((x, y))
        x += needs + BETWEEN
    return places


def _paint_sample(painter: QPainter, key: Key, box: QRectF, theme: Theme) -> None:
    pane = Pane(View.FRONT, 1.0, box.left(), box.top(), (box.left(), box.top(), box.width(), box.height()))
    ring = np.array([[0, 0], [box.width(), 0], [box.width(), box.height()], [0, box.height()]], dtype=float)
    region = Region.from_ring(ring)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if key in (Key.POINT, Key.INSIDE, Key.HIDDEN):
        paint_x(painter, box.center(), 4.4, 9.6, theme, is_reached=key is Key.POINT)
    elif key is Key.SAME:
        paint_small_x(painter, box.center(), theme)
    elif key in (Key.MUSCLE, Key.DEEP):
        part = OutlinePart(region, ring[[0, 3]], ring[[1, 2]])
        paint_muscle(painter, part, pane, theme, is_deep=key is Key.DEEP)
    elif key is Key.ESSENTIAL:
        paint_essential(painter, region, pane, theme)
    elif key is Key.EFFECT:
        painter.fillRect(box, QColor(theme.body))
        paint_effect(painter, region, pane, theme)
    elif key is Key.SPILLOVER:
        painter.fillRect(box, QColor(theme.body))
        paint_spillover(painter, region, pane, theme)
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
    else:
        path = QPainterPath()
        path.addRoundedRect(box.adjusted(3, 1, -3, -1), 7, 7)
        paint_mark(painter, path, theme, filled=True, selected=False)
