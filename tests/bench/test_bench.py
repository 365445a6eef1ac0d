"""What the benchmarks rest on: honest percentiles, verdicts, and an atlas that really has grown. Nothing is timed."""

from itertools import pairwise
from pathlib import Path

import pytest
from bench.atlas import copied, copied_id, shipped_folders, write_grown_data
from bench.drawings import MOST_MARKS, painted_drawings
from bench.frames import EVENTS_PER_SECOND, FRAMES_PER_SECOND, recorded_stroke, replayed
from bench.points import bare_tree_times, places
from bench.programs.moments import Moments, told
from bench.report import Result, percentile, table
from PySide6.QtCore import QPointF

from nmt_explorer.atlas.loader import Folders, load_atlas
from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import View
from nmt_explorer.query.engine import Engine


def test_that_a_percentile_lies_between_its_neighbours() -> None:
    assert percentile([4.0, 1.0, 3.0, 2.0, 5.0], 50) == 3.0
    assert percentile(list(range(101)), 99) == pytest.approx(99.0)


def test_that_a_percentile_of_one_value_is_refused() -> None:
    with pytest.raises(ValueError, match="two values"):
        percentile([1.0], 50)


def test_that_a_value_on_its_budget_is_within_it_and_one_above_is_missed() -> None:
    kept = Result("kept", 1.5, 1.5, "×", "")
    missed = Result("missed", 1.51, 1.5, "×", "beside")
    assert kept.is_within
    assert not missed.is_within
    lines = table([kept, missed]).splitlines()
    assert lines[2].split() == ["kept", "1.50", "×", "≤", "1.5", "×", "ok"]
    assert lines[3].split() == ["missed", "1.51", "×", "≤", "1.5", "×", "MISSED", "beside"]


def test_that_a_value_that_is_to_be_reached_is_missed_below_its_limit() -> None:
    reached = Result("reached", 80.0, 80.0, "%", "", at_least=True)
    missed = Result("missed", 79.9, 80.0, "%", "", at_least=True)
    assert reached.is_within
    assert not missed.is_within
    assert "≥ 80 %" in table([missed])


def test_that_a_replay_hands_over_every_event_once_and_never_more_than_sixty_times_a_second() -> None:
    pixels = [QPointF(i, 0) for i in range(30)]
    seen: list[QPointF] = []
    times, seconds = replayed(lambda some: seen.extend(some), pixels)
    assert seen == pixels
    assert seconds >= 29 / EVENTS_PER_SECOND
    assert len(times) <= FRAMES_PER_SECOND * seconds + 1


def test_that_the_recorded_stroke_is_on_the_body_and_never_rests(atlas: Atlas) -> None:
    stroke = recorded_stroke(1.0)
    assert len(stroke) == EVENTS_PER_SECOND
    assert all(atlas.body[View.BACK].outline.distance(point) < 12 for point in stroke)
    assert all(one != other for one, other in pairwise(stroke))


def test_that_a_copy_of_a_muscle_differs_by_its_ids_only() -> None:
    text = (
        "id: soleus\nsatellites: [soleus]\ntrigger_points:\n- id: soleus.tp1\n  label: TrP1, soleus\n- id: soleus.tp2\n"
    )
    new = copied(text, "soleus", 3)
    assert new.splitlines()[0] == "id: soleus_copy3"
    assert new.count("soleus_copy3.tp") == 2
    assert new.replace("_copy3", "") == text
    assert copied_id("soleus", 0) == "soleus"


def test_that_the_grown_atlas_has_every_trigger_point_as_often_as_asked(tmp_path: Path, atlas: Atlas) -> None:
    grown = load_atlas(Folders(write_grown_data(tmp_path, 2), shipped_folders().drawings), atlas.body).atlas
    assert len(grown.muscles) == 2 * len(atlas.muscles)
    assert len(list(grown.trigger_points())) == 2 * len(list(atlas.trigger_points()))


def test_that_the_places_asked_for_lie_on_the_body_and_are_all_different(atlas: Atlas) -> None:
    asked = places(atlas, 300)
    assert len(set(asked)) == len(asked) >= 200
    assert all(atlas.body[view].outline.contains(place) for view, place in asked)


def test_that_painted_drawings_are_always_the_same_and_mostly_find_something(atlas: Atlas, engine: Engine) -> None:
    drawings = painted_drawings(atlas, 12)
    assert drawings == painted_drawings(atlas, 12)
    assert all(1 <= len(drawing.marks) <= MOST_MARKS for drawing in drawings)
    assert sum(bool(engine.answer(drawing).candidates) for drawing in drawings) >= 11


def test_that_the_bare_tree_is_asked_for_every_place(atlas: Atlas) -> None:
    asked = places(atlas, 20)
    assert len(bare_tree_times(atlas, asked)) == len(asked)


def test_that_a_program_is_believed_its_last_line() -> None:
    assert told('a warning\n{"painted": 1.5, "ready": 2.0, "megabytes": 50.0}\n') == Moments(1.5, 2.0, 50.0)
