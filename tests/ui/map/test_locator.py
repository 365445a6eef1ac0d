"""The close-up shows where to press and names places from which a finger finds it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import Side, View
from nmt_explorer.handout.pattern import PatternFigure, figure_of
from nmt_explorer.resources import shipped_assets
from nmt_explorer.ui.map.bony_landmarks import BONES, mentions
from nmt_explorer.ui.map.close_up import NamedPoint, best_view, close_up_box, helpful_places, named_points
from nmt_explorer.ui.painting.overlay import pressed_at, small_xs
from nmt_explorer.ui.painting.pane import Pane, fitted
from nmt_explorer.ui.theme.typography import load_fonts

SIZE = (334.0, 158.0)
TITLE = QRectF(11, 11, 130, 22)


@pytest.fixture(autouse=True)
def _fonts(qapp: QApplication) -> None:
    assert qapp
    load_fonts(shipped_assets())


def _close_ups(atlas: Atlas) -> Iterator[tuple[PatternFigure, Pane, tuple[NamedPoint, ...]]]:
    """Every trigger point on every side, in its close-up."""
    for muscle in atlas.muscles.values():
        for point in muscle.trigger_points:
            for side in point.sides:
                yield _close_up(atlas, figure_of(muscle, point, side))


def _close_up(atlas: Atlas, figure: PatternFigure) -> tuple[PatternFigure, Pane, tuple[NamedPoint, ...]]:
    view = best_view(figure)
    assert view is not None
    places = helpful_places(figure, atlas, view)
    pane = fitted(view, close_up_box(figure, view, SIZE, places), (0.0, 0.0, *SIZE), fill=True)
    return figure, pane, named_points(figure, places, pane, (TITLE,))


def _of(atlas: Atlas, id_: str, side: Side) -> tuple[PatternFigure, Pane, tuple[NamedPoint, ...]]:
    point = atlas.trigger_point(id_)
    assert point is not None
    return _close_up(atlas, figure_of(atlas.muscles[point.muscle], point, side))


def test_that_every_close_up_shows_the_point_to_press(atlas: Atlas) -> None:
    frame = QRectF(20, 20, SIZE[0] - 40, SIZE[1] - 40)
    outside = [
        figure.points[0].id
        for figure, pane, _ in _close_ups(atlas)
        if not any(frame.contains(x.at) for x in pressed_at(figure, (pane,)))
    ]
    assert outside == []


def test_that_names_cover_no_x_nor_title_nor_each_other_and_stay_in_the_frame(atlas: Atlas) -> None:
    wrong = []
    for figure, pane, named in _close_ups(atlas):
        boxes = [
            TITLE,
            *(
                QRectF(x.at.x() - x.ring, x.at.y() - x.ring, 2 * x.ring, 2 * x.ring)
                for x in pressed_at(figure, (pane,))
            ),
        ]
        boxes += [QRectF(at.x() - 4, at.y() - 4, 8, 8) for at in small_xs(figure, pane)]
        for number, one in enumerate(named):
            others = [*boxes, *(other.words for other in named[:number])]
            if any(box.intersects(one.words) for box in others) or not pane.rect.contains(one.words):
                wrong.append((figure.points[0].id, one.name))
    assert wrong == []


def test_that_side_views_name_nothing_of_the_arm_that_hangs_before_the_trunk(atlas: Atlas) -> None:
    of_arm = {bone.name for bone in BONES.values() if bone.of_arm}
    named = {one.name for _, pane, found in _close_ups(atlas) if pane.view in (View.LEFT, View.RIGHT) for one in found}
    assert named
    assert not named & of_arm


def test_that_a_place_that_the_text_mentions_is_named_before_a_nearer_one(atlas: Atlas) -> None:
    _, _, named = _of(atlas, "infraspinatus.tp1", Side.RIGHT)
    assert named[0].name == "Scapular spine"
    assert named[0].is_said


@pytest.mark.parametrize("side", [Side.RIGHT, Side.LEFT])
def test_that_named_places_lie_on_the_side_of_the_point(atlas: Atlas, side: Side) -> None:
    _, pane, named = _of(atlas, "infraspinatus.tp1", side)
    assert named
    sign = pane.view.right_sign * (1 if side is Side.RIGHT else -1)
    assert all(pane.to_body(one.at)[0] * sign >= 0 for one in named)


def test_that_most_close_ups_name_a_place(atlas: Atlas) -> None:
    found = [bool(named) for *_, named in _close_ups(atlas)]
    assert sum(found) > 0.9 * len(found)


@pytest.mark.parametrize(
    ("text", "key", "expected"),
    [
        ("over T12, beside it", "T12_spinous_process", True),
        ("over T12, beside it", "T1_spinous_process", False),
        ("between L4–L5", "L5_spinous_process", True),
        ("just below the Acromion", "acromion_tip", True),
        ("above the knee", "acromion_tip", False),
    ],
)
def test_that_a_mention_is_a_whole_word(text: str, key: str, expected: bool) -> None:
    assert mentions(text, BONES[key]) is expected


def test_that_every_landmark_named_exists_in_some_view(atlas: Atlas) -> None:
    known = {key for drawing in atlas.body.values() for key, _ in drawing.landmarks}
    assert set(BONES) <= known
