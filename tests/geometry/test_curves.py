"""The three shapes, and the region they enclose."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nmt_explorer.domain.body import Point
from nmt_explorer.domain.shapes import Drawn
from nmt_explorer.geometry.curves import ring_of
from nmt_explorer.geometry.region import InvalidRing, Region

angles = st.lists(st.floats(0.6, 1.0), min_size=5, max_size=14)


def star(radii: list[float]) -> tuple[Point, ...]:
    """A ring around (50, 300) with the given radii, in tens of units; never crosses itself."""
    turn = 2 * np.pi / len(radii)
    return tuple(
        (float(50 + 40 * r * np.cos(i * turn)), float(300 + 40 * r * np.sin(i * turn))) for i, r in enumerate(radii)
    )


@given(angles)
def test_that_a_smooth_shape_passes_through_its_points(radii: list[float]) -> None:
    points = star(radii)
    ring = ring_of(Drawn(points=points))
    for x, y in points:
        assert np.hypot(ring[:, 0] - x, ring[:, 1] - y).min() < 1e-6


@given(angles)
def test_that_a_smooth_shape_of_a_star_does_not_cross_itself(radii: list[float]) -> None:
    assert Region.from_ring(ring_of(Drawn(points=star(radii)))).area > 0


@given(angles)
def test_that_the_mirror_image_has_the_same_area_and_mirrored_bounds(radii: list[float]) -> None:
    region = Region.from_ring(ring_of(Drawn(points=star(radii))))
    mirrored = region.mirrored()
    x0, y0, x1, y1 = region.bounds
    assert mirrored.area == pytest.approx(region.area)
    assert mirrored.bounds == pytest.approx((-x1, y0, -x0, y1))


def test_that_a_straight_band_is_as_wide_as_it_says() -> None:
    region = Region.from_ring(ring_of(Drawn(shape="band", points=((0, 0), (0, 50), (0, 100)), widths=(10,))))
    x0, _, x1, _ = region.bounds
    assert x1 - x0 == pytest.approx(10, abs=0.2)
    assert region.area == pytest.approx(1000 + 62, rel=0.02)


def test_that_a_band_follows_its_widths() -> None:
    region = Region.from_ring(ring_of(Drawn(shape="band", points=((0, 0), (0, 50), (0, 100)), widths=(4, 10, 20))))
    assert not region.contains((3, 2))
    assert region.contains((8, 96))


def test_that_a_polygon_keeps_its_corners() -> None:
    ring = ring_of(Drawn(shape="polygon", points=((0, 0), (10, 0), (10, 10), (0, 10), (0, 0))))
    assert ring.tolist() == [[0, 0], [10, 0], [10, 10], [0, 10]]


@pytest.mark.parametrize("points", [[(0, 0), (10, 10), (10, 0), (0, 10)], [(0, 0), (5, 5), (10, 10)]])
def test_that_rings_which_cross_themselves_or_enclose_nothing_are_refused(points: list[Point]) -> None:
    with pytest.raises(InvalidRing):
        Region.from_ring(np.asarray(points, dtype=float))
