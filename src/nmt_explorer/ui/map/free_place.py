"""Finds a place on the map where a small button covers nothing."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSizeF

from nmt_explorer.ui.painting.overlay import Body
from nmt_explorer.ui.painting.pane import Pane

EDGE = 12.0
"""Pixels between a button and the edge of the map."""
STEP = 24.0
"""Pixels between the places that are tried."""
COVERED = 10_000.0
"""Cost of a place that lies wholly on something."""
AIR = 6.0
"""Pixels around a button that should be free too."""
CELL = 6.0
"""Pixels of the raster in which it is counted what is free."""


def free_place(
    size: QSizeF, frame: QRectF, panes: Sequence[Pane], body: Body, taken: Sequence[QRectF], wished: Sequence[QPointF]
) -> tuple[QPointF, float]:
    """The upper left corner, in pixels, from which a box covers least of the bodies and of what is ``taken``, and that
    share of the box.

    Of places that are equally free, the one nearest to the first, then the next of the ``wished`` corners.
    """
    room = frame.adjusted(EDGE, EDGE / 2, -EDGE - size.width(), -EDGE / 2 - size.height())
    if room.width() <= 0 or room.height() <= 0:
        return QPointF(frame.left() + EDGE, frame.bottom() - EDGE / 2 - size.height()), 1.0
    xs = np.linspace(room.left(), room.right(), max(2, round(room.width() / STEP)))
    ys = np.linspace(room.top(), room.bottom(), max(2, round(room.height() / STEP)))
    grid = np.column_stack([axis.ravel() for axis in np.meshgrid(xs, ys)])
    corners = np.vstack([grid, [(_within(at, room).x(), _within(at, room).y()) for at in wished]])
    cost = np.min([_far(corners, at) + 60 * rank for rank, at in enumerate(wished)], axis=0)
    covered = _taken(corners, size, frame, panes, body, taken)
    best = int(np.argmin(cost + COVERED * covered))
    x, y = corners[best].tolist()
    return QPointF(x, y), float(covered[best])


def _within(at: QPointF, room: QRectF) -> QPointF:
    return QPointF(min(room.right(), max(room.left(), at.x())), min(room.bottom(), max(room.top(), at.y())))


def _far(corners: NDArray[np.float64], at: QPointF) -> NDArray[np.float64]:
    return np.asarray(np.hypot(corners[:, 0] - at.x(), corners[:, 1] - at.y()))


def _taken(
    corners: NDArray[np.float64],
    size: QSizeF,
    frame: QRectF,
    panes: Sequence[Pane],
    body: Body,
    taken: Sequence[QRectF],
) -> NDArray[np.float64]:
    """Which share of a box at each corner, with air around it, is taken: (N, 2) -> (N,)."""
    xs = np.arange(frame.left() + CELL / 2, frame.right(), CELL)
    ys = np.arange(frame.top() + CELL / 2, frame.bottom(), CELL)
    x, y = (axis.ravel() for axis in np.meshgrid(xs, ys))
    covered = np.zeros(len(x), dtype=bool)
    for pane in panes:
        if pane.view in body:
            spots = np.column_stack([(x - pane.x) / pane.scale, (y - pane.y) / pane.scale])
            covered |= body[pane.view].outline.contains_all(spots)
    for box in taken:
        covered |= (x >= box.left()) & (x <= box.right()) & (y >= box.top()) & (y <= box.bottom())
    sums = np.zeros((len(ys) + 1, len(xs) + 1))
    sums[1:, 1:] = covered.reshape(len(ys), len(xs)).cumsum(axis=0).cumsum(axis=1)
    left, top = corners[:, 0] - AIR - frame.left(), corners[:, 1] - AIR - frame.top()
    columns = [_cell(left, len(xs)), _cell(left + size.width() + 2 * AIR, len(xs))]
    rows = [_cell(top, len(ys)), _cell(top + size.height() + 2 * AIR, len(ys))]
    found = (
        sums[rows[1], columns[1]] - sums[rows[0], columns[1]] - sums[rows[1], columns[0]] + sums[rows[0], columns[0]]
    )
    return np.asarray(found / (size.width() * size.height() / CELL**2))


def _cell(at: NDArray[np.float64], count: int) -> NDArray[np.int64]:
    """The cell of the raster in which a pixel lies, 0 to ``count``."""
    return np.clip(np.round(at / CELL), 0, count).astype(np.int64)
