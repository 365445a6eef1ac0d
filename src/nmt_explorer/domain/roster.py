"""The plan of the atlas: every muscle and trigger point it should hold (schema ``roster/1``)."""

from typing import Annotated, Literal

from pydantic import Field

from nmt_explorer.domain.body import Confidence, Group
from nmt_explorer.domain.fields import PointSlug, Record, Slug, Text


class PlannedPoint(Record):
    """One trigger point and the areas its zones are to cover; both empty where it gives no pain."""

    id: PointSlug
    essential: tuple[Slug, ...] = ()
    spillover: tuple[Slug, ...] = ()
    confidence: Confidence


class PlannedMuscle(Record):
    """One muscle, or the part of one that has its own pattern."""

    id: Slug
    name: Text
    group: Group
    part_of: Slug | None = None
    points: Annotated[tuple[PlannedPoint, ...], Field(min_length=1)]


class Roster(Record):
    """The file ``data/roster.yaml``."""

    schema_: Annotated[Literal["roster/1"], Field(alias="schema")]
    areas: Annotated[tuple[Slug, ...], Field(min_length=1, description="every area code")]
    muscles: Annotated[tuple[PlannedMuscle, ...], Field(min_length=1)]
