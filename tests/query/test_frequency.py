"""How often trigger points are reported: as published, with the works that say so."""

import pytest

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import Frequency, MuscleId
from nmt_explorer.domain.muscle import ReportedFrequency
from nmt_explorer.query.frequency import reported
from nmt_explorer.wording.messages import rendered


def _of(atlas: Atlas, id_: str) -> ReportedFrequency | None:
    point = atlas.trigger_point(id_)
    assert point is not None
    return atlas.muscles[point.muscle].record.frequency_of(point.record)


def test_that_a_frequency_says_in_whom_and_by_which_works(atlas: Atlas) -> None:
    found = _of(atlas, "quadratus_lumborum.tp1")
    assert found is not None
    assert rendered(reported(atlas, found)) == "Reported very often in low back pain (Monclús-Díez 2025; Ge 2011)."


def test_that_what_a_manual_says_of_everyone_names_no_people(atlas: Atlas) -> None:
    found = _of(atlas, "soleus.tp4")
    assert found is not None
    assert rendered(reported(atlas, found)) == "Reported seldom (Travell 1992)."


@pytest.mark.parametrize("level", Frequency)
@pytest.mark.parametrize("where", [None, "low back pain"])
def test_that_every_level_has_its_sentence(atlas: Atlas, level: Frequency, where: str | None) -> None:
    record = {"level": level, "where": where, "sources": [{"work": "MD25"}]}
    text = rendered(reported(atlas, ReportedFrequency.model_validate(record)))
    assert level.value.replace("_", " ") in text
    assert ("low back pain" in text) is (where is not None)


def test_that_a_points_own_frequency_comes_before_that_of_its_muscle(atlas: Atlas) -> None:
    muscle, own = _of(atlas, "infraspinatus.tp1"), _of(atlas, "infraspinatus.tp4")
    assert muscle is not None
    assert own is not None
    assert (muscle.level, own.level) == (Frequency.VERY_OFTEN, Frequency.SELDOM)


def test_that_a_muscle_of_which_nothing_is_reported_has_no_frequency(atlas: Atlas) -> None:
    assert _of(atlas, "rectus_abdominis.tp5") is None


@pytest.mark.parametrize(
    ("more", "less"),
    [
        ("temporalis", "rectus_capitis_posterior_minor"),
        ("trapezius_upper", "obliquus_capitis_inferior"),
        ("quadratus_lumborum", "piriformis"),
        ("quadratus_plantae", "flexor_hallucis_longus"),
    ],
)
def test_that_what_surveys_count_more_often_stands_higher(atlas: Atlas, more: str, less: str) -> None:
    ranks = list(Frequency)
    one, other = (atlas.muscles[MuscleId(id_)].record.frequency for id_ in (more, less))
    assert one is not None
    assert other is not None
    assert ranks.index(one.level) < ranks.index(other.level)
