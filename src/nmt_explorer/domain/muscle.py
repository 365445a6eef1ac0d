"""A muscle and its trigger points as one data file describes them (schema ``referral_pattern/1``)."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from nmt_explorer.domain.body import Confidence, Frequency, Group, View
from nmt_explorer.domain.fields import Interval, PointSlug, Record, Slug, Text, Texts
from nmt_explorer.domain.shapes import Effect, Location, OutlineShape, OutOfView, ZoneDrawing


class SourceRef(Record):
    """A work of ``references.yaml`` and the chapter in it."""

    work: Annotated[str, Field(pattern=r"^[A-Z][A-Z0-9]*$")]
    chapter: int | None = None


class ReportedFrequency(Record):
    """How often its trigger points are reported, in which people, and by whom. A convention, not a probability."""

    level: Frequency
    where: Annotated[
        Annotated[str, Field(min_length=3, max_length=60)] | None,
        Field(description='the people examined; completes "in …": "long-lasting neck pain"'),
    ] = None
    sources: Annotated[tuple[SourceRef, ...], Field(min_length=1)]


class Attachments(Record):
    """Where the muscle begins and ends."""

    origin: Text
    insertion: Text


class Innervation(Record):
    """The nerve that supplies the muscle, with its roots."""

    nerve: Text
    roots: tuple[Text, ...] = ()


class FiveFactors(Record):
    """What each of the five factors of neuromuscular therapy means for this muscle."""

    ischemia: Text
    trigger_points: Text
    nerve_compression: Text
    postural_distortion: Text
    biomechanical_dysfunction: Text


class Palpation(Record):
    """How the muscle is examined by hand."""

    position: Annotated[Text, Field(description="the client's position")]
    technique: Annotated[Text, Field(description="flat, pincer or deep; direction of the movement")]
    start_from: Annotated[Text, Field(description="the landmark from which the finger starts")]
    feel: Annotated[Text, Field(description="what is felt")]


class Dosage(Record):
    """How much of a release: only what differs from the technique's own dosage need be given."""

    intensity_0_10: Interval | None = None
    hold_s: Interval | None = None
    rest_s: Interval | None = None
    cycles: Interval | None = None
    repetitions: Interval | None = None
    speed_cm_per_s: Interval | None = None
    frequency: Text | None = None
    note: Text | None = None

    @model_validator(mode="after")
    def _ranges_ascend(self) -> Self:
        for name in ("intensity_0_10", "hold_s", "rest_s", "cycles", "repetitions", "speed_cm_per_s"):
            found: tuple[float, float] | None = getattr(self, name)
            if found is not None and not 0 <= found[0] <= found[1]:
                raise PydanticCustomError("interval", "{name} is [least, most], both 0 or more", {"name": name})
        if self.intensity_0_10 is not None and self.intensity_0_10[1] > 7:
            raise PydanticCustomError("intensity", "pressure never goes above 7 of 10")
        return self


class ReleaseAdvice(Record):
    """A release as it is applied to this muscle."""

    technique: Slug
    here: Annotated[Text, Field(description="how, for this muscle")]
    dosage: Dosage = Dosage()
    cautions: Texts = ()


class SelfCare(Record):
    """Something the client does at home, in plain words."""

    text: Text
    technique: Slug | None = None


class Review(Record):
    """Whether a clinician has reviewed the file."""

    status: Literal["not_reviewed", "reviewed"] = "not_reviewed"
    by: Text | None = None
    on: Text | None = None


class TriggerPointRecord(Record):
    """One trigger point: where it is pressed and to where it refers."""

    id: PointSlug
    label: Annotated[str, Field(min_length=3, max_length=80, description='short: "TrP2, upper central"')]
    kind: Literal["central", "attachment", "variant"]
    sides: Annotated[
        Literal["both", "right", "left"],
        Field(description="for a point described on one side of the body only; drawn on the right all the same"),
    ] = "both"
    location: Location
    stands_for: (
        Annotated[
            Text,
            Field(description="for one point drawn in the place of several alike: which; a pattern is that of one"),
        ]
        | None
    ) = None
    pain: Annotated[Text, Field(description="the pattern in the words of the field")] | None = None
    plain_pain: Annotated[Text, Field(description="the same for the client")] | None = None
    effect: Effect | None = None
    symptoms: Texts = ()
    essential: tuple[ZoneDrawing, ...] = ()
    spillover: tuple[ZoneDrawing, ...] = ()
    out_of_view: Annotated[
        tuple[OutOfView, ...], Field(description="views that show only a part of a named area the pattern misses")
    ] = ()
    satellites: tuple[Slug, ...] = ()
    frequency: Annotated[
        ReportedFrequency | None,
        Field(description="where it differs from the muscle's, or only this point's is known"),
    ] = None
    confidence: Confidence
    sources: tuple[SourceRef, ...] = ()

    @model_validator(mode="after")
    def _zones_lie_on_its_sides(self) -> Self:
        effect = self.effect.zones if self.effect else ()
        for drawing in (*self.essential, *self.spillover, *effect):
            if self.sides != "both" and drawing.sides not in ("both", self.sides):
                raise PydanticCustomError(
                    "zone_sides", 'the zone "{zone}" is of the other side than its point', {"zone": drawing.zone}
                )
        return self


class MuscleRecord(Record):
    """One file of ``data/referral_patterns/<group>/``; its stem is the ``id``."""

    schema_: Annotated[Literal["referral_pattern/1"], Field(alias="schema")]
    id: Slug
    name: Text
    latin: Text
    plain_name: Text
    aka: Texts = ()
    part_of: Slug | None = None
    group: Group
    fma: Annotated[str, Field(pattern=r"^FMA[0-9]+$")] | None = None
    depth: Literal["superficial", "intermediate", "deep"]
    attachments: Attachments
    actions: Annotated[Texts, Field(min_length=1)]
    innervation: Innervation
    may_entrap: Texts = ()
    outline: Annotated[dict[View, tuple[OutlineShape, ...]], Field(min_length=1)]
    factors: FiveFactors
    activated_by: Annotated[Texts, Field(min_length=1, description="what commonly activates its trigger points")]
    perpetuated_by: Texts = ()
    aggravated_by: Annotated[tuple[Slug, ...], Field(description="tags of activities.yaml")] = ()
    relieved_by: Annotated[tuple[Slug, ...], Field(description="tags of activities.yaml")] = ()
    symptoms: Annotated[tuple[Slug, ...], Field(description="tags of activities.yaml")] = ()
    palpation: Palpation
    trigger_points: Annotated[tuple[TriggerPointRecord, ...], Field(min_length=1)]
    releases: tuple[ReleaseAdvice, ...] = ()
    stretch: Text
    self_care: tuple[SelfCare, ...] = ()
    corrective: Texts = ()
    ergonomics: Texts = ()
    cautions: Texts = ()
    endangerment: Annotated[tuple[Slug, ...], Field(description="site ids of cautions.yaml")] = ()
    differential: Texts = ()
    frequency: Annotated[
        ReportedFrequency | None, Field(description="as published; not given where nothing is, or works disagree")
    ] = None
    sources: Annotated[tuple[SourceRef, ...], Field(min_length=1)]
    confidence: Confidence
    review: Review = Review()

    def frequency_of(self, point: TriggerPointRecord) -> ReportedFrequency | None:
        """What is reported of one of its points: the point's own frequency, else the muscle's."""
        return point.frequency or self.frequency
