"""Writes a view as SVG: only groups, paths and circles; user units are body units; two decimals."""

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
LEVELS: tuple[ToneLevel, ...] = ("shade_1", "shade_2", "shade_3", "shade_4", "highlight")
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
    yield f'<g id="outline" fill="none" stroke="{INK}" stroke-width="1.1" stroke-linejoin="round">'
    for name, path in view.outlines:
        yield f'<path id="outline.{name}" d="{_closed(path)}"/>'
    if view.ghost is not None:
        dash = 'stroke-dasharray="4 3" stroke-opacity=".5"'
        yield f'<path id="outline.arm_ghost" {dash} d="{_open(view.ghost)}"/>'
    yield "</g>"
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


def _defs(view: View) -> Iterator[str]:
    blur = ".7" if view.id in ("soles", "feet_top") else "1.4"
    yield "<defs>"
    yield '<clipPath id="body_clip">'
    for _, path in view.outlines:
        yield f'<path d="{_closed(path)}"/>'
    yield "</clipPath>"
    yield f'<filter id="soft"><feGaussianBlur stdDeviation="{blur}"/></filter>'
    yield "</defs>"


def _shading(view: View) -> Iterator[str]:
    yield '<g id="shading" clip-path="url(#body_clip)" stroke="none">'
    for _, path in view.outlines:
        yield f'<path class="body" fill="{BODY}" d="{_closed(path)}"/>'
    yield '<g filter="url(#soft)" fill-rule="evenodd">'
    for level in LEVELS:
        colour = "#FFFFFF" if level == "highlight" else INK
        for shade in view.shades:
            if shade.level == level:
                d = " ".join(_closed(ring) for ring in shade.rings)
                yield f'<path class="{level}" fill="{colour}" fill-opacity="{OPACITY[level]}" d="{d}"/>'
    yield "</g>"
    yield "</g>"


def _contours(view: View) -> Iterator[str]:
    yield f'<g id="contours" fill="none" stroke="{INK}" stroke-width="0.8" stroke-linecap="round" stroke-linejoin="round">'
    for line in view.lines:
        stroke = line.stroke
        d = _closed(line.path) if stroke.closed else _open(line.path)
        fill = f' fill="{INK}" fill-opacity="{_n(stroke.weight)}"' if stroke.filled else ""
        flags = " ".join(
            f'data-{name}="{str(value).lower()}"'
            for name, value in (("fine", stroke.fine), ("taper", stroke.taper), ("filled", stroke.filled))
        )
        yield (
            f'<path id="line.{stroke.id}.{line.side}" class="{stroke.kind}" data-weight="{_n(stroke.weight)}" '
            f'{flags} stroke-opacity="{_n(stroke.weight)}"{fill} d="{d}"/>'
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
