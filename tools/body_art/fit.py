"""Fits a few cubic Béziers to a fine polyline (after Schneider, "An algorithm for automatically fitting
digitized curves", Graphics Gems, 1990)."""

from itertools import pairwise

import numpy as np
import numpy.typing as npt

from tools.body_art.bezier import Cubic, line

Points = npt.NDArray[np.complex128]


def fit(
    points: tuple[complex, ...], *, tolerance: float, corner_degrees: float = 32.0, closed: bool = False
) -> tuple[Cubic, ...]:
    """Béziers within ``tolerance`` units of a polyline; sharp turns become corners.

    A ``closed`` polyline ends where it starts, and its curve is smooth there too.
    """
    dense = np.array(points, dtype=np.complex128)
    dense = dense[np.concatenate(([True], np.abs(np.diff(dense)) > 1e-9))]
    cuts = [0, *_corners(dense, corner_degrees), len(dense) - 1]
    cubics: list[Cubic] = []
    for start, end in pairwise(cuts):
        run = dense[start : end + 1]
        start_tangent, end_tangent = _direction(run), -_direction(run[::-1])
        if closed and start == 0:
            start_tangent = _seam(dense)
        if closed and end == len(dense) - 1:
            end_tangent = _seam(dense)
        cubics += _fit_run(run, start_tangent, end_tangent, tolerance)
    return tuple(cubics)


def _seam(points: Points) -> complex:
    """Unit tangent where a closed polyline starts and ends."""
    across = points[1] - points[-2]
    return complex(across / abs(across))


def _corners(points: Points, degrees: float) -> list[int]:
    steps = np.diff(points)
    turns = np.abs(np.angle(steps[1:] / steps[:-1], deg=True))
    return [int(i) + 1 for i in np.flatnonzero(turns > degrees)]


def _direction(points: Points) -> complex:
    """Unit tangent at the first point: slope of a parabola through the first few points."""
    reach = min(len(points) - 1, 3)
    if reach < 2:
        chord = points[reach] - points[0]
        return complex(chord / abs(chord))
    near, far = points[1] - points[0], points[reach] - points[0]
    d1, d2 = abs(near), abs(near) + np.sum(np.abs(np.diff(points[1 : reach + 1])))
    slope = near / d1 + (near / d1 - far / d2) * d1 / (d2 - d1)
    return complex(slope / abs(slope))


def _fit_run(points: Points, start: complex, end: complex, tolerance: float) -> list[Cubic]:
    """``start`` and ``end`` are unit tangents along the direction of travel."""
    if len(points) == 2 or _is_straight(points):
        return [line(complex(points[0]), complex(points[-1]))]
    u = _chord_parameters(points)
    cubic = _least_squares(points, u, start, end)
    for _ in range(6):
        errors = np.abs(_evaluate(cubic, u) - points)
        worst = int(np.argmax(errors))
        if errors[worst] <= tolerance:
            return [cubic]
        if errors[worst] > 12 * tolerance:
            break
        u = _reparametrise(cubic, points, u)
        cubic = _least_squares(points, u, start, end)
    middle = min(max(worst, 1), len(points) - 2)
    tangent = points[middle + 1] - points[middle - 1]
    tangent = complex(tangent / abs(tangent))
    return [
        *_fit_run(points[: middle + 1], start, tangent, tolerance),
        *_fit_run(points[middle:], tangent, end, tolerance),
    ]


def _is_straight(points: Points) -> bool:
    chord = points[-1] - points[0]
    if abs(chord) < 1e-9:
        return False
    return bool(np.max(np.abs(((points - points[0]) / chord).imag)) * abs(chord) < 0.004)


def _chord_parameters(points: Points) -> npt.NDArray[np.float64]:
    lengths = np.concatenate(([0.0], np.cumsum(np.abs(np.diff(points)))))
    return np.asarray(lengths / lengths[-1], dtype=np.float64)


def _evaluate(q: Cubic, u: npt.NDArray[np.float64]) -> Points:
    s = 1 - u
    return np.asarray(s**3 * q.a + 3 * s * s * u * q.b + 3 * s * u * u * q.c + u**3 * q.d)


def _dot(a: npt.NDArray[np.complexfloating], b: npt.NDArray[np.complexfloating]) -> float:
    return float(np.sum(a.real * b.real + a.imag * b.imag))


def _least_squares(points: Points, u: npt.NDArray[np.float64], start: complex, end: complex) -> Cubic:
    first, last = complex(points[0]), complex(points[-1])
    s = 1 - u
    a1, a2 = 3 * s * s * u * start, -3 * s * u * u * end
    rest = points - (s**3 + 3 * s * s * u) * first - (3 * s * u * u + u**3) * last
    c11, c12, c22 = _dot(a1, a1), _dot(a1, a2), _dot(a2, a2)
    x1, x2 = _dot(a1, rest), _dot(a2, rest)
    determinant = c11 * c22 - c12 * c12
    span = abs(last - first)
    alpha = beta = span / 3
    if abs(determinant) > 1e-12:
        alpha, beta = (x1 * c22 - x2 * c12) / determinant, (c11 * x2 - c12 * x1) / determinant
    if not (1e-3 * span < alpha < 3 * span and 1e-3 * span < beta < 3 * span):
        alpha = beta = span / 3
    return Cubic(first, first + start * alpha, last - end * beta, last)


def _reparametrise(q: Cubic, points: Points, u: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """One Newton step towards the nearest point of the curve for every sample."""
    s = 1 - u
    off = _evaluate(q, u) - points
    first = 3 * (s * s * (q.b - q.a) + 2 * s * u * (q.c - q.b) + u * u * (q.d - q.c))
    second = 6 * (s * (q.c - 2 * q.b + q.a) + u * (q.d - 2 * q.c + q.b))
    top = off.real * first.real + off.imag * first.imag
    bottom = np.abs(first) ** 2 + off.real * second.real + off.imag * second.imag
    step = np.divide(top, bottom, out=np.zeros_like(top), where=np.abs(bottom) > 1e-12)
    return np.asarray(np.clip(u - step, 0.0, 1.0))
