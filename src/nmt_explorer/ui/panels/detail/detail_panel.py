"""The detail of the chosen trigger point in four tabs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from nmt_explorer.atlas.model import Atlas, Muscle, TriggerPoint
from nmt_explorer.domain.body import Side
from nmt_explorer.query.reasons import match_of
from nmt_explorer.ui.panels.answers.cards import name_and_part, rendered_match
from nmt_explorer.ui.panels.detail.compare_strip import CompareStrip
from nmt_explorer.ui.panels.detail.muscle_page import MusclePage
from nmt_explorer.ui.panels.detail.point_switch import PointSwitch
from nmt_explorer.ui.panels.detail.press_page import PressPage
from nmt_explorer.ui.panels.detail.prose import capital, confidence_word, patients, sources_line, standing
from nmt_explorer.ui.panels.detail.release_page import ReleasePage
from nmt_explorer.ui.panels.detail.why_page import WhyPage
from nmt_explorer.ui.panels.panel import Panel
from nmt_explorer.ui.theme.look import Appearance, Ink
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.button import Button, Kind
from nmt_explorer.ui.widgets.rule import Rule
from nmt_explorer.ui.widgets.side_badge import SideBadge
from nmt_explorer.ui.widgets.tabs import Tabs
from nmt_explorer.ui.widgets.text import Text
from nmt_explorer.workspace.state import Choice, DetailTab, State
from nmt_explorer.workspace.workspace import Workspace


class DetailPanel(Panel):
    """Only the open tab is built; the others when they are opened."""

    edges = "left"
    close_wanted = Signal()

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(workspace, appearance, parent)
        self.setAccessibleName(self.tr("Detail"))
        self.place = Text(appearance, Role.SMALL_STRONG, "", wraps=False, ink=Ink.TEXT2)
        self.before = Button(appearance, "", "left", Kind.QUIET, height=34).named(self.tr("Candidate before"), "↑")
        self.after = Button(appearance, "", "right", Kind.QUIET, height=34).named(self.tr("Next candidate"), "↓")
        self.other_side = Button(appearance, self.tr("Other side"), None, Kind.LINK, height=34)
        self.leave = Button(appearance, "", "close", Kind.QUIET, height=34).named(self.tr("Close"), "Esc")
        self.title = Text(appearance, Role.TITLE)
        self.part = Text(appearance, Role.LEAD)
        self.side = SideBadge(appearance, Side.RIGHT)
        self.note = Text(appearance, Role.SMALL, "", wraps=False, ink=Ink.TEXT2, align=Qt.AlignmentFlag.AlignRight)
        self.points = PointSwitch(workspace, appearance)
        names = (
            (self.tr("Press"), "F2"),
            (self.tr("Why"), "F3"),
            (self.tr("Release"), "F4"),
            (self.tr("Muscle"), "F5"),
        )
        self.tabs = Tabs(appearance, [(n, f"{n}  {k}") for n, k in names], self.tr("Detail tabs"), self)
        self.comparison = CompareStrip(workspace, appearance)
        self.press = PressPage(workspace, appearance)
        self.why = WhyPage(appearance)
        self.release = ReleasePage(workspace, appearance)
        self.muscle = MusclePage(workspace, appearance)
        self.pages = QStackedWidget()
        self.foot = Text(appearance, Role.CAPTION, ink=Ink.TEXT2)
        self._is_note_wanted = True
        self._shown: dict[DetailTab, tuple[object, ...]] = {}
        self._lay_out()
        self.tabs.chosen.connect(lambda i: workspace.open_tab(list(DetailTab)[i]))
        self.before.clicked.connect(lambda: workspace.step_candidate(-1))
        self.after.clicked.connect(lambda: workspace.step_candidate(1))
        self.other_side.clicked.connect(self._turn)
        self.leave.clicked.connect(self.close_wanted)
        self.show_state(workspace.state, workspace.state)

    def show_state(self, old: State, new: State) -> None:
        found = chosen_entry(new)
        if found is None:
            return
        atlas, muscle, point = found
        chosen = new.chosen
        assert chosen is not None
        self._show_head(new, muscle, point, chosen)
        self.tabs.show_current(list(DetailTab).index(new.tab))
        self.pages.setCurrentIndex(list(DetailTab).index(new.tab))
        self._show_page(new, atlas, muscle, point, chosen)

    def restyle(self) -> None:
        super().restyle()
        self._shown.clear()
        self.show_state(self.workspace.state, self.workspace.state)

    def set_compact(self, is_compact: bool) -> None:
        self.press.show_compact(is_compact)

    def _show_head(self, state: State, muscle: Muscle, point: TriggerPoint, chosen: Choice) -> None:
        candidate = state.chosen_candidate
        if candidate is not None:
            total = len(state.candidates)
            self.place.setText(self.tr("Candidate {rank} of {total}").format(rank=candidate.rank, total=total))
        else:
            self.place.setText(self.tr("Browsing"))
        for button in (self.before, self.after):
            button.setVisible(candidate is not None)
        self.leave.setVisible(candidate is None)
        self.other_side.setVisible(candidate is None and len(point.sides) > 1)
        name, part = name_and_part(muscle.record.name)
        self.title.setText(f"{name} {point.short_label}")
        self.title.updateGeometry()
        self.part.setText(part)
        self.part.setVisible(bool(part))
        self.side.show_side(chosen.side, patients(chosen.side))
        if candidate is not None and state.tab is DetailTab.WHY:
            self.note.setText(rendered_match(match_of(candidate.score)))
        else:
            self.note.setText(capital(point.place_label))
        self.note.setToolTip(point.record.label)
        points = candidate.pattern.points if candidate is not None else muscle.trigger_points
        self.points.show_points(points if state.tab is not DetailTab.WHY else (), chosen)
        self._is_note_wanted = state.tab is DetailTab.WHY or len(points) < 2
        self._fit_note()
        refs = point.record.sources or muscle.record.sources
        self.foot.setText(
            f"{sources_line(refs)} · {confidence_word(point.record.confidence)} · {standing(muscle.record)}"
        )

    def _fit_note(self) -> None:
        """The place of the point in short, where there is room for all of it; the page says it in full."""
        room = self.width() - 48 - self.side.sizeHint().width() - 12
        self.note.setVisible(self._is_note_wanted and self.note.sizeHint().width() <= room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_note()

    def _show_page(self, state: State, atlas: Atlas, muscle: Muscle, point: TriggerPoint, chosen: Choice) -> None:
        """Build the open tab if what it shows has changed."""
        tab = state.tab
        candidate = state.chosen_candidate
        key: tuple[object, ...] = (id(atlas), chosen, bool(state.drawing.marks), state.browsing)
        if tab is DetailTab.WHY:
            key = (*key, id(state.answer))
        if tab is DetailTab.PRESS:
            points = tuple(p.id for p in candidate.pattern.points) if candidate is not None else ()
            key = (*key, points)
        if self._shown.get(tab) == key:
            if tab is DetailTab.PRESS:
                self.press.show_findings(state)
            return
        self._shown[tab] = key
        self.setUpdatesEnabled(False)
        page = (self.press, self.why, self.release, self.muscle)[list(DetailTab).index(tab)]
        page.verticalScrollBar().setValue(0)
        if tab is DetailTab.PRESS:
            self.press.show_point(state, atlas, muscle, point)
        elif tab is DetailTab.WHY:
            self.why.show_point(state, atlas, point)
        elif tab is DetailTab.RELEASE:
            self.release.show_point(atlas, muscle, point, chosen.side)
        else:
            self.muscle.show_muscle(atlas, muscle, point, chosen.side)
        self.setUpdatesEnabled(True)

    def _turn(self) -> None:
        chosen = self.workspace.state.chosen
        if chosen is not None:
            self.workspace.choose(Choice(chosen.trigger_point, chosen.side.opposite))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(self.place, 1)
        for button in (self.other_side, self.before, self.after, self.leave):
            top.addWidget(button)
        sides = QHBoxLayout()
        sides.setSpacing(12)
        sides.addStrut(self.appearance.look.px(34))
        sides.addWidget(self.side)
        sides.addWidget(self.note, 1)
        sides.addStretch(0)
        sides.addWidget(self.points)
        head = QVBoxLayout()
        head.setContentsMargins(24, 12, 24, 4)
        head.setSpacing(4)
        head.addLayout(top)
        head.addWidget(self.title)
        head.addWidget(self.part)
        head.addLayout(sides)
        for page in (self.press, self.why, self.release, self.muscle):
            self.pages.addWidget(page)
        foot = QVBoxLayout()
        foot.setContentsMargins(24, 0, 24, 10)
        foot.setSpacing(9)
        foot.addWidget(Rule(self.appearance))
        foot.addWidget(self.foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.comparison)
        column.addWidget(self.tabs)
        column.addWidget(self.pages, 1)
        column.addLayout(foot)


def chosen_entry(state: State) -> tuple[Atlas, Muscle, TriggerPoint] | None:
    """The atlas, the muscle and the point that are chosen."""
    if state.knowledge is None or state.chosen is None:
        return None
    atlas = state.knowledge.atlas
    point = atlas.trigger_point(state.chosen.trigger_point)
    muscle = atlas.muscles.get(state.chosen.muscle)
    if point is None or muscle is None:
        return None
    return atlas, muscle, point
