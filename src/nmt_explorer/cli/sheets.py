"""Text sheets of atlas entries: headings and indented lines, nothing that the data do not say."""

from collections.abc import Iterable, Iterator
from textwrap import fill

from nmt_explorer.atlas.model import Atlas, Muscle, Site, TriggerPoint
from nmt_explorer.domain.body import AreaCode, MuscleId, Side, ZoneKind
from nmt_explorer.domain.caution import EndangermentSite, SiteLevel
from nmt_explorer.domain.condition import Condition
from nmt_explorer.domain.muscle import ReleaseAdvice, SourceRef
from nmt_explorer.domain.release import Technique
from nmt_explorer.query.endangerment import Nearness, points_near
from nmt_explorer.query.frequency import reported
from nmt_explorer.wording.dosage import dosage_line
from nmt_explorer.wording.messages import rendered

NOT_REVIEWED = "Educational; not clinically reviewed. Not a diagnosis."

_PRESSURE = {
    SiteLevel.AVOID: "none",
    SiteLevel.LIGHT: "broad, light contact only",
    SiteLevel.TRAINED: "only by hands trained for this site",
}


def muscle_sheet(atlas: Atlas, muscle: Muscle) -> str:
    """Everything a muscle's file says, in the order assess, find, release, teach."""
    r = muscle.record
    lines = [f"{r.name} ({r.latin}) — {r.plain_name}", f"{r.id} · {r.group.value} · {r.depth}", ""]
    lines += _pairs(
        ("Origin", r.attachments.origin),
        ("Insertion", r.attachments.insertion),
        ("Actions", "; ".join(r.actions)),
        ("Nerve", f"{r.innervation.nerve} ({', '.join(r.innervation.roots)})"),
        ("May entrap", "; ".join(r.may_entrap)),
        ("Frequency", rendered(reported(atlas, r.frequency)) if r.frequency else ""),
    )
    lines += _section("Five factors", (f"{k.replace('_', ' ')}: {v}" for k, v in r.factors.model_dump().items()))
    lines += _section("Activated by", r.activated_by)
    lines += _section("Perpetuated by", r.perpetuated_by)
    lines += _section("Worse with", (atlas.activities[tag].name for tag in r.aggravated_by if tag in atlas.activities))
    lines += _section("Better with", (atlas.activities[tag].name for tag in r.relieved_by if tag in atlas.activities))
    lines += _section("Also noticed", (atlas.activities[tag].name for tag in r.symptoms if tag in atlas.activities))
    for point in muscle.trigger_points:
        lines += ["", *_point_lines(atlas, point)]
    p = r.palpation
    lines += ["", "Palpation"]
    lines += _pairs(("Position", p.position), ("How", p.technique), ("Start from", p.start_from), ("Feel", p.feel))
    lines += _section("Releases", (line for advice in r.releases for line in _advice(atlas, advice)))
    lines += _section("Stretch", (r.stretch,))
    lines += _section("At home", (care.text for care in r.self_care))
    lines += _section("Corrective", r.corrective)
    lines += _section("Ergonomics", r.ergonomics)
    sites = {site.id: site for site in atlas.cautions.sites}
    warned = [_warning(sites[id_]) for id_ in r.endangerment if id_ in sites]
    lines += _section("Cautions", (*r.cautions, *warned))
    lines += _section("Consider also", r.differential)
    lines += ["", f"Confidence: {r.confidence.value}. Sources: {sources_line(r.sources)}.", NOT_REVIEWED]
    return "\n".join(lines)


