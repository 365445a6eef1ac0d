"""The line below the map that is always there: what this is not and, when files were left out, a notice of them."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from nmt_explorer.domain.finding import Finding
from nmt_explorer.ui.icons.icons import draw_icon
from nmt_explorer.ui.theme.look import Appearance, Ink
from nmt_explorer.ui.theme.typography import Role, text_width
from nmt_explorer.ui.widgets.ink import draw_box, draw_focus

HEIGHT, MARGIN = 30, 16


class LeftOutNotice(QAbstractButton):
    """Amber: how many pattern files were left out. Pressing it shows which and why."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._is_short = False
        self.count = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many files were left out; nothing of none."""
        self.count = count
        said = self.tr("1 pattern file was left out") if count == 1 else self.tr("{count} pattern files were left out")
        self.setAccessibleName(said.format(count=count))
        self.setToolTip(self.tr("{said}; the rest works. Press to see why.").format(said=said.format(count=count)))
        self.show_short(self._is_short)
        self.setVisible(count > 0)

    def show_short(self, is_short: bool) -> None:
        """Leave out the word Show."""
        self._is_short = is_short
        said = self.tr("1 file left out") if self.count == 1 else self.tr("{count} files left out")
        shown = said.format(count=self.count)
        self.setText(shown if is_short else self.tr("{said} · Show").format(said=shown))
        self.update()

    def sizeHint(self) -> QSize:
        look = self._appearance.look
        return QSize(round(text_width(self.text(), look.font(Role.LABEL_STRONG))) + look.px(36), look.px(HEIGHT - 4))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, theme = self._appearance.look, self._appearance.theme
        painter = QPainter(self)
        rect = QRectF(self.rect())
        line = theme.caution_text if self.underMouse() else theme.caution_line
        draw_box(painter, rect, look.px(6), fill=theme.caution_ground, line=line)
        size = look.px(16)
        draw_icon(painter, "caution", QRectF(look.px(7), (rect.height() - size) / 2, size, size), theme.caution_text)
        painter.setFont(look.font(Role.LABEL_STRONG))
        painter.setPen(QColor(theme.caution_text))
        painter.drawText(rect.adjusted(look.px(28), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            draw_focus(painter, rect, look.px(6), look)


class FootLine(QWidget):
    """The notice takes the left end of the line, so that nothing moves when it appears."""

    left_out_wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._words = (
            self.tr("Commonly described patterns, not a diagnosis. Educational; not clinically reviewed."),
            self.tr("Not a diagnosis. Not clinically reviewed."),
            self.tr("Not a diagnosis; not reviewed."),
        )
        self.notice = LeftOutNotice(appearance, self)
        self.notice.clicked.connect(self.left_out_wanted)
        self.setAccessibleName(self._words[0])
        appearance.changed.connect(self._arrange)
        self._arrange()

    @property
    def words(self) -> str:
        """The disclaimer in the longest wording that has room."""
        font, room = self._appearance.look.font(Role.LABEL), self._room().width()
        return next((words for words in self._words if text_width(words, font) <= room), self._words[-1])

    def show_left_out(self, findings: tuple[Finding, ...]) -> None:
        """Say how many files the findings are about."""
        self.notice.show_count(len({finding.place.file for finding in findings}))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._appearance.look
        painter = QPainter(self)
        painter.setFont(look.font(Role.LABEL))
        painter.setPen(look.ink(Ink.TEXT2))
        painter.drawText(self._room(), Qt.AlignmentFlag.AlignCenter, self.words)

    def _arrange(self) -> None:
        look = self._appearance.look
        self.setFixedHeight(look.px(HEIGHT))
        self.notice.show_short(False)
        shortest = text_width(self._words[-1], look.font(Role.LABEL))
        self.notice.show_short(self._room().width() < shortest)
        size = self.notice.sizeHint()
        self.notice.setGeometry(MARGIN, 0, size.width(), size.height())
        self.update()

    def _room(self) -> QRectF:
        """Where the words stand: centred in the line, beside the notice when it is there."""
        taken = 0 if self.notice.isHidden() else self.notice.sizeHint().width() + 12
        return QRectF(MARGIN + taken, 0, self.width() - 2 * MARGIN - taken, self.notice.sizeHint().height())
