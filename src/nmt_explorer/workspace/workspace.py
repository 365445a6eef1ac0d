"""Takes intents, replaces the state, and says once what changed. Panels never talk to each other, only to this."""

from collections.abc import Mapping
from dataclasses import replace

from psygnal import Signal

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import AreaCode, MuscleId, Point, Side, TriggerPointId, View
from nmt_explorer.domain.drawing import Mark, MarkKind, PainDrawing, PalpationFinding, QuestionAnswer
from nmt_explorer.query.engine import Engine
from nmt_explorer.query.search import HitKind, SearchIndex
from nmt_explorer.workspace.history import History
from nmt_explorer.workspace.state import (
    Choice,
    DetailTab,
    Knowledge,
    Loading,
    Opened,
    Stage,
    State,
    Tool,
    ViewSet,
    choices_of,
)

LEAST_BRUSH, MOST_BRUSH = 2.0, 30.0


class Workspace:
    """One person's work at one window."""

    state_changed = Signal(State, State)
    """Emitted after every change with (old, new)."""

    def __init__(self) -> None:
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
        self._set(self._answered(replace(self._state, loading=None, knowledge=knowledge)))

    # ---- marks ---------------------------------------------------------------------------------------------------

    def add_mark(self, mark: Mark) -> None:
        """Add a mark and select it."""
        drawing = replace(self._state.drawing, marks=(*self._state.drawing.marks, mark))
        self._draw(drawing, selected_mark=len(drawing.marks) - 1)

    def mark_area(self, code: AreaCode, side: Side) -> None:
        """Mark a whole area in the view that shows most of it."""
        knowledge = self._state.knowledge
        if knowledge is None:
            return
        shown = {
            view: drawing.areas[code, side]
            for view, drawing in knowledge.atlas.body.items()
            if (code, side) in drawing.areas
        }
        if not shown:
            return
        view = max(shown, key=lambda v: (shown[v].area, v.value))
        rings = sorted(shown[view].parts, key=len)
        points = tuple((float(x), float(y)) for x, y in rings[-1][0])
        self.show_views(ViewSet.showing(view))
        self.add_mark(Mark(view, MarkKind.POLYGON, points))

    def change_mark(self, index: int, mark: Mark) -> None:
        """Replace a mark (moved, other intensity, label …)."""
        marks = list(self._state.drawing.marks)
        if 0 <= index < len(marks):
            marks[index] = mark
            self._draw(replace(self._state.drawing, marks=tuple(marks)), selected_mark=index)

    def set_intensity(self, index: int, intensity: int) -> None:
        """Set a mark's intensity, 0–10."""
        if 0 <= index < len(self._state.drawing.marks):
            mark = self._state.drawing.marks[index]
            self.change_mark(index, replace(mark, intensity=min(10, max(0, intensity))))

    def select_mark(self, index: int | None) -> None:
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
        """Set all marks at once, as one step of undo (erasing, pasting)."""
        self._draw(replace(self._state.drawing, marks=marks), selected_mark=None)

    def clear(self) -> None:
        """Remove all marks, findings and answers; undo brings them back."""
        self._draw(PainDrawing(tolerance=self._state.drawing.tolerance), selected_mark=None)

    def open_drawing(self, drawing: PainDrawing) -> None:
        """Work on another drawing; undo returns to the one before."""
        self._draw(drawing, selected_mark=None)
        if drawing.marks:
            self.show_views(ViewSet.showing(drawing.marks[0].view))

    # ---- findings and answers ---------------------------------------------------------------------------------------

    def note_finding(self, finding: PalpationFinding) -> None:
        """Record what palpation found; a later finding about the same point replaces the earlier."""
        others = tuple(
            f
            for f in self._state.drawing.findings
            if (f.trigger_point, f.side) != (finding.trigger_point, finding.side)
        )
        self._draw(replace(self._state.drawing, findings=(*others, finding)), self._state.selected_mark)

    def clear_finding(self, choice: Choice) -> None:
        """Forget what palpation found at a point."""
        left = tuple(
            f for f in self._state.drawing.findings if (f.trigger_point, f.side) != (choice.trigger_point, choice.side)
        )
        self._draw(replace(self._state.drawing, findings=left), self._state.selected_mark)

    def answer_question(self, id_: str, value: bool | None) -> None:
        """Answer a question; None takes the answer back."""
        others = tuple(a for a in self._state.drawing.answers if a.id != id_)
        answers = others if value is None else (*others, QuestionAnswer(id_, value))
        self._draw(replace(self._state.drawing, answers=answers), self._state.selected_mark)

    def answer_questions(self, values: Mapping[str, bool]) -> None:
        """Answer several questions as one step of undo."""
        others = tuple(a for a in self._state.drawing.answers if a.id not in values)
        answers = (*others, *(QuestionAnswer(id_, value) for id_, value in values.items()))
        self._draw(replace(self._state.drawing, answers=answers), self._state.selected_mark)

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
            )
        )

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
        if self._engine is None:
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
        self._set(replace(self._state, stage=stage))

    def open_tab(self, tab: DetailTab) -> None:
        self._set(replace(self._state, tab=tab))

    # ---- how states follow each other ------------------------------------------------------------------------------

    def _draw(self, drawing: PainDrawing, selected_mark: int | None) -> None:
        self._history = self._history.changed_to(drawing)
        state = replace(self._state, drawing=drawing, selected_mark=selected_mark, opened=None)
        self._set(self._answered(state))

    def _step(self, history: "History[PainDrawing]") -> None:
        self._history = history
        count = len(history.present.marks)
        selected = self._state.selected_mark
        kept = selected if selected is not None and selected < count else None
        self._set(self._answered(replace(self._state, drawing=history.present, selected_mark=kept)))

    def _answered(self, state: State) -> State:
        """The state with the answer to its drawing.

        A choice of the person's own stays where it can, and so does any choice while only findings and answers change;
        after other marks the first candidate is chosen.
        """
        if self._engine is None or not (state.drawing.marks):
            gone = state.chosen is not None and not state.browsing
            stage = Stage.ASSESS if not state.drawing.marks and state.stage is Stage.FIND else state.stage
            return replace(state, answer=None, chosen=None if gone else state.chosen, stage=stage)
        answer = self._engine.answer(state.drawing)
        offered = [choices_of(candidate) for candidate in answer.candidates]
        chosen, browsing = state.chosen, False
        same_marks = state.answer is not None and state.answer.drawing.marks == state.drawing.marks
        is_offered = not state.browsing and any(chosen in keys for keys in offered)
        is_own = state.is_own_choice and is_offered
        if not is_own and not (same_marks and is_offered):
            chosen = offered[0][0] if offered else None
        stage = Stage.FIND if state.stage is Stage.ASSESS and state.answer is None else state.stage
        return replace(
            state,
            answer=answer,
            chosen=chosen,
            is_own_choice=is_own,
            browsing=browsing,
            previewed=None,
            stage=stage,
        )

    def _set(self, state: State) -> None:
        state = replace(state, can_undo=bool(self._history.past), can_redo=bool(self._history.future))
        old, self._state = self._state, state
        if old != state:
            self.state_changed.emit(old, state)
