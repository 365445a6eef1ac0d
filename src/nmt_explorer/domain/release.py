"""Release techniques: what they are for, how they are done and dosed (schema ``releases/1``)."""

from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from nmt_explorer.domain.body import Confidence, Factor
from nmt_explorer.domain.fields import Interval, Record, Slug, Text, Texts
from nmt_explorer.domain.muscle import Dosage
from nmt_explorer.domain.reference import WorkKeys


class Performer(StrEnum):
    """Who may do a technique."""

    THERAPIST = "therapist"
    SELF = "self"
    BOTH = "both"


_OWN_INTERVALS = (
    "effort_percent",
    "contraction_s",
    "relax_s",
    "stretch_s",
    "sets",
    "duration_min",
    "temperature_c",
)


class TechniqueDosage(Dosage):
    """A technique's own dosage; a muscle may override the parts it shares with ``Dosage``."""

    effort_percent: Annotated[Interval, Field(description="of full strength, in a contraction")] | None = None
    contraction_s: Interval | None = None
    relax_s: Interval | None = None
    stretch_s: Interval | None = None
    sets: Interval | None = None
    duration_min: Interval | None = None
    temperature_c: Interval | None = None

    @model_validator(mode="after")
    def _own_ranges_ascend(self) -> Self:
        for name in _OWN_INTERVALS:
            found: tuple[float, float] | None = getattr(self, name)
            if found is not None and not 0 <= found[0] <= found[1]:
                raise PydanticCustomError("interval", "{name} is [least, most], both 0 or more", {"name": name})
        return self


class Technique(Record):
    """One release technique, whatever the muscle."""

    id: Slug
    name: Annotated[str, Field(min_length=3, max_length=60, description="in the words of the field")]
    plain_name: Annotated[str, Field(min_length=3, max_length=60, description="for the client")]
    aka: Texts = ()
    addresses: Annotated[tuple[Factor, ...], Field(min_length=1)]
    tissue_finding: Annotated[Text, Field(description="what is felt that makes the technique suitable")]
    dosage: TechniqueDosage
    steps: Annotated[Texts, Field(min_length=3)]
    cautions: Texts = ()
    contraindications: Texts = ()
    who: Performer
    sources: WorkKeys
    confidence: Confidence
    evidence: Annotated[Text, Field(description="what studies support, and what they do not")]


class Releases(Record):
    """The file ``data/releases.yaml``."""

    schema_: Annotated[Literal["releases/1"], Field(alias="schema")]
    limits: Annotated[Texts, Field(min_length=1, description="what holds for every technique and visit")]
    releases: Annotated[tuple[Technique, ...], Field(min_length=1)]
