"""Drawn shapes as they stand in a data file: curves in body units of one view, before any geometry is computed."""

from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from nmt_explorer.domain.body import View
from nmt_explorer.domain.fields import PointsText, PointText, Record, Slug, Texts, WidthsText


class Fibres(Record):
    """Direction of the muscle's fibres: they run from the broad attachment to the narrow one."""

    broad: Annotated[PointsText, Field(description="the broad attachment as a line")]
    narrow: Annotated[PointsText, Field(description="the other attachment: one point, or a line")]


class Drawn(Record):
    """A closed shape: ``polygon`` and ``smooth`` list the rim, ``band`` a centre line with a width at each point."""

    shape: Literal["polygon", "smooth", "band"] = "smooth"
    points: PointsText
    widths: WidthsText | None = None

    @model_validator(mode="after")
    def _has_enough_points(self) -> Self:
        least = 2 if self.shape == "band" else 3
        if len(self.points) < least:
            raise PydanticCustomError(
                "shape_points",
                "a {shape} needs at least {least} points; found {found}",
                {"shape": self.shape, "least": least, "found": len(self.points)},
            )
        if self.shape == "band" and (self.widths is None or len(self.widths) not in (1, len(self.points))):
            raise PydanticCustomError("band_widths", "a band needs one width, or one for each point")
        if self.shape != "band" and self.widths is not None:
            raise PydanticCustomError("band_widths", "only a band has widths")
        return self


class OutlineShape(Drawn):
    """One closed part of a muscle's outline in a view."""

    fibres: Fibres | None = None


class Reach(StrEnum):
    """Where a zone lies, seen from the side of its trigger point."""

    SAME = "same"
    OPPOSITE = "opposite"
    BOTH = "both"
    MIDLINE = "midline"


class ZoneDrawing(Drawn):
    """A referral zone in one view. Drawings of one zone in several views share the name in ``zone``."""

    zone: Annotated[Slug, Field(description="name shared by the drawings of one zone in several views")]
    view: View
    areas: Annotated[tuple[Slug, ...], Field(min_length=1, description="area codes it is meant to cover here")]
    reach: Reach = Reach.SAME
    sides: Annotated[
        Literal["both", "right", "left"],
        Field(description="for a zone that only the point on one side has; drawn for the right all the same"),
    ] = "both"


class OutOfView(Record):
    """An area named in words of which a view shows only a part that the pattern does not reach."""

    view: View
    areas: Annotated[tuple[Slug, ...], Field(min_length=1)]
    why: Annotated[str, Field(min_length=10, max_length=200)]


class Access(StrEnum):
    """How a finger comes to a trigger point."""

    OUTSIDE = "outside"
    INSIDE = "inside"
    HIDDEN = "hidden"


class Location(Record):
    """Where the trigger point is pressed: in words, and as a point in every view where it can be shown."""

    text: Annotated[str, Field(min_length=3, max_length=400)]
    at: dict[View, PointText] = Field(min_length=1)
    access: Annotated[
        Access,
        Field(description="inside: only through mouth, rectum or vagina; hidden: out of reach, only shown"),
    ] = Access.OUTSIDE


class Effect(Record):
    """What a trigger point does other than pain (goose-flesh, belching, nausea …)."""

    text: Annotated[str, Field(min_length=3, max_length=300)]
    zones: tuple[ZoneDrawing, ...] = ()


__all__ = [
    "Access",
    "Drawn",
    "Effect",
    "Fibres",
    "Location",
    "OutOfView",
    "OutlineShape",
    "Reach",
    "Texts",
    "ZoneDrawing",
]
