"""Words of the command line that must be one of a few, and ids: with the nearest for a slip of the fingers."""

from collections.abc import Iterable
from difflib import get_close_matches

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.cli.failure import Failure
from nmt_explorer.domain.body import Side, View
from nmt_explorer.query.search import SearchIndex

NEAR = 0.75
"""Share of letters from which an id is taken for a misspelt one."""
SURE = 80
"""Score of a hit from which it is likely what was meant."""


def view_of(name: str) -> View:
    """The view of this name.

    Raises:
        Failure: there is none.
    """
    if name not in tuple(View):
        near = get_close_matches(id_of(name), tuple(View), n=1)
        meant = f" Did you mean {near[0]}?" if near else ""
        raise Failure(f"There is no view {name!r}; the views are {', '.join(View)}.{meant}")
    return View(name)


def side_of(name: str) -> Side:
    """The patient's left or right.

    Raises:
        Failure: it is neither.
    """
    if name not in ("left", "right"):
        raise Failure(f"There is no side {name!r}; the sides are left and right, always the patient's own.")
    return Side(name)


def id_of(written: str) -> str:
    """An id as it is written in the data: ``Frozen Shoulder`` is ``frozen_shoulder``."""
    return "_".join(written.lower().replace("-", " ").split())


def unknown(what: str, written: str, known: Iterable[str], atlas: Atlas) -> Failure:
    """That nothing has this id; ``what`` says what was looked for, ``known`` are the ids it might have been."""
    planned = {entry.id: entry.name for entry in atlas.roster.muscles}
    planned |= {point.id: entry.name for entry in atlas.roster.muscles for point in entry.points}
    id_ = id_of(written)
    if id_ in planned:
        return Failure(f"{id_} ({planned[id_]}) is planned but not mapped yet; see nmt-explorer coverage.")
    near = _nearest(id_, written, frozenset(known), atlas)
    if near is not None:
        return Failure(f"There is no {what} {written!r}; the nearest is {near!r}.")
    return Failure(f"There is no {what} {written!r}; nmt-explorer search WORDS finds the ids of everything.")


def _nearest(id_: str, written: str, known: frozenset[str], atlas: Atlas) -> str | None:
    """What was likely meant, by its letters or by its name; nothing where nothing is like it."""
    near = get_close_matches(id_, sorted(known), n=1, cutoff=NEAR)
    if near:
        return near[0]
    hits = SearchIndex(atlas).find(written)
    return next((hit.id for hit in hits if hit.score >= SURE and hit.id in known), None)
