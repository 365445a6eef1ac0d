"""What a measurement says, and the table of all of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import quantiles


@dataclass(frozen=True, slots=True)
class Result:
    """One line of the report.

    ``value`` is compared with ``limit``, the most it may be or, when ``at_least``, the least; both are in ``unit``
    (``×`` for a ratio). ``beside`` says what the value was measured against, or what else belongs to it.
    """

    what: str
    value: float
    limit: float
    unit: str
    beside: str
    at_least: bool = False

    @property
    def is_within(self) -> bool:
        return self.value >= self.limit if self.at_least else self.value <= self.limit


def table(results: Sequence[Result]) -> str:
    """The results in aligned columns: what, measured, budget, verdict, and what stands beside it."""
    rows = [("what", "measured", "budget", "verdict", "beside")]
    rows += [
        (r.what, _written(r.value, r.unit), _limit(r), "ok" if r.is_within else "MISSED", r.beside) for r in results
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    return "\n".join((lines[0], "  ".join("-" * width for width in widths), *lines[1:]))


def percentile(values: Sequence[float], percent: int) -> float:
    """The value that ``percent`` of a hundred do not exceed, interpolated.

    Raises:
        ValueError: there are fewer than two values, or the percentage is not 1–99.
    """
    if not 1 <= percent <= 99:
        raise ValueError("a percentile is 1–99")
    if len(values) < 2:
        raise ValueError("a percentile needs at least two values")
    return quantiles(values, n=100, method="inclusive")[percent - 1]


def _limit(result: Result) -> str:
    return f"{'≥' if result.at_least else '≤'} {result.limit:g} {result.unit}"


def _written(value: float, unit: str) -> str:
    return f"{value:.2f} {unit}"
