"""A region with holes falls into pieces of one ring each that cover the same surface."""

import numpy as np
import pytest

from nmt_explorer.geometry.region import Region


def _with_holes(*places: tuple[float, float]) -> Region:
    """A square of 80 body units with round holes."""
    whole = Region.from_ring(np.array([[-40.0, 300.0], [40.0, 300.0], [40.0, 380.0], [-40.0, 380.0]]))
    for place in places:
        whole = whole.difference(Region.disc(place, 8.0))
    return whole


@pytest.mark.parametrize(
    "holes", [(), ((0.0, 340.0),), ((-20.0, 340.0), (20.0, 340.0)), ((0.0, 320.0), (0.0, 350.0), (25.0, 330.0))]
)
def test_that_the_pieces_have_no_holes_and_cover_the_same(holes: tuple[tuple[float, float], ...]) -> None:
    region = _with_holes(*holes)
    pieces = region.without_holes()
    assert all(len(part) == 1 for piece in pieces for part in piece.parts)
    assert sum(piece.area for piece in pieces) == pytest.approx(region.area)
    assert all(not piece.contains(hole) for piece in pieces for hole in holes)


def test_that_nothing_falls_into_no_pieces() -> None:
    assert Region.empty().without_holes() == ()
