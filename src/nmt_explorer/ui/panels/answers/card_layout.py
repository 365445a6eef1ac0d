"""Where things stand on a candidate's card, in logical pixels; painting and hit tests both use it."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont

from nmt_explorer.ui.panels.answers.cards import Card, Chip
from nmt_explorer.ui.panels.answers.felt import FeltPlace, lay_out_felt
from nmt_explorer.ui.theme.look import Look
from nmt_explorer.ui.theme.typography import STYLES, Role, text_width

LEFT = 48.0
RIGHT = 16.0
NAME_LINE, PART_LINE = 23.0, 20.0
EQUAL = 20.0
"""Height of the words "about equal", which have a line to themselves."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text and where it stands."""

    text: str
    rect: QRectF


@dataclass(frozen=True, slots=True)
class CardLayout:
    """Rectangles relative to the card's top left corner."""

    height: float
    rank: QRectF
    name_font: QFont
    name: tuple[Line, ...]
    part: tuple[Line, ...]
    badge: QRectF
    twin: QRectF | None
    subtitle: QRectF
    bar: QPointF
    word: QRectF
    felt: tuple[FeltPlace, ...]
    chips: tuple[QRectF, ...]
    equal: QRectF | None


def lay_out(card: Card, width: float, look: Look, *, is_selected: bool) -> CardLayout:
    """The layout of a card of this width."""
    left, right = float(look.px(LEFT)), width - look.px(RIGHT)
    room = right - left
    side = look.px(22)
    top = y = float(look.px(10))
    badge = QRectF(right - side, top + 2, side, side)
    beside_badge = room - side - 8
    name_font = fitting(card.name, beside_badge, look)
    name, y = _lines(in_lines(card.name, beside_badge, name_font), left, y, beside_badge, look.px(NAME_LINE))
    y = max(y, badge.bottom())
    part, y = _lines(in_lines(card.part, room, look.font(Role.STRONG)), left, y, room, look.px(PART_LINE))
    y += look.px(2)
    twin = None
    if card.twin:
        twin = QRectF(left, y, room, look.px(20))
        y += look.px(20)
    subtitle = QRectF(left, y, room, look.px(20))
    y += look.px(26)
    bar = QPointF(left, y + look.px(6))
    word = QRectF(left + 132, y - look.px(1), room - 132, look.px(20))
    y += look.px(22)
    felt = lay_out_felt(card.felt, left, y, width - look.px(8), look)
    y = max((place.word.bottom() for place in felt), default=y)
    chips: tuple[QRectF, ...] = ()
    if is_selected and card.chips:
        chips = _chips(card.chips, left, y + look.px(6), width - look.px(8), look)
        y = chips[-1].bottom()
    y += look.px(11)
    equal = None
    if card.is_equal_to_next:
        equal = QRectF(left, y - look.px(6), room, look.px(EQUAL))
        y = equal.bottom() + look.px(3)
    rank = QRectF(look.px(16), top, left - look.px(18), look.px(26))
    return CardLayout(y, rank, name_font, name, part, badge, twin, subtitle, bar, word, felt, chips, equal)


def fitting(name: str, width: float, look: Look) -> QFont:
    """The font of names, smaller where a single word would be wider than the room for it."""
    usual = STYLES[Role.HEADING].size
    size = usual
    while size > usual * 0.7 and max(text_width(w, look.font(Role.HEADING, size=size)) for w in name.split()) > width:
        size -= 1
    return look.font(Role.HEADING, size=size)


def in_lines(text: str, width: float, font: QFont) -> tuple[str, ...]:
    """The text broken between words into as many lines as it needs; a line may hold one word that is too wide."""
    lines: list[str] = []
    for word in text.split():
        if lines and text_width(f"{lines[-1]} {word}", font) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return tuple(lines)


def _lines(texts: tuple[str, ...], x: float, y: float, width: float, height: float) -> tuple[tuple[Line, ...], float]:
    """The lines one below the other, and the height at which they end."""
    placed = tuple(Line(text, QRectF(x, y + i * height, width, height)) for i, text in enumerate(texts))
    return placed, y + len(texts) * height


def _chips(chips: tuple[Chip, ...], left: float, top: float, right: float, look: Look) -> tuple[QRectF, ...]:
    height, gap = look.px(28), look.px(6)
    x, y = left, top
    placed = []
    for chip in chips:
        wanted = text_width(chip.text, look.font(Role.SMALL, weight=500)) + look.px(28 + 10) + 1
        width = min(right - left, wanted)
        if x > left and x + width > right:
            x, y = left, y + height + gap
        placed.append(QRectF(x, y, width, height))
        x += width + gap
    return tuple(placed)