def trigger_point_sheet(atlas: Atlas, point: TriggerPoint) -> str:
    """One trigger point with how its muscle is pressed and released."""
    muscle = atlas.muscles[point.muscle].record
    p = muscle.palpation
    lines = [f"{muscle.name}: {point.record.label}", point.record.id, "", *_point_lines(atlas, point), "", "Palpation"]
    lines += _pairs(("Position", p.position), ("How", p.technique), ("Start from", p.start_from), ("Feel", p.feel))
    lines += _section("Releases", (line for advice in muscle.releases for line in _advice(atlas, advice)))
    if muscle.frequency and not point.record.frequency:
        lines += ["", f"The muscle: {rendered(reported(atlas, muscle.frequency))}"]
    sources = sources_line(point.record.sources or muscle.sources)
    lines += ["", f"Confidence: {point.record.confidence.value}. Sources: {sources}.", NOT_REVIEWED]
    return "\n".join(lines)


def release_sheet(atlas: Atlas, technique: Technique) -> str:
    """One technique, and the muscles whose files advise it."""
    t = technique
    lines = [f"{t.name} — {t.plain_name}", t.id, ""]
    lines += _pairs(
        ("Also called", ", ".join(t.aka)),
        ("Addresses", ", ".join(f.value.replace("_", " ") for f in t.addresses)),
        ("When", t.tissue_finding),
        ("Dose", dosage_line(t.dosage)),
        ("By", t.who.value),
        ("Evidence", t.evidence),
    )
    lines += _section("Steps", t.steps) + _section("Cautions", t.cautions) + _section("Not", t.contraindications)
    used = [m.record.name for m in atlas.muscles.values() if any(a.technique == t.id for a in m.record.releases)]
    lines += _section("Advised for", (", ".join(used),) if used else ())
    lines += ["", f"Confidence: {t.confidence.value}. Sources: {', '.join(t.sources)}.", NOT_REVIEWED]
    return "\n".join(lines)


def condition_sheet(atlas: Atlas, condition: Condition) -> str:
    """One condition: red flags first, then factors, muscles to examine and releases."""
    c = condition
    lines = [f"{c.name} — {c.plain_name}", c.id]
    lines += _section("Refer first when", c.red_flags) + _section("Do not treat when", c.contraindications)
    lines += _section("Factors", (f"{f.factor.value.replace('_', ' ')}: {f.mechanism}" for f in c.factors))
    lines += _section("Muscles to examine", (_muscle_name(atlas, id_) for id_ in c.muscles))
    lines += _section("Nerves", c.nerves)
    lines += _section("Releases", (atlas.releases[id_].name for id_ in c.releases if id_ in atlas.releases))
    lines += ["", f"Confidence: {c.confidence.value}. Sources: {', '.join(c.sources)}.", NOT_REVIEWED]
    return "\n".join(lines)


def area_sheet(atlas: Atlas, code: AreaCode) -> str:
    """One area, and the trigger points whose zones name it."""
    area = atlas.areas[code]
    lines = [area.name, f"{area.code} · {area.region}", ""]
    lines += _pairs(("Also called", ", ".join(area.aliases)), ("Views", ", ".join(area.views)))
    for kind, heading in ((ZoneKind.ESSENTIAL, "Essential zone of"), (ZoneKind.SPILLOVER, "Spillover zone of")):
        found = [
            f"{atlas.muscles[point.muscle].record.name} {point.short_label} ({point.record.id})"
            for point in atlas.trigger_points()
            if any(zone.kind is kind and code in zone.areas for zone in point.zones)
        ]
        lines += _section(heading, found)
    return "\n".join(lines)


