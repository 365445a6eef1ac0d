"""Rules for the shipped files that all muscles share; the only place that knows how many entries they hold."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import TypeVar

import pytest
import yaml
from pydantic import BaseModel, ValidationError

from nmt_explorer.atlas.located_yaml import read_yaml
from nmt_explorer.domain.activity import Activities, Activity, ActivityKind
from nmt_explorer.domain.body import Factor
from nmt_explorer.domain.caution import Cautions, RedFlag, RedFlagRegion, Tier
from nmt_explorer.domain.condition import Conditions
from nmt_explorer.domain.reference import References, WorkKind
from nmt_explorer.domain.release import Performer, Releases, TechniqueDosage
from nmt_explorer.domain.roster import Roster

DATA = Path(__file__).parents[2] / "data"
FILES: dict[str, type[BaseModel]] = {
    "activities": Activities,
    "cautions": Cautions,
    "conditions": Conditions,
    "references": References,
    "releases": Releases,
    "roster": Roster,
}
Model = TypeVar("Model", bound=BaseModel)


@cache
def _raw(name: str) -> object:
    return yaml.safe_load((DATA / f"{name}.yaml").read_text(encoding="utf-8"))


def _read(name: str, model: type[Model]) -> Model:
    return model.model_validate(_raw(name))


@pytest.fixture(scope="module")
def activities() -> Activities:
    return _read("activities", Activities)


@pytest.fixture(scope="module")
def cautions() -> Cautions:
    return _read("cautions", Cautions)


@pytest.fixture(scope="module")
def conditions() -> Conditions:
    return _read("conditions", Conditions)


@pytest.fixture(scope="module")
def references() -> References:
    return _read("references", References)


@pytest.fixture(scope="module")
def releases() -> Releases:
    return _read("releases", Releases)


@pytest.fixture(scope="module")
def roster() -> Roster:
    return _read("roster", Roster)


def _repeated(ids: Iterable[str]) -> list[str]:
    return [name for name, count in Counter(ids).items() if count > 1]


def _questions(cautions: Cautions) -> list[RedFlag]:
    return [item for region in cautions.red_flags for item in region.items]


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for child in value.values():
            yield from _texts(child)
    elif isinstance(value, list):
        for child in value:
            yield from _texts(child)


@pytest.mark.parametrize("name", FILES)
def test_that_every_common_file_fits_its_model(name: str) -> None:
    assert _read(name, FILES[name]).model_dump(by_alias=True)["schema"] == f"{name}/1"


@pytest.mark.parametrize("name", FILES)
def test_that_the_strict_reader_and_a_plain_yaml_reader_agree_on_every_common_file(name: str) -> None:
    strict = read_yaml(DATA / f"{name}.yaml", name).value
    assert FILES[name].model_validate(strict) == _read(name, FILES[name])


@pytest.mark.parametrize("name", FILES)
def test_that_every_common_file_says_that_it_is_educational_and_not_reviewed(name: str) -> None:
    header = (DATA / f"{name}.yaml").read_text(encoding="utf-8").partition("schema:")[0]
    assert "ducational; not clinically reviewed" in header


@pytest.mark.parametrize("name", [name for name in FILES if name != "references"])
def test_that_no_text_claims_a_cure_a_cause_or_a_diagnosis(name: str) -> None:
    claim = re.compile(r"\b(knots?|cur(e|es|ed|ing)|caus(e|es|ed|ing)|diagnos\w+|confirmed)\b", re.IGNORECASE)
    assert [text for text in _texts(_raw(name)) if claim.search(text)] == []


def test_that_the_counts_of_the_plan_are_reached(
    cautions: Cautions, conditions: Conditions, releases: Releases, roster: Roster
) -> None:
    assert len(roster.muscles) == 169
    assert sum(len(muscle.points) for muscle in roster.muscles) == 265
    assert len(roster.areas) == 117
    assert len(releases.releases) == 19
    assert len(conditions.conditions) == 39
    assert len(cautions.contraindications) == 23
    assert len(cautions.sites) == 42


def test_that_no_id_is_given_twice_in_one_file(
    cautions: Cautions, conditions: Conditions, references: References, releases: Releases, roster: Roster
) -> None:
    assert _repeated(entry.id for entry in cautions.contraindications) == []
    assert _repeated(site.id for site in cautions.sites) == []
    assert _repeated(region.id for region in cautions.red_flags) == []
    assert _repeated(condition.id for condition in conditions.conditions) == []
    assert _repeated(work.key for work in references.references) == []
    assert _repeated(technique.id for technique in releases.releases) == []
    assert _repeated(roster.areas) == []
    assert _repeated(muscle.id for muscle in roster.muscles) == []
    assert _repeated(point.id for muscle in roster.muscles for point in muscle.points) == []


def test_that_an_answer_id_means_one_question_only(activities: Activities, cautions: Cautions) -> None:
    ids = [tag.id for tag in activities.activities]
    ids += [item.id for item in _questions(cautions)]
    ids += [region.id for region in cautions.red_flags]
    assert _repeated(ids) == []


def test_that_no_question_or_chip_label_is_used_twice(activities: Activities, cautions: Cautions) -> None:
    assert _repeated(tag.name for tag in activities.activities) == []
    questions = [tag.question for tag in activities.activities] + [item.question for item in _questions(cautions)]
    assert _repeated(questions) == []


def test_that_every_kind_of_tag_is_there(activities: Activities) -> None:
    assert {tag.kind for tag in activities.activities} == set(ActivityKind)


def test_that_every_source_is_a_known_work(
    cautions: Cautions, conditions: Conditions, references: References, releases: Releases
) -> None:
    known = {work.key for work in references.references}
    used = {key for technique in releases.releases for key in technique.sources}
    used |= {key for condition in conditions.conditions for key in condition.sources}
    used |= {key for entry in cautions.contraindications for key in entry.sources}
    used |= {key for site in cautions.sites for key in site.sources}
    used |= {key for region in cautions.red_flags for key in region.sources}
    assert used - known == set()


def test_that_every_material_that_was_measured_names_its_licence(references: References) -> None:
    measured = [w for w in references.references if w.kind in (WorkKind.DRAWING, WorkKind.SURVEY)]
    assert {work.key for work in measured} == {"MHUMAN", "ANSUR2", "ZANAT", "BP3D"}
    assert [work.key for work in measured if work.licence is None] == []


def test_that_every_area_code_is_one_of_the_roster(activities: Activities, cautions: Cautions, roster: Roster) -> None:
    used = {code for tag in activities.activities for code in tag.areas}
    used |= {code for site in cautions.sites for code in site.areas}
    used |= {code for region in cautions.red_flags for code in region.areas}
    used |= {code for m in roster.muscles for p in m.points for code in (*p.essential, *p.spillover)}
    assert used - set(roster.areas) == set()


def test_that_every_area_is_reached_by_some_trigger_point(roster: Roster) -> None:
    reached = {code for m in roster.muscles for p in m.points for code in (*p.essential, *p.spillover)}
    assert set(roster.areas) - reached == set()


def test_that_a_point_of_the_roster_belongs_to_its_muscle_and_names_each_area_once(roster: Roster) -> None:
    for muscle in roster.muscles:
        for point in muscle.points:
            assert point.id.partition(".")[0] == muscle.id
            assert _repeated((*point.essential, *point.spillover)) == [], point.id


def test_that_every_muscle_named_by_a_condition_or_a_site_is_in_the_roster(
    cautions: Cautions, conditions: Conditions, roster: Roster
) -> None:
    known = {muscle.id for muscle in roster.muscles}
    assert {name for condition in conditions.conditions for name in condition.muscles} - known == set()
    assert {name for site in cautions.sites for name in site.muscles_nearby} - known == set()


def test_that_a_condition_points_to_known_releases_and_regions_and_names_nothing_twice(
    cautions: Cautions, conditions: Conditions, releases: Releases
) -> None:
    techniques = {technique.id for technique in releases.releases}
    regions = {region.id for region in cautions.red_flags}
    for condition in conditions.conditions:
        assert set(condition.releases) <= techniques, condition.id
        assert set(condition.red_flag_regions) <= regions, condition.id
        assert _repeated((*condition.muscles, *condition.releases)) == [], condition.id
        assert _repeated(role.factor for role in condition.factors) == [], condition.id


def test_that_only_acute_compartment_syndrome_recommends_no_release(conditions: Conditions) -> None:
    without = [condition.id for condition in conditions.conditions if not condition.releases]
    assert without == ["compartment_syndrome_acute"]


def test_that_every_factor_is_addressed_by_a_release_that_people_can_do_at_home(releases: Releases) -> None:
    home = [r for r in releases.releases if r.who is not Performer.THERAPIST]
    assert {factor for technique in home for factor in technique.addresses} == set(Factor)


def test_that_every_hands_on_release_says_when_not_to_use_it(releases: Releases) -> None:
    assert [r.id for r in releases.releases if not r.contraindications] == ["ergonomic_advice"]


def test_that_every_tier_says_what_to_do_and_an_emergency_stops_the_visit(cautions: Cautions) -> None:
    assert set(cautions.tiers) == set(Tier)
    assert cautions.tiers[Tier.EMERGENCY].action == "Stop. Call emergency services."
    assert all(cautions.action(item) for item in _questions(cautions))


def test_that_questions_stand_by_urgency_within_a_region(cautions: Cautions) -> None:
    for region in cautions.red_flags:
        ranks = [item.tier.rank for item in region.items]
        assert ranks == sorted(ranks), region.id


def test_that_every_area_has_safety_questions_of_its_own(cautions: Cautions, roster: Roster) -> None:
    asked = {code for region in cautions.red_flags for code in region.areas if region.sides == "any"}
    assert set(roster.areas) - asked == set()


def _holding(regions: Iterable[RedFlagRegion], area: str, side: str) -> list[RedFlagRegion]:
    return [r for r in regions if r.hold and area in r.areas and r.sides in ("any", side)]


@pytest.mark.parametrize("side", ["left", "right"])
@pytest.mark.parametrize(
    "area",
    ["chest_front", "breast", "sternum", "mandible", "jaw_angle", "epigastrium", "abdomen_lower", "perineum",
     "genital", "calf", "temple", "forehead"],
)  # fmt: skip
def test_that_chest_jaw_belly_saddle_calf_and_head_ask_before_any_muscle(
    cautions: Cautions, area: str, side: str
) -> None:
    holding = _holding(cautions.red_flags, area, side)
    assert any(item.tier is Tier.EMERGENCY for region in holding for item in region.items)


def test_that_only_head_jaw_chest_left_arm_belly_saddle_and_calf_hold_the_candidates(cautions: Cautions) -> None:
    held = {region.id for region in cautions.red_flags if region.hold}
    assert held == {"head", "face_jaw", "chest", "left_arm", "abdomen", "pelvis_saddle", "calf"}
    for area in ("groin", "hip_joint", "leg_front", "leg_outer", "lumbar", "sole"):
        assert _holding(cautions.red_flags, area, "left") == [], area


@pytest.mark.parametrize("name", [name for name in FILES if name != "references"])
def test_that_a_doctor_is_called_a_doctor_throughout(name: str) -> None:
    assert [text for text in _texts(_raw(name)) if re.search(r"physician|\bGP\b", text, re.IGNORECASE)] == []


def test_that_a_site_which_not_everyone_has_says_when_it_applies(cautions: Cautions) -> None:
    said = {site.id for site in cautions.sites if site.applies_when is not None}
    assert said == {"calf_dvt", "varicose_veins", "neuropathic_foot", "hernia_linea_alba"}


@pytest.mark.parametrize(
    ("key", "short"),
    [("BRON11", "Bron 2011"), ("FP06", "Fernández-de-las-Peñas 2006"), ("TS1", "Simons 1999"), ("SP", "SP")],
)
def test_that_a_work_is_named_by_its_first_author_and_year(references: References, key: str, short: str) -> None:
    assert next(work.short for work in references.references if work.key == key) == short


@pytest.mark.parametrize("area", ["shoulder_front", "arm_inner", "arm_front", "forearm_ulnar", "finger_little"])
def test_that_the_left_arm_asks_about_the_heart_before_any_muscle_and_the_right_does_not(
    cautions: Cautions, area: str
) -> None:
    assert [region.concern for region in _holding(cautions.red_flags, area, "left")] == ["the heart"]
    assert _holding(cautions.red_flags, area, "right") == []


def test_that_a_question_without_a_question_mark_is_refused() -> None:
    with pytest.raises(ValidationError, match="question"):
        Activity.model_validate(
            {"id": "walking", "kind": "activity", "name": "Walking", "question": "Worse on walking"}
        )


def test_that_a_dosage_above_seven_of_ten_is_refused() -> None:
    with pytest.raises(ValidationError, match="never goes above 7"):
        TechniqueDosage.model_validate({"intensity_0_10": [5, 8]})


def test_that_a_dosage_whose_range_runs_downwards_is_refused() -> None:
    with pytest.raises(ValidationError, match="contraction_s is"):
        TechniqueDosage.model_validate({"contraction_s": [10, 5]})
