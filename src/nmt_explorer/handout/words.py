"""What a plate says about a trigger point: title, place, sources, how sure it is."""

from collections.abc import Iterable

from nmt_explorer.atlas.model import Muscle, TriggerPoint
from nmt_explorer.domain.body import Confidence, Side
from nmt_explorer.domain.muscle import SourceRef

NOT_A_DIAGNOSIS = "A commonly described pattern, not a diagnosis."

_CONFIDENCE = {
    Confidence.HIGH: "well sourced",
    Confidence.MEDIUM: "fairly sourced",
    Confidence.LOW: "little published",
}


def patients(side: Side) -> str:
    """``patient’s right``."""
    return f"patient’s {side.value}"


def sources_line(muscle: Muscle, points: Iterable[TriggerPoint]) -> str:
    """Works and chapters, confidence and review status, in one line."""
    points = tuple(points)
    refs = dict.fromkeys((*muscle.record.sources, *(ref for point in points for ref in point.record.sources)))
    confidence = points[0].record.confidence if len(points) == 1 else muscle.record.confidence
    review = muscle.record.review
    reviewed = f"reviewed by {review.by}" if review.status == "reviewed" and review.by else "not clinically reviewed"
    return " · ".join((*(source_words(ref) for ref in refs), _CONFIDENCE[confidence], reviewed))


def source_words(ref: SourceRef) -> str:
    """``TS1 ch. 22``."""
    return ref.work if ref.chapter is None else f"{ref.work} ch. {ref.chapter}"


def points_words(points: Iterable[TriggerPoint]) -> str:
    """``TrP2, upper central`` or ``TrP1, TrP2``."""
    points = tuple(points)
    if len(points) == 1:
        return points[0].record.label
    return ", ".join(dict.fromkeys(point.short_label for point in points))


def places_words(points: Iterable[TriggerPoint]) -> tuple[str, ...]:
    """Where each point is pressed, a paragraph each; several begin with the name of the point."""
    points = tuple(points)
    if len(points) == 1:
        return (sentence_case(points[0].record.location.text),)
    return tuple(f"{point.short_label}: {point.record.location.text}" for point in points)


def sentence_case(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def candidate_words(muscle: Muscle, points: Iterable[TriggerPoint], side: Side) -> str:
    """``Infraspinatus, TrP1, upper medial, patient’s right``."""
    return f"{muscle.record.name}, {points_words(points)}, {patients(side)}"
