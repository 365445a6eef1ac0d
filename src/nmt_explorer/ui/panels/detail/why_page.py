"""Why a candidate stands where it stands."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from nmt_explorer.atlas.model import Atlas, TriggerPoint
from nmt_explorer.domain.body import ZoneKind
from nmt_explorer.ui.panels.detail.prose import capital, sentence, zone_names
from nmt_explorer.ui.panels.detail.why import PartShown, opening, parts_shown, would_change
from nmt_explorer.ui.theme.look import Appearance, Ink
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.ink import SEGMENT_GAP, draw_segments
from nmt_explorer.ui.widgets.sheet import Sheet
from nmt_explorer.ui.widgets.text import Text
from nmt_explorer.workspace.state import State


class WideBar(QWidget):
    """Five segments over the whole width."""

    def __init__(self, appearance: Appearance, filled: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._filled = filled
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(100, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        width = (self.width() - 4 * SEGMENT_GAP) / 5
        draw_segments(QPainter(self), QPointF(0, 2), self._filled, self._appearance.look, width=width)


class WhyPage(Sheet):
    """The second tab; for a point that is no candidate it says what its pattern is."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent, spacing=4)

    def show_point(self, state: State, atlas: Atlas, point: TriggerPoint) -> None:
        """Show the reasons for the chosen point."""
        self.begin()
        candidate = state.chosen_candidate
        if candidate is None:
            self._show_pattern(atlas, point)
            return
        self.text(opening(candidate, state), Role.LEAD)
        for part in parts_shown(candidate, state):
            self._add_part(part)
        changes = would_change(candidate, state)
        if changes:
            self.rule()
            self.gap(2)
            self.text(self.tr("What would change it"), Role.STRONG)
            self.bullets(changes)
        self.gap(12)
        self.box(
            self.tr("Hold it lightly"),
            self.tr("Examiners agree only moderately on trigger points. Treat neighbouring ranks as equal."),
        )

    def _show_pattern(self, atlas: Atlas, point: TriggerPoint) -> None:
        r = point.record
        self.text(self.tr("The pattern that is commonly described"), Role.LEAD)
        self.gap(4)
        if r.pain:
            self.text(sentence(r.pain), Role.BODY, Ink.TEXT2)
        if r.effect is not None:
            self.text(sentence(r.effect.text), Role.BODY, Ink.TEXT2)
        self.gap(6)
        self.pair(self.tr("Felt most often (solid)"), capital(zone_names(atlas, point, ZoneKind.ESSENTIAL)))
        self.pair(self.tr("Felt by some (dotted)"), capital(zone_names(atlas, point, ZoneKind.SPILLOVER)))
        self.section(self.tr("Symptoms"), (capital(symptom) for symptom in r.symptoms))
        self.gap(12)
        self.box(
            self.tr("No answer to a drawing"),
            self.tr("You are browsing. Mark where it hurts to see how this pattern compares with others."),
        )

    def _add_part(self, part: PartShown) -> None:
        self.rule()
        row = QHBoxLayout()
        row.addWidget(Text(self.appearance, Role.STRONG, part.name, wraps=False), 1)
        right = Qt.AlignmentFlag.AlignRight
        row.addWidget(Text(self.appearance, Role.SMALL_STRONG, part.word, wraps=False, align=right))
        self.layout_.addLayout(row)
        bar = WideBar(self.appearance, part.filled)
        bar.setAccessibleName(f"{part.name}: {part.word}")
        self.add(bar)
        self.text(part.sentence, Role.SMALL, Ink.TEXT2)
