"""Why a candidate stands where it stands: each part of the score as a message, and as a short chip."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from nmt_explorer.atlas.model import Atlas, Zone
from nmt_explorer.domain.body import Frequency, ZoneKind
from nmt_explorer.domain.drawing import PainDrawing
from nmt_explorer.domain.message import Message, message
from nmt_explorer.query.frequency import reported as frequency_message
from nmt_explorer.query.score import DESCRIBED, REPORTED, MarkShare, Scored, answers_about

MOSTLY = 0.6
"""A mark counts as lying in a zone from this share on."""
PARTLY = 0.15


class Match(StrEnum):
    """A score in words; neighbouring words mean little, which is the point."""

    STRONG = "strong"
    GOOD = "good"
    FAIR = "fair"
    WEAK = "weak"
    FAINT = "faint"

    @property
    def segments(self) -> int:
        """How many of five segments a match bar fills."""
        return 5 - list(Match).index(self)


_LEAST = ((0.70, Match.STRONG), (0.50, Match.GOOD), (0.33, Match.FAIR), (0.18, Match.WEAK))


def match_of(score: float) -> Match:
    """The word for a score, which is compared to two decimals as in the list."""
    return next((match for least, match in _LEAST if round(score, 2) >= least), Match.FAINT)


PartName = Literal["covered", "painted", "described", "reported", "own_side", "findings", "answers"]


@dataclass(frozen=True, slots=True)
class Reason:
    """One statement for or against, belonging to a part of the score."""

    part: PartName
    is_for: bool
    weight: float
    sentence: Message
    chip: Message


def reasons(scored: Scored, drawing: PainDrawing, atlas: Atlas) -> tuple[Reason, ...]:
    """All reasons, the strongest first within each part, parts in the order of the score."""
    return (
        *_coverage(scored, drawing),
        *_unpainted(scored, atlas),
        *_described(scored),
        *_reported(scored, atlas),
        *_other_side(scored),
        *_findings(scored, drawing),
        *_answers(scored, drawing, atlas),
    )


def chips(found: tuple[Reason, ...], most: int = 3) -> tuple[Reason, ...]:
    """The strongest reasons, with at least one against when there is one."""
    ranked = sorted(found, key=lambda r: -r.weight)
    chosen = ranked[:most]
    against = next((r for r in ranked if not r.is_for), None)
    if against is not None and all(r.is_for for r in chosen):
        chosen = [*chosen[: most - 1], against]
    return tuple(sorted(chosen, key=lambda r: (not r.is_for, -r.weight)))


def _coverage(scored: Scored, drawing: PainDrawing) -> list[Reason]:
    kinds: dict[str, list[int]] = {}
    for share in scored.shares:
        kinds.setdefault(_kind(share), []).append(share.mark)
    reached = {share.mark for share in scored.shares if _kind(share) != "missed"}
    kinds["missed"] = [i for i in range(len(drawing.marks)) if i not in reached]
    result = []
    for kind, weight in (
        ("essential", 1.0),
        ("essential_partly", 0.7),
        ("spillover", 0.6),
        ("near", 0.4),
        ("missed", 0.5),
    ):
        marks = kinds.get(kind, [])
        if not marks:
            continue
        shown = ", ".join(str(i + 1) for i in marks)
        number = "one" if len(marks) == 1 else "many"
        chip = {"essential": "covers", "essential_partly": "covers_partly"}.get(kind, kind)
        result.append(
            Reason(
                "covered",
                kind != "missed",
                weight,
                message(f"reason.{kind}.{number}", marks=shown),
                message(f"chip.{chip}", marks=shown),
            )
        )
    return result


def _kind(share: MarkShare) -> str:
    if share.essential >= MOSTLY:
        return "essential"
    if share.essential + share.spillover >= MOSTLY and share.spillover >= share.essential:
        return "spillover"
    if share.essential >= PARTLY:
        return "essential_partly"
    return "near" if share.counted > 0.02 else "missed"


def _unpainted(scored: Scored, atlas: Atlas) -> list[Reason]:
    names = unpainted_areas(scored, atlas)
    if not names or scored.parts.painted > 0.97:
        return []
    return [
        Reason(
            "painted",
            False,
            0.45 * (1 - scored.parts.painted),
            message("reason.unpainted", areas="; ".join(name.lower() for name in names[:4])),
            message("chip.unpainted", area=names[0].partition(",")[0]),
        )
    ]


def unpainted_areas(scored: Scored, atlas: Atlas) -> list[str]:
    """Names of the areas of zones that were left unpainted, essential ones first, each once; none of a marked zone."""
    order = {ZoneKind.ESSENTIAL: 0, ZoneKind.SPILLOVER: 1}
    zones: list[Zone] = sorted(scored.unpainted(), key=lambda z: (order[z.kind], -z.region.area))
    marked = {code for painted in scored.painted.values() for code in painted.zone.areas}
    codes = dict.fromkeys(code for zone in zones for code in zone.areas if code not in marked)
    return [atlas.areas[code].name for code in codes if code in atlas.areas]


def _described(scored: Scored) -> list[Reason]:
    confidence = max((point.record.confidence for point in scored.pattern.points), key=lambda c: DESCRIBED[c]).value
    weight = {"high": 0.35, "medium": 0.1, "low": 0.3}[confidence]
    return [
        Reason(
            "described",
            confidence != "low",
            weight,
            message(f"reason.described.{confidence}"),
            message(f"chip.described.{confidence}"),
        )
    ]


def _reported(scored: Scored, atlas: Atlas) -> list[Reason]:
    """What surveys say of the point that is reported most often; nothing where nothing is published."""
    muscle = scored.pattern.muscle.record
    frequencies = [found for point in scored.pattern.points if (found := muscle.frequency_of(point.record))]
    if not frequencies:
        return []
    found = max(frequencies, key=lambda frequency: REPORTED[frequency.level])
    is_for = found.level is not Frequency.SELDOM
    weight = {Frequency.VERY_OFTEN: 0.3, Frequency.OFTEN: 0.2, Frequency.SELDOM: 0.3}[found.level]
    chip = message(f"chip.reported.{found.level.value}")
    return [Reason("reported", is_for, weight, frequency_message(atlas, found), chip)]


def _other_side(scored: Scored) -> list[Reason]:
    if scored.parts.own_side == 1:
        return []
    return [Reason("own_side", False, 0.45, message("reason.other_side"), message("chip.other_side"))]


def _findings(scored: Scored, drawing: PainDrawing) -> list[Reason]:
    found = [drawing.finding_for(point.id, scored.pattern.side) for point in scored.pattern.points]
    result = []
    for name, values, weight in (
        ("familiar", [f.familiar for f in found if f], 2.0),
        ("tender", [f.tender for f in found if f], 0.8),
    ):
        if any(values):
            result.append(Reason("findings", True, weight, message(f"reason.{name}"), message(f"chip.{name}")))
        elif any(value is False for value in values):
            result.append(Reason("findings", False, weight, message(f"reason.not_{name}"), message(f"chip.not_{name}")))
    return result


def _answers(scored: Scored, drawing: PainDrawing, atlas: Atlas) -> list[Reason]:
    answers = {answer.id: answer.value for answer in drawing.answers}
    result = []
    for id_, value in answers_about(scored.pattern, answers):
        name = atlas.activities[id_].name
        key = "answer_for" if value else "answer_against"
        result.append(
            Reason("answers", value, 0.5, message(f"reason.{key}", name=name), message(f"chip.{key}", name=name))
        )
    return result
