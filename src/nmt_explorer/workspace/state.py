"""The state of the window's work, as one immutable value."""

from dataclasses import dataclass, field
from enum import StrEnum

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import AreaCode, MuscleId, Side, TriggerPointId, View
from nmt_explorer.domain.drawing import PainDrawing, Visit
from nmt_explorer.query.engine import Answer, Candidate
from nmt_explorer.query.explain import LEFT_OVER, ExplainingSet
from nmt_explorer.query.red_flags import RaisedFlag, held, is_open
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


class Seeing(StrEnum):
    """What the map leaves of marks and pattern while a key is held."""

    ALL = "all"
    DRAWING = "drawing"
    PATTERN = "pattern"
    OVERLAP = "overlap"


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
    under it. ``set_number`` is the explaining set that is shown, from 0; ``compared`` a candidate shown beside the
    chosen one. While ``is_waiting`` candidates wait for safety questions. With ``is_one_figure`` there is room for one
    figure at a time.
    """

    loading: Loading | None = field(default_factory=Loading)
    knowledge: Knowledge | None = None
    drawing: PainDrawing = field(default_factory=PainDrawing)
    answer: Answer | None = None
    is_waiting: bool = False
    selected_mark: int | None = None
    chosen: Choice | None = None
    is_own_choice: bool = False
    browsing: bool = False
    opened: Opened | None = None
    previewed: Choice | None = None
    hovered: tuple[AreaCode, Side] | None = None
    set_number: int | None = None
    compared: Choice | None = None
    seeing: Seeing = Seeing.ALL
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
    def visit(self) -> Visit | None:
        """The visit that was started; None while the window is used freely."""
        return self.drawing.visit

    @property
    def held(self) -> tuple[RaisedFlag, ...]:
        """The questions that candidates wait for in a visit, answered or not."""
        return held(self.answer.red_flags) if self.answer is not None and self.visit is not None else ()

    @property
    def is_held(self) -> bool:
        """Whether one of these questions is not answered yet."""
        return is_open(self.held)

    @property
    def is_stopped(self) -> bool:
        """Whether an emergency was answered with yes, or the person is sent on: no muscle comes into question."""
        is_sent_on = self.visit is not None and self.visit.is_sent_on and bool(self.drawing.marks)
        return is_sent_on or (self.answer is not None and self.answer.is_halted)

    @property
    def off_body(self) -> tuple[int, ...]:
        """The marks, numbered from 0, that lie off the body and count for nothing; empty before the atlas answers."""
        patches = self.answer.patches if self.answer is not None else ()
        return tuple(number for number, patch in enumerate(patches) if patch.region.is_empty)

    @property
    def candidates(self) -> tuple[Candidate, ...]:
        return self.answer.candidates if self.answer is not None else ()

    @property
    def shown_set(self) -> ExplainingSet | None:
        """The explaining set that is shown."""
        if self.set_number is None or self.answer is None:
            return None
        return self.answer.explanation.sets[self.set_number]

    @property
    def left_over(self) -> tuple[int, ...]:
        """The marks on the body, from 0, that the shown set does not account for; none while no set is shown."""
        by_mark = self.shown_set.by_mark if self.shown_set is not None else ()
        return tuple(i for i, share in enumerate(by_mark) if share < LEFT_OVER and i not in self.off_body)

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


def members_of(explaining: ExplainingSet) -> tuple[Choice, ...]:
    """The trigger points that stand for the members of a set."""
    return tuple(Choice(id_, side) for id_, side in explaining.member_keys())
