"""What kind of device a painter paints on: pixels, or the lines of a file."""

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEngine, QPainter, QPainterPath, QPen


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


def restore(painter: QPainter) -> None:
    """Go back to the painter's saved state.

    A file of lines goes on with the clip path of the inner state unless it is told the outer one again.
    """
    painter.restore()
    if is_vector(painter) and painter.hasClipping():
        painter.setClipPath(painter.clipPath(), Qt.ClipOperation.ReplaceClip)


def clip_rect(painter: QPainter, rect: QRectF) -> None:
    """Clip further to a rectangle; where a file has a clip already, that one is kept."""
    if not (is_vector(painter) and painter.hasClipping()):
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)


def stroke(painter: QPainter, path: QPainterPath, pen: QPen, seen: QRectF) -> None:
    """Draw along a path; in a file only the pieces of it that lie in ``seen``."""
    if not is_vector(painter) or seen.contains(path.boundingRect()):
        painter.strokePath(path, pen)
        return
    pieces = QPainterPath()
    for line in path.toSubpathPolygons():
        for start, end in pairwise(line.toList()):
            if seen.contains(start) or seen.contains(end):
                if pieces.currentPosition() != start or pieces.elementCount() == 0:
                    pieces.moveTo(start)
                pieces.lineTo(end)
    painter.strokePath(pieces, pen)


def draw_text(painter: QPainter, box: QRectF, flags: Qt.AlignmentFlag, text: str) -> None:
    """Write one line in the painter's font and pen, aligned in a box.

    An SVG names its fonts but does not carry them, so there the letters become outlines.
    """
    if painter.paintEngine().type() is not QPaintEngine.Type.SVG:
        painter.drawText(box, flags, text)
        return
    metrics = QFontMetricsF(painter.font())
    x, baseline = box.left(), box.top() + metrics.ascent()
    if flags & Qt.AlignmentFlag.AlignRight:
        x = box.right() - metrics.horizontalAdvance(text)
    elif flags & Qt.AlignmentFlag.AlignHCenter:
        x = box.center().x() - metrics.horizontalAdvance(text) / 2
    if flags & Qt.AlignmentFlag.AlignVCenter:
        baseline = box.center().y() + (metrics.ascent() - metrics.descent()) / 2
    draw_line(painter, QPointF(x, baseline), text)


def draw_line(painter: QPainter, at: QPointF, text: str) -> None:
    """Write one line that begins at ``at`` on its baseline."""
    if painter.paintEngine().type() is not QPaintEngine.Type.SVG:
        painter.drawText(at, text)
        return
    letters = QPainterPath()
    letters.setFillRule(Qt.FillRule.WindingFill)
    letters.addText(at, painter.font(), text)
    painter.fillPath(letters, painter.pen().color())
