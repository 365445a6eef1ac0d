"""A surface that shows panes of the body with marks and patterns on them; the map and the lenses are such surfaces."""

import math
from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from nmt_explorer.atlas.svg_view import ViewDrawing
from nmt_explorer.domain.body import View
from nmt_explorer.domain.drawing import Mark
from nmt_explorer.handout.pattern import PatternFigure
from nmt_explorer.ui.map.content import content_of
from nmt_explorer.ui.map.fade import CHANGE_MS, PREVIEW_MS, Fade
from nmt_explorer.ui.map.hover import Hover, paint_hover
from nmt_explorer.ui.map.pattern_layer import PatternLayer
from nmt_explorer.ui.map.shown_marks import ShownMark, placed_marks
from nmt_explorer.ui.map.strokes import Draft
from nmt_explorer.ui.painting.figure import clip_to_window, paint_figure
from nmt_explorer.ui.painting.marks import paint_badge, paint_mark
from nmt_explorer.ui.painting.overlay import pressed_at
from nmt_explorer.ui.painting.pane import Pane
from nmt_explorer.ui.theme.look import Look
from nmt_explorer.ui.theme.tokens import Theme
from nmt_explorer.workspace.state import State
from nmt_explorer.workspace.workspace import Workspace

SETTLING = 140
"""Milliseconds after which a camera that has not moved is at rest."""
NEAR = 1.7
"""Strokes made for a scale at most so many times smaller or larger will do for a moment."""


