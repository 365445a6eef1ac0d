"""What a plate shows: views, crops, legend, words."""

import pytest

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import Group, MuscleId, Side, View, ZoneKind
from nmt_explorer.domain.drawing import Mark, MarkKind
from nmt_explorer.handout.crop import aligned_boxes
from nmt_explorer.handout.pattern import figure_of, figures_of
from nmt_explorer.handout.plate import (
    Key,
    NothingToShow,
    Panel,
    drawing_plate,
    group_sheet,
    muscle_plate,
    trigger_point_plate,
)


def _holds(panel: Panel, bounds: tuple[float, float, float, float]) -> bool:
    x, y, width, height = panel.box
    x0, y0, x1, y1 = bounds
    return x <= x0 and y <= y0 and x1 <= x + width and y1 <= y + height


def test_that_every_zone_of_every_point_is_seen_whole_on_its_plate(atlas: Atlas) -> None:
    missing = []
    for muscle in atlas.muscles.values():
        for point in muscle.trigger_points:
            side = point.sides[0]
            panels = {p.view: p for p in trigger_point_plate(atlas, muscle, point, side).rows[0].panels}
            zones = (zone for zone in (*point.zones, *point.effect_zones) if zone.side is side)
            missing += [
                (point.id, zone.view.value, zone.name)
                for zone in zones
                if zone.view not in panels or not _holds(panels[zone.view], zone.region.bounds)
            ]
    assert missing == []


def test_that_the_place_to_press_is_on_every_plate(atlas: Atlas) -> None:
    missing = []
    for muscle in atlas.muscles.values():
        for point in muscle.trigger_points:
            side = point.sides[-1]
            panels = trigger_point_plate(atlas, muscle, point, side).rows[0].panels
            places = [(p, point.locations[p.view, side]) for p in panels if (p.view, side) in point.locations]
            if not any(_holds(panel, (x, y, x, y)) for panel, (x, y) in places):
                missing.append(point.id)
    assert missing == []


def test_that_standing_views_are_cut_at_the_same_heights(atlas: Atlas) -> None:
    muscle = atlas.muscles[MuscleId("infraspinatus")]
    figure = figure_of(muscle, muscle.trigger_points[0], Side.RIGHT)
    boxes = aligned_boxes(figure, (View.FRONT, View.BACK, View.RIGHT), atlas.body)
    assert len({(box[1], box[3]) for box in boxes.values()}) == 1


def test_that_the_left_plate_is_the_mirror_image_of_the_right(atlas: Atlas) -> None:
    muscle = atlas.muscles[MuscleId("infraspinatus")]
    point = muscle.trigger_points[0]
    right = trigger_point_plate(atlas, muscle, point, Side.RIGHT).rows[0].panels
    left = trigger_point_plate(atlas, muscle, point, Side.LEFT).rows[0].panels
    assert {panel.view.mirrored for panel in right} == {panel.view for panel in left}
    for panel in right:
        x, y, width, height = panel.box
        mirrored = next(o for o in left if o.view is panel.view.mirrored and o.is_close == panel.is_close)
        assert mirrored.box == pytest.approx((-x - width, y, width, height))


def test_that_a_muscle_has_one_row_for_each_pattern(atlas: Atlas) -> None:
    muscle = atlas.muscles[MuscleId("infraspinatus")]
    plate = muscle_plate(atlas, muscle, Side.RIGHT)
    assert len(plate.rows) == len(figures_of(muscle, Side.RIGHT))
    shown = {point.id for figure in figures_of(muscle, Side.RIGHT) for point in (*figure.points, *figure.others)}
    assert shown == {point.id for point in muscle.trigger_points if Side.RIGHT in point.sides}


def test_that_only_the_views_asked_for_are_shown(atlas: Atlas) -> None:
    muscle = atlas.muscles[MuscleId("infraspinatus")]
    plate = trigger_point_plate(atlas, muscle, muscle.trigger_points[0], Side.RIGHT, (View.BACK,))
    assert [panel.view for panel in plate.rows[0].panels] == [View.BACK]


