"""What kind of device a painter paints on: pixels, or the lines of a file."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEngine, QPainter, QPainterPath


def is_vector(painter: QPainter) -> bool:
    """Whether the painter writes lines to a file instead of setting pixels."""
    return painter.paintEngine().type() is not QPaintEngine.Type.Raster


def clip(painter: QPainter, path: QPainterPath) -> None:
    """Clip further to a path.

    Files know one clip path at a time and turn an intersection of two into a staircase, so there the paths themselves
    are intersected, and only if they must be.
    """
    if is_vector(painter) and painter.hasClipping():
        before = painter.clipPath()
        inside = before.contains(path.boundingRect())
        painter.setClipPath(path if inside else before.intersected(path), Qt.ClipOperation.ReplaceClip)
    else:
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)


def clip_rect(painter: QPainter, rect: QRectF) -> None:
    """Clip further to a rectangle; where a file has a clip already, that one is kept."""
    if not (is_vector(painter) and painter.hasClipping()):
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
