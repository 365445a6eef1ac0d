"""Pictures for the person who draws: areas coloured and named, landmarks, a grid."""

import colorsys
import os
from pathlib import Path as FilePath

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QPainterPath, QPen
from shapely import Polygon

from tools.body_art.bezier import flatten
from tools.body_art.partition import Path
from tools.body_art.svg import VIEW_BOX
from tools.body_art.views import View, all_views

Box = tuple[float, float, float, float]


def write_previews(folder: FilePath, *, grid: int = 0, marks: bool = False) -> None:
    """One picture per view, two pixels per unit (feet six), painted without a screen.

    ``grid`` is the distance of ruled lines in body units, 0 for none; ``marks`` adds the landmarks.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    for view in all_views():
        scale = 6.0 if view.id in ("soles", "feet_top") else 2.0
        picture(view, VIEW_BOX[view.id], scale, grid=grid, marks=marks).save(str(folder / f"{view.id}.png"))
    del application


def picture(view: View, box: Box, scale: float, *, grid: int, marks: bool) -> QImage:
    """``box`` of the view (x, y, width, height in body units) at ``scale`` pixels per unit."""
    x, y, width, height = box
    image = QImage(round(width * scale), round(height * scale), QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    painter.translate(-x, -y)
    for area in view.areas:
        path = QPainterPath()
        for ring in area.rings:
            path.addPath(painter_path(ring))
        painter.setPen(QPen(QColor("#222222"), 0.9 / scale))
        painter.setBrush(_colour(area.code))
        painter.drawPath(path)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor("#00000060"), 0.7 / scale))
    for line in view.lines:
        painter.drawPath(painter_path(line.path))
    painter.setPen(QPen(QColor("#000000"), 1.8 / scale))
    for _, outline in view.outlines:
        painter.drawPath(painter_path(outline))
    if grid:
        _grid(painter, QRectF(*box), grid, scale)
    if marks:
        for mark in view.marks:
            painter.setPen(QPen(QColor("#C00000"), 3 / scale))
            painter.drawPoint(QPointF(mark.at.real, mark.at.imag))
            _text(painter, mark.at, mark.name[:16], 9, "#B02020")
    for area in view.areas:
        for ring in area.rings:
            shape = Polygon([(p.real, p.imag) for p in flatten(ring, step=1).points]).buffer(0)
            spot = shape.representative_point()
            _text(painter, complex(spot.x, spot.y), area.code, 10, "#000000", centred=True)
    painter.end()
    return image


def painter_path(path: Path) -> QPainterPath:
    """A Qt path from Béziers."""
    drawn = QPainterPath(QPointF(path[0].a.real, path[0].a.imag))
    for q in path:
        drawn.cubicTo(
            QPointF(q.b.real, q.b.imag), QPointF(q.c.real, q.c.imag), QPointF(q.d.real, q.d.imag)
        )  # fmt: skip
    return drawn


def _colour(code: str) -> QColor:
    hue = (sum(ord(letter) * (i + 3) for i, letter in enumerate(code)) * 0.6180339) % 1
    red, green, blue = colorsys.hls_to_rgb(hue, 0.78, 0.65)
    return QColor.fromRgbF(red, green, blue, 0.85)


def _grid(painter: QPainter, box: QRectF, step: int, scale: float) -> None:
    painter.setPen(QPen(QColor("#0000FF40"), 0.5 / scale))
    gx = int(box.left() // step * step)
    while gx < box.right():
        painter.drawLine(QPointF(gx, box.top()), QPointF(gx, box.bottom()))
        _text(painter, complex(gx, box.top() + 11 / scale), str(gx), 9, "#0000C0")
        gx += step
    gy = int(box.top() // step * step)
    while gy < box.bottom():
        painter.drawLine(QPointF(box.left(), gy), QPointF(box.right(), gy))
        _text(painter, complex(box.left(), gy), str(gy), 9, "#0000C0")
        gy += step


def _text(painter: QPainter, at: complex, words: str, pixels: int, ink: str, *, centred: bool = False) -> None:
    spot = painter.transform().map(QPointF(at.real, at.imag))
    painter.save()
    painter.resetTransform()
    font = QFont("DejaVu Sans")
    font.setPixelSize(pixels)
    painter.setFont(font)
    painter.setPen(QColor(ink))
    shift = painter.fontMetrics().horizontalAdvance(words) / 2 if centred else 0
    painter.drawText(QPointF(spot.x() - shift, spot.y() + 3), words)
    painter.restore()
