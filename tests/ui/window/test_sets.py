"""Explaining sets and comparing beside the map."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.window.conftest import ARM, SHOULDER
from tests.ui.window.test_room import SIZES, resize, settled_faults

from nmt_explorer.domain.body import View
from nmt_explorer.domain.drawing import Mark, MarkKind
from nmt_explorer.query.chains import chains
from nmt_explorer.ui.desk import Desk
from nmt_explorer.ui.panels.answers.explained import IN_SHORT
from nmt_explorer.ui.panels.answers.set_words import chain_words, left_over, set_cards
from nmt_explorer.ui.shortcuts import KEYS, Command
from nmt_explorer.ui.workbench import Workbench
from nmt_explorer.workspace.state import Seeing, Stage, choices_of, members_of

CALF = Mark(View.BACK, MarkKind.POINT, ((70.0, 790.0),), 8.0, 5)


def mark(bench: Workbench) -> None:
    for one in (SHOULDER, ARM, CALF):
        bench.workspace.add_mark(one)


def test_that_x_shows_the_sets_one_after_the_other_and_escape_leaves(bench: Workbench, desk: Desk) -> None:
    mark(bench)
    desk.actions[Command.NEXT_SET]()
    answers = bench.right.answers
    assert answers.sets.isVisible()
    assert not answers.list.isVisible()
    assert answers.heading.text() == "Explained together"
    desk.actions[Command.NEXT_SET]()
    assert bench.workspace.state.set_number == 1
    bench.close_nearest()
    assert bench.workspace.state.set_number is None
    assert answers.list.isVisible()
    assert len(bench.workspace.state.drawing.marks) == 3


def test_that_the_page_names_members_finding_and_marks(bench: Workbench, desk: Desk) -> None:
    mark(bench)
    desk.actions[Command.NEXT_SET]()
    rows = bench.right.answers.sets.members
    shown = bench.workspace.state.shown_set
    assert shown is not None
    assert [row.line.choice for row in rows] == list(members_of(shown))
    assert all(row.line.finding == "Not pressed yet" for row in rows)
    covered = {number for row in rows for number in row.line.marks}
    assert covered <= {0, 1, 2}
    assert covered
    desk.actions[Command.FAMILIAR]()
    chosen = bench.workspace.state.chosen
    now = {row.line.choice: row.line.finding for row in bench.right.answers.sets.members}
    assert chosen is not None
    assert now[chosen] == "Familiar pain found"


def test_that_all_sets_are_one_click_away(bench: Workbench) -> None:
    mark(bench)
    QTest.mouseClick(bench.right.answers.explained.show_sets, Qt.MouseButton.LeftButton)
    page = bench.right.answers.sets
    assert len(page.sets) == 3
    QTest.mouseClick(page.sets[2], Qt.MouseButton.LeftButton)
    assert bench.workspace.state.set_number == 2
    member = page.members[-1]
    QTest.mouseClick(member, Qt.MouseButton.LeftButton)
    assert bench.workspace.state.chosen == member.line.choice
    assert bench.workspace.state.set_number == 2


def test_that_a_set_that_explains_as_much_is_said_to_be_as_good(bench: Workbench) -> None:
    bench.workspace.add_mark(SHOULDER)
    headings = [card.heading for card in set_cards(bench.workspace.state)]
    assert headings[0] == "One point, the mark"
    assert headings[1] == "As good: one point, the mark"


def test_that_what_a_set_leaves_over_is_named_with_what_to_do(bench: Workbench, desk: Desk) -> None:
    mark(bench)
    for _ in range(3):
        desk.actions[Command.NEXT_SET]()
        state = bench.workspace.state
        left = left_over(state)
        assert tuple(one.mark for one in left) == state.left_over
        assert all(one.heading.startswith("Left over: ") and one.words for one in left)
        assert [row.left for row in bench.right.answers.sets.left] == list(left)


def test_that_every_mark_of_a_set_has_a_member_and_what_is_left_over_has_none(bench: Workbench) -> None:
    forearm = Mark(View.FRONT, MarkKind.POINT, ((-160.0, 380.0),), 8.0, 5)
    for one in (SHOULDER, CALF, forearm):
        bench.workspace.add_mark(one)
    answer = bench.workspace.state.answer
    assert answer is not None
    for card, explaining in zip(set_cards(bench.workspace.state), answer.explanation.sets, strict=True):
        assert {mark for line in card.members for mark in line.marks} == set(explaining.marks)


def test_that_the_list_says_what_to_examine_first(bench: Workbench) -> None:
    mark(bench)
    chain = chains(bench.workspace.state.candidates)[0]
    words = bench.right.answers.explained.chain.text()
    assert words == chain_words(chain, IN_SHORT)
    assert words.startswith("Examine first: infraspinatus → ")


def test_that_sets_stay_away_outside_the_stage_find(bench: Workbench, desk: Desk) -> None:
    mark(bench)
    bench.workspace.go_to(Stage.ASSESS)
    desk.actions[Command.NEXT_SET]()
    assert bench.workspace.state.set_number is None


def test_that_a_held_key_hides_until_it_is_let_go(bench: Workbench) -> None:
    mark(bench)
    for key, seeing in (
        (Qt.Key.Key_I, Seeing.DRAWING),
        (Qt.Key.Key_J, Seeing.PATTERN),
        (Qt.Key.Key_H, Seeing.OVERLAP),
    ):
        for place in (bench.map_area.map.canvas, bench.right.answers.list):
            QTest.keyPress(place, key)
            assert bench.workspace.state.seeing is seeing
            QTest.keyRelease(place, key)
            assert bench.workspace.state.seeing is Seeing.ALL


def test_that_the_keys_of_sets_and_comparing_mean_nothing_else() -> None:
    held = {row.shown for row in KEYS if row.does.startswith("Hold: ")}
    assert held == {"I", "J", "H"}
    keys = [*held, *(key for row in KEYS for key in row.keys)]
    assert {key for key in keys if keys.count(key) > 1} == set()


def test_that_shift_and_a_click_on_a_card_compares_it(bench: Workbench) -> None:
    mark(bench)
    listed = bench.right.answers.list
    chosen = bench.workspace.state.chosen
    place = listed.visualRect(listed.model().index(1, 0)).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, place)
    state = bench.workspace.state
    assert state.chosen == chosen
    assert state.compared == choices_of(state.candidates[1])[0]
    bench.close_nearest()
    assert bench.workspace.state.compared is None


def test_that_a_key_keeps_the_chosen_candidate_to_compare_with_the_next(bench: Workbench, desk: Desk) -> None:
    mark(bench)
    chosen = bench.workspace.state.chosen
    desk.actions[Command.COMPARE]()
    assert bench.workspace.state.compared == chosen
    assert bench.workspace.state.chosen != chosen
    desk.actions[Command.COMPARE]()
    assert bench.workspace.state.compared is None


@pytest.mark.parametrize("factor", [1.0, 1.4])
def test_that_nothing_is_clipped_or_overlaps_with_sets_and_while_comparing(
    qtbot: QtBot, bench: Workbench, desk: Desk, factor: float
) -> None:
    mark(bench)
    desk.use_size(factor)
    for size in SIZES:
        resize(bench, size, factor)
        for number in range(3):
            bench.workspace.show_set(number)
            assert settled_faults(qtbot, bench) == [], (size, number)
        bench.workspace.show_set(None)
        desk.actions[Command.COMPARE]()
        bench.right.open_detail()
        assert settled_faults(qtbot, bench) == [], (size, "compared")
        bench.right.close_detail()
        bench.workspace.compare(None)


def test_that_two_compared_candidates_say_why_each(bench: Workbench, desk: Desk) -> None:
    mark(bench)
    strip = bench.right.detail.comparison
    assert not strip.isVisible()
    desk.actions[Command.COMPARE]()
    assert strip.isVisible()
    first, second = bench.workspace.state.candidates[:2]
    assert strip.compared.name.text().startswith(f"1  {first.pattern.muscle.record.name}")
    assert strip.chosen.name.text().startswith(f"2  {second.pattern.muscle.record.name}")
    assert strip.chosen.why.text()
    QTest.mouseClick(strip.leave, Qt.MouseButton.LeftButton)
    assert not strip.isVisible()
