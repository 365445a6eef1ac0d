"""Does painting an area list the muscles that the roster names for it, and little else?

Each area is painted whole, in each view that shows it, on the patient's right, with no tolerance.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from nmt_explorer.atlas.model import Atlas
from nmt_explorer.domain.body import AreaCode, Side, View
from nmt_explorer.domain.drawing import Mark, MarkKind, PainDrawing
from nmt_explorer.geometry.region import Region
from nmt_explorer.query.engine import Engine
from nmt_explorer.query.reasons import Match, match_of

_PAINTED_SIDES = (Side.RIGHT, Side.MIDLINE)


@dataclass(frozen=True, slots=True)
class AreaReading:
    """One area painted in one view.

    ``missed_*``: muscles of the atlas that the roster names for the area and that were not listed. ``strangers``:
    muscles listed above *Faint* although the roster names them for the area in neither kind of zone.
    """

    area: AreaCode
    view: View
    listed: int
    essential: tuple[str, ...]
    spillover: tuple[str, ...]
    missed_essential: tuple[str, ...]
    missed_spillover: tuple[str, ...]
    strangers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AreaReport:
    """All readings, and the shares that sum them up (each 0–1)."""

    readings: tuple[AreaReading, ...]

    @property
    def essential_found(self) -> float:
        return _share((len(r.missed_essential), len(r.essential)) for r in self.readings)

    @property
    def spillover_found(self) -> float:
        return _share((len(r.missed_spillover), len(r.spillover)) for r in self.readings)

    @property
    def strangers(self) -> float:
        """The share of listed muscles above *Faint* that the roster does not name for the area."""
        return 1 - _share((len(r.strangers), r.listed) for r in self.readings)


def area_report(engine: Engine) -> AreaReport:
    """Paint every area in every view."""
    return AreaReport(tuple(_readings(engine)))


def _share(missed_of: Iterator[tuple[int, int]]) -> float:
    missed, whole = map(sum, zip(*missed_of, strict=True))
    return 1 - missed / whole if whole else 1.0


def _readings(engine: Engine) -> Iterator[AreaReading]:
    atlas = engine.atlas
    named = _named(atlas)
    for code in atlas.areas:
        essential, spillover = named.get(code, (frozenset(), frozenset()))
        for view, drawing in atlas.body.items():
            shapes = [drawing.areas[code, side] for side in _PAINTED_SIDES if (code, side) in drawing.areas]
            if not shapes:
                continue
            scores = _scores(engine, view, Region.union(shapes))
            clear = {id_ for id_, score in scores.items() if match_of(score) is not Match.FAINT}
            yield AreaReading(
                code,
                view,
                len(clear),
                tuple(sorted(essential)),
                tuple(sorted(spillover)),
                tuple(sorted(essential - set(scores))),
                tuple(sorted(spillover - set(scores))),
                tuple(sorted(clear - essential - spillover)),
            )


def _scores(engine: Engine, view: View, region: Region) -> dict[str, float]:
    marks = tuple(
        Mark(view, MarkKind.POLYGON, tuple((float(x), float(y)) for x, y in part[0])) for part in region.parts
    )
    scores: dict[str, float] = {}
    for candidate in engine.answer(PainDrawing(marks, tolerance=0.0)).candidates:
        scores.setdefault(candidate.pattern.muscle.record.id, candidate.score)
    return scores


def _named(atlas: Atlas) -> dict[AreaCode, tuple[frozenset[str], frozenset[str]]]:
    """The muscles of the atlas that the roster names for each area, by kind; essential outweighs spillover."""
    essential: dict[str, set[str]] = {}
    spillover: dict[str, set[str]] = {}
    drawn = {point.record.id for point in atlas.trigger_points() if point.refers_pain}
    for entry in atlas.roster.muscles:
        for point in entry.points:
            if point.id in drawn:
                for code in point.essential:
                    essential.setdefault(code, set()).add(entry.id)
                for code in point.spillover:
                    spillover.setdefault(code, set()).add(entry.id)
    return {
        code: (
            frozenset(essential.get(code, ())),
            frozenset(spillover.get(code, ())) - frozenset(essential.get(code, ())),
        )
        for code in atlas.areas
    }
