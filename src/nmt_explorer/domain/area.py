"""Named parts of the surface (schema ``areas/1``)."""

from typing import Annotated, Literal

from pydantic import Field

from nmt_explorer.domain.body import View
from nmt_explorer.domain.fields import Record, Slug, Text, Texts


class Area(Record):
    """A named part of the surface; ``deep`` areas lie below it and may overlap others in the drawing."""

    code: Slug
    name: Text
    region: Slug
    deep: bool = False
    views: Annotated[tuple[View, ...], Field(description="views in which it is drawn")]
    order: Annotated[int, Field(description="reading order, head to toe", ge=0)]
    aliases: Texts = ()


class Areas(Record):
    """The file ``data/areas.yaml``."""

    schema_: Annotated[Literal["areas/1"], Field(alias="schema")]
    areas: Annotated[tuple[Area, ...], Field(min_length=1)]
