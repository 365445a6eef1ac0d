"""Everything in the atlas that has a name, with all the words people may look for it by."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from nmt_explorer.atlas.model import Atlas, Muscle

Texts = list[tuple[str, float]]
"""Texts by which a thing is found, each with a weight: 1 for its own name, less for what is only said of it."""

_BRACKETS = re.compile(r" *\([^)]*\)")


class HitKind(StrEnum):
    """What a hit leads to."""

    MUSCLE = "muscle"
    TRIGGER_POINT = "trigger_point"
    CONDITION = "condition"
    AREA = "area"
    SYMPTOM = "symptom"
    RELEASE = "release"
    SITE = "site"


@dataclass(frozen=True, slots=True)
class Thing:
    """What can be found. ``prominence`` counts the conditions that name a muscle: the one met more often comes first
    of equals."""

    kind: HitKind
    id: str
    name: str
    prominence: int = 0


def names_of(atlas: Atlas) -> Iterator[tuple[Thing, Texts]]:
    """Thing by thing, with its name, the name without what stands in brackets, its id, and what else it is called."""
    for thing, others in _things(atlas):
        own = [(text, 1.0) for text in dict.fromkeys((thing.name, _BRACKETS.sub("", thing.name)))]
        yield thing, [*own, (thing.id, 0.96), *others]


def _things(atlas: Atlas) -> Iterator[tuple[Thing, Texts]]:
    named = Counter(id_ for condition in atlas.conditions.values() for id_ in condition.muscles)
    for muscle in atlas.muscles.values():
        yield from _muscle(muscle, named[muscle.record.id])
    for condition in atlas.conditions.values():
        aka = [(alias, 0.98) for alias in condition.aka]
        yield Thing(HitKind.CONDITION, condition.id, condition.name), [(condition.plain_name, 0.97), *aka]
    for area in atlas.areas.values():
        yield Thing(HitKind.AREA, area.code, area.name), [(alias, 0.93) for alias in area.aliases]
    for activity in atlas.activities.values():
        aka = [(alias, 0.95) for alias in activity.aka]
        yield Thing(HitKind.SYMPTOM, activity.id, activity.name), [*aka, (activity.question, 0.8)]
    for release in atlas.releases.values():
        yield Thing(HitKind.RELEASE, release.id, release.name), [(alias, 0.97) for alias in release.aka]
    for site in atlas.cautions.sites:
        yield Thing(HitKind.SITE, site.id, site.name), [(structure, 0.9) for structure in site.what]


def _muscle(muscle: Muscle, prominence: int) -> Iterator[tuple[Thing, Texts]]:
    record = muscle.record
    aka = [(alias, 0.97) for alias in record.aka]
    said = [(record.plain_name, 0.9), (record.innervation.nerve, 0.75)]
    yield Thing(HitKind.MUSCLE, record.id, record.name, prominence), [(record.latin, 0.97), *aka, *said]
    for point in muscle.trigger_points:
        symptoms = [(symptom, 0.75) for symptom in point.record.symptoms]
        thing = Thing(HitKind.TRIGGER_POINT, point.record.id, f"{record.name} {point.short_label}", prominence)
        yield thing, [(f"{record.name} {point.record.label}", 0.96), *symptoms]
