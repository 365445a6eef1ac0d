"""Writes a view as SVG: only groups, paths and circles; user units are body units; two decimals.

What a reader of the file needs to know beyond the shapes:

- ``shading`` is softened by filters and kept inside the body by the mask ``body_mask`` (a mask, because more programs
  honour it than a clip path on a group). Tones of one level that overlap add up on purpose, and run past the outline
  so that the blur does not fade there. ``soft`` sets the colour anew after the blur: many faint layers in 8 bits tint.
- ``rim`` darkens the body along its outline, for it is round. The program makes its own.
- Lines of the whole body keep their width when it is enlarged (``vector-effect``), where a viewer knows how.
- ``contours``: ``data-weight`` is the loudness of a line, ``data-fine`` marks details for close-ups, ``data-taper``
  lines that thin out at both ends, ``data-filled`` closed shapes that are filled and have no line of their own.
- ``data-ink="dark"`` on a filled shape (pupil, iris, nostril, brow, lashes, navel): it is dark in nature, and stays
  darker than the body when the figure is painted light on dark.
"""

from collections.abc import Iterator
from xml.sax.saxutils import quoteattr

from tools.body_art.bezier import Cubic
from tools.body_art.landmarks import ViewId
from tools.body_art.model import ToneLevel
from tools.body_art.partition import Path
from tools.body_art.views import View

VIEW_BOX: dict[ViewId, tuple[int, int, int, int]] = {
    "front": (-290, -12, 580, 1024),
    "back": (-290, -12, 580, 1024),
    "left": (-112, -12, 214, 1024),
    "right": (-102, -12, 214, 1024),
    "soles": (-85, -8, 170, 170),
    "feet_top": (-85, -8, 170, 170),
}
TITLE: dict[ViewId, str] = {
    "front": "Body from the front",
    "back": "Body from the back",
    "left": "Body from the patient's left",
    "right": "Body from the patient's right",
    "soles": "Soles of the feet",
    "feet_top": "Feet from above",
}
LICENCE = "CC BY 4.0"
SOURCE = (
    "NMT Explorer's own drawing; proportions measured on an average adult figure made from CC0 MakeHuman shapes "
    "and public ANSUR II survey data"
)
OPACITY: dict[ToneLevel, str] = {
    "shade_1": ".07",
    "shade_2": ".09",
    "shade_3": ".115",
    "shade_4": ".13",
    "highlight": ".06",
}
SHADES: tuple[ToneLevel, ...] = ("shade_1", "shade_2", "shade_3", "shade_4")
HIGHLIGHT: ToneLevel = "highlight"
BLUR: dict[bool, str] = {False: "2.6", True: "1"}
"""Softness of the shading in body units, by whether the view is one of the feet."""
RIM: dict[bool, tuple[str, str]] = {False: ("3", "2.2"), True: ("1.5", "1.1")}
"""Width and softness of the rim in body units, by whether the view is one of the feet."""
RIM_OPACITY = ".4"
WIDTHS: dict[bool, tuple[str, str]] = {False: ("1.3", "0.95"), True: ("0.4", "0.28")}
"""Widths of the outline and of the other lines, by whether the view is one of the feet: on the body in pixels where
``vector-effect`` is known, else in body units."""
CONSTANT: dict[bool, str] = {False: 'vector-effect="non-scaling-stroke" ', True: ""}
SRGB = 'color-interpolation-filters="sRGB"'
INK = "#5A534B"
BODY = "#F0EDE8"


def document(view: View) -> str:
    """The whole SVG file of a view."""
    return "\n".join(_lines(view)) + "\n"


def _lines(view: View) -> Iterator[str]:
    box = " ".join(str(n) for n in VIEW_BOX[view.id])
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">'
    yield f"<title>{TITLE[view.id]}</title>"
    yield "<desc>1 unit = stature / 1000; y grows downward. Sides are the patient's.</desc>"
    yield f"<metadata>Licence: {LICENCE}. Source: {SOURCE}.</metadata>"
    yield from _defs(view)
    yield from _shading(view)
    yield from _rim(view)
    yield from _outline(view)
    yield from _contours(view)
    yield '<g id="areas" fill="none">'
    for area in view.areas:
        yield f'<path id="{area.code}.{area.side}" d="{" ".join(_closed(ring) for ring in area.rings)}"/>'
    yield "</g>"
    yield '<g id="landmarks" fill="none">'
    for mark in view.marks:
        place = f'cx="{_n(mark.at.real)}" cy="{_n(mark.at.imag)}" r="0.6"'
        data = f"data-uncertainty={quoteattr(_n(mark.uncertainty))} data-visible={quoteattr(mark.visible)}"
        yield f'<circle id="{mark.name}.{mark.side}" {place} {data}/>'
    yield "</g>"
    yield "</svg>"


def _is_feet(view: View) -> bool:
    return view.id in ("soles", "feet_top")


