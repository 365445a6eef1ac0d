"""The head of the safety questions of one tier: its name with its sign, and what a yes calls for."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from nmt_explorer.domain.caution import Tier
from nmt_explorer.ui.icons.icons import draw_icon
from nmt_explorer.ui.theme.look import Appearance, Ink
from nmt_explorer.ui.theme.typography import Role, text_width
from nmt_explorer.ui.widgets.ink import draw_box
from nmt_explorer.ui.widgets.text import Text


class _Badge(QWidget):
    """Crimson with the octagon for emergencies, amber with the triangle for the rest."""

    def __init__(self, appearance: Appearance, tier: Tier, name: str) -> None:
        super().__init__()
        self._appearance = appearance
        self._is_emergency = tier is Tier.EMERGENCY
        self._name = name
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        look = self._appearance.look
        return QSize(round(text_width(self._name, look.font(Role.SMALL_STRONG))) + look.px(42), look.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, theme = self._appearance.look, self._appearance.theme
        painter = QPainter(self)
        rect = QRectF(self.rect())
        ink = theme.flag_on if self._is_emergency else theme.caution_text
        if self._is_emergency:
            draw_box(painter, rect, look.px(6), fill=theme.flag_ground)
        else:
            draw_box(painter, rect, look.px(6), fill=theme.caution_ground, line=theme.caution_line)
        size = look.px(16)
        sign = QRectF(look.px(9), (rect.height() - size) / 2, size, size)
        draw_icon(painter, "flag" if self._is_emergency else "caution", sign, ink)
        painter.setFont(look.font(Role.SMALL_STRONG))
        painter.setPen(QColor(ink))
        painter.drawText(rect.adjusted(look.px(31), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._name)


class TierLabel(QWidget):
    """The badge with the rule below or beside it."""

    def __init__(self, appearance: Appearance, tier: Tier, name: str, rule: str) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(8, 6, 4, 0)
        self._row.setSpacing(4)
        self._row.addWidget(_Badge(appearance, tier, name))
        self._row.addWidget(Text(appearance, Role.SMALL, rule, ink=Ink.TEXT2))

    def show_wide(self, *, is_wide: bool) -> None:
        """Show the rule beside the badge instead."""
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)
        self._row.setSpacing(10 if is_wide else 4)
