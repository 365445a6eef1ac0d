"""A segmented switch: one of a few is chosen; a segment can carry a count that needs attention."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from nmt_explorer.ui.theme.look import Appearance
from nmt_explorer.ui.theme.typography import Role, text_width
from nmt_explorer.ui.widgets.ink import draw_box, draw_focus


@dataclass(frozen=True, slots=True)
class Segment:
    """``number`` stands small before the name; ``short`` replaces the name where space is scarce."""

    name: str
    short: str = ""
    number: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Count:
    """A count on a segment: violet for marks, amber for open questions."""

    number: int
    is_caution: bool = False


class _Piece(QAbstractButton):
    def __init__(
        self, appearance: Appearance, segment: Segment, parent: QWidget, *, strong: bool, padding: int
    ) -> None:
        super().__init__(parent)
        self._padding = padding
        self._appearance = appearance
        self._segment = segment
        self._strong = strong
        self._is_short = False
        self.count = Count(0)
        self.setCheckable(True)
        self.setText(segment.name)
        self.setAccessibleName(segment.name)
        self.setToolTip(segment.hint)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def show_short(self, is_short: bool) -> None:
        self._is_short = is_short
        self._name()
        self.updateGeometry()
        self.update()

    def _name(self) -> None:
        """Numbered segments that are not chosen keep only their number where space is scarce."""
        segment = self._segment
        number_alone = self._is_short and bool(segment.number) and not self.isChecked()
        self.setText("" if number_alone else (segment.short or segment.name) if self._is_short else segment.name)

    def checkStateSet(self) -> None:
        super().checkStateSet()
        self._name()
        self.updateGeometry()

    def rename(self, name: str) -> None:
        if name != self._segment.name:
            self._segment = replace(self._segment, name=name)
            self.setAccessibleName(name)
            self.show_short(self._is_short)

    def show_count(self, count: Count) -> None:
        if count != self.count:
            self.count = count
            note = f", {count.number} open" if count.is_caution else f", {count.number} marked"
            self.setAccessibleName(self._segment.name + (note if count.number else ""))
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        look = self._appearance.look
        width = text_width(self.text(), look.font(Role.SMALL_STRONG)) + 2 * look.px(self._padding) + 2
        if self._segment.number:
            width += text_width(self._segment.number, look.font(Role.LABEL_STRONG)) + look.px(8)
        if self.count.number:
            width += look.px(24)
        return QSize(round(width), look.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, theme = self._appearance.look, self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        checked = self.isChecked()
        ink = theme.text if checked else theme.text2
        if checked and self._strong:
            draw_box(painter, rect, 6, fill=theme.accent)
            ink = theme.accent_on
        elif checked:
            draw_box(painter, rect, 6, fill=theme.panel, line=theme.control)
        elif self.underMouse():
            draw_box(painter, rect, 6, fill=theme.panel)
        x = look.px(self._padding)
        painter.setPen(QColor(ink))
        if self._segment.number:
            font = look.font(Role.LABEL_STRONG)
            painter.setFont(font)
            width = text_width(self._segment.number, font)
            painter.drawText(
                QRectF(x, 0, width + 2, rect.height()), Qt.AlignmentFlag.AlignVCenter, self._segment.number
            )
            x += round(width) + look.px(8)
        font = look.font(Role.SMALL_STRONG, weight=600 if checked else 500)
        painter.setFont(font)
        painter.drawText(QRectF(x, 0, rect.width(), rect.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.count.number:
            self._draw_count(painter, rect)

    def _draw_count(self, painter: QPainter, rect: QRectF) -> None:
        look, theme = self._appearance.look, self._appearance.theme
        size = look.px(20)
        spot = QRectF(rect.right() - size - look.px(6), (rect.height() - size) / 2, size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.caution_line if self.count.is_caution else theme.mark))
        painter.drawEllipse(spot)
        dark_on_amber = "#1D2125" if not theme.is_dark else theme.text
        painter.setPen(QColor(dark_on_amber if self.count.is_caution else theme.mark_on))
        painter.setFont(look.font(Role.LABEL_STRONG, weight=700))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, str(self.count.number))


class Segments(QWidget):
    """The switch; ``chosen`` is emitted with the position that the person chose."""

    chosen = Signal(int)

    def __init__(
        self,
        appearance: Appearance,
        segments: Sequence[Segment],
        name: str,
        parent: QWidget | None = None,
        *,
        strong: bool = False,
        height: int = 40,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._height = height
        self._current = -1
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(0)
        self._pieces = [
            _Piece(appearance, segment, self, strong=strong, padding=12 if height >= 40 else 9) for segment in segments
        ]
        for position, piece in enumerate(self._pieces):
            row.addWidget(piece)
            piece.clicked.connect(lambda _=False, i=position: self._choose(i))
        appearance.changed.connect(self._restyle)
        self._restyle()

    @property
    def current(self) -> int:
        return self._current

    def show_current(self, position: int) -> None:
        """Show which segment is chosen; emits nothing."""
        self._current = position
        for i, piece in enumerate(self._pieces):
            piece.setChecked(i == position)

    def show_count(self, position: int, count: Count) -> None:
        """Show a count on a segment; 0 hides it."""
        self._pieces[position].show_count(count)
        self.updateGeometry()

    def name_of(self, position: int) -> str:
        """What a screen reader says of a segment, with its count."""
        return self._pieces[position].accessibleName()

    def rename(self, position: int, name: str) -> None:
        """Give a segment another name."""
        self._pieces[position].rename(name)
        self.updateGeometry()

    def show_short(self, is_short: bool) -> None:
        """Use the short names."""
        for piece in self._pieces:
            piece.show_short(is_short)
        self.updateGeometry()

    def show_only(self, positions: Sequence[int]) -> None:
        """Offer these segments and no others."""
        for i, piece in enumerate(self._pieces):
            piece.setVisible(i in positions)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        offered = [i for i, piece in enumerate(self._pieces) if not piece.isHidden()]
        place = offered.index(self._current) if self._current in offered else 0
        self._choose(offered[(place + step) % len(offered)])

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._appearance.look
        painter = QPainter(self)
        rect = QRectF(self.rect())
        draw_box(painter, rect, look.px(8), fill=look.theme.sunk, line=look.theme.line)
        if self.hasFocus():
            draw_focus(painter, rect, look.px(8), look)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def centre_of(self, position: int) -> QPointF:
        """The middle of a segment in this widget's pixels."""
        return QPointF(self._pieces[position].geometry().center())

    def _choose(self, position: int) -> None:
        self.show_current(position)
        self.chosen.emit(position)

    def _restyle(self) -> None:
        self.setFixedHeight(self._appearance.look.px(self._height))
        for piece in self._pieces:
            piece.updateGeometry()
        self.updateGeometry()
        self.update()
