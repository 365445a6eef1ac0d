"""Offers a lens when something was drawn too small to be drawn well on the whole figure."""

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from nmt_explorer.domain.drawing import Mark, MarkKind
from nmt_explorer.ui.map.chip import Chip
from nmt_explorer.ui.map.lenses import CROPS, Lens, lens_name
from nmt_explorer.ui.theme.look import Look

SMALL = 12.0
"""Pixels: a drawn mark smaller than this is hard to draw on the figure."""


class LensOffer(Chip):
    """Says so beside the map, and opens the lens when clicked; it goes away with the next thing done."""

    wanted = Signal(object)
    """The Lens to open."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._lens: Lens | None = None
        self.clicked.connect(self._want)

    def tell(self, lens: Lens | None) -> None:
        """Offer a lens, or nothing."""
        self._lens = lens
        words = self.tr("Draw it larger: {part}")
        self.say(words.format(part=lens_name(lens)) if lens else "", lens_name(lens) if lens else "")

    def paint_sign(self, painter: QPainter, at: QPointF) -> None:
        painter.setPen(QPen(QColor(self.look.theme.mark), 1.75, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at - QPointF(1.5, 1.5), 6.0, 6.0)
        painter.drawLine(at + QPointF(3, 3), at + QPointF(8, 8))

    def _want(self) -> None:
        if self._lens is not None:
            self.wanted.emit(self._lens)


def lens_for(mark: Mark, scale: float) -> Lens | None:
    """The lens that shows the place of a drawn mark that is small at ``scale`` pixels per body unit, or None."""
    xs, ys = [x for x, _ in mark.points], [y for _, y in mark.points]
    size = max(max(xs) - min(xs), max(ys) - min(ys)) * scale
    if mark.kind is MarkKind.POINT or size >= SMALL:
        return None
    x, y = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
    return next(
        (
            lens
            for lens, crops in CROPS.items()
            for crop in crops
            if crop.view is mark.view
            and crop.box[0] <= x <= crop.box[0] + crop.box[2]
            and crop.box[1] <= y <= crop.box[1] + crop.box[3]
        ),
        None,
    )
