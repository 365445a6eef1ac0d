"""The stage Release: each technique with dose, place, steps and limits, readable from a distance."""

from nmt_explorer.atlas.model import Atlas, Muscle, TriggerPoint
from nmt_explorer.domain.muscle import ReleaseAdvice
from nmt_explorer.ui.panels.detail.prose import capital, patients, sentence
from nmt_explorer.ui.panels.detail.release_page import Glyph, cautions_of, take_care
from nmt_explorer.ui.panels.detail.release_row import release_icon
from nmt_explorer.ui.panels.stages.stage_page import StagePage
from nmt_explorer.ui.theme.look import Ink
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.text import Text
from nmt_explorer.wording.dosage import dosage_line
from nmt_explorer.workspace.state import Choice, Stage


class ReleaseStage(StagePage):
    """Techniques for the chosen point's muscle."""

    stage = Stage.RELEASE

    def show_entry(self, atlas: Atlas, muscle: Muscle, point: TriggerPoint, chosen: Choice) -> None:
        self.kicker.setText(self.tr("Release"))
        self.title.setText(f"{muscle.record.name} {point.short_label}")
        self.side.show_side(chosen.side, patients(chosen.side))
        self.sheet.text(sentence(point.record.location.text), Role.LEAD)
        for heading, action in take_care(atlas, point, chosen.side):
            self.sheet.gap(4)
            self.sheet.box(heading, action, warns=True)
        if not muscle.record.releases:
            self.sheet.text(self.tr("No release is described for this muscle yet."), Role.BODY, Ink.TEXT2)
        for advice in muscle.record.releases:
            self._add(atlas, advice)
        self.sheet.rule()
        self.sheet.section(self.tr("Stop at"), (capital(sign) for sign in atlas.cautions.stop_signs))
        self.sheet.section(self.tr("Afterwards"), atlas.cautions.aftercare)

    def _add(self, atlas: Atlas, advice: ReleaseAdvice) -> None:
        technique = atlas.releases.get(advice.technique)
        sheet = self.sheet
        sheet.rule()
        sheet.gap(4)
        name = technique.name if technique else capital(advice.technique.replace("_", " "))
        sheet.line_of(Glyph(self.appearance, release_icon(advice.technique)), Text(self.appearance, Role.HEADING, name))
        sheet.text(dosage_line(advice.dosage, technique.dosage if technique else None), Role.LEAD, Ink.ACCENT)
        sheet.text(sentence(advice.here), Role.BODY)
        for caution in cautions_of(advice, technique):
            sheet.text("△ " + caution, Role.SMALL_STRONG, Ink.CAUTION)
        if technique is not None:
            sheet.gap(4)
            sheet.text(self.tr("Steps"), Role.SMALL_STRONG)
            sheet.numbered(technique.steps, Role.SMALL)
            sheet.section(self.tr("Not when"), (sentence(c) for c in technique.contraindications))
            sheet.gap(2)
            sheet.text(technique.evidence, Role.SMALL, Ink.TEXT2)
