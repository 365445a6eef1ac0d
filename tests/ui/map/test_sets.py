"""Explaining sets, chains and comparing on the map."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor, QImage

from nmt_explorer.domain.body import View
from nmt_explorer.domain.drawing import Mark, MarkKind
from nmt_explorer.ui.map.content import content_of
from nmt_explorer.ui.map.map_view import MapView
from nmt_explorer.ui.painting.chain import arrows
from nmt_explorer.ui.painting.members import LETTERS, letter_places
from nmt_explorer.ui.painting.overlay import pressed_at
from nmt_explorer.ui.theme.tokens import LIGHT
from nmt_explorer.workspace.state import Seeing, choices_of
from nmt_explorer.workspace.workspace import Workspace

SHOULDER = Mark(View.FRONT, MarkKind.POINT, ((-105.0, 205.0),), 8.0, 7)
CALF = Mark(View.BACK, MarkKind.POINT, ((70.0, 790.0),), 8.0, 5)


@pytest.fixture
def count(body_map: MapView) -> Callable[[str], int]:
    """How many pixels of the map are nearly of a colour."""

    def counted(colour: str) -> int:
        image = body_map.canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        wanted = QColor(colour)
        found = 0
        for y in range(image.height()):
            for x in range(image.width()):
                pixel = image.pixelColor(x, y)
                apart = abs(pixel.red() - wanted.red()) + abs(pixel.green() - wanted.green())
                found += apart + abs(pixel.blue() - wanted.blue()) < 24
        return found

    return counted


def test_that_a_set_shows_its_members_in_their_colours_and_no_red(
    workspace: Workspace, count: Callable[[str], int]
) -> None:
    workspace.add_mark(SHOULDER)
    workspace.add_mark(CALF)
    edge = LIGHT.essential_edge
    assert count(edge) > 20
    workspace.step_set()
    assert count(LIGHT.set_a) > 50
    assert count(LIGHT.set_b) > 50
    assert count(edge) == 0


def test_that_hovering_brings_no_red_over_a_set(workspace: Workspace, count: Callable[[str], int]) -> None:
    workspace.add_mark(SHOULDER)
    workspace.step_set()
    workspace.preview(choices_of(workspace.state.candidates[1])[0])
    assert count(LIGHT.essential_edge) == 0


def test_that_every_x_of_a_member_has_its_letter_beside_it(workspace: Workspace, body_map: MapView) -> None:
    workspace.add_mark(SHOULDER)
    workspace.add_mark(CALF)
    workspace.step_set()
    content, panes = content_of(workspace.state), body_map.canvas.panes
    placed = letter_places(content.lettered, content.standing, panes, 1.0)
    for place, figure in content.lettered:
        xs = pressed_at(figure, panes)
        letters = [at for number, at in placed if number == place]
        assert len(letters) == len(xs) > 0
        assert all((a - x.at).manhattanLength() < 3 * x.ring + 20 for a, x in zip(letters, xs, strict=True))
    assert len(LETTERS) == len(LIGHT.set_colours)


def test_that_what_the_set_leaves_over_is_told_to_the_map(workspace: Workspace) -> None:
    workspace.add_mark(SHOULDER)
    workspace.add_mark(CALF)
    workspace.step_set()
    workspace.step_set()
    assert content_of(workspace.state).left_over == workspace.state.left_over


def test_that_the_chain_of_the_chosen_candidate_leads_from_key_to_satellite(
    workspace: Workspace, body_map: MapView
) -> None:
    workspace.add_mark(SHOULDER)
    assert content_of(workspace.state).links == (), "one pattern stands alone until a set is asked for"
    workspace.step_set()
    content = content_of(workspace.state)
    first, second = content.links[0]
    assert first.muscle.id == "infraspinatus"
    assert second.muscle.id in {id_ for point in first.points for id_ in point.record.satellites}
    assert len(arrows(content.links, content.chosen, body_map.canvas.panes)) >= 1


def test_that_a_candidate_in_no_chain_shows_none(workspace: Workspace) -> None:
    workspace.add_mark(Mark(View.SOLES, MarkKind.POINT, ((-40.0, 20.0),), 5.0, 7))
    alone = [choices_of(one)[0] for one in workspace.state.candidates]
    workspace.choose(alone[-1])
    workspace.step_set()
    assert content_of(workspace.state).links == ()


def test_that_held_keys_leave_the_drawing_the_pattern_or_their_overlap(
    workspace: Workspace, count: Callable[[str], int]
) -> None:
    workspace.add_mark(SHOULDER)
    workspace.select_mark(None)
    violet, red = LIGHT.mark, LIGHT.essential_edge
    workspace.see(Seeing.DRAWING)
    assert count(violet) > 20
    assert count(red) == 0
    workspace.see(Seeing.PATTERN)
    assert count(violet) == 0
    assert count(red) > 20
    whole = count(red)
    workspace.see(Seeing.OVERLAP)
    assert count(red) < whole


def test_that_a_compared_pattern_is_hatched_beside_the_red_one(
    workspace: Workspace, count: Callable[[str], int]
) -> None:
    workspace.add_mark(SHOULDER)
    assert count(LIGHT.set_b) == 0
    workspace.compare(choices_of(workspace.state.candidates[1])[0])
    assert count(LIGHT.set_b) > 30
    assert count(LIGHT.essential_edge) > 20
