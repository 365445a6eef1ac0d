"""What is seen of a sheet of figures: all of it, or what a camera that zooms and pans looks at. No painting."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF

from nmt_explorer.domain.body import Point, View
from nmt_explorer.ui.map.layout import DOCK, Camera, Sheet, Size, fit
from nmt_explorer.ui.painting.pane import Pane


@dataclass(frozen=True, slots=True)
class Outlook:
    """A camera over a sheet, on a map of ``size`` pixels; ``is_fitted`` while the whole figures are shown."""

    sheet: Sheet
    size: Size
    camera: Camera
    is_fitted: bool

    @classmethod
    def whole(cls, sheet: Sheet, size: Size) -> "Outlook":
        """The whole figures."""
        return cls(sheet, size, fit(sheet, size), is_fitted=True)

    @property
    def panes(self) -> tuple[Pane, ...]:
        return self.camera.panes(self.sheet, self.size)

    @property
    def dock(self) -> float:
        """Pixels at the right where the lenses stand, unless they stand between the legs."""
        return DOCK if self.sheet.has_side_dock or not self.is_fitted else 0.0

    def on(self, sheet: Sheet, size: Size) -> "Outlook":
        """The same on another sheet or a map of another size."""
        if self.is_fitted:
            return Outlook.whole(sheet, size)
        return Outlook(sheet, size, self.camera.kept_on(sheet), is_fitted=False)

    def zoomed(self, factor: float, about: QPointF | None = None) -> "Outlook":
        """Enlarged about a pixel, else about the middle; smaller than the whole is the whole."""
        centre = about if about is not None else QPointF(self.size[0] / 2, self.size[1] / 2)
        least = fit(self.sheet, self.size).scale
        camera = self.camera.zoomed(factor, centre, self.size, least).kept_on(self.sheet)
        if camera.scale <= least * 1.001:
            return Outlook.whole(self.sheet, self.size)
        return Outlook(self.sheet, self.size, camera, is_fitted=False)

    def panned(self, dx: float, dy: float) -> "Outlook":
        """What is seen moves by pixels, unless everything is seen anyway."""
        return self if self.is_fitted else replace(self, camera=self.camera.panned(dx, dy).kept_on(self.sheet))

    def showing(self, view: View, at: Point) -> "Outlook":
        """A place of a view in the middle, unless everything is seen anyway."""
        place = next((p for p in self.sheet.placements if p.view is view), None)
        if place is None or self.is_fitted:
            return self
        camera = Camera(self.camera.scale, place.x + at[0], place.y + at[1])
        return replace(self, camera=camera.kept_on(self.sheet))
