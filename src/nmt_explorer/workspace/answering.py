"""What a state shows of the answer to its drawing: the candidates, which of them is chosen, which stage it is."""

from dataclasses import replace

from nmt_explorer.query.engine import Engine
from nmt_explorer.workspace.state import Stage, State, choices_of


def answered(state: State, engine: Engine | None) -> State:
    """The state with the answer to its drawing.

    A choice of the person's own stays where it can, and so does any choice while only findings and answers change;
    after other marks the first candidate is chosen.
    """
    if engine is None or not (state.drawing.marks):
        gone = state.chosen is not None and not state.browsing
        stage = Stage.ASSESS if not state.drawing.marks and state.stage is Stage.FIND else state.stage
        return replace(state, answer=None, chosen=None if gone else state.chosen, stage=stage)
    answer = engine.answer(state.drawing)
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
