"""An answer as the JSON document of the command line. Marks are counted from 0, as they stand in the drawing."""

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.drawing import Mark, PainDrawing
from nmt_explorer.domain.message import Message, message
from nmt_explorer.query.engine import Answer, Candidate
from nmt_explorer.query.explain import LEFT_OVER, Remainder
from nmt_explorer.query.palpate_next import palpate_next
from nmt_explorer.query.questions_that_matter import questions_that_matter
from nmt_explorer.query.reasons import match_of, reasons
from nmt_explorer.wording.messages import rendered
from nmt_explorer.wording.places import mark_place

Json = dict[str, object]


def answer_document(atlas: Atlas, answer: Answer) -> Json:
    """The document; scores and shares have three decimals."""
    explanation = answer.explanation
    document: Json = {
        "red_flags": [
            {
                "id": raised.flag.id,
                "tier": raised.flag.tier.value,
                "question": raised.flag.question,
                "action": raised.action,
                "answer": raised.answer,
            }
            for raised in answer.red_flags
        ],
        "candidates": [_candidate(atlas, answer.drawing, candidate) for candidate in answer.candidates],
        "explaining_sets": [
            {
                "members": [{"trigger_point": point, "side": side.value} for point, side in found.member_keys()],
                "explained": round(found.explained, 3),
                "marks": list(found.marks),
            }
            for found in explanation.sets
        ],
        "unexplained": [
            {
                "mark": left.mark,
                "share": round(left.share, 3),
                "text": rendered(remainder_message(atlas, answer, left)),
            }
            for left in explanation.unexplained
        ],
    }
    document |= _what_would_tell(atlas, answer)
    told = [described for i, mark in enumerate(answer.drawing.marks) if len(described := _mark(i, mark)) > 1]
    if told:
        document["marks"] = told
    notes = unmatched(atlas, answer)
    if notes:
        document["messages"] = notes
    return document


def _what_would_tell(atlas: Atlas, answer: Answer) -> Json:
    """What to press next, if anything is left to press, and the questions that tell the leading candidates apart."""
    found = palpate_next(answer)
    questions = [
        {
            "id": proposed.activity.id,
            "question": proposed.activity.question,
            "separates": [_key(candidate) for candidate in proposed.separates],
        }
        for proposed in questions_that_matter(atlas, answer)
    ]
    if found is None:
        return {"questions": questions}
    key = {"trigger_point": found.trigger_point.id, "side": found.candidate.pattern.side.value}
    return {"palpate_next": key | {"text": rendered(found.sentence)}, "questions": questions}


def _key(candidate: Candidate) -> Json:
    return {"trigger_point": candidate.pattern.trigger_point.id, "side": candidate.pattern.side.value}


def _mark(number: int, mark: Mark) -> Json:
    """What the person said of a mark besides where it is and how strong; nothing of it counts."""
    said = {"quality": mark.quality, "since": mark.since, "label": mark.label}
    return {"mark": number} | {key: str(value) for key, value in said.items() if value is not None}


def zone_word(candidate: Candidate) -> str:
    """``essential``, ``spillover`` or ``near``: the strongest way in which the candidate reaches any mark."""
    shares = candidate.scored.shares
    if any(share.essential > 0.02 for share in shares):
        return "essential"
    return "spillover" if any(share.spillover > 0.02 for share in shares) else "near"


def unmatched(atlas: Atlas, answer: Answer) -> list[str]:
    """Sentences about marks, findings and answers that count for nothing."""
    notes: list[Message] = [
        message("drawing.off_body", number=i + 1, view=patch.mark.view.value)
        for i, patch in enumerate(answer.patches)
        if patch.region.is_empty
    ]
    return [rendered(note) for note in (*notes, *_unknown_ids(atlas, answer.drawing))]


def remainder_message(atlas: Atlas, answer: Answer, left: Remainder) -> Message:
    """What to say of a mark that the best set leaves over."""
    key = "unexplained.whole" if 1 - left.share < LEFT_OVER / 3 else "unexplained.part"
    return message(key, place=mark_place(atlas.areas, answer.marked_areas[left.mark]))


def _unknown_ids(atlas: Atlas, drawing: PainDrawing) -> list[Message]:
    questions = {item.id for region in atlas.cautions.red_flags for item in region.items} | set(atlas.activities)
    points = [
        message("drawing.unknown_point", found=finding.trigger_point)
        for finding in drawing.findings
        if atlas.trigger_point(finding.trigger_point) is None
    ]
    answers = [
        message("drawing.unknown_question", found=given.id) for given in drawing.answers if given.id not in questions
    ]
    return points + answers


def _candidate(atlas: Atlas, drawing: PainDrawing, candidate: Candidate) -> Json:
    pattern, parts = candidate.pattern, candidate.scored.parts
    return {
        "rank": candidate.rank,
        "muscle": pattern.muscle.record.id,
        "trigger_point": pattern.trigger_point.record.id,
        "side": pattern.side.value,
        "score": round(candidate.score, 2),
        "match": match_of(candidate.score).value,
        "zone": zone_word(candidate),
        "same_pattern": [point.record.id for point in pattern.points[1:]],
        "parts": {
            "covered": round(parts.covered, 3),
            "painted": round(parts.painted, 3),
            "described": round(parts.described, 3),
            "reported": round(parts.reported, 3),
            "own_side": round(parts.own_side, 3),
            "findings": round(parts.findings, 3),
            "answers": round(parts.answers, 3),
        },
        "reasons": [rendered(reason.sentence) for reason in reasons(candidate.scored, drawing, atlas)],
        "releases": [advice.technique for advice in pattern.muscle.record.releases],
    }
