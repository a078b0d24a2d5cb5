"""PySide6 6.12.0 on Python 3.10 and 3.11 drops a reference to `None` with each void call, and aborts in the end."""

import sys

from PySide6.QtCore import QObject

CALLS = 500


def test_void_qt_calls_leave_the_references_to_none_alone() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("x")
    after = sys.getrefcount(None)
    assert abs(after - before) < CALLS // 10
