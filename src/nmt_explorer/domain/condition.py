"""Conditions and the muscles published as involved in them (schema ``conditions/1``)."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from nmt_explorer.domain.body import Confidence, Factor
from nmt_explorer.domain.fields import Record, Slug, Text, Texts
from nmt_explorer.domain.reference import WorkKeys


class OrderBasis(StrEnum):
    """What the order of a condition's muscles rests on."""

    STUDY = "study"
    """Counted in the study named first in ``sources``."""
    MANUAL = "manual"
    """The order of the trigger-point manual, not counted."""
    AUTHOR = "author"
    """Set here from anatomy; no count is known."""


class BodyRegion(StrEnum):
    """Where a condition belongs in a list from head to toe."""

    GENERAL = "general"
    HEAD = "head"
    NECK = "neck"
    SHOULDER = "shoulder"
    ARM = "arm"
    ELBOW = "elbow"
    HAND = "hand"
    BACK = "back"
    PELVIS = "pelvis"
    HIP = "hip"
    KNEE = "knee"
    LEG = "leg"
    FOOT = "foot"


class FactorRole(Record):
    """How one of the five factors plays a part."""

    factor: Factor
    mechanism: Text


class Condition(Record):
    """A named complaint: where to examine, what to consider, when to refer."""

    id: Slug
    name: Annotated[str, Field(min_length=3, max_length=70)]
    plain_name: Annotated[str, Field(min_length=3, max_length=60, description="for the client")]
    aka: Texts = ()
    region: BodyRegion
    muscles: Annotated[tuple[Slug, ...], Field(min_length=1, description="muscle ids, the likeliest first")]
    order_basis: OrderBasis
    factors: Annotated[tuple[FactorRole, ...], Field(min_length=1, description="the weightiest first")]
    nerves: Texts
    red_flag_regions: Annotated[
        tuple[Slug, ...], Field(description="regions of cautions.yaml whose questions come first")
    ] = ()
    red_flags: Annotated[Texts, Field(min_length=1, description="refer out before any treatment")]
    contraindications: Annotated[Texts, Field(min_length=1)]
    releases: Annotated[tuple[Slug, ...], Field(description="technique ids usually considered first")]
    note: Text | None = None
    sources: WorkKeys
    confidence: Confidence


class Conditions(Record):
    """The file ``data/conditions.yaml``."""

    schema_: Annotated[Literal["conditions/1"], Field(alias="schema")]
    conditions: Annotated[tuple[Condition, ...], Field(min_length=1)]
