"""Where things stand on a candidate's card, in logical pixels; painting and hit tests both use it."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from nmt_explorer.ui.panels.answers.cards import Card
from nmt_explorer.ui.theme.look import Look
from nmt_explorer.ui.theme.typography import Role, text_width

LEFT = 48.0
RIGHT = 16.0


@dataclass(frozen=True, slots=True)
class CardLayout:
    """Rectangles relative to the card's top left corner."""

    height: float
    name_lines: tuple[str, ...]
    rank: QRectF
    name: QRectF
    badge: QRectF
    subtitle: QRectF
    bar: QPointF
    word: QRectF
    chips: tuple[QRectF, ...]
    line: QRectF | None


def lay_out(card: Card, width: float, look: Look, *, is_selected: bool) -> CardLayout:
    """The layout of a card of this width."""
    left = look.px(LEFT)
    room = width - left - look.px(RIGHT)
    badge = look.px(22)
    y = float(look.px(10))
    lines = in_two_lines(card.name, room - badge - 8, look)
    name = QRectF(left, y, room - badge - 8, look.px(26))
    rank = QRectF(look.px(16), y, left - look.px(18), look.px(26))
    badge_rect = QRectF(width - look.px(RIGHT) - badge, y + 2, badge, badge)
    y += look.px(26) + (len(lines) - 1) * look.px(23)
    subtitle = QRectF(left, y, room, look.px(20))
    y += look.px(26)
    bar = QPointF(left, y + look.px(6))
    word = QRectF(left + 132, y - look.px(1), room - 132, look.px(20))
    y += look.px(25)
    chips: list[QRectF] = []
    line = None
    if is_selected and card.chips:
        y += look.px(5)
        x = float(left)
        height = look.px(28)
        edge = width - look.px(8)
        for chip in card.chips:
            chip_width = min(
                edge - left, text_width(chip.text, look.font(Role.SMALL, weight=500)) + look.px(28 + 10) + 1
            )
            if x > left and x + chip_width > edge:
                x = left
                y += height + look.px(6)
            chips.append(QRectF(x, y, chip_width, height))
            x += chip_width + look.px(6)
        y += height + look.px(12)
    elif card.line:
        line = QRectF(left, y, room, look.px(20))
        y += look.px(20) + look.px(18 if card.is_equal_to_next else 12)
    else:
        y += look.px(10)
    return CardLayout(y, lines, rank, name, badge_rect, subtitle, bar, word, tuple(chips), line)


def in_two_lines(name: str, width: float, look: Look) -> tuple[str, ...]:
    """The name, broken once between words where it is too wide for one line."""
    font = look.font(Role.HEADING)
    if text_width(name, font) <= width:
        return (name,)
    words = name.split()
    first = next(
        (n for n in range(len(words) - 1, 0, -1) if text_width(" ".join(words[:n]), font) <= width), len(words)
    )
    return tuple(part for part in (" ".join(words[:first]), " ".join(words[first:])) if part)
