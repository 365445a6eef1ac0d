"""``export``: the whole atlas as compiled, one JSON document."""

import json
from collections.abc import Iterable
from pathlib import Path

from nmt_explorer.atlas.model import Atlas, Muscle, TriggerPoint, Zone
from nmt_explorer.atlas.svg_view import ViewDrawing
from nmt_explorer.cli.loading import atlas_for
from nmt_explorer.geometry.curves import Ring
from nmt_explorer.geometry.region import Region

Json = dict[str, object]


def run_export(patterns: tuple[Path, ...]) -> int:
    """Print the document; coordinates have two decimals."""
    print(json.dumps(export(atlas_for(patterns)), ensure_ascii=False, separators=(",", ":")))
    return 0


def export(atlas: Atlas) -> Json:
    """Views, landmarks and muscles, both sides."""
    return {
        "views": {view.value: _view(drawing) for view, drawing in atlas.body.items()},
        "landmarks": {view.value: _landmarks(drawing) for view, drawing in atlas.body.items()},
        "muscles": [_muscle(muscle) for muscle in atlas.muscles.values()],
    }


def _view(drawing: ViewDrawing) -> Json:
    areas: dict[str, dict[str, object]] = {}
    for (code, side), region in drawing.areas.items():
        areas.setdefault(code, {})[side.value] = _rings(region)
    return {"outline": _rings(drawing.outline), "areas": areas}


def _landmarks(drawing: ViewDrawing) -> Json:
    names: dict[str, dict[str, object]] = {}
    for (name, side), landmark in drawing.landmarks.items():
        names.setdefault(name, {})[side.value] = _point(landmark.point)
    return dict(names)


def _muscle(muscle: Muscle) -> Json:
    outline: dict[str, dict[str, object]] = {}
    for (view, side), parts in muscle.outlines.items():
        rings = [ring for part in parts for ring in _rings(part.region)]
        outline.setdefault(view.value, {})[side.value] = rings
    return {
        "id": muscle.record.id,
        "outline": outline,
        "trigger_points": [_trigger_point(point) for point in muscle.trigger_points],
    }


def _trigger_point(point: TriggerPoint) -> Json:
    locations: dict[str, dict[str, object]] = {}
    for (view, side), at in point.locations.items():
        locations.setdefault(view.value, {})[side.value] = _point(at)
    return {"id": point.record.id, "locations": locations, "zones": list(_zones(point.zones))}


def _zones(zones: Iterable[Zone]) -> Iterable[Json]:
    for zone in zones:
        for part in zone.region.parts:
            yield {
                "kind": zone.kind.value,
                "view": zone.view.value,
                "side": zone.side.value,
                "zone": zone.name,
                "polygon": [_ring(ring) for ring in part],
                "areas": list(zone.areas),
            }


def _rings(region: Region) -> list[list[list[float]]]:
    return [_ring(ring) for part in region.parts for ring in part]


def _ring(ring: Ring) -> list[list[float]]:
    return [[round(float(x), 2), round(float(y), 2)] for x, y in ring]


def _point(point: tuple[float, float]) -> list[float]:
    return [round(point[0], 2), round(point[1], 2)]
