"""Members of an explaining set on the figure: each its own colour, hatch and letter, so that none needs its colour."""

import math
from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen

from nmt_explorer.domain.body import ZoneKind
from nmt_explorer.handout.pattern import PatternFigure
from nmt_explorer.ui.painting.device import draw_text
from nmt_explorer.ui.painting.figure import clip_to_window
from nmt_explorer.ui.painting.overlay import PressedAt, pressed_at
from nmt_explorer.ui.painting.pane import Pane
from nmt_explorer.ui.painting.paths import region_path
from nmt_explorer.ui.theme.tokens import Theme
from nmt_explorer.ui.theme.typography import Role, font

LETTERS = "ABCD"
FILL, EDGE = 0.16, 1.75
LINE, CROSSED = 2.4, 1.5
"""Pixels: width of a line of a hatch, and of one that is crossed by others."""
TILE = 10
"""Pixels along an axis from line to line: seven across the lines, which run at 45°."""
DOT = 1.9
"""Pixels: radius of the dots of the third pattern."""
BADGE = 20.0
"""Pixels across the disc of a letter."""
_ANGLES = (-45, 0, -90, 45, -135, 90, 180, 135)
"""Degrees from the X to its letter, clockwise from the viewer's right, the most wanted first."""


def paint_member(painter: QPainter, figure: PatternFigure, pane: Pane, theme: Theme, place: int) -> None:
    """The essential zones of the member at a place (0 for A) of the set, in one pane."""
    painter.save()
    clip_to_window(painter, pane)
    painter.setBrushOrigin(QPointF(round(pane.x), round(pane.y)))
    for zone in figure.zones_in(pane.view, ZoneKind.ESSENTIAL):
        paint_hatched(painter, pane.transform.map(region_path(zone.region)), theme, place)
    painter.restore()


def paint_hatched(painter: QPainter, path: QPainterPath, theme: Theme, place: int) -> None:
    """Fill a path in pixels with the tint and the hatch of a member, within its edge."""
    colour = theme.set_colours[place]
    tint = QColor(colour)
    tint.setAlphaF(FILL)
    painter.fillPath(path, tint)
    painter.fillPath(path, QBrush(_hatch(colour, place, painter.deviceTransform().m11())))
    edge = QPen(QColor(colour), EDGE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, edge)


def letter_places(
    lettered: Sequence[tuple[int, PatternFigure]],
    standing: Sequence[PatternFigure],
    panes: Sequence[Pane],
    factor: float,
) -> tuple[tuple[int, QPointF], ...]:
    """Where the letters stand, beside the X of each member in every pane, off the Xs of all that is ``standing``."""
    xs = [x for figure in standing for x in pressed_at(figure, panes)]
    found: list[tuple[int, QPointF]] = []
    for place, figure in lettered:
        for x in pressed_at(figure, panes):
            others = [(other.at, other.ring) for other in xs if other.at != x.at]
            taken = others + [(at, BADGE / 2 * factor) for _, at in found]
            found.append((place, _letter_place(x, taken, factor)))
    return tuple(found)


def _letter_place(x: PressedAt, taken: Sequence[tuple[QPointF, float]], factor: float) -> QPointF:
    """The middle of the letter beside an X, off the discs that are ``taken``, each (middle, radius) in pixels."""
    away = x.ring + BADGE / 2 * factor - 1
    around = [x.at + QPointF(math.cos(math.radians(a)), math.sin(math.radians(a))) * away for a in _ANGLES]

    def cost(at: QPointF) -> float:
        room = [reach + BADGE / 2 * factor - math.hypot(at.x() - o.x(), at.y() - o.y()) for o, reach in taken]
        return sum(max(0.0, lacking) for lacking in room) + (0 if x.pane.rect.contains(at) else 1000)

    return min(around, key=cost)


def paint_letter(painter: QPainter, at: QPointF, place: int, theme: Theme, factor: float = 1.0) -> None:
    """The letter of a member in a disc of its colour; ``factor`` is that of the type."""
    radius = BADGE / 2 * factor
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.casing))
    painter.drawEllipse(at, radius + 1.5, radius + 1.5)
    painter.setBrush(QColor(theme.set_colours[place]))
    painter.drawEllipse(at, radius, radius)
    painter.setPen(QColor(theme.casing))
    painter.setFont(font(Role.LABEL, factor, size=12, weight=700))
    square = QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)
    draw_text(painter, square, Qt.AlignmentFlag.AlignCenter, LETTERS[place])


@lru_cache(maxsize=16)
def _hatch(colour: str, place: int, ratio: float) -> QImage:
    """A tile that meets itself where it is repeated: lines up, lines down, dots, or lines both ways."""
    tile = QImage(round(TILE * ratio), round(TILE * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if LETTERS[place] == "C":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        for x, y in ((TILE / 4, TILE / 4), (TILE * 3 / 4, TILE * 3 / 4)):
            painter.drawEllipse(QPointF(x, y), DOT, DOT)
    else:
        is_up, is_down = LETTERS[place] in "AD", LETTERS[place] in "BD"
        painter.setPen(QPen(QColor(colour), CROSSED if is_up and is_down else LINE))
        for shift in (-TILE, 0, TILE):
            if is_up:
                painter.drawLine(QPointF(shift - TILE, 2 * TILE), QPointF(shift + 2 * TILE, -TILE))
            if is_down:
                painter.drawLine(QPointF(shift - TILE, -TILE), QPointF(shift + 2 * TILE, 2 * TILE))
    painter.end()
    return tile
