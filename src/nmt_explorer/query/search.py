"""Search over everything that has a name: tolerant of typing errors, ranked, each hit with what it is."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.query.search_names import HitKind, Thing, names_of
from nmt_explorer.query.word_match import Vocabulary, words_of

__all__ = ("Hit", "HitKind", "SearchIndex")

LITTLE_WORDS = frozenset(
    words_of(
        "a an and are at be by can do does for from go goes has have hurt hurts i if in into is it its me my not of on "
        "or so the that then this to up when which with you your"
    )
)
"""Words that say nothing of what is looked for; they count only when nothing else was typed."""
COMMON_WORDS = frozenset(words_of("ache aches aching muscle muscles pain painful pains sore"))
COMMON_WEIGHT = 0.4
"""What everything here is about tells little: such a word weighs this much of another one."""
UNKNOWN_WEIGHT = 0.25
"""A typed word that fits nothing weighs this much of the rarest word of all."""
LEAST_FIT = 0.62
"""A typed word fits a word of a name from here on."""
LEAST_COVER = 0.45
"""A hit accounts for at least this share of what was typed, by weight."""
WORTH_LISTING = 0.6
"""Hits that score less than this share of the best one are left out."""
JOINED_UP_TO = 5
"""Names of at most so many words are found with a space missing or misplaced, too."""
MOST_WORDS = 12
"""Words of a query that are looked at; nobody looks for more."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found. ``name`` is its own name, ``matched`` the text of it that matched, ``score`` 0–100."""

    kind: HitKind
    id: str
    name: str
    matched: str
    score: float


@dataclass(frozen=True, slots=True)
class _Name:
    """A text of a thing, with its telling words."""

    thing: Thing
    text: str
    weight: float
    words: tuple[str, ...]


class SearchIndex:
    """All names of an atlas, prepared once."""

    def __init__(self, atlas: Atlas) -> None:
        self._names = tuple(
            _Name(thing, text, weight, _telling(words_of(text)))
            for thing, texts in names_of(atlas)
            for text, weight in texts
        )
        self._holders: dict[str, list[int]] = {}
        for position, name in enumerate(self._names):
            joined = _joined(name.words) if len(name.words) <= JOINED_UP_TO else ()
            for word in {*name.words, *joined}:
                self._holders.setdefault(word, []).append(position)
        self._vocabulary = Vocabulary(self._holders)

    def find(self, words: str, most: int = 20) -> tuple[Hit, ...]:
        """The best hits for what was typed, each thing once, the best first; nothing for what resembles nothing."""
        typed = _telling(words_of(words)[:MOST_WORDS])
        best = self._best(self._readings(typed)) or self._best([_joined(typed[:2])])
        least = WORTH_LISTING * max((score for score, _ in best.values()), default=0)
        order = {kind: i for i, kind in enumerate(HitKind)}
        found = [
            (-score, order[thing.kind], -thing.prominence, thing.id, Hit(thing.kind, thing.id, thing.name, text, score))
            for thing, (score, text) in best.items()
            if score >= least
        ]
        found.sort(key=lambda row: row[:4])
        return tuple(hit for *_, hit in found[:most])

    def _best(self, readings: Sequence[Sequence[str]]) -> Mapping[Thing, tuple[int, str]]:
        """For each thing its best score in any of the readings, with the text that earned it."""
        best: dict[Thing, tuple[int, str]] = {}
        for typed in readings:
            for position, score in self._scores(typed).items():
                name = self._names[position]
                if name.thing not in best or score > best[name.thing][0]:
                    best[name.thing] = (score, name.text)
        return best

    def _readings(self, typed: tuple[str, ...]) -> list[tuple[str, ...]]:
        """What was typed, and the same with two neighbours as one word where that is a word: ``whip lash``."""
        joined = [
            (*typed[:i], both, *typed[i + 2 :])
            for i, both in enumerate(_joined(typed))
            if both in self._holders and not {typed[i], typed[i + 1]} <= self._holders.keys()
        ]
        return [typed, *joined]

    def _scores(self, typed: Sequence[str]) -> Mapping[int, int]:
        """Name → score 0–100 in whole points; what differs by less is equal."""
        fits = [self._fits(word) for word in typed]
        weights = [self._weight(word, fit) for word, fit in zip(typed, fits, strict=True)]
        covered: dict[int, float] = {}
        letters: dict[int, int] = {}
        for fit, weight in zip(fits, weights, strict=True):
            for position, (quality, length) in fit.items():
                covered[position] = covered.get(position, 0.0) + weight * quality / sum(weights)
                letters[position] = letters.get(position, 0) + length
        return {
            position: round(self._score(position, typed, cover, letters[position]))
            for position, cover in covered.items()
            if cover >= LEAST_COVER
        }

    def _score(self, position: int, typed: Sequence[str], cover: float, letters: int) -> float:
        """Mostly how well the typed words are met; then whether the name begins so, and how much of it they are."""
        name = self._names[position]
        if tuple(typed) == name.words:
            return 100 if name.text == name.thing.id else 100 * name.weight
        share = min(1.0, letters / sum(map(len, name.words)))
        begins = name.words[0].startswith(typed[0][:3])
        return name.weight * cover * (90 + 3 * share + (6 if begins else 0))

    def _weight(self, word: str, fit: Mapping[int, object]) -> float:
        """How much a typed word tells: rare ones more."""
        if not fit:
            return UNKNOWN_WEIGHT * math.log(1 + len(self._names))
        return math.log(1 + len(self._names) / len(fit)) * (COMMON_WEIGHT if word in COMMON_WORDS else 1.0)

    def _fits(self, word: str) -> Mapping[int, tuple[float, int]]:
        """Name → how well its best word fits, and the letters of that word."""
        found: dict[int, tuple[float, int]] = {}
        for known, quality in self._vocabulary.matches(word).items():
            if quality < LEAST_FIT:
                continue
            for position in self._holders[known]:
                if position not in found or (quality, len(known)) > found[position]:
                    found[position] = (quality, len(known))
        return found


def _telling(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in words if word not in LITTLE_WORDS) or words


def _joined(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(one + other for one, other in pairwise(words))
