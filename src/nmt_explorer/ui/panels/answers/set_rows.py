"""The rows of the page of explaining sets: a set, a member with its swatch, and a mark that is left over."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from nmt_explorer.ui.painting.marks import BADGE, paint_badge
from nmt_explorer.ui.painting.members import LETTERS, paint_hatched, paint_letter
from nmt_explorer.ui.panels.answers.set_words import LeftOver, MemberLine, SetCard
from nmt_explorer.ui.panels.detail.prose import patients
from nmt_explorer.ui.theme.look import Appearance, Look
from nmt_explorer.ui.theme.typography import Role, line_height
from nmt_explorer.ui.widgets.ink import draw_focus, draw_side
from nmt_explorer.ui.widgets.text import laid_out

LEFT, RIGHT = 16, 14
SWATCH = 34
BAR = 4
"""Pixels: width of the bar beside the set that is shown."""
MOST_BADGES = 3
Laid = tuple[QTextLayout, float]
"""Text in lines, and its height in pixels."""
_LEFT_ALIGNED = Qt.AlignmentFlag.AlignLeft


class _Row(QAbstractButton):
    """As high as its words need at its width."""

    def __init__(self, appearance: Appearance, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(200, self.width())))

    @property
    def look(self) -> Look:
        return self._appearance.look

    def begin(self, ground: str) -> tuple[QPainter, QRectF]:
        """A painter on the row's ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        painter.fillRect(rect, QColor(ground))
        return painter, rect


