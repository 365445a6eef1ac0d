"""How far titles and labels of sides are in each other's way, in that of the figures, or off the map."""

from itertools import combinations

from PySide6.QtCore import QRectF

from nmt_explorer.domain.body import View
from nmt_explorer.ui.map.signs import Signs
from nmt_explorer.ui.painting.pane import Pane

_Rows = tuple[tuple[float, float, float], ...]
_UPRIGHT: _Rows = ((0.0, 125.0, 55.0), (125.0, 152.0, 45.0), (152.0, 170.0, 100.0), (170.0, 300.0, 140.0))
_SIDEWAYS: _Rows = ((0.0, 125.0, 62.0), (125.0, 1000.0, 80.0))
_FEET: _Rows = ((0.0, 155.0, 76.0),)
_FIGURES: dict[View, _Rows] = {
    View.FRONT: _UPRIGHT,
    View.BACK: _UPRIGHT,
    View.RIGHT: _SIDEWAYS,
    View.LEFT: _SIDEWAYS,
    View.SOLES: _FEET,
    View.FEET_TOP: _FEET,
}
"""Where a figure is, roughly: from and to so far below its top, and to so far beside its axis, in body units."""


def trouble_of(signs: Signs, panes: tuple[Pane, ...], dock: float) -> float:
    """Square pixels of signs that lie outside the map, on each other, or on a figure that they should stand beside."""
    window = panes[0].rect if panes else QRectF()
    trouble = sum(_area(title.box) - _area(title.box.intersected(window)) for title in signs.titles)
    free = window.adjusted(0, 0, -dock, 0)
    trouble += sum(_area(label.box) - _area(label.box.intersected(free)) for label in signs.labels)
    trouble += sum(_area(one.intersected(other)) for one, other in combinations(signs.boxes, 2))
    figures = [figure for pane in panes for figure in _figure(pane)]
    beside = [label.box for label in signs.labels if not label.is_over]
    return trouble + sum(_area(box.intersected(figure)) for box in beside for figure in figures)


def _figure(pane: Pane) -> list[QRectF]:
    """The pixels that a figure takes near its labels, roughly."""
    rows = _FIGURES[pane.view]
    return [pane.rect_of((-reach, y0, reach, y1)) for y0, y1, reach in rows]


def _area(box: QRectF) -> float:
    return max(0.0, box.width()) * max(0.0, box.height())
