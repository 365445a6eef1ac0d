"""The drawings of the body: they agree with the measured figure, share out the surface, and match their source."""

import re
from functools import cache
from pathlib import Path

import pytest
import yaml
from shapely import Point
from tools.body_art.__main__ import build
from tools.body_art.check import DEEP, Sheet, agreement, overlaps, paths, read, widest_gap_left
from tools.body_art.landmarks import ViewId, marks_of

ROOT = Path(__file__).parents[2]
ASSETS = ROOT / "assets" / "body_svgs"
VIEWS: tuple[ViewId, ...] = ("front", "back", "left", "right", "soles", "feet_top")
ELEMENTS = {
    "svg",
    "title",
    "desc",
    "metadata",
    "defs",
    "mask",
    "filter",
    "feGaussianBlur",
    "feColorMatrix",
    "g",
    "path",
    "circle",
}
GROUPS = {"shading", "outline", "contours", "areas", "landmarks"}
UNSIDED = {"anus_rectum", "pelvis_deep", "mouth_throat"}
FACING = {"front": -1, "back": 1, "soles": -1, "feet_top": 1}
"""Sign of x on the patient's right."""


@cache
def sheet(view: ViewId) -> Sheet:
    return read(ASSETS / f"{view}.svg")


@cache
def listed_areas() -> dict[str, dict[str, object]]:
    document = yaml.safe_load((ROOT / "data" / "areas.yaml").read_text(encoding="utf-8"))
    return {area["code"]: area for area in document["areas"]}


@cache
def drawn_views() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for view in VIEWS:
        for code in dict.fromkeys(name.split(".")[0] for name in sheet(view).groups["areas"]):
            found.setdefault(code, []).append(view)
    return found


def flipped(name: str) -> str:
    stem, _, side = name.rpartition(".")
    return f"{stem}.{ {'left': 'right', 'right': 'left'}.get(side, side) }"


def corners(data: str) -> list[tuple[float, float]]:
    return [(round(q.a.real, 2), round(q.a.imag, 2)) for path in paths(data) for q in path]


@pytest.mark.parametrize(
    ("view", "least"),
    [("front", 0.985), ("back", 0.985), ("left", 0.985), ("right", 0.985), ("soles", 0.97), ("feet_top", 0.97)],
)
def test_that_the_outline_agrees_with_the_measured_figure(view: ViewId, least: float) -> None:
    assert agreement(sheet(view), view) >= least


@pytest.mark.parametrize("view", VIEWS)
def test_that_every_measured_landmark_is_marked_where_it_was_measured(view: ViewId) -> None:
    expected = {f"{m.name}.{m.side}": pytest.approx((m.at.real, m.at.imag), abs=0.01) for m in marks_of(view)}
    assert sheet(view).circles == expected


@pytest.mark.parametrize("view", VIEWS)
def test_that_areas_leave_no_gap_that_holds_a_circle_three_units_wide(view: ViewId) -> None:
    assert widest_gap_left(sheet(view), 1.5).is_empty


@pytest.mark.parametrize("view", VIEWS)
def test_that_surface_areas_do_not_overlap(view: ViewId) -> None:
    assert {pair: share for pair, share in overlaps(sheet(view)).items() if share > 0.01} == {}


@pytest.mark.parametrize("view", VIEWS)
def test_that_every_area_stays_inside_the_outline(view: ViewId) -> None:
    outline = sheet(view).outline().buffer(0.1)
    astray = [name for name in sheet(view).groups["areas"] if not outline.contains(sheet(view).shape("areas", name))]
    assert astray == []


@pytest.mark.parametrize("view", VIEWS)
def test_that_every_area_is_wide_enough_to_be_pressed(view: ViewId) -> None:
    shapes = {name: sheet(view).shape("areas", name) for name in sheet(view).groups["areas"]}
    assert [name for name, shape in shapes.items() if shape.buffer(-1.5).is_empty] == []


@pytest.mark.parametrize("view", ["front", "back", "soles", "feet_top"])
def test_that_the_left_half_is_the_mirror_image_of_the_right(view: ViewId) -> None:
    areas = sheet(view).groups["areas"]
    for name, data in areas.items():
        mirrored = [(-x + 0.0, y) for x, y in corners(data)]
        if not name.endswith(".midline"):
            assert corners(areas[flipped(name)]) == mirrored, name


