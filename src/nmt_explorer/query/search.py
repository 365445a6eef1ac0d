"""Search over everything that has a name: tolerant of typing errors, ranked, each hit with what it is."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz import fuzz, process, utils

from nmt_explorer.atlas.model import Atlas


class HitKind(StrEnum):
    """What a hit leads to."""

    MUSCLE = "muscle"
    TRIGGER_POINT = "trigger_point"
    AREA = "area"
    SYMPTOM = "symptom"
    CONDITION = "condition"
    RELEASE = "release"
    SITE = "site"


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found. ``name`` is its own name, ``matched`` the word of it that matched, ``score`` 0–100."""

    kind: HitKind
    id: str
    name: str
    matched: str
    score: float


@dataclass(frozen=True, slots=True)
class _Entry:
    kind: HitKind
    id: str
    name: str
    text: str
    weight: float


class SearchIndex:
    """All names of an atlas, prepared once."""

    def __init__(self, atlas: Atlas) -> None:
        self._entries = tuple(_entries(atlas))
        self._texts = tuple(utils.default_process(entry.text) for entry in self._entries)

    def find(self, words: str, most: int = 20) -> tuple[Hit, ...]:
        """The best hits for what was typed, each thing once; exact and beginning matches come first."""
        wanted = utils.default_process(words)
        if not wanted:
            return ()
        rough = process.extract(wanted, self._texts, scorer=fuzz.WRatio, processor=None, limit=200, score_cutoff=60)
        best: dict[tuple[HitKind, str], Hit] = {}
        for text, ratio, position in rough:
            entry = self._entries[position]
            score = _refined(wanted, text, ratio) * entry.weight
            key = (entry.kind, entry.id)
            if key not in best or score > best[key].score:
                best[key] = Hit(entry.kind, entry.id, entry.name, entry.text, round(min(score, 100.0), 1))
        order = {kind: i for i, kind in enumerate(HitKind)}
        return tuple(sorted(best.values(), key=lambda h: (-h.score, order[h.kind], h.id))[:most])


def _refined(wanted: str, text: str, ratio: float) -> float:
    """Whole words and beginnings of words count more than letters scattered over the text."""
    if wanted == text:
        return 100.0
    if text.startswith(wanted):
        return 97.0
    words = text.split()
    parts = wanted.split()
    begun = sum(any(word.startswith(part) for word in words) for part in parts)
    if begun == len(parts):
        return 94.0 - min(10, len(words) - len(parts))
    closest = sum(max((fuzz.ratio(part, word[: len(part) + 2]) for word in words), default=0.0) for part in parts)
    return 0.25 * ratio + 0.65 * closest / len(parts)


def _entries(atlas: Atlas) -> Iterator[_Entry]:
    for muscle in atlas.muscles.values():
        record = muscle.record
        for text, weight in (
            (record.name, 1.0),
            (record.latin, 0.97),
            (record.plain_name, 0.93),
            *((alias, 0.97) for alias in record.aka),
            (record.innervation.nerve, 0.8),
        ):
            yield _Entry(HitKind.MUSCLE, record.id, record.name, text, weight)
        for point in muscle.trigger_points:
            name = f"{record.name} {point.short_label}"
            yield _Entry(HitKind.TRIGGER_POINT, point.record.id, name, f"{record.name} {point.record.label}", 0.96)
            for symptom in point.record.symptoms:
                yield _Entry(HitKind.TRIGGER_POINT, point.record.id, name, symptom, 0.85)
    for area in atlas.areas.values():
        for text, weight in ((area.name, 1.0), *((alias, 0.98) for alias in area.aliases)):
            yield _Entry(HitKind.AREA, area.code, area.name, text, weight)
    for activity in atlas.activities.values():
        yield _Entry(HitKind.SYMPTOM, activity.id, activity.name, activity.name, 0.95)
    for condition in atlas.conditions.values():
        for text, weight in (
            (condition.name, 1.0),
            (condition.plain_name, 0.95),
            *((alias, 0.97) for alias in condition.aka),
        ):
            yield _Entry(HitKind.CONDITION, condition.id, condition.name, text, weight)
    for site in atlas.cautions.sites:
        for text, weight in ((site.name, 1.0), *((structure, 0.9) for structure in site.what)):
            yield _Entry(HitKind.SITE, site.id, site.name, text, weight)
    for release in atlas.releases.values():
        for text, weight in ((release.name, 1.0), *((alias, 0.97) for alias in release.aka)):
            yield _Entry(HitKind.RELEASE, release.id, release.name, text, weight)
