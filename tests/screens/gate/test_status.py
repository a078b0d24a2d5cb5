"""How the kiosk is, as the gate is told: among it, how far registration systems are followed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.people import State as Standing
from kiosk.screens.gate.status import KioskStatus
from kiosk.screens.words.health import FollowedSystem, Health, Statuses, Step
from kiosk.station import Station, open_station
from kiosk.sync.conflicts import Conflicts
from kiosk.sync.sources import Kind, Source, Sources, State
from kiosk.sync.system import Act, Contradiction, Finding, Upload
from tests.commands import copied
from tests.makers import NOON, a_delegate

SOURCE = Source(name="indico", system=Kind.INDICO, url="https://indico.example", event="1", added=NOON)


@pytest.fixture
def station(event: Path, tmp_path: Path) -> Iterator[Station]:
    with open_station(copied(event, tmp_path / "data"), writing=True) as opened:
        yield opened


def seen(qtbot: QtBot, station: Station) -> Statuses:
    rounds = KioskStatus(station, "A1", lambda: NOON + timedelta(seconds=40))
    with qtbot.waitSignal(rounds.seen) as told:
        rounds.go()
    statuses = told.args[0]
    assert isinstance(statuses, Statuses)
    return statuses


def test_without_a_source_nothing_is_followed(qtbot: QtBot, station: Station) -> None:
    assert seen(qtbot, station).followed == ()


def test_a_source_that_was_heard_is_in_step_since_then(qtbot: QtBot, station: Station) -> None:
    sources = Sources(station.db)
    sources.add(SOURCE, "token")
    assert [each.step for each in seen(qtbot, station).followed] == [Step.NOT_YET]
    sources.pulled("indico", "cursor", {}, NOON)
    sources.ended("indico", State.IN_STEP, "")
    statuses = seen(qtbot, station)
    assert statuses.followed == (FollowedSystem(name="Indico", step=Step.IN_STEP, heard=timedelta(seconds=40)),)
    assert statuses.roster is not Health.BAD


@pytest.mark.parametrize(("state", "step"), [(State.OFFLINE, Step.OFFLINE), (State.REFUSED, Step.REFUSED)])
def test_one_that_is_not_reached_makes_the_roster_poor(
    qtbot: QtBot, station: Station, state: State, step: Step
) -> None:
    sources = Sources(station.db)
    sources.add(replace(SOURCE, name="accreditation"), "token")
    sources.ended("accreditation", state, "why")
    statuses = seen(qtbot, station)
    assert [(each.name, each.step) for each in statuses.followed] == [("accreditation", step)]
    assert statuses.roster is Health.POOR


def test_conflicts_that_nobody_settled_are_counted(qtbot: QtBot, station: Station) -> None:
    Sources(station.db).add(SOURCE, "token")
    conflicts, holder = Conflicts(station.db), a_delegate(state=Standing.CANCELLED)
    upload = Upload(kiosk="k1", seq=3, passage=3, at=NOON, act=Act.ENTERED, holder=holder)
    conflicts.note("indico", upload, Contradiction(Finding.CANCELLED, "canceled"), NOON)
    assert [each.conflicts for each in seen(qtbot, station).followed] == [1]
    conflicts.settle(next(conflicts.open()).id, NOON)
    assert [each.conflicts for each in seen(qtbot, station).followed] == [0]
