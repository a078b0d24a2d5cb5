"""A gate and its printer: what is in the way shows and goes by itself, and nothing is lost when a kiosk dies."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.demo import event, staff
from kiosk.domain.scan import Reader, Scan
from kiosk.printing.printers.faults import PrinterEmpty
from kiosk.printing.queue import JobState
from kiosk.screens.kit.application import application
from kiosk.screens.words.health import Health
from kiosk.screens.words.lights import Light
from kiosk.screens.words.remarks import Remark, Told
from kiosk.station import open_station
from tests.printing.ipp_server import IppServer

DOORS = datetime(2024, 6, 27, 13, tzinfo=UTC)
TICKET = event.tickets()["3"]

DYING = """
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from kiosk.app import Kiosk
from kiosk.demo import staff
from kiosk.domain.scan import Reader, Scan
from kiosk.station import open_station
from kiosk.screens.kit.application import application

folder, printer, now, ticket = Path(sys.argv[1]), sys.argv[2], datetime.fromisoformat(sys.argv[3]), sys.argv[4]
screen, station = application(), open_station(folder, writing=True)
station.settings = replace(station.settings, gate="A1", printer=printer)
kiosk = Kiosk(screen, station, now=lambda: now)
kiosk.open(full_screen=False)
staff.log_in(kiosk)
kiosk.listening.wedge.scanned.emit(Scan(bytes.fromhex(ticket), now, Reader.WEDGE))
kiosk.window.gate.press("F5")
screen.exec()
"""


@pytest.fixture
def printer() -> Iterator[IppServer]:
    with IppServer() as running:
        yield running


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    event.make(tmp_path / "data", None, DOORS - timedelta(minutes=4)).close()
    return tmp_path / "data"


def opened(folder: Path, printer: IppServer) -> Kiosk:
    station = open_station(folder, writing=True)
    station.settings = replace(station.settings, gate="A1", printer=printer.uri)
    kiosk = Kiosk(application(), station, now=lambda: DOORS)
    kiosk.open(full_screen=False)
    staff.log_in(kiosk)
    return kiosk


@pytest.fixture
def kiosk(qtbot: QtBot, folder: Path, printer: IppServer) -> Iterator[Kiosk]:
    running = opened(folder, printer)
    yield running
    running.close()


def in_the_way(kiosk: Kiosk) -> list[type]:
    faults = kiosk.window.gate.stage.faults
    return [type(trouble) for trouble in faults.troubles] if faults else []


def health(kiosk: Kiosk) -> Health:
    return kiosk.window.gate.stage.statuses.printer


def test_an_empty_printer_shows_before_anyone_prints_and_is_forgotten_when_loaded(
    qtbot: QtBot, kiosk: Kiosk, printer: IppServer
) -> None:
    qtbot.waitUntil(lambda: health(kiosk) is Health.GOOD)
    printer.script.reasons = ("media-empty-error",)
    qtbot.waitUntil(lambda: in_the_way(kiosk) == [PrinterEmpty] and health(kiosk) is Health.BAD, timeout=10_000)
    printer.script.reasons = ("none",)
    qtbot.waitUntil(lambda: in_the_way(kiosk) == [] and health(kiosk) is Health.GOOD)


def test_a_badge_asked_for_meanwhile_waits_and_comes_out_by_itself(
    qtbot: QtBot, kiosk: Kiosk, printer: IppServer
) -> None:
    news: list[Told] = []
    kiosk.printing.told.connect(lambda _, told: news.append(told))
    printer.script.reasons = ("door-open-error",)
    kiosk.listening.wedge.scanned.emit(Scan(TICKET, DOORS, Reader.WEDGE))
    kiosk.window.gate.press("F5")
    qtbot.waitUntil(lambda: Told(Remark.PRINT_WAITS, "door-open") in news)
    assert kiosk.window.gate.column.lamp.light is Light.ADMIT
    printer.script.reasons = ("none",)
    qtbot.waitUntil(lambda: news[-1] == Told(Remark.PRINTED))
    assert len(printer.script.jobs) == 1


def test_a_kiosk_killed_while_it_prints_knows_at_its_next_start_what_came_out(
    qtbot: QtBot, folder: Path, printer: IppServer
) -> None:
    printer.script.hang = 60.0
    words = [sys.executable, "-c", DYING, str(folder), printer.uri, DOORS.isoformat(), TICKET.hex()]
    with subprocess.Popen(words) as process:
        qtbot.waitUntil(lambda: bool(printer.script.jobs), timeout=20_000)
        process.kill()
    printer.script.hang = 0.0
    kiosk = opened(folder, printer)
    qtbot.waitUntil(lambda: bool(kiosk.printing.intents(JobState.PRINTED)))
    (intent,) = kiosk.printing.intents(*JobState)
    kiosk.close()
    assert [job.name for job in printer.script.jobs] == [intent.intent]
