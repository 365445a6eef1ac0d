"""The atlas: the loaded, checked and compiled whole of the data. Everything in it is immutable."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from nmt_explorer.atlas.svg_view import ViewDrawing
from nmt_explorer.domain.activity import Activity
from nmt_explorer.domain.area import Area
from nmt_explorer.domain.body import AreaCode, MuscleId, Point, Side, TriggerPointId, View, ZoneKind
from nmt_explorer.domain.caution import Cautions, EndangermentSite
from nmt_explorer.domain.condition import Condition
from nmt_explorer.domain.finding import Finding
from nmt_explorer.domain.muscle import MuscleRecord, TriggerPointRecord
from nmt_explorer.domain.reference import Reference
from nmt_explorer.domain.release import Technique
from nmt_explorer.domain.roster import Roster
from nmt_explorer.geometry.curves import Ring
from nmt_explorer.geometry.region import Region


@dataclass(frozen=True, slots=True, eq=False)
class Zone:
    """A referral zone of a trigger point on one side, clipped to the body, in one view.

    ``side`` is the side of the trigger point. ``name`` is shared by the drawings of one zone in several views.
    """

    trigger_point: TriggerPointId
    side: Side
    kind: ZoneKind
    name: str
    view: View
    region: Region
    areas: tuple[AreaCode, ...]


@dataclass(frozen=True, slots=True, eq=False)
class OutlinePart:
    """One closed part of a muscle's outline; fibres run from ``broad`` to ``narrow``, each (N, 2) body units."""

    region: Region
    broad: Ring | None
    narrow: Ring | None


@dataclass(frozen=True, slots=True, eq=False)
class TriggerPoint:
    """A trigger point with its compiled geometry on every side on which it is described."""

    record: TriggerPointRecord
    muscle: MuscleId
    sides: tuple[Side, ...]
    locations: Mapping[tuple[View, Side], Point]
    zones: tuple[Zone, ...]
    effect_zones: tuple[Zone, ...]

    @property
    def id(self) -> TriggerPointId:
        return TriggerPointId(self.record.id)

    @property
    def refers_pain(self) -> bool:
        """False for points whose described effect is not pain; they stay out of the ranking."""
        return bool(self.record.essential)

    @property
    def is_alike_on_both_sides(self) -> bool:
        """Whether the left one is the mirror image of the right one."""
        drawings = (*self.record.essential, *self.record.spillover)
        return self.record.sides == "both" and all(drawing.sides == "both" for drawing in drawings)

    def zones_on(self, side: Side) -> tuple[Zone, ...]:
        """The zones of the point on one side."""
        return tuple(zone for zone in self.zones if zone.side is side)

    @property
    def short_label(self) -> str:
        """``TrP2`` of ``TrP2, upper central``."""
        return self.record.label.split(",")[0].split(" – ")[0].strip()

    @property
    def place_label(self) -> str:
        """``upper central`` of ``TrP2, upper central``; empty when the label has only a number."""
        return self.record.label[len(self.record.label.split(",")[0]) :].strip(" ,–")


@dataclass(frozen=True, slots=True, eq=False)
class Muscle:
    """A muscle or part of one, with outlines per view and side."""

    record: MuscleRecord
    outlines: Mapping[tuple[View, Side], tuple[OutlinePart, ...]]
    trigger_points: tuple[TriggerPoint, ...]

    @property
    def id(self) -> MuscleId:
        return MuscleId(self.record.id)


@dataclass(frozen=True, slots=True, eq=False)
class Site:
    """An endangerment site with its surface in every view and on every side on which it lies, clipped to the body.

    What lies in the midline has the side ``midline``; side views show it in both.
    """

    record: EndangermentSite
    regions: Mapping[tuple[View, Side], Region]


@dataclass(frozen=True, slots=True, eq=False)
class Atlas:
    """All there is to know. Mappings are in a fixed order that does not depend on the file system."""

    body: Mapping[View, ViewDrawing]
    areas: Mapping[AreaCode, Area]
    muscles: Mapping[MuscleId, Muscle]
    releases: Mapping[str, Technique]
    cautions: Cautions
    sites: Mapping[str, Site]
    conditions: Mapping[str, Condition]
    activities: Mapping[str, Activity]
    references: Mapping[str, Reference]
    roster: Roster
    findings: tuple[Finding, ...]

    def trigger_points(self) -> Iterator[TriggerPoint]:
        """Every trigger point, muscle by muscle."""
        for muscle in self.muscles.values():
            yield from muscle.trigger_points

    def trigger_point(self, id_: str) -> TriggerPoint | None:
        """The trigger point of that id, or None."""
        muscle = self.muscles.get(MuscleId(id_.partition(".")[0]))
        if muscle is None:
            return None
        return next((point for point in muscle.trigger_points if point.record.id == id_), None)

    def area_at(self, view: View, point: Point) -> tuple[AreaCode, Side] | None:
        """The surface area under a point of a view, or None off the body."""
        drawing = self.body[view]
        for (code, side), region in drawing.areas.items():
            if not self.areas[code].deep and region.contains(point):
                return code, side
        return None
