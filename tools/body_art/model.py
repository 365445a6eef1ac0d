"""What a view is drawn from: strokes, tones, boundary lines and area seeds.

Everything is in body units (stature / 1000, y down) of the view's own frame. Points are one string,
``"x,y x,y …"``. Curves pass smoothly through their points. Paired things are drawn once, for the patient's
right (``front`` x < 0, ``back`` x > 0, ``soles`` x < 0, ``feet_top`` x > 0), and mirrored about x = 0;
``right`` is drawn once and its mirror image is the view ``left``.
"""

from dataclasses import dataclass
from typing import Literal

from tools.body_art.landmarks import ViewId

StrokeKind = Literal["occlusion", "crease", "form", "schematic", "detail"]
ToneLevel = Literal["shade_1", "shade_2", "shade_3", "shade_4", "highlight"]

BEYOND = "-320,-40! 320,-40! 320,1040! -320,1040!"
"""A frame round the whole of ``front`` and ``back``: the outer edge of a tone with holes."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """One line of the contour art.

    ``weight`` is 0–1: the opacity (and so the loudness) of the line. ``taper`` makes both ends thin out, as a pen
    would leave them. ``fine`` strokes are details of face, hands and feet that appear only when enlarged.
    """

    id: str
    points: str
    weight: float
    kind: StrokeKind
    mirrored: bool = True
    closed: bool = False
    filled: bool = False
    taper: bool = True
    fine: bool = False


@dataclass(frozen=True, slots=True)
class Tone:
    """One soft shading shape: a closed smooth curve with holes, of a given level."""

    level: ToneLevel
    points: str
    holes: tuple[str, ...] = ()
    mirrored: bool = True


@dataclass(frozen=True, slots=True)
class Boundary:
    """A line between areas. Its ends may run a little past the outline or another boundary; the builder cuts it there.

    A ``closed`` one goes round an area.
    """

    points: str
    straight: bool = False
    closed: bool = False


@dataclass(frozen=True, slots=True)
class AreaSeed:
    """Names the cells of the partition that contain any of the points: ``code`` as in the roster's area codes."""

    code: str
    points: str
    side: Literal["paired", "midline"] = "paired"


@dataclass(frozen=True, slots=True)
class DeepArea:
    """An area that is drawn over the partition (eye, teeth, hip joint …) as a closed smooth curve."""

    code: str
    points: str
    side: Literal["paired", "midline"] = "paired"


@dataclass(frozen=True, slots=True)
class Areas:
    """How an outline, or a part of it, is shared out."""

    boundaries: tuple[Boundary, ...]
    seeds: tuple[AreaSeed, ...]
    deep: tuple[DeepArea, ...] = ()

    def __add__(self, other: "Areas") -> "Areas":
        """The areas of two parts of one outline."""
        return Areas(self.boundaries + other.boundaries, self.seeds + other.seeds, self.deep + other.deep)


@dataclass(frozen=True, slots=True)
class Outline:
    """The edge that is drawn; ``!`` after a point marks a corner.

    The points of a ``half`` run from the midline at the top round the patient's right to the midline below, and the
    mirror image closes them. A ``foot`` is closed in itself and has its mirror image beside it. A ``whole`` is all
    that its view shows.
    """

    points: str
    extent: Literal["half", "foot", "whole"]

    @property
    def is_half(self) -> bool:
        """Whether the mirror image closes it."""
        return self.extent == "half"


@dataclass(frozen=True, slots=True)
class Drawing:
    """Everything that is drawn by hand for one view."""

    id: ViewId
    outline: Outline
    areas: Areas
    strokes: tuple[Stroke, ...]
    tones: tuple[Tone, ...]
    ghost: Stroke | None = None
    """The arm that hangs before the trunk in a side view; nothing lies on it."""
