"""Different muscles do not share one outline."""

from nmt_explorer.query.engine import Engine
from nmt_explorer.query.overlap_report import overlaps


def test_that_no_two_muscles_have_nearly_the_same_essential_zones(engine: Engine) -> None:
    assert overlaps(engine.index) == ()


def test_that_pairs_are_listed_closest_first_when_the_bar_is_lower(engine: Engine) -> None:
    pairs = overlaps(engine.index, least=0.6)
    assert len(pairs) > 3
    assert [pair.share for pair in pairs] == sorted((pair.share for pair in pairs), reverse=True)
    assert all(pair.one.split(".")[0] != pair.other.split(".")[0] for pair in pairs)
