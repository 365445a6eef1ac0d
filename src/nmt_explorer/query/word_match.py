"""How well a typed word fits the words of a vocabulary: whole, begun, inflected, or with a slip of the fingers."""

import re
from collections.abc import Iterable, Mapping
from unicodedata import normalize

from rapidfuzz import process
from rapidfuzz.distance import OSA

ENDINGS = ("nesses", "ness", "ings", "ing", "ies", "ers", "er", "ed", "es", "s", "y", "e")
"""Endings that do not change what an English word is about."""
SHORTEST_STEM = 3
SLIP_COSTS = 0.95
"""A word with a slip is never as good as the right one: 0.95 times the share of letters that agree."""
LONGEST_WORD = 40
"""Letters of a typed word that are looked at."""

_MARKS = re.compile("[\u0300-\u036f’]")
_WORD = re.compile(r"[^\W_]+")


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text in lower case, without accents, apostrophes and other signs: ``Runner's`` is ``runners``."""
    plain = text.lower() if text.isascii() else _MARKS.sub("", normalize("NFKD", text.casefold()))
    return tuple(word[:LONGEST_WORD] for word in _WORD.findall(plain.replace("'", "")))


def stem(word: str) -> str:
    """The word without its ending: ``clenching`` and ``clenched`` are ``clench``, ``running`` is ``run``."""
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM:
            short = word[: -len(ending)]
            is_doubled = len(short) > SHORTEST_STEM and short[-1] == short[-2]
            return short[:-1] if is_doubled else short
    return word


class Vocabulary:
    """Every word of all names, once; answers which of them a typed word may mean."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = tuple(sorted(set(words)))
        self._by_first: dict[str, list[str]] = {}
        self._by_stem: dict[str, list[str]] = {}
        for word in self._words:
            self._by_first.setdefault(word[0], []).append(word)
            self._by_stem.setdefault(stem(word), []).append(word)

    def matches(self, typed: str) -> Mapping[str, float]:
        """The words that ``typed`` may mean, each with a fit from 0 to 1."""
        found: dict[str, float] = {}
        slips = _slips(len(typed))
        if slips:
            for word, distance, _ in process.extract(
                typed, self._words, scorer=OSA.distance, processor=None, score_cutoff=slips, limit=None
            ):
                other_first = 0.0 if word[0] == typed[0] else 0.08
                found[word] = SLIP_COSTS * (1 - distance / max(len(word), len(typed))) - other_first
        for word in self._by_stem.get(stem(typed), ()):
            found[word] = max(found.get(word, 0.0), 0.88)
        for word in self._by_first.get(typed[:1], ()):
            begun = _begun(typed, word)
            if begun > found.get(word, 0.0):
                found[word] = begun
        return found


def _slips(length: int) -> int:
    """Slips allowed in a word of this length: short words with one changed letter are other words."""
    if length < 4:
        return 0
    return 1 if length < 7 else 2


def _begun(typed: str, word: str) -> float:
    """1 for the word itself, less for its beginning, less again for a beginning with a slip; else 0."""
    if typed == word:
        return 1.0
    if word.startswith(typed):
        return 0.8 + 0.15 * len(typed) / len(word)
    slips = _slips(len(typed)) if len(typed) >= 5 else 0
    if not slips or len(word) <= len(typed):
        return 0.0
    distance = OSA.distance(typed, word[: len(typed)], score_cutoff=slips)
    if distance > slips:
        return 0.0
    return (0.8 + 0.15 * len(typed) / len(word)) * (1 - distance / len(typed))
