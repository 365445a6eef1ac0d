"""A release in one row: icon, name, dose, and a way on."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from nmt_explorer.ui.icons.icons import draw_icon
from nmt_explorer.ui.theme.look import Appearance
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.ui.widgets.ink import draw_box, draw_focus

_ICONS = (
    ("pressure", "press"),
    ("strip", "strip"),
    ("strok", "strip"),
    ("isometric", "contract"),
    ("energy", "contract"),
    ("contract", "contract"),
    ("reciprocal", "contract"),
    ("counterstrain", "counterstrain"),
    ("friction", "friction"),
    ("stretch", "stretch"),
    ("spray", "stretch"),
    ("roll", "lift"),
    ("lift", "lift"),
    ("heat", "warm"),
    ("warm", "warm"),
    ("cold", "warm"),
    ("ice", "warm"),
    ("ball", "ball"),
    ("self", "ball"),
)


def release_icon(technique: str) -> str:
    """The icon that suits a technique's id."""
    return next((icon for part, icon in _ICONS if part in technique), "hand")


class ReleaseRow(QAbstractButton):
    """Pressing it opens the release."""

    def __init__(
        self, appearance: Appearance, technique: str, name: str, dose: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._icon = release_icon(technique)
        self._dose = dose
        self.setText(name)
        self.setAccessibleName(f"{name}. {dose}")
        self.setToolTip(f"{name} · {dose}" if dose else name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(200, self._appearance.look.px(56))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, theme = self._appearance.look, self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        painter.fillRect(QRectF(0, 0, rect.width(), 1), QColor(theme.line))
        if self.underMouse():
            draw_box(painter, rect.adjusted(-8, 1, 8, 0), 0, fill=theme.sunk)
        size = look.px(22)
        draw_icon(painter, self._icon, QRectF(1, (rect.height() - size) / 2 - 2, size, size), theme.accent)
        left = look.px(36)
        room = rect.width() - left - look.px(28)
        painter.setPen(QColor(theme.text))
        painter.setFont(look.font(Role.STRONG))
        name = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, round(room))
        has_dose = bool(self._dose)
        y = look.px(8) if has_dose else look.px(17)
        painter.drawText(QRectF(left, y, room, look.px(22)), Qt.AlignmentFlag.AlignVCenter, name)
        if has_dose:
            painter.setPen(QColor(theme.text2))
            painter.setFont(look.font(Role.SMALL))
            dose = painter.fontMetrics().elidedText(self._dose, Qt.TextElideMode.ElideRight, round(room))
            painter.drawText(QRectF(left, look.px(29), room, look.px(20)), Qt.AlignmentFlag.AlignVCenter, dose)
        chevron = look.px(18)
        draw_icon(
            painter,
            "right",
            QRectF(rect.width() - chevron, (rect.height() - chevron) / 2, chevron, chevron),
            theme.text,
        )
        if self.hasFocus():
            draw_focus(painter, rect, 6, look)
