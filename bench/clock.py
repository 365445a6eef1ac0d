"""Times a call, once for each input."""

from collections.abc import Callable, Iterable
from time import perf_counter
from typing import TypeVar

Input = TypeVar("Input")


def milliseconds(call: Callable[[Input], object], inputs: Iterable[Input]) -> list[float]:
    """How long the call takes for each input, in their order. Every input is used once."""
    times = []
    for value in inputs:
        begun = perf_counter()
        call(value)
        times.append((perf_counter() - begun) * 1000)
    return times
