"""An answer as text for people."""

from textwrap import fill

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.cli.answer_document import remainder_message, zone_word
from nmt_explorer.domain.message import message
from nmt_explorer.query.engine import Answer, Candidate
from nmt_explorer.query.reasons import match_of, reasons
from nmt_explorer.wording.messages import rendered
from nmt_explorer.wording.places import mark_place

MOST_SHOWN = 12
DISCLAIMER = "Commonly described patterns, educational and not clinically reviewed. A candidate is a place to examine."


def answer_text(atlas: Atlas, answer: Answer) -> str:
    """Red flags first, then candidates with reasons, explaining sets, and what is left over."""
    places = "; ".join(f"{i}: {mark_place(atlas.areas, found)}" for i, found in enumerate(answer.marked_areas, start=1))
    blocks = [f"Marked: {places}", _red_flags(answer)]
    if answer.is_halted:
        actions = {r.action for r in answer.red_flags if r.answer is True}
        blocks.append("\n".join(rendered(message("answer.halted", action=action)) for action in sorted(actions)))
    elif not answer.candidates:
        blocks.append(rendered(message("answer.none")))
    else:
        blocks += [_candidate(atlas, answer, candidate) for candidate in answer.candidates[:MOST_SHOWN]]
        if len(answer.candidates) > MOST_SHOWN:
            blocks.append(f"… and {len(answer.candidates) - MOST_SHOWN} more, fainter.")
        blocks.append(_explained(atlas, answer))
    blocks.append(DISCLAIMER)
    return "\n\n".join(block for block in blocks if block)


def _red_flags(answer: Answer) -> str:
    asked = [raised for raised in answer.red_flags if raised.answer is None and raised.region.areas]
    if not asked:
        return ""
    lines = ["Ask first:"]
    lines += [_wrapped(f"[{raised.flag.tier.value}] {raised.flag.question}", "  ") for raised in asked]
    return "\n".join(lines)


def _candidate(atlas: Atlas, answer: Answer, candidate: Candidate) -> str:
    pattern = candidate.pattern
    record, point = pattern.muscle.record, pattern.trigger_point
    same = f" (same pattern: {', '.join(p.short_label for p in pattern.points[1:])})" if len(pattern.points) > 1 else ""
    lines = [
        f"{candidate.rank:>2}. {record.name}, {point.record.label}{same} — patient's {pattern.side.value} — "
        f"{rendered(message('match.' + match_of(candidate.score).value)).lower()}, {zone_word(candidate)}"
    ]
    lines += [
        _wrapped(("+ " if reason.is_for else "- ") + rendered(reason.sentence), "      ")
        for reason in reasons(candidate.scored, answer.drawing, atlas)
    ]
    if candidate.rank <= 3:
        lines.append(_wrapped(f"Press: {point.record.location.text}.", "      "))
        names = ", ".join(atlas.releases[a.technique].name for a in record.releases if a.technique in atlas.releases)
        lines.append(_wrapped(f"Releases: {names}.", "      "))
    return "\n".join(lines)


def _explained(atlas: Atlas, answer: Answer) -> str:
    explanation = answer.explanation
    lines = []
    if len(answer.drawing.marks) > 1 and explanation.sets:
        best = explanation.sets[0]
        names = " + ".join(
            f"{m.pattern.muscle.record.name} {m.pattern.trigger_point.short_label} ({m.pattern.side.value})"
            for m in best.members
        )
        marks = ", ".join(str(i + 1) for i in best.marks) or "no mark wholly"
        lines.append(_wrapped(f"Explained together: {names} — marks {marks}.", ""))
    lines += [rendered(remainder_message(atlas, answer, left)) for left in explanation.unexplained]
    return "\n".join(lines)


def _wrapped(text: str, indent: str) -> str:
    return fill(text, width=100, initial_indent=indent, subsequent_indent=indent + "  ")
