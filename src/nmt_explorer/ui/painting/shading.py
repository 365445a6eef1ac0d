"""The soft shading of the body, baked once per view, theme and resolution.

Many faint layers painted over each other in 8 bits tint and band. So the layers are gathered in 16 bits, blurred and
coloured as floating point, and rounded once, with a grain too fine to see instead of steps.
"""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from nmt_explorer.atlas.svg_view import ViewDrawing
from nmt_explorer.domain.body import View
from nmt_explorer.ui.painting.paths import bezier_path
from nmt_explorer.ui.theme.tokens import Theme

Field = NDArray[np.float32]

BLUR: dict[bool, float] = {False: 2.6, True: 1.0}
"""Softness in body units, by whether the view is one of the feet."""
RIM: dict[bool, float] = {False: 5.0, True: 2.4}
"""How far the turning away of the form reaches in from the outline, in body units."""
THIN = 0.36
"""In fingers and toes the turning away reaches only this share as far in, or they would be dark all over."""
THIN_BELOW, THICK_FROM = 0.8, 0.97
"""How white the middle of a part is after the blur of the rim where it counts as thin, and as thick."""
RIM_STRENGTH = 0.2
DARK_STRENGTH = 1.45
"""On the dark body the same shadow needs more to be seen."""
GRAIN = np.random.default_rng(20).random((512, 512), dtype=np.float32)


def is_feet(view: View) -> bool:
    """Whether the view shows only the feet, some six times larger than the body."""
    return view in (View.SOLES, View.FEET_TOP)


def resolution_for(view: View) -> float:
    """Pixels per body unit of the shading; it is so soft that more would show nothing more, however enlarged."""
    return 4.0 if is_feet(view) else 1.0


@lru_cache(maxsize=6)
def shaded_body(drawing: ViewDrawing, theme: Theme, resolution: float) -> QImage:
    """The body's colour over the view box, opaque, ``resolution`` pixels per body unit; clip it with the outline."""
    x, y, width, height = drawing.view_box
    w, h = round(width * resolution), round(height * resolution)
    transform = QTransform.fromScale(resolution, resolution).translate(-x, -y)
    sigma = BLUR[is_feet(drawing.view)] * resolution
    strength = DARK_STRENGTH if theme.is_dark else 1.0
    kept = _blurred(_layers(drawing, transform, w, h, strength, highlights=False), sigma)
    kept *= 1 - RIM_STRENGTH * _rim(drawing, transform, w, h, resolution)
    lit = np.zeros((h, w), dtype=np.float32)
    if any(tone.level == "highlight" for tone in drawing.tones):
        lit = 1 - _blurred(_layers(drawing, transform, w, h, 0.55 if theme.is_dark else 1.0, highlights=True), sigma)
    body, shade = _rgb(theme.body), _rgb(theme.body_shade if theme.is_dark else theme.body_line)
    grain = np.tile(GRAIN, (h // 512 + 1, w // 512 + 1))[:h, :w]
    pixels = np.empty((h, w, 4), dtype=np.uint8)
    for channel in range(3):
        value = body[channel] * kept + shade[channel] * (1 - kept)
        value += (255 - value) * lit
        pixels[..., 2 - channel] = np.clip(value + grain, 0, 255)
    pixels[..., 3] = 255
    return QImage(pixels.data, w, h, 4 * w, QImage.Format.Format_RGB32).copy()


def _layers(drawing: ViewDrawing, transform: QTransform, w: int, h: int, strength: float, *, highlights: bool) -> Field:
    """What the layers leave of white, 0–1, multiplied in 16 bits: (h, w)."""
    image = QImage(w, h, QImage.Format.Format_RGBA64_Premultiplied)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setTransform(transform)
    for tone in drawing.tones:
        if (tone.level == "highlight") == highlights:
            ink = QColor("black")
            ink.setAlphaF(min(1.0, tone.opacity * strength))
            painter.fillPath(bezier_path((tone.path,)), ink)
    painter.end()
    values = np.frombuffer(image.constBits(), dtype=np.uint16).reshape(h, image.bytesPerLine() // 8, 4)
    return np.asarray(values[:, :w, 0] / np.float32(65535), dtype=np.float32)


def _rim(drawing: ViewDrawing, transform: QTransform, w: int, h: int, resolution: float) -> Field:
    """1 at the outline, fading inwards: limbs and trunk are round. So soft that half the resolution is enough."""
    half_w, half_h = w // 2 + 1, h // 2 + 1
    image = QImage(half_w, half_h, QImage.Format.Format_Grayscale8)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(0.5, 0.5)
    painter.setTransform(transform, combine=True)
    for path in drawing.outline_paths:
        painter.fillPath(bezier_path((path,)), QColor("white"))
    painter.end()
    inside = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(half_h, image.bytesPerLine())[:, :half_w]
    mask = np.asarray(inside / np.float32(255), dtype=np.float32)
    sigma = RIM[is_feet(drawing.view)] * resolution / 2
    soft, sharp = _blurred(mask, sigma), _blurred(mask, sigma * THIN)
    middle = _blurred(_local_maximum(soft, round(2 * sigma)), sigma)
    thick = np.clip((middle - THIN_BELOW) / (THICK_FROM - THIN_BELOW), 0, 1)
    near = 1 - _doubled(soft * thick + sharp * (1 - thick))[:h, :w]
    return np.asarray(np.clip(near * 2, 0, 1) ** 1.5, dtype=np.float32)


def _local_maximum(field: Field, reach: int) -> Field:
    """The greatest value within a square of ``reach`` pixels to each side."""
    for axis in (0, 1):
        padding = [(0, 0), (0, 0)]
        padding[axis] = (reach, reach)
        padded = np.pad(field, padding, mode="edge")
        length = field.shape[axis]
        parts = (padded[i : i + length] if axis == 0 else padded[:, i : i + length] for i in range(2 * reach + 1))
        field = np.maximum.reduce(list(parts))
    return field


def _doubled(field: Field) -> Field:
    """The field at twice the resolution, values between interpolated: (h, w) -> (2 h - 1, 2 w - 1)."""
    h, w = field.shape
    wide = np.empty((h, 2 * w - 1), dtype=np.float32)
    wide[:, ::2] = field
    wide[:, 1::2] = (field[:, 1:] + field[:, :-1]) / 2
    result = np.empty((2 * h - 1, 2 * w - 1), dtype=np.float32)
    result[::2] = wide
    result[1::2] = (wide[1:] + wide[:-1]) / 2
    return result


def _blurred(field: Field, sigma: float) -> Field:
    """A Gaussian blur; the rim is continued outwards."""
    reach = int(np.ceil(3 * sigma))
    weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2).astype(np.float32)
    weights /= weights.sum()
    for axis in (0, 1):
        padding = [(0, 0), (0, 0)]
        padding[axis] = (reach, reach)
        padded = np.pad(field, padding, mode="edge")
        length = field.shape[axis]
        result = np.zeros_like(field)
        for i, weight in enumerate(weights.tolist()):
            part = padded[i : i + length] if axis == 0 else padded[:, i : i + length]
            result += np.float32(weight) * part
        field = result
    return field


def _rgb(colour: str) -> tuple[int, int, int]:
    found = QColor(colour)
    return (found.red(), found.green(), found.blue())
