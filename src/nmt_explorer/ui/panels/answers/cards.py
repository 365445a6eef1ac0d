"""What a candidate's card says, as plain values."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from nmt_explorer.atlas.model import TriggerPoint
from nmt_explorer.domain.body import Side, TriggerPointId
from nmt_explorer.query.engine import Candidate
from nmt_explorer.query.reasons import Match, chips, match_of, reasons
from nmt_explorer.ui.panels.answers.felt import Felt, felt
from nmt_explorer.wording.messages import rendered
from nmt_explorer.workspace.state import Choice, State

ABOUT_EQUAL = 0.04
"""Scores closer than this change places when the same person draws the same pain again."""


@dataclass(frozen=True, slots=True)
class Chip:
    """A reason in at most a few words, for or against."""

    is_for: bool
    text: str


@dataclass(frozen=True, slots=True)
class Card:
    """One candidate as shown in the list.

    ``part`` is what tells muscles of one name apart; ``twin`` says where the same muscle of the other side stands.
    """

    choice: Choice
    rank: int
    name: str
    part: str
    subtitle: str
    side: Side
    twin: str
    match: Match
    word: str
    felt: tuple[Felt, ...]
    chips: tuple[Chip, ...]
    is_equal_to_next: bool

    @property
    def spoken(self) -> str:
        """The card as one sentence for screen readers."""
        side = QCoreApplication.translate("Card", "patient’s {side}").format(side=self.side.value)
        name = f"{self.name}, {self.part}" if self.part else self.name
        said = "; ".join((*(item.spoken for item in self.felt), *(chip.text for chip in self.chips)))
        twin = f" {self.twin}." if self.twin else ""
        return f"{self.rank}. {name}, {self.subtitle}, {side}.{twin} {self.word}. {said}."


def cards(state: State) -> tuple[Card, ...]:
    """The cards of the answer, in its order."""
    if state.knowledge is None or state.answer is None:
        return ()
    found = state.candidates
    ranks = {(c.pattern.trigger_point.id, c.pattern.side): c.rank for c in found}
    return tuple(
        _card(candidate, state, found[i + 1] if i + 1 < len(found) else None, ranks)
        for i, candidate in enumerate(found)
    )


def _card(
    candidate: Candidate, state: State, after: Candidate | None, ranks: Mapping[tuple[TriggerPointId, Side], int]
) -> Card:
    assert state.knowledge is not None
    said = reasons(candidate.scored, state.drawing, state.knowledge.atlas)
    others = tuple(reason for reason in said if reason.part not in ("covered", "findings"))
    pattern = candidate.pattern
    match = match_of(candidate.score)
    name, part = name_and_part(pattern.muscle.record.name)
    return Card(
        choice=Choice(chosen_point(candidate, state.chosen).id, pattern.side),
        rank=candidate.rank,
        name=name,
        part=part,
        subtitle=subtitle(candidate, state.chosen),
        side=pattern.side,
        twin=_twin(pattern.side, ranks.get((pattern.trigger_point.id, pattern.side.opposite))),
        match=match,
        word=rendered_match(match),
        felt=felt(said, len(state.drawing.marks)),
        chips=tuple(Chip(reason.is_for, rendered(reason.chip)) for reason in chips(others)),
        is_equal_to_next=after is not None and candidate.score - after.score < ABOUT_EQUAL,
    )


def name_and_part(name: str) -> tuple[str, str]:
    """``Sternocleidomastoid, sternal division`` and ``Interossei (foot)`` in two; the part may be empty."""
    first, comma, rest = name.partition(", ")
    if comma:
        return first, rest
    if name.endswith(")"):
        first, _, rest = name[:-1].rpartition(" (")
        return (first, rest) if first else (name, "")
    return name, ""


def _twin(side: Side, rank: int | None) -> str:
    """``Left side; the right is number 1``; empty when the other side is not among the candidates."""
    if rank is None or side is Side.MIDLINE:
        return ""
    tr = QCoreApplication.translate
    if side is Side.LEFT:
        return tr("Card", "Left side; the right is number {rank}").format(rank=rank)
    return tr("Card", "Right side; the left is number {rank}").format(rank=rank)


def rendered_match(match: Match) -> str:
    """``Strong match``."""
    return {
        Match.STRONG: QCoreApplication.translate("Match", "Strong match"),
        Match.GOOD: QCoreApplication.translate("Match", "Good match"),
        Match.FAIR: QCoreApplication.translate("Match", "Fair match"),
        Match.WEAK: QCoreApplication.translate("Match", "Weak match"),
        Match.FAINT: QCoreApplication.translate("Match", "Faint match"),
    }[match]


def chosen_point(candidate: Candidate, chosen: Choice | None) -> TriggerPoint:
    """The point of the candidate that is chosen, else the one that stands for it."""
    points = candidate.pattern.points
    return next((p for p in points if chosen is not None and p.id == chosen.trigger_point), points[0])


def subtitle(candidate: Candidate, chosen: Choice | None) -> str:
    """``TrP2 · same pattern as TrP1, TrP3``, or ``TrP1 · upper mid-fibres``."""
    shown = chosen_point(candidate, chosen)
    others = [p.short_label for p in candidate.pattern.points if p is not shown]
    if others:
        same = QCoreApplication.translate("Card", "same pattern as {points}").format(points=", ".join(others))
        return f"{shown.short_label} · {same}"
    place = shown.place_label
    return f"{shown.short_label} · {place}" if place else shown.short_label
