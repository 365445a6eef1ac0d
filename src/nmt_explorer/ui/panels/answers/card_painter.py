"""Paints candidate cards in the list."""

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from nmt_explorer.ui.icons.icons import draw_icon
from nmt_explorer.ui.panels.answers.card_layout import CardLayout, lay_out
from nmt_explorer.ui.panels.answers.cards import Card, Chip
from nmt_explorer.ui.panels.answers.felt import draw_felt
from nmt_explorer.ui.theme.look import Appearance, Look
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.ink import draw_box, draw_focus, draw_match, draw_side

CARD_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class CardPainter(QStyledItemDelegate):
    """Draws and measures cards; the selected one carries its reasons as chips."""

    def __init__(self, appearance: Appearance, view: QWidget) -> None:
        super().__init__(view)
        self._appearance = appearance
        self.selected_row = -1
        self.width = 300

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.width, round(self.layout_of(index).height))

    def layout_of(self, index: Index) -> CardLayout:
        """Where things stand on the card of a row."""
        card: Card = index.data(CARD_ROLE)
        return lay_out(card, self.width, self._appearance.look, is_selected=index.row() == self.selected_row)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, theme = self._appearance.look, self._appearance.theme
        card: Card = index.data(CARD_ROLE)
        is_selected = index.row() == self.selected_row
        where = lay_out(card, self.width, look, is_selected=is_selected)
        state: QStyle.StateFlag = option.state
        outer: QRectF = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(outer, QColor(theme.accent_tint if is_selected else theme.sunk if hovered else theme.panel))
        painter.fillRect(QRectF(outer.left(), outer.bottom() - 1, outer.width(), 1), QColor(theme.line))
        if is_selected:
            painter.fillRect(QRectF(outer.left(), outer.top(), 4, outer.height() - 1), QColor(theme.accent))
        painter.translate(outer.topLeft())
        _draw_words(painter, card, where, look, is_selected=is_selected)
        draw_side(painter, where.badge, card.side, look)
        for chip, rect in zip(card.chips, where.chips, strict=False):
            _draw_chip(painter, chip, rect, look)
        if where.equal is not None:
            _draw_equal(painter, where.equal, look)
        if is_selected and state & QStyle.StateFlag.State_HasFocus:
            draw_focus(painter, QRectF(0, 0, outer.width(), outer.height() - 1), 4, look)
        painter.restore()


def _draw_words(painter: QPainter, card: Card, where: CardLayout, look: Look, *, is_selected: bool) -> None:
    theme = look.theme
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.setFont(look.font(Role.HEADING, size=22))
    painter.setPen(QColor(theme.accent if is_selected else theme.text2))
    painter.drawText(where.rank, middle, str(card.rank))
    painter.setPen(QColor(theme.text))
    painter.setFont(where.name_font)
    for line in where.name:
        painter.drawText(line.rect, middle, _cut(painter, line.text, line.rect.width()))
    painter.setFont(look.font(Role.STRONG))
    for line in where.part:
        painter.drawText(line.rect, middle, _cut(painter, line.text, line.rect.width()))
    if where.twin is not None:
        painter.setFont(look.font(Role.SMALL_STRONG))
        painter.drawText(where.twin, middle, _cut(painter, card.twin, where.twin.width()))
    painter.setFont(look.font(Role.SMALL))
    painter.setPen(QColor(theme.text2))
    painter.drawText(where.subtitle, middle, _cut(painter, card.subtitle, where.subtitle.width()))
    draw_match(painter, where.bar, card.match, look)
    painter.setPen(QColor(theme.text))
    painter.setFont(look.font(Role.SMALL_STRONG))
    painter.drawText(where.word, middle, card.word)
    for item, place in zip(card.felt, where.felt, strict=True):
        draw_felt(painter, item, place, look)


def _draw_chip(painter: QPainter, chip: Chip, rect: QRectF, look: Look) -> None:
    theme = look.theme
    draw_box(painter, rect, 6, fill=theme.sunk, line=theme.line)
    size = look.px(16)
    spot = QRectF(rect.left() + look.px(8), rect.center().y() - size / 2, size, size)
    draw_icon(painter, "check" if chip.is_for else "minus", spot, theme.done if chip.is_for else theme.text2)
    painter.setFont(look.font(Role.SMALL, weight=500))
    painter.setPen(QColor(theme.text))
    words = rect.adjusted(look.px(28), 0, -look.px(8), 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, _cut(painter, chip.text, words.width() + 2))


def _draw_equal(painter: QPainter, rect: QRectF, look: Look) -> None:
    """That the next card is about equal, on a line of its own; the sign stands between the two numbers."""
    painter.setPen(QColor(look.theme.text2))
    painter.setFont(look.font(Role.LABEL_STRONG, size=16))
    sign = QRectF(look.px(16), rect.top(), look.px(24), rect.height())
    painter.drawText(sign, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, "≈")
    painter.setFont(look.font(Role.LABEL))
    words = QCoreApplication.translate("Card", "about equal to the next")
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


def _cut(painter: QPainter, text: str, width: float) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, round(width))
