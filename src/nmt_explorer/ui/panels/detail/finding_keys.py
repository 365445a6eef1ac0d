"""What did pressing find? Three equal keys, and two toggles that are noted but not counted."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from nmt_explorer.domain.drawing import PalpationFinding
from nmt_explorer.ui.theme.look import Appearance
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.ink import draw_box, draw_focus, draw_key
from nmt_explorer.workspace.state import State
from nmt_explorer.workspace.workspace import Workspace


class FindingKey(QAbstractButton):
    """A large key: what was found in two lines, and its letter."""

    def __init__(self, appearance: Appearance, first: str, second: str, key: str, *, is_small: bool = False) -> None:
        super().__init__()
        self._appearance = appearance
        self._second = second
        self._key = key
        self._is_small = is_small
        self.setText(first)
        self.setCheckable(True)
        self.setAccessibleName(f"{first} {second}".strip())
        self.setToolTip(f"{first} {second}  {key}".strip())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        appearance.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        look = self._appearance.look
        return QSize(look.px(94), look.px(36 if self._is_small else 64))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, theme = self._appearance.look, self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        on = self.isChecked()
        fill = theme.accent_tint if on else theme.sunk if self.underMouse() else theme.panel
        draw_box(painter, rect, 8, fill=fill, line=theme.accent if on else theme.control, width=2.0 if on else 1.0)
        left = look.px(11)
        cap = look.px(21)
        painter.setPen(QColor(theme.text))
        painter.setFont(look.font(Role.SMALL if self._is_small else Role.STRONG))
        if self._is_small:
            painter.drawText(rect.adjusted(left, 0, -cap, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
            spot = QRectF(rect.right() - cap - look.px(9), (rect.height() - cap) / 2, cap, cap)
        else:
            painter.drawText(
                QRectF(left, look.px(8), rect.width(), look.px(22)), Qt.AlignmentFlag.AlignVCenter, self.text()
            )
            painter.setFont(look.font(Role.SMALL))
            painter.setPen(QColor(theme.text2))
            low = QRectF(left, look.px(33), rect.width(), look.px(22))
            painter.drawText(low, Qt.AlignmentFlag.AlignVCenter, self._second)
            spot = QRectF(rect.right() - cap - look.px(9), look.px(33), cap, cap)
        draw_key(painter, spot, self._key, look)
        if self.hasFocus():
            draw_focus(painter, rect, 8, look)


class FindingKeys(QWidget):
    """The keys for the chosen trigger point."""

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.familiar = FindingKey(appearance, self.tr("Familiar"), self.tr("pain"), "F")
        self.tender = FindingKey(appearance, self.tr("Tender"), self.tr("only"), "T")
        self.nothing = FindingKey(appearance, self.tr("Nothing"), self.tr("found"), "N")
        self.taut = FindingKey(appearance, self.tr("Taut band"), "", "D", is_small=True)
        self.twitch = FindingKey(appearance, self.tr("Twitch"), "", "W", is_small=True)
        for key in (self.taut, self.twitch):
            key.setToolTip(key.toolTip() + self.tr(": noted, not counted"))
        upper = QHBoxLayout()
        upper.setSpacing(8)
        for key in (self.familiar, self.tender, self.nothing):
            upper.addWidget(key)
        lower = QHBoxLayout()
        lower.setSpacing(8)
        for key in (self.taut, self.twitch):
            lower.addWidget(key)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(upper)
        column.addLayout(lower)
        self.familiar.clicked.connect(lambda: note(workspace, familiar=True, tender=None))
        self.tender.clicked.connect(lambda: note(workspace, familiar=False, tender=True))
        self.nothing.clicked.connect(lambda: note(workspace, familiar=False, tender=False))
        self.taut.clicked.connect(lambda: toggle_taut(workspace))
        self.twitch.clicked.connect(lambda: toggle_twitch(workspace))

    def show_state(self, state: State) -> None:
        """Show what has been noted about the chosen point."""
        found = _finding(state)
        familiar, tender = (found.familiar, found.tender) if found else (None, None)
        self.familiar.setChecked(familiar is True)
        self.tender.setChecked(familiar is not True and tender is True)
        self.nothing.setChecked(familiar is False and tender is False)
        self.taut.setChecked(bool(found and found.taut_band))
        self.twitch.setChecked(bool(found and found.twitch))


def note(workspace: Workspace, *, familiar: bool | None, tender: bool | None) -> None:
    """Note what pressing the chosen point found; the same finding again takes it back."""
    chosen = workspace.state.chosen
    if chosen is None or not workspace.state.drawing.marks:
        return
    before = _finding(workspace.state)
    taut, twitch = (before.taut_band, before.twitch) if before else (None, None)
    if before is not None and (before.familiar, before.tender) == (familiar, tender):
        familiar = tender = None
    finding = PalpationFinding(chosen.trigger_point, chosen.side, familiar, tender, taut, twitch)
    _record(workspace, finding)


def toggle_taut(workspace: Workspace) -> None:
    """Note a taut band, or take the note back."""
    before = _begun(workspace.state)
    if before is not None:
        _record(workspace, _with(before, taut_band=None if before.taut_band else True, twitch=before.twitch))


def toggle_twitch(workspace: Workspace) -> None:
    """Note a twitch, or take the note back."""
    before = _begun(workspace.state)
    if before is not None:
        _record(workspace, _with(before, taut_band=before.taut_band, twitch=None if before.twitch else True))


def clear_finding(workspace: Workspace) -> None:
    """Forget what was noted about the chosen point."""
    if workspace.state.chosen is not None:
        workspace.clear_finding(workspace.state.chosen)


def _with(before: PalpationFinding, *, taut_band: bool | None, twitch: bool | None) -> PalpationFinding:
    return PalpationFinding(before.trigger_point, before.side, before.familiar, before.tender, taut_band, twitch)


def _finding(state: State) -> PalpationFinding | None:
    chosen = state.chosen
    return state.drawing.finding_for(chosen.trigger_point, chosen.side) if chosen is not None else None


def _begun(state: State) -> PalpationFinding | None:
    chosen = state.chosen
    if chosen is None or not state.drawing.marks:
        return None
    return _finding(state) or PalpationFinding(chosen.trigger_point, chosen.side)


def _record(workspace: Workspace, finding: PalpationFinding) -> None:
    if any(v is not None for v in (finding.familiar, finding.tender, finding.taut_band, finding.twitch)):
        workspace.note_finding(finding)
    else:
        clear_finding(workspace)
