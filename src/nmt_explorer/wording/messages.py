"""The message table: every key that lower layers use, in English. Tests prove that no key is missing."""

from collections.abc import Mapping
from types import MappingProxyType

from nmt_explorer.domain.message import Message

TEMPLATES: Mapping[str, str] = MappingProxyType(
    {
        "document.too_large": "The drawing has more than {most} million characters; check that it is the right file.",
        "document.not_json": "The drawing is not JSON: {problem}, line {line}, column {column}; correct it there.",
        "document.too_deep": "The drawing nests too deeply to be one; check that it is the right file.",
        "document.newer": "The drawing is of version {found}; this program reads up to {newest}. Use a newer program.",
        "document.wrong": "The drawing is not understood at {where}: {problem}; correct it there.",
        "document.not_a_number": "The drawing contains {found}; write plain numbers.",
        "document.duplicate_key": 'The drawing says "{name}" twice in one place; remove one of the two.',
        "drawing.no_marks": 'The drawing has no marks; add at least one to "marks".',
        "drawing.off_body": "Mark {number} ({view}) lies off the body; it counts for nothing.",
        "drawing.all_off_body": "The marked place lies off the body in the view {view}; choose a place on the figure.",
        "drawing.unknown_point": "The finding names {found}, no trigger point of the atlas; it counts for nothing.",
        "drawing.unknown_question": "The answer names {found}, no question of the atlas; it counts for nothing.",
        "reason.essential.one": "Mark {marks} lies in the essential zone.",
        "reason.essential.many": "Marks {marks} lie in the essential zone.",
        "reason.essential_partly.one": "Part of mark {marks} lies in the essential zone.",
        "reason.essential_partly.many": "Parts of marks {marks} lie in the essential zone.",
        "reason.spillover.one": "Mark {marks} lies in the spillover zone.",
        "reason.spillover.many": "Marks {marks} lie in the spillover zone.",
        "reason.near.one": "Mark {marks} lies close to a zone.",
        "reason.near.many": "Marks {marks} lie close to a zone.",
        "reason.missed.one": "Mark {marks} is not reached.",
        "reason.missed.many": "Marks {marks} are not reached.",
        "reason.unpainted": "Not marked: {areas}. Counts mildly against.",
        "reason.described.high": "The pattern is well sourced.",
        "reason.described.medium": "The pattern is sure, its exact site or extent less so.",
        "reason.described.low": "Little is published about this pattern.",
        "reason.familiar": "Pressing brought the familiar pain.",
        "reason.not_familiar": "Pressing did not bring the familiar pain.",
        "reason.tender": "Tender on pressing.",
        "reason.not_tender": "Not tender on pressing.",
        "reason.answer_for": "Fits the history: {name}.",
        "reason.answer_against": "Does not fit the history: {name}.",
        "chip.covers": "Essential at {marks}",
        "chip.covers_partly": "Partly essential {marks}",
        "chip.spillover": "Spillover at {marks}",
        "chip.near": "Near mark {marks}",
        "chip.missed": "Not {marks}",
        "chip.unpainted": "{area} not marked",
        "chip.described.high": "Well sourced",
        "chip.described.medium": "Fairly sourced",
        "chip.described.low": "Little published",
        "chip.familiar": "Familiar pain",
        "chip.not_familiar": "Not familiar",
        "chip.tender": "Tender",
        "chip.not_tender": "Not tender",
        "chip.answer_for": "{name}",
        "chip.answer_against": "Not: {name}",
        "match.strong": "Strong match",
        "match.good": "Good match",
        "match.fair": "Fair match",
        "match.weak": "Weak match",
        "match.faint": "Faint match",
        "unexplained.whole": (
            "Left over: {place}. No point here reaches it. Examine it on its own: joint, nerve or another source."
        ),
        "unexplained.part": "Left over in part: {place}. These points reach part of it. Examine the rest on its own.",
        "answer.none": (
            "No commonly described pattern reaches this place. Widen the mark, or look at joint, nerve or organ."
        ),
        "answer.halted": "Stop. {action}",
        "site.inside": "Lies in: {site}.",
        "site.close": "Close to: {site}.",
        "site.named": "Treating this muscle comes near: {site}.",
        "side.left": "left",
        "side.right": "right",
        "side.midline": "midline",
    }
)


def rendered(message: Message) -> str:
    """The message as a sentence.

    Raises:
        KeyError: the table lacks the key or the message lacks a value; a defect of the program, not of its input.
    """
    return TEMPLATES[message.key].format_map(dict(message.values))
