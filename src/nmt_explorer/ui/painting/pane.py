"""A pane: where one view of the body lies on the paper or the screen. Pixels here are device-independent."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTransform

from nmt_explorer.domain.body import Point, View


@dataclass(frozen=True, slots=True)
class Pane:
    """One view at ``scale`` pixels per body unit, its (0, 0) at pixel (``x``, ``y``), seen through ``window``.

    ``window`` is (left, top, width, height) in pixels; ``is_round`` makes it the circle in that square.
    """

    view: View
    scale: float
    x: float
    y: float
    window: tuple[float, float, float, float]
    is_round: bool = False

    @property
    def rect(self) -> QRectF:
        return QRectF(*self.window)

    @property
    def transform(self) -> QTransform:
        """Body units of the view to pixels."""
        return QTransform(self.scale, 0, 0, self.scale, self.x, self.y)

    def to_pixels(self, point: Point) -> QPointF:
        return QPointF(self.x + point[0] * self.scale, self.y + point[1] * self.scale)

    def to_body(self, pixel: QPointF) -> Point:
        return ((pixel.x() - self.x) / self.scale, (pixel.y() - self.y) / self.scale)

    def rect_of(self, bounds: tuple[float, float, float, float]) -> QRectF:
        """Pixels of (least x, least y, greatest x, greatest y) in body units."""
        x0, y0, x1, y1 = bounds
        return QRectF(self.to_pixels((x0, y0)), self.to_pixels((x1, y1)))

    def shows(self, pixel: QPointF) -> bool:
        """Whether the pixel lies in the window."""
        if not self.rect.contains(pixel):
            return False
        if not self.is_round:
            return True
        offset = pixel - self.rect.center()
        return offset.x() ** 2 + offset.y() ** 2 <= (self.rect.width() / 2) ** 2

    def shifted(self, dx: float, dy: float) -> "Pane":
        """The same pane elsewhere, its window with it."""
        left, top, width, height = self.window
        return replace(self, x=self.x + dx, y=self.y + dy, window=(left + dx, top + dy, width, height))


def fitted(
    view: View, box: tuple[float, float, float, float], window: tuple[float, float, float, float], fill: bool = False
) -> Pane:
    """A pane that centres a box of the view, (x, y, width, height) in body units, in a window of pixels.

    With ``fill`` the box covers the window, else it fits inside.
    """
    x, y, width, height = box
    left, top, w, h = window
    scale = max(w / width, h / height) if fill else min(w / width, h / height)
    return Pane(
        view,
        scale,
        left + w / 2 - (x + width / 2) * scale,
        top + h / 2 - (y + height / 2) * scale,
        window,
    )
