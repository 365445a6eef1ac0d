"""Names of endangerment sites on a surface: beside them with a leader, off the body and off each other if need be."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from nmt_explorer.domain.caution import SiteLevel
from nmt_explorer.geometry.region import Region
from nmt_explorer.ui.map.shown_sites import ENLARGED, ShownSite
from nmt_explorer.ui.painting.labels import paint_backing
from nmt_explorer.ui.painting.overlay import Body
from nmt_explorer.ui.painting.pane import Pane
from nmt_explorer.ui.theme.look import Look
from nmt_explorer.ui.theme.typography import Role, text_width

HEIGHT = 20.0
"""Pixels of a name at the usual type size."""
AIR = 6.0
"""Pixels around a name that nothing else should take."""
FORBIDDEN, TOO_MUCH = 1000.0, 500.0
"""Cost of a place where something is already written, and the cost from which a name is left to the pointer."""
_ANGLES = np.radians([180, 200, 160, 225, 135, 250, 110, 270, 90, 290, 70, 315, 45, 340, 20, 0])
"""Directions in which a name may stand from its site, for one at the viewer's left; from out to in."""
_REACHES = np.array((14.0, 26.0, 42.0, 62.0, 88.0, 120.0, 160.0, 210.0, 270.0))
"""Pixels from the site to the nearest end of its name."""
ON_SITES, ON_BODY, OVER_SIGNS, OVER_LEADERS, INWARD = 120.0, 90.0, 450.0, 250.0, 3.0
"""Costs beside a pixel of distance: lying wholly on other sites, wholly on the body, a leader that leads over what is
written or over another leader, and each direction further in."""
FAR = 130.0
"""On a whole figure no name stands so many pixels from its site."""
_ORDER = {level: rank for rank, level in enumerate((SiteLevel.AVOID, SiteLevel.TRAINED, SiteLevel.LIGHT))}

Boxes = NDArray[np.float64]
"""(N, 4): left, top, right, bottom in pixels."""


@dataclass(frozen=True, slots=True)
class SiteLabel:
    """A name in its box of pixels, and the leader from the box to the site."""

    words: str
    box: QRectF
    start: QPointF
    end: QPointF


@dataclass(frozen=True, slots=True, eq=False)
class Room:
    """What there is to heed when a name is placed, in pixels: the frame, what is taken, the sites, other leaders."""

    frame: QRectF
    taken: Boxes
    sites: Boxes
    leaders: tuple[tuple[QPointF, QPointF], ...]


def site_labels(
    shown: Sequence[ShownSite],
    body: Body,
    look: Look,
    frame: QRectF,
    drawn: Sequence[QRectF],
    covered: Sequence[QRectF],
) -> tuple[SiteLabel, ...]:
    """Names for the sites of enlarged figures, and those around a release, as far as there is room.

    ``frame`` is the surface, ``drawn`` what stands on it already and ``covered`` what lies over it, in pixels.
    """
    named = _named(shown, frame)
    named.sort(key=lambda one: (not one.is_near, _ORDER[one.site.record.level], one.region.bounds[1]))
    used = label_font(look)
    boxes = [_edges(box) for box in (*drawn, *covered)]
    regions = np.array([_edges(one.pane.rect_of(one.region.bounds)) for one in shown]).reshape(-1, 4)
    leaders: list[tuple[QPointF, QPointF]] = []
    labels: list[SiteLabel] = []
    for one in named:
        at = one.pane.to_pixels(_seen_centre(one))
        if not one.pane.shows(at) or not frame.contains(at) or any(box.contains(at) for box in covered):
            continue
        size = (text_width(one.site.record.name, used) + 4, HEIGHT * look.factor)
        room = Room(frame.intersected(one.pane.rect), np.array(boxes).reshape(-1, 4), regions, tuple(leaders))
        label = _label(one, at, size, body[one.pane.view].outline, room)
        if label is not None:
            labels.append(label)
            boxes.append(_edges(label.box))
            leaders.append((label.start, label.end))
    return tuple(labels)


