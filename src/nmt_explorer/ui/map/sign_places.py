"""Where titles and labels of sides stand on a map."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import QRectF

from nmt_explorer.domain.body import Side, View
from nmt_explorer.ui.map.layout import FIGURES, TITLE_RISE
from nmt_explorer.ui.map.sign_trouble import trouble_of
from nmt_explorer.ui.map.signs import Form, SideLabel, Signs, Style, Title, short_title_of, title_of
from nmt_explorer.ui.painting.labels import BADGE, WORDS_GAP, WORDS_HEIGHT, title_font, words_width
from nmt_explorer.ui.painting.pane import Pane
from nmt_explorer.ui.theme.typography import FACTORS, text_width

HEAD_LEVEL = 34.0
"""Body units below the vertex at which the sides are named."""
FROM_MIDLINE = 84.0
"""Body units from the midline to the middle of a side's badge, at least ``LEAST_FROM_MIDLINE`` pixels."""
LEAST_FROM_MIDLINE = 62.0
HEAD, PROFILE = 56.0, 63.0
"""Body units from the midline to the ear, and from the axis of a side view to the back of the head."""
SHOULDERS = 148.0
"""Body units below the vertex at which the shoulders begin."""
FOOT = 40.0
"""Body units from the midline to the middle of a foot."""
AIR = 7.0
"""Pixels between a label and the figure."""
EDGE = 4.0
"""Pixels between a label and the edge of the map."""
TITLE_HEIGHT = 22.0
LEAST_SEEN = 60.0
"""A side of which fewer pixel columns are seen is not named."""


@lru_cache(maxsize=16)
def signs_for(panes: tuple[Pane, ...], factor: float, dock: float = 0.0) -> Signs:
    """The signs in the best style that has room: large type before words beside the letter before long titles.

    ``dock``: pixels at the right of the map where other things are, under the titles.
    """
    best: Signs | None = None
    for style in _styles(factor):
        found = placed_signs(panes, style, dock)
        if best is None or found.trouble < best.trouble - 1:
            best = found
        if best.trouble < 1:
            break
    return best or Signs(Style(factor, Form.BESIDE, is_short=False), (), (), 0.0)


def _styles(factor: float) -> Iterator[Style]:
    factors = [factor, *(smaller for smaller in reversed(FACTORS) if smaller < factor)]
    for one in factors:
        for form in (Form.BESIDE, Form.BELOW):
            for is_short in (False, True):
                yield Style(one, form, is_short)
    for one in factors:
        yield Style(one, Form.LETTER, is_short=True)


def placed_signs(panes: tuple[Pane, ...], style: Style, dock: float) -> Signs:
    """All signs in one style; ``dock`` pixels at the right of the map are kept free of labels."""
    titles: list[Title] = []
    labels: list[SideLabel] = []
    edges = _edges(panes, style, dock)
    for pane, (left, right) in zip(panes, edges, strict=True):
        if _seen(pane) is None:
            continue
        of_pane = _labels(pane, style, left, right)
        highest = min((label.box.top() for label in of_pane), default=pane.window[1] + pane.window[3])
        titles.append(_title(pane, style, highest))
        labels += of_pane
    found = Signs(style, tuple(titles), tuple(labels), 0.0)
    return Signs(style, found.titles, found.labels, trouble_of(found, panes, dock))


def _edges(panes: tuple[Pane, ...], style: Style, dock: float) -> list[tuple[float, float]]:
    """Left and right of the pixels that the labels of each pane may take."""
    borders = []
    for one, other in pairwise(panes):
        if other.view in (View.LEFT, View.RIGHT):
            borders.append(other.x - PROFILE * other.scale - AIR - BADGE * style.factor - AIR)
        else:
            borders.append((_middle(one) + _middle(other)) / 2)
    if not panes:
        return []
    window = panes[0].rect
    first, last = window.left() + EDGE, window.right() - dock - EDGE
    lefts = [first, *(max(first, border + AIR / 2) for border in borders)]
    rights = [*(min(last, border - AIR / 2) for border in borders), last]
    return list(zip(lefts, rights, strict=True))


def _labels(pane: Pane, style: Style, left: float, right: float) -> list[SideLabel]:
    """The sides of a pane: both, at the height of the head, or of the toes; a side view is of one side."""
    if pane.view in (View.LEFT, View.RIGHT):
        return [_profile_label(pane, style, left, right)]
    found = []
    for across in (-1, 1):
        label = _label(pane, style, across, left, right)
        if label is not None:
            found.append(label)
    return found


def _label(pane: Pane, style: Style, across: int, left: float, right: float) -> SideLabel | None:
    """One of two sides, at the viewer's left (``across`` -1) or right of the midline.

    Beside the head while there is room; on a figure that is cut off, over as much of that side as is seen, if need be
    with the letter alone. Distances are outward from the midline, in pixels.
    """
    seen = _seen(pane)
    if seen is None:
        return None
    near, far, limit = (
        (pane.x - min(seen.right(), right), pane.x - seen.left(), pane.x - left)
        if across < 0
        else (max(seen.left(), left) - pane.x, seen.right() - pane.x, right - pane.x)
    )
    near = max(0.0, near)
    if min(far, limit) - near < LEAST_SEEN:
        return None
    width, height = _size(style)
    closest, wished, bottom, clear = _beside(pane, style, height)
    bottom = max(bottom, pane.window[1] + _pinned_title(style.factor) + height)
    is_cut = not pane.rect.contains(pane.rect_of(_corners(pane.view)))
    first = max(near, closest)
    is_over = bottom > clear + 0.5 or (is_cut and limit - first < width)
    if not is_over:
        start = max(first, min(wished, limit - width))
    elif min(far, limit) - near < width and style.form is not Form.LETTER:
        return _label(pane, Style(style.factor, Form.LETTER, style.is_short), across, left, right)
    else:
        start = max(near, min(wished, min(far, limit) - width))
    x = pane.x + start if across > 0 else pane.x - start - width
    side = Side.RIGHT if across == pane.view.right_sign else Side.LEFT
    return _in_box(QRectF(x, bottom - height, width, height), side, style, is_over=is_over, words_left=across < 0)