def test_that_the_left_view_is_the_mirror_image_of_the_right_view() -> None:
    for group in ("outline", "areas", "contours"):
        left, right = sheet("left").groups[group], sheet("right").groups[group]
        names = {name if group == "outline" else flipped(name) for name in right}
        assert set(left) == names
        for name, data in right.items():
            other = left[name if group == "outline" else flipped(name)]
            assert corners(other) == [(-x + 0.0, y) for x, y in corners(data)], name


@pytest.mark.parametrize("view", ["front", "back", "soles", "feet_top"])
def test_that_areas_of_the_patients_right_lie_on_the_patients_right(view: ViewId) -> None:
    for name in sheet(view).groups["areas"]:
        if name.endswith(".right"):
            assert sheet(view).shape("areas", name).centroid.x * FACING[view] > 0, name


def test_that_only_structures_without_a_side_are_drawn_as_one() -> None:
    unsided = {n.split(".")[0] for view in VIEWS for n in sheet(view).groups["areas"] if n.endswith(".midline")}
    assert unsided == UNSIDED


def test_that_every_listed_area_is_drawn_in_the_views_it_lists() -> None:
    assert {code: area["views"] for code, area in listed_areas().items()} == drawn_views()


def test_that_every_area_of_the_roster_is_listed() -> None:
    roster = yaml.safe_load((ROOT / "data" / "roster.yaml").read_text(encoding="utf-8"))
    assert set(listed_areas()) == set(roster["areas"])


def test_that_the_deep_areas_of_the_list_are_those_drawn_over_the_surface() -> None:
    assert {code for code, area in listed_areas().items() if area.get("deep")} == DEEP


def test_that_reading_order_and_names_are_unique() -> None:
    areas = list(listed_areas().values())
    assert [area["order"] for area in areas] == sorted({int(str(area["order"])) for area in areas})
    assert len({area["name"] for area in areas}) == len(areas)


@pytest.mark.parametrize("view", VIEWS)
def test_that_a_drawing_uses_only_groups_paths_and_circles(view: ViewId) -> None:
    assert sheet(view).elements <= ELEMENTS
    assert set(sheet(view).groups) >= GROUPS
    data = [d for group in sheet(view).groups.values() for d in group.values()]
    assert [d for d in data if set(d) - set("MLCZ0123456789.,- ")] == []


@pytest.mark.parametrize("view", VIEWS)
def test_that_filled_shapes_of_the_line_art_and_only_they_are_dark_in_every_theme(view: ViewId) -> None:
    lines = [line for line in (ASSETS / f"{view}.svg").read_text(encoding="utf-8").splitlines() if 'id="line.' in line]
    assert [line for line in lines if ('data-filled="true"' in line) != ('data-ink="dark"' in line)] == []


@pytest.mark.parametrize("view", VIEWS)
def test_that_the_shading_is_kept_inside_the_body(view: ViewId) -> None:
    text = (ASSETS / f"{view}.svg").read_text(encoding="utf-8")
    mask = text.split('<mask id="body_mask">', 1)[1].split("</mask>", 1)[0]
    outlines = [d for name, d in sheet(view).groups["outline"].items() if name != "outline.arm_ghost"]
    assert '<g id="shading" mask="url(#body_mask)"' in text
    assert re.findall(r' d="([^"]+)"', mask) == outlines


@pytest.mark.parametrize("view", VIEWS)
def test_that_no_two_elements_share_an_id(view: ViewId) -> None:
    text = (ASSETS / f"{view}.svg").read_text(encoding="utf-8")
    ids = [piece.split('"', 1)[0] for piece in text.split(' id="')[1:]]
    assert sorted(set(ids)) == sorted(ids)


def test_that_building_again_gives_the_same_files(tmp_path: Path) -> None:
    assert build(tmp_path) == ()
    built = {file.name: file.read_text(encoding="utf-8") for file in tmp_path.iterdir()}
    shipped = {file.name: file.read_text(encoding="utf-8") for file in ASSETS.iterdir()}
    assert built == shipped


