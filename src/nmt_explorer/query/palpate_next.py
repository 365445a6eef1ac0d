"""Which candidate to press next: the one whose finding would change the order of the list most.

Every candidate looked at is tried with both findings, familiar pain and none; what either would do to the first places
is weighed by the score, which here stands for how far familiar pain is expected. That is a convention of this program:
a score is no probability.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from nmt_explorer.atlas.model import TriggerPoint
from nmt_explorer.domain.drawing import PainDrawing, PalpationFinding
from nmt_explorer.domain.message import Message, message
from nmt_explorer.domain.shapes import Access
from nmt_explorer.query.engine import Answer, Candidate, ranked
from nmt_explorer.query.score import with_drawing

TRIED = 12
"""Unchecked candidates that are tried, from the first on: further down nobody presses."""
PLACES = 5
"""Places of the list whose order matters."""

Key = tuple[str, str]


@dataclass(frozen=True, slots=True, eq=False)
class NextToPress:
    """A candidate, the point of it to press, and the expected change of the order; 0 where nothing would change."""

    candidate: Candidate
    trigger_point: TriggerPoint
    change: float

    @property
    def sentence(self) -> Message:
        """What to press, and why."""
        return message(
            "palpate_next.most" if self.change > 0 else "palpate_next.left",
            name=self.candidate.pattern.muscle.record.name,
            point=self.trigger_point.short_label,
            side=self.candidate.pattern.side.value,
        )


def palpate_next(answer: Answer) -> NextToPress | None:
    """The candidate to press next; None when the first are all checked, or none can be pressed from outside.

    Changes alike to two decimals are ties, and the better ranked candidate comes first.
    """
    tried = []
    for candidate in answer.candidates:
        point = _point_to_press(candidate)
        if point is not None and not _is_checked(candidate, answer.drawing):
            tried.append(NextToPress(candidate, point, _expected_change(answer, candidate, point)))
        if len(tried) == TRIED:
            break
    return min(tried, key=lambda one: (-round(one.change, 2), one.candidate.rank), default=None)


def order_with(answer: Answer, candidate: Candidate, drawing: PainDrawing) -> tuple[Candidate, ...]:
    """The list for a drawing that differs in findings about one candidate only: no other score depends on them."""
    scored = [with_drawing(c.scored, drawing) if c is candidate else c.scored for c in answer.candidates]
    return ranked(scored)


def change_of_order(before: Sequence[Candidate], after: Sequence[Candidate]) -> float:
    """How much the first places differ: each place counts 1 / its number, and each candidate what it gains or loses."""
    old, new = _places(before), _places(after)
    return sum(abs(old.get(key, 0.0) - new.get(key, 0.0)) for key in sorted(old.keys() | new.keys()))


def _places(candidates: Sequence[Candidate]) -> Mapping[Key, float]:
    return {candidate.pattern.key: 1 / candidate.rank for candidate in candidates[:PLACES]}


def _expected_change(answer: Answer, candidate: Candidate, point: TriggerPoint) -> float:
    changes = []
    for familiar in (True, False):
        finding = PalpationFinding(point.id, candidate.pattern.side, familiar)
        after = order_with(answer, candidate, answer.drawing.with_finding(finding))
        changes.append(change_of_order(answer.candidates, after))
    return candidate.score * changes[0] + (1 - candidate.score) * changes[1]


def _point_to_press(candidate: Candidate) -> TriggerPoint | None:
    """The first point of the pattern that a finger reaches from outside."""
    reachable = (p for p in candidate.pattern.points if p.record.location.access is Access.OUTSIDE)
    return next(reachable, None)


def _is_checked(candidate: Candidate, drawing: PainDrawing) -> bool:
    """Whether any point of the pattern was pressed for pain; a taut band alone says nothing about that."""
    pattern = candidate.pattern
    found = (drawing.finding_for(point.id, pattern.side) for point in pattern.points)
    return any(f is not None and (f.familiar is not None or f.tender is not None) for f in found)
