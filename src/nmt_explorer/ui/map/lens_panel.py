"""An open lens: enlarged pieces of the views over the map. Marks made in it are ordinary marks."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from nmt_explorer.ui.map.lens_frame import ROW, LensFrame, lens_frames, paint_lens_frame
from nmt_explorer.ui.map.lenses import CROPS, Crop, Lens, lens_name
from nmt_explorer.ui.map.markable import MarkableCanvas
from nmt_explorer.ui.painting.overlay import Body
from nmt_explorer.ui.painting.pane import Pane, fitted
from nmt_explorer.ui.theme.look import Look
from nmt_explorer.ui.theme.typography import Role
from nmt_explorer.workspace.state import State
from nmt_explorer.workspace.workspace import Workspace

HEAD = 48
PADDING = 12
GAP = 8
RADIUS = 12.0


class LensCanvas(MarkableCanvas):
    """The pieces of one lens side by side."""

    has_link = False

    def __init__(self, workspace: Workspace, look: Look, parent: QWidget) -> None:
        super().__init__(workspace, look, parent)
        self._lens = Lens.HEAD
        self._known = workspace.state

    def show_lens(self, lens: Lens) -> None:
        """Show the pieces of a lens."""
        self._lens = lens
        self.setAccessibleName(self.tr("{part}, enlarged").format(part=lens_name(lens)))
        self.keyboard.forget()
        self.show_hover(None)
        self.lay_out()

    def lay_out(self) -> None:
        """Put the pieces in a row or in two, whichever shows them larger, if their names have room there."""
        crops = CROPS[self._lens]
        grids = [self._grid(crops, columns) for columns in (2, 4)]
        self.set_panes(max(grids, key=lambda panes: (self._has_room(panes), panes[0].scale)))

    def _has_room(self, panes: tuple[Pane, ...]) -> bool:
        return all(frame.has_room for frame in self._frames(panes))

    def show_state(self, old: State, new: State) -> None:
        """A closed lens looks at the state when it is opened."""
        if self.isVisible():
            super().show_state(old, new)
            self._known = new

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        super().show_state(self._known, self.workspace.state)
        self._known = self.workspace.state

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()

    def paint_signs(self, painter: QPainter) -> None:
        for frame in self._frames(self.panes):
            paint_lens_frame(painter, frame, self.look)

    def signs(self) -> list[QRectF]:
        return [box for frame in self._frames(self.panes) for box in frame.boxes]

    def _frames(self, panes: tuple[Pane, ...]) -> tuple[LensFrame, ...]:
        return lens_frames(self._lens, panes, self.look)

    def _grid(self, crops: tuple[Crop, ...], columns: int) -> tuple[Pane, ...]:
        lines = -(-len(crops) // columns)
        width = (self.width() - GAP * (columns - 1)) / columns
        height = (self.height() - GAP * (lines - 1)) / lines
        panes = []
        for position, crop in enumerate(crops):
            x, y = position % columns * (width + GAP), position // columns * (height + GAP)
            top = ROW * self.look.factor
            found = fitted(crop.view, crop.box, (x, y + top, width, max(20.0, height - top - 4)))
            panes.append(Pane(found.view, found.scale, found.x, found.y, (x, y, width, height)))
        return tuple(panes)


class CloseButton(QAbstractButton):
    """A cross in a square."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.setAccessibleName(self.tr("Close the enlarged view"))
        self.setToolTip(self.tr("Close  Esc"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.resize(36, 36)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(QColor(self.look.theme.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.look.theme.sunk))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 8, 8)
        pen = QPen(QColor(self.look.theme.text), 1.75, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        middle = QRectF(self.rect()).center()
        for dx, dy in ((6, 6), (6, -6)):
            painter.drawLine(middle - QPointF(dx, dy), middle + QPointF(dx, dy))


class LensPanel(QWidget):
    """An open lens in its frame, over the map, which steps back meanwhile; a click beside the frame closes it."""

    closed = Signal()

    def __init__(self, workspace: Workspace, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._lens = Lens.HEAD
        self._frame = QRectF()
        self.canvas = LensCanvas(workspace, look, self)
        self.close_button = CloseButton(look, self)
        self.close_button.clicked.connect(self.closed)
        self.hide()

    def set_look(self, look: Look) -> None:
        self._look = self.close_button.look = look
        self.canvas.set_look(look)
        self.set_frame(self._frame)
        self.update()

    def set_body(self, body: Body) -> None:
        self.canvas.set_body(body)

    def open_lens(self, lens: Lens) -> None:
        """Show a lens."""
        self._lens = lens
        self.canvas.show_lens(lens)
        self.show()
        self.raise_()
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()

    def set_frame(self, frame: QRectF) -> None:
        """Where the frame stands on the map."""
        self._frame = frame
        inner = frame.adjusted(PADDING, self._look.px(HEAD), -PADDING, -PADDING)
        self.canvas.setGeometry(inner.toRect())
        top = round(frame.top()) + (self._look.px(HEAD) - self.close_button.height()) // 2
        self.close_button.move(round(frame.right()) - self.close_button.width() - 8, top)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(self._look.theme.app)
        veil.setAlphaF(0.86)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(QColor(self._look.theme.control), 1))
        painter.setBrush(QColor(self._look.theme.app))
        painter.drawRoundedRect(self._frame.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.setFont(self._look.font(Role.HEADING))
        painter.setPen(QColor(self._look.theme.text))
        box = QRectF(self._frame.left() + PADDING + 4, self._frame.top(), self._frame.width(), self._look.px(HEAD))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, lens_name(self._lens))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if not self._frame.contains(event.position()):
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.canvas.pointer.cancel():
            self.closed.emit()
        else:
            super().keyPressEvent(event)
