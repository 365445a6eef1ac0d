"""A surface that shows panes of the body with marks and patterns on them; the map and the lenses are such surfaces."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from nmt_explorer.atlas.svg_view import ViewDrawing
from nmt_explorer.domain.body import View
from nmt_explorer.domain.drawing import Mark
from nmt_explorer.handout.pattern import PatternFigure
from nmt_explorer.ui.map.content import MapContent, content_of, link_end
from nmt_explorer.ui.map.hover import Hover, paint_hover
from nmt_explorer.ui.map.strokes import Draft
from nmt_explorer.ui.painting.badges import badge_place
from nmt_explorer.ui.painting.figure import clip_to_window, paint_figure
from nmt_explorer.ui.painting.link import arc, paint_link
from nmt_explorer.ui.painting.marks import mark_pixels, paint_badge, paint_mark
from nmt_explorer.ui.painting.overlay import paint_deep_word, paint_pattern, paint_points, pressed_at
from nmt_explorer.ui.painting.pane import Pane
from nmt_explorer.ui.theme.look import Look
from nmt_explorer.ui.theme.tokens import Theme
from nmt_explorer.workspace.state import State
from nmt_explorer.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class ShownMark:
    """A mark as it stands on the surface: its number counts from 0."""

    number: int
    pane: Pane
    shape: QPainterPath
    badge: QPointF | None


class BodyCanvas(QWidget):
    """Paints panes of the body.

    The naked figure is kept as a picture, and so is the figure with the pattern on it; what the hand does is painted
    over them.
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
        self._scene: QPixmap | None = None
        self._content: MapContent = content_of(workspace.state)
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
            self._shown_marks = self._placed_marks()
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
            self._content = content_of(new)
            self._shown_marks = None
            self._scene = None
            self.update()

    def _repaint_all(self) -> None:
        self._ground = None
        self._shown_marks = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._repaint_all()

    # ---- painting ------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipRegion(event.region())
        if self._ground is None or self._ground.devicePixelRatio() != self.devicePixelRatioF():
            self._ground, self._scene = self._painted_ground(), None
        if self._scene is None:
            self._scene = self._painted_scene(self._ground)
        painter.drawPixmap(0, 0, self._scene)
        if self.body:
            self._paint_over(painter)

    def paint_ground(self, painter: QPainter) -> None:
        """More that belongs to the ground; for subclasses."""

    def _painted_ground(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        ground = QPixmap(self.size() * ratio)
        ground.setDevicePixelRatio(ratio)
        ground.fill(QColor(self.theme.app))
        painter = QPainter(ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for pane in self.panes:
            if pane.view in self.body:
                paint_figure(painter, self.body[pane.view], pane, self.theme)
        self.paint_ground(painter)
        painter.end()
        return ground

    def _painted_scene(self, ground: QPixmap) -> QPixmap:
        """The ground with the pattern on it; the ground itself when there is none."""
        content, figure = self._content, self._content.figure
        if figure is None or not self.body:
            return ground
        scene = ground.copy()
        painter = QPainter(scene)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        panes = [pane for pane in self.panes if pane.view in self.body]
        painter.setOpacity(content.opacity)
        for pane in panes:
            paint_pattern(painter, figure, pane, self.body, self.theme)
        painter.setOpacity(1.0)
        if not content.is_preview:
            self._paint_link(painter)
        for pane in panes:
            paint_deep_word(painter, figure, pane, self.tr("deep"), self.theme, self.look.factor)
        painter.end()
        return scene

    def _paint_over(self, painter: QPainter) -> None:
        hovered = self.hovered
        if hovered is not None and not hovered.is_keyboard:
            paint_hover(painter, hovered, self.body, self.theme, self.rect())
        self._paint_marks(painter)
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

    def _paint_link(self, painter: QPainter) -> None:
        link = self._link_path()
        if not link.isEmpty():
            paint_link(painter, link, self.theme)

    def _link_path(self) -> QPainterPath:
        figure = self._content.figure
        is_wanted = figure is not None and self.has_link
        end = link_end(figure, self._content.marks, self.panes, self.body) if figure and is_wanted else None
        if figure is None or end is None:
            return QPainterPath()
        pane, place = end
        target = pane.to_pixels(place)
        starts = pressed_at(figure, [p for p in self.panes if p.view in self.body])
        if not starts or not pane.shows(target):
            return QPainterPath()
        nearest = min(starts, key=lambda x: (x.pane != pane, (x.at - target).manhattanLength()))
        return arc(nearest.at, target, nearest.ring, self.link_ceiling()) or QPainterPath()

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
        self._paint_points(painter)
        for shown in self.shown_marks:
            if shown.badge is not None and shown.number != moved:
                is_selected = shown.number == self._content.selected
                paint_badge(
                    painter, shown.badge, shown.number + 1, self.theme, selected=is_selected, factor=self.look.factor
                )

    def _paint_points(self, painter: QPainter) -> None:
        if self._content.figure is not None:
            painter.setOpacity(1.0 if not self._content.is_preview else 0.8)
            for pane in self.panes:
                paint_points(painter, self._content.figure, pane, self.theme)
            painter.setOpacity(1.0)

    def _placed_marks(self) -> tuple[ShownMark, ...]:
        placed: list[ShownMark] = []
        figure = self._content.figure
        taken = [(x.at, x.ring) for x in pressed_at(figure, self.panes)] if figure is not None and self.body else []
        for number, mark in enumerate(self._content.marks):
            for pane in self.panes:
                if pane.view is not mark.view or pane.view not in self.body:
                    continue
                shape = mark_pixels(mark, self.body[pane.view], pane)
                box = shape.boundingRect()
                badge = None
                if box.intersects(pane.rect):
                    badge = badge_place(
                        pane, box.intersected(pane.rect), self.body[pane.view].outline, taken, self.look.factor
                    )
                    taken.append((badge, 13.0 * self.look.factor))
                placed.append(ShownMark(number, pane, shape, badge))
        return tuple(placed)

    def mark_of(self, number: int) -> Mark:
        return self._content.marks[number]


def _square(middle: QPointF, half: float) -> QRectF:
    return QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half)
