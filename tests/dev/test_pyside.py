"""Guards the pinned Qt: one version of it loses a reference to None with every call that returns nothing."""

import sys
from importlib.metadata import version

from PySide6.QtCore import QObject

CALLS = 5000


def test_that_the_version_that_loses_references_is_not_installed() -> None:
    assert version("PySide6-Essentials") == "6.11.3"


def test_that_a_call_that_returns_nothing_keeps_the_count_of_none() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < CALLS // 10
