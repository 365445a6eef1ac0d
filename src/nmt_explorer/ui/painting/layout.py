"""Finds a place for everything on a plate: one page of any height for the screen, pages of A4 for paper."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from nmt_explorer.handout.crop import FEET
from nmt_explorer.handout.plate import Panel, Plate, Row
from nmt_explorer.ui.painting.legend import legend_height
from nmt_explorer.ui.painting.pane import Pane, fitted
from nmt_explorer.ui.painting.panel import caption_height
from nmt_explorer.ui.theme.typography import Role, font, text_width

MARGIN = 48.0
GAP = 16.0
TALLEST, TALLEST_OF_MANY = 600.0, 400.0
"""Of the only row of panels, and of one among several."""
MOST_IN_LINE = 3
"""So many panels always stand in one line."""
SHORTEST_OF_FEET = 300.0
"""Feet in a second line are as high as the panels over them, but not lower than this if there is room."""
MOST_ACROSS = 4
"""So many panels of a single row lie well across the paper."""
LARGER = 1.25
"""A second line must make the panels so many times larger."""
WORDS_WIDTH = 216.0
"""The column of words beside a row when a plate has several."""
SIDE_WIDTH = 190.0
"""What the title leaves free for the patient's side."""
CELL_LINE, CELL_SPACE = 19.0, 13.0
"""Height of a line of a cell's heading, and the space around the heading."""
CELL_HEIGHT = 292.0
CELL_SHAPE, CELL_SHAPE_OF_ONE = 1.3, 0.85
"""A cell is at most so many times higher than wide; one with a single panel is flatter, as high as its neighbours."""
LEAST_CELL = 200.0
"""A narrow page has fewer columns, so that no cell is narrower than this."""
TITLE_LINE, LEAD_LINE, HEADING_LINE, TEXT_LINE = 36.0, 20.0, 24.0, 19.0
FOOT_SPACE, RULE_SPACE, SOURCES_SPACE = 22.0, 10.0, 44.0


@dataclass(frozen=True, slots=True)
class Paper:
    """A page of ``width`` pixels; ``height`` is None where it is as high as it must be."""

    width: float
    height: float | None = None

    @property
    def room(self) -> float:
        """Pixels between the margins."""
        return self.width - 2 * MARGIN


SCREEN = Paper(1240.0)
A4_LANDSCAPE = Paper(1240.0, 1240.0 * 210 / 297)
A4_PORTRAIT = Paper(1000.0, 1000.0 * 297 / 210)


@dataclass(frozen=True, slots=True, eq=False)
class PlacedRow:
    """A row with a pane for each panel, and where its words stand."""

    row: Row
    panes: tuple[Pane, ...]
    words: QRectF | None


@dataclass(frozen=True, slots=True, eq=False)
class Header:
    """What stands over the panels, broken into lines; ``is_beside`` when the subtitle follows the title in its line."""

    title: tuple[str, ...]
    is_beside: bool
    lead: tuple[str, ...]

    @property
    def height(self) -> float:
        """Pixels from the upper margin to the panels."""
        lines = len(self.title) + (0.7 if not self.is_beside else 0.0)
        return 10 + TITLE_LINE * lines + LEAD_LINE * len(self.lead) + 18


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """A plate, or a part of its rows, laid out: where everything stands. ``number`` counts from 1 to ``count``."""

    plate: Plate
    paper: Paper
    header: Header
    rows: tuple[PlacedRow, ...]
    foot: float
    height: float
    number: int = 1
    count: int = 1


def paper_for(plate: Plate) -> Paper:
    """A single row of few panels lies across the paper, all else stands upright."""
    is_row = plate.columns == 1 and len(plate.rows) == 1 and len(plate.rows[0].panels) <= MOST_ACROSS
    return A4_LANDSCAPE if is_row else A4_PORTRAIT


