"""What to say when a finding or an answer about the same marks has moved the list; nothing when it was undone."""

from PySide6.QtCore import QCoreApplication

from nmt_explorer.domain.drawing import PainDrawing, PalpationFinding
from nmt_explorer.query.engine import Answer
from nmt_explorer.query.moves import moved
from nmt_explorer.wording.messages import rendered
from nmt_explorer.workspace.state import State


def noted(old: State, new: State) -> str:
    """What was noted and what moved; empty when nothing was, or when it was undone or done again by undo."""
    if old.answer is None or new.answer is None or old.drawing.marks != new.drawing.marks or new.can_redo:
        return ""
    if old.drawing.findings != new.drawing.findings:
        return _of_finding(old.drawing, new.drawing, old.answer, new.answer)
    return _of_question(old, new, old.answer, new.answer)


def _of_finding(old: PainDrawing, new: PainDrawing, before: Answer, after: Answer) -> str:
    added = [finding for finding in new.findings if finding not in old.findings]
    gone = [finding for finding in old.findings if finding not in new.findings]
    finding = (added or gone)[-1]
    counted = (finding.trigger_point, finding.side)
    was = old.finding_for(*counted)
    said = _noted_word(finding if added else None, was)
    is_counted = _counts(was) != _counts(finding if added else None)
    key = next(
        (
            c.pattern.key
            for c in after.candidates
            if c.pattern.side is finding.side and any(p.id == finding.trigger_point for p in c.pattern.points)
        ),
        None,
    )
    if key is None or not is_counted:
        return said
    moves = moved(before, after, key)
    return f"{said} {rendered(moves)}" if moves is not None else said


def _counts(finding: PalpationFinding | None) -> tuple[bool | None, bool | None]:
    return (finding.familiar, finding.tender) if finding is not None else (None, None)


def _noted_word(finding: PalpationFinding | None, was: PalpationFinding | None) -> str:
    translate = QCoreApplication.translate
    if _counts(finding) == _counts(was) and finding is not None:
        return translate("Noted", "Noted, not counted.")
    if finding is None or _counts(finding) == (None, None):
        return translate("Noted", "Finding cleared.")
    if finding.familiar:
        return translate("Noted", "Familiar pain noted.")
    return translate("Noted", "Tenderness noted.") if finding.tender else translate("Noted", "Nothing found, noted.")


def _of_question(old: State, new: State, before: Answer, after: Answer) -> str:
    """About questions of history only: for safety nothing is said in passing."""
    activities = new.knowledge.atlas.activities if new.knowledge is not None else {}
    changed = [id_ for id_ in activities if old.drawing.answer_to(id_) is not new.drawing.answer_to(id_)]
    moves = moved(before, after)
    if len(changed) != 1 or moves is None:
        return ""
    value = new.drawing.answer_to(changed[0])
    translate = QCoreApplication.translate
    said = {
        True: translate("Noted", "Yes noted."),
        False: translate("Noted", "No noted."),
        None: translate("Noted", "Answer taken back."),
    }[value]
    return f"{said} {rendered(moves)}"
