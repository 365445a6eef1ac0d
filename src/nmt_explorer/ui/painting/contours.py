"""The line art of the figure: tapered strokes of constant width on the screen, finer ones only when enlarged."""

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


@dataclass(frozen=True, slots=True, eq=False)
class Ink:
    """Strokes of one loudness as one path, in pixels with the view's (0, 0) at the origin."""

    weight: float
    is_fill: bool
    path: QPainterPath


def pen_width(scale: float) -> float:
    """Width of a stroke in pixels: constant on the whole figure, a little bolder in close-ups."""
    return 1.05 if scale < 1.2 else min(1.9, 1.05 + 0.22 * (scale - 1.2))


def paint_contours(painter: QPainter, drawing: ViewDrawing, theme: Theme, scale: float, seen: QRectF) -> None:
    """Paint the strokes; the painter's origin is the view's (0, 0), in pixels, and ``seen`` is the window there."""
    painter.setPen(Qt.PenStyle.NoPen)
    for ink in inks(drawing, round(scale, 4)):
        colour = QColor(theme.casing if theme.is_dark and ink.is_fill else theme.body_line)
        colour.setAlphaF(ink.weight if not theme.is_bold else min(1.0, ink.weight * 1.6))
        painter.fillPath(_within(ink.path, seen) if is_vector(painter) else ink.path, colour)


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


@lru_cache(maxsize=24)
def inks(drawing: ViewDrawing, scale: float) -> tuple[Ink, ...]:
    """The strokes of a view at ``scale`` pixels per body unit, faintest first."""
    width = pen_width(scale)
    fine = min(1.0, max(0.0, (scale - FINE_FROM) / (FINE_FULL - FINE_FROM)))
    gathered: dict[tuple[bool, float], QPainterPath] = {}
    for stroke in drawing.strokes:
        weight = round(stroke.weight * (fine if stroke.fine else 1.0), 2)
        if weight <= 0.02:
            continue
        path = gathered.get((stroke.filled, weight))
        if path is None:
            path = gathered[stroke.filled, weight] = QPainterPath()
            path.setFillRule(Qt.FillRule.WindingFill)
        if stroke.filled:
            path.addPath(_scaled(bezier_path((stroke.path,)), scale))
        else:
            for line in _lines(stroke):
                path.addPolygon(polygon(_ribbon(line * scale, width, tapered=stroke.tapered)))
                path.closeSubpath()
    return tuple(Ink(weight, is_fill, path) for (is_fill, weight), path in sorted(gathered.items(), key=_loudness))


def _loudness(item: tuple[tuple[bool, float], QPainterPath]) -> tuple[bool, float]:
    return item[0]


def _lines(stroke: Stroke) -> tuple[NDArray[np.float64], ...]:
    """The subpaths as polylines in body units, (N, 2); closed ones end where they start."""
    is_closed = stroke.path[-1].command == "Z"
    lines = (line for line in flatten(stroke.path, fineness=0.01) if len(line) > 1)
    return tuple(_dense(np.vstack([line, line[:1]]) if is_closed else line) for line in lines)


def _dense(line: NDArray[np.float64]) -> NDArray[np.float64]:
    """The polyline with so many points that its ends can taper smoothly: (N, 2) -> (M, 2)."""
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    places = np.union1d(along, np.linspace(0, along[-1], max(8, round(along[-1] / _STEP))))
    return np.column_stack([np.interp(places, along, line[:, 0]), np.interp(places, along, line[:, 1])])


def _ribbon(line: NDArray[np.float64], width: float, *, tapered: bool) -> NDArray[np.float64]:
    """The rim of a pen stroke along a line of pixels: (N, 2) -> (2 N, 2)."""
    step = np.hypot(*np.diff(line, axis=0).T)
    keep = np.concatenate([[True], step > 1e-9])
    line = line[keep]
    if len(line) < 2:
        return line
    tangent = np.gradient(line, axis=0)
    tangent /= np.maximum(np.hypot(tangent[:, 0], tangent[:, 1]), 1e-9)[:, None]
    normal = np.column_stack([-tangent[:, 1], tangent[:, 0]])
    half = np.full(len(line), width / 2)
    if tapered:
        along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
        share = along / along[-1]
        swell = np.sin(np.clip(np.minimum(share, 1 - share) / _END, 0, 1) * np.pi / 2)
        half *= _THIN + (1 - _THIN) * swell
    return np.vstack([line + normal * half[:, None], (line - normal * half[:, None])[::-1]])


def _scaled(path: QPainterPath, scale: float) -> QPainterPath:
    return QTransform.fromScale(scale, scale).map(path)
