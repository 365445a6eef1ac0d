"""The score: a product of named parts, each 0–1 or a gentle multiplier, each open to inspection.

score = covered · (1 - UNPAINTED · (1 - painted)) · described, then moved by findings and answers. The weights are
conventions of this program, chosen so that what is marked counts most and nothing looks more precise than it is:
examiners agree on trigger points only moderately (kappa about 0.45).
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from nmt_explorer.atlas.model import Zone
from nmt_explorer.domain.body import Confidence, ZoneKind
from nmt_explorer.domain.drawing import PainDrawing, PalpationFinding
from nmt_explorer.query.measure import Meeting, Painted, Patch
from nmt_explorer.query.patterns import Pattern, Seen

SPILLOVER = 0.5
"""A place in a spillover zone counts half of one in an essential zone."""
NEAR = 0.3
"""A place just outside a zone counts at most this much."""
UNPAINTED = 0.25
"""An entirely unpainted pattern keeps three quarters of its score: people draw less than they feel."""
SPILLOVER_SHARE = 0.15
"""How much of the painted share the spillover zones make up, however large they are: many never feel them."""
PAINTED_ENOUGH = 0.5
"""A zone painted to this share counts as painted."""
HARDLY = 0.2
"""A zone painted less than this, of what would be enough, is said not to be marked."""
DESCRIBED: Mapping[Confidence, float] = {Confidence.HIGH: 1.0, Confidence.MEDIUM: 0.97, Confidence.LOW: 0.88}
"""How far a pattern is trusted before anything is marked."""
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
    """How one pattern covers one mark: ``counted`` 0–1 is what enters the score."""

    mark: int
    essential: float
    spillover: float
    near: float

    @property
    def counted(self) -> float:
        return min(1.0, self.essential + SPILLOVER * self.spillover + NEAR * self.near)


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of a score.

    ``covered``: what share of the marks the pattern covers, weighted by intensity. ``painted``: what share of the
    pattern was painted, in the views that carry marks. ``described``: how well the pattern is described. ``findings``
    and ``answers`` are factors by which palpation and history moved the score (1: not at all).
    """

    covered: float
    painted: float
    described: float
    findings: float
    answers: float


@dataclass(frozen=True, slots=True, eq=False)
class Scored:
    """A pattern with its score, the parts of it, and how it covers each mark it reaches."""

    pattern: Pattern
    score: float
    parts: Parts
    shares: tuple[MarkShare, ...]
    unpainted: tuple[Zone, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """What is the same for every pattern while one drawing is scored."""

    drawing: PainDrawing
    patches: tuple[Patch, ...]
    weights: tuple[float, ...]
    answers: Mapping[str, bool]


def weights_of(patches: tuple[Patch, ...]) -> tuple[float, ...]:
    """Each mark is one statement, weighted by its intensity; marks off the body say nothing. The sum is 1, or 0."""
    raw = [max(patch.mark.intensity, 1) if not patch.region.is_empty else 0.0 for patch in patches]
    total = sum(raw)
    return tuple(weight / total if total else 0.0 for weight in raw)


def score(
    pattern: Pattern,
    meetings: Mapping[int, Meeting],
    painted: Mapping[int, Painted],
    seen: Seen,
    question: Question,
) -> Scored:
    """Score one pattern that lies near at least one mark.

    Args:
        pattern: the pattern.
        meetings: how each mark near it meets it.
        painted: the painted share of each of its zones, by the zone's identity.
        seen: what the views that carry marks show of it.
        question: the drawing and what belongs to it.
    """
    shares = tuple(
        _share(number, meeting, question.patches[number], question.drawing.tolerance)
        for number, meeting in sorted(meetings.items())
    )
    covered = sum(question.weights[share.mark] * share.counted for share in shares)
    painted_share, unpainted = _painted(seen, painted)
    described = max(DESCRIBED[point.record.confidence] for point in pattern.points)
    base = covered * (1 - UNPAINTED * (1 - painted_share)) * described
    after_findings = _with_findings(base, _findings(pattern, question.drawing))
    after_answers = _with_answers(after_findings, pattern, question)
    parts = Parts(
        covered=covered,
        painted=painted_share,
        described=described,
        findings=after_findings / base if base else 1.0,
        answers=after_answers / after_findings if after_findings else 1.0,
    )
    return Scored(pattern, after_answers, parts, shares, unpainted)


def _painted(seen: Seen, painted: Mapping[int, Painted]) -> tuple[float, tuple[Zone, ...]]:
    """How much of a pattern was painted in these views, 0–1, and the zones that were hardly touched."""
    if not painted:
        return 0.0, seen.zones
    essential = spillover = 0.0
    unpainted = []
    for zone in seen.zones:
        share = min(1.0, painted[id(zone)].share / PAINTED_ENOUGH) if id(zone) in painted else 0.0
        if zone.kind is ZoneKind.ESSENTIAL:
            essential += zone.region.area * share
        else:
            spillover += zone.region.area * share
        if share < HARDLY:
            unpainted.append(zone)
    if not seen.essential or not seen.spillover:
        return (essential + spillover) / (seen.essential + seen.spillover), tuple(unpainted)
    share = (1 - SPILLOVER_SHARE) * essential / seen.essential + SPILLOVER_SHARE * spillover / seen.spillover
    return share, tuple(unpainted)


def _share(number: int, meeting: Meeting, patch: Patch, tolerance: float) -> MarkShare:
    """Near counts for the uncovered rest, less with distance, and only for as much of it as the tolerance reaches."""
    rest = max(0.0, 1 - meeting.essential - meeting.spillover)
    near = 0.0
    if tolerance > 0 and meeting.gap < tolerance:
        reach = min(1.0, math.pi * tolerance**2 / patch.region.area)
        near = rest * (1 - meeting.gap / tolerance) * reach
    return MarkShare(number, meeting.essential, min(meeting.spillover, 1 - meeting.essential), near)


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
    record = pattern.muscle.record
    tags = (*record.aggravated_by, *record.relieved_by, *record.symptoms)
    return [(tag, answers[tag]) for tag in tags if tag in answers]


def _with_answers(base: float, pattern: Pattern, question: Question) -> float:
    if not question.answers:
        return base
    about = answers_about(pattern, question.answers)
    yes = min(MOST_ANSWERS, sum(value for _, value in about))
    no = min(MOST_ANSWERS, sum(not value for _, value in about))
    return float((1 - (1 - base) * (1 - ANSWER_FOR) ** yes) * ANSWER_AGAINST**no)
