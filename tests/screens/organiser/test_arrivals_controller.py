"""Behind the view of arrivals, on a real file: counted aside, and again once somebody passed."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import station
from kiosk.domain.plan import Direction
from kiosk.domain.presence import movement
from kiosk.screens.kit.frame import Surroundings
from kiosk.screens.kit.theme import LIGHT
from kiosk.screens.organiser.arrivals_controller import Receiving
from kiosk.station import Station
from kiosk.storage.paths import resources
from tests.journal.sealing import a_passage

PLAN = (resources() / "demo" / "uncops.toml").read_text(encoding="utf-8")
NOON = datetime(2024, 6, 27, 13, 40, tzinfo=UTC)


class Seat:
    """An officer before the view."""

    def __init__(self, opened: Station, qtbot: QtBot) -> None:
        self.station = opened
        self.receiving = Receiving(opened, lambda: NOON)
        self.screen = self.receiving.make(LIGHT, Surroundings(gate="A1", now=NOON, zone=opened.plan.zone_info))
        qtbot.addWidget(self.screen)
        self.screen.resize(1280, 800)
        self.screen.show()

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
