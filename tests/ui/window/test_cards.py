"""A card tells candidates apart: muscle and part, side, where the marks lie, and what is about equal."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from tests.ui.window.conftest import ARM, SHOULDER

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import Side, TriggerPointId, View, ZoneKind
from nmt_explorer.domain.drawing import Mark, MarkKind, PalpationFinding
from nmt_explorer.query.reasons import Match
from nmt_explorer.ui.panels.answers.card_layout import CardLayout, lay_out
from nmt_explorer.ui.panels.answers.card_painter import CardPainter
from nmt_explorer.ui.panels.answers.cards import Card, Chip, cards, name_and_part
from nmt_explorer.ui.panels.answers.felt import Felt, draw_swatch
from nmt_explorer.ui.theme.look import Look
from nmt_explorer.ui.theme.tokens import THEMES, Theme
from nmt_explorer.ui.theme.typography import FACTORS, Role, text_width
from nmt_explorer.ui.workbench import Workbench
from nmt_explorer.workspace.state import Choice, DetailTab
from nmt_explorer.workspace.workspace import Workspace

FOREHEAD = Mark(View.FRONT, MarkKind.POINT, ((-18.0, 40.0),), 8.0, 6)
NARROWEST = 288
"""The list at the narrowest, beside its scroll bar, at the usual type size."""


def card(name: str, part: str = "", *, twin: str = "", is_equal: bool = False) -> Card:
    """A card with everything on it."""
    return Card(
        choice=Choice(TriggerPointId("muscle.tp1"), Side.RIGHT),
        rank=12,
        name=name,
        part=part,
        subtitle="TrP1 · middle",
        side=Side.RIGHT,
        twin=twin,
        match=Match.STRONG,
        word="Strong match",
        felt=(
            Felt("Familiar pain", found=True),
            Felt("Partly essential", (1, 2), ZoneKind.ESSENTIAL),
            Felt("Spillover", (3,), ZoneKind.SPILLOVER),
            Felt("Not reached", (4,)),
        ),
        chips=(Chip(True, "Well sourced"), Chip(False, "Upper arm not marked"), Chip(False, "Not: worse at night")),
        is_equal_to_next=is_equal,
    )


def rects_of(where: CardLayout) -> list[QRectF]:
    """Everything that stands on a card, but the rank in its own column."""
    bar = QRectF(where.bar.x(), where.bar.y(), 122, 8)
    felt = [rect for place in where.felt for rect in (place.sign, place.word, *place.numbers) if rect.width() > 0]
    names = [QRectF(line.rect.topLeft(), line.rect.size()) for line in (*where.name, *where.part)]
    optional = [rect for rect in (where.twin, where.equal) if rect is not None]
    return [*names, where.badge, where.subtitle, bar, where.word, *felt, *where.chips, *optional]


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Sternocleidomastoid, clavicular division", ("Sternocleidomastoid", "clavicular division")),
        ("Pectoralis major, costal and abdominal part", ("Pectoralis major", "costal and abdominal part")),
        ("Abductor digiti minimi (foot)", ("Abductor digiti minimi", "foot")),
        ("Fibularis (peroneus) longus", ("Fibularis (peroneus) longus", "")),
        ("Infraspinatus", ("Infraspinatus", "")),
    ],
)
def test_that_what_tells_muscles_of_one_name_apart_has_a_line_of_its_own(name: str, parts: tuple[str, str]) -> None:
    assert name_and_part(name) == parts


@pytest.mark.parametrize("factor", FACTORS)
def test_that_no_name_of_the_atlas_is_cut_on_the_narrowest_card(bench: Workbench, atlas: Atlas, factor: float) -> None:
    look = Look(factor=factor)
    for muscle in atlas.muscles.values():
        name, part = name_and_part(muscle.record.name)
        where = lay_out(card(name, part), NARROWEST * factor, look, is_selected=False)
        lines = [(line, where.name_font) for line in where.name]
        lines += [(line, look.font(Role.STRONG)) for line in where.part]
        too_wide = [line.text for line, font in lines if text_width(line.text, font) > line.rect.width() + 1]
        assert too_wide == []
        assert " ".join(line.text for line, _ in lines) == f"{name} {part}".strip()
    assert bench.isVisible()


@pytest.mark.parametrize("factor", FACTORS)
@pytest.mark.parametrize("width", [NARROWEST, 312, 344, 440])
@pytest.mark.parametrize("is_selected", [True, False])
def test_that_nothing_on_a_card_touches_anything_else(
    bench: Workbench, width: int, factor: float, is_selected: bool
) -> None:
    shown = card("Flexor digitorum superficialis", "humero-ulnar head", twin="Right side; the left is 2", is_equal=True)
    where = lay_out(shown, width * factor, Look(factor=factor), is_selected=is_selected)
    rects = rects_of(where)
    for i, one in enumerate(rects):
        assert QRectF(0, 0, width * factor, where.height).contains(one), one
        for other in rects[i + 1 :]:
            shared = one.intersected(other)
            assert shared.width() <= 0.5 or shared.height() <= 0.5, (one, other)
    assert bench.isVisible()


def test_that_about_equal_has_a_line_below_everything_else(bench: Workbench) -> None:
    where = lay_out(card("Infraspinatus", is_equal=True), NARROWEST, Look(), is_selected=True)
    assert where.equal is not None
    assert where.chips
    assert where.equal.top() >= max(chip.bottom() for chip in where.chips)
    assert bench.isVisible()


def test_that_each_card_says_in_which_zone_each_mark_lies(bench: Workbench) -> None:
    bench.workspace.add_mark(SHOULDER)
    bench.workspace.add_mark(ARM)
    shown = cards(bench.workspace.state)
    first = shown[0]
    assert first.felt[0] == Felt("Essential", (1, 2), ZoneKind.ESSENTIAL)
    assert "Essential at 1, 2" in first.spoken
    for one in shown:
        assert {mark for item in one.felt for mark in item.marks} == {1, 2}
        assert all(item.kind is not None for item in one.felt if "ssential" in item.word or item.word == "Spillover")
        assert not any("ssential" in chip.text or "pillover" in chip.text for chip in one.chips)


def test_that_with_one_mark_no_number_is_needed(bench: Workbench) -> None:
    bench.workspace.add_mark(SHOULDER)
    assert all(item.marks == () for one in cards(bench.workspace.state) for item in one.felt)


def test_that_a_finding_stands_first_with_its_sign(bench: Workbench) -> None:
    bench.workspace.add_mark(SHOULDER)
    chosen = bench.workspace.state.chosen
    assert chosen is not None
    bench.workspace.note_finding(PalpationFinding(chosen.trigger_point, chosen.side, familiar=True))
    found = next(one for one in cards(bench.workspace.state) if one.choice == chosen)
    assert found.felt[0] == Felt("Familiar pain", found=True)


def test_that_twins_of_both_sides_say_which_side_they_are_and_where_the_other_is(workspace: Workspace) -> None:
    workspace.add_mark(FOREHEAD)
    shown = cards(workspace.state)
    ranks = {(one.choice.trigger_point, one.side): one.rank for one in shown}
    twins = [one for one in shown if one.twin]
    assert twins
    for one in shown:
        other = ranks.get((one.choice.trigger_point, one.side.opposite))
        if one.side is Side.MIDLINE or other is None:
            assert one.twin == ""
        else:
            side, opposite = ("Left", "right") if one.side is Side.LEFT else ("Right", "left")
            assert one.twin == f"{side} side; the {opposite} is number {other}"
            assert one.twin in one.spoken


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_that_the_two_swatches_differ_without_colour(bench: Workbench, theme: Theme) -> None:
    def greys(kind: ZoneKind) -> list[int]:
        image = QImage(28, 28, QImage.Format.Format_RGB32)
        image.fill(QColor(theme.panel))
        painter = QPainter(image)
        draw_swatch(painter, kind, QRectF(0, 0, 28, 28), Look(theme))
        painter.end()
        grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
        return [grey.pixelColor(x, y).value() for x in range(5, 23) for y in range(5, 23)]

    solid, dotted = greys(ZoneKind.ESSENTIAL), greys(ZoneKind.SPILLOVER)
    assert max(solid) - min(solid) < 8
    assert max(dotted) - min(dotted) > 60
    assert bench.isVisible()


def test_that_a_press_on_a_chip_still_opens_why(bench: Workbench) -> None:
    bench.workspace.add_mark(SHOULDER)
    listed = bench.right.answers.list
    index = listed.model().index(0, 0)
    painter = listed.itemDelegate()
    assert isinstance(painter, CardPainter)
    chip = painter.layout_of(index).chips[0]
    spot = listed.visualRect(index).topLeft() + chip.center().toPoint()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert bench.workspace.state.tab is DetailTab.WHY
