"""Satellite chains among the candidates: key points are examined first."""

from dataclasses import replace
from itertools import pairwise

import pytest

from nmt_explorer.domain.body import MuscleId, Side, View
from nmt_explorer.domain.drawing import Mark, MarkKind, PainDrawing
from nmt_explorer.query.chains import LONGEST, REACH, Chain, chains
from nmt_explorer.query.engine import Candidate, Engine

SHOULDER = Mark(View.FRONT, MarkKind.POINT, ((-105.0, 205.0),), 8.0, 7)


def candidate(engine: Engine, rank: int, muscle: str, side: Side = Side.RIGHT, number: int = 0) -> Candidate:
    """A candidate at a rank, whatever the drawing: its score is borrowed."""
    scored = engine.answer(PainDrawing((SHOULDER,))).candidates[0].scored
    found = [p for p in engine.index.patterns if p.muscle.id == MuscleId(muscle) and p.side is side]
    return Candidate(rank, replace(scored, pattern=found[number]))


def ids(chain: Chain) -> list[str]:
    return [one.pattern.muscle.id for one in chain.order]


def test_that_the_key_is_examined_before_its_satellites_however_they_rank(engine: Engine) -> None:
    listed = [candidate(engine, 1, "deltoid_anterior"), candidate(engine, 2, "infraspinatus")]
    (chain,) = chains(listed)
    assert ids(chain) == ["infraspinatus", "deltoid_anterior"]
    assert [(link.key.rank, link.satellite.rank) for link in chain.links] == [(2, 1)]


def test_that_a_satellite_of_a_satellite_follows_it(engine: Engine) -> None:
    listed = [
        candidate(engine, 1, "brachialis"),
        candidate(engine, 2, "infraspinatus"),
        candidate(engine, 3, "biceps_brachii_long"),
    ]
    (chain,) = chains(listed)
    assert ids(chain) == ["infraspinatus", "biceps_brachii_long", "brachialis"]


def test_that_a_chain_stays_on_one_side(engine: Engine) -> None:
    listed = [candidate(engine, 1, "infraspinatus"), candidate(engine, 2, "deltoid_anterior", Side.LEFT)]
    assert chains(listed) == ()


def test_that_of_two_that_name_each_other_the_better_ranked_is_the_key(engine: Engine) -> None:
    for names in (("coracobrachialis", "biceps_brachii_short"), ("biceps_brachii_short", "coracobrachialis")):
        listed = [candidate(engine, rank, name) for rank, name in enumerate(names, start=1)]
        assert [ids(chain) for chain in chains(listed)] == [list(names)]


def test_that_candidates_without_a_link_are_in_no_chain(engine: Engine) -> None:
    assert chains([candidate(engine, 1, "infraspinatus"), candidate(engine, 2, "soleus")]) == ()
    assert chains([]) == ()


@pytest.mark.parametrize("at", [(-105.0, 205.0), (-60.0, 160.0), (-150.0, 300.0), (-45.0, 480.0)])
def test_that_in_every_chain_each_satellite_stands_after_its_key_and_once(
    engine: Engine, at: tuple[float, float]
) -> None:
    for view in (View.FRONT, View.BACK):
        listed = engine.answer(PainDrawing((Mark(view, MarkKind.POINT, (at,), 12.0, 7),))).candidates
        found = chains(listed)
        for chain in found:
            places = {id(one): place for place, one in enumerate(chain.order)}
            assert 2 <= len(places) == len(chain.order) <= LONGEST
            assert all(places[id(link.key)] < places[id(link.satellite)] for link in chain.links)
            assert max(one.rank for one in chain.order) <= REACH
            assert len({link.key.pattern.side for link in chain.links}) == 1
        assert all(min(one.rank for one in a.order) <= min(one.rank for one in b.order) for a, b in pairwise(found))
