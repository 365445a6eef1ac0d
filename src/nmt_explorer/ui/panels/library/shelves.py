"""What the library lists: shelves that unfold to items, and the rows that a way of looking gives."""

from collections.abc import Iterable
from dataclasses import dataclass

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import MuscleId
from nmt_explorer.ui.widgets.rows import Row

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Item:
    """A line of a shelf; ``words`` are found by the filter besides the text itself."""

    text: str
    key: Key | None
    detail: str = ""
    icon: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Shelf:
    """A heading with what stands on it; a flat shelf is always open and cannot be pressed.

    ``note`` stands in place of the number of muscles, ``detail`` in smaller type below the name.
    """

    id: str
    name: str
    items: tuple[Item, ...]
    words: str = ""
    note: str = ""
    detail: str = ""
    is_flat: bool = False


def rows_of(
    atlas: Atlas,
    shelves: Iterable[Shelf],
    unfolded: frozenset[str],
    chosen: MuscleId | None = None,
    wanted: str = "",
) -> tuple[Row, ...]:
    """The rows to show: what is unfolded, or everything that has all the wanted words."""
    words = wanted.casefold().split()
    rows: list[Row] = []
    for shelf in shelves:
        items = found_in(shelf, words)
        if words and not items:
            continue
        is_open = bool(words) or shelf.is_flat or shelf.id in unfolded
        count = sum(item.key is not None and item.key[0] == "muscle" for item in items)
        note = shelf.note or (str(count) if count else "")
        if shelf.is_flat:
            rows.append(Row(shelf.name, is_heading=True))
        else:
            key = ("shelf", shelf.id)
            rows.append(Row(shelf.name, key, note, is_heading=True, is_open=is_open, detail=shelf.detail))
        if is_open:
            for item in items:
                rows += _item_rows(atlas, item, chosen, level=0 if shelf.is_flat else 1)
    return tuple(rows)


def found_in(shelf: Shelf, words: list[str]) -> tuple[Item, ...]:
    """The items of a shelf with all the words; all of them when the shelf's own name has the words."""
    if all(word in f"{shelf.name} {shelf.words}".casefold() for word in words):
        return shelf.items
    return tuple(
        item
        for item in shelf.items
        if item.key is not None and all(word in f"{item.text} {item.words}".casefold() for word in words)
    )


def muscles_in(rows: Iterable[Row]) -> int:
    """How many different muscles the rows name."""
    return len({row.key for row in rows if row.key is not None and row.key[0] == "muscle"})


def _item_rows(atlas: Atlas, item: Item, chosen: MuscleId | None, *, level: int) -> list[Row]:
    """The item, and below the chosen muscle its points."""
    rows = [Row(item.text, item.key, icon=item.icon, level=level, detail=item.detail)]
    if item.key is not None and item.key[0] == "muscle" and item.key[1] == chosen:
        points = atlas.muscles[MuscleId(item.key[1])].trigger_points
        rows += [Row(point.record.label, ("point", point.id), level=level + 1, is_minor=True) for point in points]
    return rows
