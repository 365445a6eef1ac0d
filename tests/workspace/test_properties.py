"""What holds for every drawing, on the shipped atlas."""

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.casebook.drawings import marks_of

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import Side, View
from nmt_explorer.domain.drawing import Mark, MarkKind, PainDrawing
from nmt_explorer.query.engine import Engine

Listed = dict[tuple[str, Side], float]


@st.composite
def marks_on_the_body(draw: st.DrawFn, atlas: Atlas) -> Mark:
    """Any mark, moved so that its first point lies in some area of the body."""
    mark = draw(st.sampled_from(MarkKind).flatmap(marks_of))
    areas = atlas.body[mark.view].areas
    centre = areas[draw(st.sampled_from(sorted(areas)))].centre
    x, y = mark.points[0]
    within = draw(st.tuples(st.floats(-6, 6), st.floats(-6, 6)))
    near = tuple((x + (a - x) * 0.2, y + (b - y) * 0.2) for a, b in mark.points)
    return replace(mark, points=near).moved(centre[0] - x + within[0], centre[1] - y + within[1])


def listed(engine: Engine, marks: tuple[Mark, ...]) -> Listed:
    """The score of every candidate."""
    answer = engine.answer(PainDrawing(marks))
    return {(c.pattern.trigger_point.record.id, c.pattern.side): c.score for c in answer.candidates}


def lopsided(atlas: Atlas) -> set[str]:
    """Points that are described otherwise on the left than on the right: they have no mirror image."""
    return {
        point.record.id
        for point in atlas.trigger_points()
        if len(point.sides) == 1 or len(point.zones_on(Side.LEFT)) != len(point.zones_on(Side.RIGHT))
    }


@settings(deadline=None, max_examples=60)
@given(data=st.data())
def test_that_mirroring_the_drawing_mirrors_the_answer(atlas: Atlas, engine: Engine, data: st.DataObject) -> None:
    marks = tuple(data.draw(st.lists(marks_on_the_body(atlas), min_size=1, max_size=3)))
    here = listed(engine, marks)
    there = listed(engine, tuple(mark.mirrored() for mark in marks))
    lonely = lopsided(atlas)
    expected = {(id_, side.opposite): score for (id_, side), score in there.items() if id_ not in lonely}
    assert {key: score for key, score in here.items() if key[0] not in lonely} == pytest.approx(expected, abs=1e-9)


@settings(deadline=None, max_examples=40)
@given(data=st.data())
def test_that_the_order_of_marks_changes_no_candidate(atlas: Atlas, engine: Engine, data: st.DataObject) -> None:
    marks = data.draw(st.lists(marks_on_the_body(atlas), min_size=2, max_size=4))
    before = engine.answer(PainDrawing(tuple(marks))).candidates
    random.Random(data.draw(st.integers(0, 99))).shuffle(marks)
    after = engine.answer(PainDrawing(tuple(marks))).candidates
    assert [c.pattern.key for c in after] == [c.pattern.key for c in before]
    assert [c.score for c in after] == pytest.approx([c.score for c in before], abs=1e-9)


def test_that_the_body_is_the_same_on_both_sides(atlas: Atlas) -> None:
    for view, drawing in atlas.body.items():
        there = atlas.body[view.mirrored]
        pairs = [(drawing.outline, there.outline)]
        pairs += [(region, there.areas[code, side.opposite]) for (code, side), region in drawing.areas.items()]
        for here, other in pairs:
            assert here.overlap(other.mirrored()) == pytest.approx(here.area, abs=1e-6)


@settings(deadline=None)
@given(st.sampled_from(MarkKind).flatmap(marks_of))
def test_that_mirroring_twice_gives_the_same_mark(mark: Mark) -> None:
    assert mark.mirrored().mirrored() == mark


@pytest.mark.parametrize(
    ("view", "mirrored"), [(view, {"left": "right", "right": "left"}.get(view, view)) for view in View]
)
def test_that_a_mirrored_mark_lies_on_the_other_side_of_the_person(
    atlas: Atlas, engine: Engine, view: View, mirrored: str
) -> None:
    for (code, side), region in atlas.body[view].areas.items():
        mark = Mark(view, MarkKind.POINT, (region.centre,), 2.0)
        (there,) = engine.answer(PainDrawing((mark.mirrored(),))).marked_areas
        assert mark.mirrored().view == mirrored
        assert (code, side.opposite) in there
