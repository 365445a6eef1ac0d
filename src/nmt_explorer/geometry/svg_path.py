"""SVG path data as Bézier curves: read, mirrored, flattened. Only absolute ``M L C Z`` commands are known."""

import re
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from nmt_explorer.domain.body import Point
from nmt_explorer.geometry.curves import Ring
from nmt_explorer.geometry.sampling import steps_within

MAX_NUMBERS = 60_000
"""More numbers than any of our drawings has in one path."""
_FARTHEST = 1e5

_COMMAND = re.compile(r"([MLCZ])([^A-Za-z]*)")
_PER_COMMAND = {"M": 2, "L": 2, "C": 6, "Z": 0}


class UnreadablePath(ValueError):
    """The path data are not of the known form."""


class Segment(NamedTuple):
    """One command with its points in body units: ``M`` and ``L`` one, ``C`` three, ``Z`` none. There are many."""

    command: Literal["M", "L", "C", "Z"]
    points: tuple[Point, ...]


BezierPath = tuple[Segment, ...]


def parse_path(data: str) -> BezierPath:
    """Read the ``d`` attribute of a path.

    Raises:
        UnreadablePath: unknown commands, wrong number of numbers, values that are not finite, or far too long.
    """
    segments: list[Segment] = []
    end = count = 0
    for match in _COMMAND.finditer(data):
        if data[end : match.start()].strip():
            break
        end = match.end()
        command, text = match[1], match[2].strip()
        try:
            numbers = list(map(float, text.replace(",", " ").split()))
        except ValueError as error:
            raise UnreadablePath(f"unknown text {text[:12]!r} in path data") from error
        count += len(numbers)
        segments.extend(_segments(command, numbers, is_first=not segments))
        if count > MAX_NUMBERS:
            raise UnreadablePath("too many numbers in path data")
    if data[end:].strip():
        raise UnreadablePath(f"unknown text {data[end : end + 12]!r} in path data")
    return tuple(segments)


def _segments(command: str, numbers: list[float], *, is_first: bool) -> list[Segment]:
    """One command with all its numbers; after the first pair of an ``M`` the rest are lines."""
    if is_first and command != "M":
        raise UnreadablePath("path data do not begin with M")
    per = _PER_COMMAND[command]
    if per == 0:
        if numbers:
            raise UnreadablePath("numbers follow Z in path data")
        return [Segment("Z", ())]
    if not numbers or len(numbers) % per:
        raise UnreadablePath(f"{command} has {len(numbers)} numbers in path data")
    if not (max(numbers) < _FARTHEST and min(numbers) > -_FARTHEST):
        raise UnreadablePath("a coordinate is not a usable number")
    points = tuple(zip(numbers[::2], numbers[1::2], strict=True))
    if command == "C":
        return [Segment("C", points[i : i + 3]) for i in range(0, len(points), 3)]
    first = Segment("M" if command == "M" else "L", points[:1])
    return [first, *(Segment("L", (point,)) for point in points[1:])]


def flatten(path: BezierPath, fineness: float = 0.04) -> tuple[Ring, ...]:
    """The subpaths as polylines (N, 2) that keep to the curves within ``fineness`` body units."""
    subpaths: list[list[tuple[Point, Point, Point, Point]]] = []
    at: Point = (0.0, 0.0)
    for segment in path:
        if segment.command == "M":
            subpaths.append([])
            at = segment.points[0]
        elif segment.command != "Z":
            a, b, end = segment.points if segment.command == "C" else (at, segment.points[0], segment.points[0])
            subpaths[-1].append((at, a, b, end))
            at = end
    return tuple(_open_ring(_sampled(np.asarray(curves, dtype=float), fineness)) for curves in subpaths if curves)


def _sampled(curves: NDArray[np.float64], fineness: float) -> Ring:
    """Points along joined cubic curves, (N, 4, 2) control points -> (M, 2)."""
    bends = np.diff(curves, n=2, axis=1)
    bend = 6 * np.hypot(bends[..., 0], bends[..., 1]).max(axis=1)
    piece, t = steps_within(np.maximum(1, np.ceil(np.sqrt(bend / (8 * fineness)))).astype(np.int64))
    t, u = t[:, None], 1 - t[:, None]
    start, a, b, end = (curves[piece, i] for i in range(4))
    line = u**3 * start + 3 * u**2 * t * a + 3 * u * t**2 * b + t**3 * end
    return np.vstack([line, curves[-1, 3]])


def mirrored_path(path: BezierPath) -> BezierPath:
    """The mirror image about x = 0."""
    return tuple(Segment(s.command, tuple((-x, y) for x, y in s.points)) for s in path)


def _open_ring(line: Ring) -> Ring:
    """Drop a last point that repeats the first."""
    return line[:-1] if len(line) > 3 and np.allclose(line[0], line[-1]) else line
