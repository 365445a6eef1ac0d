"""Drawings of any kind, for tests with hypothesis."""

from datetime import timedelta, timezone

from hypothesis import strategies as st

from nmt_explorer.domain.body import Point, Side, TriggerPointId, View
from nmt_explorer.domain.drawing import (
    MOST_LABEL,
    Mark,
    MarkKind,
    PainDrawing,
    PalpationFinding,
    Quality,
    QuestionAnswer,
    SentOn,
    Since,
    Visit,
)

maybe = st.none() | st.booleans()
places = st.tuples(st.floats(-300, 300, width=32), st.floats(0, 1000, width=32))
labels = st.none() | st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=MOST_LABEL)


def triangle(at: Point, size: float) -> tuple[Point, ...]:
    """Three corners that enclose something."""
    x, y = at
    return ((x, y), (x + size, y), (x, y + size))


points_of = {
    MarkKind.POINT: places.map(lambda at: (at,)),
    MarkKind.STROKE: st.lists(places, min_size=1, max_size=6).map(tuple),
    MarkKind.POLYGON: st.builds(triangle, places, st.floats(1, 60)),
}


def marks_of(kind: MarkKind) -> st.SearchStrategy[Mark]:
    """Any mark of a kind."""
    return st.builds(
        Mark,
        view=st.sampled_from(View),
        kind=st.just(kind),
        points=points_of[kind],
        radius=st.floats(1, 50),
        intensity=st.integers(0, 10),
        quality=st.none() | st.sampled_from(Quality),
        label=labels,
        since=st.none() | st.sampled_from(Since),
    )


marks = st.sampled_from(MarkKind).flatmap(marks_of)
findings = st.builds(
    PalpationFinding,
    trigger_point=st.just(TriggerPointId("infraspinatus.tp1")),
    side=st.sampled_from([Side.LEFT, Side.RIGHT]),
    familiar=maybe,
    tender=maybe,
    taut_band=maybe,
    twitch=maybe,
)
zones = st.integers(-14, 14).map(lambda hours: timezone(timedelta(hours=hours)))
times = st.datetimes(timezones=zones)
answers = st.builds(
    QuestionAnswer,
    id=st.sampled_from(["throwing", "warmth"]),
    value=st.booleans(),
    at=st.none() | times,
    together=st.booleans(),
)
visits = st.builds(
    Visit,
    started=times,
    sent_on=st.lists(
        st.builds(SentOn, at=times, regions=st.just(("chest",)), withdrawn=st.none() | times), max_size=2
    ).map(tuple),
    replaced=st.lists(answers, max_size=2).map(tuple),
)
drawings = st.builds(
    PainDrawing,
    marks=st.lists(marks, max_size=4).map(tuple),
    findings=st.lists(findings, max_size=2).map(tuple),
    answers=st.lists(answers, max_size=2).map(tuple),
    tolerance=st.floats(0, 50),
    visit=st.none() | visits,
)
