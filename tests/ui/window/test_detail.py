"""The detail of the chosen trigger point."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.ui.window.conftest import ARM, SHOULDER

from nmt_explorer.domain.body import MuscleId, Side, TriggerPointId
from nmt_explorer.query.endangerment import Nearness
from nmt_explorer.query.search import HitKind
from nmt_explorer.ui.desk import Desk
from nmt_explorer.ui.panels.answers.cards import name_and_part
from nmt_explorer.ui.panels.detail.site_strip import SiteStrip
from nmt_explorer.ui.panels.detail.why import parts_shown
from nmt_explorer.ui.shortcuts import Command
from nmt_explorer.ui.widgets.button import Button
from nmt_explorer.ui.widgets.text import Text
from nmt_explorer.ui.workbench import Workbench
from nmt_explorer.workspace.state import Choice, DetailTab, Stage

INFRASPINATUS = Choice(TriggerPointId("infraspinatus.tp1"), Side.RIGHT)


@pytest.fixture
def shown(bench: Workbench) -> Workbench:
    """Two marks and infraspinatus chosen."""
    bench.workspace.add_mark(SHOULDER)
    bench.workspace.add_mark(ARM)
    bench.workspace.choose(INFRASPINATUS)
    return bench


def words(widget: object) -> str:
    """All text of a page."""
    assert hasattr(widget, "page")
    return "\n".join(text.text() for text in widget.page.findChildren(Text))


def test_that_the_press_tab_says_where_and_how(shown: Workbench) -> None:
    press = shown.right.detail.press
    assert press.where.text().startswith("One finger-breadth below the scapular spine")
    assert press.how.text().endswith(".")
    assert shown.right.detail.side.accessibleName() == "Patient’s right"


@pytest.mark.parametrize("tab", list(DetailTab))
def test_that_every_tab_has_something_to_say(shown: Workbench, tab: DetailTab) -> None:
    shown.workspace.open_tab(tab)
    detail = shown.right.detail
    page = (detail.press, detail.why, detail.release, detail.muscle)[list(DetailTab).index(tab)]
    assert page.isVisible()
    assert len(words(page)) > 200


def test_that_the_foot_names_sources_confidence_and_review(shown: Workbench) -> None:
    assert shown.right.detail.foot.text() == "TS1 ch. 22 · D3 · high confidence · not clinically reviewed"


def test_that_familiar_pain_is_noted_by_its_key_and_said(shown: Workbench, desk: Desk) -> None:
    QTest.keyClick(shown.map_area.map, Qt.Key.Key_F)
    finding = shown.workspace.state.drawing.finding_for(INFRASPINATUS.trigger_point, Side.RIGHT)
    assert finding is not None
    assert finding.familiar is True
    assert shown.right.detail.press.keys.familiar.isChecked()
    assert shown.toast.text.startswith("Familiar pain noted.")
    assert desk.actions


def test_that_the_same_finding_again_takes_it_back(shown: Workbench) -> None:
    keys = shown.right.detail.press.keys
    QTest.mouseClick(keys.nothing, Qt.MouseButton.LeftButton)
    assert keys.nothing.isChecked()
    QTest.mouseClick(keys.nothing, Qt.MouseButton.LeftButton)
    assert not keys.nothing.isChecked()
    assert shown.workspace.state.drawing.findings == ()


def test_that_a_twitch_is_noted_and_does_not_change_the_score(shown: Workbench) -> None:
    assert shown.workspace.state.chosen_candidate is not None
    before = shown.workspace.state.chosen_candidate.score
    QTest.mouseClick(shown.right.detail.press.keys.twitch, Qt.MouseButton.LeftButton)
    assert shown.workspace.state.drawing.findings[-1].twitch is True
    assert shown.workspace.state.chosen_candidate.score == before


def test_that_why_shows_every_part_as_word_and_bar(shown: Workbench) -> None:
    candidate = shown.workspace.state.chosen_candidate
    assert candidate is not None
    parts = parts_shown(candidate, shown.workspace.state)
    assert len(parts) == 6
    assert all(part.word and part.sentence and 0 <= part.filled <= 5 for part in parts)
    shown.workspace.open_tab(DetailTab.WHY)
    said = words(shown.right.detail.why)
    assert all(part.sentence in said for part in parts)
    assert "Hold it lightly" in said


def test_that_why_never_shows_a_percentage(shown: Workbench) -> None:
    shown.workspace.open_tab(DetailTab.WHY)
    assert "%" not in words(shown.right.detail.why)


def test_that_a_satellite_of_the_atlas_opens(shown: Workbench) -> None:
    shown.workspace.open_tab(DetailTab.MUSCLE)
    links = [b for b in shown.right.detail.muscle.page.findChildren(Button) if b.accessibleName().startswith("Open ")]
    assert links
    links[0].click()
    assert shown.workspace.state.chosen is not None
    assert shown.workspace.state.chosen.muscle != MuscleId("infraspinatus")


def test_that_points_of_the_same_pattern_can_be_switched(shown: Workbench) -> None:
    shown.workspace.choose(Choice(TriggerPointId("infraspinatus.tp2"), Side.RIGHT))
    assert shown.right.detail.title.text() == "Infraspinatus TrP2"
    assert shown.workspace.state.chosen_candidate is not None
    assert not shown.workspace.state.browsing


def test_that_browsing_offers_no_findings_without_a_mark(bench: Workbench) -> None:
    bench.workspace.browse_muscle(MuscleId("infraspinatus"))
    detail = bench.right.detail
    assert detail.isVisible()
    assert not detail.press.keys.isVisible()
    assert detail.place.text() == "Browsing"
    assert not bench.right.answers.isVisible()


@pytest.mark.parametrize("stage", [Stage.RELEASE, Stage.TEACH])
def test_that_release_and_teach_replace_answers_and_detail(shown: Workbench, stage: Stage) -> None:
    shown.workspace.go_to(stage)
    page = shown.right.release if stage is Stage.RELEASE else shown.right.teach
    assert page.isVisible()
    assert not shown.right.answers.isVisible()
    assert len(words(page.sheet)) > 200


def test_that_a_condition_opens_with_its_warnings_first(bench: Workbench) -> None:
    assert bench.workspace.state.knowledge is not None
    condition = next(iter(bench.workspace.state.knowledge.atlas.conditions.values()))
    bench.workspace.open_entry(HitKind.CONDITION, condition.id)
    assert bench.right.entry.isVisible()
    assert bench.right.entry.title.text() == condition.name
    assert words(bench.right.entry.sheet).startswith("Refer first when")


def test_that_every_point_of_the_atlas_can_be_shown(bench: Workbench) -> None:
    assert bench.workspace.state.knowledge is not None
    bench.workspace.open_tab(DetailTab.MUSCLE)
    for muscle in list(bench.workspace.state.knowledge.atlas.muscles.values())[::7]:
        bench.workspace.browse_muscle(muscle.id)
        name, part = name_and_part(muscle.record.name)
        assert bench.right.detail.title.text().startswith(f"{name} TrP")
        assert bench.right.detail.part.text() == part


CAROTID = Choice(TriggerPointId("sternocleidomastoid_sternal.tp1"), Side.RIGHT)


def test_that_a_site_at_the_place_to_press_is_told_with_its_level_before_the_keys(bench: Workbench) -> None:
    bench.workspace.choose(CAROTID)
    strips = bench.right.detail.press.findChildren(SiteStrip)
    first = strips[0]
    assert first.isVisible()
    assert first.heading == "Carotid artery: no pressure"
    assert first.said.startswith("Never press on a pulse.")
    assert first.accessibleName().startswith("Lies in: Carotid artery.")


def test_that_a_site_the_muscle_only_comes_near_is_one_line(bench: Workbench) -> None:
    bench.workspace.choose(CAROTID)
    strips = {strip.near.nearness: strip for strip in bench.right.detail.press.findChildren(SiteStrip)}
    assert strips[Nearness.NAMED].said == ""
    assert strips[Nearness.INSIDE].said


def test_that_pressing_the_strip_opens_the_site_and_escape_returns(bench: Workbench, desk: Desk) -> None:
    bench.workspace.choose(CAROTID)
    bench.right.detail.press.findChildren(SiteStrip)[0].click()
    assert bench.right.entry.isVisible()
    assert bench.right.entry.title.text() == "Carotid artery"
    assert "Never press on a pulse." in words(bench.right.entry.sheet)
    desk.actions[Command.ESCAPE]()
    assert bench.right.detail.isVisible()
    assert bench.workspace.state.chosen == CAROTID


def test_that_the_release_tab_says_the_cautions_of_the_technique_as_well(shown: Workbench) -> None:
    shown.workspace.open_tab(DetailTab.RELEASE)
    state = shown.workspace.state
    assert state.knowledge is not None
    atlas = state.knowledge.atlas
    said = words(shown.right.detail.release)
    for advice in atlas.muscles[MuscleId("infraspinatus")].record.releases:
        for caution in (*advice.cautions, *atlas.releases[advice.technique].cautions):
            assert caution[1:] in said


def test_that_every_endangerment_site_has_a_page(bench: Workbench) -> None:
    assert bench.workspace.state.knowledge is not None
    for site in bench.workspace.state.knowledge.atlas.cautions.sites:
        bench.workspace.open_entry(HitKind.SITE, site.id)
        assert bench.right.entry.title.text() == site.name
        assert site.action in words(bench.right.entry.sheet)


def test_that_the_muscle_tab_says_how_often_it_is_reported_and_by_whom(shown: Workbench) -> None:
    shown.workspace.open_tab(DetailTab.MUSCLE)
    assert "Reported very often in shoulder pain and widespread pain (Bron 2011; Ge 2011)." in words(
        shown.right.detail.muscle
    )


def test_that_a_site_which_not_everyone_has_says_when_it_applies(bench: Workbench) -> None:
    bench.workspace.choose(Choice(TriggerPointId("gastrocnemius.tp1"), Side.RIGHT))
    strips = {strip.near.site.record.id: strip.heading for strip in bench.right.detail.press.findChildren(SiteStrip)}
    assert strips["varicose_veins"] == "Varicose veins: no pressure, when veins bulge or wind under the skin"
    assert strips["popliteal_fossa"] == "Hollow of the knee: no pressure"


def test_that_a_point_drawn_for_several_says_for_which(bench: Workbench) -> None:
    bench.workspace.choose(Choice(TriggerPointId("lumbricals_hand.tp1"), Side.RIGHT))
    assert "It stands for the four lumbricals" in bench.right.detail.press.where.text()
