"""The rules that data files are held to: a permanent code each, why it exists, and the sentence of a finding.

Codes are never reused. 1xx reading, 15x drawings, 2xx form, 3xx references, 4xx geometry, 5xx content.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from nmt_explorer.domain.finding import Finding, Severity


@dataclass(frozen=True, slots=True)
class Rule:
    """``sentence`` says what was found and expected, ``remedy`` what to do, ``why`` why the rule exists."""

    sentence: str
    remedy: str
    why: str


RULES: Mapping[str, Rule] = MappingProxyType(
    {
        "NMT-101": Rule(
            "the file cannot be read: {reason}",
            "check that it exists and that you may read it",
            "A missing file must not take the rest of the atlas with it.",
        ),
        "NMT-102": Rule(
            "the file has {size} kB; at most {most} kB are read",
            "split it, or check that it is the right file",
            "No muscle needs that much; a huge file is a mistake or an attack.",
        ),
        "NMT-103": Rule(
            "the text is not UTF-8 (byte {byte})", "save it as UTF-8", "Names and units use more than ASCII."
        ),
        "NMT-104": Rule(
            "this is not valid YAML: {problem}", "correct the text here", "Nothing can be said of the rest."
        ),
        "NMT-105": Rule("the file is empty", "fill or remove it", "An empty file describes nothing."),
        "NMT-106": Rule(
            "anchors and aliases are not used here ({problem})",
            "write the value out",
            "Every place must show its own value, and aliases can blow up without bound.",
        ),
        "NMT-107": Rule(
            "values nest deeper than {most} levels",
            "flatten the file",
            "No record is that deep; deep nesting can crash a reader.",
        ),
        "NMT-108": Rule("the tag {tag} is not known", "remove the tag", "Tags could make a reader build anything."),
        "NMT-109": Rule("a key is not plain text", "use a word as key", "Keys are names."),
        "NMT-110": Rule(
            'the key "{key}" stands here a second time',
            "remove one of the two",
            "YAML readers silently drop the first.",
        ),
        "NMT-111": Rule(
            '"{found}" means something else in older YAML',
            "put it in quotes, or write true, false or a plain decimal number",
            "no, 010 and 12:30 silently become false, 8 and 750.",
        ),
        "NMT-112": Rule(
            "this patterns folder does not exist",
            "choose another folder",
            "A wrong folder would show as missing muscles.",
        ),
        "NMT-151": Rule("the drawing cannot be read: {reason}", "check the file", "Each view needs its drawing."),
        "NMT-152": Rule(
            "the drawing has {size} kB; at most {most} kB are read",
            "simplify it",
            "A huge drawing would freeze the window.",
        ),
        "NMT-153": Rule(
            "the drawing is not valid XML: {problem}", "correct it here", "Nothing can be said of the rest."
        ),
        "NMT-154": Rule(
            "the drawing declares entities or references other files ({problem})",
            "remove the declaration",
            "Entities can read local files and expand without bound.",
        ),
        "NMT-155": Rule(
            "the drawing cannot be used: {problem}",
            "see CONTRIBUTING for the groups and path commands of a view",
            "The program draws only what it understands.",
        ),
        "NMT-156": Rule(
            "the drawing nests deeper than {depth} levels or has more than {count} elements",
            "simplify it",
            "No view needs that.",
        ),
        "NMT-201": Rule('"{key}" is missing', "add it", "Every record is complete, or it is not shown."),
        "NMT-202": Rule(
            '"{key}" is not a known key',
            "check its spelling, or remove it",
            "A misspelt key would be ignored in silence.",
        ),
        "NMT-203": Rule(
            '"{found}" is not allowed for "{key}"; expected {expected}',
            "choose one of these",
            "The program knows no others.",
        ),
        "NMT-204": Rule(
            '"{found}" does not have the form of "{key}" ({expected})',
            "write it in that form",
            "Ids are compared by letter.",
        ),
        "NMT-205": Rule(
            '"{key}" is {found}: {problem}',
            "write the expected kind of value",
            "Each key holds one kind of value.",
        ),
        "NMT-206": Rule('"{key}": {problem}', 'write "x,y x,y …" in body units', "Shapes are made from these numbers."),
        "NMT-207": Rule('"{key}": {problem}', "use body units of the view", "It cannot lie on the body."),
        "NMT-208": Rule('"{key}": {problem}', "add points or widths", "A shape needs them to enclose something."),
        "NMT-209": Rule('"{key}" is empty or too short: {problem}', "fill it in", "An empty statement helps nobody."),
        "NMT-210": Rule('"{key}" is too long: {problem}', "shorten it", "It is read at a glance."),
        "NMT-211": Rule('"{key}": {problem}', "correct the range", "A dose outside its range could hurt."),
        "NMT-212": Rule('"{key}": {problem} (found {found})', "correct it", "The record could not be read."),
        "NMT-301": Rule(
            'the id "{found}" is not the file\'s name "{expected}"',
            "make them the same",
            "Files are found by id.",
        ),
        "NMT-302": Rule(
            'the group "{found}" is not the folder\'s name "{expected}"',
            "move the file or change the group",
            "Folders are the groups.",
        ),
        "NMT-303": Rule(
            'the muscle "{found}" was already read from {earlier}', "remove one of them", "Ids are unique."
        ),
        "NMT-304": Rule(
            'the trigger point id "{found}" is used twice or does not begin with "{muscle}."',
            "renumber it",
            "Ids are unique.",
        ),
        "NMT-305": Rule(
            'the release "{found}" is not in releases.yaml',
            'did you mean "{near}"?',
            "Its dosage would be missing.",
        ),
        "NMT-306": Rule(
            'the tag "{found}" is not in activities.yaml',
            'did you mean "{near}"?',
            "Answers could not be matched.",
        ),
        "NMT-307": Rule(
            'the work "{found}" is not in references.yaml',
            'did you mean "{near}"?',
            "A source must be findable.",
        ),
        "NMT-308": Rule(
            'the satellite "{found}" is not in the roster',
            'did you mean "{near}"?',
            "Chains need known muscles.",
        ),
        "NMT-309": Rule(
            'the area "{found}" is not in areas.yaml', 'did you mean "{near}"?', "Zones are held to areas."
        ),
        "NMT-310": Rule(
            'the site "{found}" is not in cautions.yaml', 'did you mean "{near}"?', "A warning would be lost."
        ),
        "NMT-311": Rule(
            'the tag "{found}" is of kind {kind}; {expected} belongs here',
            "move it to the other list",
            "A yes would count the wrong way.",
        ),
        "NMT-312": Rule('"{found}" is named as its own satellite', "remove it", "A chain must lead somewhere."),
        "NMT-313": Rule(
            '"{found}" replaces the muscle read from {earlier}',
            "nothing, if this is meant",
            "So that it is not a surprise.",
        ),
        "NMT-401": Rule(
            "the shape crosses itself or encloses nothing: {problem}",
            "reorder the points there",
            "Its area would be undefined.",
        ),
        "NMT-402": Rule(
            'a zone leaves the outline of "{view}" by {by} units with {share} % of its area',
            "move it inside; up to 5 % is clipped",
            "A zone off the body is drawn in the wrong place.",
        ),
        "NMT-403": Rule(
            'no part of this zone lies on the body in "{view}"',
            "check view and coordinates",
            "It could never be found.",
        ),
        "NMT-404": Rule(
            "the zone has {area} square units; at least {least} are expected",
            "draw it larger",
            "It could hardly be hit.",
        ),
        "NMT-405": Rule(
            'essential and spillover zones of {point} share {share} % in "{view}"',
            "leave a seam between them",
            "A place is one or the other.",
        ),
        "NMT-406": Rule(
            'only {share} % of this zone in "{view}" lies in the areas it names; expected {least} %',
            "redraw it, or name the areas it covers",
            "Drawing and words must agree.",
        ),
        "NMT-407": Rule(
            'the zones of {point} cover {share} % of "{area}" ({side}) in "{view}"; expected {least} %',
            "widen the zone there, or do not name the area",
            "Drawing and words must agree.",
        ),
        "NMT-408": Rule(
            '{point} names "{area}" ({kind}) but draws nothing there in "{view}", which shows it',
            "draw the zone in that view too, or excuse it under out_of_view with the reason",
            "Pain does not end at the edge of a picture.",
        ),
        "NMT-409": Rule(
            'the view "{view}" does not show {areas}',
            "name only what the view shows",
            "The claim could not be checked.",
        ),
        "NMT-410": Rule(
            'the point lies off the body in "{view}"', "check the coordinates", "Nobody could press there."
        ),
        "NMT-411": Rule(
            'the point lies {away} units outside its muscle in "{view}"',
            "move the point or the outline",
            "A trigger point is in its muscle.",
        ),
        "NMT-412": Rule(
            'the muscle has no outline in "{view}", where this point is shown',
            "draw the outline there",
            "The point needs its muscle.",
        ),
        "NMT-413": Rule(
            '{share} % of the muscle\'s outline lies off the body in "{view}"; at most {most} %',
            "move it inside",
            "Muscles lie in the body.",
        ),
        "NMT-414": Rule(
            'a zone of reach "{reach}" crosses the midline by {by} units in "{view}"',
            "draw for the patient's right (front, soles x < 0; back, feet_top x > 0), or change the reach",
            "Left and right must never be swapped.",
        ),
        "NMT-415": Rule(
            '{what} is drawn in "left"',
            "draw the patient's right in the view right; the left is made by mirroring",
            "Left and right must never be swapped.",
        ),
        "NMT-416": Rule(
            'the point lies on the patient\'s left in "{view}"',
            "draw for the right: front and soles x < 0, back and feet_top x > 0",
            "Left and right must never be swapped.",
        ),
        "NMT-420": Rule(
            'the site "{found}" is drawn in no view',
            "draw it in every view where hands reach it",
            "Nobody could see where not to press.",
        ),
        "NMT-421": Rule(
            'no part of this shape of a site lies on the body in "{view}"',
            "check view and coordinates",
            "A warning would be shown nowhere.",
        ),
        "NMT-422": Rule(
            '{share} % of this shape of a site lies off the body in "{view}"; at most {most} %',
            "move it inside; a site that wraps round the edge goes on in the next view",
            "It is clipped, and what is left must be the site.",
        ),
        "NMT-423": Rule(
            'a shape of a site on one side crosses the midline by {by} units in "{view}"',
            "draw for the patient's right (front, soles x < 0; back, feet_top x > 0), or write sides: midline",
            "Left and right must never be swapped.",
        ),
        "NMT-501": Rule(
            "{found} has neither an essential zone nor an effect",
            "draw one, or say the effect",
            "It could not be found.",
        ),
        "NMT-502": Rule("{found} has no release", "name at least one", "The answer must lead to something to do."),
        "NMT-503": Rule(
            "{found} does not describe its pain in both wordings",
            "add pain and plain_pain",
            "Therapist and client both read it.",
        ),
        "NMT-504": Rule(
            "{found} has no {kind} zone that names {areas}, as the roster does",
            "draw it, or correct the roster",
            "The atlas must show what is described.",
        ),
    }
)


def problem(finding: Finding) -> str:
    """What was found and expected, without the place."""
    return RULES[finding.code].sentence.format_map(dict(finding.values))


def remedy(finding: Finding) -> str:
    """What to do about it."""
    return RULES[finding.code].remedy.format_map(dict(finding.values))


def sentence(finding: Finding) -> str:
    """``file:line:column [CODE] sentence; remedy`` in one line."""
    place = finding.place
    noted = "note: " if finding.severity is Severity.WARNING else ""
    return f"{place.file}:{place.line}:{place.column} [{finding.code}] {noted}{problem(finding)}; {remedy(finding)}"
