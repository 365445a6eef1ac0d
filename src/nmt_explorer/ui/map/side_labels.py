"""Titles of the views and the labels of the patient's sides, wherever the camera looks."""

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter

from nmt_explorer.domain.body import Side, View
from nmt_explorer.ui.map.layout import DOCK, FIGURES, TOP
from nmt_explorer.ui.painting.labels import (
    BADGE,
    GAP,
    WORDS_WIDTH,
    paint_side_badge,
    paint_side_label,
    paint_title,
    title_font,
)
from nmt_explorer.ui.painting.pane import Pane
from nmt_explorer.ui.theme.tokens import Theme
from nmt_explorer.ui.theme.typography import text_width

HEAD_LEVEL = 34.0
"""Body units below the vertex at which the sides are named."""
FROM_MIDLINE = 84.0
"""Body units from the midline to the middle of a side's badge, at least ``LEAST_FROM_MIDLINE`` pixels."""
LEAST_FROM_MIDLINE = 62.0
BESIDE_HEAD = 60.0
"""Body units from the side view's axis to the back of the head, where the badge stands beside it."""
ABOVE_FOOT = 40.0
"""Body units from the midline to the middle of a foot."""
TITLE_RISE = 26.0
"""Pixels from the vertex up to the middle of a title."""


@dataclass(frozen=True, slots=True)
class SideLabel:
    """Where a side is named; ``words_left`` puts the words at the left of the letter."""

    at: QPointF
    side: Side
    words_left: bool
    has_words: bool
    factor: float = 1.0

    @property
    def box(self) -> QRectF:
        """What letter and words cover, in pixels."""
        badge, words = BADGE * self.factor, GAP + WORDS_WIDTH * self.factor if self.has_words else 0.0
        left = self.at.x() - badge / 2 - (words if self.words_left else 0.0)
        return QRectF(left, self.at.y() - badge / 2, badge + words, badge)


def room_for_type(panes: tuple[Pane, ...], factor: float) -> float:
    """The type factor of titles and sides: the wished one, or as much as neighbouring figures leave room for."""
    for one, other in pairwise(panes):
        apart = _middle(other) - _middle(one)
        titles = (text_width(title_of(one.view), title_font()) + text_width(title_of(other.view), title_font())) / 2
        factor = min(factor, (apart - 12) / titles)
        if {one.view, other.view} == {View.FRONT, View.BACK}:
            away = max(LEAST_FROM_MIDLINE, FROM_MIDLINE * one.scale)
            factor = min(factor, (apart / 2 - away - GAP - 4) / (BADGE / 2 + WORDS_WIDTH))
    return max(1.0, factor)


def paint_labels(painter: QPainter, panes: tuple[Pane, ...], theme: Theme, factor: float = 1.0) -> None:
    """Paint titles and sides of every pane; when a head is out of sight its labels stay at the rim of the map."""
    factor = room_for_type(panes, factor)
    for pane in panes:
        seen = _seen(pane)
        if seen is None:
            continue
        left, right, top = seen
        is_over = top - TITLE_RISE * factor < 16.0 * factor
        x = min(right - 40, max(left + 40, _middle(pane))) if right - left > 80 else (left + right) / 2
        title = QPointF(x, max(16.0, top / factor - TITLE_RISE) * factor)
        paint_title(painter, title, title_of(pane.view), theme, is_over=is_over, factor=factor)
        for label in side_labels(pane, factor):
            if label.has_words:
                words = _words(label.side)
                paint_side_label(
                    painter,
                    label.at,
                    label.side,
                    words,
                    theme,
                    words_left=label.words_left,
                    is_over=is_over,
                    factor=factor,
                )
            else:
                paint_side_badge(painter, label.at, label.side, theme, BADGE * factor)


def side_labels(pane: Pane, factor: float = 1.0) -> tuple[SideLabel, ...]:
    """The sides of a pane, in pixels: right of the patient at x < 0 in front, at x > 0 in back.

    Both are named at head height; where the head is out of sight, at the top, as far as that side is seen at all.
    """
    seen = _seen(pane)
    if seen is None:
        return ()
    left, right, top = seen
    badge = BADGE * factor
    level = max(top + HEAD_LEVEL * pane.scale, pane.window[1] + (TOP + 10) * factor)
    if pane.view in (View.LEFT, View.RIGHT):
        side = Side.LEFT if pane.view is View.LEFT else Side.RIGHT
        across = -1 if side is Side.RIGHT else 1
        x = pane.x + across * (BESIDE_HEAD * pane.scale + badge)
        at = QPointF(min(right - badge, max(left + badge, x)) if level > top + 90 * pane.scale else x, level)
        return (SideLabel(at, side, words_left=across < 0, has_words=False, factor=factor),)
    is_feet = pane.view in (View.SOLES, View.FEET_TOP)
    if is_feet:
        level = max(pane.to_pixels((0, 0)).y() - 20 * factor, pane.window[1] + (TOP + 4) * factor)
    away = ABOVE_FOOT * pane.scale if is_feet else max(LEAST_FROM_MIDLINE, FROM_MIDLINE * pane.scale)
    reach = badge / 2 + GAP + WORDS_WIDTH * factor
    labels = []
    for across in (-1, 1):
        side = Side.RIGHT if across == pane.view.right_sign else Side.LEFT
        near, far = (left, min(right, pane.x)) if across < 0 else (max(left, pane.x), right)
        if far - near < 60:
            continue
        x = pane.x + across * away
        is_pinned = level > top + (0.0 if is_feet else HEAD_LEVEL) * pane.scale + 1
        if is_pinned:
            far = min(far, pane.rect.right() - DOCK)
            least, most = (near + reach, far - 20) if across < 0 else (near + 20, far - reach)
            x = min(max(least, most), max(min(least, most), x))
        labels.append(SideLabel(QPointF(x, level), side, words_left=across < 0, has_words=True, factor=factor))
    return tuple(labels)


def _seen(pane: Pane) -> tuple[float, float, float] | None:
    """(left, right, top) in pixels: which columns of the figure are seen, and where its top is; None if too little."""
    figure = pane.rect_of(_corners(pane.view))
    seen = figure.intersected(pane.rect)
    if seen.width() < 60 or seen.height() < 40:
        return None
    return seen.left(), seen.right(), figure.top()


def _middle(pane: Pane) -> float:
    """Pixel column over which a view's name stands."""
    return pane.x if pane.view in (View.FRONT, View.BACK) else pane.rect_of(_corners(pane.view)).center().x()


def _corners(view: View) -> tuple[float, float, float, float]:
    x, y, width, height = FIGURES[view]
    return (x, y, x + width, y + height)


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


def _words(side: Side) -> tuple[str, str]:
    whose = QCoreApplication.translate("Views", "Patient’s")
    right, left = QCoreApplication.translate("Views", "RIGHT"), QCoreApplication.translate("Views", "LEFT")
    return whose, right if side is Side.RIGHT else left
