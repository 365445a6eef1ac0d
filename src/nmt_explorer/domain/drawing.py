"""The pain drawing: what the person marked, what palpation found, what questions were answered."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from nmt_explorer.domain.body import Point, Side, TriggerPointId, View, mirrored_point

POINT_RADIUS = 8.0
"""Radius of the disc that a point mark stands for, body units."""
BRUSH_RADIUS = 6.0
"""Half the width of a stroke, body units."""
USUAL_INTENSITY = 5
"""Intensity of a mark for which none was given."""
TOLERANCE = 10.0
"""Within this distance of a zone, in body units, a mark still counts a little."""
MOST_MARKS = 2000
"""Marks of one drawing; a hand makes fewer, and every one costs time."""
MOST_LABEL = 60
"""Characters of a mark's label."""


class MarkKind(StrEnum):
    """How a mark was made."""

    POINT = "point"
    STROKE = "stroke"
    POLYGON = "polygon"


class Quality(StrEnum):
    """What the pain of a mark feels like."""

    ACHING = "aching"
    SHARP = "sharp"
    BURNING = "burning"
    NUMB = "numb"
    TINGLING = "tingling"


class Since(StrEnum):
    """When the pain of a mark began: so long ago, in round figures."""

    TODAY = "today"
    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


@dataclass(frozen=True, slots=True)
class Mark:
    """One element of a pain drawing.

    ``points`` are in body units of ``view``; ``radius`` is the disc of a point or half the width of a stroke, and means
    nothing for a polygon. ``intensity`` is 0–10 as the person feels it. ``label`` is a line of the person's own words.
    """

    view: View
    kind: MarkKind
    points: tuple[Point, ...]
    radius: float = POINT_RADIUS
    intensity: int = USUAL_INTENSITY
    quality: Quality | None = None
    label: str | None = None
    since: Since | None = None

    def moved(self, dx: float, dy: float) -> "Mark":
        """The same mark elsewhere in its view."""
        return replace(self, points=tuple((x + dx, y + dy) for x, y in self.points))

    def mirrored(self) -> "Mark":
        """The same mark on the other side of the person."""
        return replace(self, view=self.view.mirrored, points=tuple(mirrored_point(p) for p in self.points))


@dataclass(frozen=True, slots=True)
class PalpationFinding:
    """What palpation found at a trigger point; ``None`` means not checked.

    ``familiar``: pressing reproduced the person's own pain. Taut band and twitch are noted, not counted.
    """

    trigger_point: TriggerPointId
    side: Side
    familiar: bool | None = None
    tender: bool | None = None
    taut_band: bool | None = None
    twitch: bool | None = None


@dataclass(frozen=True, slots=True)
class QuestionAnswer:
    """A yes or no to an activity, a symptom or a safety question, by its id."""

    id: str
    value: bool


@dataclass(frozen=True, slots=True)
class PainDrawing:
    """Everything that the ranking is computed from."""

    marks: tuple[Mark, ...] = ()
    findings: tuple[PalpationFinding, ...] = ()
    answers: tuple[QuestionAnswer, ...] = ()
    tolerance: float = TOLERANCE

    @property
    def views(self) -> frozenset[View]:
        """The views that carry marks."""
        return frozenset(mark.view for mark in self.marks)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was marked, found or answered."""
        return not (self.marks or self.findings or self.answers)

    def with_finding(self, finding: PalpationFinding) -> "PainDrawing":
        """A later finding about the same point replaces the earlier."""
        others = self.without_finding(finding.trigger_point, finding.side).findings
        return replace(self, findings=(*others, finding))

    def without_finding(self, trigger_point: TriggerPointId, side: Side) -> "PainDrawing":
        """Without what palpation found at a point."""
        left = tuple(f for f in self.findings if (f.trigger_point, f.side) != (trigger_point, side))
        return replace(self, findings=left)

    def with_answers(self, values: Mapping[str, bool | None]) -> "PainDrawing":
        """Later answers replace earlier ones; None takes an answer back."""
        others = tuple(answer for answer in self.answers if answer.id not in values)
        given = tuple(QuestionAnswer(id_, value) for id_, value in values.items() if value is not None)
        return replace(self, answers=(*others, *given))

    def answer_to(self, id_: str) -> bool | None:
        """The last answer to a question, or None."""
        return next((answer.value for answer in reversed(self.answers) if answer.id == id_), None)

    def finding_for(self, trigger_point: TriggerPointId, side: Side) -> PalpationFinding | None:
        """The last finding about a trigger point on a side, or None."""
        return next((f for f in reversed(self.findings) if f.trigger_point == trigger_point and f.side is side), None)