def test_that_a_view_without_anything_to_show_is_refused_with_those_that_have(atlas: Atlas) -> None:
    muscle = atlas.muscles[MuscleId("infraspinatus")]
    with pytest.raises(NothingToShow) as refused:
        trigger_point_plate(atlas, muscle, muscle.trigger_points[0], Side.RIGHT, (View.SOLES,))
    assert View.BACK in refused.value.views


def test_that_the_legend_names_what_is_drawn_and_nothing_else(atlas: Atlas) -> None:
    for muscle in atlas.muscles.values():
        point = muscle.trigger_points[0]
        plate = trigger_point_plate(atlas, muscle, point, point.sides[0])
        kinds = {zone.kind for zone in point.zones}
        assert (Key.EFFECT in plate.legend) == bool(point.effect_zones)
        assert (Key.ESSENTIAL in plate.legend) == (ZoneKind.ESSENTIAL in kinds)
        assert (Key.SPILLOVER in plate.legend) == (ZoneKind.SPILLOVER in kinds)
        assert (Key.DEEP in plate.legend) == (muscle.record.depth == "deep")
        assert Key.MARK not in plate.legend


def test_that_every_plate_carries_its_sources_and_its_caveat(atlas: Atlas) -> None:
    for muscle in atlas.muscles.values():
        plate = muscle_plate(atlas, muscle, Side.RIGHT)
        assert muscle.record.sources[0].work in plate.sources
        assert "not clinically reviewed" in plate.sources or muscle.record.review.status == "reviewed"
        assert "not a diagnosis" in plate.caveat


@pytest.mark.parametrize("group", list(Group))
def test_that_a_contact_sheet_shows_every_mapped_muscle_of_its_group(atlas: Atlas, group: Group) -> None:
    names = [muscle.record.name for muscle in atlas.muscles.values() if muscle.record.group is group]
    if not names:
        with pytest.raises(NothingToShow):
            group_sheet(atlas, group, Side.RIGHT)
    else:
        assert [row.heading for row in group_sheet(atlas, group, Side.RIGHT).rows] == names


def test_that_a_drawing_shows_every_view_that_carries_marks(atlas: Atlas) -> None:
    marks = (
        Mark(View.RIGHT, MarkKind.POINT, ((20.0, 50.0),)),
        Mark(View.SOLES, MarkKind.POINT, ((-40.0, 100.0),)),
    )
    (row,) = drawing_plate(atlas, marks, None, ("One line",)).rows
    numbered = {panel.view: [number for number, _ in panel.marks] for panel in row.panels}
    assert numbered == {View.RIGHT: [1], View.SOLES: [2]}


