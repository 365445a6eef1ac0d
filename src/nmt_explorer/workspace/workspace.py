"""Takes intents, replaces the state, and says once what changed. Panels never talk to each other, only to this."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from psygnal import Signal

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.casebook.document import write_drawing
from nmt_explorer.domain.body import AreaCode, MuscleId, Point, Side, TriggerPointId, View
from nmt_explorer.domain.drawing import Mark, PainDrawing, PalpationFinding, Quality, Since, Visit
from nmt_explorer.domain.message import Message
from nmt_explorer.query.engine import Engine
from nmt_explorer.query.search import HitKind, SearchIndex
from nmt_explorer.workspace import editing
from nmt_explorer.workspace.answering import answered
from nmt_explorer.workspace.history import History
from nmt_explorer.workspace.state import (
    Choice,
    DetailTab,
    Knowledge,
    Loading,
    Opened,
    Seeing,
    Stage,
    State,
    Tool,
    ViewSet,
    choices_of,
    members_of,
)


def now() -> datetime:
    """The time of the clock on the wall, to the second."""
    return datetime.now(UTC).astimezone().replace(microsecond=0)


LEAST_BRUSH, MOST_BRUSH = 2.0, 30.0


class Workspace:
    """One person's work at one window."""

    state_changed = Signal(State, State)
    """Emitted after every change with (old, new)."""

    def __init__(self, clock: Callable[[], datetime] = now) -> None:
        self._clock = clock
        self._state = State()
        self._history = History(PainDrawing())
        self._engine: Engine | None = None

    @property
    def state(self) -> State:
        return self._state

    # ---- the atlas arrives -------------------------------------------------------------------------------------

    def note_progress(self, done: int, total: int) -> None:
        """Files read so far."""
        self._set(replace(self._state, loading=Loading(done, total)))

    def note_problem(self, sentence: str) -> None:
        """The atlas cannot be used."""
        self._set(replace(self._state, loading=Loading(problem=sentence)))

    def use_atlas(self, atlas: Atlas, engine: Engine | None = None, search: SearchIndex | None = None) -> None:
        """Answer from this atlas from now on; marks made while it was read are answered at once."""
        self._engine = engine or Engine(atlas)
        knowledge = Knowledge(atlas, search or SearchIndex(atlas))
        self._set(answered(replace(self._state, loading=None, knowledge=knowledge), self._engine))

    # ---- marks ---------------------------------------------------------------------------------------------------

    def add_mark(self, mark: Mark) -> Message | None:
        """Add a mark and select it; says why when the drawing holds no more."""
        return self._change(lambda drawing: editing.with_marks(drawing, (mark,)), is_shown=False)

    def mark_area(self, code: AreaCode, side: Side) -> Message | None:
        """Mark a whole area in the view that shows most of it, and show that view."""
        knowledge = self._state.knowledge
        mark = editing.area_mark(knowledge.atlas.body, code, side) if knowledge is not None else None
        return self._change(lambda drawing: editing.with_marks(drawing, (mark,))) if mark is not None else None

    def change_mark(self, index: int, mark: Mark, gesture: str | None = None) -> None:
        """Replace a mark; what one ``gesture`` changes again and again is one step of undo."""
        marks = list(self._state.drawing.marks)
        if 0 <= index < len(marks):
            marks[index] = mark
            self._draw(replace(self._state.drawing, marks=tuple(marks)), index, gesture)

    def set_intensity(self, index: int, intensity: int) -> None:
        """Set a mark's intensity, 0–10."""
        self._edit(index, "intensity", lambda mark: replace(mark, intensity=min(10, max(0, intensity))))

    def set_quality(self, index: int, quality: Quality | None) -> None:
        """Say what the pain of a mark feels like, or take it back."""
        self._edit(index, "quality", lambda mark: replace(mark, quality=quality))

    def set_since(self, index: int, since: Since | None) -> None:
        """Say when the pain of a mark began, or take it back."""
        self._edit(index, "since", lambda mark: replace(mark, since=since))

    def set_label(self, index: int, label: str) -> None:
        """Name a mark in the person's own words; empty takes the name away."""
        self._edit(index, "label", lambda mark: replace(mark, label=editing.label_of(label)))

    def move_mark(self, index: int, dx: float, dy: float) -> None:
        """Move a mark in its view, body units."""
        self._edit(index, "place", lambda mark: mark.moved(dx, dy))

    def end_gesture(self) -> None:
        """The hand lets go: the next change of the same kind is a step of undo of its own."""
        self._history = self._history.settled()

    def mirror_marks(self, index: int | None = None) -> Message | None:
        """Mark the other side as well, like all marks or like one; says why when there is nothing to add."""
        knowledge = self._state.knowledge
        if knowledge is None or (index is not None and not 0 <= index < len(self._state.drawing.marks)):
            return None
        body = knowledge.atlas.body
        return self._change(lambda drawing: editing.with_mirrored(drawing, index, body))

    def copy_drawing(self) -> str:
        """The drawing as text that can be pasted here, there, or saved as a file."""
        return write_drawing(self._state.drawing)

    def paste_drawing(self, text: str) -> Message | None:
        """Add the marks of a copied drawing after those there are; says why when the text is none."""
        return self._change(lambda drawing: editing.with_pasted(drawing, text))

    def select_mark(self, index: int | None) -> None:
        self.end_gesture()
        self._set(replace(self._state, selected_mark=index))

    def remove_mark(self, index: int) -> None:
        marks = self._state.drawing.marks
        if 0 <= index < len(marks):
            left = (*marks[:index], *marks[index + 1 :])
            self._draw(replace(self._state.drawing, marks=left), selected_mark=None)

    def remove_selected_mark(self) -> None:
        if self._state.selected_mark is not None:
            self.remove_mark(self._state.selected_mark)

    def replace_marks(self, marks: tuple[Mark, ...]) -> None:
        """Set all marks at once, as one step of undo (erasing)."""
        self._draw(replace(self._state.drawing, marks=marks), selected_mark=None)

    def clear(self) -> None:
        """Remove all marks, findings and answers; undo brings them back."""
        self._draw(self._state.drawing.cleared, selected_mark=None)

    def open_drawing(self, drawing: PainDrawing) -> None:
        """Work on another drawing; undo returns to the one before."""
        self._draw(drawing, selected_mark=None, showing=drawing.marks[:1])

    # ---- findings and answers ---------------------------------------------------------------------------------------

    def note_finding(self, finding: PalpationFinding) -> None:
        """Record what palpation found; a later finding about the same point replaces the earlier."""
        self._draw(self._state.drawing.with_finding(finding), self._state.selected_mark)

    def clear_finding(self, choice: Choice) -> None:
        """Forget what palpation found at a point."""
        drawing = self._state.drawing.without_finding(choice.trigger_point, choice.side)
        self._draw(drawing, self._state.selected_mark)

    def answer_question(self, id_: str, value: bool | None) -> None:
        """Answer a question; None takes the answer back."""
        self.answer_questions({id_: value})

    def answer_questions(self, values: Mapping[str, bool | None]) -> None:
        """Answer several questions as one step of undo."""
        self._draw(self._state.drawing.with_answers(values, self._clock()), self._state.selected_mark)

    def answer_none_of(self, ids: Sequence[str]) -> None:
        """*None of these*: no to all these questions; that they were answered together is noted."""
        values = dict.fromkeys(ids, False)
        self._draw(self._state.drawing.with_answers(values, self._clock(), together=True), self._state.selected_mark)

    # ---- the visit ---------------------------------------------------------------------------------------------------

    def new_visit(self) -> Visit:
        """A visit that starts now; nothing is changed."""
        return Visit(self._clock())

    def start_visit(self) -> None:
        """Start a visit with what is marked; from now on candidates wait for held questions."""
        if self._state.visit is None:
            self._draw(replace(self._state.drawing, visit=self.new_visit()), self._state.selected_mark)

    def send_on(self) -> None:
        """Send the person on to a doctor instead of showing candidates; it stays on the record of the visit."""
        flags = self._state.answer.red_flags if self._state.answer is not None else ()
        regions = tuple(dict.fromkeys(r.region.id for r in flags if r.region.hold or r.answer is True))
        self._visit(lambda visit: visit.sending_on(self._clock(), regions))

    def withdraw_sending_on(self) -> None:
        """The person stays; that they were sent on is not forgotten."""
        self._visit(lambda visit: visit.staying(self._clock()))

    def show_candidates(self, stage: Stage = Stage.FIND) -> None:
        """Show the candidates, once the questions that they wait for are answered."""
        if self._state.is_waiting and not self._state.is_held:
            self._set(answered(replace(self._state, is_waiting=False, stage=stage), self._engine))

    # ---- undo --------------------------------------------------------------------------------------------------------

    def undo(self) -> None:
        self._step(self._history.undone())

    def redo(self) -> None:
        self._step(self._history.redone())

    # ---- choosing ----------------------------------------------------------------------------------------------------

    def choose(self, choice: Choice | None) -> None:
        """Select a candidate of the answer, or open any trigger point to browse."""
        offered = {key for candidate in self._state.candidates for key in choices_of(candidate)}
        browsing = choice is not None and choice not in offered
        self._set(
            replace(
                self._state,
                chosen=choice,
                is_own_choice=choice is not None,
                browsing=browsing,
                opened=None,
                previewed=None,
                set_number=None,
                compared=self._state.compared if self._state.compared != choice and not browsing else None,
            )
        )

    def show_set(self, number: int | None, member: Choice | None = None) -> None:
        """Show an explaining set, counted from 0; None, or one there is not, leaves.

        ``member`` is chosen, else the one that is chosen already, else the first.
        """
        answer, state = self._state.answer, self._state
        sets = answer.explanation.sets if answer is not None and answer.candidates else ()
        if number is None or not 0 <= number < len(sets):
            self._set(replace(state, set_number=None))
            return
        members = members_of(sets[number])
        chosen = next((choice for choice in (member, state.chosen) if choice in members), members[0])
        self._set(
            replace(
                state,
                set_number=number,
                chosen=chosen,
                browsing=False,
                opened=None,
                previewed=None,
                compared=None,
                stage=Stage.FIND,
            )
        )

    def step_set(self) -> None:
        """The next explaining set; after the last none."""
        self.show_set(0 if self._state.set_number is None else self._state.set_number + 1)

    def compare(self, choice: Choice | None) -> None:
        """Show another candidate beside the chosen one; the same again, or None, leaves."""
        is_other = choice not in (self._state.chosen, self._state.compared)
        self._set(replace(self._state, compared=choice if is_other else None, set_number=None, previewed=None))

    def see(self, seeing: Seeing) -> None:
        """Leave only the drawing, the pattern or their overlap on the map for a while."""
        self._set(replace(self._state, seeing=seeing))

    def stop_browsing(self) -> None:
        """Close what was opened to read, else what is browsed: return to the first candidate, or to nothing."""
        candidates = self._state.candidates
        if self._state.opened is not None:
            self._set(replace(self._state, opened=None))
        else:
            self.choose(choices_of(candidates[0])[0] if candidates else None)
            self._set(replace(self._state, is_own_choice=False))

    def open_entry(self, kind: HitKind, id_: str) -> None:
        """Open a condition, a release or an endangerment site to read."""
        self._set(replace(self._state, opened=Opened(kind, id_)))

    def browse_muscle(self, muscle: MuscleId, side: Side = Side.RIGHT) -> None:
        """Open a muscle at its first trigger point, on a side on which it is described."""
        knowledge = self._state.knowledge
        found = knowledge.atlas.muscles.get(muscle) if knowledge else None
        if found is not None:
            point = found.trigger_points[0]
            self.choose(Choice(point.id, side if side in point.sides else point.sides[0]))

    def browse_point(self, id_: TriggerPointId, side: Side = Side.RIGHT) -> None:
        """Open a trigger point by id."""
        knowledge = self._state.knowledge
        point = knowledge.atlas.trigger_point(id_) if knowledge else None
        if point is not None:
            self.choose(Choice(point.id, side if side in point.sides else point.sides[0]))

    def step_candidate(self, by: int) -> None:
        """Select the candidate so many places further down the list (up when negative), stopping at its ends."""
        candidates = self._state.candidates
        if not candidates:
            return
        current = self._state.chosen_candidate
        place = (current.rank - 1 + by) if current is not None else 0
        chosen = candidates[min(len(candidates) - 1, max(0, place))]
        self.choose(choices_of(chosen)[0])

    def preview(self, choice: Choice | None) -> None:
        """Show a candidate lightly while the pointer rests on it."""
        if choice != self._state.previewed:
            self._set(replace(self._state, previewed=choice))

    def hover(self, area: tuple[AreaCode, Side] | None, best: Choice | None = None) -> None:
        """The pointer rests over an area; ``best`` is the best candidate for that place."""
        if (area, best) != (self._state.hovered, self._state.previewed):
            self._set(replace(self._state, hovered=area, previewed=best))

    def best_at(self, view: View, point: Point, radius: float) -> Choice | None:
        """The best candidate that a mark at this place would have; nothing is changed."""
        if self._engine is None or self._state.is_waiting or self._state.is_stopped:
            return None
        candidates = self._engine.locate(view, point, radius).candidates
        return choices_of(candidates[0])[0] if candidates else None

    # ---- what is shown -----------------------------------------------------------------------------------------------

    def show_views(self, view_set: ViewSet) -> None:
        fitted = view_set.fitted(is_one_figure=self._state.is_one_figure)
        self._set(replace(self._state, view_set=fitted))

    def show_one_figure(self, is_one_figure: bool) -> None:
        """Show one figure at a time, or front and back together again; the one with the selected mark comes first."""
        state, marks = self._state, self._state.drawing.marks
        if is_one_figure is state.is_one_figure:
            return
        view_set = state.view_set
        if view_set is ViewSet.FRONT_BACK and marks:
            marked = marks[state.selected_mark if state.selected_mark is not None else 0].view
            view_set = ViewSet.BACK if marked is View.BACK else view_set
        fitted = view_set.fitted(is_one_figure=is_one_figure)
        self._set(replace(state, is_one_figure=is_one_figure, view_set=fitted))

    def step_views(self, by: int) -> None:
        """The next or previous set of views, round and round."""
        order = self._state.view_sets
        self.show_views(order[(order.index(self._state.view_set) + by) % len(order)])

    def use_tool(self, tool: Tool) -> None:
        self._set(replace(self._state, tool=tool))

    def set_brush(self, radius: float) -> None:
        """Half the brush's width in body units."""
        self._set(replace(self._state, brush_radius=min(MOST_BRUSH, max(LEAST_BRUSH, radius))))

    def go_to(self, stage: Stage) -> None:
        """Open a stage; the explaining sets belong to Find. It shows the candidates if they need not wait any more."""
        if stage is not Stage.ASSESS and self._state.is_waiting and not self._state.is_held:
            self.show_candidates(stage)
            return
        number = self._state.set_number if stage is Stage.FIND else None
        self._set(replace(self._state, stage=stage, set_number=number))

    def open_tab(self, tab: DetailTab) -> None:
        self._set(replace(self._state, tab=tab))

    # ---- how states follow each other ------------------------------------------------------------------------------

    def _draw(
        self,
        drawing: PainDrawing,
        selected_mark: int | None,
        gesture: str | None = None,
        showing: Sequence[Mark] = (),
    ) -> None:
        """Replace the drawing; of ``showing`` at least the first is in sight afterwards."""
        self._history = self._history.changed_to(drawing, gesture)
        view_set = self._state.view_set
        if showing and showing[0].view not in view_set.views:
            view_set = ViewSet.showing(showing[0].view).fitted(is_one_figure=self._state.is_one_figure)
        state = replace(self._state, drawing=drawing, selected_mark=selected_mark, opened=None, view_set=view_set)
        self._set(answered(state, self._engine))

    def _edit(self, index: int, what: str, edit: Callable[[Mark], Mark]) -> None:
        marks = self._state.drawing.marks
        if 0 <= index < len(marks):
            self.change_mark(index, edit(marks[index]), f"{what} of mark {index}")

    def _change(self, change: Callable[[PainDrawing], PainDrawing], *, is_shown: bool = True) -> Message | None:
        """Add marks, select the first of them and show its view; returns why not when it cannot be."""
        count = len(self._state.drawing.marks)
        try:
            drawing = change(self._state.drawing)
        except editing.Unchangeable as unchangeable:
            return unchangeable.reason
        self._draw(drawing, selected_mark=count, showing=drawing.marks[count:] if is_shown else ())
        return None

    def _visit(self, change: Callable[[Visit], Visit]) -> None:
        visit = self._state.visit
        if visit is not None:
            self._draw(replace(self._state.drawing, visit=change(visit)), self._state.selected_mark)

    def _step(self, history: "History[PainDrawing]") -> None:
        self._history = history
        count = len(history.present.marks)
        selected = self._state.selected_mark
        kept = selected if selected is not None and selected < count else None
        self._set(answered(replace(self._state, drawing=history.present, selected_mark=kept), self._engine))

    def _set(self, state: State) -> None:
        state = replace(state, can_undo=bool(self._history.past), can_redo=bool(self._history.future))
        old, self._state = self._state, state
        if old != state:
            self.state_changed.emit(old, state)
