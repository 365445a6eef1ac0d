"""The patterns on a surface: the chosen one, the one previewed over it, the hatched ones, and what fades away."""

from enum import StrEnum
from itertools import zip_longest

from PySide6.QtGui import QPainter, QPainterPath

from nmt_explorer.handout.pattern import PatternFigure
from nmt_explorer.ui.map.content import MapContent
from nmt_explorer.ui.map.fade import CHANGE_MS, PREVIEW_MS
from nmt_explorer.ui.map.pattern_layer import PatternLayer
from nmt_explorer.ui.painting.overlay import Body
from nmt_explorer.ui.painting.pane import Pane
from nmt_explorer.ui.theme.look import Look

PREVIEW = 0.6
"""Opacity of a pattern that is only previewed …"""
PREVIEWED_POINT = 0.8
"""… and of its X."""
BEHIND = 0.22
"""Opacity of the chosen pattern while another is previewed over it …"""
POINT_BEHIND = 0.35
"""… and of its X."""


class Stance(StrEnum):
    """Where the chosen pattern stands."""

    GONE = "gone"
    BEHIND = "behind"
    FRONT = "front"


class ShownPatterns:
    """Keeps a layer for each pattern while it is needed; every painting is told how far the newest has faded in."""

    def __init__(self, content: MapContent) -> None:
        self.content = content
        self._chosen: PatternLayer | None = None
        self._preview: PatternLayer | None = None
        self._lettered: tuple[PatternLayer, ...] | None = None
        self._leaving: PatternLayer | None = None
        self._leaving_from = 1.0
        self._stood = Stance.GONE
        self._link: QPainterPath | None = None

    def show(self, content: MapContent) -> int:
        """Show other content; for how many milliseconds it should fade in, 0 when no other pattern is shown."""
        old, self.content = self.content, content
        self._link = None
        is_same_chosen, is_same_preview = _same(old.chosen, content.chosen), _same(old.preview, content.preview)
        are_same_lettered = _are_same(old, content)
        if not are_same_lettered:
            self._lettered = None
        if is_same_chosen and is_same_preview:
            return 0 if are_same_lettered else CHANGE_MS
        self._leaving_from = PREVIEW if old.preview is not None else 1.0
        if is_same_chosen:
            self._stood = Stance.BEHIND if old.preview is not None else Stance.FRONT
            self._leaving, self._preview = self._preview, None
            return PREVIEW_MS
        self._stood = Stance.GONE
        self._leaving = self._preview or self._chosen
        self._chosen = self._preview = None
        return PREVIEW_MS if content.preview is not None else CHANGE_MS

    def forget(self) -> None:
        """The panes or the colours differ: every picture is out of date."""
        self._chosen = self._preview = self._leaving = self._link = self._lettered = None

    def end_fade(self) -> None:
        """What faded away is gone."""
        self._leaving = None

    def prepare(self, panes: tuple[Pane, ...], body: Body, look: Look, ratio: float) -> None:
        """Make the layers that are missing."""
        if self._chosen is None and self.content.chosen is not None:
            self._chosen = PatternLayer(self.content.chosen, panes, body, look, ratio)
        if self._preview is None and self.content.preview is not None:
            self._preview = PatternLayer(self.content.preview, panes, body, look, ratio)
        if self._lettered is None:
            lettered = self.content.lettered
            self._lettered = tuple(PatternLayer(one, panes, body, look, ratio, place) for place, one in lettered)

    def paint(self, painter: QPainter, share: float, deep: str) -> None:
        """Zones, muscles and the word for deep ones."""
        if self._leaving is not None:
            self._leaving.paint(painter, (1 - share) * self._leaving_from)
        if self._chosen is not None:
            self._chosen.paint(painter, self._of_chosen(share, BEHIND))
        for layer in self._lettered or ():
            layer.paint(painter, share if self._chosen is None else 1.0)
        if self._preview is not None:
            self._preview.paint(painter, PREVIEW * share)
        seen = self._preview or self._chosen
        if seen is not None:
            seen.paint_words(painter, share, deep)

    def paint_link(self, painter: QPainter, share: float, ceiling: float) -> None:
        """The arc of the chosen pattern, below the pixel row ``ceiling``; none while another is previewed."""
        if self._chosen is None or self._preview is not None:
            return
        if self._link is None:
            self._link = self._chosen.link(self.content.marks, ceiling)
        self._chosen.paint_link(painter, self._link, share)

    def paint_points(self, painter: QPainter, share: float) -> None:
        """Every X."""
        if self._leaving is not None:
            self._leaving.paint_points(painter, 1 - share)
        for layer in self._lettered or ():
            layer.paint_points(painter, share if self._chosen is None else 1.0)
        if self._chosen is not None:
            self._chosen.paint_points(painter, self._of_chosen(share, POINT_BEHIND))
        if self._preview is not None:
            self._preview.paint_points(painter, PREVIEWED_POINT * share)

    def _of_chosen(self, share: float, behind: float) -> float:
        """The opacity of the chosen pattern, which steps back behind a preview and comes forward again."""
        opacities = {Stance.GONE: 0.0, Stance.BEHIND: behind, Stance.FRONT: 1.0}
        start = opacities[self._stood]
        end = opacities[Stance.BEHIND if self._preview is not None else Stance.FRONT]
        return start + (end - start) * share


def _same(one: PatternFigure | None, other: PatternFigure | None) -> bool:
    """Whether two figures show one pattern."""
    if one is None or other is None:
        return one is other
    return one.points[0] is other.points[0] and one.side is other.side


def _are_same(one: MapContent, other: MapContent) -> bool:
    """Whether two contents have the same hatched patterns."""
    pairs = zip_longest(one.lettered, other.lettered, fillvalue=(-1, None))
    return all(a == b and _same(this, that) for (a, this), (b, that) in pairs)
