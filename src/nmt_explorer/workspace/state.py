"""The state of the window's work, as one immutable value."""

from dataclasses import dataclass, field
from enum import StrEnum

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import AreaCode, MuscleId, Side, TriggerPointId, View
from nmt_explorer.domain.drawing import PainDrawing
from nmt_explorer.query.engine import Answer, Candidate
from nmt_explorer.query.search import HitKind, SearchIndex


class ViewSet(StrEnum):
    """Which views the map shows. ``FRONT`` and ``BACK`` stand alone where there is room for one figure only."""

    FRONT_BACK = "front_back"
    FRONT = "front"
    BACK = "back"
    RIGHT = "right"
    LEFT = "left"
    SOLES = "soles"
    FEET_TOP = "feet_top"

    @property
    def views(self) -> tuple[View, ...]:
        return (View.FRONT, View.BACK) if self is ViewSet.FRONT_BACK else (View(self.value),)

    @classmethod
    def showing(cls, view: View) -> "ViewSet":
        """The set that has this view alone."""
        return cls(view.value)

    def fitted(self, *, is_one_figure: bool) -> "ViewSet":
        """The set itself or, of those with front and back, the one for this room."""
        if is_one_figure:
            return ViewSet.FRONT if self is ViewSet.FRONT_BACK else self
        return ViewSet.FRONT_BACK if self in (ViewSet.FRONT, ViewSet.BACK) else self


class Tool(StrEnum):
    """What a press on the map does."""

    POINT = "point"
    PAINT = "paint"
    OUTLINE = "outline"
    ERASE = "erase"


class Stage(StrEnum):
    """The four stages of a visit, in the order of neuromuscular therapy."""

    ASSESS = "assess"
    FIND = "find"
    RELEASE = "release"
    TEACH = "teach"


class DetailTab(StrEnum):
    """The tabs of the detail panel."""

    PRESS = "press"
    WHY = "why"
    RELEASE = "release"
    MUSCLE = "muscle"


@dataclass(frozen=True, slots=True)
class Choice:
    """A trigger point on a side: what the map and the detail panel show."""

    trigger_point: TriggerPointId
    side: Side

    @property
    def muscle(self) -> MuscleId:
        return MuscleId(self.trigger_point.partition(".")[0])


@dataclass(frozen=True, slots=True)
class Opened:
    """A condition, a release or an endangerment site that is read in place of the detail."""

    kind: HitKind
    id: str


@dataclass(frozen=True, slots=True)
class Loading:
    """How far the atlas has been read; ``problem`` is a sentence when it cannot be used."""

    done: int = 0
    total: int = 0
    problem: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Knowledge:
    """The atlas with what is prepared from it; arrives after the first paint."""

    atlas: Atlas
    search: SearchIndex


@dataclass(frozen=True, slots=True)
class State:
    """Everything the panels draw. Compare old and new field by field to see what differs.

    ``chosen`` is the selected candidate or, when ``browsing``, a trigger point opened from search or the library, no
    answer; ``is_own_choice`` tells whether the person chose it, so that it is kept. ``opened`` is a condition, a
    release or an endangerment site to read. ``previewed`` is the candidate under the pointer, ``hovered`` the area
    under it. With ``is_one_figure`` there is room for one figure at a time.
    """

    loading: Loading | None = field(default_factory=Loading)
    knowledge: Knowledge | None = None
    drawing: PainDrawing = field(default_factory=PainDrawing)
    answer: Answer | None = None
    selected_mark: int | None = None
    chosen: Choice | None = None
    is_own_choice: bool = False
    browsing: bool = False
    opened: Opened | None = None
    previewed: Choice | None = None
    hovered: tuple[AreaCode, Side] | None = None
    view_set: ViewSet = ViewSet.FRONT_BACK
    is_one_figure: bool = False
    tool: Tool = Tool.POINT
    brush_radius: float = 6.0
    stage: Stage = Stage.ASSESS
    tab: DetailTab = DetailTab.PRESS
    can_undo: bool = False
    can_redo: bool = False

    @property
    def view_sets(self) -> tuple[ViewSet, ...]:
        """The sets that can be shown now, in their order."""
        return tuple(v for v in ViewSet if v.fitted(is_one_figure=self.is_one_figure) is v)

    @property
    def off_body(self) -> tuple[int, ...]:
        """The marks, numbered from 0, that lie off the body and count for nothing; empty before the atlas answers."""
        patches = self.answer.patches if self.answer is not None else ()
        return tuple(number for number, patch in enumerate(patches) if patch.region.is_empty)

    @property
    def candidates(self) -> tuple[Candidate, ...]:
        return self.answer.candidates if self.answer is not None else ()

    @property
    def chosen_candidate(self) -> Candidate | None:
        """The candidate that ``chosen`` belongs to, if it is one of the answer."""
        if self.chosen is None:
            return None
        return next((c for c in self.candidates if self.chosen in choices_of(c)), None)


def choices_of(candidate: Candidate) -> tuple[Choice, ...]:
    """The trigger points of a candidate; the first stands for it."""
    pattern = candidate.pattern
    return tuple(Choice(point.id, pattern.side) for point in pattern.points)
