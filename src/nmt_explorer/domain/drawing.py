"""The pain drawing: what the person marked, what palpation found, what questions were answered."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
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
    """A yes or no to an activity, a symptom or a safety question, by its id.

    ``at`` is when it was given, with the offset from UTC, where that is known. ``together``: a no by *None of these*
    to all questions of a region at once.
    """

    id: str
    value: bool
    at: datetime | None = None
    together: bool = False


@dataclass(frozen=True, slots=True)
class SentOn:
    """The person was sent on to a doctor instead of being treated, because of the questions of ``regions`` (ids).

    ``withdrawn`` is when the therapist took that back.
    """

    at: datetime
    regions: tuple[str, ...] = ()
    withdrawn: datetime | None = None


@dataclass(frozen=True, slots=True)
class Visit:
    """One appointment. In it candidates wait for safety questions, and nothing that was answered is forgotten.

    ``replaced`` are answers that were changed or taken back, in that order.
    """

    started: datetime
    sent_on: tuple[SentOn, ...] = ()
    replaced: tuple[QuestionAnswer, ...] = ()

    @property
    def is_sent_on(self) -> bool:
        """Whether the person is sent on as it stands."""
        return bool(self.sent_on) and self.sent_on[-1].withdrawn is None

    def sending_on(self, at: datetime, regions: tuple[str, ...]) -> "Visit":
        """Send the person on; once is enough."""
        return self if self.is_sent_on else replace(self, sent_on=(*self.sent_on, SentOn(at, regions)))

    def staying(self, at: datetime) -> "Visit":
        """Take back that the person is sent on; that it was so stays on record."""
        if not self.is_sent_on:
            return self
        return replace(self, sent_on=(*self.sent_on[:-1], replace(self.sent_on[-1], withdrawn=at)))


@dataclass(frozen=True, slots=True)
class PainDrawing:
    """Everything that the ranking is computed from, and the visit in which it was made, if it was made in one."""

    marks: tuple[Mark, ...] = ()
    findings: tuple[PalpationFinding, ...] = ()
    answers: tuple[QuestionAnswer, ...] = ()
    tolerance: float = TOLERANCE
    visit: Visit | None = None

    @property
    def views(self) -> frozenset[View]:
        """The views that carry marks."""
        return frozenset(mark.view for mark in self.marks)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was marked, found or answered, and nothing stands on the record of a visit."""
        is_recorded = self.visit is not None and bool(self.visit.sent_on or self.visit.replaced)
        return not (self.marks or self.findings or self.answers or is_recorded)

    @property
    def cleared(self) -> "PainDrawing":
        """Without marks, findings and answers; in a visit the answers stay on its record."""
        visit = self.visit
        if visit is not None:
            visit = replace(visit, replaced=(*visit.replaced, *self.answers))
        return PainDrawing(tolerance=self.tolerance, visit=visit)

    def with_finding(self, finding: PalpationFinding) -> "PainDrawing":
        """A later finding about the same point replaces the earlier."""
        others = self.without_finding(finding.trigger_point, finding.side).findings
        return replace(self, findings=(*others, finding))

    def without_finding(self, trigger_point: TriggerPointId, side: Side) -> "PainDrawing":
        """Without what palpation found at a point."""
        left = tuple(f for f in self.findings if (f.trigger_point, f.side) != (trigger_point, side))
        return replace(self, findings=left)

    def with_answers(
        self, values: Mapping[str, bool | None], at: datetime | None = None, *, together: bool = False
    ) -> "PainDrawing":
        """Later answers replace earlier ones; None takes an answer back; the same answer again changes nothing.

        In a visit the replaced answers stay on its record.
        """
        changed = {id_: value for id_, value in values.items() if value is not self.answer_to(id_)}
        others = tuple(answer for answer in self.answers if answer.id not in changed)
        given = tuple(QuestionAnswer(i, v, at, together and not v) for i, v in changed.items() if v is not None)
        visit = self.visit
        if visit is not None:
            gone = tuple(answer for answer in self.answers if answer.id in changed)
            visit = replace(visit, replaced=(*visit.replaced, *gone))
        return replace(self, answers=(*others, *given), visit=visit)

    def answer_to(self, id_: str) -> bool | None:
        """The last answer to a question, or None."""
        found = self.answered(id_)
        return found.value if found is not None else None

    def answered(self, id_: str) -> QuestionAnswer | None:
        """The last answer to a question with when and how it was given, or None."""
        return next((answer for answer in reversed(self.answers) if answer.id == id_), None)

    def finding_for(self, trigger_point: TriggerPointId, side: Side) -> PalpationFinding | None:
        """The last finding about a trigger point on a side, or None."""
        return next((f for f in reversed(self.findings) if f.trigger_point == trigger_point and f.side is side), None)
