"""Search finds what was meant, typing errors included."""

import pytest

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.query.search import HitKind, SearchIndex


@pytest.fixture(scope="module")
def search(atlas: Atlas) -> SearchIndex:
    return SearchIndex(atlas)


@pytest.mark.parametrize(
    ("typed", "kind", "id_"),
    [
        ("infraspinatus", HitKind.MUSCLE, "infraspinatus"),
        ("infraspintus", HitKind.MUSCLE, "infraspinatus"),
        ("INFRASPINATUS", HitKind.MUSCLE, "infraspinatus"),
        ("infra", HitKind.MUSCLE, "infraspinatus"),
        ("piriformes", HitKind.MUSCLE, "piriformis"),
        ("quadratus lumb", HitKind.MUSCLE, "quadratus_lumborum"),
        ("gluteus minimus posterior", HitKind.MUSCLE, "gluteus_minimus_posterior"),
        ("musculus soleus", HitKind.MUSCLE, "soleus"),
        ("temple", HitKind.AREA, "temple"),
        ("tempel", HitKind.AREA, "temple"),
        ("sciatica", HitKind.CONDITION, "sciatica"),
        ("frozen shoulder", HitKind.CONDITION, "frozen_shoulder"),
        ("dizzyness", HitKind.SYMPTOM, "dizziness"),
        ("carotid", HitKind.SITE, "carotid_triangle"),
    ],
)
def test_that_it_is_among_the_first_three(search: SearchIndex, typed: str, kind: HitKind, id_: str) -> None:
    assert (kind, id_) in [(hit.kind, hit.id) for hit in search.find(typed)[:3]]


@pytest.mark.parametrize("typed", ["", "   ", "%%%", "xqzvw"])
def test_that_nothing_is_found_for_nothing(search: SearchIndex, typed: str) -> None:
    assert search.find(typed) == ()


def test_that_each_thing_is_listed_once(search: SearchIndex) -> None:
    hits = search.find("shoulder")
    assert len({(hit.kind, hit.id) for hit in hits}) == len(hits) > 3
