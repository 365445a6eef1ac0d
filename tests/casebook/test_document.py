"""Drawings survive being written and read; see test_refusals for what is refused."""

import json

from hypothesis import given
from tests.casebook.drawings import drawings

from nmt_explorer.casebook.document import read_drawing, write_drawing
from nmt_explorer.domain.body import View
from nmt_explorer.domain.drawing import BRUSH_RADIUS, POINT_RADIUS, Mark, MarkKind, PainDrawing, Quality, Since

OLDEST = '{"marks": [{"view": "back", "kind": "stroke", "points": [[25, 395], [30, 400]], "intensity": 7}]}'


@given(drawings)
def test_that_a_drawing_survives_being_written_and_read(drawing: PainDrawing) -> None:
    assert read_drawing(write_drawing(drawing)).drawing() == drawing


@given(drawings)
def test_that_a_drawing_that_was_read_is_written_as_it_was(drawing: PainDrawing) -> None:
    text = write_drawing(drawing)
    assert write_drawing(read_drawing(text).drawing()) == text


def test_that_a_mark_without_anything_optional_is_read_with_what_is_usual() -> None:
    (stroke,) = read_drawing(OLDEST).drawing().marks
    assert stroke == Mark(View.BACK, MarkKind.STROKE, ((25, 395), (30, 400)), BRUSH_RADIUS, 7)
    bare = '{"marks": [{"view": "front", "kind": "point", "points": [[1, 2]], "radius": null, "label": null}]}'
    (point,) = read_drawing(bare).drawing().marks
    assert point == Mark(View.FRONT, MarkKind.POINT, ((1, 2),), POINT_RADIUS)


def test_that_quality_label_and_since_are_read_and_written() -> None:
    mark = Mark(
        View.FRONT, MarkKind.POINT, ((1.0, 2.0),), quality=Quality.BURNING, label="beim Gehen, tief", since=Since.WEEKS
    )
    text = write_drawing(PainDrawing((mark,)))
    assert json.loads(text)["marks"][0]["quality"] == "burning"
    assert json.loads(text)["marks"][0]["since"] == "weeks"
    assert read_drawing(text).drawing().marks == (mark,)


def test_that_a_document_has_a_version_and_a_line_for_each_mark() -> None:
    marks = tuple(Mark(View.FRONT, MarkKind.POINT, ((float(x), 200.0),)) for x in range(3))
    text = write_drawing(PainDrawing(marks))
    assert json.loads(text)["version"] == 1
    assert len([line for line in text.splitlines() if '"view"' in line]) == 3


def test_that_a_mark_of_an_editor_that_writes_a_byte_order_mark_is_read() -> None:
    assert read_drawing("\ufeff" + OLDEST).drawing().marks
