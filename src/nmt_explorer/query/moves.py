"""What a finding or an answer did to the list: which candidate moved, and where to."""

from nmt_explorer.domain.message import Message, message
from nmt_explorer.query.engine import Answer, Candidate


def moved(before: Answer, after: Answer, candidate: tuple[str, str] | None = None) -> Message | None:
    """How the list of the same marks changed; None where neither list has a candidate.

    Args:
        before: the answer before.
        after: the answer after.
        candidate: the key of the pattern to speak of; without it, the one whose place changed most is spoken of, a
            place counting 1 / its number, and one that rose before one that fell.
    """
    old = {c.pattern.key: c.rank for c in before.candidates}
    listed = [c for c in after.candidates if c.pattern.key in old]
    if not listed:
        return None
    if candidate is not None:
        found = next((c for c in listed if c.pattern.key == candidate), None)
        return _sentence(found, old[candidate], after) if found is not None else None
    found = min(listed, key=lambda c: (-abs(1 / c.rank - 1 / old[c.pattern.key]), c.rank))
    if found.rank == old[found.pattern.key]:
        return message("moved.nothing")
    return _sentence(found, old[found.pattern.key], after)


def _sentence(candidate: Candidate, old: int, after: Answer) -> Message:
    name = _name(candidate, after)
    if candidate.rank != old:
        return message("moved.place", name=name, before=old, after=candidate.rank)
    return message("moved.first", name=name) if old == 1 else message("moved.same", name=name, rank=old)


def _name(candidate: Candidate, answer: Answer) -> str:
    """Muscle and, where the muscle is listed more than once, what tells this one from the others."""
    pattern = candidate.pattern
    others = [c.pattern for c in answer.candidates if c.pattern.muscle is pattern.muscle and c is not candidate]
    name = pattern.muscle.record.name
    if any(other.points != pattern.points for other in others):
        name = f"{name} {pattern.trigger_point.short_label}"
    return f"{name} ({pattern.side.value})" if any(other.side is not pattern.side for other in others) else name
