"""Runs every check over a loaded atlas."""

from collections.abc import Iterable, Iterator

from nmt_explorer.atlas.checks.areas import check_areas
from nmt_explorer.atlas.checks.content import check_content
from nmt_explorer.atlas.checks.geometry import check_geometry
from nmt_explorer.atlas.checks.references import check_references
from nmt_explorer.atlas.checks.sites import check_sites
from nmt_explorer.atlas.loader import LoadedAtlas
from nmt_explorer.domain.body import MuscleId
from nmt_explorer.domain.finding import Finding

_CHECKS = (check_references, check_content, check_geometry, check_areas)


def check_atlas(loaded: LoadedAtlas, only: Iterable[MuscleId] | None = None) -> tuple[Finding, ...]:
    """All findings: those of loading and those of the checks, in the order of files and lines.

    Args:
        loaded: the atlas with its sources.
        only: restrict the checks to these muscles; all, and the endangerment sites, when None.
    """
    chosen = loaded.sources if only is None else {id_: loaded.sources[id_] for id_ in only}
    sites = check_sites(loaded.atlas, loaded.cautions) if only is None else ()
    return tuple(sorted({*loaded.atlas.findings, *_findings(loaded, chosen), *sites}))


def _findings(loaded: LoadedAtlas, chosen: Iterable[MuscleId]) -> Iterator[Finding]:
    for id_ in chosen:
        for check in _CHECKS:
            yield from check(loaded.atlas, loaded.atlas.muscles[id_], loaded.sources[id_])
