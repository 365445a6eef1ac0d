"""What a person does to the marks of a drawing, as functions from old to new; nothing here is kept."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from nmt_explorer.atlas.svg_view import ViewDrawing
from nmt_explorer.casebook.document import DocumentRefused, read_drawing
from nmt_explorer.domain.body import AreaCode, Side, View
from nmt_explorer.domain.drawing import MOST_LABEL, MOST_MARKS, Mark, MarkKind, PainDrawing
from nmt_explorer.domain.message import Message, message
from nmt_explorer.geometry.region import Region
from nmt_explorer.query.measure import patch_of

ON_BOTH_SIDES = 0.5
"""A mark across the midline that shares this much with its mirror image lies on both sides already."""
PAINTED = 0.9
"""A place of which this share lies under marks is marked already."""
NO_DRAWING = ("document.empty", "document.not_json", "document.foreign")

Body = Mapping[View, ViewDrawing]


class Unchangeable(Exception):
    """What was asked would change nothing, or cannot be; ``reason`` says why."""

    def __init__(self, reason: Message) -> None:
        super().__init__(reason.key)
        self.reason = reason


def with_marks(drawing: PainDrawing, more: Sequence[Mark]) -> PainDrawing:
    """The drawing with more marks after those it has.

    Raises:
        Unchangeable: a drawing does not hold so many.
    """
    if len(drawing.marks) + len(more) > MOST_MARKS:
        raise Unchangeable(message("drawing.full", most=MOST_MARKS))
    return replace(drawing, marks=(*drawing.marks, *more))


def with_mirrored(drawing: PainDrawing, which: int | None, body: Body) -> PainDrawing:
    """The drawing with the mirror images of all its marks, or of one, after those it has.

    An image is left out where its place is marked already, so that a symmetric mark is not doubled and mirroring twice
    is mirroring once. It has no label, for a label may name a side.

    Raises:
        Unchangeable: no image is left, or there would be too many marks.
    """
    chosen = drawing.marks if which is None else drawing.marks[which : which + 1]
    images: list[Mark] = []
    for mark in chosen:
        image = replace(mark.mirrored(), label=None)
        if _share(image, (mark,), body) < ON_BOTH_SIDES and _share(image, (*drawing.marks, *images), body) < PAINTED:
            images.append(image)
    if not images:
        raise Unchangeable(message("drawing.nothing_to_mirror"))
    return with_marks(drawing, images)


def with_pasted(drawing: PainDrawing, text: str) -> PainDrawing:
    """The drawing with the marks of a copied one after its own; into an empty drawing everything is taken.

    Into a visit only marks are: what another person answered says nothing there.

    Raises:
        Unchangeable: the text is no drawing, or has no marks.
    """
    try:
        pasted = read_drawing(text).drawing()
    except DocumentRefused as refused:
        is_foreign = refused.reason.key in NO_DRAWING
        raise Unchangeable(message("drawing.nothing_copied") if is_foreign else refused.reason) from refused
    if not pasted.marks:
        raise Unchangeable(message("drawing.nothing_to_paste"))
    is_whole = drawing.is_empty and drawing.visit is None
    return replace(pasted, visit=None) if is_whole else with_marks(drawing, pasted.marks)


def label_of(text: str) -> str | None:
    """A label as it is kept: one line, not too long; None when nothing is left."""
    printable = "".join(c if c.isprintable() or c == "\u200d" else " " for c in text)
    return " ".join(printable.split())[:MOST_LABEL].rstrip() or None


def area_mark(body: Body, code: AreaCode, side: Side) -> Mark | None:
    """A whole area as a mark, in the view that shows most of it; None when no view shows it."""
    shown = {view: drawing.areas[code, side] for view, drawing in body.items() if (code, side) in drawing.areas}
    if not shown:
        return None
    view = max(shown, key=lambda v: (shown[v].area, v.value))
    largest = max(shown[view].parts, key=lambda part: len(part[0]))[0]
    return Mark(view, MarkKind.POLYGON, tuple((float(x), float(y)) for x, y in largest))


def _share(mark: Mark, others: Sequence[Mark], body: Body) -> float:
    """Which share of a mark's place lies under others, 0–1; a mark off the body is there or not."""
    region = patch_of(mark, body[mark.view]).region
    beside = [other for other in others if other.view is mark.view]
    if region.is_empty:
        return float(any(replace(other, label=None) == mark for other in beside))
    near = [patch_of(other, body[other.view]).region for other in beside]
    return region.inside_share(Region.union(near)) if near else 0.0
