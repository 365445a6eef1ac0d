"""The frame of one piece of a lens: its name and its side or sides in a row at the top."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from nmt_explorer.domain.body import Side, View
from nmt_explorer.ui.map.lenses import Lens, crop_names
from nmt_explorer.ui.painting.labels import paint_backing, paint_side_badge
from nmt_explorer.ui.painting.pane import Pane
from nmt_explorer.ui.painting.panel import sides_seen
from nmt_explorer.ui.theme.look import Look
from nmt_explorer.ui.theme.typography import Role, text_width

ROW = 30.0
"""Pixels of the row of name and sides at the usual type size."""
BADGE = 22.0
INSET = 5.0
AIR = 7.0


@dataclass(frozen=True, slots=True)
class LensFrame:
    """Boxes of pixels: the name, and the badge of each side that is seen."""

    pane: Pane
    name: str
    words: QRectF
    badges: tuple[tuple[Side, QRectF], ...]
    has_room: bool

    @property
    def boxes(self) -> tuple[QRectF, ...]:
        return (self.words, *(box for _, box in self.badges))


def lens_frames(lens: Lens, panes: tuple[Pane, ...], look: Look) -> tuple[LensFrame, ...]:
    """The frames of all pieces, with short names in all when they do not fit in one."""
    for is_short in (False, True):
        frames = tuple(_frame(lens, position, pane, look, is_short=is_short) for position, pane in enumerate(panes))
        if all(frame.has_room for frame in frames):
            break
    return frames


def _frame(lens: Lens, position: int, pane: Pane, look: Look, *, is_short: bool) -> LensFrame:
    """One side: its badge with the name beside it; two: a badge in each corner and the name between."""
    size, box = BADGE * look.factor, pane.rect
    left = QRectF(box.left() + INSET, box.top() + INSET, size, size)
    right = left.translated(box.width() - 2 * INSET - size, 0)
    sides = _only_side(pane, lens) or sides_seen(pane)
    badges = tuple((side, at) for side, at in zip(sides, (left, right), strict=True) if side is not None)
    from_x = left.right() + AIR if sides[0] is not None else box.left() + INSET
    to_x = right.left() - AIR if sides[1] is not None else box.right() - INSET
    name = crop_names(lens, position)[1 if is_short else 0]
    needed = text_width(name, _name_font(look)) + 2
    width = max(1.0, min(to_x - from_x, needed))
    x = (from_x + to_x - width) / 2 if len(badges) != 1 else from_x
    return LensFrame(pane, name, QRectF(x, left.top(), width, size), badges, has_room=needed <= to_x - from_x)


def paint_lens_frame(painter: QPainter, frame: LensFrame, look: Look) -> None:
    """A fine line around the piece, and what is written in it."""
    theme = look.theme
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(frame.pane.rect.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
    paint_backing(painter, frame.words.adjusted(3, 4, -3, -4), theme)
    painter.setFont(_name_font(look))
    painter.setPen(QColor(theme.text2))
    painter.drawText(frame.words.adjusted(-4, 0, 4, 0), Qt.AlignmentFlag.AlignCenter, frame.name)
    for side, box in frame.badges:
        paint_side_badge(painter, QPointF(box.center()), side, theme, box.width())


def _only_side(pane: Pane, lens: Lens) -> tuple[Side | None, Side | None] | None:
    """A hand belongs to one side however wide its window."""
    if lens is not Lens.HANDS or pane.view not in (View.FRONT, View.BACK):
        return None
    sign = -1 if pane.to_body(pane.rect.center())[0] < 0 else 1
    return (Side.RIGHT if sign == pane.view.right_sign else Side.LEFT, None)


def _name_font(look: Look) -> QFont:
    return look.font(Role.LABEL, size=13, weight=500)
