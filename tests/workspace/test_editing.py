"""What a person does to the marks of a drawing: name, move, mirror, copy and paste them, and take all of it back."""

import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.casebook.drawings import findings, marks

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.casebook.document import write_drawing
from nmt_explorer.domain.body import Point, Side, TriggerPointId, View
from nmt_explorer.domain.drawing import (
    MOST_LABEL,
    MOST_MARKS,
    Mark,
    MarkKind,
    PainDrawing,
    PalpationFinding,
    Quality,
    Since,
)
from nmt_explorer.domain.message import Message
from nmt_explorer.query.engine import Engine
from nmt_explorer.query.search import SearchIndex
from nmt_explorer.wording.messages import rendered
from nmt_explorer.workspace.state import ViewSet
from nmt_explorer.workspace.workspace import Workspace

SHOULDER = Mark(View.FRONT, MarkKind.POINT, ((-105.0, 200.0),), 8.0, 7, Quality.SHARP, "right shoulder", Since.WEEKS)
HEEL = Mark(View.SOLES, MarkKind.POINT, ((-40.0, 130.0),))
TEMPLE = Mark(View.LEFT, MarkKind.POINT, ((-35.0, 55.0),), 5.0)
STERNUM = Mark(View.FRONT, MarkKind.POINT, ((1.0, 250.0),))
ACROSS = Mark(View.BACK, MarkKind.STROKE, ((-40.0, 400.0), (32.0, 402.0)), 7.0)
BEYOND = Mark(View.BACK, MarkKind.STROKE, ((-8.0, 400.0), (60.0, 402.0)), 7.0)
OFF = Mark(View.FRONT, MarkKind.POINT, ((270.0, 100.0),))


@pytest.fixture(scope="module")
def search(atlas: Atlas) -> SearchIndex:
    return SearchIndex(atlas)


@pytest.fixture
def workspace(atlas: Atlas, engine: Engine, search: SearchIndex) -> Workspace:
    made = Workspace()
    made.use_atlas(atlas, engine, search)
    return made


def said(message: Message | None) -> str:
    assert message is not None
    return rendered(message)


def marked(workspace: Workspace) -> tuple[Mark, ...]:
    return workspace.state.drawing.marks


def shown(workspace: Workspace) -> ViewSet:
    return workspace.state.view_set


def opened(workspace: Workspace, *marks: Mark) -> Workspace:
    workspace.open_drawing(PainDrawing(marks))
    return workspace


# ---- naming and moving ---------------------------------------------------------------------------------------------


def test_that_a_mark_gets_quality_label_and_since_and_undo_takes_each_back(workspace: Workspace) -> None:
    opened(workspace, HEEL)
    workspace.set_quality(0, Quality.BURNING)
    workspace.set_label(0, "first step in the morning")
    workspace.set_since(0, Since.MONTHS)
    (mark,) = marked(workspace)
    assert (mark.quality, mark.label, mark.since) == (Quality.BURNING, "first step in the morning", Since.MONTHS)
    workspace.undo()
    workspace.undo()
    assert marked(workspace) == (replace(HEEL, quality=Quality.BURNING),)
    workspace.set_quality(0, None)
    assert marked(workspace) == (HEEL,)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  deep \n ache\t", "deep ache"),
        ("", None),
        (" \n ", None),
        ("x" * 80, "x" * MOST_LABEL),
        ("a\x00b\u202ec", "a b c"),
        ("Füße 👣", "Füße 👣"),
    ],
)
def test_that_a_label_is_one_line_that_can_be_saved(workspace: Workspace, typed: str, kept: str | None) -> None:
    opened(workspace, HEEL)
    workspace.set_label(0, typed)
    assert marked(workspace)[0].label == kept


def test_that_quality_label_and_since_do_not_change_the_order(workspace: Workspace) -> None:
    opened(workspace, replace(SHOULDER, quality=None, label=None, since=None))
    before = [candidate.pattern.key for candidate in workspace.state.candidates]
    opened(workspace, SHOULDER)
    assert [candidate.pattern.key for candidate in workspace.state.candidates] == before


def test_that_a_mark_is_moved_in_its_view(workspace: Workspace) -> None:
    opened(workspace, SHOULDER)
    workspace.move_mark(0, 2.0, -3.5)
    assert marked(workspace)[0].points == ((-103.0, 196.5),)


def test_that_one_gesture_is_one_step_of_undo(workspace: Workspace) -> None:
    opened(workspace, SHOULDER, HEEL)
    for intensity in range(7, 0, -1):
        workspace.set_intensity(0, intensity)
    workspace.set_intensity(1, 9)
    workspace.undo()
    assert [mark.intensity for mark in marked(workspace)] == [1, 5]
    workspace.undo()
    assert [mark.intensity for mark in marked(workspace)] == [7, 5]


