"""A condition, a release technique or an endangerment site to read, in the place of the detail."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import MuscleId
from nmt_explorer.domain.caution import EndangermentSite
from nmt_explorer.domain.condition import Condition
from nmt_explorer.domain.release import Technique
from nmt_explorer.query.search import HitKind
from nmt_explorer.ui.panels.detail.prose import capital, confidence_word, factor_name, sentence
from nmt_explorer.ui.panels.detail.site_strip import care_words
from nmt_explorer.ui.panels.panel import Panel
from nmt_explorer.ui.theme.look import Appearance, Ink
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.button import Button, Kind
from nmt_explorer.ui.widgets.rule import Rule
from nmt_explorer.ui.widgets.sheet import Sheet
from nmt_explorer.ui.widgets.text import Text
from nmt_explorer.wording.dosage import dosage_line
from nmt_explorer.workspace.state import State
from nmt_explorer.workspace.workspace import Workspace


class EntryPanel(Panel):
    """Red flags come first; muscles and releases that are known open when pressed."""

    edges = "left"

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(workspace, appearance, parent)
        self.kind = Text(appearance, Role.SMALL_STRONG, "", wraps=False, ink=Ink.TEXT2)
        self.title = Text(appearance, Role.TITLE)
        self.plain = Text(appearance, Role.SMALL, ink=Ink.TEXT2)
        self.leave = Button(appearance, "", "close", Kind.QUIET, height=34).named(self.tr("Close"), "Esc")
        self.leave.clicked.connect(workspace.stop_browsing)
        self.sheet = Sheet(appearance, spacing=6)
        self.foot = Text(appearance, Role.CAPTION, ink=Ink.TEXT2)
        top = QHBoxLayout()
        top.addWidget(self.kind, 1)
        top.addWidget(self.leave)
        head = QVBoxLayout()
        head.setContentsMargins(24, 12, 20, 12)
        head.setSpacing(4)
        head.addLayout(top)
        head.addWidget(self.title)
        head.addWidget(self.plain)
        foot = QVBoxLayout()
        foot.setContentsMargins(24, 0, 24, 10)
        foot.setSpacing(9)
        foot.addWidget(Rule(appearance))
        foot.addWidget(self.foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Rule(appearance))
        column.addWidget(self.sheet, 1)
        column.addLayout(foot)

    def show_state(self, old: State, new: State) -> None:
        if new.opened is None or new.opened == old.opened or new.knowledge is None:
            return
        atlas = new.knowledge.atlas
        self.sheet.begin()
        self.sheet.verticalScrollBar().setValue(0)
        if new.opened.kind is HitKind.CONDITION:
            self._show_condition(atlas, atlas.conditions[new.opened.id])
        elif new.opened.kind is HitKind.RELEASE:
            self._show_technique(atlas, atlas.releases[new.opened.id])
        else:
            self._show_site(atlas, next(site for site in atlas.cautions.sites if site.id == new.opened.id))
        self.title.updateGeometry()
        self.plain.updateGeometry()

    def _show_condition(self, atlas: Atlas, c: Condition) -> None:
        self.kind.setText(self.tr("Condition"))
        self.title.setText(c.name)
        self.plain.setText(capital(c.plain_name))
        sheet = self.sheet
        sheet.box(self.tr("Refer first when"), "\n".join(f"• {sentence(flag)}" for flag in c.red_flags), warns=True)
        sheet.heading(self.tr("Muscles to examine"))
        self._add_muscles(atlas, c.muscles)
        if c.note:
            sheet.gap(4)
            sheet.text(c.note, Role.SMALL, Ink.TEXT2)
        sheet.heading(self.tr("Factors, the weightiest first"))
        for role in c.factors:
            sheet.pair(factor_name(role.factor), sentence(role.mechanism))
        sheet.section(self.tr("Nerves"), (", ".join(c.nerves),))
        if c.releases:
            sheet.heading(self.tr("Releases usually considered"))
            for id_ in c.releases:
                if id_ in atlas.releases:
                    self._add_link(atlas.releases[id_].name, partial(self._open_release, id_))
        sheet.section(self.tr("Do not treat when"), map(sentence, c.contraindications))
        self._show_foot(" · ".join(c.sources), confidence_word(c.confidence))

    def _show_technique(self, atlas: Atlas, t: Technique) -> None:
        self.kind.setText(self.tr("Release"))
        self.title.setText(t.name)
        self.plain.setText(capital(t.plain_name))
        sheet = self.sheet
        sheet.text(dosage_line(t.dosage), Role.LEAD, Ink.ACCENT)
        sheet.text(sentence(t.tissue_finding), Role.BODY)
        sheet.heading(self.tr("Steps"))
        sheet.numbered(t.steps, Role.SMALL)
        sheet.section(self.tr("Cautions"), map(sentence, t.cautions))
        sheet.section(self.tr("Not when"), map(sentence, t.contraindications))
        sheet.section(self.tr("Addresses"), (", ".join(factor_name(f).lower() for f in t.addresses).capitalize(),))
        sheet.section(self.tr("What studies support"), (t.evidence,))
        advised = tuple(m.id for m in atlas.muscles.values() if any(a.technique == t.id for a in m.record.releases))
        if advised:
            sheet.heading(self.tr("Advised for"))
            self._add_muscles(atlas, advised)
        self._show_foot(" · ".join(t.sources), confidence_word(t.confidence))

    def _show_site(self, atlas: Atlas, site: EndangermentSite) -> None:
        self.kind.setText(self.tr("Take care here"))
        self.title.setText(site.name)
        self.plain.setText(sentence(site.where))
        sheet = self.sheet
        sheet.box(capital(care_words(site)), site.action, warns=True)
        sheet.section(self.tr("What lies there"), map(capital, site.what))
        sheet.section(self.tr("Why"), (sentence(site.why),))
        if site.muscles_nearby:
            sheet.heading(self.tr("Muscles nearby"))
            self._add_muscles(atlas, site.muscles_nearby)
        self._show_foot(" · ".join(site.sources), confidence_word(site.confidence))

    def _add_muscles(self, atlas: Atlas, ids: tuple[str, ...]) -> None:
        planned = {entry.id: entry.name for entry in atlas.roster.muscles}
        for id_ in ids:
            muscle = atlas.muscles.get(MuscleId(id_))
            if muscle is not None:
                self._add_link(muscle.record.name, partial(self.workspace.browse_muscle, muscle.id))
            else:
                name = planned.get(id_, capital(id_.replace("_", " ")))
                self.sheet.text(self.tr("{name} (not mapped yet)").format(name=name), Role.SMALL, Ink.TEXT2)

    def _add_link(self, name: str, action: Callable[[], None]) -> None:
        link = Button(self.appearance, name, "right", Kind.LINK, height=28)
        link.setAccessibleName(self.tr("Open {name}").format(name=name))
        link.clicked.connect(lambda _=False: action())
        self.sheet.add(link)

    def _open_release(self, id_: str) -> None:
        self.workspace.open_entry(HitKind.RELEASE, id_)

    def _show_foot(self, *parts: str) -> None:
        self.foot.setText(" · ".join((*parts, self.tr("not clinically reviewed"))))