def laid_out(plate: Plate, paper: Paper = SCREEN) -> tuple[Page, ...]:
    """The pages of a plate; rows are never divided."""
    header = _header(plate, paper)
    top = MARGIN + header.height
    foot_height = FOOT_SPACE + legend_height(plate.legend, paper.room) + RULE_SPACE + SOURCES_SPACE - 18 + (MARGIN - 8)
    bottom = paper.height - foot_height if paper.height is not None else None
    lines = _lines(plate, paper, bottom - top if bottom is not None else None)
    sheets: list[list[PlacedRow]] = [[]]
    y, foot = top, top
    feet: list[float] = []
    for line in lines:
        height = _height(line)
        if bottom is not None and sheets[-1] and y + height > bottom + 0.5:
            feet.append(foot)
            sheets.append([])
            y = top
        sheets[-1] += [_moved(placed, y) for placed in line]
        foot = y + height
        y = foot + GAP
    feet.append(foot)
    return tuple(
        Page(
            plate,
            paper,
            header,
            tuple(rows),
            (bottom if bottom is not None else foot) + FOOT_SPACE,
            paper.height if paper.height is not None else foot + foot_height,
            number,
            len(sheets),
        )
        for number, (rows, foot) in enumerate(zip(sheets, feet, strict=True), 1)
    )


def _header(plate: Plate, paper: Paper) -> Header:
    room = paper.room - (SIDE_WIDTH if plate.side is not None else 0.0)
    title = wrapped(plate.title, title_font(), room)
    beside = text_width(title[-1], title_font()) + 16 + text_width(plate.subtitle, subtitle_font())
    small = font(Role.SMALL)
    lead = [line for text in plate.lead.split("\n") if text for line in wrapped(text, small, paper.room)]
    return Header(tuple(title), beside <= room, tuple(lead))


def title_font() -> QFont:
    """Of the title; not spaced more narrowly than usual, for a PDF would space it differently."""
    return font(Role.LEAD, size=30, weight=700)


def subtitle_font() -> QFont:
    """Of what follows the title."""
    return font(Role.LEAD, weight=500)


def _lines(plate: Plate, paper: Paper, tallest: float | None) -> list[list[PlacedRow]]:
    """Rows that stand side by side, at height 0; ``tallest`` is the height of the room on a page."""
    if plate.columns == 1:
        return [[_row(plate, row, paper, tallest)] for row in plate.rows]
    columns = min(plate.columns, int((paper.room + GAP) / (LEAST_CELL + GAP)))
    width = (paper.room - GAP * (columns - 1)) / columns
    return [_cells(plate.rows[start : start + columns], width) for start in range(0, len(plate.rows), columns)]


def _row(plate: Plate, row: Row, paper: Paper, tallest: float | None) -> PlacedRow:
    """Panels side by side at one scale, as large as the page allows."""
    has_words = bool(row.heading)
    left = MARGIN + (WORDS_WIDTH + GAP if has_words else 0.0)
    room = paper.width - MARGIN - left
    most = TALLEST if len(plate.rows) == 1 else TALLEST_OF_MANY
    panes = _panes(row, left, room, most, tallest, is_centred=not has_words)
    words = None
    if has_words:
        lines = len(wrapped(row.heading, heading_font(), WORDS_WIDTH))
        height = 6 + HEADING_LINE * lines + sum(_paragraph_height(text) for text in row.text)
        words = QRectF(MARGIN, 0.0, WORDS_WIDTH, height)
    return PlacedRow(row, panes, words)


