"""Every release advised for a muscle: dose, how it is done here, what to take care of."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from nmt_explorer.atlas.model import Atlas, Muscle, TriggerPoint
from nmt_explorer.domain.body import Side
from nmt_explorer.domain.muscle import ReleaseAdvice
from nmt_explorer.domain.release import Technique
from nmt_explorer.query.endangerment import sites_near_point
from nmt_explorer.ui.icons.icons import draw_icon
from nmt_explorer.ui.panels.detail.prose import capital, sentence
from nmt_explorer.ui.panels.detail.release_row import release_icon
from nmt_explorer.ui.panels.detail.site_strip import care_words
from nmt_explorer.ui.theme.look import Appearance, Ink
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.button import Button, Kind
from nmt_explorer.ui.widgets.sheet import Sheet
from nmt_explorer.ui.widgets.text import Text
from nmt_explorer.wording.dosage import dosage_line
from nmt_explorer.workspace.state import Stage
from nmt_explorer.workspace.workspace import Workspace


class Glyph(QWidget):
    """An icon beside a heading."""

    def __init__(self, appearance: Appearance, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._icon = icon
        side = appearance.look.px(22)
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_icon(painter, self._icon, QRectF(self.rect()), self._appearance.theme.accent)


class ReleasePage(Sheet):
    """The third tab."""

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent, spacing=4)
        self._workspace = workspace

    def show_point(self, atlas: Atlas, muscle: Muscle, point: TriggerPoint, side: Side) -> None:
        """Show the releases of a point's muscle."""
        self.begin()
        for heading, action in take_care(atlas, point, side):
            self.box(heading, action, warns=True)
            self.gap(6)
        for number, advice in enumerate(muscle.record.releases):
            if number:
                self.rule()
            self._add(atlas, advice)
        if muscle.record.releases:
            self.gap(10)
            steps = Button(self.appearance, self.tr("Steps in full"), "play", Kind.PRIMARY)
            steps.clicked.connect(lambda: self._workspace.go_to(Stage.RELEASE))
            self.add(steps)
        self.section(self.tr("Cautions for this muscle"), (sentence(c) for c in muscle.record.cautions))
        self.section(self.tr("Stop at"), (capital(sign) for sign in atlas.cautions.stop_signs))

    def _add(self, atlas: Atlas, advice: ReleaseAdvice) -> None:
        technique = atlas.releases.get(advice.technique)
        name = technique.name if technique else capital(advice.technique.replace("_", " "))
        self.line_of(Glyph(self.appearance, release_icon(advice.technique)), Text(self.appearance, Role.STRONG, name))
        self.text(dosage_line(advice.dosage, technique.dosage if technique else None), Role.SMALL_STRONG, Ink.ACCENT)
        self.text(sentence(advice.here), Role.SMALL, Ink.TEXT2)
        for caution in cautions_of(advice, technique):
            self.text("△ " + caution, Role.SMALL, Ink.CAUTION)


def take_care(atlas: Atlas, point: TriggerPoint, side: Side) -> tuple[tuple[str, str], ...]:
    """(name and level, what to do) of the endangerment sites in and near which the point's muscle is treated."""
    near = (found.site.record for found in sites_near_point(atlas, point, side))
    return tuple((f"{site.name}: {care_words(site)}", site.action) for site in near)


def cautions_of(advice: ReleaseAdvice, technique: Technique | None) -> tuple[str, ...]:
    """What to mind with a release on this muscle, then what to mind with it anywhere."""
    general = technique.cautions if technique is not None else ()
    return tuple(dict.fromkeys(sentence(caution) for caution in (*advice.cautions, *general)))
