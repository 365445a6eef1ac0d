"""What the kinds of things are called on screen."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from nmt_explorer.domain.body import Group
from nmt_explorer.query.search import HitKind

_N = QT_TRANSLATE_NOOP

_KINDS: Mapping[HitKind, object] = {
    HitKind.MUSCLE: _N("Names", "Muscles"),
    HitKind.TRIGGER_POINT: _N("Names", "Trigger points"),
    HitKind.AREA: _N("Names", "Places on the body"),
    HitKind.SYMPTOM: _N("Names", "What is noticed"),
    HitKind.CONDITION: _N("Names", "Conditions"),
    HitKind.RELEASE: _N("Names", "Releases"),
    HitKind.SITE: _N("Names", "Places to take care"),
}
_GROUPS: Mapping[Group, object] = {
    Group.HEAD_NECK: _N("Names", "Head and neck"),
    Group.SHOULDER_ARM: _N("Names", "Shoulder and arm"),
    Group.FOREARM_HAND: _N("Names", "Forearm and hand"),
    Group.TORSO: _N("Names", "Torso"),
    Group.LOW_BACK_PELVIS: _N("Names", "Low back and pelvis"),
    Group.HIP_THIGH: _N("Names", "Hip and thigh"),
    Group.LEG_FOOT: _N("Names", "Leg and foot"),
}


def kind_name(kind: HitKind) -> str:
    """The heading over what a search found of a kind."""
    return QCoreApplication.translate("Names", str(_KINDS[kind]))


def group_name(group: Group) -> str:
    """``Shoulder and arm``."""
    return QCoreApplication.translate("Names", str(_GROUPS[group]))