class SetRow(_Row):
    """The heading of a set; of one that is not shown also the names of its members. Pressing it shows the set."""

    def __init__(self, appearance: Appearance, card: SetCard, parent: QWidget | None = None) -> None:
        super().__init__(appearance, f"{card.heading}: {card.names}", parent)
        self.card = card

    def heightForWidth(self, width: int) -> int:
        height = self.look.px(24) + line_height(Role.STRONG, self.look.factor)
        if not self.card.is_shown:
            return round(height + self._names(width)[1])
        return round(height - self.look.px(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, theme = self.look, self.look.theme
        ground = theme.accent_tint if self.card.is_shown else theme.sunk if self.underMouse() else theme.panel
        painter, rect = self.begin(ground)
        if self.card.is_shown:
            painter.fillRect(QRectF(0, 0, BAR, rect.height()), QColor(theme.accent))
        else:
            painter.fillRect(QRectF(0, rect.height() - 1, rect.width(), 1), QColor(theme.line))
        line = line_height(Role.STRONG, look.factor)
        painter.setFont(look.font(Role.STRONG))
        painter.setPen(QColor(theme.text))
        place = QRectF(look.px(LEFT), look.px(12), rect.width() - look.px(LEFT + RIGHT), line)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.card.heading)
        if not self.card.is_shown:
            painter.setPen(QColor(theme.text2))
            self._names(round(rect.width()))[0].draw(painter, QPointF(look.px(LEFT), look.px(12) + line))
        if self.hasFocus():
            draw_focus(painter, rect, 6, look)

    def _names(self, width: int) -> Laid:
        look = self.look
        room = width - look.px(LEFT + RIGHT)
        line = line_height(Role.SMALL, look.factor)
        return laid_out(self.card.names, look.font(Role.SMALL), room, line, _LEFT_ALIGNED)


class MemberRow(_Row):
    """Letter on its pattern, name, side, finding, and the numbers of the marks it covers. Pressing it chooses it."""

    def __init__(
        self, appearance: Appearance, line: MemberLine, *, is_chosen: bool, parent: QWidget | None = None
    ) -> None:
        marks = ", ".join(str(mark + 1) for mark in line.marks)
        side = patients(line.choice.side)
        super().__init__(appearance, f"{LETTERS[line.place]}: {line.name}, {side}, {line.finding} · {marks}", parent)
        self.line = line
        self._is_chosen = is_chosen

    def heightForWidth(self, width: int) -> int:
        return round(self._name(width)[1]) + self.look.px(22 + 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, theme, line = self.look, self.look.theme, self.line
        painter, rect = self.begin(theme.accent_tint)
        painter.fillRect(QRectF(0, 0, BAR, rect.height()), QColor(theme.accent))
        swatch = QRectF(look.px(LEFT), look.px(6), look.px(SWATCH), look.px(SWATCH))
        path = QPainterPath()
        path.addRoundedRect(swatch, 6, 6)
        painter.fillPath(path, QColor(theme.panel))
        painter.setBrushOrigin(swatch.topLeft())
        paint_hatched(painter, path, theme, line.place)
        paint_letter(painter, swatch.center(), line.place, theme, look.factor)
        name, height = self._name(round(rect.width()))
        painter.setPen(QColor(theme.text))
        x, y = look.px(LEFT + SWATCH + 10), look.px(5)
        name.draw(painter, QPointF(x, y))
        size = look.px(18)
        second = QRectF(x, y + height + look.px(2), size, size)
        draw_side(painter, second, line.choice.side, look)
        painter.setFont(look.font(Role.SMALL, weight=600 if self._is_chosen else 400))
        painter.setPen(QColor(theme.text2))
        words = QRectF(second.right() + look.px(6), second.top(), rect.width() - second.right(), size)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, line.finding)
        self._paint_marks(painter, rect)
        if self.hasFocus():
            draw_focus(painter, rect, 6, look)

    def _paint_marks(self, painter: QPainter, rect: QRectF) -> None:
        look = self.look
        shown = self.line.marks[:MOST_BADGES]
        x = rect.right() - look.px(RIGHT) - (len(shown) - 0.5) * look.px(BADGE + 3)
        for mark in shown:
            paint_badge(
                painter, QPointF(x, look.px(6 + SWATCH / 2)), mark + 1, look.theme, selected=False, factor=look.factor
            )
            x += look.px(BADGE + 3)

    def _name(self, width: int) -> Laid:
        look = self.look
        badges = min(MOST_BADGES, len(self.line.marks)) * look.px(BADGE + 3)
        room = width - look.px(LEFT + SWATCH + 10 + RIGHT + 4) - badges
        line = line_height(Role.STRONG, look.factor)
        return laid_out(self.line.name, look.font(Role.STRONG), room, line, _LEFT_ALIGNED)


class LeftOverRow(_Row):
    """A mark that nothing explains: its number in a dashed ring, and what to do. Pressing it selects the mark."""

    def __init__(self, appearance: Appearance, left: LeftOver, parent: QWidget | None = None) -> None:
        super().__init__(appearance, f"{left.heading}. {left.words}", parent)
        self.left = left

    def heightForWidth(self, width: int) -> int:
        (_, head), (_, body) = self._words(width)
        return round(head + body) + self.look.px(28)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, theme = self.look, self.look.theme
        painter, rect = self.begin(theme.sunk if self.underMouse() else theme.panel)
        painter.fillRect(QRectF(0, rect.height() - 1, rect.width(), 1), QColor(theme.line))
        radius = look.px(BADGE) / 2
        middle = QPointF(look.px(LEFT) + radius, look.px(12) + radius)
        pen = QPen(QColor(theme.mark), 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([2.0, 1.75])
        painter.setPen(pen)
        painter.setBrush(QColor(theme.mark_tint))
        painter.drawEllipse(middle, radius, radius)
        painter.setFont(look.font(Role.LABEL_STRONG, weight=700))
        painter.setPen(QColor(theme.mark))
        circle = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self.left.mark + 1))
        (heading, head), (body, _) = self._words(round(rect.width()))
        lead = max(0.0, radius - QFontMetricsF(look.font(Role.STRONG)).height() / 2)
        painter.setPen(QColor(theme.text))
        heading.draw(painter, QPointF(look.px(LEFT + BADGE + 10), look.px(12) + lead / 2))
        painter.setPen(QColor(theme.text2))
        body.draw(painter, QPointF(look.px(LEFT), look.px(16) + head))
        if self.hasFocus():
            draw_focus(painter, rect, 6, look)

    def _words(self, width: int) -> tuple[Laid, Laid]:
        look = self.look
        room = width - look.px(LEFT + RIGHT)
        strong, small = line_height(Role.STRONG, look.factor), line_height(Role.SMALL, look.factor)
        heading = laid_out(self.left.heading, look.font(Role.STRONG), room - look.px(BADGE + 10), strong, _LEFT_ALIGNED)
        return heading, laid_out(self.left.words, look.font(Role.SMALL), room, small, _LEFT_ALIGNED)
