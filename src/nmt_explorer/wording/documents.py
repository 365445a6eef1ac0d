"""What is said of a text that is not a drawing, and of a drawing that cannot be kept: by key, in English."""

from collections.abc import Mapping
from types import MappingProxyType

NUMBERS = "must be two numbers between −5000 and 5000, in body units"
VIEWS = "front, back, left, right, soles or feet_top"
POINT_ID = 'the id of a trigger point, such as "infraspinatus.tp1"'
YES_NO = "must be true, false or null"

DOCUMENT_TEMPLATES: Mapping[str, str] = MappingProxyType(
    {
        "document.not_found": "There is no file {name}; check the path.",
        "document.unreadable": "{name} cannot be read: {reason}; check the path.",
        "document.not_text": "The drawing is not UTF-8 text; check that it is the right file, or save it as UTF-8.",
        "document.too_large": "The drawing has more than {most} million characters; check that it is the right file.",
        "document.empty": "The file is empty; check that it is the right file.",
        "document.not_json": (
            "The drawing is not JSON: it goes wrong at line {line}, column {column}; correct it there."
        ),
        "document.cut_off": (
            "The drawing is not complete: its text breaks off at line {line}, column {column}; use an unharmed copy."
        ),
        "document.too_deep": "The drawing nests too deeply to be one; check that it is the right file.",
        "document.huge_number": (
            "The drawing contains a number of thousands of digits; check that it is the right file."
        ),
        "document.half_character": "The drawing contains half a character (such as \\ud800); remove it.",
        "document.duplicate_key": 'The drawing says "{name}" twice in one place; remove one of the two.',
        "document.foreign": (
            'This is JSON, but no drawing: a drawing is an object with "marks"; check that it is the right file.'
        ),
        "document.newer": "The drawing is of version {found}; this program reads up to {newest}. Use a newer program.",
        "document.many_marks": "The drawing has more than {most} marks; leave some out.",
        "document.many_points": "Mark {number} of the drawing has more than {most} points; leave some out.",
        "document.one_point": (
            "Mark {number} of the drawing is a point, but has {count} points; give it one, or make it a stroke."
        ),
        "document.no_area": (
            "Mark {number} of the drawing encloses nothing: its points lie in one place or on one line; "
            "add points, or make it a stroke."
        ),
        # ---- files, and what is kept in case of a crash
        "document.not_saved": "{name} was not saved: {reason}. The drawing is still here; save it elsewhere.",
        "document.not_kept": "The drawing cannot be kept in case of a crash: {reason}. Save it to be safe.",
        "document.set_aside": "The drawing kept from last time cannot be read; it was set aside as {path}.",
        "document.not_set_aside": "The drawing kept from last time cannot be read; it stays at {path}.",
        "document.taken": "The drawing kept from last time is open in another window, or was taken there.",
        # ---- what a person does with drawings
        "drawing.nothing_copied": "What was copied is no drawing; copy a drawing first.",
        "drawing.nothing_to_paste": "The copied drawing has no marks.",
        "drawing.full": "A drawing holds up to {most} marks; remove some first.",
        "drawing.nothing_to_mirror": "The other side is marked already.",
        # ---- keys
        "document.missing.mark": 'Mark {number} of the drawing has no "{name}"; add it.',
        "document.missing.finding": 'Finding {number} of the drawing has no "{name}"; add it.',
        "document.missing.answer": 'Answer {number} of the drawing has no "{name}"; add it.',
        "document.misspelt.drawing": 'The drawing has the unknown key "{name}"; did you mean "{near}"?',
        "document.misspelt.mark": 'Mark {number} of the drawing has the unknown key "{name}"; did you mean "{near}"?',
        "document.misspelt.finding": (
            'Finding {number} of the drawing has the unknown key "{name}"; did you mean "{near}"?'
        ),
        "document.misspelt.answer": (
            'Answer {number} of the drawing has the unknown key "{name}"; did you mean "{near}"?'
        ),
        "document.unknown_key.drawing": 'The drawing has the unknown key "{name}"; remove it. It may have: {known}.',
        "document.unknown_key.mark": (
            'Mark {number} of the drawing has the unknown key "{name}"; remove it. It may have: {known}.'
        ),
        "document.unknown_key.finding": (
            'Finding {number} of the drawing has the unknown key "{name}"; remove it. It may have: {known}.'
        ),
        "document.unknown_key.answer": (
            'Answer {number} of the drawing has the unknown key "{name}"; remove it. It may have: {known}.'
        ),
        # ---- the document
        "document.drawing.version": 'The "version" of the drawing is {found}, but must be 1; correct it.',
        "document.drawing.id": (
            'The "id" of the drawing is {found}, but must be one line of text or a whole number; correct it.'
        ),
        "document.drawing.marks": 'The "marks" of the drawing are {found}, but must be a list; put them in [ ].',
        "document.drawing.findings": 'The "findings" of the drawing are {found}, but must be a list; put them in [ ].',
        "document.drawing.answers": 'The "answers" of the drawing are {found}, but must be a list; put them in [ ].',
        "document.drawing.tolerance": (
            'The "tolerance" of the drawing is {found}, but must be a number from 0 to 100, in body units; correct it.'
        ),
        "document.drawing.visit": (
            'The "visit" of the drawing cannot be used as it is at {found}: it has "started", "sent_on" and '
            '"replaced", '
            'and its times look like "2025-03-01T10:42:00+01:00"; correct it.'
        ),
        # ---- marks
        "document.mark": (
            'Mark {number} of the drawing is {found}, but must be an object with "view", "kind" and "points"; '
            "correct it."
        ),
        "document.mark.view": (
            f'Mark {{number}} of the drawing: "view" is {{found}}, but must be {VIEWS}; correct it.'
        ),
        "document.mark.kind": (
            'Mark {number} of the drawing: "kind" is {found}, but must be point, stroke or polygon; correct it.'
        ),
        "document.mark.points": (
            'Mark {number} of the drawing: "points" is {found}, but must be points such as [[-105, 200]]; correct it.'
        ),
        "document.mark.point": (
            f"Mark {{number}} of the drawing: point {{place}} is {{found}}, but {NUMBERS}; correct it."
        ),
        "document.mark.radius": (
            'Mark {number} of the drawing: "radius" is {found}, but must be a number above 0 and up to 200, '
            "in body units; correct it."
        ),
        "document.mark.intensity": (
            'Mark {number} of the drawing: "intensity" is {found}, but must be a whole number from 0 to 10; correct it.'
        ),
        "document.mark.quality": (
            'Mark {number} of the drawing: "quality" is {found}, but must be aching, sharp, burning, numb or tingling; '
            "correct it or leave it out."
        ),
        "document.mark.label": (
            'Mark {number} of the drawing: "label" is {found}, but must be one line of at most 60 characters; '
            "shorten it or leave it out."
        ),
        "document.mark.since": (
            'Mark {number} of the drawing: "since" is {found}, but must be today, days, weeks, months or years; '
            "correct it or leave it out."
        ),
        # ---- findings and answers
        "document.finding": (
            'Finding {number} of the drawing is {found}, but must be an object with "trigger_point" and "side"; '
            "correct it."
        ),
        "document.finding.trigger_point": (
            f'Finding {{number}} of the drawing: "trigger_point" is {{found}}, but must be {POINT_ID}; correct it.'
        ),
        "document.finding.side": (
            'Finding {number} of the drawing: "side" is {found}, but must be left or right, the patient\'s own; '
            "correct it."
        ),
        "document.finding.familiar": (
            f'Finding {{number}} of the drawing: "familiar" is {{found}}, but {YES_NO}; correct it.'
        ),
        "document.finding.tender": (
            f'Finding {{number}} of the drawing: "tender" is {{found}}, but {YES_NO}; correct it.'
        ),
        "document.finding.taut_band": (
            f'Finding {{number}} of the drawing: "taut_band" is {{found}}, but {YES_NO}; correct it.'
        ),
        "document.finding.twitch": (
            f'Finding {{number}} of the drawing: "twitch" is {{found}}, but {YES_NO}; correct it.'
        ),
        "document.answer": (
            'Answer {number} of the drawing is {found}, but must be an object with "id" and "value"; correct it.'
        ),
        "document.answer.id": (
            'Answer {number} of the drawing: "id" is {found}, but must be the id of a question; correct it.'
        ),
        "document.answer.value": (
            'Answer {number} of the drawing: "value" is {found}, but must be true or false; correct it.'
        ),
        "document.answer.at": (
            'Answer {number} of the drawing: "at" is {found}, but must be a time such as '
            '"2025-03-01T10:42:00+01:00"; correct it.'
        ),
        "document.answer.together": (
            'Answer {number} of the drawing: "together" is {found}, but must be true or false; correct it.'
        ),
    }
)
