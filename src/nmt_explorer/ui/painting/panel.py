"""One panel of a plate: a framed crop of a view with its title, its sides, a pattern and marks."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from nmt_explorer.domain.body import Side, View
from nmt_explorer.handout.pattern import PatternFigure
from nmt_explorer.handout.plate import Panel
from nmt_explorer.ui.painting.badges import badge_place
from nmt_explorer.ui.painting.device import clip, draw_text
from nmt_explorer.ui.painting.figure import clip_to_window, paint_figure
from nmt_explorer.ui.painting.labels import paint_side_badge
from nmt_explorer.ui.painting.marks import mark_pixels, paint_badge, paint_mark
from nmt_explorer.ui.painting.overlay import Body, paint_deep_word, paint_pattern, paint_points, pressed_at
from nmt_explorer.ui.painting.pane import Pane
from nmt_explorer.ui.theme.tokens import Theme
from nmt_explorer.ui.theme.typography import Role, font, text_width

ROUND = 10.0
SMALL_X = 0.5
TITLES = {
    View.FRONT: "Front",
    View.BACK: "Back",
    View.RIGHT: "Right side",
    View.LEFT: "Left side",
    View.SOLES: "Soles, from below",
    View.FEET_TOP: "Feet, from above",
}


def paint_panel(
    painter: QPainter,
    panel: Panel,
    pane: Pane,
    body: Body,
    theme: Theme,
    *,
    is_small: bool,
) -> None:
    """Paint everything in the panel's window."""
    frame = QPainterPath()
    frame.addRoundedRect(pane.rect, ROUND, ROUND)
    painter.save()
    clip(painter, frame)
    painter.fillPath(frame, QColor(theme.sunk))
    drawing = body[pane.view]
    paint_figure(painter, drawing, pane, theme)
    if panel.figure is not None:
        paint_pattern(painter, panel.figure, pane, theme)
        if not is_small:
            paint_deep_word(painter, panel.figure, pane, "deep", theme)
        paint_points(painter, panel.figure, pane, theme, SMALL_X if is_small else 1.0)
    shapes = [(number, mark_pixels(mark, drawing, pane)) for number, mark in panel.marks]
    for _, shape in shapes:
        paint_mark(painter, shape, theme, filled=panel.figure is None, selected=False)
    _paint_numbers(painter, shapes, pane, body, panel, theme)
    _paint_names(painter, pane, panel.figure, theme, is_small=is_small)
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.drawPath(frame)


def _paint_numbers(
    painter: QPainter, shapes: list[tuple[int, QPainterPath]], pane: Pane, body: Body, panel: Panel, theme: Theme
) -> None:
    taken: list[tuple[QPointF, float]] = []
    painter.save()
    clip_to_window(painter, pane)
    for number, shape in shapes:
        at = badge_place(pane, shape.boundingRect(), body[panel.view].outline, taken)
        taken.append((at, 13.0))
        paint_badge(painter, at, number, theme, selected=False)
    painter.restore()


def _paint_names(painter: QPainter, pane: Pane, figure: PatternFigure | None, theme: Theme, *, is_small: bool) -> None:
    """The view's name at the bottom, the patient's sides in the upper corners where they lie, lower if need be."""
    size, margin = (16.0, 8.0) if is_small else (24.0, 12.0)
    box = pane.rect
    used = font(Role.LABEL, size=11 if is_small else 13, weight=500)
    title = TITLES[pane.view]
    half = size / 2
    columns = (box.left() + margin + half, box.right() - margin - half)
    rows = (box.top() + margin + half, box.bottom() - margin - half - (24.0 if is_small else 34.0))
    if text_width(title, used) > box.width() - 2 * margin:
        title = title.split()[0]
    width = text_width(title, used) + 10
    place = QRectF(box.left() + margin - 4, box.bottom() - margin - 15, width, 20)
    ground = QColor(theme.sunk)
    ground.setAlphaF(0.85)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(place, 5, 5)
    painter.setFont(used)
    painter.setPen(QColor(theme.text2))
    draw_text(painter, place, Qt.AlignmentFlag.AlignCenter, title)
    for x, side in zip(columns, sides_seen(pane), strict=True):
        if side is not None:
            free = (QPointF(x, y) for y in rows if not _is_taken(QPointF(x, y), half + 2, pane, figure))
            paint_side_badge(painter, next(free, QPointF(x, rows[0])), side, theme, size)


def _is_taken(at: QPointF, reach: float, pane: Pane, figure: PatternFigure | None) -> bool:
    """Whether something of the pattern lies within so many pixels of a place."""
    if figure is None:
        return False
    point = pane.to_body(at)
    regions = [zone.region for zone in figure.zones if zone.view is pane.view]
    regions += [part.region for part in figure.parts_in(pane.view)]
    return any(not region.is_empty and region.distance(point) * pane.scale < reach for region in regions) or any(
        (x.at - at).manhattanLength() < reach + x.ring for x in pressed_at(figure, (pane,))
    )


def sides_seen(pane: Pane) -> tuple[Side | None, Side | None]:
    """The patient's side at the left and at the right of the window; None where too little of a side is seen."""
    if pane.view in (View.LEFT, View.RIGHT):
        return (Side.RIGHT, None) if pane.view is View.RIGHT else (Side.LEFT, None)
    at_left = Side.RIGHT if pane.view.right_sign < 0 else Side.LEFT
    box = pane.rect
    least = 0.12 * box.width()
    return (
        at_left if pane.x - box.left() > least else None,
        at_left.opposite if box.right() - pane.x > least else None,
    )
