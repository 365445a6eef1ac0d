"""The naked figures with the endangerment sites on them, kept as a picture."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPixmap

from nmt_explorer.ui.map.shown_sites import ShownSite
from nmt_explorer.ui.painting.figure import clip_to_window, paint_figure
from nmt_explorer.ui.painting.overlay import Body
from nmt_explorer.ui.painting.pane import Pane
from nmt_explorer.ui.painting.sites import paint_site
from nmt_explorer.ui.theme.tokens import Theme

NEAR = 1.7
"""Strokes made for a scale at most so many times smaller or larger will do for a moment."""


class Ground:
    """Painted anew only when something of it differs."""

    def __init__(self) -> None:
        self._figures: QPixmap | None = None
        self._whole: QPixmap | None = None
        self._sites: tuple[ShownSite, ...] = ()
        self._strokes_at: float | None = None

    def forget(self) -> None:
        """Size, panes or colours differ."""
        self._figures = self._whole = None

    def is_for(self, ratio: float) -> bool:
        """Whether the picture is at hand, and for a screen of that device-pixel ratio."""
        return self._figures is not None and self._figures.devicePixelRatio() == ratio

    def begin(self, size: QSize, ratio: float, theme: Theme) -> QPainter:
        """A painter for the figures, which are empty now; the caller ends it."""
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(theme.app))
        self._figures, self._whole = picture, None
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return painter

    def paint_figures(
        self, painter: QPainter, panes: Sequence[Pane], body: Body, theme: Theme, *, is_moving: bool
    ) -> None:
        """Paint the figures; while the camera moves, with strokes made for a scale that is near."""
        made_for = self._strokes(panes[0].scale if panes else 1.0, is_moving=is_moving)
        for pane in panes:
            if pane.view in body:
                paint_figure(painter, body[pane.view], pane, theme, made_for)

    def picture(self, sites: tuple[ShownSite, ...], theme: Theme) -> QPixmap:
        """The figures, which have been painted, with sites."""
        if self._figures is None:
            return QPixmap()
        if not sites:
            self._whole = None  # frees the memory
            return self._figures
        if self._whole is None or sites != self._sites:
            self._whole, self._sites = self._figures.copy(), sites
            painter = QPainter(self._whole)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for shown in sites:
                painter.save()
                clip_to_window(painter, shown.pane)
                paint_site(painter, shown.region, shown.pane, theme, is_strong=shown.is_near)
                painter.restore()
            painter.end()
        return self._whole

    def _strokes(self, scale: float, *, is_moving: bool) -> float | None:
        """The scale of strokes that will do; None when they are made for this scale."""
        if is_moving and self._strokes_at and 1 / NEAR < scale / self._strokes_at < NEAR:
            return self._strokes_at
        self._strokes_at = scale
        return None
