"""The message table: every key that lower layers use, in English. Tests prove that no key is missing."""

from collections.abc import Mapping
from types import MappingProxyType

from nmt_explorer.domain.message import Message
from nmt_explorer.wording.documents import DOCUMENT_TEMPLATES

TEMPLATES: Mapping[str, str] = MappingProxyType(
    {
        **DOCUMENT_TEMPLATES,
        "drawing.no_marks": 'The drawing has no marks; add at least one to "marks".',
        "drawing.off_body": "Mark {number} ({view}) lies off the body; it counts for nothing.",
        "drawing.all_off_body": "The marked place lies off the body in the view {view}; choose a place on the figure.",
        "drawing.all_off_body.many": "All marks ({view}) lie off the body; choose places on the figure.",
        "batch.blank_line": "The line is blank; write one drawing to a line, or remove it.",
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
        "reason.other_side": "Its trigger point lies on the other side, where nothing is marked.",
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
        "chip.reported.very_often": "Very common",
        "chip.reported.often": "Common",
        "chip.reported.seldom": "Uncommon",
        "chip.other_side": "From the other side",
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
        "palpate_next.most": "Palpate next: {name} {point}, patient’s {side}. Its finding would change the order most.",
        "palpate_next.left": "Palpate next: {name} {point}, patient’s {side}. It is the first not pressed yet.",
        "moved.place": "{name} moves from {before} to {after}.",
        "moved.first": "{name} stays first.",
        "moved.same": "{name} stays number {rank}.",
        "moved.nothing": "The order stays.",
        "quality.aching": "aching",
        "quality.sharp": "sharp",
        "quality.burning": "burning",
        "quality.numb": "numb",
        "quality.tingling": "tingling",
        "since.today": "since today",
        "since.days": "for days",
        "since.weeks": "for weeks",
        "since.months": "for months",
        "since.years": "for years",
        "answer.none": (
            "No commonly described pattern reaches this place. Widen the mark, or look at joint, nerve or organ."
        ),
        "answer.halted": "Stop. {action}",
        "site.inside": "Lies in: {site}.",
        "site.close": "Close to: {site}.",
        "site.named": "Treating this muscle comes near: {site}.",
        "site.applies": "{level}, when {when}",
        "frequency.very_often": "Reported very often ({works}).",
        "frequency.very_often.where": "Reported very often in {where} ({works}).",
        "frequency.often": "Reported often ({works}).",
        "frequency.often.where": "Reported often in {where} ({works}).",
        "frequency.seldom": "Reported seldom ({works}).",
        "frequency.seldom.where": "Reported seldom in {where} ({works}).",
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
