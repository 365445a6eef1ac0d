"""A satellite chain on the figure: thin dashed arrows from X to X in the order of examination, the key first."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from nmt_explorer.handout.pattern import PatternFigure
from nmt_explorer.ui.painting.overlay import pressed_at
from nmt_explorer.ui.painting.pane import Pane
from nmt_explorer.ui.painting.trigger_point import paint_small_x
from nmt_explorer.ui.theme.tokens import Theme

WIDTH, CASING = 1.4, 4.0
DASH = (3.2, 2.8)
"""In pen widths."""
HEAD, GAP = 7.0, 3.0
"""Pixels: length of an arrow's head, and between the arrow and the Xs."""
SMALL_REACH = 6.0
"""Pixels from the middle of a small X to its rim."""
BOW = 0.12
"""How far an arrow bows sideways, as a share of its length."""

Arrow = tuple[QPointF, QPointF]
"""From one X to the next, pixels, without the room that the Xs take."""


def arrows(
    links: Sequence[tuple[PatternFigure, PatternFigure]], chosen: PatternFigure | None, panes: Sequence[Pane]
) -> tuple[Arrow, ...]:
    """An arrow for every link, in every pane that shows both of its Xs, else between the nearest of them."""
    found = []
    for key, satellite in links:
        starts, ends = pressed_at(key, panes), pressed_at(satellite, panes)
        pairs = [(start, end) for start in starts for end in ends]
        within = [(start, end) for start, end in pairs if start.pane == end.pane]
        nearest = [min(pairs, key=lambda pair: _length(pair[1].at - pair[0].at))] if pairs else []
        for start, end in within or nearest:
            near = start.ring if is_same(key, chosen) else SMALL_REACH
            far = end.ring if is_same(satellite, chosen) else SMALL_REACH
            along = end.at - start.at
            if _length(along) >= near + far + 2 * GAP + HEAD + 2:
                way = along / _length(along)
                found.append((start.at + way * (near + GAP), end.at - way * (far + GAP)))
    return tuple(found)


def paint_chain(
    painter: QPainter,
    links: Sequence[tuple[PatternFigure, PatternFigure]],
    chosen: PatternFigure | None,
    panes: Sequence[Pane],
    theme: Theme,
) -> None:
    """The arrows, and a small X for every member but the chosen one."""
    members = {id(figure): figure for link in links for figure in link if not is_same(figure, chosen)}
    for start, end in arrows(links, chosen, panes):
        _paint_arrow(painter, start, end, theme)
    for figure in members.values():
        for x in pressed_at(figure, panes):
            paint_small_x(painter, x.at, theme)


def is_same(one: PatternFigure, other: PatternFigure | None) -> bool:
    """Whether two figures show one muscle of one side."""
    return other is not None and one.muscle is other.muscle and one.side is other.side


def _length(way: QPointF) -> float:
    return math.hypot(way.x(), way.y())


def _paint_arrow(painter: QPainter, start: QPointF, end: QPointF, theme: Theme) -> None:
    along = end - start
    aside = QPointF(along.y(), -along.x()) * (BOW if along.x() > 0 else -BOW)
    middle = (start + end) / 2 + aside
    last = end - middle
    way = last / max(1e-6, _length(last))
    across = QPointF(-way.y(), way.x())
    neck = end - way * HEAD
    line = QPainterPath(start)
    line.quadTo(middle, neck)
    head = QPolygonF([end, neck + across * (HEAD * 0.42), neck - across * (HEAD * 0.42)])
    casing, ink = QColor(theme.casing), QColor(theme.muscle_edge)
    casing.setAlphaF(0.85)
    painter.strokePath(line, QPen(casing, CASING, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    pen = QPen(ink, WIDTH, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    pen.setDashPattern(list(DASH))
    painter.strokePath(line, pen)
    painter.setPen(QPen(casing, 1.2))
    painter.setBrush(ink)
    painter.drawPolygon(head)
