"""What the gate is told of its printers."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk import station
from kiosk.domain.trouble import Trouble
from kiosk.printing.printers import Condition, Size, Unreachable, WrongMedia
from kiosk.printing.printers.faults import PrinterEmpty
from kiosk.screens.printing.printer_status import Printers
from kiosk.screens.words.health import Health
from kiosk.station import Station
from kiosk.storage.paths import resources
from tests.printing.ipp_server import IppServer

PLAN = (resources() / "demo" / "uncops.toml").read_text(encoding="utf-8")
NOON = datetime(2024, 6, 27, 13, 40, tzinfo=UTC)


@pytest.fixture
def servers() -> Iterator[tuple[IppServer, IppServer]]:
    with IppServer() as first, IppServer() as second:
        yield first, second


@pytest.fixture
def kiosk(tmp_path: Path, servers: tuple[IppServer, IppServer]) -> Iterator[Station]:
    with station.create(tmp_path / "data", PLAN) as made:
        made.settings = replace(made.settings, printer=servers[0].uri)
        yield made


class Seen:
    """Looks until both printers have been seen, and keeps what was told last."""

    def __init__(self, qtbot: QtBot, kiosk: Station, **settings: Any) -> None:
        kiosk.settings = replace(kiosk.settings, **settings)
        self._qtbot, self.printers = qtbot, Printers(kiosk, lambda: NOON)
        self.states: dict[str, Condition | Trouble] = {}
        self.health: tuple[Health, int | None] | None = None
        self.faults: list[Trouble | None] = []
        self.printers.conditions.connect(self._conditions)
        self.printers.health.connect(self._health)
        self.printers.fault.connect(self.faults.append)

    def look(self) -> "Seen":
        count = len(self.printers.choice.printers())
        with self._qtbot.waitSignals([self.printers.health] * count):
            self.printers.look()
        return self

    def _conditions(self, states: dict[str, Condition | Trouble]) -> None:
        self.states = states

    def _health(self, health: Health, left: int | None) -> None:
        self.health = (health, left)


@pytest.fixture
def seen(qtbot: QtBot, kiosk: Station) -> Iterator[Seen]:
    made = Seen(qtbot, kiosk)
    yield made
    made.printers.close()


def test_a_printer_that_is_well_says_so(seen: Seen, servers: tuple[IppServer, IppServer]) -> None:
    seen.look()
    assert isinstance(seen.states[servers[0].uri], Condition)
    assert (seen.health, seen.faults) == ((Health.GOOD, None), [])


def test_what_is_in_the_way_is_told_once_and_once_that_it_is_gone(
    seen: Seen, servers: tuple[IppServer, IppServer]
) -> None:
    servers[0].script.reasons = ("media-empty-error",)
    seen.look().look()
    assert [type(fault) for fault in seen.faults] == [PrinterEmpty]
    assert seen.health == (Health.BAD, None)
    servers[0].script.reasons = ("none",)
    seen.look()
    assert (seen.health, seen.faults[1:]) == ((Health.GOOD, None), [None])


def test_it_is_told_again_when_staff_asks(seen: Seen, servers: tuple[IppServer, IppServer]) -> None:
    servers[0].script.reasons = ("media-empty-error",)
    seen.look()
    seen.printers.say_again()
    seen.look()
    assert len(seen.faults) == 2


def test_other_media_are_seen_before_anyone_prints(seen: Seen, servers: tuple[IppServer, IppServer]) -> None:
    servers[0].script.media = ((21000, 29700),)
    (fault,) = seen.look().faults
    assert isinstance(fault, WrongMedia)
    assert (fault.wanted, fault.loaded) == (Size(96, 134), (Size(210, 297),))


def test_a_printer_that_is_off_does_not_answer(qtbot: QtBot, kiosk: Station) -> None:
    seen = Seen(qtbot, kiosk, printer="zpl://127.0.0.1:9").look()
    seen.printers.close()
    assert [type(fault) for fault in seen.faults] == [Unreachable]


def test_what_is_about_to_end_is_no_trouble_yet(seen: Seen, servers: tuple[IppServer, IppServer]) -> None:
    servers[0].script.reasons = ("media-low-warning",)
    assert (seen.look().health, seen.faults) == ((Health.POOR, None), [])


@pytest.mark.parametrize(("count", "health"), [(300, Health.GOOD), (20, Health.POOR)])
def test_blanks_are_told_as_the_printer_counts_them_else_as_staff_did(
    seen: Seen, servers: tuple[IppServer, IppServer], count: int, health: Health
) -> None:
    seen.look()
    seen.printers.load(servers[0].uri, count)
    assert seen.health == (health, count)
    servers[0].script.trays = (b"type=sheetFeed;level=77;name=main",)
    assert seen.look().health == (Health.GOOD, 77)


@pytest.mark.parametrize(("failover", "health", "faults"), [("auto", Health.POOR, 0), ("ask", Health.BAD, 1)])
def test_a_second_printer_that_takes_over_by_itself_leaves_no_trouble(
    qtbot: QtBot,
    kiosk: Station,
    servers: tuple[IppServer, IppServer],
    failover: str,
    health: Health,
    faults: int,
) -> None:
    servers[0].script.reasons = ("door-open-error",)
    seen = Seen(qtbot, kiosk, printer_second=servers[1].uri, failover=failover)
    seen.look().printers.close()
    assert (seen.health, len(seen.faults)) == ((health, None), faults)


def test_a_kiosk_that_writes_pdfs_asks_nobody(qtbot: QtBot, kiosk: Station) -> None:
    seen = Seen(qtbot, kiosk, printer="")
    seen.printers.look()
    assert (seen.printers._watch._workers, seen.states) == ({}, {})
