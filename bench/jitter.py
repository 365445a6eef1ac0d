"""The same drawing made once more: shifted, drawn wider or narrower, strokes left out, by a measured amount."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce

import numpy as np

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import View
from nmt_explorer.domain.drawing import Mark, MarkKind, PainDrawing
from nmt_explorer.geometry.region import InvalidRing, Region
from nmt_explorer.query.measure import patch_of

WITHIN = 0.03
"""How near to the wanted overlap a jittered drawing comes."""
FARTHEST = 60.0
"""Body units that a mark is moved at most."""
WIDER = 0.35
"""Change of a mark's half width, in body units, for each one that it is moved."""
OFTEN_DROPPED = 0.5
HALVINGS = 12
ATTEMPTS = 30

Painted = Mapping[View, Region]


@dataclass(frozen=True, slots=True)
class Again:
    """How one mark is made the second time: moved by ``way`` and widened by ``wider``, both times the strength."""

    way: tuple[float, float]
    wider: float
    is_dropped: bool


class TooStubborn(RuntimeError):
    """No jitter brought the drawing to the wanted overlap with itself."""


def jittered(drawing: PainDrawing, atlas: Atlas, overlap: float, random: np.random.Generator) -> PainDrawing:
    """The drawing made again, with about that Jaccard overlap between all that both paint, ``WITHIN`` exactly.

    Raises:
        TooStubborn: the drawing cannot be brought there.
    """
    before = surface(drawing, atlas)
    for _ in range(ATTEMPTS):
        manner = _manner(drawing, random)
        weak, strong = 0.0, FARTHEST
        for _ in range(HALVINGS):
            strength = (weak + strong) / 2
            again = _made_again(drawing, manner, strength)
            reached = jaccard(before, surface(again, atlas))
            if abs(reached - overlap) <= WITHIN:
                return again
            weak, strong = (strength, strong) if reached > overlap else (weak, strength)
    raise TooStubborn(f"{len(drawing.marks)} marks, wanted {overlap}")


def surface(drawing: PainDrawing, atlas: Atlas) -> Painted:
    """All that a drawing paints, by view, clipped to the body."""
    patches = [patch_of(mark, atlas.body[mark.view]) for mark in drawing.marks]
    return {
        view: Region.union([patch.region for patch in patches if patch.mark.view is view])
        for view in {mark.view for mark in drawing.marks}
    }


def jaccard(one: Painted, other: Painted) -> float:
    """Shared by joint area over all views, 0–1."""
    shared = sum(region.overlap(other[view]) for view, region in one.items() if view in other)
    joint = sum(region.area for painted in (one, other) for region in painted.values()) - shared
    return shared / joint if joint else 0.0


def _manner(drawing: PainDrawing, random: np.random.Generator) -> Sequence[Again]:
    """The whole slips one way, each mark a little its own; some are wider, some narrower, and some left out."""
    angle = random.uniform(0, 2 * np.pi)
    slip = np.array([np.cos(angle), np.sin(angle)]) * random.uniform(0.4, 1)
    drops = random.random() < OFTEN_DROPPED
    found = []
    for _ in drawing.marks:
        own = slip + random.normal(0, 0.4, 2)
        dropped = drops and random.random() < 0.2
        found.append(Again((float(own[0]), float(own[1])), float(random.normal(0, WIDER)), dropped))
    if all(again.is_dropped for again in found):
        found[0] = replace(found[0], is_dropped=False)
    return found


def _made_again(drawing: PainDrawing, manner: Sequence[Again], strength: float) -> PainDrawing:
    marks = [
        _marked_again(mark, again, strength)
        for mark, again in zip(drawing.marks, manner, strict=True)
        if not again.is_dropped
    ]
    return replace(drawing, marks=tuple(marks))


def _marked_again(mark: Mark, again: Again, strength: float) -> Mark:
    moved = mark.moved(again.way[0] * strength, again.way[1] * strength)
    by = again.wider * strength
    if mark.kind is not MarkKind.POLYGON:
        return replace(moved, radius=float(np.clip(mark.radius + by, 0.6 * mark.radius, 1.6 * mark.radius)))
    return replace(moved, points=_outline_grown(moved, by))


def _outline_grown(mark: Mark, by: float) -> tuple[tuple[float, float], ...]:
    """The outline with its rim moved; as it is where too little would be left."""
    try:
        region = Region.from_ring(np.array(mark.points), repair=True)
    except InvalidRing:
        return mark.points
    limit = 0.3 * float(np.sqrt(region.area))
    grown = region.grown(float(np.clip(by, -0.5 * limit, limit)))
    if grown.area < 0.3 * region.area:
        return mark.points
    rim = reduce(
        lambda a, b: a if Region.from_ring(a).area >= Region.from_ring(b).area else b, (p[0] for p in grown.parts)
    )
    return tuple((float(x), float(y)) for x, y in rim)
