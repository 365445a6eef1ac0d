"""A scrolling page of headings, paragraphs, lists and boxes, for text that is read."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from nmt_explorer.ui.icons.icons import draw_icon
from nmt_explorer.ui.theme.look import Appearance, Ink
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.column import Column
from nmt_explorer.ui.widgets.ink import draw_box
from nmt_explorer.ui.widgets.rule import Rule
from nmt_explorer.ui.widgets.text import Text


class Box(QWidget):
    """A quiet or an amber box with a heading and a text; the amber one has a triangle."""

    def __init__(
        self, appearance: Appearance, heading: str, text: str, parent: QWidget | None = None, *, warns: bool = False
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._warns = warns
        layout = QVBoxLayout(self)
        layout.setContentsMargins(44 if warns else 16, 12, 16, 14)
        layout.setSpacing(2)
        ink = Ink.CAUTION if warns else Ink.TEXT
        layout.addWidget(Text(appearance, Role.STRONG, heading, ink=ink))
        if text:
            layout.addWidget(Text(appearance, Role.SMALL, text, ink=Ink.CAUTION if warns else Ink.TEXT2))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, theme = self._appearance.look, self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, line = (theme.caution_ground, theme.caution_line) if self._warns else (theme.sunk, theme.line)
        draw_box(painter, QRectF(self.rect()), 8, fill=fill, line=line)
        if self._warns:
            size = look.px(20)
            draw_icon(painter, "caution", QRectF(14, 13, size, size), theme.caution_text)


class Sheet(Column):
    """``begin`` empties it; the other methods add to its end."""

    def begin(self) -> None:
        """Remove everything."""
        _empty(self.layout_)

    def add(self, widget: QWidget) -> None:
        """What does not grow in width stands at the left; else the column would be measured at its width."""
        grows = widget.sizePolicy().horizontalPolicy().value & QSizePolicy.PolicyFlag.GrowFlag.value
        self.layout_.addWidget(widget, 0, Qt.AlignmentFlag(0) if grows else Qt.AlignmentFlag.AlignLeft)

    def gap(self, pixels: int) -> None:
        self.layout_.addSpacing(pixels)

    def rule(self) -> None:
        self.gap(4)
        self.add(Rule(self.appearance))
        self.gap(4)

    def line_of(self, sign: QWidget, words: QWidget) -> None:
        """A sign with words beside it."""
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(sign)
        row.addWidget(words, 1)
        self.layout_.addLayout(row)

    def text(self, text: str, role: Role = Role.BODY, ink: Ink = Ink.TEXT) -> None:
        """A paragraph."""
        if text:
            self.add(Text(self.appearance, role, text, ink=ink))

    def heading(self, text: str) -> None:
        """The head of a part, with room above it."""
        if self.layout_.count():
            self.gap(10)
        self.add(Text(self.appearance, Role.STRONG, text))

    def section(self, heading: str, lines: Iterable[str]) -> None:
        """A heading with a list below it; nothing when the list is empty."""
        shown = [line for line in lines if line]
        if not shown:
            return
        self.heading(heading)
        if len(shown) == 1:
            self.text(shown[0], Role.SMALL, Ink.TEXT2)
            return
        self.bullets(shown)

    def bullets(self, lines: Iterable[str], role: Role = Role.SMALL, ink: Ink = Ink.TEXT2) -> None:
        """A list with hanging dots."""
        self._hanging((("•", line) for line in lines), role, ink)

    def numbered(self, lines: Iterable[str], role: Role = Role.BODY) -> None:
        """A list of steps."""
        self._hanging(((str(i), line) for i, line in enumerate(lines, start=1)), role, Ink.TEXT)

    def pair(self, name: str, text: str) -> None:
        """A small heading with its text below."""
        if text:
            block = QVBoxLayout()
            block.setSpacing(0)
            block.addWidget(Text(self.appearance, Role.SMALL_STRONG, name))
            block.addWidget(Text(self.appearance, Role.SMALL, text, ink=Ink.TEXT2))
            self.layout_.addLayout(block)

    def box(self, heading: str, text: str, *, warns: bool = False) -> None:
        self.add(Box(self.appearance, heading, text, warns=warns))

    def _hanging(self, lines: Iterable[tuple[str, str]], role: Role, ink: Ink) -> None:
        for sign, line in lines:
            row = QHBoxLayout()
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
            dot = Text(self.appearance, role, sign, ink=Ink.ACCENT, wraps=False)
            dot.setFixedWidth(self.appearance.look.px(10 if sign == "•" else 16))
            row.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Text(self.appearance, role, line, ink=ink), 1)
            self.layout_.addLayout(row)


def _empty(layout: QVBoxLayout | QHBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif isinstance(inner, QVBoxLayout | QHBoxLayout):
            _empty(inner)
