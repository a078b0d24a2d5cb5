"""Behind the view of registration servers, on a real file: read as it is, settled by whoever may, tried at once."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import station
from kiosk.domain.duty import Action
from kiosk.screens.kit.frame import Surroundings
from kiosk.screens.kit.theme import LIGHT
from kiosk.screens.organiser.following import Clash, PickRow, Server
from kiosk.screens.organiser.sources_controller import Sourcing
from kiosk.station import Station
from kiosk.storage.database import writing
from kiosk.storage.paths import resources
from kiosk.sync.conflicts import Conflicts, NoSuchConflict
from kiosk.sync.sources import Kind, Source, Sources, State
from kiosk.sync.system import Act, Contradiction, Finding, Upload

PLAN = (resources() / "demo" / "uncops.toml").read_text(encoding="utf-8")
NOON = datetime(2024, 6, 27, 13, 40, tzinfo=UTC)


class Seat:
    """An officer before the view."""

    def __init__(self, opened: Station, qtbot: QtBot) -> None:
        self.station, self.may_change = opened, True
        Sources(opened.db).add(
            Source(name="pretix", system=Kind.PRETIX, url="https://t.example", event="e", added=NOON), "secret-token"
        )
        self.sourcing = Sourcing(opened, self.may, lambda: NOON)
        self.screen = self.sourcing.make(LIGHT, Surroundings(gate="A1", now=NOON, zone=opened.plan.zone_info))
        qtbot.addWidget(self.screen)
        self.screen.resize(1280, 800)
        self.screen.show()

    def may(self, action: Action) -> bool:
        return self.may_change and action is Action.IMPORT

    def contradict(self, *findings: Finding) -> None:
        with writing(self.station.db):
            for seq, finding in enumerate(findings, 1):
                upload = Upload(kiosk="k1", seq=seq, passage=seq, at=NOON, act=Act.ENTERED)
                Conflicts(self.station.db).note("pretix", upload, Contradiction(finding, "said"), NOON)


@pytest.fixture
def seat(tmp_path: Path, qtbot: QtBot) -> Iterator[Seat]:
    with station.create(tmp_path / "data", PLAN) as made:
        yield Seat(made, qtbot)


def findings(seat: Seat) -> list[Finding]:
    return [row.conflict.finding for row in seat.screen.following.rows if isinstance(row, Clash)]


def test_sources_lead_and_conflicts_follow_gravest_first(seat: Seat) -> None:
    seat.contradict(Finding.UNPAID, Finding.BLOCKED)
    seat.sourcing.tell()
    first = seat.screen.following.rows[0]
    assert isinstance(first, Server)
    assert first.clashes == 2
    assert findings(seat) == [Finding.BLOCKED, Finding.UNPAID]
    assert "secret-token" not in repr(seat.screen.following)


def test_settling_takes_it_off_the_list_and_a_second_time_says_so(seat: Seat) -> None:
    seat.contradict(Finding.UNPAID, Finding.BLOCKED)
    seat.sourcing.tell()
    clash = next(row for row in seat.screen.following.rows if isinstance(row, Clash))
    seat.screen.asked.emit(PickRow(clash.key))
    Conflicts(seat.station.db).settle(clash.conflict.id, NOON)
    seat.screen.press("F5")
    assert isinstance(seat.screen.following.answer, NoSuchConflict)
    assert findings(seat) == [Finding.UNPAID]
    seat.screen.press("F5")
    assert findings(seat) == []
    assert Conflicts(seat.station.db).count() == 0


def test_trying_now_asks_for_a_round(seat: Seat, qtbot: QtBot) -> None:
    seat.sourcing.tell()
    with qtbot.waitSignal(seat.sourcing.round_asked):
        seat.screen.press("F5")


def test_whoever_may_not_import_changes_nothing(seat: Seat, qtbot: QtBot) -> None:
    seat.contradict(Finding.UNPAID)
    seat.may_change = False
    seat.sourcing.tell()
    with qtbot.assertNotEmitted(seat.sourcing.round_asked, wait=0):
        seat.screen.press("F5")
    assert findings(seat) == [Finding.UNPAID]


def test_what_a_round_changes_is_seen_while_the_view_is(seat: Seat, qtbot: QtBot) -> None:
    seat.sourcing.tell()
    Sources(seat.station.db).ended("pretix", State.OFFLINE, "no answer")
    seat.sourcing._looking.timeout.emit()
    row = seat.screen.following.rows[0]
    assert isinstance(row, Server)
    assert (row.source.state, row.source.trouble) == (State.OFFLINE, "no answer")
    seat.screen.hide()
    seat.sourcing._looking.timeout.emit()
    assert not seat.sourcing._looking.isActive()