def _panes(
    row: Row, left: float, room: float, most: float, tallest: float | None, *, is_centred: bool
) -> tuple[Pane, ...]:
    """In one line, or the feet in a second one where that makes the panels much larger."""
    caption = caption_height(is_small=False)
    least = most if tallest is None else min(most, tallest - caption)
    panes = _side_by_side(row.panels, left, caption, room, least, is_centred=is_centred)
    feet = tuple(panel for panel in row.panels if panel.view in FEET)
    others = row.panels[: -len(feet)] if feet else ()
    if len(row.panels) <= MOST_IN_LINE or not others:
        return panes
    room_below = most if tallest is None else min(most, (tallest - GAP) / 2 - caption)
    above = _side_by_side(others, left, caption, room, room_below, is_centred=is_centred)
    top, shorter = (
        above[0].rect.bottom() + GAP + caption,
        min(room_below, max(above[0].rect.height(), SHORTEST_OF_FEET)),
    )
    below = _side_by_side(feet, left, top, room, shorter, is_centred=is_centred)
    return (*above, *below) if above[0].rect.height() > LARGER * panes[0].rect.height() else panes


def _paragraph_height(text: str) -> float:
    return 4 + TEXT_LINE * len(wrapped(text, text_font(), WORDS_WIDTH))


def heading_font() -> QFont:
    """Of the heading beside a row."""
    return font(Role.LEAD, weight=700)


def text_font() -> QFont:
    """Of the paragraphs beside a row."""
    return font(Role.SMALL, size=13)


def _side_by_side(
    panels: Sequence[Panel],
    left: float,
    top: float,
    room: float,
    tallest: float,
    *,
    is_centred: bool,
    gap: float = GAP,
) -> tuple[Pane, ...]:
    """Every panel as high as the others, its window as wide as its crop at that height."""
    shares = [panel.box[2] / panel.box[3] for panel in panels]
    room_for_panes = room - gap * (len(shares) - 1)
    height = min(tallest, room_for_panes / sum(shares))
    x = left + (max(0.0, room_for_panes - height * sum(shares)) / 2 if is_centred else 0.0)
    panes = []
    for panel, share in zip(panels, shares, strict=True):
        panes.append(fitted(panel.view, panel.box, (x, top, height * share, height)))
        x += height * share + gap
    return tuple(panes)


def _cells(rows: Sequence[Row], width: float) -> list[PlacedRow]:
    """One line of a contact sheet."""
    lines = max(len(cell_heading(row.heading, width)) for row in rows)
    heading = CELL_SPACE + CELL_LINE * lines
    placed = []
    for column, row in enumerate(rows):
        x = MARGIN + column * (width + GAP)
        shape = CELL_SHAPE if len(row.panels) > 1 else CELL_SHAPE_OF_ONE
        tallest = min(CELL_HEIGHT, shape * width)
        top = heading + caption_height(is_small=True)
        panes = _side_by_side(row.panels, x, top, width, tallest, is_centred=False, gap=6.0)
        placed.append(PlacedRow(row, panes, QRectF(x, 0.0, width, heading)))
    return placed


def cell_font() -> QFont:
    """Of a cell's heading."""
    return font(Role.STRONG, size=14)


def cell_heading(heading: str, width: float) -> list[str]:
    """A cell's heading in at most two lines."""
    lines = wrapped(heading, cell_font(), width)
    return lines if len(lines) < 3 else [lines[0], elided(" ".join(lines[1:]), cell_font(), width)]


def _height(line: Sequence[PlacedRow]) -> float:
    panes = [pane.rect.bottom() for placed in line for pane in placed.panes]
    return max([*panes, *(placed.words.bottom() for placed in line if placed.words is not None)])


def _moved(placed: PlacedRow, down: float) -> PlacedRow:
    words = placed.words.translated(0.0, down) if placed.words is not None else None
    return PlacedRow(placed.row, tuple(pane.shifted(0.0, down) for pane in placed.panes), words)


def wrapped(text: str, used: QFont, width: float) -> list[str]:
    """The text broken between words into lines no wider than ``width`` pixels."""
    lines: list[str] = []
    for word in text.split():
        if lines and text_width(f"{lines[-1]} {word}", used) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def elided(text: str, used: QFont, width: float) -> str:
    """The text, its end left out when it is wider than ``width`` pixels."""
    return QFontMetricsF(used).elidedText(text, Qt.TextElideMode.ElideRight, width)
