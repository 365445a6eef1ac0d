"""The pain drawing: what the person marked, what palpation found, what questions were answered."""

from dataclasses import dataclass, replace
from enum import StrEnum

from nmt_explorer.domain.body import Point, Side, TriggerPointId, View

POINT_RADIUS = 8.0
"""Radius of the disc that a point mark stands for, body units."""
BRUSH_RADIUS = 6.0
"""Half the width of a stroke, body units."""
USUAL_INTENSITY = 5
"""Intensity of a mark for which none was given."""
TOLERANCE = 10.0
"""Within this distance of a zone, in body units, a mark still counts a little."""


class MarkKind(StrEnum):
    """How a mark was made."""

    POINT = "point"
    STROKE = "stroke"
    POLYGON = "polygon"


@dataclass(frozen=True, slots=True)
class Mark:
    """One element of a pain drawing.

    ``points`` are in body units of ``view``; ``radius`` is the disc of a point or half the width of a stroke, and means
    nothing for a polygon. ``intensity`` is 0–10 as the person feels it.
    """

    view: View
    kind: MarkKind
    points: tuple[Point, ...]
    radius: float = POINT_RADIUS
    intensity: int = USUAL_INTENSITY
    quality: str | None = None
    label: str | None = None

    def moved(self, dx: float, dy: float) -> "Mark":
        """The same mark elsewhere in its view."""
        return replace(self, points=tuple((x + dx, y + dy) for x, y in self.points))

    def mirrored(self) -> "Mark":
        """The same mark on the other side of the person."""
        return replace(self, view=self.view.mirrored, points=tuple((-x, y) for x, y in self.points))


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

    def answer_to(self, id_: str) -> bool | None:
        """The last answer to a question, or None."""
        return next((answer.value for answer in reversed(self.answers) if answer.id == id_), None)

    def finding_for(self, trigger_point: TriggerPointId, side: Side) -> PalpationFinding | None:
        """The last finding about a trigger point on a side, or None."""
        return next((f for f in reversed(self.findings) if f.trigger_point == trigger_point and f.side is side), None)
