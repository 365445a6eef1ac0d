"""How the data's phrases become sentences and lines on screen."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from nmt_explorer.atlas.model import Atlas, TriggerPoint
from nmt_explorer.domain.body import Confidence, Factor, Side, ZoneKind
from nmt_explorer.domain.muscle import MuscleRecord, SourceRef


def sentence(text: str) -> str:
    """Begins with a capital and ends with a stop."""
    text = text.strip()
    if not text:
        return ""
    whole = text[:1].upper() + text[1:]
    return whole if whole[-1] in ".?!:" else whole + "."


def capital(text: str) -> str:
    """Begins with a capital."""
    return text[:1].upper() + text[1:]


def patients(side: Side) -> str:
    """``Patient’s right``."""
    return {
        Side.RIGHT: QCoreApplication.translate("Side", "Patient’s right"),
        Side.LEFT: QCoreApplication.translate("Side", "Patient’s left"),
        Side.MIDLINE: QCoreApplication.translate("Side", "Midline"),
    }[side]


def sources_line(refs: Iterable[SourceRef]) -> str:
    """``TS1 ch. 22 · D3``."""
    return " · ".join(ref.work if ref.chapter is None else f"{ref.work} ch. {ref.chapter}" for ref in refs)


def confidence_word(confidence: Confidence) -> str:
    """``high confidence``."""
    return {
        Confidence.HIGH: QCoreApplication.translate("Confidence", "high confidence"),
        Confidence.MEDIUM: QCoreApplication.translate("Confidence", "medium confidence"),
        Confidence.LOW: QCoreApplication.translate("Confidence", "low confidence"),
    }[confidence]


def standing(record: MuscleRecord) -> str:
    """Whether a clinician has reviewed the file."""
    if record.review.status == "reviewed":
        return QCoreApplication.translate("Review", "clinically reviewed")
    return QCoreApplication.translate("Review", "not clinically reviewed")


def factor_name(factor: Factor) -> str:
    """``Nerve compression``."""
    return {
        Factor.ISCHEMIA: QCoreApplication.translate("Factor", "Ischemia"),
        Factor.TRIGGER_POINTS: QCoreApplication.translate("Factor", "Trigger points"),
        Factor.NERVE_COMPRESSION: QCoreApplication.translate("Factor", "Nerve compression"),
        Factor.POSTURAL_DISTORTION: QCoreApplication.translate("Factor", "Postural distortion"),
        Factor.BIOMECHANICAL_DYSFUNCTION: QCoreApplication.translate("Factor", "Biomechanical dysfunction"),
    }[factor]


def zone_names(atlas: Atlas, point: TriggerPoint, kind: ZoneKind) -> str:
    """The areas of a point's zones in words."""
    codes = dict.fromkeys(code for zone in point.zones if zone.kind is kind for code in zone.areas)
    return ", ".join(atlas.areas[code].name.lower() for code in codes if code in atlas.areas)
