"""``show``: one muscle, trigger point, release, condition, area or endangerment site as text."""

from pathlib import Path

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.cli.loading import atlas_for
from nmt_explorer.cli.sheets import (
    area_sheet,
    condition_sheet,
    muscle_sheet,
    release_sheet,
    site_sheet,
    trigger_point_sheet,
)
from nmt_explorer.cli.words import id_of, unknown
from nmt_explorer.domain.body import AreaCode, MuscleId


def run_show(id_: str, patterns: tuple[Path, ...]) -> int:
    """Print what carries this id."""
    print(sheet(atlas_for(patterns), id_))
    return 0


def sheet(atlas: Atlas, id_: str) -> str:
    """The text of one entry; a site that has the name of its area (the breast) follows the area.

    Case and spaces do not matter: ``Frozen shoulder`` is ``frozen_shoulder``.

    Raises:
        Failure: nothing carries the id; names the nearest that does.
    """
    written, id_ = id_, id_of(id_)
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
    known = [*atlas.muscles, *(p.record.id for p in atlas.trigger_points()), *atlas.releases, *atlas.conditions]
    raise unknown("entry", written, [*known, *atlas.areas, *atlas.sites], atlas)
