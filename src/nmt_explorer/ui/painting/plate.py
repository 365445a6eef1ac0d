"""Paints a plate: the page of an atlas, on any paint device. All lengths are pixels of a page ``WIDTH`` wide."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from nmt_explorer.domain.body import Side
from nmt_explorer.handout.plate import Plate, Row
from nmt_explorer.ui.painting.device import draw_line
from nmt_explorer.ui.painting.labels import paint_side_badge
from nmt_explorer.ui.painting.legend import legend_height, paint_legend
from nmt_explorer.ui.painting.overlay import Body
from nmt_explorer.ui.painting.pane import Pane, fitted
from nmt_explorer.ui.painting.panel import paint_panel
from nmt_explorer.ui.theme.tokens import Theme
from nmt_explorer.ui.theme.typography import Role, font, text_width

WIDTH = 1240.0
MARGIN = 48.0
GAP = 16.0
TALLEST = 600.0
"""Of a single row of panels."""
TALLEST_OF_MANY = 400.0
WORDS_WIDTH = 216.0
"""The column of words beside a row when a plate has several."""
CELL_LINE, CELL_SPACE = 19.0, 13.0
"""Height of a line of a cell's heading, and the space around the heading."""
CELL_HEIGHT = 292.0
CELL_SHAPE, CELL_SHAPE_OF_ONE = 1.3, 0.85
"""A cell is at most so many times higher than wide; one with a single panel is flatter, as high as its neighbours."""


@dataclass(frozen=True, slots=True, eq=False)
class PlacedRow:
    """A row with a pane for each panel, and where its words stand."""

    row: Row
    panes: tuple[Pane, ...]
    words: QRectF | None


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """A plate laid out: where everything stands, and how high the page is."""

    plate: Plate
    rows: tuple[PlacedRow, ...]
    top: float
    foot: float
    height: float


def laid_out(plate: Plate) -> Page:
    """Find a place for everything."""
    top = MARGIN + _header_height(plate)
    placed: list[PlacedRow] = []
    y = top
    if plate.columns > 1:
        placed, y = _grid(plate, top)
    else:
        for row in plate.rows:
            one = _row(plate, row, y)
            placed.append(one)
            y = max((pane.rect.bottom() for pane in one.panes), default=y)
            y = max(y, one.words.bottom() if one.words is not None else y) + GAP
        y -= GAP
    foot = y + 22
    bottom = legend_height(plate.legend, WIDTH - 2 * MARGIN) + 14 + 20 + 20
    return Page(plate, tuple(placed), top, foot, foot + bottom + MARGIN - 8)