def site_sheet(atlas: Atlas, site: Site) -> str:
    """One endangerment site, the muscles nearby and the trigger points that lie in it or close to it."""
    r = site.record
    lines = [f"{r.name} — endangerment site", r.id, ""]
    lines += _pairs(
        ("Pressure", _PRESSURE[r.level]),
        ("At risk", "; ".join(r.what)),
        ("Where", r.where),
        ("Why", r.why),
        ("Action", r.action),
        ("Applies", f"when {r.applies_when}" if r.applies_when else ""),
        ("Areas", "; ".join(atlas.areas[AreaCode(code)].name.lower() for code in r.areas if code in atlas.areas)),
        ("Drawn in", ", ".join(view.value.replace("_", " ") for view in sorted({view for view, _ in site.regions}))),
    )
    for nearness, heading in (
        (Nearness.INSIDE, "Trigger points in it"),
        (Nearness.CLOSE, "Trigger points close to it"),
    ):
        sides: dict[str, list[Side]] = {}
        for point, side, near in points_near(atlas, site):
            if near.nearness is nearness:
                name = f"{atlas.muscles[point.muscle].record.name} {point.short_label} ({point.record.id})"
                sides.setdefault(name, []).append(side)
        lines += _section(heading, (name if len(on) > 1 else f"{name}, {on[0].value}" for name, on in sides.items()))
    lines += _section("Muscles nearby", (_muscle_name(atlas, id_) for id_ in r.muscles_nearby))
    lines += ["", f"Confidence: {r.confidence.value}. Sources: {', '.join(r.sources)}.", NOT_REVIEWED]
    return "\n".join(lines)


def sources_line(refs: Iterable[SourceRef]) -> str:
    """``TS1 ch. 22 · D3``."""
    return " · ".join(ref.work if ref.chapter is None else f"{ref.work} ch. {ref.chapter}" for ref in refs)


def _point_lines(atlas: Atlas, point: TriggerPoint) -> list[str]:
    r = point.record
    lines = [r.label]
    lines += _pairs(
        ("Press", r.location.text),
        ("Stands for", r.stands_for or ""),
        ("Pain", r.pain or ""),
        ("In plain words", r.plain_pain or ""),
        ("Effect", r.effect.text if r.effect else ""),
        ("Essential", _areas(atlas, point, ZoneKind.ESSENTIAL)),
        ("Spillover", _areas(atlas, point, ZoneKind.SPILLOVER)),
        ("Symptoms", "; ".join(r.symptoms)),
        ("Satellites", ", ".join(_muscle_name(atlas, id_) for id_ in r.satellites)),
        ("Frequency", rendered(reported(atlas, r.frequency)) if r.frequency else ""),
        ("Confidence", r.confidence.value),
    )
    return lines


def _areas(atlas: Atlas, point: TriggerPoint, kind: ZoneKind) -> str:
    sides: dict[AreaCode, set[Side]] = {}
    for zone in point.zones:
        if zone.kind is kind:
            for code in zone.areas:
                sides.setdefault(code, set()).add(zone.side)
    return ", ".join(
        atlas.areas[code].name.lower() + (f" ({next(iter(on)).value} only)" if len(on) < len(point.sides) else "")
        for code, on in sides.items()
        if code in atlas.areas
    )


def _advice(atlas: Atlas, advice: ReleaseAdvice) -> Iterator[str]:
    technique = atlas.releases.get(advice.technique)
    name = technique.name if technique else advice.technique
    dose = dosage_line(advice.dosage, technique.dosage if technique else None)
    yield f"{name}: {advice.here}" + (f" ({dose})" if dose else "")
    for caution in advice.cautions:
        yield f"  caution: {caution}"


def _warning(site: EndangermentSite) -> str:
    when = f", when {site.applies_when}" if site.applies_when else ""
    return f"{site.name}{when}: {site.action}"


def _muscle_name(atlas: Atlas, id_: str) -> str:
    muscle = atlas.muscles.get(MuscleId(id_))
    if muscle is not None:
        return muscle.record.name
    planned = next((entry.name for entry in atlas.roster.muscles if entry.id == id_), id_)
    return f"{planned} (not mapped yet)"


def _section(heading: str, lines: Iterable[str]) -> list[str]:
    body = [_indented(f"· {line}") for line in lines if line]
    return ["", heading, *body] if body else []


def _pairs(*pairs: tuple[str, str]) -> list[str]:
    return [_indented(f"{name}: {text}") for name, text in pairs if text]


def _indented(text: str) -> str:
    return fill(text, width=100, initial_indent="  ", subsequent_indent="    ")
