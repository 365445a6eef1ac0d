"""From a pain drawing to an answer. Built once per atlas; every call is independent and deterministic."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.atlas.svg_view import ViewDrawing
from nmt_explorer.domain.body import AreaCode, Point, Side, View
from nmt_explorer.domain.drawing import Mark, MarkKind, PainDrawing
from nmt_explorer.geometry.index import RegionIndex
from nmt_explorer.geometry.region import Region
from nmt_explorer.query.explain import Explanation, explain
from nmt_explorer.query.measure import Measured, Patch, Reading, combined, patch_of, read_patch
from nmt_explorer.query.patterns import Pattern, PatternIndex, Seen, build_index
from nmt_explorer.query.red_flags import RaisedFlag, answered, called_for, halts
from nmt_explorer.query.score import Question, Scored, prior_of, score, weights_of

LEAST_SCORE = 0.01
"""Below this a candidate says nothing."""
REMEMBERED = 256
"""Marks whose reading is kept: while one mark is painted or answered, the others need not be read again."""

SEEN = 4096
"""Patterns whose zones in some set of views are kept together."""


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """A scored pattern in its place in the list; ranks count from 1."""

    rank: int
    scored: Scored

    @property
    def pattern(self) -> Pattern:
        return self.scored.pattern

    @property
    def score(self) -> float:
        return self.scored.score


@dataclass(frozen=True, eq=False)
class Answer:
    """Everything that one drawing has to hear. Explaining sets are computed when first asked for."""

    drawing: PainDrawing
    patches: tuple[Patch, ...]
    marked_areas: tuple[tuple[tuple[AreaCode, Side], ...], ...]
    red_flags: tuple[RaisedFlag, ...]
    candidates: tuple[Candidate, ...]

    @property
    def is_halted(self) -> bool:
        """Whether a yes to an emergency question keeps the candidates away."""
        return halts(self.red_flags)

    @cached_property
    def explanation(self) -> Explanation:
        """The smallest sets of candidates that together account for the drawing, and what stays unexplained."""
        return explain(tuple(c.scored for c in self.candidates), self.patches)


@dataclass(frozen=True, slots=True, eq=False)
class _ReadMark:
    """Everything about a mark that does not depend on the other marks."""

    patch: Patch
    areas: tuple[tuple[AreaCode, Side], ...]
    reading: Reading


class Engine:
    """Answers drawings against one atlas."""

    def __init__(self, atlas: Atlas) -> None:
        self.atlas = atlas
        self.index: PatternIndex = build_index(atlas)
        self._priors = tuple(prior_of(pattern) for pattern in self.index.patterns)
        self._area_index = {view: _area_index(drawing) for view, drawing in atlas.body.items()}
        self._read = lru_cache(maxsize=REMEMBERED)(self._read_mark)
        self._flags = lru_cache(maxsize=REMEMBERED)(partial(called_for, atlas))
        self._seen = lru_cache(maxsize=SEEN)(self._seen_in)

    def locate(self, view: View, point: Point, radius: float) -> Answer:
        """The answer to one point mark."""
        return self.answer(PainDrawing(marks=(Mark(view, MarkKind.POINT, (point,), radius),)))

    def answer(self, drawing: PainDrawing) -> Answer:
        """Rank every candidate for the drawing; red flags first."""
        read = [self._read(mark, drawing.tolerance) for mark in drawing.marks]
        patches = tuple(one.patch for one in read)
        areas = tuple(one.areas for one in read)
        flags = answered(self._flags(frozenset(area for found in areas for area in found)), drawing)
        candidates = (
            () if halts(flags) else self._ranked(drawing, patches, areas, combined(one.reading for one in read))
        )
        return Answer(drawing, patches, areas, flags, candidates)

    def _read_mark(self, mark: Mark, tolerance: float) -> _ReadMark:
        patch = patch_of(mark, self.atlas.body[mark.view])
        return _ReadMark(patch, self._areas(patch), read_patch(self.index, patch, tolerance))

    def _ranked(
        self,
        drawing: PainDrawing,
        patches: tuple[Patch, ...],
        areas: tuple[tuple[tuple[AreaCode, Side], ...], ...],
        measured: Measured,
    ) -> tuple[Candidate, ...]:
        sides = frozenset(side for found in areas for _, side in found)
        answers = {answer.id: answer.value for answer in drawing.answers}
        question = Question(drawing, patches, sides, weights_of(patches), answers)
        views = drawing.views
        scored = []
        for number, meetings in measured.meetings.items():
            seen = self._seen(number, views)
            painted = measured.painted.get(number, {})
            scored.append(score(self.index.patterns[number], self._priors[number], meetings, painted, seen, question))
        return ranked(scored)

    def _seen_in(self, number: int, views: frozenset[View]) -> tuple[Seen, ...]:
        return Seen.by_view(self.index.patterns[number], views)

    def _areas(self, patch: Patch) -> tuple[tuple[AreaCode, Side], ...]:
        """The areas that the patch lies on: those of the surface before deep ones, the most covered first."""
        if patch.region.is_empty:
            return ()
        keys, regions, index = self._area_index[patch.mark.view]
        met = patch.meets(index, 0.0)
        shared = [
            (overlap, keys[i])
            for i, overlap in zip(met.which.tolist(), met.shared.tolist(), strict=True)
            if overlap > 0.1 * min(patch.region.area, regions[i].area)
        ]
        shared.sort(key=lambda pair: (self.atlas.areas[pair[1][0]].deep, -pair[0], pair[1]))
        return tuple(key for _, key in shared)


def ranked(scored: Iterable[Scored]) -> tuple[Candidate, ...]:
    """Best first; scores alike to two decimals are ties, ordered by trigger point id, then side."""
    listed = sorted((s for s in scored if s.score >= LEAST_SCORE), key=lambda s: (-round(s.score, 2), s.pattern.key))
    return tuple(Candidate(rank, s) for rank, s in enumerate(listed, start=1))


def _area_index(drawing: ViewDrawing) -> tuple[list[tuple[AreaCode, Side]], list[Region], RegionIndex]:
    regions = list(drawing.areas.values())
    return list(drawing.areas), regions, RegionIndex(regions)