def test_that_a_gesture_ends_when_the_hand_lets_go_or_another_mark_is_selected(workspace: Workspace) -> None:
    opened(workspace, SHOULDER)
    for end in (workspace.end_gesture, lambda: workspace.select_mark(0)):
        workspace.set_intensity(0, 3)
        end()
        workspace.set_intensity(0, 4)
        workspace.undo()
        assert marked(workspace)[0].intensity == 3


def test_that_a_gesture_that_returns_leaves_no_step(workspace: Workspace) -> None:
    opened(workspace, SHOULDER)
    for intensity in (8, 9, 8, 7):
        workspace.set_intensity(0, intensity)
    workspace.undo()
    assert marked(workspace) == ()


def test_that_marks_that_are_not_there_are_not_edited(workspace: Workspace) -> None:
    opened(workspace, SHOULDER)
    for index in (-1, 1, 99):
        workspace.set_quality(index, Quality.NUMB)
        workspace.move_mark(index, 1, 1)
        assert workspace.mirror_marks(index) is None
    assert marked(workspace) == (SHOULDER,)


# ---- the other side ------------------------------------------------------------------------------------------------


def test_that_mirroring_marks_the_other_side_in_one_step(workspace: Workspace) -> None:
    opened(workspace, SHOULDER, TEMPLE)
    assert workspace.mirror_marks() is None
    _, _, shoulder, temple = marked(workspace)
    assert (shoulder.view, shoulder.points) == (View.FRONT, ((105.0, 200.0),))
    assert (temple.view, temple.points) == (View.RIGHT, ((35.0, 55.0),))
    assert (shoulder.radius, shoulder.intensity, shoulder.quality, shoulder.since) == (8, 7, Quality.SHARP, Since.WEEKS)
    assert workspace.state.answer is not None
    assert {side for areas in workspace.state.answer.marked_areas for _, side in areas} == {Side.LEFT, Side.RIGHT}
    workspace.undo()
    assert marked(workspace) == (SHOULDER, TEMPLE)


def test_that_a_mirrored_mark_has_no_label_that_could_name_the_wrong_side(workspace: Workspace) -> None:
    opened(workspace, SHOULDER).mirror_marks()
    assert marked(workspace)[0].label == "right shoulder"
    assert marked(workspace)[1].label is None


def test_that_only_one_mark_is_mirrored_when_one_is_meant(workspace: Workspace) -> None:
    opened(workspace, SHOULDER, HEEL).mirror_marks(1)
    assert marked(workspace) == (SHOULDER, HEEL, HEEL.mirrored())
    assert workspace.state.selected_mark == 2


def test_that_mirroring_twice_is_mirroring_once(workspace: Workspace) -> None:
    opened(workspace, SHOULDER, TEMPLE, HEEL).mirror_marks()
    once = marked(workspace)
    assert said(workspace.mirror_marks()) == "The other side is marked already."
    assert marked(workspace) == once


def test_that_a_mark_on_the_midline_or_as_far_on_both_sides_is_not_doubled(workspace: Workspace) -> None:
    opened(workspace, STERNUM, ACROSS)
    assert said(workspace.mirror_marks()) == "The other side is marked already."
    opened(workspace, STERNUM, SHOULDER).mirror_marks()
    assert len(marked(workspace)) == 3


def test_that_a_mark_that_lies_mostly_on_one_side_of_the_midline_is_mirrored(workspace: Workspace) -> None:
    opened(workspace, BEYOND).mirror_marks()
    assert marked(workspace) == (BEYOND, BEYOND.mirrored())


def test_that_the_view_with_the_mirror_image_is_shown(workspace: Workspace) -> None:
    opened(workspace, TEMPLE)
    assert shown(workspace) is ViewSet.LEFT
    workspace.mirror_marks()
    assert shown(workspace) is ViewSet.RIGHT


def test_that_a_mark_off_the_body_is_mirrored_once(workspace: Workspace) -> None:
    opened(workspace, OFF).mirror_marks()
    assert marked(workspace) == (OFF, OFF.mirrored())
    assert workspace.mirror_marks() is not None
    assert workspace.state.off_body == (0, 1)


# ---- copy and paste ------------------------------------------------------------------------------------------------


def test_that_a_copied_drawing_is_pasted_after_the_marks_there_are(workspace: Workspace) -> None:
    opened(workspace, SHOULDER, HEEL)
    copied = workspace.copy_drawing()
    opened(workspace, TEMPLE)
    assert workspace.paste_drawing(copied) is None
    assert marked(workspace) == (TEMPLE, SHOULDER, HEEL)
    assert workspace.state.selected_mark == 1
    workspace.undo()
    assert marked(workspace) == (TEMPLE,)


