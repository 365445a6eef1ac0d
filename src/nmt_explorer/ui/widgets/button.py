"""Buttons: primary, outlined, quiet and link, with an icon, a text, or both."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from nmt_explorer.ui.icons.icons import draw_icon
from nmt_explorer.ui.theme.look import Appearance
from nmt_explorer.ui.theme.typography import Role, text_width
from nmt_explorer.ui.widgets.ink import draw_box, draw_focus, draw_key, key_width


class Kind(StrEnum):
    """How loud a button is."""

    PRIMARY = "primary"
    OUTLINED = "outlined"
    QUIET = "quiet"
    LINK = "link"
    FLAG = "flag"
    CAUTION = "caution"


class Button(QAbstractButton):
    """A push button. With ``setCheckable`` it stays pressed and shows the accent tint."""

    def __init__(
        self,
        appearance: Appearance,
        text: str = "",
        icon: str | None = None,
        kind: Kind = Kind.OUTLINED,
        parent: QWidget | None = None,
        *,
        height: int = 40,
        least_width: int = 0,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._icon = icon
        self._kind = kind
        self._height = height
        self._least_width = least_width
        self._key = ""
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        wide = QSizePolicy.Policy.Maximum if kind is Kind.LINK else QSizePolicy.Policy.Fixed
        self.setSizePolicy(wide, QSizePolicy.Policy.Fixed)
        if kind is not Kind.QUIET or text:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        appearance.changed.connect(self._restyle)

    def set_icon_name(self, icon: str | None) -> None:
        self._icon = icon
        self.updateGeometry()
        self.update()

    def show_key(self, key: str) -> None:
        """Show the key that presses it just now, after the text; it has room within the least width."""
        self._key = key
        self.update()

    def named(self, name: str, hint: str = "") -> "Button":
        """Give the accessible name and, with it, the tool tip (``hint`` adds the key)."""
        self.setAccessibleName(name)
        self.setToolTip(f"{name}  {hint}".strip())
        return self

    def sizeHint(self) -> QSize:
        look = self._appearance.look
        height = look.px(self._height)
        width = text_width(self.text(), look.font(self._role)) if self.text() else 0.0
        if self._icon:
            width += look.px(20)
            if self.text():
                width += look.px(8)
        margin = 0 if self._kind is Kind.LINK else look.px(14) if self.text() else (height - look.px(20)) / 2
        return QSize(max(round(width + 2 * margin + 1), look.px(self._least_width)), height)

    def minimumSizeHint(self) -> QSize:
        """A link can be cut short where there is no room for it; other buttons cannot."""
        wanted = self.sizeHint()
        return wanted.boundedTo(QSize(self._appearance.look.px(96), wanted.height())) if self._is_link else wanted

    @property
    def _is_link(self) -> bool:
        return self._kind is Kind.LINK

    @property
    def _role(self) -> Role:
        return Role.SMALL_STRONG if self._kind in (Kind.LINK, Kind.QUIET) else Role.STRONG

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._appearance.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        fill, line, ink = self._colours()
        if fill or line:
            draw_box(painter, rect, look.px(8), fill=fill, line=line)
        size = look.px(20)
        font = look.font(self._role)
        width = text_width(self.text(), font) if self.text() else 0.0
        cap = key_width(self._key, look) if self._key else 0.0
        whole = width + (size if self._icon else 0) + (look.px(8) if self._icon and self.text() else 0)
        whole += cap + look.px(8) if cap else 0
        x = (rect.width() - whole) / 2 if self._kind is not Kind.LINK else 0.0
        if self._icon:
            draw_icon(painter, self._icon, QRectF(x, (rect.height() - size) / 2, size, size), ink)
            x += size + look.px(8)
        if self.text():
            painter.setFont(font)
            painter.setPen(QColor(ink))
            room = min(width, rect.width() - x) if self._is_link else width
            cut = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, round(room) + 1)
            painter.drawText(
                QRectF(x, 0, room + 2, rect.height()),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
                cut if room < width else self.text(),
            )
        if cap:
            side = look.px(22)
            draw_key(painter, QRectF(x + width + look.px(8), (rect.height() - side) / 2, cap, side), self._key, look)
        if self.hasFocus():
            draw_focus(painter, rect, look.px(8), look)

    def _colours(self) -> tuple[str | None, str | None, str]:
        """(fill, line, ink) for the kind and the state."""
        theme = self._appearance.theme
        hover = self.underMouse() and self.isEnabled()
        if not self.isEnabled():
            return (None, theme.line if self._kind is not Kind.QUIET else None, theme.text3)
        match self._kind:
            case Kind.FLAG if self.isChecked():
                return theme.flag_ground, None, theme.flag_on
            case Kind.FLAG:
                return theme.sunk if hover else theme.panel, theme.flag_text, theme.flag_text
            case Kind.CAUTION:
                fill = theme.caution_ground if self.isChecked() or hover else theme.panel
                return fill, theme.caution_text, theme.caution_text
            case _ if self.isChecked():
                return theme.accent_tint, theme.accent, theme.accent
            case Kind.PRIMARY:
                return theme.accent, theme.text if hover else None, theme.accent_on
            case Kind.OUTLINED:
                return theme.sunk if hover else theme.panel, theme.control, theme.text
            case Kind.LINK:
                return None, None, theme.text if hover else theme.accent
            case Kind.QUIET:
                return theme.sunk if hover else None, theme.line if hover else None, theme.text2

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
