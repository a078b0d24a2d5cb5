"""A summit whose press needs an escort and whose campus empties at eleven, and a kiosk on a folder of its own."""

import shutil
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.demo import event
from tests.monkey.day import DOORS, Day
from tests.monkey.neighbour import Neighbour
from tests.scanning.cable import Cable

_CAMPUS = '[zones.campus]\nname = "Campus"\n'
_MORE = 'all_out = "23:00"\nescorted = ["press"]\nescorts = ["delegate", "minister"]\n'


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("monkey") / "data"
    text = event.plan_text()
    assert _CAMPUS in text
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(event, "plan_text", lambda: text.replace(_CAMPUS, _CAMPUS + _MORE))
        event.make(folder, None, DOORS - timedelta(minutes=4)).close()
    return folder


@pytest.fixture(scope="session")
def neighbour() -> Iterator[Neighbour]:
    """Whoever runs commands beside the kiosks."""
    beside = Neighbour()
    yield beside
    beside.close()


@pytest.fixture
def opened(qapp: object, made: Path, neighbour: Neighbour, tmp_path: Path) -> Iterator[Callable[..., Day]]:
    """Opens the kiosk at a gate, with a fault or without."""
    days: list[Day] = []

    def open_at(gate: str, planted: Callable[[Day], None] | None = None) -> Day:
        folder = tmp_path / "data"
        shutil.copytree(made, folder, ignore=shutil.ignore_patterns("lock"))
        cable = Cable(tmp_path / "scanner")
        cable.plug()
        day = Day(folder, gate, cable=cable, neighbour=neighbour, planted=planted)
        days.append(day)
        day.open()
        return day

    yield open_at
    for day in days:
        day.close()
        if day.cable is not None:
            day.cable.pull()
