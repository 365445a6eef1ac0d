"""A disc measured against rims agrees with the overlay of shapes."""

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from nmt_explorer.geometry.index import RegionIndex
from nmt_explorer.geometry.region import Region
from nmt_explorer.geometry.rims import Rims

SQUARE = Region.from_ring(np.array([(0.0, 0.0), (20.0, 0.0), (20.0, 20.0), (0.0, 20.0)]))
HOLED = SQUARE.difference(Region.from_ring(np.array([(6.0, 6.0), (6.0, 14.0), (14.0, 14.0), (14.0, 6.0)])))
ISLANDS = Region.union([SQUARE, SQUARE.moved(25.0, 3.0)])
CRESCENT = Region.disc((0.0, 0.0), 15.0).difference(Region.disc((6.0, 0.0), 12.0))
REGIONS = [SQUARE, HOLED, ISLANDS, CRESCENT]
EVERY = np.arange(len(REGIONS))

coordinates = st.floats(-40, 60, allow_nan=False)


@given(x=coordinates, y=coordinates, radius=st.floats(0.5, 30))
@example(x=10.0, y=0.0, radius=4.0)
@example(x=0.0, y=0.0, radius=3.0)
@example(x=10.0, y=10.0, radius=4.0)
@example(x=10.0, y=10.0, radius=2.0)
@example(x=-5.0, y=10.0, radius=5.0)
@example(x=22.0, y=10.0, radius=30.0)
def test_that_a_disc_shares_with_each_region_what_an_overlay_says(x: float, y: float, radius: float) -> None:
    shared, gaps, _ = Rims(REGIONS).meet((x, y), radius, EVERY)
    disc = Region.stroke([(x, y)], radius)  # a polygon inside the disc: a little smaller
    for region, area, gap in zip(REGIONS, shared, gaps, strict=True):
        assert region.overlap(disc) - 1e-6 <= area <= region.overlap(disc) + 0.02 * np.pi * radius**2
        assert gap == pytest.approx(max(0.0, region.distance((x, y)) - radius), abs=1e-6)


@pytest.mark.parametrize("region", [SQUARE, HOLED])
def test_that_a_disc_inside_shares_all_of_itself_and_one_around_all_of_the_region(region: Region) -> None:
    rims = Rims([region])
    inside, _, _ = rims.meet((3.0, 3.0), 2.0, np.array([0]))
    around, _, _ = rims.meet((10.0, 10.0), 100.0, np.array([0]))
    assert inside[0] == pytest.approx(np.pi * 4)
    assert around[0] == pytest.approx(region.area)


def test_that_a_disc_in_a_hole_shares_nothing_and_is_as_far_as_the_rim_of_the_hole() -> None:
    shared, gaps, _ = Rims([HOLED]).meet((10.0, 10.0), 1.5, np.array([0]))
    assert shared[0] == pytest.approx(0.0, abs=1e-9)
    assert gaps[0] == pytest.approx(2.5)


def test_that_the_way_leads_to_the_nearest_point_of_the_rim() -> None:
    _, _, way = Rims([SQUARE, HOLED]).meet((10.0, 30.0), 2.0, np.array([0, 1]))
    assert way.tolist() == pytest.approx([-10j, -10j])
    _, _, way = Rims([HOLED]).meet((10.0, 12.0), 1.0, np.array([0]))
    assert way.tolist() == pytest.approx([2j])


def test_that_the_order_asked_for_is_the_order_answered() -> None:
    rims = Rims(REGIONS)
    forward, _, _ = rims.meet((18.0, 5.0), 6.0, EVERY)
    backward, _, _ = rims.meet((18.0, 5.0), 6.0, EVERY[::-1])
    assert backward.tolist() == forward[::-1].tolist()


@given(x=coordinates, y=coordinates)
def test_that_an_index_finds_the_same_regions_for_a_disc_as_for_its_shape(x: float, y: float) -> None:
    index = RegionIndex(REGIONS)
    disc, shape = index.meet_disc((x, y), 8.0, 10.0), index.meet(Region.disc((x, y), 8.0), 10.0)
    sure = [i for i, region in enumerate(REGIONS) if abs(region.distance((x, y)) - 18.0) > 0.1]
    assert [i for i in disc.which if i in sure] == [i for i in shape.which if i in sure]


def test_that_a_clipped_disc_is_as_far_away_as_what_is_left_of_it() -> None:
    index = RegionIndex([SQUARE.moved(30.0, 0.0)])
    left = Region.disc((20.0, 10.0), 8.0).intersection(SQUARE)
    whole = index.meet_disc((20.0, 10.0), 8.0, 12.0)
    clipped = index.meet_disc((20.0, 10.0), 8.0, 12.0, clipped=left)
    assert whole.gaps.tolist() == pytest.approx([2.0])
    assert clipped.gaps.tolist() == pytest.approx([10.0])
    assert index.meet_disc((20.0, 10.0), 8.0, 9.0, clipped=left).which.tolist() == []
