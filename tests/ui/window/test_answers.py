"""The list of candidates, the safety questions and what stands in their place."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.window.conftest import ARM, FLANK, SHOULDER

from nmt_explorer.domain.body import View
from nmt_explorer.domain.caution import Tier
from nmt_explorer.domain.drawing import Mark, MarkKind
from nmt_explorer.ui.panels.answers.answers_panel import AnswersPanel
from nmt_explorer.ui.panels.answers.cards import cards, name_and_part
from nmt_explorer.ui.panels.answers.explained import explained
from nmt_explorer.ui.theme.look import Appearance
from nmt_explorer.ui.widgets.text import Text
from nmt_explorer.ui.workbench import Workbench, summary
from nmt_explorer.workspace.state import DetailTab, Stage
from nmt_explorer.workspace.workspace import Workspace


def test_that_with_nothing_marked_the_map_has_the_width(bench: Workbench) -> None:
    assert not bench.right.isVisible()
    assert bench.map_area.heading.isVisible()
    assert bench.map_area.heading.text() == "Click where it hurts"
    assert not bench.map_area.marks.isVisible()


def test_that_a_mark_brings_candidates_and_the_detail_of_the_first(bench: Workbench) -> None:
    bench.workspace.add_mark(SHOULDER)
    state = bench.workspace.state
    assert bench.right.answers.list.isVisible()
    assert bench.right.detail.isVisible()
    first = state.candidates[0].pattern
    name, part = name_and_part(first.muscle.record.name)
    assert bench.right.detail.title.text() == f"{name} {first.trigger_point.short_label}"
    assert bench.right.detail.part.text() == part
    assert bench.right.answers.list.model().rowCount() == len(state.candidates)


def test_that_arrow_keys_walk_the_list_and_the_detail_follows(bench: Workbench) -> None:
    bench.workspace.add_mark(SHOULDER)
    listed = bench.right.answers.list
    before = bench.right.detail.place.text()
    QTest.keyClick(listed, Qt.Key.Key_Down)
    assert bench.workspace.state.chosen_candidate is not None
    assert bench.workspace.state.chosen_candidate.rank == 2
    assert bench.right.detail.place.text() != before
    QTest.keyClick(listed, Qt.Key.Key_End)
    assert bench.workspace.state.chosen_candidate.rank == len(bench.workspace.state.candidates)
    QTest.keyClick(listed, Qt.Key.Key_Home)
    assert bench.workspace.state.chosen_candidate.rank == 1


def test_that_pressing_a_card_chooses_it(bench: Workbench) -> None:
    bench.workspace.add_mark(SHOULDER)
    listed = bench.right.answers.list
    place = listed.visualRect(listed.model().index(2, 0)).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert bench.workspace.state.chosen_candidate is not None
    assert bench.workspace.state.chosen_candidate.rank == 3


def test_that_a_further_mark_selects_the_first_unless_the_person_has_chosen(bench: Workbench) -> None:
    bench.workspace.add_mark(SHOULDER)
    bench.workspace.add_mark(ARM)
    assert bench.workspace.state.chosen_candidate is not None
    assert bench.workspace.state.chosen_candidate.rank == 1
    bench.workspace.step_candidate(1)
    chosen = bench.workspace.state.chosen
    bench.workspace.set_intensity(0, 9)
    assert bench.workspace.state.chosen == chosen


def test_that_each_card_says_side_match_and_reasons(bench: Workbench) -> None:
    bench.workspace.add_mark(SHOULDER)
    shown = cards(bench.workspace.state)
    assert shown[0].word.endswith("match")
    assert shown[0].chips
    assert "right" in shown[0].spoken
    assert all(len(card.chips) <= 3 for card in shown)


def test_that_the_strip_counts_open_questions_and_opens_them(bench: Workbench) -> None:
    bench.workspace.add_mark(SHOULDER)
    answers = bench.right.answers
    assert answers.ask_first.isVisible()
    assert answers.ask_first.text().startswith("Ask first: ")
    QTest.mouseClick(answers.ask_first, Qt.MouseButton.LeftButton)
    assert bench.workspace.state.stage is Stage.ASSESS
    assert answers.questions.isVisible()
    assert bench.workspace.state.answer is not None
    asked = {raised.flag.id for raised in bench.workspace.state.answer.red_flags}
    assert asked <= answers.questions.rows.keys()


def test_that_no_question_is_answered_beforehand(bench: Workbench) -> None:
    bench.workspace.add_mark(SHOULDER)
    bench.workspace.go_to(Stage.ASSESS)
    rows = bench.right.answers.questions.rows.values()
    assert rows
    assert not any(row.yes.isChecked() or row.no.isChecked() for row in rows)


def test_that_none_of_these_answers_a_region_in_one_step(bench: Workbench, workspace: Workspace) -> None:
    workspace.add_mark(SHOULDER)
    workspace.go_to(Stage.ASSESS)
    assert workspace.state.answer is not None
    region = workspace.state.answer.red_flags[0].region.id
    ids = [r.flag.id for r in workspace.state.answer.red_flags if r.region.id == region]
    workspace.answer_questions(dict.fromkeys(ids, False))
    assert all(bench.right.answers.questions.rows[id_].no.isChecked() for id_ in ids)
    workspace.undo()
    assert all(workspace.state.drawing.answer_to(id_) is None for id_ in ids)


def test_that_an_emergency_yes_replaces_the_candidates_by_the_action(bench: Workbench) -> None:
    bench.workspace.add_mark(SHOULDER)
    assert bench.workspace.state.answer is not None
    flag = next(r for r in bench.workspace.state.answer.red_flags if r.flag.tier is Tier.EMERGENCY)
    bench.workspace.answer_question(flag.flag.id, True)
    assert bench.right.stop.isVisible()
    assert not bench.right.answers.isVisible()
    assert not bench.right.detail.isVisible()
    assert bench.right.stop.banner.words.text() == flag.action
    QTest.mouseClick(bench.right.stop.change, Qt.MouseButton.LeftButton)
    assert bench.right.answers.isVisible()


def test_that_the_link_opens_why(bench: Workbench) -> None:
    bench.workspace.add_mark(SHOULDER)
    QTest.mouseClick(bench.right.answers.why, Qt.MouseButton.LeftButton)
    assert bench.workspace.state.tab is DetailTab.WHY
    assert bench.right.detail.why.isVisible()


def test_that_the_foot_says_what_explains_the_marks_together(bench: Workbench) -> None:
    bench.workspace.add_mark(SHOULDER)
    bench.workspace.add_mark(FLANK)
    sentence = explained(bench.workspace.state)
    assert "account" in sentence or "accounts" in sentence
    assert bench.right.answers.explained.words.text() == sentence


def test_that_the_spoken_summary_names_count_first_and_match(bench: Workbench) -> None:
    bench.workspace.add_mark(SHOULDER)
    said = summary(bench.workspace.state)
    first = bench.workspace.state.candidates[0].pattern.muscle.record.name.lower()
    assert said.startswith(f"{len(bench.workspace.state.candidates)} candidates, first {first}, ")
    assert said.endswith("match")


def test_that_an_urgent_yes_stays_above_the_list(bench: Workbench) -> None:
    bench.workspace.add_mark(SHOULDER)
    assert bench.workspace.state.answer is not None
    flag = next(r for r in bench.workspace.state.answer.red_flags if r.flag.tier is Tier.URGENT)
    assert not bench.right.answers.advice.isVisible()
    bench.workspace.answer_question(flag.flag.id, True)
    assert bench.right.answers.list.isVisible()
    assert bench.right.answers.advice.isVisible()
    assert bench.right.answers.advice.text() == flag.action


def test_that_a_place_no_pattern_reaches_is_said_with_a_way_on(bench: Workbench) -> None:
    off_body = Mark(View.FRONT, MarkKind.POINT, ((-400.0, 900.0),), 3.0)
    bench.workspace.add_mark(off_body)
    answers = bench.right.answers
    assert answers.word.text().startswith("No commonly described pattern reaches this place.")
    assert answers.word.isVisible()
    answers.mapped.click()
    assert bench.right.library.isVisible()


def test_that_while_patterns_are_read_and_when_they_cannot_be_the_list_says_so(qtbot: QtBot) -> None:
    workspace = Workspace()
    panel = AnswersPanel(workspace, Appearance())
    qtbot.addWidget(panel)
    panel.resize(312, 700)
    panel.show()
    workspace.add_mark(SHOULDER)
    workspace.note_progress(60, 169)
    assert panel.word.text() == "Reading patterns…"
    assert panel.more.text() == "60 of 169 files"
    assert panel.count.text() == ""
    workspace.note_problem("The patterns could not be read (OSError).")
    assert panel.word.text() == "The patterns could not be read (OSError)."
    assert panel.more.text().startswith("The marks are kept and can be saved.")
    assert not panel.mapped.isVisible()


def test_that_a_key_answers_the_focused_question_and_arrows_go_to_the_next(qtbot: QtBot, bench: Workbench) -> None:
    bench.workspace.add_mark(SHOULDER)
    bench.workspace.go_to(Stage.ASSESS)
    (first, row), (second, below) = list(bench.right.answers.questions.rows.items())[:2]
    qtbot.waitUntil(lambda: row.isVisible() and below.isVisible())
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_N)
    assert bench.workspace.state.drawing.answer_to(first) is False
    QTest.keyClick(row, Qt.Key.Key_Down)
    assert bench.focusWidget() is below
    QTest.keyClick(below, Qt.Key.Key_N)
    assert bench.workspace.state.drawing.answer_to(second) is False
    assert bench.right.answers.count.text().startswith("2 of ")


def test_that_the_questions_have_the_width_and_say_what_a_yes_calls_for(bench: Workbench) -> None:
    bench.workspace.add_mark(SHOULDER)
    listed = bench.right.answers.width()
    bench.workspace.go_to(Stage.ASSESS)
    assert bench.right.answers.width() > 1.5 * listed
    assert not bench.right.detail.isVisible()
    said = [text.text() for text in bench.right.answers.questions.findChildren(Text)]
    assert any(text.startswith("Any yes: ") for text in said)
