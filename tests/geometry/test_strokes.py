"""What a hand drew becomes a line that is smooth, of few points, and never far from the hand."""

import itertools
import math

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from nmt_explorer.domain.body import Point
from nmt_explorer.geometry.region import Region
from nmt_explorer.geometry.strokes import pressed, simplified, smoothed, within_reach

Line = tuple[Point, ...]

places = st.tuples(st.integers(-200, 200), st.integers(0, 1000)).map(lambda p: (p[0] / 2, p[1] / 2))
lines = st.lists(places, min_size=1, max_size=30).map(tuple)
walks = st.lists(st.tuples(st.integers(-6, 6), st.integers(-6, 6)), min_size=2, max_size=120).map(
    lambda steps: tuple((float(x), float(y)) for x, y in np.cumsum(np.array(steps), axis=0))
)
TOLERANCE = 2.0
HAIR = 0.02
"""Rounding of points, and of the measure."""


def apart(one: Line, other: Line) -> float:
    """The greatest distance of any place of one line from the other."""
    lines = [shapely.LineString(line) if len(set(line)) > 1 else shapely.Point(line[0]) for line in (one, other)]
    whole = shapely.segmentize(lines[0], 0.2)
    return float(np.max(shapely.distance(shapely.points(shapely.get_coordinates(whole)), lines[1])))


def turns(line: Line) -> list[float]:
    """By how many degrees the line turns at each of its points."""
    steps = np.diff(np.asarray(line), axis=0)
    ways = np.arctan2(steps[:, 1], steps[:, 0])
    return [abs(math.degrees((b - a + math.pi) % (2 * math.pi) - math.pi)) for a, b in itertools.pairwise(ways)]


@settings(deadline=None)
@given(lines | walks)
def test_that_a_smoothed_line_never_strays_from_the_hand_nor_leaves_out_where_it_was(line: Line) -> None:
    smooth = smoothed(line, TOLERANCE)
    assert apart(smooth, line) <= TOLERANCE + HAIR
    assert apart(line, smooth) <= TOLERANCE + HAIR


@settings(deadline=None)
@given(lines | walks)
def test_that_a_smoothed_line_begins_and_ends_where_the_hand_did(line: Line) -> None:
    smooth = smoothed(line, TOLERANCE)
    assert smooth[0] == pytest.approx(line[0], abs=HAIR)
    assert smooth[-1] == pytest.approx(line[-1], abs=HAIR)


def test_that_an_unsteady_hand_leaves_a_smooth_line_of_few_points() -> None:
    around = np.linspace(0, 1.5 * np.pi, 400)
    true = np.column_stack([60 * np.cos(around), 300 + 90 * np.sin(around)])
    shaky = np.round(true + np.random.default_rng(4).normal(0, 0.3, true.shape))
    drawn = tuple((float(x), float(y)) for x, y in shaky)
    smooth = smoothed(drawn, TOLERANCE)
    assert max(turns(smooth)) < 25 < max(turns(drawn))
    assert len(smooth) < 80
    assert apart(smooth, tuple(map(tuple, true.tolist()))) < 1.0


def test_that_a_scribble_all_of_corners_does_not_grow() -> None:
    steps = np.random.default_rng(1).integers(-5, 6, (600, 2))
    drawn = tuple((float(x), float(y)) for x, y in np.cumsum(steps, axis=0))
    assert len(smoothed(drawn, TOLERANCE)) < len(drawn)


def test_that_a_line_that_doubles_back_keeps_its_whole_reach() -> None:
    there_and_back = ((0.0, 0.0), (50.0, 0.0), (10.0, 0.0))
    assert (50.0, 0.0) in simplified(there_and_back, 1.0)
    assert max(x for x, _ in smoothed(there_and_back, TOLERANCE)) >= 50 - TOLERANCE


@given(lines | walks)
def test_that_a_simplified_line_keeps_within_its_tolerance(line: Line) -> None:
    simple = simplified(line, TOLERANCE)
    assert len(simple) <= len(line)
    assert apart(line, simple) <= TOLERANCE + HAIR


@settings(deadline=None)
@given(lines, st.floats(1, 20))
def test_that_a_stroke_without_the_ends_off_the_body_paints_the_same(line: Line, radius: float) -> None:
    body = Region(shapely.box(-40, 100, 40, 300))
    reaching = within_reach(line, radius, body)
    whole = Region.stroke(line, radius).intersection(body)
    painted = Region.stroke(reaching, radius).intersection(body) if reaching else Region.empty()
    assert whole.area - whole.overlap(painted) <= 0.02 * radius * radius + 1


def test_that_a_stroke_loses_its_ends_off_the_body_but_not_its_middle() -> None:
    body = Region(shapely.union(shapely.box(0, 0, 100, 100), shapely.box(200, 0, 300, 100)))
    reaching = within_reach(((-60, 50), (150, 50), (360, 50)), 5, body)
    assert reaching == ((-5, 50), (150, 50), (305, 50))
    assert within_reach(((150, 200), (150, 300)), 5, body) == ()
    assert within_reach(((50, 50),), 5, body) == ((50, 50),)


def test_that_a_pen_draws_wider_the_harder_it_is_pressed() -> None:
    assert pressed(8, ()) == 8
    assert pressed(8, (0.5,) * 9) == 8
    assert pressed(8, (0.0, 0.2)) < 8 < pressed(8, (0.7, 0.9))
    assert (pressed(8, (0.0,)), pressed(8, (1.0, 3.0))) == (4, 12)


@pytest.mark.parametrize("ring", [[(0, 0), (10, 10), (10, 0), (0, 10)], [(0, 0), (20, 10), (20, 0), (0, 12)]])
def test_that_a_lasso_that_crosses_itself_means_all_that_it_went_round(ring: list[Point]) -> None:
    region = Region.from_ring(np.asarray(ring, dtype=float), repair=True)
    assert len(region.parts) == 2
    assert region.area == pytest.approx(sum(part.area for part in shapely.polygonize([_noded(ring)]).geoms))


def test_that_a_lasso_drawn_round_twice_has_no_hole() -> None:
    around = np.linspace(0, 4 * np.pi, 80)
    radius = np.where(around < 2 * np.pi, 10.0, 12.0)
    ring = np.column_stack([radius * np.cos(around), radius * np.sin(around)])
    region = Region.from_ring(ring, repair=True)
    assert region.contains((0, 0))
    assert all(len(part) == 1 for part in region.parts)


def _noded(ring: list[Point]) -> shapely.Geometry:
    return shapely.unary_union([shapely.LinearRing(ring)])
