"""What the page of explaining sets says, as plain values."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from nmt_explorer.domain.body import Side
from nmt_explorer.domain.drawing import PalpationFinding
from nmt_explorer.query.chains import LONGEST, Chain, chains
from nmt_explorer.query.explain import LEFT_OVER, ExplainingSet
from nmt_explorer.query.score import NEAR, SPILLOVER, Scored
from nmt_explorer.ui.panels.marks_bar import place_of
from nmt_explorer.workspace.state import Choice, State

AS_GOOD = 0.04
"""Sets that explain shares of the drawing closer than this are as good as each other."""


@dataclass(frozen=True, slots=True)
class MemberLine:
    """One member of a set: its ``place`` (0 for A), and the marks, from 0, of which it covers a good part
    or the best."""

    choice: Choice
    place: int
    name: str
    finding: str
    marks: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SetCard:
    """One explaining set: its number from 0, how much it accounts for, and its members."""

    number: int
    heading: str
    members: tuple[MemberLine, ...]
    is_shown: bool

    @property
    def names(self) -> str:
        return ", ".join(line.name for line in self.members)


@dataclass(frozen=True, slots=True)
class LeftOver:
    """A mark, from 0, that the shown set does not account for, and what to do about it."""

    mark: int
    heading: str
    words: str


def set_cards(state: State) -> tuple[SetCard, ...]:
    """All explaining sets of the answer, best first."""
    if state.answer is None or not state.candidates:
        return ()
    sets = state.answer.explanation.sets
    return tuple(
        SetCard(number, _heading(state, one, sets[0], number), _members(state, one), number == state.set_number)
        for number, one in enumerate(sets)
    )


def left_over(state: State) -> tuple[LeftOver, ...]:
    """What the shown set leaves."""
    reached = {share.mark for candidate in state.candidates for share in candidate.scored.shares}
    return tuple(_left(state, mark, is_reached=mark in reached) for mark in state.left_over)


def chain_of(state: State) -> Chain | None:
    """The satellite chain of the chosen candidate, else the first among the candidates."""
    found = chains(state.candidates)
    chosen = state.chosen_candidate
    own = next((chain for chain in found if chosen is not None and chain.holds(chosen)), None)
    return own or next(iter(found), None)


def chain_words(chain: Chain, most: int = LONGEST) -> str:
    """``Examine first: scalenus medius → pectoralis minor … (right)``: at most so many, three dots for the others."""
    names = " → ".join(_lowered(one.pattern.muscle.record.name) for one in chain.order[:most])
    names += " …" if len(chain.order) > most else ""
    said = QCoreApplication.translate("Explained", "Examine first: {names} ({side})")
    return said.format(names=names, side=side_word(chain.order[0].pattern.side))


def chain_reason(chain: Chain) -> str:
    """Which member may keep which others active."""
    key = chain.order[0]
    kept = [_lowered(link.satellite.pattern.muscle.record.name) for link in chain.links if link.key is key]
    said = QCoreApplication.translate("Explained", "{key} may keep {satellites} active. Examine it before them.")
    return said.format(key=key.pattern.muscle.record.name, satellites=listed(kept))


def side_word(side: Side) -> str:
    return {
        Side.RIGHT: QCoreApplication.translate("Explained", "right"),
        Side.LEFT: QCoreApplication.translate("Explained", "left"),
        Side.MIDLINE: QCoreApplication.translate("Explained", "midline"),
    }[side]


def listed(names: list[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    if len(names) < 2:
        return "".join(names)
    said = QCoreApplication.translate("Explained", "{first} and {last}")
    return said.format(first=", ".join(names[:-1]), last=names[-1])


def _heading(state: State, one: ExplainingSet, best: ExplainingSet, number: int) -> str:
    tr = QCoreApplication.translate
    count, total = len(one.members), len(state.drawing.marks)
    points = (
        tr("Explained", "One point"),
        tr("Explained", "Two points"),
        tr("Explained", "Three points"),
        tr("Explained", "Four points"),
    )[count - 1]
    done = len(one.marks)
    if total == 1:
        marks = tr("Explained", "the mark") if done else tr("Explained", "part of the mark")
    else:
        marks = tr("Explained", "{done} of {total} marks").format(done=done, total=total)
    if done == total > 1:
        marks = tr("Explained", "all {total} marks").format(total=total)
    said = f"{points}, {marks}"
    if number == 0:
        return said
    is_as_good = best.explained - one.explained < AS_GOOD and count <= len(best.members) and done >= len(best.marks)
    prefix = tr("Explained", "As good: {set}") if is_as_good else tr("Explained", "Or: {set}")
    return prefix.format(set=said[:1].lower() + said[1:])


def _members(state: State, one: ExplainingSet) -> tuple[MemberLine, ...]:
    return tuple(_member(state, one, place) for place in range(len(one.members)))


def _member(state: State, one: ExplainingSet, place: int) -> MemberLine:
    scored = one.members[place]
    pattern = scored.pattern
    point = pattern.trigger_point
    found = [state.drawing.finding_for(each.id, pattern.side) for each in pattern.points]
    marks = tuple(mark for mark in one.marks if _counts(scored, one, mark))
    name = f"{pattern.muscle.record.name} {point.short_label}"
    return MemberLine(Choice(point.id, pattern.side), place, name, _finding(found), marks)


def _counts(scored: Scored, one: ExplainingSet, mark: int) -> bool:
    """Whether a member covers a good part of a mark, or more of it than the other members do."""
    covered = _covered(scored, mark)
    return covered >= min(LEFT_OVER, max(_covered(member, mark) for member in one.members)) and covered > 0


def _covered(scored: Scored, mark: int) -> float:
    """The share of a mark that a pattern explains, roughly: essential whole, spillover and nearness less."""
    found = next((share for share in scored.shares if share.mark == mark), None)
    return found.essential + SPILLOVER * found.spillover + NEAR * found.near if found is not None else 0.0


def _finding(found: list[PalpationFinding | None]) -> str:
    tr = QCoreApplication.translate
    checked = [one for one in found if one is not None]
    if any(one.familiar for one in checked):
        return tr("Explained", "Familiar pain found")
    if any(one.tender for one in checked):
        return tr("Explained", "Tender only")
    if any(one.familiar is False for one in checked):
        return tr("Explained", "Nothing found")
    return tr("Explained", "Not pressed yet")


def _left(state: State, mark: int, *, is_reached: bool) -> LeftOver:
    tr = QCoreApplication.translate
    place = place_of(state, mark)
    heading = tr("Explained", "Left over: {place}").format(place=place[:1].lower() + place[1:])
    if is_reached:
        words = tr(
            "Explained", "These points do not reach it well. Try another set, or mark it alone to see its candidates."
        )
    else:
        words = tr("Explained", "No point here reaches it. Examine it on its own: joint, nerve or another source.")
    return LeftOver(mark, heading, words)


def _lowered(name: str) -> str:
    return name[:1].lower() + name[1:]
