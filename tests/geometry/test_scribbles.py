"""Scribbles are measured like any other line, without looking for each of their thousands of crossings."""

import math
from itertools import pairwise

import numpy as np
import pytest

from nmt_explorer.geometry.curves import Ring
from nmt_explorer.geometry.region import Region


def star(count: int) -> Ring:
    """A ring that crosses itself about ``count`` ² / 4 times, inside a circle of radius 60."""
    angles = 2.4 * np.arange(count)
    return np.stack([60 * np.cos(angles), 60 * np.sin(angles)], axis=1)


def test_that_a_wild_brush_stroke_covers_what_its_pieces_cover() -> None:
    points = star(300)
    whole = Region.stroke([(x, y) for x, y in points], 6.0)
    pieces = Region.union([Region.stroke([tuple(a), tuple(b)], 6.0) for a, b in pairwise(points)])
    assert whole.area == pytest.approx(pieces.area, rel=1e-6)


def test_that_a_wild_lasso_means_all_that_it_went_round() -> None:
    """The star's points lie all round its circle, so that the circle is what it encloses, but for its rim."""
    assert Region.from_ring(star(300), repair=True).area == pytest.approx(math.pi * 60**2, rel=0.05)


def test_that_a_lasso_with_many_points_and_one_crossing_keeps_its_shape() -> None:
    turn = np.linspace(0, 2 * math.pi, 400, endpoint=False)
    eight = np.stack([50 * np.sin(turn), 25 * np.sin(2 * turn)], axis=1)
    drawn = Region.from_ring(eight, repair=True)
    assert drawn.area == pytest.approx(2 * 2 / 3 * 50 * 25 * 2, rel=0.02)


def test_that_what_a_crossed_lasso_encloses_does_not_depend_on_how_densely_it_was_drawn() -> None:
    few = Region.from_ring(star(90), repair=True)
    many = Region.from_ring(np.repeat(star(90), 3, axis=0), repair=True)
    assert many.area == pytest.approx(few.area, rel=0.02)