def _defs(view: View) -> Iterator[str]:
    yield "<defs>"
    yield '<mask id="body_mask">'
    for _, path in view.outlines:
        yield f'<path fill="#FFFFFF" d="{_closed(path)}"/>'
    yield "</mask>"
    blur = f'<feGaussianBlur stdDeviation="{BLUR[_is_feet(view)]}"/>'
    yield f'<filter id="soft" {SRGB}>{blur}<feColorMatrix values="{_recoloured(INK)}"/></filter>'
    yield f'<filter id="light" {SRGB}>{blur}</filter>'
    yield f'<filter id="rim_soft" {SRGB}><feGaussianBlur stdDeviation="{RIM[_is_feet(view)][1]}"/></filter>'
    yield "</defs>"


def _recoloured(ink: str) -> str:
    """The matrix that keeps the alpha and sets the colour."""
    channels = (int(ink[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return " ".join((*(f"0 0 0 0 {channel:.4f}" for channel in channels), "0 0 0 1 0"))


def _shading(view: View) -> Iterator[str]:
    yield '<g id="shading" mask="url(#body_mask)" stroke="none">'
    for _, path in view.outlines:
        yield f'<path class="body" fill="{BODY}" d="{_closed(path)}"/>'
    yield from _tones(view, SHADES, INK, "soft")
    if any(shade.level == HIGHLIGHT for shade in view.shades):
        yield from _tones(view, (HIGHLIGHT,), "#FFFFFF", "light")
    yield "</g>"


def _tones(view: View, levels: tuple[ToneLevel, ...], colour: str, softened: str) -> Iterator[str]:
    yield f'<g fill="{colour}" fill-rule="evenodd" filter="url(#{softened})">'
    for level in levels:
        for shade in view.shades:
            if shade.level == level:
                d = " ".join(_closed(ring) for ring in shade.rings)
                yield f'<path class="{level}" fill-opacity="{OPACITY[level]}" d="{d}"/>'
    yield "</g>"


def _rim(view: View) -> Iterator[str]:
    width = RIM[_is_feet(view)][0]
    yield '<g id="rim" mask="url(#body_mask)">'
    yield f'<g fill="none" stroke="{INK}" stroke-width="{width}" stroke-opacity="{RIM_OPACITY}" filter="url(#rim_soft)">'
    for _, path in view.outlines:
        yield f'<path d="{_closed(path)}"/>'
    yield "</g>"
    yield "</g>"


def _outline(view: View) -> Iterator[str]:
    width, constant = WIDTHS[_is_feet(view)][0], CONSTANT[_is_feet(view)]
    yield f'<g id="outline" fill="none" stroke="{INK}" stroke-width="{width}" stroke-linejoin="round">'
    for name, path in view.outlines:
        yield f'<path id="outline.{name}" {constant}d="{_closed(path)}"/>'
    if view.ghost is not None:
        dash = 'stroke-width="0.95" stroke-dasharray="4 3.2" stroke-opacity=".34"'
        yield f'<path id="outline.arm_ghost" {constant}{dash} d="{_open(view.ghost)}"/>'
    yield "</g>"


def _contours(view: View) -> Iterator[str]:
    width, constant = WIDTHS[_is_feet(view)][1], CONSTANT[_is_feet(view)]
    yield f'<g id="contours" fill="none" stroke="{INK}" stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round">'
    for line in view.lines:
        stroke = line.stroke
        d = _closed(line.path) if stroke.closed else _open(line.path)
        weight = _n(stroke.weight)
        if stroke.filled:
            paint = f'fill="{INK}" fill-opacity="{weight}" stroke="none"'
        else:
            paint = f'{constant}stroke-opacity="{weight}"'
        ink = ' data-ink="dark"' if stroke.filled else ""
        flags = " ".join(
            f'data-{name}="{str(value).lower()}"'
            for name, value in (
                ("fine", stroke.fine),
                ("taper", stroke.taper and not stroke.closed),
                ("filled", stroke.filled),
            )
        )
        yield (
            f'<path id="line.{stroke.id}.{line.side}" class="{stroke.kind}" data-weight="{weight}" '
            f'{flags}{ink} {paint} d="{d}"/>'
        )
    yield "</g>"


def _n(value: float) -> str:
    """A number with at most two decimals and no minus zero."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _p(point: complex) -> str:
    return f"{_n(point.real)},{_n(point.imag)}"


def _open(path: Path) -> str:
    return f"M{_p(path[0].a)}" + "".join(_segment(cubic) for cubic in path)


def _closed(path: Path) -> str:
    last = path[-1]
    body = path[:-1] if _is_straight(last) and abs(last.d - path[0].a) < 0.01 and len(path) > 2 else path
    return _open(body) + "Z"


def _segment(cubic: Cubic) -> str:
    if _is_straight(cubic):
        return f"L{_p(cubic.d)}"
    return f"C{_p(cubic.b)} {_p(cubic.c)} {_p(cubic.d)}"


def _is_straight(cubic: Cubic) -> bool:
    chord = cubic.d - cubic.a
    if abs(chord) < 1e-9:
        return True
    return max(abs(((h - cubic.a) / chord).imag) for h in (cubic.b, cubic.c)) * abs(chord) < 0.004
