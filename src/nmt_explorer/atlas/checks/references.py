"""Every id that a muscle file mentions exists, and is of the right kind."""

from collections.abc import Collection, Iterable, Iterator
from difflib import get_close_matches

from nmt_explorer.atlas.located_yaml import LocatedDocument
from nmt_explorer.atlas.model import Atlas, Muscle
from nmt_explorer.domain.activity import ActivityKind
from nmt_explorer.domain.finding import Finding, finding
from nmt_explorer.domain.muscle import ReportedFrequency, SourceRef, TriggerPointRecord
from nmt_explorer.domain.shapes import ZoneDrawing


def check_references(atlas: Atlas, muscle: Muscle, source: LocatedDocument) -> Iterator[Finding]:
    """Ids of releases, tags, works, areas, endangerment sites, satellites and trigger points."""
    record = muscle.record
    for i, advice in enumerate(record.releases):
        yield from _known(advice.technique, atlas.releases, "NMT-305", source, "releases", i, "technique")
    for i, care in enumerate(record.self_care):
        if care.technique is not None:
            yield from _known(care.technique, atlas.releases, "NMT-305", source, "self_care", i, "technique")
    yield from _tags(atlas, record.aggravated_by, ActivityKind.ACTIVITY, source, "aggravated_by")
    yield from _tags(atlas, record.relieved_by, ActivityKind.RELIEF, source, "relieved_by")
    yield from _tags(atlas, record.symptoms, ActivityKind.SYMPTOM, source, "symptoms")
    sites = {site.id for site in atlas.cautions.sites}
    for i, site in enumerate(record.endangerment):
        yield from _known(site, sites, "NMT-310", source, "endangerment", i)
    yield from _sources(atlas, record.sources, source, ("sources",))
    yield from _reported(atlas, record.frequency, source, ())
    seen: set[str] = set()
    for i, point in enumerate(record.trigger_points):
        at = ("trigger_points", i)
        if point.id.partition(".")[0] != record.id or point.id in seen:
            yield finding(source.place(*at, "id"), "NMT-304", found=point.id, muscle=record.id)
        seen.add(point.id)
        yield from _sources(atlas, point.sources, source, (*at, "sources"))
        yield from _reported(atlas, point.frequency, source, at)
        yield from _satellites(atlas, record.id, point.satellites, source, (*at, "satellites"))
        for key, drawings in _drawings(point):
            for j, drawing in enumerate(drawings):
                for k, code in enumerate(drawing.areas):
                    yield from _known(code, atlas.areas, "NMT-309", source, *at, *key, j, "areas", k)


def _drawings(point: TriggerPointRecord) -> Iterable[tuple[tuple[str, ...], tuple[ZoneDrawing, ...]]]:
    effect = point.effect.zones if point.effect else ()
    return (("essential",), point.essential), (("spillover",), point.spillover), (("effect", "zones"), effect)


def _known(found: str, known: Collection[str], code: str, source: LocatedDocument, *at: str | int) -> Iterator[Finding]:
    if found not in known:
        yield finding(source.place(*at), code, found=found, near=_nearest(found, known))


def _tags(
    atlas: Atlas, tags: Iterable[str], kind: ActivityKind, source: LocatedDocument, key: str
) -> Iterator[Finding]:
    for i, tag in enumerate(tags):
        activity = atlas.activities.get(tag)
        if activity is None:
            near = _nearest(tag, atlas.activities)
            yield finding(source.place(key, i), "NMT-306", found=tag, near=near)
        elif activity.kind is not kind:
            yield finding(source.place(key, i), "NMT-311", found=tag, kind=activity.kind.value, expected=kind.value)


def _sources(
    atlas: Atlas, refs: Iterable[SourceRef], source: LocatedDocument, at: tuple[str | int, ...]
) -> Iterator[Finding]:
    for i, ref in enumerate(refs):
        yield from _known(ref.work, atlas.references, "NMT-307", source, *at, i, "work")


def _reported(
    atlas: Atlas, frequency: ReportedFrequency | None, source: LocatedDocument, at: tuple[str | int, ...]
) -> Iterator[Finding]:
    if frequency is not None:
        yield from _sources(atlas, frequency.sources, source, (*at, "frequency", "sources"))


def _satellites(
    atlas: Atlas, own: str, satellites: Iterable[str], source: LocatedDocument, at: tuple[str | int, ...]
) -> Iterator[Finding]:
    known = {muscle.id for muscle in atlas.roster.muscles} | set(atlas.muscles)
    for i, satellite in enumerate(satellites):
        if satellite == own:
            yield finding(source.place(*at, i), "NMT-312", found=satellite)
        else:
            yield from _known(satellite, known, "NMT-308", source, *at, i)


def _nearest(found: str, known: Collection[str]) -> str:
    """The known word most like the unknown one, for the remedy."""
    return (get_close_matches(found, sorted(known), n=1, cutoff=0.0) or ["-"])[0]
