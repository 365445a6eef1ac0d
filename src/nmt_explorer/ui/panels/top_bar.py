"""The top bar: mark, what is open, the four stages, search, the library and the menu."""

from PySide6.QtCore import QCoreApplication, QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nmt_explorer.ui.icons.icons import draw_icon
from nmt_explorer.ui.panels.panel import Panel
from nmt_explorer.ui.search.field import SearchField
from nmt_explorer.ui.theme.look import Appearance, Ink
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.button import Button, Kind
from nmt_explorer.ui.widgets.segments import Count, Segment, Segments
from nmt_explorer.ui.widgets.text import Text
from nmt_explorer.workspace.state import Stage, State
from nmt_explorer.workspace.workspace import Workspace


class AppMark(QWidget):
    """The circled X at the head of the tool rail."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setAccessibleName("NMT Explorer")

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._appearance.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = look.px(32)
        rect = QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size)
        draw_icon(painter, "app", rect, look.theme.accent)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), QColor(look.theme.line))


class TopBar(Panel):
    """Always visible. The stages can be changed in any direction."""

    edges = "bottom"
    visit_wanted = Signal()
    library_wanted = Signal()
    menu_wanted = Signal()

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(workspace, appearance, parent)
        self.setAccessibleName(self.tr("Top bar"))
        self._row = QHBoxLayout(self)
        self.mark = AppMark(appearance, self)
        self.title = Text(appearance, Role.STRONG, self.tr("New drawing"), wraps=False)
        self.subtitle = Text(appearance, Role.SMALL, "", wraps=False, ink=Ink.TEXT2)
        self.stages = Segments(
            appearance,
            [
                Segment(name, number=str(i + 1), hint=f"{name}  Ctrl+{i + 1}")
                for i, name in enumerate((self.tr("Assess"), self.tr("Find"), self.tr("Release"), self.tr("Teach")))
            ],
            self.tr("Stage of the visit"),
            self,
            strong=True,
        )
        self.search = SearchField(appearance, self)
        self.visit = Button(appearance, "", "visit", Kind.QUIET)
        self.library = Button(appearance, self.tr("Muscles"), "book", Kind.QUIET)
        self.library.named(self.tr("Browse muscles by group"), "Ctrl+M")
        self.menu = Button(appearance, "", "more", Kind.QUIET).named(self.tr("Menu"), "F10")
        self._lay_out()
        self.stages.chosen.connect(lambda i: workspace.go_to(list(Stage)[i]))
        self.visit.clicked.connect(self.visit_wanted)
        self.library.clicked.connect(self.library_wanted)
        self.menu.clicked.connect(self.menu_wanted)
        self.show_state(workspace.state, workspace.state)

    def show_document(self, title: str, subtitle: str) -> None:
        """Say what is open and whether it is saved."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.title.updateGeometry()

    def show_state(self, old: State, new: State) -> None:
        self.stages.show_current(list(Stage).index(new.stage))
        self._name_visit()
        self.stages.show_count(0, Count(open_questions(new), is_caution=True))
        self._place_stages()

    def restyle(self) -> None:
        super().restyle()
        self.setFixedHeight(self.appearance.look.px(56))
        self._place_stages()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self.appearance.look.px(1340)
        self.library.setText("" if narrow else self.tr("Muscles"))
        self.search.show_short(narrow)
        self._name_visit()
        self._place_stages()

    def _name_visit(self) -> None:
        """What the button does now; where there is no room for it, the menu does it."""
        is_visit = self.workspace.state.visit is not None
        name = self.tr("End visit") if is_visit else self.tr("Start visit")
        hint = self.tr("In a visit candidates wait for safety questions.  Ctrl+Shift+N")
        self.visit.setVisible(self.width() >= self.appearance.look.px(1160))
        self.visit.setText(name)
        self.visit.named(name, "Ctrl+Shift+N" if is_visit else hint)
        self.visit.updateGeometry()

    def _lay_out(self) -> None:
        self.setFixedHeight(self.appearance.look.px(56))
        row = self._row
        row.setContentsMargins(0, 0, 12, 1)
        row.setSpacing(8)
        row.addWidget(self.mark)
        words = QVBoxLayout()
        words.setContentsMargins(8, 8, 0, 8)
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        row.addLayout(words)
        row.addStretch(1)
        row.addWidget(self.visit)
        row.addWidget(self.search)
        row.addWidget(self.library)
        row.addWidget(self.menu)
        for widget in (self.title, self.subtitle):
            widget.setMaximumWidth(260)

    def _place_stages(self) -> None:
        """In the middle of the window, or as near to it as the search field allows."""
        self.stages.show_short(self.width() < self.appearance.look.px(900))
        size = self.stages.sizeHint()
        self._row.activate()
        beside = self.visit if self.visit.isVisibleTo(self) else self.search
        right = beside.geometry().left() - 16
        left = min((self.width() - size.width()) // 2, right - size.width())
        left = max(left, self.mark.width() + 140)
        self.stages.setGeometry(left, (self.height() - size.height()) // 2, size.width(), size.height())
        room = left - self.mark.width() - 24
        for widget in (self.title, self.subtitle):
            widget.setMaximumWidth(max(60, room))
        self.stages.raise_()


def open_questions(state: State) -> int:
    """Regions of the body whose safety questions are not all answered."""
    if state.answer is None:
        return 0
    return len({raised.region.id for raised in state.answer.red_flags if raised.answer is None})


def questions_sentence(count: int) -> str:
    """``Ask first: 2 safety questions``."""
    if count == 1:
        return QCoreApplication.translate("Questions", "Ask first: 1 safety question")
    return QCoreApplication.translate("Questions", "Ask first: {count} safety questions").format(count=count)
