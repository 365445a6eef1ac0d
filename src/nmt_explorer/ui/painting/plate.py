"""Paints a plate: a page of an atlas, on any paint device. All lengths are pixels of the page."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from nmt_explorer.domain.body import Side
from nmt_explorer.ui.painting.device import draw_line
from nmt_explorer.ui.painting.labels import paint_side_badge
from nmt_explorer.ui.painting.layout import (
    CELL_LINE,
    HEADING_LINE,
    LEAD_LINE,
    MARGIN,
    RULE_SPACE,
    TEXT_LINE,
    TITLE_LINE,
    Page,
    PlacedRow,
    cell_font,
    cell_heading,
    elided,
    heading_font,
    subtitle_font,
    text_font,
    title_font,
    wrapped,
)
from nmt_explorer.ui.painting.legend import paint_legend
from nmt_explorer.ui.painting.overlay import Body
from nmt_explorer.ui.painting.panel import paint_panel
from nmt_explorer.ui.theme.tokens import Theme
from nmt_explorer.ui.theme.typography import Role, font, text_width


def paint_page(painter: QPainter, page: Page, body: Body, theme: Theme) -> None:
    """Paint the page from its upper left corner."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.fillRect(QRectF(0, 0, page.paper.width, page.height), QColor(theme.panel))
    is_small = page.plate.columns > 1
    _paint_header(painter, page, theme)
    for placed in page.rows:
        if placed.words is not None and is_small:
            _paint_cell_heading(painter, placed, placed.words, theme)
        elif placed.words is not None:
            _paint_words(painter, placed, placed.words, theme)
        for panel, pane in zip(placed.row.panels, placed.panes, strict=True):
            paint_panel(painter, panel, pane, body, theme, is_small=is_small)
    _paint_foot(painter, page, theme)


def _paint_header(painter: QPainter, page: Page, theme: Theme) -> None:
    plate, header = page.plate, page.header
    baseline = MARGIN + 28
    if plate.side is not None:
        words = "Patient’s right" if plate.side is Side.RIGHT else "Patient’s left"
        used = font(Role.STRONG)
        painter.setFont(used)
        painter.setPen(QColor(theme.text))
        x = page.paper.width - MARGIN - text_width(words, used)
        draw_line(painter, QPointF(x, baseline - 3), words)
        paint_side_badge(painter, QPointF(x - 22, baseline - 8), plate.side, theme)
    painter.setPen(QColor(theme.text))
    painter.setFont(title_font())
    for number, line in enumerate(header.title):
        draw_line(painter, QPointF(MARGIN, baseline + TITLE_LINE * number), line)
    baseline += TITLE_LINE * (len(header.title) - 1)
    x = MARGIN
    if header.is_beside:
        x += text_width(header.title[-1], title_font()) + 16
    else:
        baseline += TITLE_LINE * 0.7
    painter.setFont(subtitle_font())
    painter.setPen(QColor(theme.text2))
    draw_line(painter, QPointF(x, baseline), plate.subtitle)
    painter.setFont(font(Role.SMALL))
    for number, line in enumerate(header.lead):
        draw_line(painter, QPointF(MARGIN, baseline + 32 + LEAD_LINE * number), line)


def _paint_words(painter: QPainter, placed: PlacedRow, box: QRectF, theme: Theme) -> None:
    painter.setPen(QColor(theme.text))
    painter.setFont(heading_font())
    y = box.top() + 20
    for line in wrapped(placed.row.heading, heading_font(), box.width()):
        draw_line(painter, QPointF(box.left(), y), line)
        y += HEADING_LINE
    painter.setFont(text_font())
    painter.setPen(QColor(theme.text2))
    for text in placed.row.text:
        for line in wrapped(text, text_font(), box.width()):
            draw_line(painter, QPointF(box.left(), y + 2), line)
            y += TEXT_LINE
        y += 4


def _paint_cell_heading(painter: QPainter, placed: PlacedRow, box: QRectF, theme: Theme) -> None:
    painter.setPen(QColor(theme.text))
    painter.setFont(cell_font())
    lines = cell_heading(placed.row.heading, box.width())
    y = box.bottom() - 9 - CELL_LINE * (len(lines) - 1)
    for line in lines:
        draw_line(painter, QPointF(box.left(), y), line)
        y += CELL_LINE


def _paint_foot(painter: QPainter, page: Page, theme: Theme) -> None:
    plate, right = page.plate, page.paper.width - MARGIN
    y = page.foot
    y += paint_legend(painter, QPointF(MARGIN, y), page.paper.room, plate.legend, theme) + RULE_SPACE
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.drawLine(QPointF(MARGIN, y), QPointF(right, y))
    used = font(Role.LABEL, size=12, weight=400)
    painter.setFont(used)
    painter.setPen(QColor(theme.text2))
    caveat = plate.caveat if page.count == 1 else f"{plate.caveat} Page {page.number} of {page.count}"
    room = page.paper.room - text_width(caveat, used) - 32
    draw_line(painter, QPointF(MARGIN, y + 20), elided(plate.sources, used, room))
    draw_line(painter, QPointF(right - text_width(caveat, used), y + 20), caveat)
