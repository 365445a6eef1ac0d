"""Left and right: a lopsided fixture guards the way from data to compiled geometry, in every view."""

import pytest
from pydantic import ValidationError

from nmt_explorer.atlas.compile import compile_muscle
from nmt_explorer.atlas.located_yaml import parse_yaml
from nmt_explorer.atlas.model import Atlas, Muscle
from nmt_explorer.domain.body import Side, View
from nmt_explorer.domain.muscle import MuscleRecord

LOPSIDED = """
schema: referral_pattern/1
id: lopsided
name: Lopsided
latin: Musculus obliquus fictus
plain_name: an invented muscle
group: torso
depth: superficial
attachments: {origin: here, insertion: there}
actions: [none]
innervation: {nerve: none}
outline:
  front: [{points: "-60,240 -20,240 -20,280 -60,280"}]
factors: {ischemia: a, trigger_points: b, nerve_compression: c, postural_distortion: d, biomechanical_dysfunction: e}
activated_by: [nothing]
palpation: {position: a, technique: b, start_from: c, feel: d}
trigger_points:
- id: lopsided.tp1
  label: TrP1
  kind: central
  location: {text: in the middle, at: {front: "-40,260"}}
  essential:
  - {zone: a, view: front, areas: [breast], points: "-60,240 -20,240 -20,280"}
  - {zone: b, view: back, areas: [lumbar], points: "10,380 40,380 30,410"}
  - {zone: c, view: right, areas: [flank], points: "-20,370 10,370 0,400"}
  - {zone: d, view: soles, areas: [heel], points: "-50,120 -30,120 -40,140"}
  - {zone: e, view: feet_top, areas: [foot_dorsum], points: "30,60 50,60 40,90"}
  - {zone: f, view: front, areas: [breast], points: "30,245 60,245 50,275", reach: opposite}
  spillover:
  - {zone: g, view: back, areas: [buttock], points: "30,450 60,450 50,480", reach: both}
  - {zone: h, view: front, areas: [chest_front], points: "-50,210 -20,210 -30,235", sides: left}
  confidence: low
- id: lopsided.tp2
  label: TrP2
  kind: central
  sides: right
  location: {text: in the middle, at: {front: "-40,260"}}
  essential:
  - {zone: a, view: front, areas: [breast], points: "-60,240 -20,240 -20,280"}
  confidence: low
stretch: none
sources: [{work: TS1}]
confidence: low
"""


@pytest.fixture(scope="module")
def lopsided(atlas: Atlas) -> Muscle:
    source = parse_yaml(LOPSIDED, "lopsided.yaml")
    compiled = compile_muscle(MuscleRecord.model_validate(source.value), source, atlas.body)
    assert not compiled.findings
    return compiled.muscle


def signs(muscle: Muscle, side: Side, name: str) -> dict[View, int]:
    """For each view in which the zone is drawn: -1 when it lies at x < 0, +1 when at x > 0."""
    zones = [z for z in muscle.trigger_points[0].zones_on(side) if z.name == name]
    return {zone.view: -1 if zone.region.centre[0] < 0 else 1 for zone in zones}


@pytest.mark.parametrize(
    ("name", "view", "sign"),
    [("a", View.FRONT, -1), ("b", View.BACK, 1), ("d", View.SOLES, -1), ("e", View.FEET_TOP, 1)],
)
def test_that_the_right_points_zone_lies_on_the_patients_right(
    lopsided: Muscle, name: str, view: View, sign: int
) -> None:
    assert signs(lopsided, Side.RIGHT, name) == {view: sign}
    assert signs(lopsided, Side.LEFT, name) == {view: -sign}
    assert view.right_sign == sign


def test_that_what_is_drawn_in_the_right_view_appears_mirrored_in_the_left_view(lopsided: Muscle) -> None:
    (right,) = (z for z in lopsided.trigger_points[0].zones_on(Side.RIGHT) if z.name == "c")
    (left,) = (z for z in lopsided.trigger_points[0].zones_on(Side.LEFT) if z.name == "c")
    assert (right.view, left.view) == (View.RIGHT, View.LEFT)
    assert left.region.centre == pytest.approx((-right.region.centre[0], right.region.centre[1]))


def test_that_a_zone_reaching_the_opposite_side_lies_there_for_both_points(lopsided: Muscle) -> None:
    assert signs(lopsided, Side.RIGHT, "f") == {View.FRONT: 1}
    assert signs(lopsided, Side.LEFT, "f") == {View.FRONT: -1}


def test_that_a_zone_reaching_both_sides_is_doubled_for_each_point(lopsided: Muscle) -> None:
    for side in (Side.RIGHT, Side.LEFT):
        zones = [z for z in lopsided.trigger_points[0].zones_on(side) if z.name == "g"]
        assert sorted(round(z.region.centre[0]) for z in zones) == [-47, 47]


def test_that_a_zone_of_the_left_point_only_lies_on_the_left_and_nowhere_else(lopsided: Muscle) -> None:
    assert signs(lopsided, Side.LEFT, "h") == {View.FRONT: 1}
    assert signs(lopsided, Side.RIGHT, "h") == {}


def test_that_a_zone_of_the_side_its_point_does_not_have_is_refused() -> None:
    before, tp2, after = LOPSIDED.partition("- id: lopsided.tp2")
    text = before + tp2 + after.replace('-20,280"}', '-20,280", sides: left}')
    with pytest.raises(ValidationError, match="is of the other side than its point"):
        MuscleRecord.model_validate(parse_yaml(text, "lopsided.yaml").value)


def test_that_only_the_left_upper_rectus_abdominis_aches_over_the_heart(atlas: Atlas) -> None:
    point = atlas.trigger_point("rectus_abdominis.tp1")
    assert point is not None
    chest = {zone.side for zone in point.zones if "chest_front" in zone.areas}
    assert chest == {Side.LEFT}


def test_that_a_point_described_on_the_right_only_is_absent_on_the_left(lopsided: Muscle) -> None:
    point = lopsided.trigger_points[1]
    assert point.sides == (Side.RIGHT,)
    assert not point.zones_on(Side.LEFT)
    assert set(point.locations) == {(View.FRONT, Side.RIGHT)}


def test_that_locations_and_outlines_are_mirrored_too(lopsided: Muscle) -> None:
    assert lopsided.trigger_points[0].locations[View.FRONT, Side.LEFT] == (40, 260)
    (part,) = lopsided.outlines[View.FRONT, Side.LEFT]
    assert part.region.centre[0] == pytest.approx(40, abs=1)
