"""A surface that shows panes of the body with marks and patterns on them; the map and the lenses are such surfaces."""

import math
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from nmt_explorer.atlas.svg_view import ViewDrawing
from nmt_explorer.domain.body import View
from nmt_explorer.domain.drawing import Mark
from nmt_explorer.handout.pattern import PatternFigure
from nmt_explorer.ui.map.content import content_of
from nmt_explorer.ui.map.fade import CHANGE_MS, Fade
from nmt_explorer.ui.map.ground import Ground
from nmt_explorer.ui.map.hits import letter_boxes, mark_boxes, pane_at, x_boxes
from nmt_explorer.ui.map.hover import Hover, paint_hover
from nmt_explorer.ui.map.hover_chip import paint_hover_chip
from nmt_explorer.ui.map.shown_marks import ShownMark, mark_at, paint_badges, paint_shapes, placed_marks
from nmt_explorer.ui.map.shown_patterns import ShownPatterns
from nmt_explorer.ui.map.shown_sites import ShownSite, shown_sites
from nmt_explorer.ui.map.site_labels import SiteLabel, paint_site_labels, site_labels
from nmt_explorer.ui.map.strokes import Draft
from nmt_explorer.ui.painting.chain import paint_chain
from nmt_explorer.ui.painting.members import letter_places, paint_letter, paint_member
from nmt_explorer.ui.painting.overlay import paint_zones
from nmt_explorer.ui.painting.pane import Pane
from nmt_explorer.ui.theme.look import Look
from nmt_explorer.ui.theme.tokens import Theme
from nmt_explorer.workspace.state import Seeing, State
from nmt_explorer.workspace.workspace import Workspace

SETTLING = 140
"""Milliseconds after which a camera that has not moved is at rest."""


