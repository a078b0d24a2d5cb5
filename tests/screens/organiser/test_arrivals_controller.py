"""Behind the view of arrivals, on a real file: counted aside, and again once somebody passed."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk import station
from kiosk.domain.duty import Action
from kiosk.domain.plan import Direction, Plan
from kiosk.domain.presence import movement
from kiosk.domain.trouble import Trouble
from kiosk.reports import arrivals
from kiosk.screens.kit.frame import Surroundings
from kiosk.screens.kit.theme import LIGHT
from kiosk.screens.organiser.arrivals_controller import Receiving
from kiosk.screens.organiser.attending import Document, WriteReport
from kiosk.station import Station
from kiosk.storage.database import CannotWrite
from kiosk.storage.paths import resources
from tests.journal.sealing import a_passage

PLAN = (resources() / "demo" / "uncops.toml").read_text(encoding="utf-8")
NOON = datetime(2024, 6, 27, 13, 40, tzinfo=UTC)


class Seat:
    """An officer before the view."""

    def __init__(self, opened: Station, qtbot: QtBot) -> None:
        self.station, self.may_write = opened, True
        self.trouble: Trouble | None = None
        self.receiving = Receiving(opened, self.may, self.write, lambda: NOON)
        self.screen = self.receiving.make(LIGHT, Surroundings(gate="A1", now=NOON, zone=opened.plan.zone_info))
        qtbot.addWidget(self.screen)
        self.screen.resize(1280, 800)
        self.screen.show()

    def may(self, action: Action) -> bool:
        return self.may_write and action is Action.EXPORT

    def write(self, path: Path, plan: Plan, counts: Mapping[str, Any]) -> None:
        if self.trouble is not None:
            raise self.trouble
        arrivals.write(path, plan, counts)

    def admit(self) -> None:
        gate = next(gate for gate in self.station.plan.gates.values() if gate.direction is not Direction.OUT)
        passage = a_passage(gate.code, at=NOON)
        self.station.journal.passage(passage, movement(self.station.plan, gate, Direction.IN, NOON))


@pytest.fixture
def seat(tmp_path: Path, qtbot: QtBot) -> Iterator[Seat]:
    with station.create(tmp_path / "data", PLAN) as made:
        seat = Seat(made, qtbot)
        yield seat
        seat.receiving.close()


def test_who_passes_is_counted_while_the_view_is_seen(seat: Seat, qtbot: QtBot) -> None:
    seat.receiving.tell()
    qtbot.waitUntil(lambda: seat.screen.attending.read)
    assert seat.screen.attending.arrived == 0
    seat.admit()
    seat.receiving._looking.timeout.emit()
    qtbot.waitUntil(lambda: seat.screen.attending.arrived == 1)


def test_nothing_is_read_again_where_nobody_passed(seat: Seat, qtbot: QtBot) -> None:
    seat.receiving.tell()
    qtbot.waitUntil(lambda: seat.screen.attending.read)
    before = seat.screen.attending
    seat.receiving._looking.timeout.emit()
    seat.receiving.close()
    assert seat.screen.attending is before


def test_a_view_that_is_not_seen_reads_no_more(seat: Seat, qtbot: QtBot) -> None:
    seat.receiving.tell()
    qtbot.waitUntil(lambda: seat.screen.attending.read)
    seat.screen.hide()
    seat.receiving._looking.timeout.emit()
    assert not seat.receiving._looking.isActive()


@pytest.mark.parametrize(("document", "begins"), [(Document.PDF, b"%PDF"), (Document.WORKBOOK, b"PK")])
def test_a_report_stands_in_the_folder_and_the_panel_says_where(
    document: Document, begins: bytes, seat: Seat, qtbot: QtBot
) -> None:
    seat.admit()
    seat.receiving.tell()
    qtbot.waitUntil(lambda: seat.screen.attending.read)
    seat.screen.places[WriteReport(document)].click()
    assert seat.screen.attending.writing
    qtbot.waitUntil(lambda: not seat.screen.attending.writing)
    path = Path(seat.screen.attending.file)
    assert path.parent == seat.station.folder
    assert path.read_bytes().startswith(begins)


def test_a_disk_that_is_full_is_said(seat: Seat, qtbot: QtBot) -> None:
    seat.trouble = CannotWrite("No space left")
    seat.receiving.tell()
    qtbot.waitUntil(lambda: seat.screen.attending.read)
    seat.screen.press("F11")
    qtbot.waitUntil(lambda: not seat.screen.attending.writing)
    assert seat.screen.attending.answer is seat.trouble
    assert seat.screen.attending.file == ""


def test_whoever_may_not_export_is_offered_no_report(seat: Seat, qtbot: QtBot) -> None:
    seat.may_write = False
    seat.receiving.tell()
    qtbot.waitUntil(lambda: seat.screen.attending.read)
    seat.screen.asked.emit(WriteReport(Document.PDF))
    assert not any(isinstance(ask, WriteReport) for ask in seat.screen.places)
    assert not seat.screen.attending.writing
