"""Palpate next, quick questions, and what is said of a finding or an answer."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.ui.window.conftest import ARM, SHOULDER

from nmt_explorer.domain.body import View
from nmt_explorer.domain.caution import Tier
from nmt_explorer.domain.drawing import Mark, MarkKind
from nmt_explorer.query.palpate_next import palpate_next
from nmt_explorer.query.questions_that_matter import questions_that_matter
from nmt_explorer.ui.desk import Desk
from nmt_explorer.ui.noted import noted
from nmt_explorer.ui.panels.answers.questions import MOST_HISTORY, history_questions
from nmt_explorer.ui.workbench import Workbench
from nmt_explorer.workspace.state import DetailTab, Stage, choices_of


@pytest.fixture
def shown(bench: Workbench, desk: Desk) -> Workbench:
    """Two marks, and the desk with its keys."""
    assert desk.actions
    bench.workspace.add_mark(SHOULDER)
    bench.workspace.add_mark(ARM)
    return bench


def test_that_m_chooses_what_to_palpate_next_and_shows_where_to_press(shown: Workbench) -> None:
    assert shown.workspace.state.answer is not None
    found = palpate_next(shown.workspace.state.answer)
    assert found is not None
    shown.workspace.open_tab(DetailTab.WHY)
    QTest.keyClick(shown.map_area.map, Qt.Key.Key_M)
    chosen = shown.workspace.state.chosen
    assert chosen is not None
    assert (chosen.trigger_point, chosen.side) == (found.trigger_point.id, found.candidate.pattern.side)
    assert shown.workspace.state.tab is DetailTab.PRESS
    assert shown.right.detail.press.frame.isVisible()
    assert shown.toast.text.startswith("Palpate next: ")


def test_that_the_panel_names_what_m_chooses(shown: Workbench) -> None:
    tell_most = shown.right.answers.tell_most
    assert tell_most.isVisible()
    name = tell_most.palpate.text()
    QTest.mouseClick(tell_most.palpate, Qt.MouseButton.LeftButton)
    candidate = shown.workspace.state.chosen_candidate
    assert candidate is not None
    assert name.startswith(candidate.pattern.muscle.record.name)


def test_that_a_finding_leads_on_to_another_candidate(shown: Workbench) -> None:
    pressed = []
    for _ in range(3):
        QTest.keyClick(shown.map_area.map, Qt.Key.Key_M)
        pressed.append(shown.workspace.state.chosen)
        QTest.keyClick(shown.map_area.map, Qt.Key.Key_N)
    assert len(set(pressed)) == 3
    assert len(shown.workspace.state.drawing.findings) == 3


def test_that_in_a_narrow_window_m_opens_the_detail(shown: Workbench) -> None:
    shown.resize(1000, 800)
    assert not shown.right.detail.isVisible()
    QTest.keyClick(shown.map_area.map, Qt.Key.Key_M)
    assert shown.right.detail.isVisible()


def test_that_m_with_nothing_to_press_says_so(shown: Workbench) -> None:
    shown.workspace.replace_marks((Mark(View.FRONT, MarkKind.POINT, ((-400.0, 900.0),)),))
    QTest.keyClick(shown.map_area.map, Qt.Key.Key_M)
    assert shown.toast.text == "No candidate is left to press."


def test_that_m_is_off_while_questions_are_open(shown: Workbench) -> None:
    chosen = shown.workspace.state.chosen
    shown.workspace.go_to(Stage.ASSESS)
    QTest.keyClick(shown.map_area.map, Qt.Key.Key_M)
    assert shown.workspace.state.chosen == chosen
    assert shown.workspace.state.stage is Stage.ASSESS


def test_that_the_toast_says_where_the_pressed_candidate_moved_and_undoes_it(shown: Workbench) -> None:
    third = shown.workspace.state.candidates[2]
    shown.workspace.choose(choices_of(third)[0])
    QTest.keyClick(shown.map_area.map, Qt.Key.Key_F)
    moved_to = shown.workspace.state.chosen_candidate
    assert moved_to is not None
    assert moved_to.rank < 3
    assert shown.toast.text.startswith("Familiar pain noted. ")
    assert shown.toast.text.endswith(f"moves from 3 to {moved_to.rank}.")
    QTest.mouseClick(shown.toast, Qt.MouseButton.LeftButton)
    assert shown.workspace.state.drawing.findings == ()
    assert not shown.toast.isVisible()


def test_that_a_first_candidate_that_is_familiar_stays_first(shown: Workbench) -> None:
    QTest.keyClick(shown.map_area.map, Qt.Key.Key_F)
    assert shown.toast.text.startswith("Familiar pain noted. ")
    assert shown.toast.text.endswith("stays first.")


def test_that_a_taut_band_is_noted_and_said_not_to_count(shown: Workbench) -> None:
    QTest.keyClick(shown.map_area.map, Qt.Key.Key_D)
    assert shown.toast.text == "Noted, not counted."


def test_that_u_clears_the_finding_and_says_so(shown: Workbench) -> None:
    keys = shown.right.detail.press.keys
    assert not keys.clear.isVisible()
    QTest.keyClick(shown.map_area.map, Qt.Key.Key_N)
    assert keys.clear.isVisible()
    QTest.keyClick(shown.map_area.map, Qt.Key.Key_U)
    assert shown.workspace.state.drawing.findings == ()
    assert shown.toast.text.startswith("Finding cleared. ")


def test_that_each_key_says_what_it_counts_for(shown: Workbench) -> None:
    keys = shown.right.detail.press.keys
    assert keys.familiar.accessibleName() == "Familiar pain, strongly"
    assert keys.tender.accessibleName() == "Tender only, a little"
    assert keys.nothing.accessibleName() == "Nothing found, against"
    assert keys.taut.accessibleName() == "Taut band, noted, not counted"
    assert keys.familiar.size() == keys.tender.size() == keys.nothing.size()


def test_that_a_quick_question_is_answered_by_one_press_and_gives_way_to_the_next(shown: Workbench) -> None:
    state = shown.workspace.state
    assert state.answer is not None
    assert state.knowledge is not None
    asked = questions_that_matter(state.knowledge.atlas, state.answer)[0].activity
    row = shown.right.answers.tell_most.rows[0]
    assert row.name.text() == asked.name
    assert asked.question in row.yes.accessibleName()
    QTest.mouseClick(row.yes, Qt.MouseButton.LeftButton)
    assert shown.workspace.state.drawing.answer_to(asked.id) is True
    assert row.name.text() != asked.name
    assert shown.toast.text.startswith("Yes noted. ")
    shown.toast.undo_wanted.emit()
    assert shown.workspace.state.drawing.answer_to(asked.id) is None
    assert row.name.text() == asked.name


def test_that_the_second_press_of_a_double_press_answers_nothing(shown: Workbench) -> None:
    row = shown.right.answers.tell_most.rows[0]
    QTest.mouseClick(row.no, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(row.no, Qt.MouseButton.LeftButton)
    assert len(shown.workspace.state.drawing.answers) == 1


def test_that_an_answer_says_which_candidate_it_moved(shown: Workbench) -> None:
    state = shown.workspace.state
    assert state.knowledge is not None
    assert state.answer is not None
    for activity in history_questions(state):
        before = shown.workspace.state
        shown.workspace.answer_question(activity.id, True)
        after = shown.workspace.state
        assert noted(before, after).startswith("Yes noted. ")
        was = [c.pattern.key for c in before.candidates]
        stays = was == [c.pattern.key for c in after.candidates]
        assert ("The order stays." in noted(before, after)) is stays
        shown.workspace.undo()
        assert noted(after, shown.workspace.state) == ""


def test_that_of_a_safety_answer_nothing_is_said_in_passing(shown: Workbench) -> None:
    assert shown.workspace.state.answer is not None
    flag = next(r for r in shown.workspace.state.answer.red_flags if r.flag.tier is not Tier.EMERGENCY)
    shown.workspace.answer_question(flag.flag.id, False)
    assert not shown.toast.isVisible()


def test_that_more_room_brings_more_questions(shown: Workbench) -> None:
    rows = shown.right.answers.tell_most.rows
    counts = []
    for height in (700, 800, 940, 1100):
        shown.resize(1440, height)
        counts.append(sum(row.isVisible() for row in rows))
    assert counts == sorted(counts)
    assert counts[0] == 0
    assert counts[1] == 1
    assert counts[-1] == 3


def test_that_the_questions_of_the_assessment_begin_with_those_that_tell_most(shown: Workbench) -> None:
    state = shown.workspace.state
    assert state.knowledge is not None
    assert state.answer is not None
    wanted = [one.activity for one in questions_that_matter(state.knowledge.atlas, state.answer)]
    asked = history_questions(state)
    assert list(asked[: len(wanted)]) == wanted
    assert len(asked) == len({activity.id for activity in asked}) <= MOST_HISTORY
