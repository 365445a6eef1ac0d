"""``show``: one muscle, trigger point, release, condition, area or endangerment site as text."""

from difflib import get_close_matches
from pathlib import Path

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.cli.failure import Failure
from nmt_explorer.cli.loading import atlas_for
from nmt_explorer.cli.sheets import (
    area_sheet,
    condition_sheet,
    muscle_sheet,
    release_sheet,
    site_sheet,
    trigger_point_sheet,
)
from nmt_explorer.domain.body import AreaCode, MuscleId


def run_show(id_: str, patterns: tuple[Path, ...]) -> int:
    """Print what carries this id."""
    print(sheet(atlas_for(patterns), id_))
    return 0


def sheet(atlas: Atlas, id_: str) -> str:
    """The text of one entry; a site that has the name of its area (the breast) follows the area.

    Raises:
        Failure: nothing carries the id; names the nearest that does.
    """
    point = atlas.trigger_point(id_)
    if point is not None:
        return trigger_point_sheet(atlas, point)
    if id_ in atlas.muscles:
        return muscle_sheet(atlas, atlas.muscles[MuscleId(id_)])
    if id_ in atlas.releases:
        return release_sheet(atlas, atlas.releases[id_])
    if id_ in atlas.conditions:
        return condition_sheet(atlas, atlas.conditions[id_])
    places = [area_sheet(atlas, AreaCode(id_))] if id_ in atlas.areas else []
    places += [site_sheet(atlas, atlas.sites[id_])] if id_ in atlas.sites else []
    if places:
        return "\n\n".join(places)
    planned = {entry.id: entry.name for entry in atlas.roster.muscles}
    planned |= {point.id: entry.name for entry in atlas.roster.muscles for point in entry.points}
    if id_ in planned:
        raise Failure(f"{id_} ({planned[id_]}) is planned but not mapped yet; see nmt-explorer coverage.")
    known = [*atlas.muscles, *(p.record.id for p in atlas.trigger_points()), *atlas.releases, *atlas.conditions]
    near = get_close_matches(id_, [*known, *atlas.areas, *atlas.sites], n=1, cutoff=0.0)
    raise Failure(f"Nothing has the id {id_!r}; the nearest is {near[0]!r}. Try nmt-explorer search {id_!r}.")
