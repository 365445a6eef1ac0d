"""Titles of the views and labels of the patient's sides: what is written, and how it is painted."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from nmt_explorer.domain.body import Side, View
from nmt_explorer.ui.painting.labels import (
    BADGE,
    WORDS_GAP,
    paint_backing,
    paint_side_badge,
    paint_side_words,
    paint_title,
)
from nmt_explorer.ui.theme.tokens import Theme


class Form(StrEnum):
    """How much of a side is written, and where the words stand."""

    BESIDE = "beside"
    BELOW = "below"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class Style:
    """One way to write all signs of a map."""

    factor: float
    form: Form
    is_short: bool


@dataclass(frozen=True, slots=True)
class Title:
    """The name of a view in its box of pixels; ``is_over`` when it lies over the figure."""

    box: QRectF
    words: str
    factor: float
    is_over: bool


@dataclass(frozen=True, slots=True)
class SideLabel:
    """A side in its box of pixels, ``at`` the middle of its letter; ``words_left`` puts the words at its left."""

    box: QRectF
    at: QPointF
    side: Side
    form: Form
    words_left: bool
    factor: float
    is_over: bool


@dataclass(frozen=True, slots=True)
class Signs:
    """All that is written about the views on a map."""

    style: Style
    titles: tuple[Title, ...]
    labels: tuple[SideLabel, ...]
    trouble: float
    """Square pixels in which they cover each other, a figure beside which they should stand, or leave the map."""

    @property
    def boxes(self) -> tuple[QRectF, ...]:
        return (*(title.box for title in self.titles), *(label.box for label in self.labels))


def paint_signs(painter: QPainter, signs: Signs, theme: Theme) -> None:
    """Paint all titles and labels."""
    for title in signs.titles:
        paint_title(painter, title.box, title.words, theme, is_over=title.is_over, factor=title.factor)
    for label in signs.labels:
        if label.is_over:
            paint_backing(painter, label.box.adjusted(3, 2, -3, -2), theme)
        badge = BADGE * label.factor
        paint_side_badge(painter, label.at, label.side, theme, badge)
        if label.form is Form.BESIDE and label.words_left:
            words = label.box.adjusted(0, 0, -badge - WORDS_GAP, 0)
            paint_side_words(painter, words, label.side, theme, Qt.AlignmentFlag.AlignRight, label.factor)
        elif label.form is Form.BESIDE:
            words = label.box.adjusted(badge + WORDS_GAP, 0, 0, 0)
            paint_side_words(painter, words, label.side, theme, Qt.AlignmentFlag.AlignLeft, label.factor)
        elif label.form is Form.BELOW:
            words = label.box.adjusted(0, badge + 2, 0, 0)
            paint_side_words(painter, words, label.side, theme, Qt.AlignmentFlag.AlignHCenter, label.factor)


def title_of(view: View) -> str:
    """The name of a view for the person at the screen."""
    names = {
        View.FRONT: QCoreApplication.translate("Views", "Front"),
        View.BACK: QCoreApplication.translate("Views", "Back"),
        View.RIGHT: QCoreApplication.translate("Views", "Patient’s right side"),
        View.LEFT: QCoreApplication.translate("Views", "Patient’s left side"),
        View.SOLES: QCoreApplication.translate("Views", "Soles, seen from below"),
        View.FEET_TOP: QCoreApplication.translate("Views", "Tops of the feet"),
    }
    return names[view]


def short_title_of(view: View) -> str:
    """The name of a view where there is little room."""
    names = {
        View.RIGHT: QCoreApplication.translate("Views", "Right side"),
        View.LEFT: QCoreApplication.translate("Views", "Left side"),
        View.SOLES: QCoreApplication.translate("Views", "Soles"),
    }
    return names.get(view) or title_of(view)
