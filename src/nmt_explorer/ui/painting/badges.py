"""Finds a place for the number of each mark: beside the figure where there is room, else beside the mark."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF

from nmt_explorer.geometry.region import Region
from nmt_explorer.ui.painting.marks import BADGE
from nmt_explorer.ui.painting.pane import Pane

_ANGLES = np.radians([180, 0, 225, 315, 135, 45, 270, 90, 200, 340, 160, 20])
_REACHES = np.array((4.0, 12.0, 22.0, 34.0, 48.0))


def badge_place(
    pane: Pane,
    shape: QRectF,
    outline: Region,
    taken: Sequence[tuple[QPointF, float]],
    factor: float = 1.0,
    signs: Sequence[QRectF] = (),
) -> QPointF:
    """The middle of a badge.

    Args:
        pane: the pane of the mark.
        shape: the mark in pixels.
        outline: the body in this view.
        taken: discs in pixels that should stay free, as (middle, radius).
        factor: that of the type, with which the badge grows.
        signs: boxes in pixels that should stay free.
    """
    radius = BADGE / 2 * factor + 2
    centre = shape.center()
    reach, preference = (grid.ravel() for grid in np.meshgrid(_REACHES, np.arange(len(_ANGLES)), indexing="ij"))
    towards = np.column_stack([np.cos(_ANGLES), np.sin(_ANGLES)])
    with np.errstate(divide="ignore"):
        to_rim = np.min(np.array([shape.width(), shape.height()]) / 2 / np.abs(towards), axis=1)
    to_rim = np.minimum(to_rim, float(np.hypot(shape.width(), shape.height())) / 2 * 0.86)
    away = to_rim[preference] + radius + reach
    places = np.array([centre.x(), centre.y()]) + towards[preference] * away[:, None]
    cost = reach * 0.9 + preference * 0.5 + _covered(pane, places, radius, outline) * 40
    for disc, size in taken:
        cost += 60 * (np.hypot(places[:, 0] - disc.x(), places[:, 1] - disc.y()) < radius + size + 1)
    if signs:
        edges = np.array([(box.left(), box.top(), box.right(), box.bottom()) for box in signs])
        beside = np.maximum(0, np.maximum(edges[:, 0] - places[:, :1], places[:, :1] - edges[:, 2]))
        above = np.maximum(0, np.maximum(edges[:, 1] - places[:, 1:], places[:, 1:] - edges[:, 3]))
        cost += 60 * (np.hypot(beside, above) < radius + 1).sum(axis=1)
    frame = pane.rect.adjusted(radius, radius, -radius, -radius)
    inside = (places >= [frame.left(), frame.top()]) & (places <= [frame.right(), frame.bottom()])
    cost += 200 * ~inside.all(axis=1)
    x, y = places[np.argmin(cost)].tolist()
    return QPointF(x, y)


def _covered(pane: Pane, places: NDArray[np.float64], radius: float, outline: Region) -> NDArray[np.float64]:
    """Which share of a badge at each place lies on the body: (N, 2) pixels -> (N,)."""
    angles = np.arange(8) * np.pi / 4
    around = np.vstack([radius * np.column_stack([np.cos(angles), np.sin(angles)]), [[0.0, 0.0]]])
    spots = (places[:, None, :] + around[None] - [pane.x, pane.y]) / pane.scale
    on_body = outline.contains_all(spots.reshape(-1, 2)).reshape(len(places), len(around))
    return np.asarray(on_body.mean(axis=1))