@pytest.mark.parametrize("view", VIEWS)
def test_that_the_outline_is_drawn_with_few_curves(view: ViewId) -> None:
    curves = sum(len(path) for d in sheet(view).groups["outline"].values() for path in paths(d))
    assert curves < {"front": 380, "back": 380}.get(view, 220)


LANDMARKS_IN_AREAS = {
    "front": "ear_apex:ear ear_lobe_lowest:ear TMJ:tmj "
    "temple_pterion:temple nipple:breast clavicle_midpoint:chest_front supraclavicular_fossa:supraclavicular "
    "sternocleidomastoid_mid:neck_side acromion_tip:shoulder_top coracoid_process:chest_front ASIS:iliac_crest "
    "biceps_mid_anterior:arm_front cubital_crease_mid:elbow_front medial_epicondyle:elbow_inner "
    "wrist_crease_mid:wrist_volar thenar_eminence_centre:thenar hypothenar_eminence_centre:hypothenar palm_centre:palm "
    "index_PIP_palmar:finger_index middle_PIP_palmar:finger_middle ring_PIP_palmar:finger_ring "
    "little_PIP_palmar:finger_little thumb_IP_joint:thumb inguinal_ligament_mid:groin thigh_mid_anterior:thigh_front "
    "patella_centre:knee_front tibial_tuberosity:leg_front ankle_dorsal_crease_mid:ankle_front toe_1_tip:toe_great "
    "toe_5_tip:toes_lesser costal_margin_midclavicular:costal_margin infraorbital_foramen:maxilla",
    "back": "ear_apex:ear ear_lobe_lowest:ear "
    "mastoid_tip:behind_ear infraspinous_fossa_centre:scapula scapula_inferior_angle:scapula_inferior "
    "scapula_medial_border_mid:scapula_medial scapula_superior_angle:suprascapular PSIS:sacroiliac "
    "greater_trochanter:trochanter ischial_tuberosity:buttock_lower triceps_mid_posterior:arm_back olecranon:elbow_tip "
    "lateral_epicondyle:elbow_outer anatomical_snuffbox:wrist_radial ulnar_styloid:wrist_ulnar "
    "thumb_CMC_joint:thumb_base first_web_midpoint_dorsal:thumb_web popliteal_crease_mid:knee_back "
    "calf_max_girth_posterior:calf achilles_at_malleolus:achilles heel_most_posterior:heel twelfth_rib_tip:flank",
    "right": "ear_apex:ear ear_canal:ear "
    "temple_pterion:temple TMJ:tmj mastoid_tip:behind_ear sternocleidomastoid_mid:neck_side nipple:breast "
    "iliac_crest_top:iliac_crest greater_trochanter:trochanter PSIS:sacroiliac L3_spinous_process:lumbar "
    "L5_spinous_process:lumbar thigh_mid_lateral:thigh_outer fibular_head:knee_outer leg_mid_lateral:leg_outer "
    "lateral_malleolus:ankle_outer fifth_metatarsal_base:foot_outer scapular_spine_mid:suprascapular",
    "soles": "heel_plantar_centre:heel medial_arch_highest:instep fifth_metatarsal_base:foot_outer "
    "metatarsal_head_3_plantar:forefoot_sole toe_1_tip:toe_great toe_2_tip:toes_lesser",
    "feet_top": "medial_malleolus:ankle_inner lateral_malleolus:ankle_outer ankle_dorsal_crease_mid:ankle_front "
    "metatarsal_head_2_dorsal:foot_dorsum fifth_metatarsal_base:foot_outer navicular_tuberosity:instep",
}


@pytest.mark.parametrize("view", list(LANDMARKS_IN_AREAS))
@pytest.mark.parametrize("side", ["left", "right"])
def test_that_landmarks_lie_in_the_areas_they_are_felt_in(view: ViewId, side: str) -> None:
    shown = "left" if view == "right" and side == "left" else view
    astray = []
    for pair in LANDMARKS_IN_AREAS[view].split():
        landmark, area = pair.split(":")
        circles = sheet(shown).circles
        place = Point(circles.get(f"{landmark}.{side}") or circles[f"{landmark}.midline"])
        if sheet(shown).shape("areas", f"{area}.{side}").distance(place) > 0.6:
            astray.append(pair)
    assert astray == []
