"""Text of a role: like a label, with the line height of the type scale, wrapped or cut with an ellipsis."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from nmt_explorer.ui.theme.look import Appearance, Ink
from nmt_explorer.ui.theme.typography import Role, line_height


def laid_out(text: str, font: QFont, width: float, line: float, align: Qt.AlignmentFlag) -> tuple[QTextLayout, float]:
    """Text broken into lines of ``width`` pixels at distances of ``line`` pixels; the layout and its height."""
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption(align)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    metrics = QFontMetricsF(font)
    lead = (line - metrics.ascent() - metrics.descent()) / 2
    y = 0.0
    layout.beginLayout()
    while (row := layout.createLine()).isValid():
        row.setLineWidth(max(1.0, width))
        row.setPosition(QPointF(0, y + lead))
        y += line
    layout.endLayout()
    return layout, y


class Text(QLabel):
    """A piece of text in one role and ink; changes with the look."""

    def __init__(
        self,
        appearance: Appearance,
        role: Role = Role.BODY,
        text: str = "",
        parent: QWidget | None = None,
        *,
        ink: Ink = Ink.TEXT,
        wraps: bool = True,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        super().__init__(text, parent)
        self._appearance = appearance
        self._role = role
        self._ink = ink
        self._wraps = wraps
        self._align = align
        self._heights: dict[int, int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(
            QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum if wraps else QSizePolicy.Policy.Fixed
        )
        policy.setHeightForWidth(wraps)
        self.setSizePolicy(policy)
        appearance.changed.connect(self._restyle)

    def set_ink(self, ink: Ink) -> None:
        """Write in another colour."""
        self._ink = ink
        self.update()

    def hasHeightForWidth(self) -> bool:
        return self._wraps

    def heightForWidth(self, width: int) -> int:
        if not self._wraps:
            return self._line()
        if width not in self._heights:
            self._heights[width] = max(self._line(), round(self._layout(width)[1]))
        return self._heights[width]

    def setText(self, text: str) -> None:
        if text != self.text():
            self._heights.clear()
            super().setText(text)

    def sizeHint(self) -> QSize:
        longest = max((self._width(line) for line in self.text().split("\n")), default=0.0)
        if self._wraps:
            width = min(longest, 520 * self._appearance.look.factor)
            return QSize(round(width + 1), self.heightForWidth(round(width + 1)))
        return QSize(round(longest + 2), self._line())

    def minimumSizeHint(self) -> QSize:
        longest = max((self._width(word) for word in self.text().split()), default=0.0)
        return QSize(min(round(longest + 1), 120) if self._wraps else 24, self._line())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self._appearance.look
        font = look.font(self._role)
        painter.setFont(font)
        painter.setPen(look.ink(self._ink if self.isEnabled() else Ink.TEXT3))
        if self._wraps:
            layout, height = self._layout(self.width())
            layout.draw(painter, QPointF(0, max(0.0, (self.height() - height) / 2)))
            return
        shown = QFontMetricsF(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(QRectF(self.rect()), self._align | Qt.AlignmentFlag.AlignVCenter, shown)

    def _layout(self, width: int) -> tuple[QTextLayout, float]:
        return laid_out(self.text(), self._appearance.look.font(self._role), width, self._line(), self._align)

    def _line(self) -> int:
        return round(line_height(self._role, self._appearance.look.factor))

    def _width(self, text: str) -> float:
        return QFontMetricsF(self._appearance.look.font(self._role)).horizontalAdvance(text)

    def _restyle(self) -> None:
        self._heights.clear()
        self.updateGeometry()
        self.update()
