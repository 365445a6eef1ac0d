"""Safety: contraindications, endangerment sites and red flags (schema ``cautions/1``)."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from nmt_explorer.domain.body import Confidence, View
from nmt_explorer.domain.fields import Record, Slug, Text, Texts
from nmt_explorer.domain.reference import WorkKeys
from nmt_explorer.domain.shapes import Drawn

Question = Annotated[str, Field(max_length=400, pattern=r"^[A-Z].*\?$")]
"""A plain question to the person, answered by yes or no."""


class ContraindicationLevel(StrEnum):
    """How far a contraindication reaches."""

    ABSOLUTE = "absolute"
    """No manual treatment."""
    CLEARANCE = "clearance"
    """Only after a doctor agrees, and adapted."""
    LOCAL = "local"
    """Not at that place."""


class Contraindication(Record):
    """Something about the person that rules out or limits treatment."""

    id: Slug
    level: ContraindicationLevel
    name: Annotated[str, Field(min_length=3, max_length=60)]
    what: Text
    action: Text
    sources: WorkKeys


class SiteLevel(StrEnum):
    """How much pressure an endangerment site bears."""

    AVOID = "avoid"
    """No pressure."""
    LIGHT = "light"
    """Broad, light contact only."""
    TRAINED = "trained"
    """Only hands trained for this site."""


class SiteShape(Drawn):
    """One part of an endangerment site in one view.

    Like trigger points, sites are drawn on the patient's right, those of the left alone too; ``midline`` shapes are
    drawn as they lie.
    """

    sides: Annotated[
        Literal["both", "right", "left", "midline"], Field(description="where it lies; the left is made by mirroring")
    ] = "both"


class EndangermentSite(Record):
    """A place where pressure can harm something that lies under the skin."""

    id: Slug
    name: Annotated[str, Field(min_length=3, max_length=60)]
    level: SiteLevel
    what: Annotated[Texts, Field(min_length=1, description="the structures at risk")]
    where: Text
    why: Annotated[Text, Field(description="what pressure may do to them")]
    action: Text
    applies_when: Annotated[
        Annotated[str, Field(min_length=3, max_length=70)] | None,
        Field(description='for a site that not everyone has; completes "when …"'),
    ] = None
    muscles_nearby: tuple[Slug, ...] = ()
    areas: Annotated[tuple[Slug, ...], Field(min_length=1, description="area codes")]
    shapes: Annotated[
        dict[View, tuple[SiteShape, ...]],
        Field(description="the site drawn in every view where hands reach it from the surface"),
    ] = Field(default_factory=dict)
    sources: WorkKeys
    confidence: Confidence


class Tier(StrEnum):
    """How soon a red flag needs a doctor, most urgent first."""

    EMERGENCY = "emergency"
    URGENT = "urgent"
    SOON = "soon"

    @property
    def rank(self) -> int:
        """0 for the most urgent."""
        return _TIER_RANK[self]


_TIER_RANK = {tier: rank for rank, tier in enumerate(Tier)}


class TierAdvice(Record):
    """What a yes in a tier means and what is done then."""

    name: Annotated[str, Field(min_length=3, max_length=20)]
    rule: Annotated[Text, Field(description='beside the tier\'s name: "Any yes: …"')]
    action: Annotated[Text, Field(description="said after a yes")]


class RedFlag(Record):
    """One safety question; a yes means that something other than a muscle must be looked at first."""

    id: Slug
    tier: Tier
    question: Question
    detail: Annotated[Text, Field(description="a second, smaller line to the question")] | None = None
    may_mean: Text
    action: Annotated[Text, Field(description="where it differs from the tier's action")] | None = None


class RedFlagRegion(Record):
    """The safety questions that belong to some areas of the body."""

    id: Slug
    name: Annotated[str, Field(min_length=3, max_length=40)]
    concern: Annotated[str, Field(max_length=60, description='completes "Before any muscle: …"')]
    why: Annotated[Text, Field(description="one sentence: why these questions come first here")]
    areas: Annotated[tuple[Slug, ...], Field(description="area codes; none means every area")] = ()
    sides: Literal["any", "left"] = "any"
    hold: Annotated[bool, Field(description="in a started visit candidates wait until these are answered")] = False
    question: Annotated[Question, Field(description='all items in one question; the other answer is "None of these"')]
    items: Annotated[tuple[RedFlag, ...], Field(min_length=1)]
    sources: WorkKeys


class Cautions(Record):
    """The file ``data/cautions.yaml``."""

    schema_: Annotated[Literal["cautions/1"], Field(alias="schema")]
    tiers: dict[Tier, TierAdvice]
    stop_signs: Annotated[Texts, Field(min_length=1)]
    aftercare: Annotated[Texts, Field(min_length=1)]
    contraindications: tuple[Contraindication, ...]
    sites: tuple[EndangermentSite, ...]
    red_flags: tuple[RedFlagRegion, ...]

    def action(self, flag: RedFlag) -> str:
        """What is done after a yes to ``flag``."""
        return flag.action or self.tiers[flag.tier].action
