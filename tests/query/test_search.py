"""Search finds what a therapist meant, typing errors included, and nothing for what resembles nothing."""

import string
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.query.search import HitKind, SearchIndex
from nmt_explorer.query.word_match import stem, words_of

FIRST_HITS = """
infraspinatus               muscle infraspinatus
INFRASPINATUS               muscle infraspinatus
infraspinatis               muscle infraspinatus
infraspintus                muscle infraspinatus
infra                       muscle infraspinatus
supra spinatus              muscle supraspinatus
rhomboidmajor               muscle rhomboid_major
pirifromis                  muscle piriformis
quadratus lumb              muscle quadratus_lumborum
QL                          muscle quadratus_lumborum
gluteus minimus posterior   muscle gluteus_minimus_posterior
musculus soleus             muscle soleus
upper trap                  muscle trapezius_upper
trapezius                   muscle trapezius_upper
levator scapula             muscle levator_scapulae
gastrocnemious              muscle gastrocnemius
peroneus longus             muscle fibularis_longus
SCM                         muscle sternocleidomastoid_clavicular sternocleidomastoid_sternal
biceps                      muscle biceps_brachii_long biceps_brachii_short biceps_femoris_long
deltoids                    muscle deltoid_anterior deltoid_middle deltoid_posterior
infraspinatus.tp1           trigger_point infraspinatus.tp1
infraspinatus trp1          trigger_point infraspinatus.tp1
temple                      area temple
tempel                      area temple
shoulder blade              area scapula
sholder blade               area scapula
between the shoulder blades area interscapular
kneecap                     area knee_front
big toe                     area toe_great
my jaw hurts                area tmj mandible jaw_angle
thumb pain                  area thumb
sciatca                     condition sciatica
siatica                     condition sciatica
frozen sholder              condition frozen_shoulder
tennis elbow                condition tennis_elbow
tenis elbow                 condition tennis_elbow
golfers elbow               condition golfers_elbow
runner                      condition patellofemoral_pain
carpel tunel                condition carpal_tunnel_syndrome
plantar fascitis            condition plantar_heel_pain
heel pain                   condition plantar_heel_pain
neck pain                   condition chronic_neck_pain
lower back pain             condition low_back_pain
whip lash                   condition whiplash
migrane                     condition migraine
hedache                     condition headaches
dizzyness                   symptom dizziness
vertigo                     symptom dizziness
tinnitus                    symptom ear_symptoms
jaw clenching               symptom clenching_teeth
teeth grinding              symptom clenching_teeth
pins and needles            symptom hand_numbness leg_numbness
stairs                      symptom climbing_stairs descending_stairs
computer                    symptom typing_mouse_work
sleep                       symptom poor_sleep
carotid                     site carotid_triangle
sciatic nerve               site sciatic_notch
ischemic compression        release trigger_point_pressure_release
foam roller                 release self_massage_ball
striping massage            release stripping_massage
"""
"""What is typed (28 columns), the kind of the first hit, and the ids that may be first."""


@pytest.fixture(scope="module")
def search(atlas: Atlas) -> SearchIndex:
    return SearchIndex(atlas)


@pytest.mark.parametrize(
    ("typed", "expected"), [(line[:28].strip(), line[28:].split()) for line in FIRST_HITS.strip().splitlines()]
)
def test_that_the_first_hit_is_what_a_therapist_means(search: SearchIndex, typed: str, expected: list[str]) -> None:
    first = search.find(typed)[0]
    assert first.kind == expected[0]
    assert first.id in expected[1:]


def test_that_temporalis_is_found_for_a_misspelt_temple_and_the_heel_is_not(search: SearchIndex) -> None:
    ids = [hit.id for hit in search.find("tempel")]
    assert "temporalis" in ids
    assert "heel" not in ids


@pytest.mark.parametrize("typed", ["", "   ", "%%%", "xqzvw", "zzzzqqq", "xyz", "qwerty", "👩‍⚕️", "0", "a" * 5000])
def test_that_nothing_is_found_for_nothing(search: SearchIndex, typed: str) -> None:
    assert search.find(typed) == ()


def test_that_each_thing_is_listed_once_and_the_best_first(search: SearchIndex) -> None:
    hits = search.find("shoulder")
    assert len({(hit.kind, hit.id) for hit in hits}) == len(hits) > 3
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


def test_that_everything_is_found_by_its_own_name_and_id(search: SearchIndex, atlas: Atlas) -> None:
    named = [
        *((HitKind.MUSCLE, m.record.id, m.record.name) for m in atlas.muscles.values()),
        *((HitKind.CONDITION, c.id, c.name) for c in atlas.conditions.values()),
        *((HitKind.AREA, a.code, a.name) for a in atlas.areas.values()),
        *((HitKind.RELEASE, r.id, r.name) for r in atlas.releases.values()),
    ]
    missing = [
        text for kind, id_, name in named for text in (name, id_) if (kind, id_) not in _first_three(search, text)
    ]
    assert missing == []


@pytest.mark.parametrize("slip", [lambda s, i: s[:i] + s[i + 1 :], lambda s, i: s[:i] + s[i + 1] + s[i] + s[i + 2 :]])
def test_that_a_letter_dropped_or_swapped_still_finds_every_muscle(
    search: SearchIndex, atlas: Atlas, slip: Callable[[str, int], str]
) -> None:
    names = [(m.record.id, m.record.name) for m in atlas.muscles.values()]
    missing = [name for id_, name in names if (HitKind.MUSCLE, id_) not in _first_three(search, slip(name, 3))]
    assert missing == []


@given(st.text(max_size=60) | st.text(alphabet=string.ascii_lowercase + " '-", max_size=60))
def test_that_any_text_can_be_looked_for(search: SearchIndex, typed: str) -> None:
    assert all(0 < hit.score <= 100 for hit in search.find(typed))


def test_that_words_lose_case_accents_and_apostrophes() -> None:
    assert words_of("Runner's  KNEE, Über-dehnung") == ("runners", "knee", "uber", "dehnung")


@pytest.mark.parametrize("word", ["clench", "clenched", "clenching", "clenches"])
def test_that_endings_do_not_matter(word: str) -> None:
    assert stem(word) == "clench"


def _first_three(search: SearchIndex, typed: str) -> list[tuple[HitKind, str]]:
    return [(hit.kind, hit.id) for hit in search.find(typed)[:3]]
