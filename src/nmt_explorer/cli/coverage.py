"""``coverage``: the atlas against the roster of muscles and trigger points it plans to hold."""

from collections.abc import Iterator
from pathlib import Path

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.cli.json_text import one_line
from nmt_explorer.cli.loading import atlas_for
from nmt_explorer.domain.body import Group, MuscleId
from nmt_explorer.query.area_report import AreaReport, area_report
from nmt_explorer.query.engine import Engine
from nmt_explorer.query.overlap_report import NEARLY_THE_SAME, Overlap, overlaps

Json = dict[str, object]


def run_coverage(*, as_json: bool, patterns: tuple[Path, ...]) -> int:
    """Print counts, and what is missing with the reason."""
    atlas = atlas_for(patterns)
    engine = Engine(atlas)
    report, alike = area_report(engine), overlaps(engine.index)
    if as_json:
        print(one_line(coverage(atlas, report, alike)))
    else:
        print("\n".join(_text(atlas, report, alike)))
    return 0


def coverage(atlas: Atlas, report: AreaReport, alike: tuple[Overlap, ...]) -> Json:
    """The same as a document."""
    planned = atlas.roster.muscles
    points = {p.id for entry in planned for p in entry.points}
    drawn = {point.record.id for point in atlas.trigger_points()}
    unseen = sorted(set(atlas.areas) - {code for view in atlas.body.values() for code, _ in view.areas})
    return {
        "muscles": {"planned": len(planned), "drawn": sum(MuscleId(e.id) in atlas.muscles for e in planned)},
        "trigger_points": {"planned": len(points), "drawn": len(points & drawn)},
        "areas": {"named": len(atlas.areas), "drawn": len(atlas.areas) - len(unseen), "missing": unseen},
        "by_area": {
            "readings": len(report.readings),
            "essential_found": round(report.essential_found, 4),
            "spillover_found": round(report.spillover_found, 4),
            "strangers": round(report.strangers, 4),
            "missed": [
                {"area": r.area, "view": r.view.value, "kind": kind, "muscles": list(muscles)}
                for r in report.readings
                for kind, muscles in (("essential", r.missed_essential), ("spillover", r.missed_spillover))
                if muscles
            ],
        },
        "nearly_the_same": [{"points": [pair.one, pair.other], "share": round(pair.share, 3)} for pair in alike],
        "missing": [{"id": id_, "reason": reason} for id_, reason in _missing(atlas)],
    }


def _missing(atlas: Atlas) -> Iterator[tuple[str, str]]:
    for entry in atlas.roster.muscles:
        muscle = atlas.muscles.get(MuscleId(entry.id))
        if muscle is None:
            yield entry.id, "not mapped yet"
            continue
        drawn = {point.record.id for point in muscle.trigger_points}
        for point in entry.points:
            if point.id not in drawn:
                yield point.id, "not mapped yet"


def _text(atlas: Atlas, report: AreaReport, alike: tuple[Overlap, ...]) -> Iterator[str]:
    for group in Group:
        entries = [entry for entry in atlas.roster.muscles if entry.group is group]
        done = [entry for entry in entries if MuscleId(entry.id) in atlas.muscles]
        planned_points = sum(len(entry.points) for entry in entries)
        points = sum(len(atlas.muscles[MuscleId(entry.id)].trigger_points) for entry in done)
        yield f"{group.value:<16} muscles {len(done):>3}/{len(entries):<3} points {points:>3}/{planned_points}"
    yield (
        f"Painting each area in each view ({len(report.readings)}): {report.essential_found:.1%} of muscles found "
        f"where the area is essential, {report.spillover_found:.1%} where it is spillover; "
        f"{report.strangers:.1%} strangers."
    )
    for reading in report.readings:
        for kind, muscles in (("essential", reading.missed_essential), ("spillover", reading.missed_spillover)):
            if muscles:
                yield f"  not listed for {reading.area} in {reading.view.value} ({kind}): {', '.join(muscles)}"
    yield f"{len(alike)} pairs of different muscles share more than {NEARLY_THE_SAME:.0%} of their essential zones."
    for pair in alike:
        yield f"  {pair.one} and {pair.other}: {pair.share:.0%}"
    missing = list(_missing(atlas))
    yield f"{len(missing)} missing:" if missing else "Nothing is missing."
    for id_, reason in missing:
        yield f"  {id_}: {reason}"
