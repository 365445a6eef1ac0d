"""Places on the body in words, always with the patient's side."""

from collections.abc import Mapping, Sequence

from nmt_explorer.domain.area import Area
from nmt_explorer.domain.body import AreaCode, Side


def place(areas: Mapping[AreaCode, Area], code: AreaCode, side: Side) -> str:
    """``Left shoulder, front``; midline areas have no side."""
    name = areas[code].name
    return name if side is Side.MIDLINE else f"{side.value.capitalize()} {name[:1].lower()}{name[1:]}"


def mark_place(areas: Mapping[AreaCode, Area], marked: Sequence[tuple[AreaCode, Side]]) -> str:
    """The place of a mark from the areas it lies on, most covered first; a place without a name is ``this place``."""
    if not marked:
        return "this place"
    code, side = marked[0]
    both = any(other == code and s is not side for other, s in marked[1:])
    return areas[code].name if both else place(areas, code, side)
