"""An answer as text for people."""

from textwrap import fill

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.cli.answer_document import remainder_message, zone_word
from nmt_explorer.domain.drawing import Mark
from nmt_explorer.domain.message import message
from nmt_explorer.query.engine import Answer, Candidate
from nmt_explorer.query.palpate_next import palpate_next
from nmt_explorer.query.questions_that_matter import questions_that_matter
from nmt_explorer.query.reasons import match_of, reasons
from nmt_explorer.wording.messages import rendered
from nmt_explorer.wording.places import mark_place

MOST_SHOWN = 12
PRESS_SHOWN = 3
"""Candidates of which the text says where to press."""
DISCLAIMER = "Commonly described patterns, educational and not clinically reviewed. A candidate is a place to examine."


def answer_text(atlas: Atlas, answer: Answer) -> str:
    """Red flags first, then candidates with reasons, explaining sets, what is left over, and what would tell most."""
    marks = zip(answer.drawing.marks, answer.marked_areas, strict=True)
    places = "; ".join(
        f"{i}: {mark_place(atlas.areas, found)}{_told(mark)}" for i, (mark, found) in enumerate(marks, start=1)
    )
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
        blocks += [_explained(atlas, answer), _what_would_tell(atlas, answer)]
    blocks.append(DISCLAIMER)
    return "\n\n".join(block for block in blocks if block)


def _told(mark: Mark) -> str:
    """What the person said of a mark, in brackets: what it feels like, since when, and their own words."""
    said = [rendered(message(f"quality.{mark.quality.value}"))] if mark.quality is not None else []
    said += [rendered(message(f"since.{mark.since.value}"))] if mark.since is not None else []
    said += [f"“{mark.label}”"] if mark.label is not None else []
    return f" ({', '.join(said)})" if said else ""


def _what_would_tell(atlas: Atlas, answer: Answer) -> str:
    """What to press next and where, and what to ask."""
    found = palpate_next(answer)
    lines = []
    if found is not None:
        lines.append(_wrapped(rendered(found.sentence), ""))
        if found.candidate.rank > PRESS_SHOWN:
            lines.append(_wrapped(f"Press: {found.trigger_point.record.location.text}.", "      "))
    questions = questions_that_matter(atlas, answer)
    if questions:
        lines.append("Ask next:")
    for proposed in questions:
        names = dict.fromkeys(candidate.pattern.muscle.record.name for candidate in proposed.separates)
        lines.append(_wrapped(f"{proposed.activity.question} A yes speaks for {', '.join(names)}.", "  "))
    return "\n".join(lines)


def _red_flags(answer: Answer) -> str:
    """What a yes calls for, then what is still to be asked."""
    said = [raised for raised in answer.red_flags if raised.answer is True]
    asked = [raised for raised in answer.red_flags if raised.answer is None and raised.region.areas]
    lines = ["Answered with yes:"] if said else []
    lines += [_wrapped(f"[{r.flag.tier.value}] {r.flag.question} {r.action}", "  ") for r in said]
    lines += ["Ask first:"] if asked else []
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
    if candidate.rank <= PRESS_SHOWN:
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
