"""Writes a picture as a PNG of at most 256 colours, chosen for it by cutting its colours at their medians."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage, QImageWriter, qRgb

COLOURS = 256
GRAIN = 3
"""Steps to which each channel is rounded first; the grain of the shading is finer than anyone sees."""

Colours = NDArray[np.int64]


def write_small(image: QImage, path: Path) -> None:
    """Write ``image`` with a palette of its own and the strongest compression.

    Raises:
        OSError: the file cannot be written.
    """
    shown = image.convertToFormat(QImage.Format.Format_RGBX8888)
    width, height = shown.width(), shown.height()
    pixels = np.frombuffer(shown.constBits(), dtype=np.uint8).reshape(height, shown.bytesPerLine())
    rgb = pixels[:, : width * 4].reshape(-1, 4)[:, :3].astype(np.int64) // GRAIN * GRAIN
    codes, place, counts = np.unique(rgb @ np.array([65536, 256, 1]), return_inverse=True, return_counts=True)
    colours = np.stack([codes >> 16, codes >> 8 & 255, codes & 255], axis=1)
    boxes = cut(colours, counts)
    number = np.empty(len(codes), dtype=np.uint8)
    table = []
    for i, box in enumerate(boxes):
        number[box] = i
        red, green, blue = np.rint(np.average(colours[box], axis=0, weights=counts[box])).astype(int).tolist()
        table.append(qRgb(red, green, blue))
    indexed = np.ascontiguousarray(number[place].reshape(height, width))
    small = QImage(indexed.data, width, height, width, QImage.Format.Format_Indexed8)
    small.setColorTable(table)
    writer = QImageWriter(str(path))
    writer.setCompression(100)
    if not writer.write(small):
        raise OSError(f"{path}: {writer.errorString()}")


def cut(colours: Colours, counts: Colours) -> list[Colours]:
    """Boxes of like colours, at most 256, as indices into ``colours`` (n × 3); each colour has its count of pixels.

    The box that spreads most is cut across its widest channel, where half its pixels are on either side.
    """
    boxes = [np.arange(len(colours))]
    spreads = [_spread(colours, counts, boxes[0])]
    while len(boxes) < COLOURS and max(spreads) > 0:
        widest = spreads.index(max(spreads))
        box = boxes[widest]
        channel = int(np.ptp(colours[box], axis=0).argmax())
        ordered = box[colours[box, channel].argsort(kind="stable")]
        half = int(np.searchsorted(counts[ordered].cumsum(), counts[ordered].sum() / 2)) + 1
        half = min(max(half, 1), len(ordered) - 1)
        parts = ordered[:half], ordered[half:]
        boxes[widest : widest + 1] = parts
        spreads[widest : widest + 1] = [_spread(colours, counts, part) for part in parts]
    return boxes


def _spread(colours: Colours, counts: Colours, box: Colours) -> float:
    """How far apart the colours of a box are: the widest channel, weighed by the root of its pixels; 0 for one."""
    return float(np.ptp(colours[box], axis=0).max()) ** 2 * float(counts[box].sum()) ** 0.5 if len(box) > 1 else 0.0
