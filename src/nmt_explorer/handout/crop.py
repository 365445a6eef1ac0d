"""Which part of a view a panel shows: enough around the pattern to know where one is, at one scale for all panels."""

from collections.abc import Mapping, Sequence

from nmt_explorer.atlas.svg_view import ViewDrawing
from nmt_explorer.domain.body import View
from nmt_explorer.handout.pattern import PatternFigure

Box = tuple[float, float, float, float]
"""x, y, width, height in body units."""

MARGIN = 34.0
"""Body units around what is shown."""
LEAST = 250.0
"""A panel is at least this many body units high."""
TOP, BOTTOM = -20.0, 1046.0
"""A whole figure with room for names."""
HEAD, FOOT = 130.0, 905.0
"""A crop that would cut through the head or the feet takes them in whole."""
WHOLE = 720.0
"""Where more height than this is needed the whole figure is shown."""
NARROWEST, WISHED, WIDEST = 0.42, 0.75, 1.15
"""Width of a crop as a share of its height."""
NEARLY = 0.85
"""A crop as wide as this share of the figure takes it in from hand to hand."""
FEET = (View.SOLES, View.FEET_TOP)


def aligned_boxes(figure: PatternFigure, views: Sequence[View], body: Mapping[View, ViewDrawing]) -> Mapping[View, Box]:
    """A box for each view; the standing views are cut at the same heights, so that they can be read across."""
    extents = {view: bounds for view in views if (bounds := figure.bounds_in(view)) is not None}
    standing = [extents[view] for view in views if view in extents and view not in FEET]
    top, bottom = TOP, BOTTOM
    if standing:
        top, bottom = _heights(min(b[1] for b in standing), max(b[3] for b in standing))
    boxes: dict[View, Box] = {}
    for view in views:
        whole = body[view].view_box
        if view in FEET or view not in extents:
            boxes[view] = feet_box(whole) if view in FEET else (whole[0], top, whole[2], bottom - top)
        else:
            left, width = _across(extents[view], bottom - top, whole, body[view])
            boxes[view] = (left, top, width, bottom - top)
    return boxes


def feet_box(whole: Box) -> Box:
    """The view of the feet with room for names."""
    x, y, width, height = whole
    return (x - 4, y - 16, width + 8, height + 26)


def whole_box(drawing: ViewDrawing) -> Box:
    """All of a view with room for names."""
    x, _, width, _ = drawing.view_box
    return feet_box(drawing.view_box) if drawing.view in FEET else (x, TOP, width, BOTTOM - TOP)


def _heights(least: float, greatest: float) -> tuple[float, float]:
    """Top and bottom of a crop around what lies between two heights."""
    top, bottom = least - MARGIN, greatest + MARGIN
    top, bottom = (TOP if top < HEAD else top), (BOTTOM if bottom > FOOT else bottom)
    if bottom - top > WHOLE:
        return TOP, BOTTOM
    spare = max(0.0, LEAST - (bottom - top)) / 2
    top, bottom = top - spare, bottom + spare
    if top < TOP:
        top, bottom = TOP, bottom + TOP - top if bottom - top < LEAST + 1 else bottom
    if bottom > 1012:
        top, bottom = top - (bottom - BOTTOM), BOTTOM
    return max(TOP, top), min(BOTTOM, bottom)


def _across(bounds: Box, height: float, whole: Box, drawing: ViewDrawing) -> tuple[float, float]:
    """Left edge and width of a crop: all that is shown, and as near to the middle of the body as that allows."""
    x0, _, x1, _ = drawing.outline.bounds
    x0, x1 = x0 - 12, x1 + 12
    left, right = bounds[0] - MARGIN, bounds[2] + MARGIN
    width = max(right - left, min(WISHED * height, x1 - x0))
    width = max(min(NARROWEST * height, x1 - x0 + 90), min(width, WIDEST * height, whole[2]))
    if width > NEARLY * (x1 - x0):
        width = max(width, x1 - x0)
    centre = min(left + width / 2, max(right - width / 2, (x0 + x1) / 2))
    return centre - width / 2, width
