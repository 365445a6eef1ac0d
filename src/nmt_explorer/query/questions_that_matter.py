"""Which questions of history would tell the leading candidates apart best: those that some name and others do not."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.activity import Activity
from nmt_explorer.query.engine import Answer, Candidate
from nmt_explorer.query.score import tags_of

LEADING = 5
"""Candidates that are to be told apart."""
WITHIN_REACH = 0.5
"""A candidate with less than this share of the first one's score leads no more."""
MOST_QUESTIONS = 3
"""Questions proposed at one time."""
TOLD_APART = 0.5
"""Two candidates that an earlier question tells apart count this much for each further one."""

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True, eq=False)
class ProposedQuestion:
    """A question, and the leading candidates for which a yes speaks; the others are not named by it."""

    activity: Activity
    separates: tuple[Candidate, ...]


def questions_that_matter(atlas: Atlas, answer: Answer) -> tuple[ProposedQuestion, ...]:
    """At most three questions, the most telling first; none that is answered, or that all leading candidates share.

    A question is worth the pairs of candidates that it tells apart. A pair counts the lower score as a share of the
    higher: an answer moves a little, so it orders what is close. Ties go by the question's id.
    """
    leading = leading_candidates(answer)
    named = _named(atlas, answer, leading)
    closeness = {(i, j): leading[j].score / leading[i].score for i, j in combinations(range(len(leading)), 2)}
    found: list[ProposedQuestion] = []
    while len(found) < MOST_QUESTIONS:
        worth = {id_: sum(closeness[pair] for pair in _told_apart(who, closeness)) for id_, who in named.items()}
        best = min(worth, key=lambda id_: (-round(worth[id_], 3), id_), default=None)
        if best is None or worth[best] <= 0:
            break
        who = named.pop(best)
        for pair in list(_told_apart(who, closeness)):
            closeness[pair] *= TOLD_APART
        found.append(ProposedQuestion(atlas.activities[best], tuple(leading[i] for i in sorted(who))))
    return tuple(found)


def leading_candidates(answer: Answer) -> tuple[Candidate, ...]:
    """The first five, as far as they are within reach of the first."""
    first = answer.candidates[:LEADING]
    return tuple(c for c in first if c.score >= WITHIN_REACH * first[0].score)


def worth_asking(answer: Answer, activity: Activity) -> bool:
    """Whether the question belongs to the marked areas."""
    marked = {code for areas in answer.marked_areas for code, _ in areas}
    return not activity.areas or bool(marked & set(activity.areas))


def _named(atlas: Atlas, answer: Answer, leading: Sequence[Candidate]) -> dict[str, frozenset[int]]:
    """Per open question the places, from 0, of the leading candidates that name it."""
    named: dict[str, set[int]] = {}
    for place, candidate in enumerate(leading):
        for tag in tags_of(candidate.pattern):
            activity = atlas.activities.get(tag)
            is_open = activity is not None and answer.drawing.answer_to(tag) is None
            if activity is not None and is_open and worth_asking(answer, activity):
                named.setdefault(tag, set()).add(place)
    return {tag: frozenset(places) for tag, places in named.items()}


def _told_apart(who: frozenset[int], pairs: dict[Pair, float]) -> Iterator[Pair]:
    return ((i, j) for i, j in pairs if (i in who) is not (j in who))
