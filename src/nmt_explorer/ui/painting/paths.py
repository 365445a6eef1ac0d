"""Curves and regions as Qt paths."""

from collections.abc import Iterable
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF

from nmt_explorer.geometry.region import Region
from nmt_explorer.geometry.svg_path import BezierPath


def bezier_path(paths: Iterable[BezierPath]) -> QPainterPath:
    """Bézier paths as one Qt path under the even-odd rule, in body units."""
    drawn = QPainterPath()
    drawn.setFillRule(Qt.FillRule.OddEvenFill)
    for path in paths:
        for segment in path:
            points = [QPointF(x, y) for x, y in segment.points]
            if segment.command == "M":
                drawn.moveTo(points[0])
            elif segment.command == "L":
                drawn.lineTo(points[0])
            elif segment.command == "C":
                drawn.cubicTo(*points)
            else:
                drawn.closeSubpath()
    return drawn


def polygon(points: NDArray[np.float64]) -> QPolygonF:
    """(N, 2) points as a polygon."""
    return QPolygonF([QPointF(x, y) for x, y in points.tolist()])


@lru_cache(maxsize=1024)
def region_path(region: Region) -> QPainterPath:
    """A region as a Qt path, in body units; computed once per region."""
    drawn = QPainterPath()
    drawn.setFillRule(Qt.FillRule.OddEvenFill)
    for part in region.parts:
        for ring in part:
            drawn.addPolygon(polygon(ring))
            drawn.closeSubpath()
    return drawn
