"""Parameters at which pieces of a curve are sampled, all pieces at once."""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Counts = NDArray[np.int64]


def steps_within(counts: Counts) -> tuple[NDArray[np.int64], Floats]:
    """For pieces sampled ``counts`` times each: (piece, t) of every sample, t = 0, 1/n, … (n-1)/n within a piece."""
    piece = np.repeat(np.arange(len(counts)), counts)
    first = np.repeat(np.cumsum(counts) - counts, counts)
    return piece, (np.arange(len(piece)) - first) / np.repeat(counts, counts)
