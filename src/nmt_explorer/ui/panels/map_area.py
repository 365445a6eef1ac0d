"""The map with what frames it: heading or view switcher above, hints or marks below."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nmt_explorer.domain.body import View
from nmt_explorer.ui.map.map_view import MapView
from nmt_explorer.ui.marking import Said
from nmt_explorer.ui.panels.foot_line import FootLine
from nmt_explorer.ui.panels.marks_bar import MarksBar
from nmt_explorer.ui.panels.panel import Panel
from nmt_explorer.ui.theme.look import Appearance, Ink
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.button import Button, Kind
from nmt_explorer.ui.widgets.key_cap import KeyCap
from nmt_explorer.ui.widgets.segments import Count, Segment, Segments
from nmt_explorer.ui.widgets.text import Text
from nmt_explorer.workspace.state import State, ViewSet
from nmt_explorer.workspace.workspace import Workspace

LEAST_WIDTH = 380
"""Pixels that the map always gets; what is above and below it finds its place in them."""


@dataclass(frozen=True, slots=True)
class Hint:
    """A thing one can do, with its keys."""

    words: str
    keys: tuple[str, ...]


class MapArea(Panel):
    """With nothing marked it asks where it hurts; afterwards it shows views, marks and counts."""

    ground = "app"
    restore_wanted = Signal()
    said = Signal(Said)

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(workspace, appearance, parent)
        self.map = MapView(workspace, appearance.look, self)
        self.switcher = Segments(appearance, self._segments(), self.tr("View of the body"), self)
        self.fit = Button(appearance, self.tr("Fit"), "fit", Kind.QUIET).named(self.tr("Show whole figures"), "0")
        self.heading = Text(
            appearance,
            Role.DISPLAY,
            self.tr("Click where it hurts"),
            wraps=False,
            align=Qt.AlignmentFlag.AlignHCenter,
        )
        self.marks = MarksBar(workspace, appearance, self)
        self.foot_line = FootLine(appearance, self)
        self._is_last_offered = False
        self.last = Button(appearance, self.tr("Restore the last drawing"), "undo", Kind.LINK, height=30)
        self.last.setAccessibleName(self.tr("Restore the last drawing, which was not saved"))
        self.last.hide()
        self.last.clicked.connect(self.restore_wanted)
        self._each_hint: list[QWidget] = []
        self.hints = self._hints()
        self._heading_row = QWidget(self)
        self._head = QWidget(self)
        self._head_row = QHBoxLayout(self._head)
        self._lay_out()
        self.switcher.chosen.connect(lambda i: workspace.show_views(list(ViewSet)[i]))
        self.fit.clicked.connect(self.map.fit)
        self.marks.said.connect(self.said)
        for canvas in (self.map.canvas, self.map.panel.canvas):
            canvas.said.connect(lambda sentence: self.said.emit(Said(sentence)))
            canvas.menu_wanted.connect(self.marks.open_menu)
        appearance.changed.connect(lambda: self.map.set_look(appearance.look))
        self.show_state(workspace.state, workspace.state)

    def show_state(self, old: State, new: State) -> None:
        is_empty = not new.drawing.marks
        asks = is_empty and new.chosen is None
        self.heading.setVisible(asks)
        self.hints.setVisible(asks)
        self.last.setVisible(self._is_last_offered and asks)
        self._place_heading()
        self.marks.setVisible(not is_empty)
        QTimer.singleShot(0, self, self._name_first_view)
        self.switcher.show_current(list(ViewSet).index(new.view_set))
        self.switcher.show_only([list(ViewSet).index(offered) for offered in new.view_sets])
        for position, view_set in enumerate(ViewSet):
            hidden = 0 if view_set is new.view_set else marks_in(new, view_set)
            self.switcher.show_count(position, Count(hidden))

    def _name_first_view(self) -> None:
        """Where there is room, the map shows the sides beside front and back."""
        shows_all = self.workspace.state.view_set is ViewSet.FRONT_BACK and len(self.map.canvas.panes) > 2
        self.switcher.rename(0, self.tr("Whole body") if shows_all else self.tr("Front + back"))
        self._place_heading()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_hints()
        QTimer.singleShot(0, self, self._name_first_view)
        self._place_heading()

    def restyle(self) -> None:
        super().restyle()
        self._fit_hints()
        self._place_heading()

    def set_compact(self, is_compact: bool) -> None:
        """Use the lower marks bar and the smaller margins."""
        self.marks.set_compact(is_compact)
        self._head_row.setContentsMargins(12, 10 if is_compact else 12, 12, 0)

    def offer_last(self, *, is_offered: bool) -> None:
        """Offer the drawing that was open last time, while nothing is marked."""
        self._is_last_offered = is_offered
        self.show_state(self.workspace.state, self.workspace.state)

    def _segments(self) -> list[Segment]:
        return [
            Segment(self.tr("Front + back"), hint=self.tr("Front and back  Alt+1")),
            Segment(self.tr("Front")),
            Segment(self.tr("Back")),
            Segment(self.tr("Right side"), self.tr("Right"), hint=self.tr("Patient’s right side  Alt+2")),
            Segment(self.tr("Left side"), self.tr("Left"), hint=self.tr("Patient’s left side  Alt+3")),
            Segment(self.tr("Soles"), hint=self.tr("Soles of the feet  Alt+4")),
            Segment(self.tr("Tops of feet"), self.tr("Tops"), hint=self.tr("Tops of the feet  Alt+5")),
        ]

    def _hints(self) -> QWidget:
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(24)
        layout.addStretch(1)
        for hint in (
            Hint(self.tr("Paint an area"), ("B",)),
            Hint(self.tr("Type a place or muscle"), ("/",)),
            Hint(self.tr("Open a drawing"), ("Ctrl", "O")),
            Hint(self.tr("All keys"), ("?",)),
        ):
            layout.addWidget(self._hint(hint, row))
        layout.addStretch(1)
        return row

    def _hint(self, hint: Hint, row: QWidget) -> QWidget:
        shown = QWidget(row)
        layout = QHBoxLayout(shown)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(Text(self.appearance, Role.BODY, hint.words, wraps=False, ink=Ink.TEXT2))
        for key in hint.keys:
            layout.addWidget(KeyCap(self.appearance, key))
        self._each_hint.append(shown)
        return shown

    def _fit_hints(self) -> None:
        """As many hints as have room, the first ones first."""
        room = self.width() - 32
        for hint in self._each_hint:
            room -= hint.sizeHint().width()
            hint.setVisible(room >= 0)
            room -= 24

    def _lay_out(self) -> None:
        head = self._head_row
        head.setContentsMargins(16, 12, 16, 0)
        head.setSpacing(0)
        head.addWidget(self.switcher)
        head.addStretch(1)
        head.addWidget(self.fit)
        self._head.setMinimumWidth(LEAST_WIDTH)
        self.hints.setMinimumWidth(LEAST_WIDTH - 32)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._heading_row)
        column.addWidget(self.map, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 8, 16, 8)
        foot.addWidget(self.last, 0, Qt.AlignmentFlag.AlignHCenter)
        foot.addWidget(self.hints)
        column.addLayout(foot)
        column.addWidget(self.marks)
        column.addWidget(self.foot_line)
        self.heading.setParent(self)
        self.heading.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _place_heading(self) -> None:
        """In the row of the switcher, with its short names where that helps; below it where there is no room at all."""
        is_narrow = self.width() < self.appearance.look.px(690)
        self.fit.setText("" if is_narrow else self.tr("Fit"))
        size = self.heading.sizeHint()
        fits = False
        for is_short in (False, True) if not is_narrow else (True,):
            self.switcher.show_short(is_short)
            fits = size.width() <= self.width() - 2 * (self.switcher.sizeHint().width() + 32)
            if fits or self.heading.isHidden():
                break
        if not fits and not is_narrow:
            self.switcher.show_short(False)
        self._heading_row.setFixedHeight(size.height())
        self._heading_row.setVisible(not fits and not self.heading.isHidden())
        head = self._head_row.contentsMargins().top() + self.switcher.height()
        y = max(0, head - size.height()) if fits else head
        self.heading.setGeometry((self.width() - size.width()) // 2, y, size.width(), size.height())
        self.heading.raise_()


def marks_in(state: State, view_set: ViewSet) -> int:
    """How many marks lie in the views of a set."""
    views: tuple[View, ...] = view_set.views
    return sum(mark.view in views for mark in state.drawing.marks)
