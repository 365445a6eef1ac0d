"""The best set of rows is found exactly, though most sets are never looked at."""

from itertools import chain, combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from nmt_explorer.query.best_set import Best, best_set, merged

FEW = st.integers(0, 4)
matrices = st.tuples(st.integers(1, 8), st.integers(1, 7)).flatmap(lambda s: arrays(np.int64, s, elements=FEW))
Matrix = np.ndarray[tuple[int, int], np.dtype[np.int64]]


def every_set(count: int, most: int) -> list[tuple[int, ...]]:
    return list(chain.from_iterable(combinations(range(count), size) for size in range(1, most + 1)))


@given(worth=matrices, price=st.sampled_from([0.0, 0.5, 1.0, 3.5]), most=st.integers(1, 4), data=st.data())
def test_that_no_other_set_is_worth_more(worth: Matrix, price: float, most: int, data: st.DataObject) -> None:
    named = np.array(data.draw(st.lists(st.booleans(), min_size=len(worth), max_size=len(worth))))
    worths = {
        rows: float(worth[list(rows)].max(axis=0).sum() - price * len(rows))
        for rows in every_set(len(worth), most)
        if not named[list(rows)].all()
    }
    found = best_set(worth.astype(float), price, most, named)
    if not worths:
        assert found is None
        return
    assert found is not None
    assert found.worth == pytest.approx(max(worths.values()))
    assert worths[found.rows] == pytest.approx(found.worth)


@given(worth=matrices, most=st.integers(1, 4))
def test_that_no_row_of_the_best_set_can_be_spared(worth: Matrix, most: int) -> None:
    found = best_set(worth.astype(float), 0.25, most, np.zeros(len(worth), dtype=bool))
    assert found is not None
    if len(found.rows) > 1:
        for row in found.rows:
            rest = [other for other in found.rows if other != row]
            assert worth[rest].max(axis=0).sum() - 0.25 * len(rest) < found.worth


def test_that_of_equal_rows_the_first_is_taken() -> None:
    worth = np.array([[0.0, 1.0], [2.0, 0.0], [2.0, 0.0], [0.0, 1.0]])
    assert best_set(worth, 0.1, 4, np.zeros(4, dtype=bool)) == Best((0, 1), 2.8)


def test_that_a_set_of_named_rows_only_is_not_taken() -> None:
    worth = np.array([[3.0, 0.0], [0.0, 1.0]])
    assert best_set(worth, 0.5, 1, np.array([True, False])) == Best((1,), 0.5)
    assert best_set(worth, 0.5, 2, np.array([True, False])) == Best((0, 1), 3.0)
    assert best_set(worth, 0.5, 2, np.array([True, True])) is None


@given(worth=matrices)
def test_that_merged_pieces_are_worth_the_same_to_every_set(worth: Matrix) -> None:
    together = merged(worth.astype(float))
    assert together.shape[1] <= worth.shape[1]
    for rows in every_set(len(worth), 3):
        assert together[list(rows)].max(axis=0).sum() == pytest.approx(worth[list(rows)].max(axis=0).sum())
