"""What did pressing find? Three equal keys that say what they count for, and two toggles that do not count."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from nmt_explorer.domain.drawing import PalpationFinding
from nmt_explorer.ui.theme.look import Appearance, Ink
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.button import Button, Kind
from nmt_explorer.ui.widgets.ink import draw_box, draw_focus, draw_key
from nmt_explorer.ui.widgets.text import Text
from nmt_explorer.workspace.state import State
from nmt_explorer.workspace.workspace import Workspace


class FindingKey(QAbstractButton):
    """A large key: what was found in two lines, its letter, and what it counts for; or a small one of one line."""

    def __init__(
        self, appearance: Appearance, first: str, second: str, key: str, counts: str, *, is_small: bool = False
    ) -> None:
        super().__init__()
        self._appearance = appearance
        self._second = second
        self._key = key
        self._counts = counts
        self._is_small = is_small
        self.setText(first)
        self.setCheckable(True)
        name = f"{first} {second}".strip()
        self.setAccessibleName(f"{name}, {counts}")
        self.setToolTip(f"{name}: {counts}  {key}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        appearance.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        look = self._appearance.look
        return QSize(look.px(94), look.px(36 if self._is_small else 78))

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
            painter.setFont(look.font(Role.LABEL))
            lowest = QRectF(left, look.px(55), rect.width(), look.px(18))
            painter.drawText(lowest, Qt.AlignmentFlag.AlignVCenter, self._counts)
        draw_key(painter, spot, self._key, look)
        if self.hasFocus():
            draw_focus(painter, rect, 8, look)


class FindingKeys(QWidget):
    """The keys for the chosen trigger point."""

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.familiar = FindingKey(appearance, self.tr("Familiar"), self.tr("pain"), "F", self.tr("strongly"))
        self.tender = FindingKey(appearance, self.tr("Tender"), self.tr("only"), "T", self.tr("a little"))
        self.nothing = FindingKey(appearance, self.tr("Nothing"), self.tr("found"), "N", self.tr("against"))
        idle = self.tr("noted, not counted")
        self.taut = FindingKey(appearance, self.tr("Taut band"), "", "D", idle, is_small=True)
        self.twitch = FindingKey(appearance, self.tr("Twitch"), "", "W", idle, is_small=True)
        self.clear = Button(appearance, self.tr("Clear"), None, Kind.LINK, height=22)
        self.clear.named(self.tr("Clear the finding"), "U").clicked.connect(lambda: clear_finding(workspace))
        self.next = Button(appearance, self.tr("Palpate next"), None, Kind.LINK, height=28)
        self.next.named(self.tr("Palpate next"), "M")
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
        head = QHBoxLayout()
        head.addWidget(Text(appearance, Role.STRONG, self.tr("What did pressing find?"), wraps=False), 1)
        head.addWidget(self.clear)
        column.addLayout(head)
        column.addLayout(upper)
        column.addLayout(lower)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(Text(appearance, Role.LABEL, self.tr("Noted, not counted"), wraps=False, ink=Ink.TEXT2), 1)
        foot.addWidget(self.next)
        column.addLayout(foot)
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
        self.clear.setVisible(found is not None)


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
