"""The stage Teach: what the client can take home, in plain words."""

from nmt_explorer.atlas.model import Atlas, Muscle, TriggerPoint
from nmt_explorer.domain.body import Side
from nmt_explorer.ui.panels.detail.prose import capital, sentence
from nmt_explorer.ui.panels.stages.stage_page import StagePage
from nmt_explorer.ui.theme.look import Ink
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.workspace.state import Choice, Stage


class TeachStage(StagePage):
    """The client's page of the chosen muscle."""

    stage = Stage.TEACH

    def show_entry(self, atlas: Atlas, muscle: Muscle, point: TriggerPoint, chosen: Choice) -> None:
        r = muscle.record
        self.kicker.setText(self.tr("For the client · {name}").format(name=r.name))
        self.title.setText(capital(r.plain_name))
        self.side.show_side(chosen.side, _yours(self, chosen.side))
        sheet = self.sheet
        if point.record.plain_pain:
            sheet.text(
                sentence(self.tr("A tight spot there can be felt as {pain}").format(pain=point.record.plain_pain)),
                Role.LEAD,
            )
        sheet.gap(4)
        sheet.box(
            self.tr("A commonly described pattern, not a diagnosis"),
            self.tr("It may be part of your pain. It has not been clinically reviewed."),
        )
        if r.self_care:
            sheet.gap(6)
            sheet.text(self.tr("What you can do at home"), Role.HEADING)
            sheet.numbered([care.text for care in r.self_care])
        sheet.gap(6)
        sheet.text(self.tr("A stretch"), Role.HEADING)
        sheet.text(sentence(r.stretch))
        if r.corrective:
            sheet.gap(6)
            sheet.text(self.tr("So that it lasts"), Role.HEADING)
            sheet.bullets([sentence(line) for line in r.corrective], Role.BODY, Ink.TEXT)
        if r.ergonomics:
            sheet.gap(6)
            sheet.text(self.tr("At work and in daily life"), Role.HEADING)
            sheet.bullets([sentence(line) for line in r.ergonomics], Role.BODY, Ink.TEXT)
        sheet.gap(6)
        sheet.text(self.tr("Afterwards"), Role.HEADING)
        sheet.bullets(atlas.cautions.aftercare, Role.BODY, Ink.TEXT)


def _yours(page: TeachStage, side: Side) -> str:
    """The side as the client is spoken to."""
    return {
        Side.RIGHT: page.tr("Your right"),
        Side.LEFT: page.tr("Your left"),
        Side.MIDLINE: page.tr("Your midline"),
    }[side]
