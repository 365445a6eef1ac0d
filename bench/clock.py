"""Times a call, once for each input."""

from collections.abc import Callable, Iterable, Sequence
from time import perf_counter
from typing import TypeVar

Input = TypeVar("Input")
Call = Callable[[Input], object]

PASSES = 3


def milliseconds(call: Call[Input], inputs: Iterable[Input]) -> list[float]:
    """How long the call takes for each input, in their order. Every input is used once."""
    times = []
    for value in inputs:
        begun = perf_counter()
        call(value)
        times.append((perf_counter() - begun) * 1000)
    return times


def least_milliseconds(
    fresh: Callable[[], Call[Input]], inputs: Sequence[Input], warm: Sequence[Input], passes: int = PASSES
) -> list[float]:
    """For each input the least of several passes, so that what else runs on the machine is not measured.

    Args:
        fresh: makes the call anew for every pass, so that nothing is remembered of the pass before.
        inputs: what is timed.
        warm: what is called first in every pass, untimed.
        passes: how often.
    """
    runs = []
    for _ in range(passes):
        call = fresh()
        milliseconds(call, warm)
        runs.append(milliseconds(call, inputs))
    return [min(times) for times in zip(*runs, strict=True)]
