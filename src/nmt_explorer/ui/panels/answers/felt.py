"""Where the marks lie in a pattern: a solid red swatch for essential, a dotted one for spillover, and the word."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from nmt_explorer.domain.body import ZoneKind
from nmt_explorer.query.reasons import Reason
from nmt_explorer.ui.icons.icons import draw_icon
from nmt_explorer.ui.theme.look import Look, colour
from nmt_explorer.ui.theme.typography import Role, text_width
from nmt_explorer.wording.messages import rendered

MOST_NUMBERS = 4
"""Marks that are numbered one by one; of more only the count is said."""
LINE, SIGN, NUMBER, GAP, BETWEEN = 24, 14, 18, 5, 14
"""Pixels at the usual type size: line height, swatch, number of a mark, gap inside an item, gap between items."""


@dataclass(frozen=True, slots=True)
class Felt:
    """What is felt at some marks. ``kind`` is the zone they lie in, ``found`` whether a finding speaks for it."""

    word: str
    marks: tuple[int, ...] = ()
    """Numbers from 1; none where there is only one mark to speak of."""
    kind: ZoneKind | None = None
    found: bool | None = None

    @property
    def spoken(self) -> str:
        """``Essential at 1, 2``."""
        if not self.marks:
            return self.word
        at = QCoreApplication.translate("Felt", "{word} at {marks}")
        return at.format(word=self.word, marks=", ".join(map(str, self.marks)))


@dataclass(frozen=True, slots=True)
class FeltPlace:
    """Where an item stands: its sign (empty when it has none), its word, and the numbers after it."""

    sign: QRectF
    word: QRectF
    numbers: tuple[QRectF, ...]


def felt(said: Sequence[Reason], mark_count: int) -> tuple[Felt, ...]:
    """What pressing found, then where the marks lie, the best place first."""
    words = _words()
    found = [Felt(rendered(r.chip), found=r.is_for) for r in said if r.part == "findings"]
    places = []
    for reason in said:
        if reason.part == "covered":
            word, kind = words[reason.chip.key]
            marks = tuple(int(number) for number in dict(reason.chip.values)["marks"].split(", "))
            places.append(Felt(word, marks if mark_count > 1 else (), kind))
    return (*found, *places)


def lay_out_felt(items: Sequence[Felt], left: float, top: float, right: float, look: Look) -> tuple[FeltPlace, ...]:
    """One item after the other, on as many lines as they need; pixels."""
    line, gap = look.px(LINE), look.px(GAP)
    x, y = left, top
    places = []
    for item in items:
        sign = look.px(SIGN) if item.kind is not None or item.found is not None else 0
        word = text_width(item.word, look.font(Role.SMALL)) + 2
        widths = [_number_width(text, look) for text in numbers_of(item)]
        whole = (sign + gap if sign else 0) + word + sum(width + gap for width in widths)
        if x > left and x + whole > right:
            x, y = left, y + line
        middle = y + line / 2
        sign_rect = QRectF(x, middle - sign / 2, sign, sign)
        x += sign + gap if sign else 0
        word_rect = QRectF(x, y, min(word, right - x), line)
        x += word
        numbers = []
        for width in widths:
            x += gap
            numbers.append(QRectF(x, middle - look.px(NUMBER) / 2, width, look.px(NUMBER)))
            x += width
        places.append(FeltPlace(sign_rect, word_rect, tuple(numbers)))
        x += look.px(BETWEEN)
    return tuple(places)


def numbers_of(item: Felt) -> tuple[str, ...]:
    """The numbers that follow the word; of many marks only how many they are."""
    if len(item.marks) <= MOST_NUMBERS:
        return tuple(str(mark) for mark in item.marks)
    return (QCoreApplication.translate("Felt", "{count} marks").format(count=len(item.marks)),)


def draw_felt(painter: QPainter, item: Felt, place: FeltPlace, look: Look) -> None:
    """Draw an item at its place."""
    theme = look.theme
    if item.kind is not None:
        draw_swatch(painter, item.kind, place.sign, look)
    elif item.found is not None:
        draw_icon(painter, "check" if item.found else "minus", place.sign, theme.done if item.found else theme.text2)
    painter.setFont(look.font(Role.SMALL))
    painter.setPen(QColor(theme.text if item.kind is not None or item.found is not None else theme.text2))
    cut = painter.fontMetrics().elidedText(item.word, Qt.TextElideMode.ElideRight, round(place.word.width()))
    painter.drawText(place.word, Qt.AlignmentFlag.AlignVCenter, cut)
    painter.setFont(look.font(Role.LABEL_STRONG))
    for text, rect in zip(numbers_of(item), place.numbers, strict=True):
        painter.setPen(QPen(QColor(theme.mark), 1.25))
        painter.setBrush(QColor(theme.mark_tint))
        painter.drawRoundedRect(rect.adjusted(0.6, 0.6, -0.6, -0.6), rect.height() / 2, rect.height() / 2)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def draw_swatch(painter: QPainter, kind: ZoneKind, rect: QRectF, look: Look) -> None:
    """A sample of a zone as the map paints it."""
    theme = look.theme
    box = rect.adjusted(0.75, 0.75, -0.75, -0.75)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if kind is ZoneKind.ESSENTIAL:
        painter.setPen(QPen(QColor(theme.essential_edge), 1.5))
        painter.setBrush(colour(theme.essential, 1.0 if theme.is_bold else 0.8))
        painter.drawRoundedRect(box, 3, 3)
    else:
        painter.setPen(QPen(QColor(theme.spillover), 1.0))
        painter.setBrush(colour(theme.spillover, 0.12))
        painter.drawRoundedRect(box, 3, 3)
        dots, step = QPainterPath(), box.width() / 12
        for column, row in ((2, 2.5), (6, 2.5), (10, 2.5), (4, 6), (8, 6), (2, 9.5), (6, 9.5), (10, 9.5)):
            dots.addEllipse(QPointF(box.left() + column * step, box.top() + row * step), 1.1 * step, 1.1 * step)
        painter.fillPath(dots, QColor(theme.spillover))
    painter.restore()


def _number_width(text: str, look: Look) -> float:
    return max(float(look.px(NUMBER)), text_width(text, look.font(Role.LABEL_STRONG)) + look.px(12))


def _words() -> Mapping[str, tuple[str, ZoneKind | None]]:
    """The word and the zone for each reason of coverage, by the key of its chip."""
    tr = QCoreApplication.translate
    return {
        "chip.covers": (tr("Felt", "Essential"), ZoneKind.ESSENTIAL),
        "chip.covers_partly": (tr("Felt", "Partly essential"), ZoneKind.ESSENTIAL),
        "chip.spillover": (tr("Felt", "Spillover"), ZoneKind.SPILLOVER),
        "chip.near": (tr("Felt", "Near"), None),
        "chip.missed": (tr("Felt", "Not reached"), None),
    }