def _named(shown: Sequence[ShownSite], frame: QRectF) -> list[ShownSite]:
    """Those that get a name; of a pair in one pane only the one nearer to the middle, the other looks the same."""
    found: dict[tuple[str, Pane], ShownSite] = {}
    for one in shown:
        key = (one.site.record.id, one.pane)
        if not one.is_around and one.pane.scale < ENLARGED:
            continue
        other = found.get(key)
        if other is None or _rank(one, frame) < _rank(other, frame):
            found[key] = one
    return list(found.values())


def _rank(one: ShownSite, frame: QRectF) -> tuple[bool, bool, float]:
    """Near ones first, then by the pixels from the middle column of the frame; the first of equals stays."""
    x = one.pane.to_pixels(one.region.centre).x()
    return (not one.is_near, not one.is_around, round(abs(x - frame.center().x())))


def label_font(look: Look) -> QFont:
    """The type of the names."""
    return look.font(Role.LABEL, size=13, weight=600)


def paint_site_labels(painter: QPainter, labels: Iterable[SiteLabel], look: Look) -> None:
    """Leaders first, then the names over them."""
    theme = look.theme
    shown = tuple(labels)
    for label in shown:
        for colour, width in ((theme.casing, 3.5), (theme.caution_text, 1.25)):
            painter.setPen(QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(label.start, label.end)
        painter.setPen(QPen(QColor(theme.casing), 1.5))
        painter.setBrush(QColor(theme.caution_text))
        painter.drawEllipse(label.end, 3.0, 3.0)
    for label in shown:
        paint_backing(painter, label.box.adjusted(3, 4, -3, -4), theme)
        painter.setFont(label_font(look))
        painter.setPen(QColor(theme.caution_text))
        painter.drawText(label.box, Qt.AlignmentFlag.AlignCenter, label.words)


def _label(one: ShownSite, at: QPointF, size: tuple[float, float], outline: Region, room: Room) -> SiteLabel | None:
    """The cheapest place for a name around the pixel ``at``; None where there is no good one."""
    width, height = size
    angles = _ANGLES if at.x() < one.pane.x else np.pi - _ANGLES
    reaches = _REACHES if one.pane.scale >= ENLARGED else _REACHES[_REACHES < FAR]
    reach, angle = (grid.ravel() for grid in np.meshgrid(reaches, angles, indexing="ij"))
    rank = np.tile(np.arange(len(angles)), len(reaches))
    ends = np.column_stack([at.x() + np.cos(angle) * reach, at.y() + np.sin(angle) * reach])
    lefts = ends[:, 0] - (1 - np.cos(angle)) / 2 * width
    tops = ends[:, 1] - (1 - np.sin(angle)) / 2 * height
    places = np.column_stack([lefts, tops, lefts + width, tops + height])
    inside = (
        (places[:, 0] >= room.frame.left() + AIR)
        & (places[:, 1] >= room.frame.top() + AIR)
        & (places[:, 2] <= room.frame.right() - AIR)
        & (places[:, 3] <= room.frame.bottom() - AIR)
    )
    cost = reach + INWARD * rank + FORBIDDEN * ~inside
    cost += FORBIDDEN * (_overlaps(places, room.taken, AIR) > 0)
    cost += ON_SITES * _overlaps(places, room.sites, 0.0) / (width * height)
    cost += ON_BODY * _on_body(places, one, outline)
    starts = np.column_stack([np.clip(at.x(), places[:, 0], places[:, 2]), np.clip(at.y(), places[:, 1], places[:, 3])])
    cost += OVER_SIGNS * _passes(starts, at, room.taken)
    for start, end in room.leaders:
        cost += OVER_LEADERS * _cross(starts, at, start, end)
    best = int(np.argmin(cost))
    if cost[best] >= TOO_MUCH:
        return None
    left, top, right, bottom = places[best].tolist()
    x, y = starts[best].tolist()
    return SiteLabel(one.site.record.name, QRectF(left, top, right - left, bottom - top), QPointF(x, y), at)


def _seen_centre(one: ShownSite) -> tuple[float, float]:
    """A point of the site that is seen, in body units: its centre, or that of the part in the window."""
    pane = one.pane
    if pane.rect.contains(pane.to_pixels(one.region.centre)):
        return one.region.centre
    (x0, y0), (x1, y1) = pane.to_body(pane.rect.topLeft()), pane.to_body(pane.rect.bottomRight())
    seen = one.region.intersection(Region.from_ring(np.array([(x0, y0), (x1, y0), (x1, y1), (x0, y1)])))
    return seen.centre if not seen.is_empty else one.region.centre


def _on_body(places: Boxes, one: ShownSite, outline: Region) -> NDArray[np.float64]:
    """Which share of each box lies on the body."""
    across, down = (grid.ravel() for grid in np.meshgrid(np.linspace(0, 1, 5), (0.2, 0.8)))
    x = places[:, :1] + (places[:, 2:3] - places[:, :1]) * across
    y = places[:, 1:2] + (places[:, 3:] - places[:, 1:2]) * down
    pane = one.pane
    spots = np.column_stack([(x.ravel() - pane.x) / pane.scale, (y.ravel() - pane.y) / pane.scale])
    return np.asarray(outline.contains_all(spots).reshape(x.shape).mean(axis=1))


def _overlaps(places: Boxes, others: Boxes, air: float) -> NDArray[np.float64]:
    """How many square pixels of each box, with some air around it, other boxes cover."""
    if not len(others):
        return np.zeros(len(places))
    first, last = np.minimum, np.maximum
    left, top, right, bottom = (places[:, None, i] for i in range(4))
    wide = first(right + air, others[None, :, 2]) - last(left - air, others[None, :, 0])
    high = first(bottom + air, others[None, :, 3]) - last(top - air, others[None, :, 1])
    return np.asarray((np.clip(wide, 0, None) * np.clip(high, 0, None)).sum(axis=1))


def _passes(starts: NDArray[np.float64], at: QPointF, boxes: Boxes) -> NDArray[np.bool_]:
    """Whether the way from each start to ``at`` leads over a box in which it does not end."""
    x, y = at.x(), at.y()
    boxes = boxes[(boxes[:, 0] > x) | (boxes[:, 2] < x) | (boxes[:, 1] > y) | (boxes[:, 3] < y)]
    if not len(boxes):
        return np.zeros(len(starts), dtype=bool)
    shares = np.linspace(0.0, 1.0, 12)[:, None]
    across = starts[:, None, :1] + (x - starts[:, None, :1]) * shares
    down = starts[:, None, 1:] + (y - starts[:, None, 1:]) * shares
    inside = (across >= boxes[:, 0]) & (across <= boxes[:, 2]) & (down >= boxes[:, 1]) & (down <= boxes[:, 3])
    return np.asarray(inside.any(axis=(1, 2)))


def _cross(starts: NDArray[np.float64], at: QPointF, start: QPointF, end: QPointF) -> NDArray[np.bool_]:
    """Whether the way from each start to ``at`` crosses the line from ``start`` to ``end``."""
    one, other = np.array([start.x(), start.y()]), np.array([end.x(), end.y()])
    here = np.array([at.x(), at.y()])
    sides = _turn(one, other, starts) * _turn(one, other, here) < 0
    across = _turn(starts, here, one) * _turn(starts, here, other) < 0
    return np.asarray(sides & across)


def _turn(a: NDArray[np.float64], b: NDArray[np.float64], c: NDArray[np.float64]) -> NDArray[np.float64]:
    """Positive when a, b, c turn one way, negative when they turn the other."""
    return (b[..., 0] - a[..., 0]) * (c[..., 1] - a[..., 1]) - (b[..., 1] - a[..., 1]) * (c[..., 0] - a[..., 0])


def _edges(box: QRectF) -> tuple[float, float, float, float]:
    return (box.left(), box.top(), box.right(), box.bottom())
