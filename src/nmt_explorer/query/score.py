"""The score: a product of named parts, each 0–1 or a gentle multiplier, each open to inspection.

score = covered · (1 - UNPAINTED · (1 - painted)) · described · reported · own_side, then moved by findings and answers.
More paint inside an essential zone never lowers the score of its pattern. The weights are conventions of this program,
chosen so that what is marked counts most and nothing looks more precise than it is: examiners agree on trigger points
only moderately (kappa about 0.45).
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

from nmt_explorer.atlas.model import Zone
from nmt_explorer.domain.body import Confidence, Frequency, Side, ZoneKind
from nmt_explorer.domain.drawing import PainDrawing, PalpationFinding
from nmt_explorer.query.measure import Meeting, Painted, Patch
from nmt_explorer.query.patterns import Pattern, Seen

SPILLOVER = 0.5
"""A place in a spillover zone counts half of one in an essential zone."""
NEAR = 0.35
"""A place just outside a zone counts at most this much."""
UNPAINTED = 0.4
"""A pattern that is hardly painted keeps three fifths of its score."""
SPILLOVER_SHARE = 0.15
"""How much of the painted share the spillover zones make up, however large they are: many never feel them."""
PAINTED_ENOUGH = 0.6
"""A zone painted to this share counts as painted."""
MARKED_ENOUGH = 0.5
"""A zone in which this share of a mark lies counts as marked."""
POINTED = 0.8
"""A point in an essential zone stands for this much of the pattern, one in a spillover zone for half as much."""
HARDLY = 0.2
"""A zone painted less than this, of what would be enough, is said not to be marked."""
DESCRIBED: Mapping[Confidence, float] = {Confidence.HIGH: 1.0, Confidence.MEDIUM: 0.95, Confidence.LOW: 0.85}
"""How far a pattern is trusted before anything is marked."""
REPORTED: Mapping[Frequency | None, float] = {
    Frequency.VERY_OFTEN: 1.0,
    Frequency.OFTEN: 0.95,
    None: 0.88,
    Frequency.SELDOM: 0.86,
}
"""How often surveys and manuals report the point: orders what geometry leaves equal, and little more."""
OTHER_SIDE = 0.9
"""A pattern whose points lie on a side where nothing is marked keeps this share: most patterns stay on their side."""
FAMILIAR = 0.65
"""Familiar pain on pressing closes this share of the distance to 1."""
NOT_FAMILIAR = 0.35
"""Pressing that does not bring the familiar pain keeps this share."""
TENDER = 0.15
NOT_TENDER = 0.9
ANSWER_FOR = 0.08
ANSWER_AGAINST = 0.95
MOST_ANSWERS = 4
"""No more answers than this count for a pattern, the strongest evidence of history being weak."""


@dataclass(frozen=True, slots=True)
class MarkShare:
    """How one pattern covers one mark, in shares of the mark 0–1; ``counted`` 0–1 is what enters the score."""

    mark: int
    essential: float
    spillover: float
    near: float
    counted: float


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of a score.

    ``covered``: what share of the marks the pattern covers, weighted by intensity. ``painted``: what share of the
    pattern was painted, in the views that carry marks. ``described``: how well the pattern is described, ``reported``:
    how often, ``own_side``: whether anything is marked on its side. ``findings`` and ``answers`` are factors by which
    palpation and history moved the score (1: not at all).
    """

    covered: float
    painted: float
    described: float
    reported: float
    own_side: float
    findings: float
    answers: float


@dataclass(frozen=True, slots=True, eq=False)
class Scored:
    """A pattern with its score, the parts of it, and how it covers each mark it reaches."""

    pattern: Pattern
    score: float
    parts: Parts
    shares: tuple[MarkShare, ...]
    seen: tuple[Seen, ...]
    painted: Mapping[int, Painted]

    def unpainted(self) -> tuple[Zone, ...]:
        """The zones in the marked views that no mark says much about."""
        return tuple(zone for one in self.seen for zone in one.zones if not self._is_marked(zone))

    def _is_marked(self, zone: Zone) -> bool:
        found = self.painted.get(id(zone))
        return found is not None and max(found.area / PAINTED_ENOUGH, found.inside) >= HARDLY


