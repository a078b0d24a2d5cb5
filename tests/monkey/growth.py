"""Nothing grows with what is done: objects of Qt, what the kiosk keeps of passages, threads, open files."""

import gc
import os
import threading
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.domain.passage import Passage
from kiosk.screens.gate.views import Showing
from tests.monkey.day import Day

if TYPE_CHECKING:
    from tests.monkey.done import Done
    from tests.monkey.invariants import Before

_WARM = 5
"""Looks until every screen may have been made; the most seen by then is the measure."""
_ROOM = {"objects of Qt": 400, "passages": 60, "threads": 2, "files": 12}
"""So many more may come and go: places of other screens, the strip, a worker, the two files of a connection."""


def nothing_grows(day: Day, _before: "Before", _done: "Done") -> str:
    """Compares with the most there was while everything was used for the first times."""
    looks: list[Counter[str]] = day.notes.setdefault("sizes", [])  # type: ignore[assignment]
    looks.append(sizes(day))
    if len(looks) <= _WARM:
        return ""
    most = {name: max(look[name] for look in looks[:_WARM]) for name in _ROOM}
    grown = [
        f"{name} {most[name]} -> {looks[-1][name]}" for name in _ROOM if looks[-1][name] > most[name] + _ROOM[name]
    ]
    return "; ".join(grown)


def sizes(day: Day) -> Counter[str]:
    """How much there is of what may grow."""
    gc.collect()
    kiosk = day.kiosk
    objects = len(kiosk.findChildren(QObject)) + len(kiosk.window.findChildren(QObject))
    alive = Counter(type(each) for each in gc.get_objects() if type(each) in (Passage, Showing))
    files = len(os.listdir("/proc/self/fd")) if Path("/proc/self/fd").exists() else 0
    return Counter(
        {
            "objects of Qt": objects,
            "passages": alive[Passage] + alive[Showing],
            "threads": threading.active_count(),
            "files": files,
        }
    )