def test_that_into_an_empty_drawing_everything_is_pasted_and_else_only_marks(workspace: Workspace) -> None:
    finding = PalpationFinding(TriggerPointId("infraspinatus.tp1"), Side.RIGHT, familiar=True)
    whole = PainDrawing((SHOULDER,), (finding,), tolerance=12.0)
    assert workspace.paste_drawing(write_drawing(whole)) is None
    assert workspace.state.drawing == whole
    opened(workspace, HEEL).paste_drawing(write_drawing(whole))
    assert workspace.state.drawing == PainDrawing((HEEL, SHOULDER))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "What was copied is no drawing; copy a drawing first."),
        ("Dear colleague", "What was copied is no drawing; copy a drawing first."),
        ("[1, 2]", "What was copied is no drawing; copy a drawing first."),
        ('{"marks": []}', "The copied drawing has no marks."),
        (
            '{"version": 7, "marks": []}',
            "The drawing is of version 7; this program reads up to 1. Use a newer program.",
        ),
        (
            '{"marks": [{"view": "front", "kind": "point", "points": [[1, 2]], "intensity": 11}]}',
            'Mark 1 of the drawing: "intensity" is 11, but must be a whole number from 0 to 10; correct it.',
        ),
    ],
)
def test_that_text_that_is_no_drawing_is_not_pasted_and_said(workspace: Workspace, text: str, sentence: str) -> None:
    before = opened(workspace, SHOULDER).state
    assert said(workspace.paste_drawing(text)) == sentence
    assert workspace.state == before


def test_that_a_drawing_takes_no_more_marks_than_it_can_be_read_with() -> None:
    bare = Workspace()
    bare.open_drawing(PainDrawing((SHOULDER,) * (MOST_MARKS - 1)))
    assert bare.add_mark(HEEL) is None
    full = f"A drawing holds up to {MOST_MARKS} marks; remove some first."
    assert said(bare.add_mark(HEEL)) == full
    assert said(bare.paste_drawing(write_drawing(PainDrawing((HEEL,))))) == full
    assert len(marked(bare)) == MOST_MARKS
    assert len(json.loads(bare.copy_drawing())["marks"]) == MOST_MARKS


# ---- undo ----------------------------------------------------------------------------------------------------------

Intent = Callable[[Workspace], object]
places: st.SearchStrategy[Point] = st.tuples(st.floats(-20, 20), st.floats(-20, 20))
numbers = st.integers(-1, 4)
intents: st.SearchStrategy[Intent] = st.one_of(
    st.builds(lambda mark: lambda w: w.add_mark(mark), marks),
    st.builds(lambda i, value: lambda w: w.set_intensity(i, value), numbers, st.integers(0, 10)),
    st.builds(lambda i, value: lambda w: w.set_quality(i, value), numbers, st.none() | st.sampled_from(Quality)),
    st.builds(lambda i, value: lambda w: w.set_since(i, value), numbers, st.none() | st.sampled_from(Since)),
    st.builds(lambda i, value: lambda w: w.set_label(i, value), numbers, st.text(max_size=70)),
    st.builds(lambda i, by: lambda w: w.move_mark(i, *by), numbers, places),
    st.builds(lambda i: lambda w: w.remove_mark(i), numbers),
    st.builds(lambda i: lambda w: w.select_mark(i), st.none() | st.integers(0, 3)),
    st.builds(lambda i: lambda w: w.mirror_marks(i), st.none() | numbers),
    st.builds(lambda finding: lambda w: w.note_finding(finding), findings),
    st.builds(lambda value: lambda w: w.answer_question("warmth", value), st.none() | st.booleans()),
    st.builds(lambda mark: lambda w: w.open_drawing(PainDrawing((mark,))), marks),
    st.sampled_from(
        [
            lambda w: w.clear(),
            lambda w: w.paste_drawing(w.copy_drawing()),
            lambda w: w.remove_selected_mark(),
            lambda w: w.end_gesture(),
            lambda w: w.undo(),
            lambda w: w.redo(),
        ]
    ),
)


@settings(deadline=None, max_examples=60)
@given(done=st.lists(intents, max_size=14))
def test_that_undo_after_anything_returns_to_the_start_and_redo_to_the_end(
    atlas: Atlas, engine: Engine, search: SearchIndex, done: list[Intent]
) -> None:
    workspace = Workspace()
    workspace.use_atlas(atlas, engine, search)
    opened(workspace, SHOULDER)
    for intent in done:
        intent(workspace)
    while workspace.state.can_redo:
        workspace.redo()
    seen = [workspace.state.drawing]
    while workspace.state.can_undo:
        workspace.undo()
        assert workspace.state.drawing != seen[-1]
        seen.append(workspace.state.drawing)
    assert seen[-1] == PainDrawing()
    for expected in reversed(seen[:-1]):
        workspace.redo()
        assert workspace.state.drawing == expected
    assert not workspace.state.can_redo