@dataclass(frozen=True, slots=True)
class Prior:
    """What speaks for a pattern before anything is marked; see :class:`Parts`."""

    described: float
    reported: float


def prior_of(pattern: Pattern) -> Prior:
    """The best that is known of any of the pattern's points."""
    points = [point.record for point in pattern.points]
    frequencies = [pattern.muscle.record.frequency_of(point) for point in points]
    return Prior(
        described=max(DESCRIBED[point.confidence] for point in points),
        reported=max(REPORTED[found.level if found else None] for found in frequencies),
    )


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """What is the same for every pattern while one drawing is scored; ``sides``: on which anything is marked."""

    drawing: PainDrawing
    patches: tuple[Patch, ...]
    sides: frozenset[Side]
    weights: tuple[float, ...]
    answers: Mapping[str, bool]


def weights_of(patches: tuple[Patch, ...]) -> tuple[float, ...]:
    """What each mark counts: its intensity times its breadth, the square root of its area. The sum is 1, or 0.

    By area alone a pointed finger would say nothing beside a painted back; as one statement each, a place that was
    brushed in ten strokes would say ten times as much as one that was gone round.
    """
    raw = [max(patch.mark.intensity, 1) * math.sqrt(patch.region.area) for patch in patches]
    total = sum(raw)
    return tuple(weight / total if total else 0.0 for weight in raw)


def score(
    pattern: Pattern,
    prior: Prior,
    meetings: Mapping[int, Meeting],
    painted: Mapping[int, Painted],
    seen: tuple[Seen, ...],
    question: Question,
) -> Scored:
    """Score one pattern that lies near at least one mark.

    Args:
        pattern: the pattern.
        prior: what speaks for it beforehand.
        meetings: how each mark near it meets it.
        painted: the painted share of each of its zones, by the zone's identity.
        seen: what each view that carries marks shows of it.
        question: the drawing and what belongs to it.
    """
    worth = _worth(meetings, painted)
    shares = tuple(
        _share(number, meeting, question.patches[number], question.drawing.tolerance, worth)
        for number, meeting in sorted(meetings.items())
    )
    covered = sum(question.weights[share.mark] * share.counted for share in shares)
    painted_share = _painted(seen, painted)
    own_side = 1.0 if _is_on_a_marked_side(pattern.side, question.sides) else OTHER_SIDE
    base = covered * (1 - UNPAINTED * (1 - painted_share)) * prior.described * prior.reported * own_side
    after_findings = _with_findings(base, _findings(pattern, question.drawing))
    after_answers = _with_answers(after_findings, pattern, question.answers)
    parts = Parts(
        covered=covered,
        painted=painted_share,
        described=prior.described,
        reported=prior.reported,
        own_side=own_side,
        findings=after_findings / base if base else 1.0,
        answers=after_answers / after_findings if after_findings else 1.0,
    )
    return Scored(pattern, after_answers, parts, shares, seen, painted)


def with_drawing(scored: Scored, drawing: PainDrawing) -> Scored:
    """The same pattern with the findings and answers of a drawing that has the same marks."""
    parts = scored.parts
    painted = 1 - UNPAINTED * (1 - parts.painted)
    base = parts.covered * painted * parts.described * parts.reported * parts.own_side
    answers = {answer.id: answer.value for answer in drawing.answers}
    after_findings = _with_findings(base, _findings(scored.pattern, drawing))
    after_answers = _with_answers(after_findings, scored.pattern, answers)
    findings = after_findings / base if base else 1.0
    moved = replace(parts, findings=findings, answers=after_answers / after_findings if after_findings else 1.0)
    return replace(scored, score=after_answers, parts=moved)


def _is_on_a_marked_side(side: Side, marked: frozenset[Side]) -> bool:
    """Whether it may be the marked side; what lies in the midline belongs to both."""
    return side in marked or side is Side.MIDLINE or Side.MIDLINE in marked


