"""Ten times the muscles: what loading and asking cost then."""

from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from bench.atlas import shipped_folders, write_grown_data
from bench.clock import least_milliseconds
from bench.points import locating, places
from bench.report import Result
from nmt_explorer.atlas.loader import Folders, load_atlas, load_body
from nmt_explorer.atlas.model import Atlas

FACTOR = 10
LOAD_BUDGET = 12.0
QUERY_BUDGET = 10.0


def measure_growth() -> tuple[Result, Result]:
    """Ratios of load and of query between the grown atlas and the shipped one; the views are not counted in."""
    shipped = shipped_folders()
    body = load_body(shipped.drawings)
    before = []
    for _ in range(3):
        begun = perf_counter()
        atlas = load_atlas(shipped, body).atlas
        before.append(perf_counter() - begun)
    with TemporaryDirectory() as folder:
        data = write_grown_data(Path(folder), FACTOR)
        begun = perf_counter()
        grown = load_atlas(Folders(data, shipped.drawings), body).atlas
        after = perf_counter() - begun
    one, other = _median_query(atlas), _median_query(grown)
    counts = f"{len(atlas.muscles)} → {len(grown.muscles)} muscles"
    return (
        Result(
            f"{FACTOR} × the points: load",
            after / median(before),
            LOAD_BUDGET,
            "×",
            f"{median(before):.2f} s → {after:.2f} s, {counts}",
        ),
        Result(
            f"{FACTOR} × the points: query",
            other / one,
            QUERY_BUDGET,
            "×",
            f"median {one:.2f} ms → {other:.2f} ms, each answer {FACTOR} times as long",
        ),
    )


def _median_query(atlas: Atlas) -> float:
    asked = places(atlas, 1000)
    return median(least_milliseconds(lambda: locating(atlas), asked[50:], asked[:50], passes=2))
