"""One panel of a plate: a framed crop of a view with a pattern and marks, under a caption with its name and sides."""

import math

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
NEAR, NEAR_X = 3.0, 0.72
"""From so many pixels per body unit on the X is smaller than on the map: paper is looked at from near."""
TITLES = {
    View.FRONT: "Front",
    View.BACK: "Back",
    View.RIGHT: "Right side",
    View.LEFT: "Left side",
    View.SOLES: "Soles, from below",
    View.FEET_TOP: "Feet, from above",
}
SHORT_TITLES = {View.SOLES: "Soles", View.FEET_TOP: "Feet", View.RIGHT: "Right", View.LEFT: "Left"}
"""Where there is no room for the whole name."""
BADGE, SMALL_BADGE = 20.0, 15.0


def caption_height(*, is_small: bool) -> float:
    """Pixels over the drawing that carry the name of the view and the patient's sides."""
    return 22.0 if is_small else 32.0


def frame_of(pane: Pane, *, is_small: bool) -> QRectF:
    """The panel in pixels: caption and drawing."""
    return pane.rect.adjusted(0, -caption_height(is_small=is_small), 0, 0)


def paint_panel(
    painter: QPainter,
    panel: Panel,
    pane: Pane,
    body: Body,
    theme: Theme,
    *,
    is_small: bool,
) -> None:
    """Paint everything in the panel's window, and the caption over it."""
    box = frame_of(pane, is_small=is_small)
    frame, window = QPainterPath(), QPainterPath()
    frame.addRoundedRect(box, ROUND, ROUND)
    window.addRect(pane.rect)
    painter.fillPath(frame, QColor(theme.panel))
    painter.save()
    clip(painter, frame.intersected(window))
    painter.fillRect(pane.rect, QColor(theme.sunk))
    drawing = body[pane.view]
    paint_figure(painter, drawing, pane, theme)
    if panel.figure is not None:
        paint_pattern(painter, panel.figure, pane, theme)
        if not is_small:
            paint_deep_word(painter, panel.figure, pane, "deep", theme)
        paint_points(painter, panel.figure, pane, theme, SMALL_X if is_small else NEAR_X if pane.scale >= NEAR else 1.0)
        if panel.figure.others:
            _paint_which(painter, panel.figure, pane, theme)
    shapes = [(number, mark_pixels(mark, drawing, pane)) for number, mark in panel.marks]
    for _, shape in shapes:
        paint_mark(painter, shape, theme, filled=panel.figure is None, selected=False)
    _paint_numbers(painter, shapes, pane, body, panel, theme)
    painter.restore()
    _paint_caption(painter, panel, pane, theme, is_small=is_small)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.drawLine(pane.rect.topLeft(), pane.rect.topRight())
    painter.drawPath(frame)


def _paint_which(painter: QPainter, figure: PatternFigure, pane: Pane, theme: Theme) -> None:
    """The number of each point beside its X, where several share a pattern: outward from their middle."""
    at = {
        point.short_label.removeprefix("TrP"): pane.to_pixels(point.locations[pane.view, figure.side])
        for point in (*figure.points, *figure.others)
        if (pane.view, figure.side) in point.locations
    }
    rings = {x.at.toTuple(): x.ring for x in pressed_at(figure, (pane,))}
    if len(at) < 2:
        return
    middle = sum(at.values(), QPointF()) / len(at)
    painter.setFont(font(Role.LABEL, size=11, weight=700))
    for number, place in at.items():
        away = place - middle
        length = math.hypot(away.x(), away.y())
        outward = away / length if length > 0.5 else QPointF(0, 1)
        centre = place + outward * (rings.get(place.toTuple(), 5.0) + 7.0)
        box = QRectF(centre.x() - 8, centre.y() - 7, 16, 14)
        painter.setPen(QColor(theme.casing))
        for dx, dy in ((-1, -1), (1, -1), (-1, 1), (1, 1)):
            draw_text(painter, box.translated(dx, dy), Qt.AlignmentFlag.AlignCenter, number)
        painter.setPen(QColor(theme.text))
        draw_text(painter, box, Qt.AlignmentFlag.AlignCenter, number)


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


def _paint_caption(painter: QPainter, panel: Panel, pane: Pane, theme: Theme, *, is_small: bool) -> None:
    """The view's name, and the patient's sides at the ends where they lie."""
    size, margin = (SMALL_BADGE, 5.0) if is_small else (BADGE, 8.0)
    frame = frame_of(pane, is_small=is_small)
    caption = QRectF(frame.left(), frame.top(), frame.width(), pane.rect.top() - frame.top())
    ends = (caption.left() + margin + size / 2, caption.right() - margin - size / 2)
    sides = sides_seen(pane)
    for x, side in zip(ends, sides, strict=True):
        if side is not None:
            paint_side_badge(painter, QPointF(x, caption.center().y()), side, theme, size)
    used = font(Role.LABEL, size=11 if is_small else 13, weight=500)
    taken = [margin + size + 4 if side is not None else margin for side in sides]
    title = f"{SHORT_TITLES.get(pane.view, TITLES[pane.view])}, close" if panel.is_close else TITLES[pane.view]
    if text_width(title, used) > caption.width() - 2 * max(taken):
        title = "Close" if panel.is_close else SHORT_TITLES.get(pane.view, title)
    is_narrow = text_width(title, used) > caption.width() - 2 * max(taken)
    apart = taken if is_narrow else [max(taken)] * 2
    room = caption.adjusted(apart[0], 0, -apart[1], 0)
    painter.setFont(used)
    painter.setPen(QColor(theme.text2))
    draw_text(painter, room, Qt.AlignmentFlag.AlignCenter, title)


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
