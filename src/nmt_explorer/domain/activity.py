"""What a person does or notices with the pain, each with the question to ask (schema ``activities/1``)."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from nmt_explorer.domain.fields import Record, Slug, Texts


class ActivityKind(StrEnum):
    """What a "yes" to the question means."""

    ACTIVITY = "activity"
    """Something that makes the pain worse (a movement, a posture, a condition of the day)."""
    RELIEF = "relief"
    """Something that eases the pain."""
    SYMPTOM = "symptom"
    """Something noticed besides the pain."""


class Activity(Record):
    """One tag that muscles use and that a question asks about."""

    id: Slug
    kind: ActivityKind
    name: Annotated[str, Field(min_length=2, max_length=28, description="short label for a chip")]
    aka: Annotated[Texts, Field(description="other words that people use for it; search finds it by them")] = ()
    question: Annotated[
        str,
        Field(max_length=120, pattern=r"^[A-Z].*\?$", description="one plain question to the person, yes or no"),
    ]
    areas: Annotated[
        tuple[Slug, ...],
        Field(description="area codes where the question is worth asking; none means everywhere"),
    ] = ()


class Activities(Record):
    """The file ``data/activities.yaml``."""

    schema_: Annotated[Literal["activities/1"], Field(alias="schema")]
    activities: Annotated[tuple[Activity, ...], Field(min_length=1)]
