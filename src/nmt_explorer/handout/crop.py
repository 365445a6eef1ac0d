"""Which part of a view a panel shows: enough around the pattern to know where one is, at one scale for all panels."""

from collections.abc import Mapping, Sequence

import numpy as np

from nmt_explorer.atlas.svg_view import ViewDrawing
from nmt_explorer.domain.body import View
from nmt_explorer.handout.pattern import PatternFigure

Box = tuple[float, float, float, float]
"""x, y, width, height in body units."""

MARGIN = 34.0
"""Body units around what is shown."""
LEAST, LEAST_OF_HAND, LEAST_OF_HEAD = 250.0, 140.0, 190.0
"""A panel is at least this many body units high; a hand or a head says where one is without arm or trunk."""
CLOSE_MARGIN, LEAST_CLOSE = 26.0, 84.0
"""The same for a muscle seen from near."""
TOP, BOTTOM = -14.0, 1014.0
"""A whole figure."""
HAND, THUMB, WRIST, FINGERTIPS = 196.0, 282.0, 482.0, 614.0
"""Inner, outer, upper and lower end of a hand, from the midline and from above, in the views from front and back."""
CHIN = 118.0
"""No part of the trunk lies higher."""
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
        of_hand = any(_reaches_hand(extents[view]) for view in (View.FRONT, View.BACK) if view in extents)
        top, bottom = _heights(min(b[1] for b in standing), max(b[3] for b in standing), of_hand=of_hand)
    boxes: dict[View, Box] = {}
    for view in views:
        whole = body[view].view_box
        if view in FEET or view not in extents:
            feet = feet_box(whole)
            boxes[view] = (
                _foot_box(feet, extents.get(view)) if view in FEET else (whole[0], top, whole[2], bottom - top)
            )
        else:
            hand = _reaches_hand(extents[view]) and view in (View.FRONT, View.BACK)
            bounds = _with_hand(extents[view]) if hand else extents[view]
            if bottom < HEAD + MARGIN + LEAST_OF_HEAD / 2 and top == TOP:
                bounds = _with_head(bounds, body[view])
            left, width = _across(bounds, bottom - top, whole, body[view])
            boxes[view] = (left, top, width, bottom - top)
    return boxes


def muscle_size(figure: PatternFigure, view: View) -> float:
    """The longer side of what is drawn of the muscle in a view, body units."""
    x0, y0, x1, y1 = figure.bounds_in(view, zones=False) or (0.0, 0.0, 0.0, 0.0)
    return max(x1 - x0, y1 - y0)


def close_box(figure: PatternFigure, view: View, body: Mapping[View, ViewDrawing]) -> Box:
    """The muscle alone, with enough around it to know where one is; of a view in which it is drawn."""
    x0, y0, x1, y1 = figure.bounds_in(view, zones=False) or body[view].outline.bounds
    height = max(y1 - y0 + 2 * CLOSE_MARGIN, (x1 - x0 + 2 * CLOSE_MARGIN) / WISHED, LEAST_CLOSE)
    return ((x0 + x1 - WISHED * height) / 2, (y0 + y1 - height) / 2, WISHED * height, height)


def feet_box(whole: Box) -> Box:
    """The view of the feet with some room around."""
    x, y, width, height = whole
    return (x - 2, y - 2, width + 4, height + 4)


def whole_box(drawing: ViewDrawing) -> Box:
    """All of a view with some room around."""
    x, _, width, _ = drawing.view_box
    return feet_box(drawing.view_box) if drawing.view in FEET else (x, TOP, width, BOTTOM - TOP)


def _foot_box(feet: Box, bounds: Box | None) -> Box:
    """The foot on which everything lies between these corners, or both feet."""
    x, y, width, height = feet
    if bounds is None or bounds[0] < 0 < bounds[2]:
        return feet
    return (x if bounds[2] <= 0 else x + width / 2, y, width / 2, height)


def _with_hand(bounds: Box) -> Box:
    """These corners, with the whole hand that they reach between them."""
    x0, y0, x1, y1 = bounds
    outer = THUMB - MARGIN + 8
    if x0 < -HAND:
        x0, x1 = min(x0, -outer), max(x1, -HAND)
    if x1 > HAND:
        x0, x1 = min(x0, HAND), max(x1, outer)
    return (x0, y0, x1, y1)


def _with_head(bounds: Box, drawing: ViewDrawing) -> Box:
    """These corners, with the whole head between them: all of the outline above the chin."""
    rim = np.vstack([ring for piece in drawing.outline.parts for ring in piece[:1]])
    across = rim[rim[:, 1] < CHIN, 0]
    spare = MARGIN - 8
    return (
        min(bounds[0], float(across.min()) + spare),
        bounds[1],
        max(bounds[2], float(across.max()) - spare),
        bounds[3],
    )


def _reaches_hand(bounds: Box) -> bool:
    """Whether something that lies between these corners, from front or back, lies on a hand."""
    return max(-bounds[0], bounds[2]) > HAND and bounds[3] > WRIST


def _heights(least: float, greatest: float, *, of_hand: bool) -> tuple[float, float]:
    """Top and bottom of a crop around what lies between two heights; a hand is never cut through."""
    top, bottom = least - MARGIN, greatest + MARGIN
    top, bottom = (TOP if top < HEAD else top), (BOTTOM if bottom > FOOT else bottom)
    if of_hand:
        bottom = max(bottom, FINGERTIPS)
    if bottom - top > WHOLE:
        return TOP, BOTTOM
    if of_hand:
        return min(top, bottom - LEAST_OF_HAND), bottom
    enough = LEAST_OF_HEAD if greatest < HEAD else LEAST
    spare = max(0.0, enough - (bottom - top)) / 2
    top, bottom = top - spare, bottom + spare
    if top < TOP:
        top, bottom = TOP, bottom + TOP - top if bottom - top < enough + 1 else bottom
    if bottom > BOTTOM:
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