def paint_page(painter: QPainter, page: Page, body: Body, theme: Theme) -> None:
    """Paint the page from its upper left corner."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.fillRect(QRectF(0, 0, WIDTH, page.height), QColor(theme.panel))
    _paint_header(painter, page.plate, theme)
    for placed in page.rows:
        if placed.words is not None:
            _paint_words(painter, placed, theme, is_cell=page.plate.columns > 1)
        for panel, pane in zip(placed.row.panels, placed.panes, strict=True):
            is_small = page.plate.columns > 1
            paint_panel(painter, panel, pane, body, theme, is_small=is_small)
    _paint_foot(painter, page, theme)


def _header_height(plate: Plate) -> float:
    return 46.0 + _lead_height(plate) + 18


def _lead_lines(plate: Plate) -> list[str]:
    used = font(Role.SMALL)
    room = WIDTH - 2 * MARGIN
    return [line for text in plate.lead.split("\n") if text for line in wrapped(text, used, room)]


def _lead_height(plate: Plate) -> float:
    return 20.0 * len(_lead_lines(plate))


def _paint_header(painter: QPainter, plate: Plate, theme: Theme) -> None:
    title = font(Role.TITLE, size=30)
    painter.setPen(QColor(theme.text))
    painter.setFont(title)
    baseline = MARGIN + 28
    draw_line(painter, QPointF(MARGIN, baseline), plate.title)
    painter.setFont(font(Role.LEAD, weight=500))
    painter.setPen(QColor(theme.text2))
    draw_line(painter, QPointF(MARGIN + text_width(plate.title, title) + 16, baseline), plate.subtitle)
    if plate.side is not None:
        words = "Patient’s right" if plate.side is Side.RIGHT else "Patient’s left"
        used = font(Role.STRONG)
        painter.setFont(used)
        painter.setPen(QColor(theme.text))
        x = WIDTH - MARGIN - text_width(words, used)
        draw_line(painter, QPointF(x, baseline - 3), words)
        paint_side_badge(painter, QPointF(x - 22, baseline - 8), plate.side, theme)
    painter.setFont(font(Role.SMALL))
    painter.setPen(QColor(theme.text2))
    y = MARGIN + 46.0
    for line in _lead_lines(plate):
        draw_line(painter, QPointF(MARGIN, y + 14), line)
        y += 20


def _row(plate: Plate, row: Row, y: float) -> PlacedRow:
    """Panels side by side at one scale, as large as the page allows."""
    has_words = bool(row.heading) and plate.columns == 1
    left = MARGIN + (WORDS_WIDTH + GAP if has_words else 0.0)
    room = WIDTH - MARGIN - left
    tallest = TALLEST if len(plate.rows) == 1 else TALLEST_OF_MANY
    panes = _side_by_side(row, left, y, room, tallest, is_centred=not has_words)
    words = None
    if has_words:
        height = 30 + 19.0 * len(wrapped(row.text, font(Role.SMALL, size=13), WORDS_WIDTH))
        words = QRectF(MARGIN, y, WORDS_WIDTH, height)
    return PlacedRow(row, panes, words)


def _side_by_side(
    row: Row, left: float, top: float, room: float, tallest: float, *, is_centred: bool, gap: float = GAP
) -> tuple[Pane, ...]:
    """Every panel as high as the others, its window as wide as its crop at that height."""
    shares = [panel.box[2] / panel.box[3] for panel in row.panels]
    room_for_panes = room - gap * (len(shares) - 1)
    height = min(tallest, room_for_panes / sum(shares))
    x = left + (max(0.0, room - gap * (len(shares) - 1) - height * sum(shares)) / 2 if is_centred else 0.0)
    panes = []
    for panel, share in zip(row.panels, shares, strict=True):
        panes.append(fitted(panel.view, panel.box, (x, top, height * share, height)))
        x += height * share + gap
    return tuple(panes)


def _grid(plate: Plate, top: float) -> tuple[list[PlacedRow], float]:
    """Cells of a contact sheet, in reading order."""
    width = (WIDTH - 2 * MARGIN - GAP * (plate.columns - 1)) / plate.columns
    placed: list[PlacedRow] = []
    y = top
    for start in range(0, len(plate.rows), plate.columns):
        bottom, line = y, plate.rows[start : start + plate.columns]
        lines = max(len(_cell_heading(row.heading, width)) for row in line)
        heading = CELL_SPACE + CELL_LINE * lines
        for column, row in enumerate(line):
            x = MARGIN + column * (width + GAP)
            shape = CELL_SHAPE if len(row.panels) > 1 else CELL_SHAPE_OF_ONE
            tallest = min(CELL_HEIGHT, shape * width)
            panes = _side_by_side(row, x, y + heading, width, tallest, is_centred=False, gap=6.0)
            placed.append(PlacedRow(row, panes, QRectF(x, y, width, heading)))
            bottom = max(bottom, *(pane.rect.bottom() for pane in panes))
        y = bottom + GAP
    return placed, y - GAP


def _paint_words(painter: QPainter, placed: PlacedRow, theme: Theme, *, is_cell: bool) -> None:
    box = placed.words
    if box is None:
        return
    painter.setPen(QColor(theme.text))
    if is_cell:
        painter.setFont(_cell_font())
        heading = _cell_heading(placed.row.heading, box.width())
        y = box.bottom() - 9 - CELL_LINE * (len(heading) - 1)
        for line in heading:
            draw_line(painter, QPointF(box.left(), y), line)
            y += CELL_LINE
        return
    used = font(Role.LEAD, weight=700)
    painter.setFont(used)
    y = box.top() + 20
    for line in wrapped(placed.row.heading, used, box.width()):
        draw_line(painter, QPointF(box.left(), y), line)
        y += 24
    small = font(Role.SMALL, size=13)
    painter.setFont(small)
    painter.setPen(QColor(theme.text2))
    for line in wrapped(placed.row.text, small, box.width()):
        draw_line(painter, QPointF(box.left(), y + 2), line)
        y += 19


def _cell_font() -> QFont:
    return font(Role.STRONG, size=14)


def _cell_heading(heading: str, width: float) -> list[str]:
    """A cell's heading in at most two lines."""
    lines = wrapped(heading, _cell_font(), width)
    return lines if len(lines) < 3 else [lines[0], elided(" ".join(lines[1:]), _cell_font(), width)]


def _paint_foot(painter: QPainter, page: Page, theme: Theme) -> None:
    y = page.foot
    y += paint_legend(painter, QPointF(MARGIN, y), WIDTH - 2 * MARGIN, page.plate.legend, theme) + 10
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.drawLine(QPointF(MARGIN, y), QPointF(WIDTH - MARGIN, y))
    used = font(Role.LABEL, size=12, weight=400)
    painter.setFont(used)
    painter.setPen(QColor(theme.text2))
    caveat = page.plate.caveat
    room = WIDTH - 2 * MARGIN - text_width(caveat, used) - 32
    draw_line(painter, QPointF(MARGIN, y + 20), elided(page.plate.sources, used, room))
    draw_line(painter, QPointF(WIDTH - MARGIN - text_width(caveat, used), y + 20), caveat)


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
