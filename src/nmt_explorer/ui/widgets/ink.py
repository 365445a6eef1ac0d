"""Small shapes that several controls draw: boxes, focus rings, side badges, key caps, match bars."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from nmt_explorer.domain.body import Side
from nmt_explorer.query.reasons import Match
from nmt_explorer.ui.theme.look import Look
from nmt_explorer.ui.theme.typography import Role, text_width

SEGMENT = 22.0
SEGMENT_HEIGHT = 8.0
SEGMENT_GAP = 3.0


def draw_box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: str | None = None,
    line: str | None = None,
    width: float = 1.0,
) -> None:
    """A rounded box; its line lies inside the rectangle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(line), width) if line else Qt.PenStyle.NoPen)
    inset = width / 2 if line else 0.0
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()


def draw_focus(painter: QPainter, rect: QRectF, radius: float, look: Look) -> None:
    """The focus ring, 3 px, inside the rectangle."""
    draw_box(painter, rect, radius, line=look.theme.accent, width=3.0)


def draw_side(painter: QPainter, rect: QRectF, side: Side, look: Look) -> None:
    """R in a filled square, L in a ring, so that the sides differ in shape as well as in letter."""
    theme = look.theme
    letter = {Side.RIGHT: "R", Side.LEFT: "L", Side.MIDLINE: "M"}[side]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if side is Side.RIGHT:
        draw_box(painter, rect, rect.width() * 0.22, fill=theme.text)
        painter.setPen(QColor(theme.panel))
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.text), 2.0))
        painter.drawEllipse(rect.adjusted(1, 1, -1, -1))
        painter.setPen(QColor(theme.text))
    painter.setFont(look.font(Role.LABEL_STRONG, size=rect.width() * 0.57 / look.factor, weight=700))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letter)
    painter.restore()


def draw_key(painter: QPainter, rect: QRectF, text: str, look: Look) -> None:
    """A key cap."""
    draw_box(painter, rect, 4, fill=look.theme.panel, line=look.theme.control, width=1.25)
    painter.setFont(look.font(Role.LABEL_STRONG))
    painter.setPen(QColor(look.theme.text))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def key_width(text: str, look: Look) -> float:
    """Width of a key cap, at least a square."""
    return max(look.px(22), text_width(text, look.font(Role.LABEL_STRONG)) + look.px(12))


def draw_segments(
    painter: QPainter,
    origin: QPointF,
    filled: int,
    look: Look,
    *,
    of: int = 5,
    width: float = SEGMENT,
    height: float = SEGMENT_HEIGHT,
    fill: str | None = None,
) -> float:
    """A bar of equal segments of which some are filled; returns its width in pixels."""
    theme = look.theme
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for i in range(of):
        painter.setBrush(QColor((fill or theme.accent) if i < filled else theme.bar_empty))
        painter.drawRoundedRect(QRectF(origin.x() + i * (width + SEGMENT_GAP), origin.y(), width, height), 2, 2)
    painter.restore()
    return of * width + (of - 1) * SEGMENT_GAP


MATCH_WIDTH = 5 * SEGMENT + 4 * SEGMENT_GAP


def draw_match(painter: QPainter, origin: QPointF, match: Match, look: Look) -> float:
    """A match bar; returns its width. The word stands beside it, never the bar alone."""
    return draw_segments(painter, origin, match.segments, look)
