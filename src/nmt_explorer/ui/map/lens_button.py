"""A closed lens: a round picture of the part, its name beside or under it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from nmt_explorer.ui.map.lenses import THUMBNAILS, Lens, lens_name
from nmt_explorer.ui.painting.figure import paint_figure
from nmt_explorer.ui.painting.labels import paint_backing
from nmt_explorer.ui.painting.overlay import Body
from nmt_explorer.ui.painting.pane import Pane, fitted
from nmt_explorer.ui.theme.look import Look
from nmt_explorer.ui.theme.typography import Role, text_width

LABEL_HEIGHT = 22
LABEL_GAP = 8


class LensButton(QAbstractButton):
    """Opens and closes a lens; checked while it is open."""

    def __init__(self, lens: Lens, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.lens = lens
        self._look = look
        self._body: Body = {}
        self._picture: QPixmap | None = None
        self._diameter = 64
        self._label_below = True
        self._is_over = False
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setText(lens_name(lens))
        self.setAccessibleName(self.tr("{part}, enlarged").format(part=lens_name(lens)))
        self.setToolTip(self.tr("{part}, enlarged  L").format(part=lens_name(lens)))

    def set_look(self, look: Look) -> None:
        self._look, self._picture = look, None
        self.resize(self.sizeHint())
        self.update()

    @staticmethod
    def label_height(look: Look) -> int:
        """Pixels that the name takes under the circle."""
        return look.px(LABEL_HEIGHT)

    def set_body(self, body: Body) -> None:
        self._body, self._picture = body, None
        self.update()

    def set_form(self, diameter: int, *, label_below: bool, is_over: bool = False) -> None:
        """Size of the circle in pixels, where the name stands, and whether it may lie over a figure."""
        self._is_over = is_over
        if diameter != self._diameter:
            self._picture = None
        self._diameter, self._label_below = diameter, label_below
        self.resize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        label = round(text_width(self.text(), self._label_font())) + 4
        if self._label_below:
            return QSize(max(self._diameter + 10, label), self._diameter + 8 + self.label_height(self._look))
        return QSize(self._diameter + 10 + LABEL_GAP + label, self._diameter + 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = float(self._diameter)
        x = (self.width() - size) / 2 if self._label_below else 5.0
        circle = QRectF(x, 4.0, size, size)
        if self._picture is None or self._picture.devicePixelRatio() != self.devicePixelRatioF():
            self._picture = self._painted(size)
        painter.drawPixmap(circle.topLeft(), self._picture)
        self._paint_ring(painter, circle)
        painter.setFont(self._label_font())
        theme, is_strong = self._look.theme, self.isChecked() or self.underMouse()
        painter.setPen(QColor(theme.text if is_strong else theme.text2))
        if self._label_below:
            box = QRectF(0, circle.bottom() + 3, self.width(), self.label_height(self._look))
            if self._is_over:
                ink, half = painter.pen(), text_width(self.text(), painter.font()) / 2 - 2
                middle = box.center()
                ground = QRectF(middle.x() - half, middle.y() - box.height() / 4, 2 * half, box.height() / 2)
                paint_backing(painter, ground, theme)
                painter.setPen(ink)
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, self.text())
        else:
            box = QRectF(circle.right() + LABEL_GAP, circle.top(), self.width(), size)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())

    def _painted(self, size: float) -> QPixmap:
        """The round picture; kept, for the map beneath is painted often."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap(QSize(self._diameter, self._diameter) * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.theme.panel))
        painter.drawEllipse(QRectF(0, 0, size, size))
        crop = THUMBNAILS[self.lens]
        if crop.view in self._body:
            found = fitted(crop.view, crop.box, (0, 0, size, size))
            pane = Pane(found.view, found.scale, found.x, found.y, found.window, is_round=True)
            paint_figure(painter, self._body[crop.view], pane, self._look.theme)
        painter.end()
        return picture

    def _paint_ring(self, painter: QPainter, circle: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        is_strong = self.underMouse() or self.isChecked()
        theme = self._look.theme
        painter.setPen(QPen(QColor(theme.accent if is_strong else theme.control), 2 if is_strong else 1.5))
        painter.drawEllipse(circle)
        if self.hasFocus():
            ring = QPainterPath()
            ring.addEllipse(circle.adjusted(-2.5, -2.5, 2.5, 2.5))
            painter.strokePath(ring, QPen(QColor(self._look.theme.accent), 3))

    def _label_font(self) -> QFont:
        return self._look.font(Role.LABEL, size=13, weight=500)
