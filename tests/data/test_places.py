"""Rules for where points are pressed, as the words say it, and for zones that run round a limb. Body units."""

import math

import pytest
import shapely
from shapely.affinity import scale

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import Side, View

FINGER = 10.5
"""A finger-breadth, 18 mm of a stature of 1.72 m."""
FROM_LANDMARK = (
    ("sternocleidomastoid_sternal.tp4", View.RIGHT, "mastoid_tip", 2.0),
    ("sternocleidomastoid_clavicular.tp3", View.RIGHT, "mastoid_tip", 2.5),
    ("splenius_cervicis.tp1", View.RIGHT, "mastoid_tip", 1.0),
    ("soleus.tp1", View.BACK, "gastrocnemius_lower_end", 4.0),
    ("infraspinatus.tp2", View.BACK, "scapular_spine_mid", 1.0),
)
"""Trigger point, view, landmark and the distance in finger-breadths that the words give."""
ROUND_THE_LIMB = (
    "adductor_brevis.tp1",
    "adductor_longus.tp1",
    "adductor_longus.tp2",
    "adductor_magnus.tp1",
    "biceps_femoris_long.tp1",
    "biceps_femoris_short.tp1",
    "soleus.tp2",
    "vastus_lateralis.tp4",
    "vastus_medialis.tp2",
)
NEAR = 4.0
SHORT = 30.0


@pytest.mark.parametrize(("point", "view", "landmark", "fingers"), FROM_LANDMARK)
def test_that_a_point_lies_as_many_fingers_from_the_landmark_as_its_words_say(
    atlas: Atlas, point: str, view: View, landmark: str, fingers: float
) -> None:
    found = atlas.trigger_point(point)
    assert found is not None
    mark = atlas.body[view].landmarks[landmark, Side.RIGHT].point
    assert math.dist(found.locations[view, Side.RIGHT], mark) == pytest.approx(fingers * FINGER, abs=0.6 * FINGER)


def test_that_supraspinatus_is_pressed_above_the_scapular_spine_and_infraspinatus_below(atlas: Atlas) -> None:
    spine = atlas.body[View.BACK].landmarks["scapular_spine_mid", Side.RIGHT].point[1]
    above, below = atlas.trigger_point("supraspinatus.tp2"), atlas.trigger_point("infraspinatus.tp1")
    assert above is not None
    assert below is not None
    assert above.locations[View.BACK, Side.RIGHT][1] < spine < below.locations[View.BACK, Side.RIGHT][1]


@pytest.mark.parametrize("point", ROUND_THE_LIMB)
def test_that_a_zone_running_round_a_limb_goes_on_in_the_other_view(atlas: Atlas, point: str) -> None:
    found = atlas.trigger_point(point)
    assert found is not None
    drawn = {
        view: shapely.union_all([zone.region.geometry for zone in found.zones_on(Side.RIGHT) if zone.view is view])
        for view in (View.FRONT, View.BACK)
    }
    for view, other in ((View.FRONT, View.BACK), (View.BACK, View.FRONT)):
        rim = atlas.body[view].outline.geometry.boundary.intersection(drawn[view].buffer(0.6))
        left = scale(rim, -1, 1, origin=(0, 0)).difference(drawn[other].buffer(NEAR))
        assert left.length < SHORT, f"{view.value}: {left.bounds}"
