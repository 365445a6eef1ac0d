"""A release in one row: icon, name, dose, and a way on."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from nmt_explorer.ui.icons.icons import draw_icon
from nmt_explorer.ui.theme.look import Appearance
from nmt_explorer.ui.theme.typography import Role, line_height
from nmt_explorer.ui.widgets.ink import draw_box, draw_focus
from nmt_explorer.ui.widgets.text import laid_out

LEFT = 36
"""Pixels to the left of the words, at the usual type size."""

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
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        appearance.changed.connect(self.updateGeometry)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(200, self._appearance.look.px(56))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        look = self._appearance.look
        return max(look.px(56), round(self._words(width)[2]) + look.px(16))

    def _words(self, width: int) -> tuple[QTextLayout, QTextLayout, float]:
        """Name and dose, wrapped to the width of the row, and the height of both: a dose is never cut."""
        look = self._appearance.look
        room, left = width - look.px(LEFT + 28), Qt.AlignmentFlag.AlignLeft
        name, above = laid_out(self.text(), look.font(Role.STRONG), room, line_height(Role.STRONG, look.factor), left)
        dose, below = laid_out(self._dose, look.font(Role.SMALL), room, line_height(Role.SMALL, look.factor), left)
        return name, dose, above + (below if self._dose else 0.0)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, theme = self._appearance.look, self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        painter.fillRect(QRectF(0, 0, rect.width(), 1), QColor(theme.line))
        if self.underMouse():
            draw_box(painter, rect.adjusted(-8, 1, 8, 0), 0, fill=theme.sunk)
        size = look.px(22)
        draw_icon(painter, self._icon, QRectF(1, (rect.height() - size) / 2, size, size), theme.accent)
        name, dose, height = self._words(self.width())
        top = (rect.height() - height) / 2
        painter.setPen(QColor(theme.text))
        name.draw(painter, QPointF(look.px(LEFT), top))
        painter.setPen(QColor(theme.text2))
        if self._dose:
            above = name.lineCount() * line_height(Role.STRONG, look.factor)
            dose.draw(painter, QPointF(look.px(LEFT), top + above))
        chevron = look.px(18)
        draw_icon(
            painter,
            "right",
            QRectF(rect.width() - chevron, (rect.height() - chevron) / 2, chevron, chevron),
            theme.text,
        )
        if self.hasFocus():
            draw_focus(painter, rect, 6, look)
