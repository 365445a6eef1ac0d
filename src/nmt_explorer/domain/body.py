"""Views of the body, sides of the patient, and the identifiers of what lies on it."""

from enum import StrEnum
from typing import NewType

AreaCode = NewType("AreaCode", str)
"""A named part of the surface, such as ``shoulder_front``."""
MuscleId = NewType("MuscleId", str)
"""A muscle or part of one, such as ``infraspinatus``."""
TriggerPointId = NewType("TriggerPointId", str)
"""A trigger point, such as ``infraspinatus.tp1``."""

Point = tuple[float, float]
"""(x, y) in body units of one view: stature / 1000, x to the viewer's right, y down."""


class Side(StrEnum):
    """Always the patient's own side."""

    LEFT = "left"
    RIGHT = "right"
    MIDLINE = "midline"

    @property
    def opposite(self) -> "Side":
        """The other side; the midline is its own opposite."""
        return _OPPOSITE[self]


_OPPOSITE = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT, Side.MIDLINE: Side.MIDLINE}


class View(StrEnum):
    """One drawing of the body."""

    FRONT = "front"
    BACK = "back"
    LEFT = "left"
    RIGHT = "right"
    SOLES = "soles"
    FEET_TOP = "feet_top"

    @property
    def mirrored(self) -> "View":
        """The view in which the mirror image of this view's content is seen."""
        return _MIRRORED[self]

    @property
    def right_sign(self) -> int:
        """-1 where the patient's right lies at x < 0, +1 where it lies at x > 0, 0 in side views."""
        return _RIGHT_SIGN[self]


def mirrored_point(point: Point) -> Point:
    """The mirror image of a point about x = 0, in the mirrored view of its own."""
    return (0.0 - point[0], point[1])  # not -x: there is no minus zero


_MIRRORED = {view: view for view in View} | {View.LEFT: View.RIGHT, View.RIGHT: View.LEFT}
_RIGHT_SIGN = {
    View.FRONT: -1,
    View.BACK: 1,
    View.LEFT: 0,
    View.RIGHT: 0,
    View.SOLES: -1,
    View.FEET_TOP: 1,
}


class Group(StrEnum):
    """The seven regional groups of muscles."""

    HEAD_NECK = "head_neck"
    SHOULDER_ARM = "shoulder_arm"
    FOREARM_HAND = "forearm_hand"
    TORSO = "torso"
    LOW_BACK_PELVIS = "low_back_pelvis"
    HIP_THIGH = "hip_thigh"
    LEG_FOOT = "leg_foot"


class ZoneKind(StrEnum):
    """How commonly a zone is felt: by nearly everyone with the point, or by some and when severe."""

    ESSENTIAL = "essential"
    SPILLOVER = "spillover"


class Confidence(StrEnum):
    """How well the sources support a statement."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Frequency(StrEnum):
    """How often published surveys and manuals report trigger points in a muscle; the rule stands in docs/format.md."""

    VERY_OFTEN = "very_often"
    OFTEN = "often"
    SELDOM = "seldom"


class Factor(StrEnum):
    """The five factors that neuromuscular therapy examines."""

    ISCHEMIA = "ischemia"
    TRIGGER_POINTS = "trigger_points"
    NERVE_COMPRESSION = "nerve_compression"
    POSTURAL_DISTORTION = "postural_distortion"
    BIOMECHANICAL_DYSFUNCTION = "biomechanical_dysfunction"
