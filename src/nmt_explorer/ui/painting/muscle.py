"""A muscle: a tinted shape with fibres from its broad to its narrow attachment; deep ones with a dashed edge."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from nmt_explorer.atlas.model import OutlinePart
from nmt_explorer.ui.painting.device import clip, restore
from nmt_explorer.ui.painting.pane import Pane
from nmt_explorer.ui.painting.paths import polygon, region_path
from nmt_explorer.ui.theme.tokens import Theme

FILL = 0.34
FIBRE = 0.6
EDGE = 1.5
DEEP_DASH = (4.0, 2.7)
"""In pen widths: 6 and 4 pixels."""
LEAST_FIBRES, MOST_FIBRES = 13, 23
FIBRE_PITCH = 4.4
"""Pixels between fibres where they are widest apart, if that gives a number between the least and the most."""
CLOSEST = 2.7
"""Fibres are never closer than this many pixels there, however few that leaves."""

POINTS = 16
"""Points of a fibre."""

Line = NDArray[np.float64]


def paint_muscle(painter: QPainter, part: OutlinePart, pane: Pane, theme: Theme, *, is_deep: bool) -> None:
    """Paint one part of a muscle's outline."""
    path = pane.transform.map(region_path(part.region))
    fill = QColor(theme.muscle)
    fill.setAlphaF(0.6 if theme.is_bold else FILL)
    painter.fillPath(path, fill)
    ink = QColor(theme.muscle_edge)
    edge = QPen(ink, EDGE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.RoundJoin)
    if is_deep:
        edge.setDashPattern(list(DEEP_DASH))
    fibre = QColor(theme.muscle_edge)
    fibre.setAlphaF(FIBRE)
    painter.save()
    clip(painter, path)
    painter.translate(pane.x, pane.y)
    painter.strokePath(fibres(part, round(pane.scale, 4)), QPen(fibre, 0.8 if pane.scale < 1 else 1.0))
    restore(painter)
    painter.strokePath(path, edge)


@lru_cache(maxsize=256)
def fibres(part: OutlinePart, scale: float) -> QPainterPath:
    """The fibres of a part as one path, in pixels with the view's (0, 0) at the origin."""
    path = QPainterPath()
    sides = _sides(part)
    if sides is None:
        return path
    one, other, broad, narrow = sides
    gap = np.hypot(*(one - other).T)
    widest = float(gap.max()) * scale
    count = int(np.clip(widest / FIBRE_PITCH, LEAST_FIBRES, MOST_FIBRES))
    count = max(3, min(count, int(widest / CLOSEST)))
    along = np.linspace(0, 1, len(one))[None, :, None]
    shares = (np.arange(count) + 0.5) / count
    lines = one[None] * (1 - shares[:, None, None]) + other[None] * shares[:, None, None]
    starts, ends = _at(broad, shares) - lines[:, 0], _at(narrow, shares) - lines[:, -1]
    lines += (1 - along) * starts[:, None] + along * ends[:, None]
    for line in lines * scale:
        path.addPolygon(polygon(line))
    return path


def _sides(part: OutlinePart) -> tuple[Line, Line, Line, Line] | None:
    """The two flanks of the shape from the broad to the narrow end, (POINTS, 2) each, and both ends."""
    if part.broad is None or part.narrow is None or not part.region.parts:
        return None
    rings = sorted((p[0] for p in part.region.parts), key=lambda ring: -float(np.prod(np.ptp(ring, axis=0))))
    ring = rings[0]
    broad, narrow = np.asarray(part.broad), np.asarray(part.narrow)
    if len(broad) == 1:
        broad = np.vstack([broad, broad])
    starts = [_nearest(ring, broad[0]), _nearest(ring, broad[-1])]
    ends = {_nearest(ring, narrow[0]), _nearest(ring, narrow[-1])}
    flanks = []
    for start, avoided in (starts, starts[::-1]):
        walks = [_walk(ring, start, step, ends) for step in (1, -1)]
        free = [walk for walk in walks if avoided not in walk[1:]] or walks
        flanks.append(ring[min(free, key=len)])
    one, other = (_resampled(np.vstack([flank, flank[-1:]]), POINTS) for flank in flanks)
    if len(narrow) > 1 and np.hypot(*(narrow[0] - one[-1])) > np.hypot(*(narrow[-1] - one[-1])):
        narrow = narrow[::-1]
    return one, other, broad, narrow


def _walk(ring: Line, start: int, step: int, ends: set[int]) -> list[int]:
    """Positions on the ring from ``start`` to the first of ``ends``."""
    walk = [start]
    while walk[-1] not in ends and len(walk) < len(ring):
        walk.append((walk[-1] + step) % len(ring))
    return walk


def _nearest(ring: Line, point: Line) -> int:
    return int(np.argmin(np.hypot(*(ring - point).T)))


def _resampled(line: Line, count: int) -> Line:
    """``count`` points at equal distances along a line."""
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    places = np.linspace(0, along[-1], count)
    return np.column_stack([np.interp(places, along, line[:, i]) for i in (0, 1)])


def _at(line: Line, shares: Line) -> Line:
    """The points at shares of a line's length: (N,) -> (N, 2)."""
    if len(line) == 1:
        return np.repeat(line, len(shares), axis=0)
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    return np.column_stack([np.interp(shares * along[-1], along, line[:, i]) for i in (0, 1)])