def _worth(meetings: Mapping[int, Meeting], painted: Mapping[int, Painted]) -> float:
    """What a place inside the pattern counts: all, once an essential zone is marked; ``SPILLOVER`` while none is.

    Of a mark counts how much of it lies in essential zones, not counting what lies in spillover zones: a mark that
    grows into the spillover says no less about the essential zone.
    """
    marked = max([_in_essential(meeting) for meeting in meetings.values()]) / MARKED_ENOUGH
    if marked >= 1:
        return 1.0
    for one in painted.values():
        if one.zone.kind is ZoneKind.ESSENTIAL:
            marked = max(marked, one.area / PAINTED_ENOUGH)
    return SPILLOVER + (1 - SPILLOVER) * min(1.0, marked)


def _in_essential(meeting: Meeting) -> float:
    elsewhere = 1 - meeting.spillover
    return min(1.0, meeting.essential / elsewhere) if elsewhere > 0 else 0.0


def _painted(seen: tuple[Seen, ...], painted: Mapping[int, Painted]) -> float:
    """How much of a pattern was painted, 0–1, in the view that shows most of it painted."""
    if not painted:
        return 0.0
    return max([_painted_in(one, painted) for one in seen])


def _painted_in(seen: Seen, painted: Mapping[int, Painted]) -> float:
    essential = spillover = pointed = 0.0
    for one in painted.values():
        if one.zone.view is not seen.view:
            continue
        area = one.zone.region.area * min(1.0, one.area / PAINTED_ENOUGH)
        if one.zone.kind is ZoneKind.ESSENTIAL:
            essential += area
            pointed = max(pointed, one.pointed)
        else:
            spillover += area
            pointed = max(pointed, SPILLOVER * one.pointed)
    if not seen.spillover:
        share = essential / seen.essential
    else:
        share = SPILLOVER_SHARE * spillover / seen.spillover
        if seen.essential:
            share += (1 - SPILLOVER_SHARE) * essential / seen.essential
    return max(share, POINTED * min(1.0, pointed / MARKED_ENOUGH))


def _share(number: int, meeting: Meeting, patch: Patch, tolerance: float, worth: float) -> MarkShare:
    """Near counts for the uncovered rest, less with distance, and only for as much of it as the tolerance reaches."""
    inside = min(1.0, meeting.essential + meeting.spillover)
    near = 0.0
    if tolerance > 0 and meeting.gap < tolerance:
        reach = min(1.0, math.pi * tolerance**2 / patch.region.area)
        near = (1 - meeting.gap / tolerance) * min(1 - inside, reach)
    counted = worth * inside + NEAR * near
    return MarkShare(number, meeting.essential, inside - meeting.essential, near, counted)


def _findings(pattern: Pattern, drawing: PainDrawing) -> list[PalpationFinding]:
    if not drawing.findings:
        return []
    found = (drawing.finding_for(point.id, pattern.side) for point in pattern.points)
    return [finding for finding in found if finding is not None]


def _with_findings(base: float, findings: list[PalpationFinding]) -> float:
    """Familiar pain at any point of the pattern speaks for it; its absence counts when no point brought it."""
    if not findings:
        return base
    if any(f.familiar for f in findings):
        base += (1 - base) * FAMILIAR
    elif any(f.familiar is False for f in findings):
        base *= NOT_FAMILIAR
    if any(f.tender for f in findings):
        base += (1 - base) * TENDER
    elif any(f.tender is False for f in findings):
        base *= NOT_TENDER
    return base


def answers_about(pattern: Pattern, answers: Mapping[str, bool]) -> list[tuple[str, bool]]:
    """The answered questions that the muscle's file speaks of, in the file's order, (id, yes or no)."""
    return [(tag, answers[tag]) for tag in tags_of(pattern) if tag in answers]


def tags_of(pattern: Pattern) -> tuple[str, ...]:
    """The activities that the muscle's file names, in its order."""
    record = pattern.muscle.record
    return (*record.aggravated_by, *record.relieved_by, *record.symptoms)


def _with_answers(base: float, pattern: Pattern, answers: Mapping[str, bool]) -> float:
    if not answers:
        return base
    about = answers_about(pattern, answers)
    yes = min(MOST_ANSWERS, sum(value for _, value in about))
    no = min(MOST_ANSWERS, sum(not value for _, value in about))
    return float((1 - (1 - base) * (1 - ANSWER_FOR) ** yes) * ANSWER_AGAINST**no)