class BodyCanvas(QWidget):
    """Paints panes of the body.

    The naked figure is kept as a picture, and so is the pattern on it; what the hand does is painted over them. A new
    pattern and new views fade in over the old; what is told about them is the new at once.
    """

    has_link = True
    """Whether an arc leads from the trigger point to where it is felt."""

    def __init__(self, workspace: Workspace, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.look = look
        self.body: Mapping[View, ViewDrawing] = {}
        self.panes: tuple[Pane, ...] = ()
        self.hovered: Hover | None = None
        self.draft: Draft | None = None
        self._ground: QPixmap | None = None
        self._content = content_of(workspace.state)
        self._layer: PatternLayer | None = None
        self._old_layer: PatternLayer | None = None
        self._old_picture: QPixmap | None = None
        self._fade = Fade(self)
        self._strokes_at: float | None = None
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLING)
        self._settling.timeout.connect(self._repaint_all)
        self._shown_marks: tuple[ShownMark, ...] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        workspace.state_changed.connect(self._show_state)

    # ---- what is shown -----------------------------------------------------------------------------------------

    @property
    def theme(self) -> Theme:
        return self.look.theme

    def set_look(self, look: Look) -> None:
        """Paint in other colours or another type size."""
        self.look = look
        self._repaint_all()

    def set_body(self, body: Mapping[View, ViewDrawing]) -> None:
        """The views have been read."""
        self.body = body
        self._repaint_all()

    def set_panes(self, panes: tuple[Pane, ...]) -> None:
        """Look at other places."""
        if panes != self.panes:
            self.panes = panes
            self._repaint_all()

    def move_quickly(self) -> None:
        """The camera is moving: strokes for the new scale are made when it has come to rest."""
        if not self.look.is_still:
            self._settling.start()

    def show_hover(self, hover: Hover | None) -> None:
        """What the pointer or the keyboard points at."""
        if hover != self.hovered:
            self.hovered = hover
            self.update()

    def show_draft(self, draft: Draft | None) -> None:
        """A mark that is being drawn, moved or erased."""
        self.draft = draft
        self._shown_marks = None
        self.update()

    @property
    def figure(self) -> PatternFigure | None:
        """The pattern that is shown."""
        return self._content.figure

    def pane_at(self, pixel: QPointF) -> Pane | None:
        """The pane whose figure lies under the pixel, or else the pane nearest to it."""
        showing = [pane for pane in self.panes if pane.shows(pixel) and pane.view in self.body]
        for pane in showing:
            if self.body[pane.view].outline.contains(pane.to_body(pixel)):
                return pane
        return min(showing, key=lambda pane: self._away(pane, pixel), default=None)

    def is_on_body(self, pane: Pane, pixel: QPointF) -> bool:
        return self.body[pane.view].outline.contains(pane.to_body(pixel))

    def mark_at(self, pixel: QPointF) -> int | None:
        """The number, from 0, of the mark whose shape or badge lies under the pixel; the newest where they overlap."""
        for shown in reversed(self.shown_marks):
            if shown.badge is not None and (shown.badge - pixel).manhattanLength() < 15 * self.look.factor:
                return shown.number
        for shown in reversed(self.shown_marks):
            near = shown.shape.intersects(QRectF(pixel.x() - 3, pixel.y() - 3, 6, 6))
            if near and shown.pane.shows(pixel):
                return shown.number
        return None

    @property
    def shown_marks(self) -> tuple[ShownMark, ...]:
        """The marks in pixels, with places for their badges."""
        if self._shown_marks is None:
            self._shown_marks = placed_marks(self._content, self.panes, self.body, self.look.factor)
        return self._shown_marks

    def _away(self, pane: Pane, pixel: QPointF) -> float:
        x0, _, x1, _ = self.body[pane.view].outline.bounds
        x, _ = pane.to_body(pixel)
        return max(x0 - x, x - x1, 0.0) * pane.scale

    def _show_state(self, old: State, new: State) -> None:
        differs = (
            old.drawing.marks is not new.drawing.marks
            or old.selected_mark != new.selected_mark
            or old.chosen != new.chosen
            or old.previewed != new.previewed
            or old.knowledge is not new.knowledge
        )
        if differs:
            is_other = old.chosen != new.chosen or old.previewed != new.previewed
            self._old_layer = self._layer if is_other else None
            self._content = content_of(new)
            self._layer = None
            self._shown_marks = None
            if is_other and not self.look.is_still:
                self._fade.begin(PREVIEW_MS if self._content.is_preview else CHANGE_MS)
            self.update()

    def fade_from_here(self) -> None:
        """What is shown next fades in over what is shown now."""
        if self.isVisible() and not self.look.is_still:
            self._old_picture = self.grab()
            self._fade.begin(CHANGE_MS)

    def _repaint_all(self) -> None:
        self._ground = self._layer = self._old_layer = None
        self._shown_marks = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._old_picture = None
        self._repaint_all()

    # ---- painting ------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipRegion(event.region())
        ratio = self.devicePixelRatioF()
        if self._ground is None or self._ground.devicePixelRatio() != ratio:
            self._ground, self._layer = self._painted_ground(), None
        if self._layer is None:
            self._layer = PatternLayer(self._content, self.panes, self.body, self.look, ratio)
        if not self._fade.is_running:
            self._old_layer = self._old_picture = None
        painter.drawPixmap(0, 0, self._ground)
        if self.body:
            self._paint_over(painter, self._layer, self._fade.share)
        if self._old_picture is not None:
            painter.setOpacity(1 - self._fade.share)
            painter.drawPixmap(0, 0, self._old_picture)

    def paint_ground(self, painter: QPainter) -> None:
        """More that belongs to the ground; for subclasses."""

    def _strokes(self) -> float | None:
        """The scale of strokes that will do while the camera moves; None when they are made for this scale."""
        scale = self.panes[0].scale if self.panes else 1.0
        if self._settling.isActive() and self._strokes_at and 1 / NEAR < scale / self._strokes_at < NEAR:
            return self._strokes_at
        self._strokes_at = scale
        return None

    def _painted_ground(self) -> QPixmap:
        made_for = self._strokes()
        ratio = self.devicePixelRatioF()
        ground = QPixmap(self.size() * ratio)
        ground.setDevicePixelRatio(ratio)
        ground.fill(QColor(self.theme.app))
        painter = QPainter(ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for pane in self.panes:
            if pane.view in self.body:
                paint_figure(painter, self.body[pane.view], pane, self.theme, made_for)
        self.paint_ground(painter)
        painter.end()
        return ground

    def _paint_over(self, painter: QPainter, layer: PatternLayer, share: float) -> None:
        """Paint what lies on the figures; ``share`` says how far the newest pattern has faded in."""
        hovered, old = self.hovered, self._old_layer
        if old is not None:
            old.paint(painter, 1 - share)
        layer.paint(painter, share)
        if self.has_link:
            layer.paint_link(painter, share, self.link_ceiling())
        layer.paint_words(painter, share, self.tr("deep"))
        if hovered is not None and not hovered.is_keyboard:
            paint_hover(painter, hovered, self.body, self.theme, self.rect())
        self._paint_marks(painter)
        if old is not None:
            old.paint_points(painter, 1 - share)
        layer.paint_points(painter, share)
        self._paint_badges(painter)
        if hovered is not None:
            if hovered.is_keyboard:
                paint_hover(painter, hovered, self.body, self.theme, self.rect())
            hovered.paint_chip(painter, self.look, self.rect(), self.avoided())

    def avoided(self) -> list[QRectF]:
        """What a chip should not cover: marks, their badges, the X."""
        boxes = [shown.shape.boundingRect().adjusted(-4, -4, 4, 4) for shown in self.shown_marks]
        half = 14.0 * self.look.factor
        boxes += [_square(shown.badge, half) for shown in self.shown_marks if shown.badge is not None]
        figure = self._content.figure
        if figure is not None:
            boxes += [_square(x.at, x.ring + 4) for x in pressed_at(figure, self.panes)]
        return boxes

    def link_ceiling(self) -> float:
        """The row of pixels that the link should stay below; for subclasses that write above it."""
        return -math.inf

    def _paint_marks(self, painter: QPainter) -> None:
        is_plain = self._content.figure is None or self._content.is_preview
        moved = self.draft.number if self.draft is not None else None
        for shown in self.shown_marks:
            if shown.number == moved:
                continue
            painter.save()
            clip_to_window(painter, shown.pane)
            is_selected = shown.number == self._content.selected
            paint_mark(painter, shown.shape, self.theme, filled=is_plain, selected=is_selected)
            painter.restore()
        if self.draft is not None:
            self.draft.paint(painter, self.body, self.theme)

    def _paint_badges(self, painter: QPainter) -> None:
        moved = self.draft.number if self.draft is not None else None
        for shown in self.shown_marks:
            if shown.badge is not None and shown.number != moved:
                is_selected = shown.number == self._content.selected
                paint_badge(
                    painter, shown.badge, shown.number + 1, self.theme, selected=is_selected, factor=self.look.factor
                )

    def mark_of(self, number: int) -> Mark:
        return self._content.marks[number]


def _square(middle: QPointF, half: float) -> QRectF:
    return QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half)
