"""The line art of the figure: tapered strokes of constant width on the screen, finer ones only when enlarged."""

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPolygonF, QTransform

from nmt_explorer.atlas.svg_view import Stroke, ViewDrawing
from nmt_explorer.geometry.svg_path import flatten
from nmt_explorer.ui.painting.device import is_vector
from nmt_explorer.ui.painting.paths import bezier_path, polygon
from nmt_explorer.ui.theme.tokens import Theme

FINE_FROM, FINE_FULL = 1.0, 1.7
"""Pixels per body unit from which fine strokes begin to show, and from which they show fully."""
_END = 0.3
"""Share of a tapered stroke's length over which it swells at each end."""
_STEP = 0.8
"""Body units between the points of a line, at most."""
_THIN = 0.25
"""Width of a tapered stroke's tip, as a share of its full width."""
_RIM_STEP = 2.4
"""Pixels between the points of a rim, about."""
_FEWEST = 8
"""A rim has at least this many points on each side, however short."""
_BUCKET = 1.12
"""Ratio of neighbouring scales for which strokes are made."""

Line = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Ink:
    """Strokes of one loudness as one path, in pixels with the view's (0, 0) at the origin."""

    weight: float
    is_dark: bool
    path: QPainterPath


def pen_width(scale: float) -> float:
    """Width of a stroke in pixels: constant on the whole figure, a little bolder in close-ups."""
    return 1.05 if scale < 1.2 else min(1.9, 1.05 + 0.22 * (scale - 1.2))


def paint_contours(
    painter: QPainter, drawing: ViewDrawing, theme: Theme, scale: float, seen: QRectF, made_for: float | None = None
) -> None:
    """Paint the strokes; the painter's origin is the view's (0, 0), in pixels, and ``seen`` is the window there.

    ``made_for`` takes strokes made for another scale as they are, while there is no time to make new ones.
    """
    step = bucket(made_for or scale)
    zoom = scale / step
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.scale(zoom, zoom)
    window = QRectF(seen.topLeft() / zoom, seen.size() / zoom)
    for ink in inks(drawing, step):
        colour = QColor(theme.casing if theme.is_dark and ink.is_dark else theme.body_line)
        colour.setAlphaF(ink.weight if not theme.is_bold else min(1.0, ink.weight * 1.6))
        painter.fillPath(_within(ink.path, window) if is_vector(painter) else ink.path, colour)
    painter.restore()


def bucket(scale: float) -> float:
    """The nearest scale for which strokes are made; within six per cent nobody sees that a line is not as wide."""
    return float(_BUCKET ** round(math.log(scale, _BUCKET)))


def _within(path: QPainterPath, seen: QRectF) -> QPainterPath:
    """The pieces of a path that reach into the window, so that a file does not carry the others."""
    kept = QPainterPath()
    kept.setFillRule(path.fillRule())
    frame = QPainterPath()
    frame.addRect(seen)
    for piece in path.toSubpathPolygons():
        if seen.contains(piece.boundingRect()):
            kept.addPolygon(piece)
        elif seen.intersects(piece.boundingRect()):
            kept.addPath(_polygon_path(piece).intersected(frame))
    return kept


def _polygon_path(piece: QPolygonF) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addPolygon(piece)
    path.closeSubpath()
    return path


@lru_cache(maxsize=48)
def inks(drawing: ViewDrawing, scale: float) -> tuple[Ink, ...]:
    """The strokes of a view at ``scale`` pixels per body unit, faintest first."""
    width = pen_width(scale)
    fine = min(1.0, max(0.0, (scale - FINE_FROM) / (FINE_FULL - FINE_FROM)))
    gathered: dict[tuple[bool, float], QPainterPath] = {}
    for ribbon in ribbons(drawing):
        stroke = ribbon.stroke
        weight = round(stroke.weight * (fine if stroke.fine else 1.0), 2)
        if weight <= 0.02:
            continue
        path = gathered.get((stroke.dark_ink, weight))
        if path is None:
            path = gathered[stroke.dark_ink, weight] = QPainterPath()
            path.setFillRule(Qt.FillRule.WindingFill)
        if stroke.filled:
            path.addPath(_scaled(bezier_path((stroke.path,)), scale))
        else:
            path.addPolygon(polygon(ribbon.rim(scale, width)))
            path.closeSubpath()
    return tuple(Ink(weight, is_dark, path) for (is_dark, weight), path in sorted(gathered.items(), key=_loudness))


def _loudness(item: tuple[tuple[bool, float], QPainterPath]) -> tuple[bool, float]:
    return item[0]


@dataclass(frozen=True, slots=True, eq=False)
class Ribbon:
    """One line of a stroke: points in body units, normals, and the width 0–1 at each point, all (N, …).

    A filled stroke has no line.
    """

    stroke: Stroke
    line: Line
    normal: Line
    swell: Line

    def rim(self, scale: float, width: float) -> Line:
        """The rim of the pen stroke in pixels, (2 M, 2): as many points as are needed at this scale."""
        stride = max(1, min(int(_RIM_STEP / scale / _STEP), len(self.line) // _FEWEST))
        keep = np.unique(np.append(np.arange(0, len(self.line), stride), len(self.line) - 1))
        line, half = self.line[keep] * scale, self.normal[keep] * (self.swell[keep] * width / 2)[:, None]
        return np.vstack([line + half, (line - half)[::-1]])


@lru_cache(maxsize=12)
def ribbons(drawing: ViewDrawing) -> tuple[Ribbon, ...]:
    """Every stroke of a view, prepared once."""
    nothing = np.empty((0, 2))
    made: list[Ribbon] = []
    for stroke in drawing.strokes:
        if stroke.filled:
            made.append(Ribbon(stroke, nothing, nothing, np.empty(0)))
        else:
            made += [_ribbon(stroke, line) for line in _lines(stroke)]
    return tuple(made)


def _lines(stroke: Stroke) -> tuple[Line, ...]:
    """The subpaths as polylines in body units, (N, 2); closed ones end where they start."""
    is_closed = stroke.path[-1].command == "Z"
    lines = (line for line in flatten(stroke.path, fineness=0.01) if len(line) > 1)
    return tuple(_dense(np.vstack([line, line[:1]]) if is_closed else line) for line in lines)


def _dense(line: Line) -> Line:
    """The polyline with so many points that its ends can taper smoothly: (N, 2) -> (M, 2)."""
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    places = np.linspace(0, along[-1], max(9, round(along[-1] / _STEP) + 1))
    return np.column_stack([np.interp(places, along, line[:, 0]), np.interp(places, along, line[:, 1])])


def _ribbon(stroke: Stroke, line: Line) -> Ribbon:
    tangent = np.gradient(line, axis=0)
    tangent /= np.maximum(np.hypot(tangent[:, 0], tangent[:, 1]), 1e-9)[:, None]
    normal = np.column_stack([-tangent[:, 1], tangent[:, 0]])
    share = np.linspace(0, 1, len(line))
    swell = np.ones(len(line))
    if stroke.tapered:
        ends = np.sin(np.clip(np.minimum(share, 1 - share) / _END, 0, 1) * np.pi / 2)
        swell = _THIN + (1 - _THIN) * ends
    return Ribbon(stroke, line, normal, swell)


def _scaled(path: QPainterPath, scale: float) -> QPainterPath:
    return QTransform.fromScale(scale, scale).map(path)
