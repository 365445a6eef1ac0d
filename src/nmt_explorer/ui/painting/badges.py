"""Finds a place for the number of each mark: beside the figure where there is room, else beside the mark."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from nmt_explorer.geometry.region import Region
from nmt_explorer.ui.painting.marks import BADGE
from nmt_explorer.ui.painting.pane import Pane

_ANGLES = np.radians([180, 0, 225, 315, 135, 45, 270, 90, 200, 340, 160, 20])
_REACHES = (4.0, 12.0, 22.0, 34.0, 48.0)


def badge_place(
    pane: Pane, shape: QRectF, outline: Region, taken: Sequence[tuple[QPointF, float]], factor: float = 1.0
) -> QPointF:
    """The middle of a badge.

    Args:
        pane: the pane of the mark.
        shape: the mark in pixels.
        outline: the body in this view.
        taken: discs in pixels that should stay free, as (middle, radius).
        factor: that of the type, with which the badge grows.
    """
    radius = BADGE / 2 * factor + 2
    centre = shape.center()
    best, least = centre, float("inf")
    for reach in _REACHES:
        for preference, angle in enumerate(_ANGLES.tolist()):
            dx, dy = np.cos(angle), np.sin(angle)
            to_rim = min(
                shape.width() / 2 / abs(dx) if abs(dx) > 1e-6 else 1e9,
                shape.height() / 2 / abs(dy) if abs(dy) > 1e-6 else 1e9,
            )
            to_rim = min(to_rim, float(np.hypot(shape.width(), shape.height())) / 2 * 0.86)
            away = to_rim + radius + reach
            at = QPointF(centre.x() + dx * away, centre.y() + dy * away)
            cost = reach * 0.9 + preference * 0.5 + _covered(pane, at, radius, outline) * 40
            cost += sum(60 for other, size in taken if _apart(at, other) < radius + size + 1)
            frame = pane.rect.adjusted(radius, radius, -radius, -radius)
            if not frame.contains(at):
                cost += 200
            if cost < least:
                best, least = at, cost
    return best


def _covered(pane: Pane, at: QPointF, radius: float, outline: Region) -> float:
    """Which share of the badge lies on the body."""
    angles = np.arange(8) * np.pi / 4
    rim = np.column_stack([at.x() + radius * np.cos(angles), at.y() + radius * np.sin(angles)])
    spots = np.vstack([rim, [[at.x(), at.y()]]])
    return float(outline.contains_all((spots - [pane.x, pane.y]) / pane.scale).mean())


def _apart(one: QPointF, other: QPointF) -> float:
    return float(np.hypot(one.x() - other.x(), one.y() - other.y()))
