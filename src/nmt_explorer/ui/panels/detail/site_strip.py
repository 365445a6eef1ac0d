"""An endangerment site beside the place to press: its name, how much it bears, and what to do."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from nmt_explorer.domain.caution import EndangermentSite, SiteLevel
from nmt_explorer.domain.message import message
from nmt_explorer.query.endangerment import Nearness, NearSite
from nmt_explorer.ui.icons.icons import draw_icon
from nmt_explorer.ui.theme.look import Appearance, Ink
from nmt_explorer.ui.theme.typography import Role, line_height
from nmt_explorer.ui.widgets.ink import draw_box, draw_focus
from nmt_explorer.ui.widgets.text import laid_out
from nmt_explorer.wording.messages import rendered

_LEFT, _RIGHT, _ABOVE = 42, 30, 9


class SiteStrip(QAbstractButton):
    """Amber; pressing it opens the site's text. A site that the muscle only comes near is named on one line."""

    def __init__(self, appearance: Appearance, near: NearSite, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.near = near
        record = near.site.record
        self.heading = f"{record.name}: {care_words(record)}"
        self.said = record.action if near.nearness is not Nearness.NAMED else ""
        self.setText(self.heading)
        self.setAccessibleName(f"{rendered(near.why)} {care_words(record)}. {record.action}")
        self.setToolTip(rendered(near.why))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(200, self.width())))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        look = self._appearance.look
        _, head, _, body = self._words(width)
        return max(look.px(38), round(head + body) + 2 * look.px(_ABOVE))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, theme = self._appearance.look, self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        draw_box(painter, rect, look.px(8), fill=theme.caution_ground, line=theme.caution_line)
        heading, head, body, _ = self._words(self.width())
        size, top = look.px(20), look.px(_ABOVE)
        draw_icon(painter, "caution", QRectF(look.px(12), top, size, size), theme.caution_text)
        side = look.px(16)
        spot = QRectF(rect.width() - look.px(9) - side, (rect.height() - side) / 2, side, side)
        draw_icon(painter, "right", spot, theme.caution_text)
        painter.setPen(look.ink(Ink.CAUTION))
        heading.draw(painter, QPointF(look.px(_LEFT), top))
        body.draw(painter, QPointF(look.px(_LEFT), top + head))
        if self.hasFocus():
            draw_focus(painter, rect, look.px(8), look)

    def _words(self, width: int) -> tuple[QTextLayout, float, QTextLayout, float]:
        """Heading and text, each with its height in pixels, for a strip of this width."""
        look = self._appearance.look
        room = max(60, width - look.px(_LEFT + _RIGHT))
        line = line_height(Role.SMALL, look.factor)
        left = Qt.AlignmentFlag.AlignLeft
        heading, head = laid_out(self.heading, look.font(Role.SMALL_STRONG), room, line, left)
        body, height = laid_out(self.said, look.font(Role.SMALL), room, line, left)
        return heading, head, body, height if self.said else 0.0


def care_words(site: EndangermentSite) -> str:
    """How much pressure a site bears, and when, for a site that not everyone has."""
    tr = QCoreApplication.translate
    level = {
        SiteLevel.AVOID: tr("Site", "no pressure"),
        SiteLevel.LIGHT: tr("Site", "light only"),
        SiteLevel.TRAINED: tr("Site", "trained hands"),
    }[site.level]
    if site.applies_when is None:
        return level
    return rendered(message("site.applies", level=level, when=site.applies_when))
