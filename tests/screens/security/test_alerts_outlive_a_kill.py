"""No alert is lost: not to a stream of scans that leaves no pause, and not to a kiosk that dies with its passages."""

import random
import signal
import subprocess
import sys
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.passage import Passage
from kiosk.domain.plan import Direction
from kiosk.domain.scan import Reader, Scan
from kiosk.screens.security.alerting import Alerting
from kiosk.security.board import Board
from kiosk.security.watch_file import Listed
from kiosk.security.watch_list import WatchList
from kiosk.station import Station, open_station
from tests.test_app import DOORS, TICKETS, made, station

__all__ = ["made", "station"]

SCANS = (
    *(("A1", ticket, Direction.IN) for ticket in ("3", "5", "17", "105", "why: forged")),
    *(("A2", ticket, Direction.IN) for ticket in ("3", "5", "why: forged")),
)
Told = tuple[str, str | None, int | None]


def watching(station: Station, qtbot: QtBot) -> Alerting:
    """A lookout that has read its list."""
    alerting = Alerting(station)
    alerting.start()
    qtbot.waitUntil(lambda: alerting._ready and alerting.lookout.watch_list.is_read(), timeout=5000)
    return alerting


def watch_for(station: Station, ticket: str) -> None:
    found = station.roster.by_source_id(ticket)
    assert found is not None
    WatchList(station.db).replace((Listed(names=(found.name,)),), DOORS)


def sealed(station: Station, number: int, gate: str, ticket: str, way: Direction) -> Passage:
    at = DOORS + timedelta(seconds=7 * number)
    direction = way if station.plan.gates[gate].direction is Direction.BOTH else None
    return station.checkpoint.examine(Scan(TICKETS[ticket], at, Reader.WEDGE), gate, direction)


def told(station: Station) -> list[Told]:
    every = reversed(Board(station.journal).all())
    return sorted(((r.alert.kind, r.alert.person, r.alert.passage) for r in every), key=str)


def died(alerting: Alerting) -> None:
    """What a killed process leaves: nothing more is looked at or written."""
    for timer in (alerting._soon, alerting._again, alerting._later):
        timer.stop()
    if alerting._worker is not None:
        alerting._worker.close()
        alerting._worker = None


Kept = tuple[int, str, str | None]
"""An alert: number of the scan, kind, person."""


def lived(station: Station, qtbot: QtBot, scans: Sequence[tuple[str, str, Direction]]) -> list[Kept]:
    """All looked at by one lookout that never dies; the numbers of passages that were alerted to, in scans."""
    alerting = watching(station, qtbot)
    place = {}
    for number, scan in enumerate(scans):
        passage = sealed(station, number, *scan)
        place[passage.seq] = number
        alerting.look(passage)
        alerting.catch_up()
    alerting.close()
    return kinds(station, place)


def kinds(station: Station, place: dict[int | None, int]) -> list[Kept]:
    return [(place[passage], kind, person) for kind, person, passage in told(station)]


@pytest.mark.parametrize("seed", range(4))
def test_whoever_dies_and_whenever_the_alerts_are_those_of_one_that_lived(
    station: Station, made: Path, tmp_path: Path, qtbot: QtBot, seed: int
) -> None:
    chance = random.Random(seed)
    scans = chance.choices(SCANS, k=24)
    twin = tmp_path / "twin"
    twin.mkdir(mode=0o700)
    for file in made.iterdir():
        if file.name != "lock":
            (twin / file.name).write_bytes(file.read_bytes())
    with open_station(twin, writing=True) as other:
        watch_for(other, "3")
        expected = sorted(lived(other, qtbot, scans), key=str)
    watch_for(station, "3")
    place: dict[int | None, int] = {}
    alerting = watching(station, qtbot)
    for number, scan in enumerate(scans):
        passage = sealed(station, number, *scan)
        place[passage.seq] = number
        alerting.look(passage)
        match chance.randrange(4):
            case 0:
                alerting.catch_up()
            case 1:
                died(alerting)
                alerting = watching(station, qtbot)
            case 2:
                alerting.catch_up()
                alerting._pay()
    died(alerting)
    watching(station, qtbot).close()
    assert sorted(kinds(station, place), key=str) == expected
    assert any(kind == "watchlist" for _, kind, _ in expected)
    watching(station, qtbot).close()
    assert sorted(kinds(station, place), key=str) == expected


def test_a_stream_without_pause_is_looked_at_while_it_runs(station: Station, qtbot: QtBot) -> None:
    watch_for(station, "3")
    alerting = watching(station, qtbot)
    heard: list[object] = []
    alerting.raised.connect(heard.append)
    for number in range(40):
        alerting.look(sealed(station, number, "A1", "3" if number == 0 else "5", Direction.IN))
        qtbot.wait(30)
    assert heard
    alerting.close()


DYING = """
import os, signal, sys
from pathlib import Path
from kiosk.app import Kiosk
from kiosk.demo import staff
from kiosk.domain.scan import Reader, Scan
from kiosk.station import open_station
from kiosk.screens.kit.application import application
from tests.test_app import DOORS, TICKETS

station = open_station(Path(sys.argv[1]), writing=True)
kiosk = Kiosk(application(), station, now=lambda: DOORS)
kiosk.open(full_screen=False)
staff.log_in(kiosk)
kiosk.listening.wedge.scanned.emit(Scan(TICKETS["why: forged"], DOORS, Reader.WEDGE))
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_kiosk_killed_with_the_verdict_tells_security_at_the_next_start(station: Station, qtbot: QtBot) -> None:
    folder = station.folder
    station.close()
    ran = subprocess.run([sys.executable, "-c", DYING, str(folder)], capture_output=True, text=True, check=False)
    assert ran.returncode == -signal.SIGKILL, ran.stderr
    with open_station(folder, writing=True) as again:
        assert told(again) == []
        watching(again, qtbot).close()
        assert [kind for kind, *_ in told(again)] == ["forged"]