class BodyCanvas(QWidget):
    """Paints panes of the body.

    The figures are kept as a picture, and so are the patterns on them; what the hand does is painted over them. A new
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
        self._always_sites = False
        self._obstacles: tuple[QRectF, ...] = ()
        self._content = content_of(workspace.state)
        self._patterns = ShownPatterns(self._content)
        self._ground = Ground()
        self._old_picture: QPixmap | None = None
        self._fade = Fade(self)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLING)
        self._settling.timeout.connect(self._repaint_all)
        self._shown_marks: tuple[ShownMark, ...] | None = None
        self._letters: tuple[tuple[int, QPointF], ...] = ()
        self._sites: tuple[ShownSite, ...] | None = None
        self._site_labels: tuple[SiteLabel, ...] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        workspace.state_changed.connect(self.show_state)

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

    def show_sites(self, *, is_always: bool) -> None:
        """Show every endangerment site at any size, or only those of enlarged figures and of the release at hand."""
        self._always_sites = is_always
        self._sites = self._site_labels = None
        self.update()

    def keep_free(self, boxes: tuple[QRectF, ...]) -> None:
        """What other widgets cover, in pixels: nothing should be written there."""
        if boxes != self._obstacles:
            self._obstacles = boxes
            self._site_labels = None
            self.update()

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
        """The pattern that is chosen, or else the one that is previewed."""
        return self._content.chosen or self._content.preview

    @property
    def sites(self) -> tuple[ShownSite, ...]:
        """The endangerment sites that are shown."""
        if self._sites is None:
            panes = [pane for pane in self.panes if pane.view in self.body]
            self._sites = shown_sites(self.workspace.state, panes, is_always=self._always_sites)
        return self._sites

    def pane_at(self, pixel: QPointF) -> Pane | None:
        """The pane whose figure lies under the pixel, or else the pane nearest to it."""
        return pane_at(self.panes, self.body, pixel)

    def is_on_body(self, pane: Pane, pixel: QPointF) -> bool:
        return self.body[pane.view].outline.contains(pane.to_body(pixel))

    def mark_at(self, pixel: QPointF) -> int | None:
        """The number, from 0, of the mark under the pixel."""
        return mark_at(self.shown_marks, pixel, self.look.factor)

    @property
    def shown_marks(self) -> tuple[ShownMark, ...]:
        """The marks in pixels, with places for their badges."""
        if self._shown_marks is None:
            content, factor = self._content, self.look.factor
            self._letters = letter_places(content.lettered, content.standing, self.panes, factor) if self.body else ()
            letters = [at for _, at in self._letters]
            self._shown_marks = placed_marks(content, self.panes, self.body, factor, self.signs(), letters)
        return self._shown_marks

    def mark_of(self, number: int) -> Mark:
        return self._content.marks[number]

    def show_state(self, old: State, new: State) -> None:
        """The state differs."""
        is_other_work = old.knowledge is not new.knowledge or old.chosen != new.chosen or old.compared != new.compared
        is_other_work = is_other_work or old.shown_set is not new.shown_set
        if is_other_work or old.stage is not new.stage or old.tab is not new.tab:
            self._sites = self._site_labels = None
            self.update()
        are_other_marks = old.drawing.marks is not new.drawing.marks or old.selected_mark != new.selected_mark
        if old.seeing is not new.seeing:
            self.update()
        are_other_links = old.answer is not new.answer
        if not (is_other_work or are_other_marks or are_other_links or old.previewed != new.previewed):
            return
        self._content = content_of(new)
        milliseconds = self._patterns.show(self._content)
        if is_other_work or are_other_marks:
            self._shown_marks = self._site_labels = None
        if milliseconds and not self.look.is_still:
            self._fade.begin(milliseconds)
        self.update()

    def fade_from_here(self) -> None:
        """What is shown next fades in over what is shown now."""
        if self.isVisible() and not self.look.is_still:
            self._old_picture = self.grab()
            self._fade.begin(CHANGE_MS)

    def _repaint_all(self) -> None:
        self._ground.forget()
        self._patterns.forget()
        self._shown_marks = self._sites = self._site_labels = None
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
        if not self._ground.is_for(ratio):
            self._paint_ground(ratio)
            self._patterns.forget()
        if not self._fade.is_running:
            self._old_picture = None
            self._patterns.end_fade()
        painter.drawPixmap(0, 0, self._ground.picture(self.sites, self.theme))
        if self.body:
            self._patterns.prepare(self.panes, self.body, self.look, ratio)
            self._paint_over(painter, self._fade.share)
        if self._old_picture is not None:
            painter.setOpacity(1 - self._fade.share)
            painter.drawPixmap(0, 0, self._old_picture)

    def _paint_ground(self, ratio: float) -> None:
        """The figures, and what is written about them unless it lies over them."""
        below = self._ground.begin(self.size(), ratio, self.theme)
        self._ground.paint_figures(below, self.panes, self.body, self.theme, is_moving=self._settling.isActive())
        if not self.are_signs_over():
            self.paint_signs(below)
        below.end()

    def _paint_over(self, painter: QPainter, share: float) -> None:
        """Paint what lies on the figures; ``share`` says how far the newest pattern has faded in."""
        hovered, seeing = self.hovered, self.workspace.state.seeing
        marks = self.shown_marks
        if seeing is Seeing.OVERLAP:
            self._paint_overlap(painter)
        elif seeing is not Seeing.DRAWING:
            self._patterns.paint(painter, share, self.tr("deep"))
            if self.has_link:
                self._patterns.paint_link(painter, share, self.link_ceiling())
        if hovered is not None and not hovered.is_keyboard:
            paint_hover(painter, hovered, self.body, self.theme, self.rect())
        if seeing in (Seeing.ALL, Seeing.DRAWING):
            self._paint_marks(painter, marks)
        if self.draft is not None:
            self.draft.paint(painter, self.body, self.theme)
        if seeing in (Seeing.ALL, Seeing.PATTERN):
            paint_chain(painter, self._content.links, self._content.chosen, self.panes, self.theme)
            self._patterns.paint_points(painter, share)
            for place, at in self._letters:
                paint_letter(painter, at, place, self.theme, self.look.factor)
        if seeing is not Seeing.PATTERN:
            paint_badges(painter, self._unmoved(marks), self._content.selected, self.look)
        names = self._free_site_labels()
        paint_site_labels(painter, names, self.look)
        if self.are_signs_over():
            self.paint_signs(painter)
        if hovered is not None and hovered.pane.shows(hovered.at):
            if hovered.is_keyboard:
                paint_hover(painter, hovered, self.body, self.theme, self.rect())
            kept = (*self.signs(), *self._obstacles)
            spared = [*self.written(), *x_boxes(self._content.preview, self.panes), *(label.box for label in names)]
            paint_hover_chip(painter, hovered, self.look, QRectF(self.rect()), kept, spared)

    def _paint_overlap(self, painter: QPainter) -> None:
        """What of the zones lies within the marks, and nothing else."""
        inside = QPainterPath()
        inside.setFillRule(Qt.FillRule.WindingFill)
        for shown in self.shown_marks:
            inside.addPath(shown.shape)
        painter.save()
        painter.setClipPath(inside, Qt.ClipOperation.IntersectClip)
        for pane in self.panes:
            if self._content.chosen is not None:
                paint_zones(painter, self._content.chosen, pane, self.theme)
            for place, figure in self._content.lettered:
                paint_member(painter, figure, pane, self.theme, place)
        painter.restore()

    def _paint_marks(self, painter: QPainter, marks: Sequence[ShownMark]) -> None:
        """The marks that stand: filled while they are alone."""
        content = self._content
        is_plain = not content.standing or self.workspace.state.seeing is Seeing.DRAWING
        shown = self._unmoved(marks)
        paint_shapes(painter, shown, content.selected, self.look, filled=is_plain, left_over=content.left_over)

    def _unmoved(self, marks: Sequence[ShownMark]) -> list[ShownMark]:
        """The marks but the one in the hand."""
        moved = self.draft.number if self.draft is not None else None
        return [shown for shown in marks if moved is None or shown.number != moved]

    @property
    def site_labels(self) -> tuple[SiteLabel, ...]:
        """The names of endangerment sites, in places where nothing else is."""
        if self._site_labels is None:
            frame = QRectF(self.rect())
            self._site_labels = site_labels(self.sites, self.body, self.look, frame, self.written(), self._obstacles)
        return self._site_labels

    def _free_site_labels(self) -> tuple[SiteLabel, ...]:
        """Those that cover no X of a preview, which comes and goes; none while the camera moves."""
        if self._settling.isActive():
            return ()
        previewed = x_boxes(self._content.preview, self.panes)
        return tuple(label for label in self.site_labels if not any(label.box.intersects(x) for x in previewed))

    def paint_signs(self, painter: QPainter) -> None:
        """What is written about the views; for subclasses."""

    def are_signs_over(self) -> bool:
        """Whether what is written about the views lies over the figures, and so over all that is painted on them."""
        return True

    def signs(self) -> Sequence[QRectF]:
        """The boxes of what is written about the views, in pixels; for subclasses."""
        return ()

    def written(self) -> list[QRectF]:
        """Boxes of what is written and drawn on the figures for longer than the pointer rests, and should be seen."""
        drawn = mark_boxes(self.shown_marks, self.look.factor)
        xs = [box for figure in self._content.standing for box in x_boxes(figure, self.panes)]
        return [*self.signs(), *drawn, *xs, *letter_boxes([at for _, at in self._letters], self.look.factor)]

    def link_ceiling(self) -> float:
        """The row of pixels that the link should stay below: that of the lowest sign at the heads."""
        return -math.inf