@pytest.mark.parametrize("group", list(Group))
def test_that_a_contact_sheet_is_never_much_higher_than_wide(atlas: Atlas, group: Group) -> None:
    sheet = group_sheet(atlas, group, Side.RIGHT)
    lines = -(-len(sheet.rows) // sheet.columns)
    assert 3 <= sheet.columns <= 5
    assert lines <= 1.5 * sheet.columns


def test_that_a_row_of_several_points_says_where_each_is_pressed(atlas: Atlas) -> None:
    muscle = atlas.muscles[MuscleId("infraspinatus")]
    plate = muscle_plate(atlas, muscle, Side.RIGHT)
    row = next(row for row in plate.rows if row.heading == "TrP1, TrP2, TrP3")
    for point in muscle.trigger_points[:3]:
        line = next(line for line in row.text if line.startswith(f"{point.short_label}: "))
        assert line.endswith(point.record.location.text)


def test_that_a_row_of_one_point_does_not_repeat_its_name(atlas: Atlas) -> None:
    muscle = atlas.muscles[MuscleId("gastrocnemius")]
    (first, *_) = muscle_plate(atlas, muscle, Side.RIGHT).rows
    assert len(first.text) == 1
    assert not first.text[0].startswith("TrP")


@pytest.mark.parametrize("name", ["adductor_pollicis", "opponens_pollicis", "interossei_dorsal_hand_1"])
def test_that_a_pattern_of_the_hand_fills_its_panels(atlas: Atlas, name: str) -> None:
    plate = muscle_plate(atlas, atlas.muscles[MuscleId(name)], Side.RIGHT)
    assert max(panel.box[3] for row in plate.rows for panel in row.panels) < 180


def test_that_a_hand_is_not_cut_through_its_fingers(atlas: Atlas) -> None:
    for name in ("adductor_pollicis", "extensor_indicis", "flexor_carpi_ulnaris"):
        for row in muscle_plate(atlas, atlas.muscles[MuscleId(name)], Side.RIGHT).rows:
            for panel in row.panels:
                bottom = panel.box[1] + panel.box[3]
                assert not 500 < bottom < 606, (name, panel.view)


@pytest.mark.parametrize(
    ("id_", "key"),
    [
        ("infraspinatus.tp1", Key.POINT),
        ("medial_pterygoid.tp1", Key.INSIDE),
        ("coccygeus.tp1", Key.INSIDE),
        ("diaphragm.tp2", Key.HIDDEN),
    ],
)
def test_that_the_legend_says_press_here_only_where_a_finger_can(atlas: Atlas, id_: str, key: Key) -> None:
    point = atlas.trigger_point(id_)
    assert point is not None
    plate = trigger_point_plate(atlas, atlas.muscles[point.muscle], point, Side.RIGHT)
    assert [k for k in plate.legend if k in (Key.POINT, Key.INSIDE, Key.HIDDEN)] == [key]
    assert plate.lead.startswith("Press: ") == (key is Key.POINT)


def test_that_an_effect_other_than_pain_is_not_drawn_as_pain(atlas: Atlas) -> None:
    point = atlas.trigger_point("trapezius_middle.tp7")
    assert point is not None
    figure = figure_of(atlas.muscles[point.muscle], point, Side.RIGHT)
    assert point.effect_zones
    assert not any(figure.zones_in(view, kind) for view in View for kind in ZoneKind)
    assert any(figure.effects_in(view) for view in View)


def test_that_a_point_pressed_from_the_side_is_shown_from_the_side(atlas: Atlas) -> None:
    muscle = atlas.muscles[MuscleId("flexor_hallucis_longus")]
    (row,) = muscle_plate(atlas, muscle, Side.RIGHT).rows
    assert View.RIGHT in [panel.view for panel in row.panels]


@pytest.mark.parametrize("name", ["scalenus_minimus", "infraspinatus", "subclavius"])
def test_that_a_muscle_that_is_small_on_its_plate_is_shown_from_near_first(atlas: Atlas, name: str) -> None:
    muscle = atlas.muscles[MuscleId(name)]
    first, *others = muscle_plate(atlas, muscle, Side.RIGHT).rows[0].panels
    assert first.is_close
    assert not any(panel.is_close for panel in others)
    assert first.view in [panel.view for panel in others]
    assert first.figure is not None
    bounds = first.figure.bounds_in(first.view, zones=False)
    assert bounds is not None
    assert _holds(first, bounds)
    assert first.box[3] < others[0].box[3] / 2


def test_that_a_large_muscle_is_not_shown_twice(atlas: Atlas) -> None:
    muscle = atlas.muscles[MuscleId("latissimus_dorsi")]
    assert not any(panel.is_close for row in muscle_plate(atlas, muscle, Side.RIGHT).rows for panel in row.panels)


def test_that_a_pattern_of_the_head_is_shown_without_the_chest(atlas: Atlas) -> None:
    for row in muscle_plate(atlas, atlas.muscles[MuscleId("temporalis")], Side.RIGHT).rows:
        assert max(panel.box[1] + panel.box[3] for panel in row.panels) < 200


@pytest.mark.parametrize("name", ["temporalis", "buccinator", "frontalis", "rectus_capitis_posterior_minor"])
def test_that_a_head_is_shown_whole(atlas: Atlas, name: str) -> None:
    for row in muscle_plate(atlas, atlas.muscles[MuscleId(name)], Side.RIGHT).rows:
        for panel in (panel for panel in row.panels if not panel.is_close):
            rings = [ring for piece in atlas.body[panel.view].outline.parts for ring in piece[:1]]
            xs = [x for ring in rings for x, y in ring.tolist() if y < 118]
            assert panel.box[0] <= min(xs)
            assert max(xs) <= panel.box[0] + panel.box[2]
