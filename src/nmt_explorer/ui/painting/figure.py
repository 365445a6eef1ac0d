"""The figure: body colour with its shading, line art, outline, and the ghost of the arm in side views."""

from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, QTransform

from nmt_explorer.atlas.svg_view import ViewDrawing
from nmt_explorer.domain.body import View
from nmt_explorer.ui.painting.contours import paint_contours, pen_width, ribbons
from nmt_explorer.ui.painting.device import clip, clip_rect, is_vector, stroke
from nmt_explorer.ui.painting.pane import Pane
from nmt_explorer.ui.painting.paths import bezier_path
from nmt_explorer.ui.painting.shading import resolution_for, shaded_body
from nmt_explorer.ui.theme.tokens import Theme

OUTLINE_WIDTH = 1.5
GHOST_OPACITY = 0.34
GHOST_DASH = (5.0, 4.0)


@lru_cache(maxsize=12)
def outline_path(drawing: ViewDrawing) -> QPainterPath:
    """The outline of a view in body units."""
    path = bezier_path(drawing.outline_paths)
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


@lru_cache(maxsize=12)
def ghost_path(drawing: ViewDrawing) -> QPainterPath:
    """The arm that hangs before the trunk in a side view, in body units."""
    return bezier_path(drawing.ghost_paths)


def paint_figure(
    painter: QPainter, drawing: ViewDrawing, pane: Pane, theme: Theme, made_for: float | None = None
) -> None:
    """Paint the naked figure through the pane's window; ``made_for`` is a scale for which strokes are at hand.

    In a file of lines the shading is one picture under them, for there a texture cannot be filled into a path.
    """
    if not pane.rect.intersects(pane.rect_of(drawing.outline.bounds).adjusted(-4, -4, 4, 4)):
        return
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    clip_to_window(painter, pane)
    outline = pane.transform.map(outline_path(drawing))
    if is_vector(painter):
        _paint_picture(painter, drawing, pane, theme)
    else:
        image = shaded_body(drawing, theme, resolution_for(drawing.view))
        painter.fillPath(outline, _texture(drawing, image, pane))
    painter.translate(pane.x, pane.y)
    seen = pane.rect.translated(-pane.x, -pane.y)
    paint_contours(painter, drawing, theme, pane.scale, seen, made_for)
    painter.translate(-pane.x, -pane.y)
    line = QColor(theme.body_line)
    width = OUTLINE_WIDTH + (pen_width(pane.scale) - pen_width(0)) * 0.8
    pen = QPen(line, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    stroke(painter, outline, pen, pane.rect)
    if drawing.ghost_paths:
        line.setAlphaF(GHOST_OPACITY)
        pen = QPen(line, 1.1)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern(list(GHOST_DASH))
        stroke(painter, pane.transform.map(ghost_path(drawing)), pen, pane.rect)
    painter.restore()


def clip_to_window(painter: QPainter, pane: Pane) -> None:
    """Let nothing be painted outside the pane's window."""
    if pane.is_round:
        circle = QPainterPath()
        circle.addEllipse(pane.rect)
        clip(painter, circle)
    else:
        clip_rect(painter, pane.rect)


def _texture(drawing: ViewDrawing, image: QImage, pane: Pane) -> QBrush:
    """The shaded body as a brush that lies in place."""
    x, y, width, _ = drawing.view_box
    per_pixel = width / image.width() * pane.scale
    brush = QBrush(image)
    brush.setTransform(QTransform(per_pixel, 0, 0, per_pixel, pane.x + x * pane.scale, pane.y + y * pane.scale))
    return brush


def _paint_picture(painter: QPainter, drawing: ViewDrawing, pane: Pane, theme: Theme) -> None:
    """The shaded body, cut out along the outline and cropped to the window, as one picture."""
    resolution = max(2.0, min(4.0, pane.scale * 2)) if drawing.view_box[2] < 300 else 2.0
    window = pane.transform.inverted()[0].mapRect(pane.rect).intersected(QRectF(*drawing.view_box))
    if window.isEmpty():
        return
    w, h = max(1, round(window.width() * resolution)), max(1, round(window.height() * resolution))
    cut = QImage(w, h, QImage.Format.Format_ARGB32_Premultiplied)
    cut.fill(Qt.GlobalColor.transparent)
    inner = QPainter(cut)
    inner.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    place = Pane(drawing.view, resolution, -window.x() * resolution, -window.y() * resolution, (0, 0, w, h))
    image = shaded_body(drawing, theme, resolution_for(drawing.view))
    inner.fillPath(place.transform.map(outline_path(drawing)), _texture(drawing, image, place))
    inner.end()
    painter.drawImage(pane.transform.mapRect(window), cut)


def prepare_figures(body: Mapping[View, ViewDrawing], theme: Theme) -> None:
    """Do beforehand what takes long when a figure is painted for the first time; may run in any thread."""
    for drawing in body.values():
        shaded_body(drawing, theme, resolution_for(drawing.view))
        ribbons(drawing)