def _beside(pane: Pane, style: Style, height: float) -> tuple[float, float, float, float]:
    """Where a label beside the head, or over the toes, may begin and had best begin, as distances from the midline;
    the row of pixels on which it ends, and the one below which the figure is wider."""
    top, scale, badge = pane.to_pixels((0, 0)).y(), pane.scale, BADGE * style.factor
    if pane.view in (View.SOLES, View.FEET_TOP):
        first = _size(style)[0] if style.form is Form.BELOW else badge
        return 0.0, FOOT * scale - first / 2, top - EDGE, top - EDGE
    closest = HEAD * scale + AIR
    wished = max(closest, max(LEAST_FROM_MIDLINE, FROM_MIDLINE * scale) - badge / 2)
    clear = top + SHOULDERS * scale
    return closest, wished, min(top + HEAD_LEVEL * scale + height / 2, clear), clear


def _profile_label(pane: Pane, style: Style, left: float, right: float) -> SideLabel:
    """The one side of a side view: behind the head, for its title has the words."""
    letter = Style(style.factor, Form.LETTER, style.is_short)
    side = Side.LEFT if pane.view is View.LEFT else Side.RIGHT
    across = -1 if side is Side.RIGHT else 1
    badge = BADGE * style.factor
    window, top = pane.rect, pane.to_pixels((0, 0)).y()
    least = window.top() + _pinned_title(style.factor) + badge / 2
    y = max(least, top + HEAD_LEVEL * pane.scale)
    x = pane.x + across * (PROFILE * pane.scale + AIR + badge / 2)
    is_over = y > top + 100 * pane.scale
    if is_over:
        x = min(right - badge / 2, max(left + badge / 2, x))
    box = QRectF(x - badge / 2, y - badge / 2, badge, badge)
    return _in_box(box, side, letter, is_over=is_over, words_left=across < 0)


def _in_box(box: QRectF, side: Side, style: Style, *, is_over: bool, words_left: bool) -> SideLabel:
    half = BADGE * style.factor / 2
    at = box.center()
    if style.form is Form.BESIDE:
        at.setX(box.right() - half if words_left else box.left() + half)
    elif style.form is Form.BELOW:
        at.setY(box.top() + half)
    return SideLabel(box, at, side, style.form, words_left, style.factor, is_over)


def _size(style: Style) -> tuple[float, float]:
    """Width and height of a label in pixels."""
    badge, words = BADGE * style.factor, words_width(style.factor)
    if style.form is Form.BESIDE:
        return badge + WORDS_GAP + words, WORDS_HEIGHT * style.factor
    if style.form is Form.BELOW:
        return max(badge, words), badge + 2 + WORDS_HEIGHT * style.factor
    return badge, badge


def _pinned_title(factor: float) -> float:
    """Pixels at the top of the map that the titles take when the figures' heads are out of sight."""
    return EDGE + TITLE_HEIGHT * factor + EDGE


def _title(pane: Pane, style: Style, highest: float) -> Title:
    """Over its figure, or at the top of the map; over the labels of feet, which stand in the figure's own columns."""
    words = short_title_of(pane.view) if style.is_short else title_of(pane.view)
    width, height = text_width(words, title_font(style.factor)) + 8, TITLE_HEIGHT * style.factor
    window = pane.rect
    y = pane.rect_of(_corners(pane.view)).top() - TITLE_RISE * style.factor - height / 2
    if pane.view in (View.SOLES, View.FEET_TOP):
        y = min(y, highest - height)
    is_over = y < window.top() + EDGE - 1
    seen = _seen(pane) or window
    x = _middle(pane) - width / 2
    if is_over:
        x = max(seen.left(), min(x, seen.right() - width))
    x = max(window.left() + EDGE, min(x, window.right() - EDGE - width))
    return Title(QRectF(x, max(window.top() + EDGE, y), width, height), words, style.factor, is_over)


def _seen(pane: Pane) -> QRectF | None:
    """The part of the figure's frame that is seen, in pixels; None if too little."""
    seen = pane.rect_of(_corners(pane.view)).intersected(pane.rect)
    return seen if seen.width() >= LEAST_SEEN and seen.height() >= 40 else None


def _middle(pane: Pane) -> float:
    """Pixel column over which a view's name stands."""
    return pane.x if pane.view in (View.FRONT, View.BACK) else pane.rect_of(_corners(pane.view)).center().x()


def _corners(view: View) -> tuple[float, float, float, float]:
    x, y, width, height = FIGURES[view]
    return (x, y, x + width, y + height)
