"""Every trigger point says what it must say, and agrees with the roster of what is described in the sources."""

from collections.abc import Iterator

from nmt_explorer.atlas.located_yaml import LocatedDocument
from nmt_explorer.atlas.model import Atlas, Muscle
from nmt_explorer.domain.body import ZoneKind
from nmt_explorer.domain.finding import Finding, finding
from nmt_explorer.domain.muscle import TriggerPointRecord


def check_content(atlas: Atlas, muscle: Muscle, source: LocatedDocument) -> Iterator[Finding]:
    """Pain or effect, release, words for the pain, and the areas that the roster names."""
    record = muscle.record
    if not record.releases:
        yield finding(source.place("id"), "NMT-502", found=record.id)
    planned = {point.id: point for entry in atlas.roster.muscles for point in entry.points}
    for i, point in enumerate(record.trigger_points):
        place = source.place("trigger_points", i, "id")
        if not point.essential and point.effect is None:
            yield finding(place, "NMT-501", found=point.id)
        if point.essential and not (point.pain and point.plain_pain):
            yield finding(place, "NMT-503", found=point.id)
        plan = planned.get(point.id)
        if plan is None:
            continue
        for kind, codes in ((ZoneKind.ESSENTIAL, plan.essential), (ZoneKind.SPILLOVER, plan.spillover)):
            missing = set(codes) - _named(point, kind)
            if missing and point.effect is None:
                yield finding(place, "NMT-504", found=point.id, kind=kind.value, areas=missing)


def _named(point: TriggerPointRecord, kind: ZoneKind) -> set[str]:
    drawings = point.essential if kind is ZoneKind.ESSENTIAL else point.spillover
    return {code for drawing in drawings for code in drawing.areas}
