"""What is no drawing is refused with one sentence: what is wrong, where, what belongs there."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nmt_explorer.casebook.document import KEYS, MOST_CHARACTERS, DocumentRefused, read_drawing
from nmt_explorer.domain.body import View
from nmt_explorer.domain.drawing import MOST_LABEL, MOST_MARKS, Quality, Since
from nmt_explorer.wording.documents import DOCUMENT_TEMPLATES
from nmt_explorer.wording.messages import rendered

RIGHT_FILE = "; check that it is the right file."
Json = dict[str, object]

TABLE = (Path(__file__).parent / "refusals.txt").read_text(encoding="utf-8").strip().split("\n\n")[1:]
CASES = [(text, said.strip()) for text, said in (case.split("\n") for case in TABLE)]


def mark(**keys: object) -> Json:
    return {"view": "front", "kind": "point", "points": [[-105, 200]]} | keys


LONG = {
    "nothing": ("", "The file is empty" + RIGHT_FILE),
    "spaces": (" \n", "The file is empty" + RIGHT_FILE),
    "cut off": (
        '{"marks": [\n{"view": "fro',
        "The drawing is not complete: its text breaks off at line 2, column 10; use an unharmed copy.",
    ),
    "deep": ('{"marks": ' + "[" * 100_000 + "]" * 100_000 + "}", "The drawing nests too deeply to be one" + RIGHT_FILE),
    "rather deep": ('{"marks": ' + "[" * 300 + "]" * 300 + "}", "The drawing nests too deeply to be one" + RIGHT_FILE),
    "digits": ('{"marks": ' + "9" * 5000 + "}", "The drawing contains a number of thousands of digits" + RIGHT_FILE),
    "marks": (json.dumps({"marks": [mark()] * 3000}), "The drawing has more than 2000 marks; leave some out."),
    "points": (
        json.dumps({"marks": [mark(), mark(kind="stroke", points=[[1, 2]] * 20_001)]}),
        "Mark 2 of the drawing has more than 20000 points; leave some out.",
    ),
    "wrong points": (
        json.dumps({"marks": [mark(kind="stroke", points=[0] * 19_000)] * 100}),
        "Mark 1 of the drawing: point 1 is 0, but must be two numbers between −5000 and 5000, in body units; "
        "correct it.",
    ),
    "large": (" " * (MOST_CHARACTERS + 1), "The drawing has more than 8 million characters" + RIGHT_FILE),
}


def refused(text: str) -> str:
    with pytest.raises(DocumentRefused) as caught:
        read_drawing(text)
    return rendered(caught.value.reason)


@pytest.mark.parametrize(("text", "sentence"), CASES, ids=range(1, len(CASES) + 1))
def test_that_what_is_no_drawing_is_refused_with_its_sentence(text: str, sentence: str) -> None:
    assert refused(text) == sentence


@pytest.mark.parametrize("name", LONG)
def test_that_what_is_too_much_is_refused_with_its_sentence(name: str) -> None:
    text, sentence = LONG[name]
    assert refused(text) == sentence


def test_that_what_is_expected_is_what_is_read() -> None:
    for key, values in (("view", View), ("quality", Quality), ("since", Since)):
        assert all(str(value) in DOCUMENT_TEMPLATES[f"document.mark.{key}"] for value in values)
    assert str(MOST_LABEL) in DOCUMENT_TEMPLATES["document.mark.label"]
    assert MOST_MARKS == 2000


def test_that_every_key_of_a_document_has_a_sentence() -> None:
    assert {f"document.{part}.{key}" for part, keys in KEYS.items() for key in keys} <= set(DOCUMENT_TEMPLATES)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
keys_of_marks = st.sampled_from([*KEYS["mark"], "other"])


@given(st.dictionaries(keys_of_marks, json_values, max_size=4), st.sampled_from(["marks", "findings", "answers", "id"]))
def test_that_anything_is_read_or_refused_with_one_sentence(keys: Json, place: str) -> None:
    text = json.dumps({"marks": [mark(**keys)]} | {place: [mark(**keys)]})
    try:
        read = read_drawing(text)
    except DocumentRefused as refusal:
        said = rendered(refusal.reason)
        assert said.endswith((".", "?"))
        assert "\n" not in said
        assert len(said) < 300
    else:
        assert json.loads(text)["marks"][0]["view"] == read.marks[0].view
