"""Safety questions that the marked areas call for, the most urgent first. They come before any muscle."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import AreaCode, Side
from nmt_explorer.domain.caution import RedFlag, RedFlagRegion, Tier
from nmt_explorer.domain.drawing import PainDrawing


@dataclass(frozen=True, slots=True)
class RaisedFlag:
    """A safety question that applies, with its region, what to do after a yes, and the answer given so far."""

    flag: RedFlag
    region: RedFlagRegion
    action: str
    answer: bool | None


def called_for(atlas: Atlas, marked: AbstractSet[tuple[AreaCode, Side]]) -> tuple[RaisedFlag, ...]:
    """The questions for the marked areas: regions of the body before general ones, in each the urgent first."""
    if not marked:
        return ()
    raised = [
        RaisedFlag(flag, region, atlas.cautions.action(flag), None)
        for region in atlas.cautions.red_flags
        if _applies(region, marked)
        for flag in region.items
    ]
    return tuple(sorted(raised, key=lambda r: (not r.region.areas, r.flag.tier.rank)))


def answered(flags: tuple[RaisedFlag, ...], drawing: PainDrawing) -> tuple[RaisedFlag, ...]:
    """The questions with the answers that the drawing holds."""
    if not drawing.answers:
        return flags
    return tuple(replace(raised, answer=drawing.answer_to(raised.flag.id)) for raised in flags)


def halts(flags: tuple[RaisedFlag, ...]) -> bool:
    """Whether an emergency question was answered with yes."""
    return any(raised.answer is True and raised.flag.tier is Tier.EMERGENCY for raised in flags)


def held(flags: tuple[RaisedFlag, ...]) -> tuple[RaisedFlag, ...]:
    """The questions of the regions for which candidates wait in a started visit, answered or not."""
    return tuple(raised for raised in flags if raised.region.hold)


def is_open(flags: tuple[RaisedFlag, ...]) -> bool:
    """Whether a question is not answered yet."""
    return any(raised.answer is None for raised in flags)


def _applies(region: RedFlagRegion, marked: AbstractSet[tuple[AreaCode, Side]]) -> bool:
    if not region.areas:
        return True
    only_left = region.sides == "left"
    return any(code in region.areas and not (only_left and side is Side.RIGHT) for code, side in marked)
