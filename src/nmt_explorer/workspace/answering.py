"""What a state shows of the answer to its drawing: the candidates, which of them is chosen, which stage it is."""

from dataclasses import replace

from nmt_explorer.query.engine import Engine
from nmt_explorer.query.red_flags import held, is_open
from nmt_explorer.workspace.state import Stage, State, choices_of


def answered(state: State, engine: Engine | None) -> State:
    """The state with the answer to its drawing.

    A choice of the person's own stays where it can, and so does any choice while only findings and answers change;
    after other marks the first candidate is chosen. In a visit candidates wait until the held questions are answered
    and the person asks for them; there are none when the person is sent on.
    """
    if engine is None or not (state.drawing.marks):
        gone = state.chosen is not None and not state.browsing
        stage = Stage.ASSESS if not state.drawing.marks and state.stage is Stage.FIND else state.stage
        kept = None if gone else state.chosen
        return replace(state, answer=None, chosen=kept, stage=stage, is_waiting=False, set_number=None, compared=None)
    answer = engine.answer(state.drawing)
    visit = state.drawing.visit
    questions = held(answer.red_flags) if visit is not None else ()
    is_waiting = bool(questions) and (is_open(questions) or state.is_waiting)
    if is_waiting or (visit is not None and visit.is_sent_on):
        answer = replace(answer, candidates=())
    offered = [choices_of(candidate) for candidate in answer.candidates]
    chosen, browsing = state.chosen, False
    same_marks = state.answer is not None and state.answer.drawing.marks == state.drawing.marks
    is_offered = not state.browsing and any(chosen in keys for keys in offered)
    is_own = state.is_own_choice and is_offered
    if not is_own and not (same_marks and is_offered):
        chosen = offered[0][0] if offered else None
    stage = Stage.FIND if state.stage is Stage.ASSESS and state.answer is None else state.stage
    if is_waiting and not state.is_waiting:
        stage = Stage.ASSESS
    is_explained = same_marks and state.set_number is not None and state.set_number < len(answer.explanation.sets)
    is_compared = state.compared != chosen and any(state.compared in keys for keys in offered)
    return replace(
        state,
        answer=answer,
        is_waiting=is_waiting,
        set_number=state.set_number if is_explained else None,
        compared=state.compared if is_compared else None,
        chosen=chosen,
        is_own_choice=is_own,
        browsing=browsing,
        previewed=None,
        stage=stage,
    )
