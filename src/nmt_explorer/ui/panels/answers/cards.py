"""What a candidate's card says, as plain values."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from nmt_explorer.atlas.model import TriggerPoint
from nmt_explorer.domain.body import Side
from nmt_explorer.query.engine import Candidate
from nmt_explorer.query.reasons import Match, Reason, chips, match_of, reasons
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
    """One candidate as shown in the list."""

    choice: Choice
    rank: int
    name: str
    subtitle: str
    side: Side
    match: Match
    word: str
    chips: tuple[Chip, ...]
    line: str
    is_equal_to_next: bool

    @property
    def spoken(self) -> str:
        """The card as one sentence for screen readers."""
        side = QCoreApplication.translate("Card", "patient’s {side}").format(side=self.side.value)
        said = "; ".join(chip.text for chip in self.chips)
        return f"{self.rank}. {self.name}, {self.subtitle}, {side}. {self.word}. {said}."


def cards(state: State) -> tuple[Card, ...]:
    """The cards of the answer, in its order."""
    if state.knowledge is None or state.answer is None:
        return ()
    found = state.candidates
    return tuple(
        _card(candidate, state, found[i + 1] if i + 1 < len(found) else None) for i, candidate in enumerate(found)
    )


def _card(candidate: Candidate, state: State, after: Candidate | None) -> Card:
    assert state.knowledge is not None
    said = reasons(candidate.scored, state.drawing, state.knowledge.atlas)
    pattern = candidate.pattern
    shown = chosen_point(candidate, state.chosen)
    match = match_of(candidate.score)
    return Card(
        choice=Choice(shown.id, pattern.side),
        rank=candidate.rank,
        name=pattern.muscle.record.name,
        subtitle=subtitle(candidate, state.chosen),
        side=pattern.side,
        match=match,
        word=rendered_match(match),
        chips=tuple(Chip(reason.is_for, rendered(reason.chip)) for reason in chips(said)),
        line=_line(said),
        is_equal_to_next=after is not None and candidate.score - after.score < ABOUT_EQUAL,
    )


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


def _line(said: tuple[Reason, ...]) -> str:
    """Findings and coverage in one short line."""
    parts = [rendered(r.chip) for r in said if r.part == "findings"] + [
        rendered(r.chip) for r in said if r.part == "covered"
    ]
    if not parts:
        return ""
    return ", ".join([parts[0], *(part[:1].lower() + part[1:] for part in parts[1:])])
