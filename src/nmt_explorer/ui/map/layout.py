"""Where the figures stand: which views side by side, how large, and how the camera looks at them. No painting."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF

from nmt_explorer.domain.body import View
from nmt_explorer.ui.painting.pane import Pane
from nmt_explorer.workspace.state import ViewSet

Size = tuple[float, float]

TOP, BOTTOM, SIDE = 46.0, 14.0, 10.0
"""Pixels kept free around the figures; headings stand above."""
FOOT = 52.0
"""Pixels kept free under the feet seen from above or below, for a button."""
TITLE_RISE = 26.0
"""Pixels from the top of a figure up to the middle of its heading."""
GAP = 26.0
"""Body units between neighbouring figures."""
SPARE_GAP = 96.0
"""Neighbouring figures move apart to this many body units where there is width to spare."""
FIGURES: dict[View, tuple[float, float, float, float]] = {
    View.FRONT: (-274.0, 0.0, 548.0, 1000.0),
    View.BACK: (-274.0, 0.0, 548.0, 1000.0),
    View.RIGHT: (-120.0, 0.0, 222.0, 1000.0),
    View.LEFT: (-102.0, 0.0, 222.0, 1000.0),
    View.SOLES: (-78.0, -14.0, 156.0, 170.0),
    View.FEET_TOP: (-78.0, -14.0, 156.0, 170.0),
}
"""What must be seen of each view: x, y, width, height in body units."""
SHRINKS_AT_MOST = 0.97
"""The side views join front and back when the figures keep at least this share of their size …"""
LARGE_ENOUGH = 0.56
"""… or this many pixels per body unit."""
LARGEST = 14.0
"""Pixels per body unit at the strongest enlargement."""
DOCK = 100.0
"""Pixels at the right for the lenses where they do not stand between the legs."""


@dataclass(frozen=True, slots=True)
class Placement:
    """A view on the sheet: its (0, 0) lies at (``x``, ``y``) in body units of the sheet."""

    view: View
    x: float
    y: float = 0.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """Views side by side, with the extent of all of them in body units: left, top, width, height."""

    placements: tuple[Placement, ...]
    extent: tuple[float, float, float, float]
    has_side_dock: bool
    factor: float = 1.0
    """That of the type, for which room is kept over the figures and for the lenses' names."""
    has_foot: bool = False
    """Whether room is kept under the figures for a button, because they fill the whole width."""

    @property
    def views(self) -> tuple[View, ...]:
        return tuple(placement.view for placement in self.placements)


@dataclass(frozen=True, slots=True)
class Camera:
    """``scale`` pixels per body unit; the sheet's point (``x``, ``y``) lies in the middle of the map."""

    scale: float
    x: float
    y: float

    def panes(self, sheet: Sheet, size: Size) -> tuple[Pane, ...]:
        """Every view as a pane that is seen through the whole map."""
        width, height = size
        return tuple(
            Pane(
                placement.view,
                self.scale,
                width / 2 + (placement.x - self.x) * self.scale,
                height / 2 + (placement.y - self.y) * self.scale,
                (0.0, 0.0, width, height),
            )
            for placement in sheet.placements
        )

    def zoomed(self, factor: float, about: QPointF, size: Size, least: float) -> "Camera":
        """Enlarged by a factor, the pixel ``about`` staying where it is."""
        scale = min(LARGEST, max(least, self.scale * factor))
        dx, dy = about.x() - size[0] / 2, about.y() - size[1] / 2
        return Camera(scale, self.x + dx / self.scale - dx / scale, self.y + dy / self.scale - dy / scale)

    def panned(self, dx: float, dy: float) -> "Camera":
        """What is seen moves by pixels."""
        return replace(self, x=self.x - dx / self.scale, y=self.y - dy / self.scale)

    def kept_on(self, sheet: Sheet) -> "Camera":
        """The camera's middle kept on the sheet."""
        left, top, width, height = sheet.extent
        return replace(self, x=min(left + width, max(left, self.x)), y=min(top + height, max(top, self.y)))


def sheet_for(
    view_set: ViewSet,
    size: Size,
    factor: float = 1.0,
    *,
    is_single: bool = False,
    has_room: Callable[[Sheet], bool] = lambda _: True,
) -> Sheet:
    """The views that a map of this size shows at a type factor; ``is_single`` leaves only the first of two.

    Front and back get the sides beside them where that hardly makes them smaller and ``has_room`` for what is written
    about them.
    """
    views = view_set.views
    if view_set is not ViewSet.FRONT_BACK:
        return _in_a_row(views, size, factor, has_side_dock=True)
    if is_single:
        return _in_a_row(views[:1], size, factor, has_side_dock=True)
    two = _in_a_row(views, size, factor, has_side_dock=False)
    all_four = (*views, View.RIGHT, View.LEFT)
    four = _in_a_row(all_four, size, factor, has_side_dock=True)
    if fit(four, size).scale >= SHRINKS_AT_MOST * fit(two, size).scale and has_room(four):
        return four
    close = _in_a_row(all_four, size, factor, has_side_dock=False)
    return close if fit(close, size).scale >= LARGE_ENOUGH and has_room(close) else two


def fit(sheet: Sheet, size: Size) -> Camera:
    """The camera that shows the whole sheet."""
    left, top, width, height = sheet.extent
    above, right = TOP * sheet.factor, _right(sheet)
    below = FOOT * sheet.factor if sheet.has_foot else BOTTOM
    scale = max(0.05, min((size[0] - SIDE - right) / width, (size[1] - above - below) / height))
    return Camera(
        scale,
        left + width / 2 + (right - SIDE) / 2 / scale,
        top + height / 2 + (below - above) / 2 / scale,
    )


def _right(sheet: Sheet) -> float:
    """Pixels kept free at the right."""
    return DOCK if sheet.has_side_dock else SIDE


def _in_a_row(views: tuple[View, ...], size: Size, factor: float, *, has_side_dock: bool) -> Sheet:
    tight = _row(views, GAP, factor, has_side_dock=has_side_dock)
    scale = fit(tight, size).scale
    spare = (size[0] - SIDE - _right(tight)) / scale - tight.extent[2]
    gap = min(SPARE_GAP, GAP + spare / max(1, len(views) - 1)) if len(views) > 1 else GAP
    return _row(views, gap, factor, has_side_dock=has_side_dock) if gap > GAP else tight


def _row(views: tuple[View, ...], gap: float, factor: float, *, has_side_dock: bool) -> Sheet:
    placements: list[Placement] = []
    x = 0.0
    for view in views:
        left, _, width, _ = FIGURES[view]
        placements.append(Placement(view, x - left))
        x += width + gap
    _, top, _, height = FIGURES[views[0]]
    has_foot = views[0] in (View.SOLES, View.FEET_TOP)
    return Sheet(tuple(placements), (0.0, top, x - gap, height), has_side_dock, factor, has_foot)
