"""Where and how to press, what it found, and what is recommended then."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nmt_explorer.atlas.model import Atlas, Muscle, TriggerPoint
from nmt_explorer.domain.body import Side
from nmt_explorer.query.endangerment import sites_near_point
from nmt_explorer.query.search import HitKind
from nmt_explorer.ui.map.locator import Locator
from nmt_explorer.ui.panels.detail.finding_keys import FindingKeys
from nmt_explorer.ui.panels.detail.prose import capital, sentence
from nmt_explorer.ui.panels.detail.release_row import ReleaseRow
from nmt_explorer.ui.panels.detail.site_strip import SiteStrip
from nmt_explorer.ui.theme.look import Appearance, Ink
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.ink import draw_box
from nmt_explorer.ui.widgets.rule import Rule
from nmt_explorer.ui.widgets.sheet import Sheet
from nmt_explorer.ui.widgets.text import Text
from nmt_explorer.wording.dosage import dosage_line
from nmt_explorer.workspace.state import DetailTab, State
from nmt_explorer.workspace.workspace import Workspace

MOST_RELEASES = 3


class LocatorFrame(QWidget):
    """The close-up in its frame."""

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.locator = Locator(workspace, appearance.look, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.locator)
        self.setFixedHeight(160)
        appearance.changed.connect(lambda: self.locator.set_look(appearance.look))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        draw_box(QPainter(self), QRectF(self.rect()), 8, fill=theme.sunk, line=theme.line)


class PressPage(Sheet):
    """The first tab."""

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self._workspace = workspace
        self.frame = LocatorFrame(workspace, appearance)
        self.where = Text(appearance, Role.LEAD)
        self.how = Text(appearance, Role.BODY, ink=Ink.TEXT2)
        self.keys = FindingKeys(workspace, appearance)
        self._rest = QVBoxLayout()
        self._rest.setSpacing(0)
        self._sites = QVBoxLayout()
        self._sites.setSpacing(6)
        self.add(self.frame)
        self.add(self.where)
        self.layout_.addLayout(self._sites)
        self.add(self.how)
        self.gap(6)
        self.add(self.keys)
        self.gap(8)
        self.layout_.addLayout(self._rest)

    def show_compact(self, is_compact: bool) -> None:
        """Show a lower close-up."""
        self.frame.setFixedHeight(124 if is_compact else 160)

    def show_point(self, state: State, atlas: Atlas, muscle: Muscle, point: TriggerPoint) -> None:
        """Show a trigger point of a muscle."""
        palpation = muscle.record.palpation
        alike = point.record.stands_for
        stands_for = self.tr(" It stands for {alike}.").format(alike=alike) if alike else ""
        self.where.setText(sentence(point.record.location.text) + stands_for)
        self.how.setText(sentence(palpation.technique))
        self._show_sites(atlas, point, state.chosen.side if state.chosen is not None else point.sides[0])
        can_note = bool(state.drawing.marks) and point.refers_pain
        self.keys.setVisible(can_note)
        self.keys.show_state(state)
        self._show_rest(atlas, muscle)
        self.where.updateGeometry()
        self.how.updateGeometry()

    def show_findings(self, state: State) -> None:
        """Show what has been noted."""
        self.keys.show_state(state)

    def _show_sites(self, atlas: Atlas, point: TriggerPoint, side: Side) -> None:
        """What lies under or beside the place to press and bears no pressure, or little."""
        _clear(self._sites)
        for near in sites_near_point(atlas, point, side):
            strip = SiteStrip(self.appearance, near)
            strip.clicked.connect(lambda _=False, id_=near.site.record.id: self._open_site(id_))
            self._sites.addWidget(strip)

    def _open_site(self, id_: str) -> None:
        self._workspace.open_entry(HitKind.SITE, id_)

    def _show_rest(self, atlas: Atlas, muscle: Muscle) -> None:
        _clear(self._rest)
        advised = muscle.record.releases[:MOST_RELEASES]
        if advised:
            title = self.tr("Recommended releases") if len(advised) > 1 else self.tr("Recommended release")
            self._rest.addWidget(Text(self.appearance, Role.STRONG, title, wraps=False))
            self._rest.addSpacing(8)
        for advice in advised:
            technique = atlas.releases.get(advice.technique)
            name = technique.name if technique else capital(advice.technique.replace("_", " "))
            dose = dosage_line(advice.dosage, technique.dosage if technique else None)
            row = ReleaseRow(self.appearance, advice.technique, name, dose)
            row.clicked.connect(lambda: self._workspace.open_tab(DetailTab.RELEASE))
            self._rest.addWidget(row)
        palpation = muscle.record.palpation
        self._rest.addWidget(Rule(self.appearance))
        self._rest.addSpacing(12)
        for name, text in (
            (self.tr("Position"), palpation.position),
            (self.tr("Start from"), palpation.start_from),
            (self.tr("What is felt"), palpation.feel),
        ):
            self._rest.addWidget(Text(self.appearance, Role.SMALL_STRONG, name, wraps=False))
            self._rest.addWidget(Text(self.appearance, Role.SMALL, sentence(text), ink=Ink.TEXT2))
            self._rest.addSpacing(8)


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
