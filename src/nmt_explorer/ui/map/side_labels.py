"""Titles of the views and the labels of the patient's sides, wherever the camera looks."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtGui import QPainter

from nmt_explorer.domain.body import Side, View
from nmt_explorer.ui.map.layout import FIGURES, TOP
from nmt_explorer.ui.painting.labels import BADGE, GAP, WORDS_WIDTH, paint_side_badge, paint_side_label, paint_title
from nmt_explorer.ui.painting.pane import Pane
from nmt_explorer.ui.theme.tokens import Theme

HEAD_LEVEL = 34.0
"""Body units below the vertex at which the sides are named."""
FROM_MIDLINE = 84.0
"""Body units from the midline to the middle of a side's badge, at least ``LEAST_FROM_MIDLINE`` pixels."""
LEAST_FROM_MIDLINE = 62.0
TITLE_RISE = 26.0
"""Pixels from the vertex up to the middle of a title."""


@dataclass(frozen=True, slots=True)
class SideLabel:
    """Where a side is named; ``words_left`` puts the words at the left of the letter."""

    at: QPointF
    side: Side
    words_left: bool
    has_words: bool


def paint_labels(painter: QPainter, panes: tuple[Pane, ...], theme: Theme) -> None:
    """Paint titles and sides of every pane; when a head is out of sight its labels stay at the rim of the map."""
    for pane in panes:
        x0, y0, width, _ = FIGURES[pane.view]
        top = pane.to_pixels((0, y0)).y()
        x = pane.to_pixels((x0 + width / 2, 0)).x()
        if pane.view in (View.FRONT, View.BACK):
            x = pane.x
        paint_title(painter, QPointF(x, max(16.0, top - TITLE_RISE)), title_of(pane.view), theme)
        for label in side_labels(pane):
            if label.has_words:
                whose, word = _words(label.side)
                paint_side_label(painter, label.at, label.side, whose, word, theme, words_left=label.words_left)
            else:
                paint_side_badge(painter, label.at, label.side, theme)


def side_labels(pane: Pane) -> tuple[SideLabel, ...]:
    """The sides of a pane, in pixels: right of the patient at x < 0 in front, at x > 0 in back."""
    left, top, width, height = pane.window
    if pane.view in (View.LEFT, View.RIGHT):
        side = Side.LEFT if pane.view is View.LEFT else Side.RIGHT
        across = -1 if side is Side.RIGHT else 1
        at = pane.to_pixels((across * 78.0 + (0.0 if side is Side.RIGHT else 0.0), HEAD_LEVEL))
        return (SideLabel(_within(at, pane, 0.0, 0.0), side, words_left=across < 0, has_words=False),)
    is_feet = pane.view in (View.SOLES, View.FEET_TOP)
    level = pane.to_pixels((0, 0)).y() - 2 if is_feet else pane.to_pixels((0, HEAD_LEVEL)).y()
    away = 40.0 * pane.scale if is_feet else max(LEAST_FROM_MIDLINE, FROM_MIDLINE * pane.scale)
    labels = []
    for across in (-1, 1):
        side = Side.RIGHT if across == pane.view.right_sign else Side.LEFT
        words_left = across < 0
        x = pane.x + across * away
        seen = (pane.x - left) if across < 0 else (left + width - pane.x)
        if seen < 40 or level > top + height:
            continue
        reach = BADGE / 2 + GAP + WORDS_WIDTH
        spot = _within(QPointF(x, level if not is_feet else level - 8), pane, reach, reach)
        labels.append(SideLabel(spot, side, words_left, has_words=True))
    return tuple(labels)


def _within(at: QPointF, pane: Pane, before: float, after: float) -> QPointF:
    """The label kept in the window, under the titles."""
    left, top, width, height = pane.window
    margin = BADGE / 2 + 6
    x = min(left + width - max(margin, after), max(left + max(margin, before), at.x()))
    return QPointF(x, min(top + height - margin, max(top + TOP + 4, at.y())))


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
