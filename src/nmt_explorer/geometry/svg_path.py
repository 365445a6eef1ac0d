"""SVG path data as Bézier curves: read, mirrored, flattened. Only absolute ``M L C Z`` commands are known."""

import re
from dataclasses import dataclass
from typing import Literal

import numpy as np

from nmt_explorer.domain.body import Point
from nmt_explorer.geometry.curves import Ring

MAX_NUMBERS = 60_000
"""More numbers than any of our drawings has in one path."""

_TOKEN = re.compile(r"\s*,?\s*(?:([MLCZ])|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?))")
_PER_COMMAND = {"M": 2, "L": 2, "C": 6, "Z": 0}


class UnreadablePath(ValueError):
    """The path data are not of the known form."""


@dataclass(frozen=True, slots=True)
class Segment:
    """One command with its points in body units: ``M`` and ``L`` one, ``C`` three, ``Z`` none."""

    command: Literal["M", "L", "C", "Z"]
    points: tuple[Point, ...]


BezierPath = tuple[Segment, ...]


def parse_path(data: str) -> BezierPath:
    """Read the ``d`` attribute of a path.

    Raises:
        UnreadablePath: unknown commands, wrong number of numbers, values that are not finite, or far too long.
    """
    segments: list[Segment] = []
    position, count, command = 0, 0, ""
    numbers: list[float] = []
    data = data.rstrip()
    while position < len(data):
        match = _TOKEN.match(data, position)
        if match is None:
            raise UnreadablePath(f"unknown text {data[position : position + 12]!r} in path data")
        position = match.end()
        if match[1]:
            if numbers or (not segments and match[1] != "M"):
                raise UnreadablePath(f"misplaced {match[1]!r} in path data")
            command = match[1]
            if command == "Z":
                segments.append(Segment("Z", ()))
            continue
        count += 1
        if count > MAX_NUMBERS or command in ("", "Z"):
            raise UnreadablePath("too many numbers in path data")
        numbers.append(float(match[2]))
        if len(numbers) == _PER_COMMAND[command]:
            if not np.isfinite(numbers).all() or max(map(abs, numbers)) > 1e5:
                raise UnreadablePath("a coordinate is not a usable number")
            points = tuple(zip(numbers[::2], numbers[1::2], strict=True))
            segments.append(Segment(command, points))  # type: ignore[arg-type]  # command is one of M, L, C here
            numbers = []
            if command == "M":
                command = "L"
    if numbers:
        raise UnreadablePath("path data end in the middle of a command")
    return tuple(segments)


def flatten(path: BezierPath, step: float = 1.2) -> tuple[Ring, ...]:
    """The subpaths as polylines (N, 2), curves sampled about every ``step`` body units (at least 4 times)."""
    lines: list[list[Point]] = []
    for segment in path:
        if segment.command == "M":
            lines.append([segment.points[0]])
        elif segment.command == "L":
            lines[-1].append(segment.points[0])
        elif segment.command == "C":
            start = np.asarray(lines[-1][-1])
            a, b, end = (np.asarray(p) for p in segment.points)
            length = np.hypot(*(a - start)) + np.hypot(*(b - a)) + np.hypot(*(end - b))
            t = np.linspace(0, 1, max(4, int(length / step)) + 1)[1:, None]
            curve = (1 - t) ** 3 * start + 3 * (1 - t) ** 2 * t * a + 3 * (1 - t) * t**2 * b + t**3 * end
            lines[-1].extend(map(tuple, curve))
    return tuple(_open_ring(np.asarray(line, dtype=float)) for line in lines)


def mirrored_path(path: BezierPath) -> BezierPath:
    """The mirror image about x = 0."""
    return tuple(Segment(s.command, tuple((-x, y) for x, y in s.points)) for s in path)


def _open_ring(line: Ring) -> Ring:
    """Drop a last point that repeats the first."""
    return line[:-1] if len(line) > 3 and np.allclose(line[0], line[-1]) else line
