"""The library: every way of looking, the filter and its keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import Factor, MuscleId
from nmt_explorer.query.search import HitKind
from nmt_explorer.ui.desk import Desk
from nmt_explorer.ui.panels.library.library import Library
from nmt_explorer.ui.panels.library.nerves import families_of
from nmt_explorer.ui.panels.library.shelves import rows_of
from nmt_explorer.ui.panels.library.ways import Way, shelves_by
from nmt_explorer.ui.shortcuts import Command
from nmt_explorer.ui.widgets.rows import Row
from nmt_explorer.ui.workbench import Workbench


@pytest.fixture
def library(bench: Workbench) -> Library:
    """The library, open."""
    bench.right.open_library(is_open=True)
    return bench.right.library


@pytest.mark.parametrize("way", list(Way))
def test_that_every_muscle_is_found_in_every_way_that_has_a_place_for_all(atlas: Atlas, way: Way) -> None:
    named = {item.key[1] for shelf in shelves_by(atlas, way) for item in shelf.items if item.key is not None}
    if way in (Way.CONDITION, Way.RELEASE):
        assert named
    else:
        assert set(atlas.muscles) <= named


def test_that_no_muscle_is_left_without_a_known_nerve(atlas: Atlas) -> None:
    without = [m.id for m in atlas.muscles.values() if not families_of(m.record.innervation.nerve)]
    assert without == []


@pytest.mark.parametrize(
    ("nerve", "families"),
    [
        ("posterior interosseous nerve", ("radial",)),
        ("medial plantar nerve (first), lateral plantar nerve (the others)", ("plantar",)),
        ("musculocutaneous nerve; small branch of radial nerve", ("musculocutaneous", "radial")),
        ("obturator nerve; tibial part of sciatic nerve", ("obturator", "sciatic", "tibial")),
        ("nerve to obturator internus", ("hip_rotators",)),
        ("medial branches of dorsal rami L1–S1", ("trunk",)),
        ("medial branches of dorsal rami C3–C8", ("cervical",)),
    ],
)
def test_that_a_branch_is_listed_under_its_main_nerves(nerve: str, families: tuple[str, ...]) -> None:
    assert families_of(nerve) == families


def test_that_a_factor_says_what_it_means_for_each_muscle(atlas: Atlas) -> None:
    shelves = shelves_by(atlas, Way.FACTOR)
    assert [shelf.id for shelf in shelves] == [factor.value for factor in Factor]
    assert all(item.detail.endswith((".", "?")) for shelf in shelves for item in shelf.items)


def test_that_a_condition_unfolds_to_warnings_muscles_and_releases_in_this_order(atlas: Atlas) -> None:
    shelf = next(s for s in shelves_by(atlas, Way.CONDITION) if s.id == "condition:headaches")
    kinds = [item.key[0] for item in shelf.items if item.key is not None]
    assert kinds[0] == "condition"
    assert kinds == sorted(kinds, key=["condition", "muscle", "release"].index)
    assert shelf.items[0].text.startswith("Refer first when")


def test_that_opening_a_condition_in_the_list_shows_its_page(library: Library, bench: Workbench) -> None:
    library.look_by(Way.CONDITION)
    library.rows.pressed_key.emit(("shelf", "condition:headaches"))
    assert bench.workspace.state.opened is not None
    assert bench.workspace.state.opened.kind is HitKind.CONDITION
    assert bench.right.entry.isVisible()
    assert ("muscle", "trapezius_upper") in [row.key for row in library.rows.rows]


def test_that_latin_names_are_listed_without_the_word_muscle(atlas: Atlas) -> None:
    shelves = shelves_by(atlas, Way.LATIN)
    assert [shelf.name for shelf in shelves] == sorted(shelf.name for shelf in shelves)
    assert not any(item.text.startswith("Muscul") for shelf in shelves for item in shelf.items)


def test_that_the_count_says_how_much_is_mapped(library: Library, atlas: Atlas) -> None:
    assert library.count.text() == f"{len(atlas.muscles)} of {len(atlas.roster.muscles)} mapped"


def test_that_the_filter_unfolds_what_it_finds_and_return_opens_it(library: Library, bench: Workbench) -> None:
    library.filter.setFocus()
    QTest.keyClicks(library.filter, "infrasp")
    assert [row.key for row in library.rows.rows if row.key is not None and row.key[0] == "muscle"] == [
        ("muscle", "infraspinatus")
    ]
    assert library.count.text() == "1 muscle found"
    QTest.keyClick(library.filter, Qt.Key.Key_Return)
    assert bench.workspace.state.chosen is not None
    assert bench.workspace.state.chosen.muscle == MuscleId("infraspinatus")


def test_that_a_filter_without_a_hit_says_so(library: Library) -> None:
    library.filter.setText("qqqq")
    assert [row.key for row in library.rows.rows] == [None]
    assert library.rows.rows[0].text.startswith("Nothing found")


def test_that_escape_empties_the_filter_before_it_closes_the_list(
    library: Library, bench: Workbench, desk: Desk
) -> None:
    library.filter.setText("glut")
    desk.actions[Command.ESCAPE]()
    assert library.filter.text() == ""
    assert bench.right.is_library_open
    desk.actions[Command.ESCAPE]()
    assert not bench.right.is_library_open


def test_that_the_arrow_keys_fold_and_unfold(library: Library) -> None:
    rows = library.rows
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_Home)
    QTest.keyClick(rows, Qt.Key.Key_Right)
    assert rows.rows[0].is_open
    QTest.keyClick(rows, Qt.Key.Key_Down)
    assert rows.currentIndex().row() == 1
    QTest.keyClick(rows, Qt.Key.Key_Left)
    assert rows.currentIndex().row() == 0
    QTest.keyClick(rows, Qt.Key.Key_Left)
    assert not rows.rows[0].is_open


def test_that_the_filter_finds_other_names_too(atlas: Atlas) -> None:
    shelves = shelves_by(atlas, Way.GROUP)
    record = next(m.record for m in atlas.muscles.values() if m.record.aka)
    rows = rows_of(atlas, shelves, frozenset(), None, record.aka[0])
    assert ("muscle", record.id) in [row.key for row in rows]


def test_that_the_menu_of_ways_ticks_the_present_one(library: Library) -> None:
    library.look_by(Way.NERVE)
    menu = library.way_menu()
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["By nerve"]
    assert len(menu.actions()) == len(Way)
    menu.deleteLater()


def test_that_a_release_that_no_muscle_names_says_so_in_place_of_a_number(atlas: Atlas) -> None:
    rows = rows_of(atlas, shelves_by(atlas, Way.RELEASE), frozenset())
    named = {f"release:{advice.technique}" for m in atlas.muscles.values() for advice in m.record.releases}
    unnamed = [row for row in rows if row.key is not None and row.key[1] not in named]
    assert unnamed
    assert {(row.note, row.detail) for row in unnamed} == {("", "No muscle file names it.")}
    assert all(row.note and not row.detail for row in rows if row not in unnamed)


def test_that_a_long_name_takes_two_lines_and_a_short_one_takes_one(library: Library) -> None:
    rows = library.rows
    rows.show_rows((Row("Soleus", ("a", "a")), Row("Back part of the strong cord at the side of the neck", ("a", "b"))))
    rows.show_rows((*rows.rows, Row(" ".join(["very"] * 40), ("a", "c"))))
    one, two, most = (rows.sizeHintForRow(i) for i in range(3))
    assert one < two == most


def test_that_the_first_row_is_shown_with_its_letter(library: Library) -> None:
    library.look_by(Way.NAME)
    library.rows.step(80)
    assert library.rows.verticalScrollBar().value() > 0
    library.look_by(Way.PLAIN)
    assert library.rows.currentIndex().row() == 1
    assert library.rows.verticalScrollBar().value() == 0
