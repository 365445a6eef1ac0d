"""Screen readers find the areas of the map."""

from PySide6.QtGui import QAccessible
from tests.ui.map.hands import middle_of

from nmt_explorer.domain.body import Side, View
from nmt_explorer.domain.drawing import Mark, MarkKind
from nmt_explorer.ui.map.map_view import MapView
from nmt_explorer.workspace.state import ViewSet
from nmt_explorer.workspace.workspace import Workspace

NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description


def _spoken(body_map: MapView) -> dict[str, list[str]]:
    """Descriptions of the areas by name."""
    interface = QAccessible.queryAccessibleInterface(body_map.canvas)
    spoken: dict[str, list[str]] = {}
    for index in range(interface.childCount()):
        child = interface.child(index)
        assert interface.indexOfChild(child) == index
        spoken.setdefault(child.text(NAME), []).append(child.text(DESCRIPTION))
    return spoken


def test_that_every_area_of_the_shown_views_is_a_child_with_its_side(body_map: MapView) -> None:
    spoken = _spoken(body_map)
    assert len(spoken) > 60
    assert "Left shoulder, front" in spoken
    assert "Right shoulder, front" in spoken


def test_that_the_children_follow_the_view(body_map: MapView, workspace: Workspace) -> None:
    workspace.show_views(ViewSet.SOLES)
    assert len(_spoken(body_map)) == len(
        [key for key in body_map.canvas.body[View.SOLES].areas if key[0] in _areas(workspace)]
    )


def test_that_a_marked_area_says_so_with_its_intensity(body_map: MapView, workspace: Workspace) -> None:
    place = middle_of(body_map.canvas, View.FRONT, "shoulder_front", Side.RIGHT)
    workspace.add_mark(Mark(View.FRONT, MarkKind.POINT, (place,), intensity=7))
    spoken = _spoken(body_map)
    assert any("marked 1, 7 of 10" in words for words in spoken["Right shoulder, front"])
    assert not any("marked" in words for words in spoken["Left shoulder, front"])


def test_that_an_area_in_a_zone_names_zone_and_muscle(body_map: MapView, workspace: Workspace) -> None:
    place = middle_of(body_map.canvas, View.FRONT, "shoulder_front", Side.RIGHT)
    workspace.add_mark(Mark(View.FRONT, MarkKind.POINT, (place,)))
    words = [text for texts in _spoken(body_map).values() for text in texts]
    assert any("in the essential zone of" in text for text in words)


def test_that_an_area_knows_where_it_is_on_the_screen(body_map: MapView) -> None:
    interface = QAccessible.queryAccessibleInterface(body_map.canvas)
    child = interface.child(0)
    assert interface.rect().contains(child.rect().center())


def _areas(workspace: Workspace) -> set[str]:
    knowledge = workspace.state.knowledge
    assert knowledge is not None
    return {code for code, area in knowledge.atlas.areas.items() if not area.deep}
