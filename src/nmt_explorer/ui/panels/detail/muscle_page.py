"""Everything a muscle's file says about the muscle itself."""

from PySide6.QtWidgets import QWidget

from nmt_explorer.atlas.model import Atlas, Muscle, TriggerPoint
from nmt_explorer.domain.body import Factor, MuscleId, Side
from nmt_explorer.query.frequency import reported
from nmt_explorer.ui.panels.detail.prose import capital, confidence_word, factor_name, sentence, sources_line
from nmt_explorer.ui.theme.look import Appearance, Ink
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.button import Button, Kind
from nmt_explorer.ui.widgets.sheet import Sheet
from nmt_explorer.wording.messages import rendered
from nmt_explorer.workspace.workspace import Workspace


class MusclePage(Sheet):
    """The fourth tab."""

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent, spacing=6)
        self._workspace = workspace

    def show_muscle(self, atlas: Atlas, muscle: Muscle, point: TriggerPoint, side: Side) -> None:
        """Show a muscle; satellites belong to the chosen point."""
        self.begin()
        r = muscle.record
        self.text(capital(r.plain_name), Role.LEAD)
        self.text(f"{r.latin} · {r.depth}", Role.SMALL, Ink.TEXT2)
        self.gap(4)
        self.pair(self.tr("Origin"), sentence(r.attachments.origin))
        self.pair(self.tr("Insertion"), sentence(r.attachments.insertion))
        self.pair(self.tr("Action"), sentence("; ".join(r.actions)))
        roots = f" ({', '.join(r.innervation.roots)})" if r.innervation.roots else ""
        self.pair(self.tr("Nerve"), sentence(r.innervation.nerve + roots))
        self.pair(self.tr("May entrap"), sentence("; ".join(r.may_entrap)))
        frequency = r.frequency_of(point.record)
        self.pair(self.tr("Frequency"), rendered(reported(atlas, frequency)) if frequency else "")
        self.heading(self.tr("Five factors"))
        for factor in Factor:
            self.pair(factor_name(factor), sentence(str(getattr(r.factors, factor.value))))
        self.section(self.tr("Activated by"), map(capital, r.activated_by))
        self.section(self.tr("Kept going by"), map(capital, r.perpetuated_by))
        self.section(self.tr("Worse with"), (", ".join(_named(atlas, r.aggravated_by)),))
        self.section(self.tr("Better with"), (", ".join(_named(atlas, r.relieved_by)),))
        self.section(self.tr("Also noticed"), (", ".join(_named(atlas, r.symptoms)),))
        self.section(
            self.tr("Symptoms of {point}").format(point=point.short_label), map(capital, point.record.symptoms)
        )
        self._add_satellites(atlas, point, side)
        self.section(self.tr("Stretch"), (sentence(r.stretch),))
        self.section(self.tr("At home"), (care.text for care in r.self_care))
        self.section(self.tr("Corrective exercise"), map(sentence, r.corrective))
        self.section(self.tr("Ergonomics"), map(sentence, r.ergonomics))
        self.section(self.tr("Consider also"), map(capital, r.differential))
        self.heading(self.tr("Sources"))
        self.text(f"{sources_line(r.sources)} · {confidence_word(r.confidence)}", Role.SMALL, Ink.TEXT2)
        for ref in r.sources:
            if ref.work in atlas.references:
                self.text(atlas.references[ref.work].citation, Role.LABEL, Ink.TEXT2)

    def _add_satellites(self, atlas: Atlas, point: TriggerPoint, side: Side) -> None:
        """Muscles that this point may keep alive; those in the atlas open when pressed."""
        if not point.record.satellites:
            return
        self.heading(self.tr("Satellites"))
        self.text(self.tr("Points that this one may keep alive."), Role.SMALL, Ink.TEXT2)
        planned = {entry.id: entry.name for entry in atlas.roster.muscles}
        for id_ in point.record.satellites:
            muscle = atlas.muscles.get(MuscleId(id_))
            if muscle is None:
                name = planned.get(id_, capital(id_.replace("_", " ")))
                self.text(self.tr("{name} (not mapped yet)").format(name=name), Role.SMALL, Ink.TEXT2)
                continue
            link = Button(self.appearance, muscle.record.name, "right", Kind.LINK, height=28)
            link.setAccessibleName(self.tr("Open {name}").format(name=muscle.record.name))
            link.clicked.connect(lambda _=False, m=muscle.id: self._workspace.browse_muscle(m, side))
            self.add(link)


def _named(atlas: Atlas, tags: tuple[str, ...]) -> list[str]:
    return [atlas.activities[tag].name for tag in tags if tag in atlas.activities]
