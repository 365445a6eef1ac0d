"""The landmarks of the measured reference figure, per view."""

import json
from pathlib import Path
from typing import Literal, NamedTuple, TypedDict

Side = Literal["left", "right", "midline"]
ViewId = Literal["front", "back", "left", "right", "soles", "feet_top"]

REFERENCE = Path(__file__).parents[2] / "reference" / "average_figure.json"


class Mark(NamedTuple):
    """A landmark (body units of its view), its error (±), and how it shows: yes, profile, covered by arm, internal."""

    name: str
    side: Side
    at: complex
    uncertainty: float
    visible: str


class MeasuredLandmark(TypedDict):
    """A landmark as it stands in the reference file."""

    x: float
    y: float
    uncertainty: float
    visible: str


class MeasuredView(TypedDict):
    """A view of the reference file: closed outline rings and landmarks by name and side."""

    outline: dict[str, list[tuple[float, float]]]
    landmarks: dict[str, dict[Side, MeasuredLandmark]]


def measured(view: ViewId) -> MeasuredView:
    """The reference of one view."""
    views: dict[ViewId, MeasuredView] = json.loads(REFERENCE.read_text(encoding="utf-8"))["views"]
    return views[view]


def marks_of(view: ViewId) -> tuple[Mark, ...]:
    """All landmarks of a view, by name and side."""
    found = [
        Mark(name, side, complex(spot["x"], spot["y"]), spot["uncertainty"], spot["visible"])
        for name, sides in measured(view)["landmarks"].items()
        for side, spot in sides.items()
    ]
    return tuple(sorted(found, key=lambda mark: (mark.name, mark.side)))
