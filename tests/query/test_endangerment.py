"""Endangerment sites near a place and near a trigger point."""

import pytest

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import Side, View
from nmt_explorer.query.endangerment import MARGIN, Nearness, NearSite, points_near, sites_at, sites_near_point
from nmt_explorer.wording.messages import rendered


def _ids(found: tuple[NearSite, ...]) -> list[str]:
    return [near.site.record.id for near in found]


def _near(atlas: Atlas, id_: str, side: Side) -> dict[str, NearSite]:
    point = atlas.trigger_point(id_)
    assert point is not None
    return {near.site.record.id: near for near in sites_near_point(atlas, point, side)}


def test_that_the_middle_of_the_throat_is_the_windpipe_and_says_so(atlas: Atlas) -> None:
    (found,) = sites_at(atlas, View.FRONT, (0, 152), margin=0)
    assert (found.site.record.id, found.side, found.nearness, found.gap) == (
        "trachea_thyroid",
        Side.MIDLINE,
        Nearness.INSIDE,
        0,
    )
    assert rendered(found.why) == "Lies in: Windpipe and thyroid."


def test_that_a_place_within_the_margin_is_close_and_one_beyond_it_is_not_told(atlas: Atlas) -> None:
    eye = atlas.sites["eye"].regions[View.FRONT, Side.RIGHT]
    x, y = -19, eye.bounds[3]
    close = sites_at(atlas, View.FRONT, (x, y + 0.9 * MARGIN))
    assert [(near.site.record.id, near.nearness, near.side) for near in close] == [("eye", Nearness.CLOSE, Side.RIGHT)]
    assert rendered(close[0].why) == "Close to: Eye and orbit."
    assert sites_at(atlas, View.FRONT, (x, y + 1.5 * MARGIN)) == ()


def test_that_what_holds_the_place_comes_before_what_is_close(atlas: Atlas) -> None:
    found = sites_at(atlas, View.FRONT, (0, 310), margin=30)
    assert len(found) > 2
    ranks = [list(Nearness).index(near.nearness) for near in found]
    assert ranks == sorted(ranks)
    assert _ids(found)[0] == "hernia_linea_alba", "of two that hold the place the one to avoid comes first"


@pytest.mark.parametrize("side", [Side.LEFT, Side.RIGHT])
def test_that_the_carotid_is_told_for_the_sternocleidomastoid_on_its_own_side(atlas: Atlas, side: Side) -> None:
    near = _near(atlas, "sternocleidomastoid_sternal.tp2", side)["carotid_triangle"]
    assert (near.nearness, near.side) == (Nearness.INSIDE, side)


def test_that_only_the_left_lower_back_is_told_of_the_spleen_by_its_place(atlas: Atlas) -> None:
    assert _near(atlas, "serratus_posterior_inferior.tp1", Side.LEFT)["liver_spleen"].nearness is Nearness.INSIDE
    assert _near(atlas, "serratus_posterior_inferior.tp1", Side.RIGHT)["liver_spleen"].nearness is Nearness.NAMED


def test_that_a_site_named_by_the_muscle_is_told_even_when_no_view_shows_both(atlas: Atlas) -> None:
    near = _near(atlas, "flexor_digitorum_longus.tp1", Side.LEFT)["tarsal_tunnel"]
    assert (near.nearness, near.side) == (Nearness.NAMED, Side.LEFT)
    assert rendered(near.why) == "Treating this muscle comes near: Tarsal tunnel."


def test_that_a_point_deep_behind_a_site_is_not_near_it(atlas: Atlas) -> None:
    point = atlas.trigger_point("longus_capitis.tp1")
    assert point is not None
    front = point.locations[View.FRONT, Side.RIGHT]
    assert "intraoral" in _ids(sites_at(atlas, View.FRONT, front)), "the front shows it behind the mouth"
    assert "intraoral" not in _near(atlas, "longus_capitis.tp1", Side.RIGHT), "the side shows that it lies far behind"


def test_that_every_site_named_by_a_muscle_is_told_for_each_of_its_points(atlas: Atlas) -> None:
    for point in atlas.trigger_points():
        named = set(atlas.muscles[point.muscle].record.endangerment)
        for side in point.sides:
            assert named <= {near.site.record.id for near in sites_near_point(atlas, point, side)}, point.id


def test_that_the_muscle_of_every_point_in_or_close_to_a_site_names_it(atlas: Atlas) -> None:
    for site in atlas.sites.values():
        for point, side, near in points_near(atlas, site):
            named = atlas.muscles[point.muscle].record.endangerment
            assert site.record.id in named, (point.id, side, near.nearness, site.record.id)


def test_that_a_site_lists_every_muscle_that_names_it(atlas: Atlas) -> None:
    for site in atlas.sites.values():
        naming = {m.record.id for m in atlas.muscles.values() if site.record.id in m.record.endangerment}
        assert naming <= set(site.record.muscles_nearby), site.record.id


def test_that_left_and_right_points_have_mirrored_sites_where_sites_are_paired(atlas: Atlas) -> None:
    for id_ in ("scalenus_anterior.tp1", "pectineus.tp1", "gemellus_superior.tp1", "supinator.tp1"):
        left, right = _near(atlas, id_, Side.LEFT), _near(atlas, id_, Side.RIGHT)
        assert set(left) == set(right)
        assert {near.side.opposite for near in left.values()} == {near.side for near in right.values()}
        assert [n.gap for n in left.values()] == pytest.approx([n.gap for n in right.values()], abs=1e-6)
