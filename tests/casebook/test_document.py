"""Drawings survive being written and read; see test_locate for what is refused."""

from hypothesis import given
from hypothesis import strategies as st

from nmt_explorer.casebook.document import read_drawing, write_drawing
from nmt_explorer.domain.body import Side, TriggerPointId, View
from nmt_explorer.domain.drawing import Mark, MarkKind, PainDrawing, PalpationFinding, QuestionAnswer

coordinates = st.tuples(st.floats(-300, 300, width=32), st.floats(0, 1000, width=32))
maybe = st.none() | st.booleans()
marks = st.builds(
    Mark,
    view=st.sampled_from(View),
    kind=st.just(MarkKind.STROKE),
    points=st.lists(coordinates, min_size=1, max_size=6).map(tuple),
    radius=st.floats(1, 50),
    intensity=st.integers(0, 10),
    quality=st.none() | st.sampled_from(["aching", "burning"]),
    label=st.none() | st.text(max_size=20),
)
findings = st.builds(
    PalpationFinding,
    trigger_point=st.just(TriggerPointId("infraspinatus.tp1")),
    side=st.sampled_from([Side.LEFT, Side.RIGHT]),
    familiar=maybe,
    tender=maybe,
    taut_band=maybe,
    twitch=maybe,
)
answers = st.builds(QuestionAnswer, id=st.sampled_from(["throwing", "warmth"]), value=st.booleans())
drawings = st.builds(
    PainDrawing,
    marks=st.lists(marks, max_size=4).map(tuple),
    findings=st.lists(findings, max_size=2).map(tuple),
    answers=st.lists(answers, max_size=2).map(tuple),
    tolerance=st.floats(0, 50),
)


@given(drawings)
def test_that_a_drawing_survives_being_written_and_read(drawing: PainDrawing) -> None:
    assert read_drawing(write_drawing(drawing)).drawing() == drawing
