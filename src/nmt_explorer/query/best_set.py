"""Finds the set of rows that together are worth most: exactly, without looking at every set.

Rows are patterns, columns pieces of a drawing, and ``worth`` (S, N) is what a pattern explains of a piece. A set
explains a piece as well as its best member does.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Amounts = NDArray[np.float64]
Choices = NDArray[np.int64]
TRIFLE = 1e-9
"""Differences of worth that are none."""


def merged(worth: Amounts) -> Amounts:
    """Pieces that no pattern explains left out, and those that all explain in the same proportion put together.

    The result does not depend on the order of the pieces: what is worth the same is so to the last digit.
    """
    total = worth.max(axis=0)
    worth = worth[:, total > 0]
    ratio = np.round(worth / total[total > 0], 9)
    _, same = np.unique(ratio, axis=1, return_inverse=True)
    merged = np.zeros((len(worth), int(same.max()) + 1 if same.size else 0))
    np.add.at(merged.T, same.ravel(), worth.T)
    return np.round(merged, 12)


@dataclass(frozen=True, slots=True)
class Best:
    """Rows, ascending, and what they are worth together less their price."""

    rows: tuple[int, ...]
    worth: float


def best_set(worth: Amounts, price: float, most: int, named: NDArray[np.bool_]) -> Best | None:
    """The best set of at most ``most`` rows, not all of them ``named``; None when there is no such set.

    Each row costs ``price``. Of sets worth the same the smaller wins, and of those the one whose rows come first.
    Sets grow row by row; those that could not become the best, whatever is added, grow no further.
    """
    kept = np.flatnonzero(~_outdone(worth, named))
    worth, is_new = worth[kept], ~named[kept]
    sets = _first(worth, is_new)
    best, least = Best((), -np.inf), _greedy(worth, price, most, is_new)
    for size in range(1, most + 1):
        worths = sets.sums - price * size
        fresh = np.round(np.where(sets.are_new, worths, -np.inf), 9)
        first = int(np.argmax(fresh)) if len(fresh) else 0
        if len(fresh) and fresh[first] > best.worth:
            best = Best(tuple(kept[sets.rows[first]].tolist()), float(fresh[first]))
        least = max(least, best.worth)
        if size < most:
            hoped = np.sort(np.maximum(sets.most_more - price, 0), axis=1)[:, size - most :].sum(axis=1)
            sets = _grown(sets, np.flatnonzero(worths + hoped >= least - TRIFLE), worth, is_new)
    return best if best.rows else None


@dataclass(frozen=True, slots=True, eq=False)
class _Sets:
    """Sets of one size in lexical order.

    ``rows`` (K, size); ``covers`` (K, N), what each piece is worth to the set, and ``sums`` (K,) of it; ``are_new``
    (K,), whether any row is; ``most_more`` (K, S), at most how much each later row would add to the sum.
    """

    rows: Choices
    covers: Amounts
    sums: Amounts
    are_new: NDArray[np.bool_]
    most_more: Amounts


def _first(worth: Amounts, is_new: NDArray[np.bool_]) -> _Sets:
    """The sets of one row."""
    each, sums = np.arange(len(worth)), worth.sum(axis=1)
    return _Sets(each[:, None], worth, sums, is_new, np.where(each > each[:, None], sums, 0.0))


def _grown(sets: _Sets, which: Choices, worth: Amounts, is_new: NDArray[np.bool_]) -> _Sets:
    """Some of the sets, each with every later row added. What a row adds to a set it adds at most to a larger one."""
    each = np.arange(len(worth))
    parent, added = np.nonzero(each > sets.rows[which, -1][:, None])
    covers = np.maximum(sets.covers[which[parent]], worth[added])
    sums = covers.sum(axis=1)
    more = np.zeros((len(which), len(worth)))
    more[parent, added] = sums - sets.sums[which[parent]]
    return _Sets(
        np.column_stack([sets.rows[which[parent]], added]),
        covers,
        sums,
        sets.are_new[which[parent]] | is_new[added],
        np.where(each > added[:, None], more[parent], 0.0),
    )


def _greedy(worth: Amounts, price: float, most: int, is_new: NDArray[np.bool_]) -> float:
    """What a set is worth that begins with the best new row and always takes the row that adds most."""
    if not is_new.any():
        return -np.inf
    cover = worth[is_new][np.argmax(worth[is_new].sum(axis=1))]
    found = [float(cover.sum()) - price]
    for size in range(2, most + 1):
        cover = np.maximum(cover, worth[np.argmax(np.maximum(worth, cover).sum(axis=1))])
        found.append(float(cover.sum()) - price * size)
    return max(found)


def _outdone(worth: Amounts, named: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Rows that no best set needs: another explains every piece as well and is as new; of equals the first stays."""
    as_well = (worth[:, None] >= worth[None]).all(axis=2)
    as_well &= ~named[:, None] | named[None]
    earlier = np.arange(len(worth))[:, None] < np.arange(len(worth))
    return np.asarray((as_well & (~as_well.T | earlier)).any(axis=0))
