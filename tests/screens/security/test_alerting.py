"""What security is told while the gate goes on: after the verdict, on the record, and silently where it must be."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.demo import event, staff
from kiosk.domain.people import Delegate
from kiosk.domain.scan import Reader, Scan
from kiosk.journal.notary import Notary
from kiosk.printing.register import Register
from kiosk.screens.gate.gate import GRACE_SECONDS
from kiosk.screens.kit.application import application
from kiosk.screens.kit.board import Board as Screen
from kiosk.screens.security.alerting import Alerting
from kiosk.screens.words.remarks import Remark, Told
from kiosk.security.alerts import SILENT, Alert, AlertKind
from kiosk.security.board import Board, Raised
from kiosk.security.watch_file import Listed, document_digest
from kiosk.security.watch_list import WatchList
from kiosk.security.watched import Hit
from kiosk.station import Station
from kiosk.storage.database import DatabaseError
from tests.test_app import DOORS, TICKETS, Clock, made, station

__all__ = ["made", "station"]

_LIT, _HAND = 100, round(GRACE_SECONDS * 1000) + 50
"""Milliseconds until the column is lit again, and until keys are no longer ignored."""
_COUNTDOWN = QRect(0, 730, 416, 12)
"""The line at the foot of the column that shrinks with real time."""


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def kiosk(qtbot: QtBot, station: Station, clock: Clock) -> Iterator[Kiosk]:
    yield from opened(station, clock)


def opened(station: Station, clock: Clock) -> Iterator[Kiosk]:
    kiosk = Kiosk(application(), station, now=clock)
    kiosk.window.resize(1280, 800)
    kiosk.open(full_screen=False)
    staff.log_in(kiosk)
    yield kiosk
    kiosk.close()


def scan(kiosk: Kiosk, ticket: str) -> None:
    kiosk.listening.wedge.scanned.emit(Scan(TICKETS[ticket], DOORS, Reader.WEDGE))


def alerts(kiosk: Kiosk) -> list[AlertKind]:
    kiosk.alerting.catch_up()
    return [raised.alert.kind for raised in reversed(Board(kiosk.station.journal).all())]


def watch_for(station: Station, *listed: Listed) -> None:
    WatchList(station.db).replace(listed, DOORS)


def name_of(station: Station, ticket: str) -> str:
    found = station.roster.by_source_id(ticket)
    assert found is not None
    return found.name


def test_an_ordinary_admission_is_no_alert(kiosk: Kiosk) -> None:
    scan(kiosk, "3")
    assert alerts(kiosk) == []


def test_a_forged_code_is_told_to_security_and_the_gate_says_so(kiosk: Kiosk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(kiosk.alerting.told, timeout=5000):
        scan(kiosk, "why: forged")
    showing = kiosk.window.gate.showing
    assert showing is not None and showing.officer_told
    assert alerts(kiosk) == [AlertKind.FORGED]


@pytest.mark.parametrize("silent", ["watch list", "duress"])
def test_what_is_silent_changes_no_pixel_of_a_whole_day(
    qtbot: QtBot, station: Station, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, silent: str
) -> None:
    """But for the head of the journal on the hand-over, which no two journals share: both show the first one's."""
    head = Notary(station.journal).text()
    monkeypatch.setattr(Notary, "text", lambda self: head)
    list(day(qtbot, station, clock, ""))  # once for nothing: Qt smooths the first letters of a process in its own way
    plain, again = (event.make(tmp_path / name, None, DOORS - timedelta(minutes=4)) for name in ("plain", "again"))
    plain.settings = again.settings = station.settings
    watch_for(again, Listed(names=(name_of(again, "3") if silent == "watch list" else "Somebody Else",)))
    expected = list(day(qtbot, plain, Clock(), ""))
    seen = list(day(qtbot, again, Clock(), silent))
    assert [at for at, (one, other) in enumerate(zip(expected, seen, strict=True)) if one != other] == []


def day(qtbot: QtBot, station: Station, clock: Clock, silent: str) -> Iterator[QImage]:
    """The window after every step of a shift and the beginning of the next one; security alone was told something."""
    for kiosk in opened(station, clock):
        told = False
        for step in ("3", "5", "5", "F6", "11", "F7", "7", "why: forged", "3", "12", "F12", "F5"):
            clock.pass_by(seconds=31)
            if step.startswith("F"):
                qtbot.wait(_HAND)
                kiosk.window.gate.press(step) if kiosk.window.current is kiosk.window.gate else press_lock(kiosk, step)
            else:
                scan(kiosk, step)
            kiosk.alerting.catch_up()
            if silent == "duress" and not told:
                kiosk.alerting.duress("op-1", "A1", DOORS)
                told = True
            kiosk.rounds.go()
            qtbot.wait(_LIT)
            picture = kiosk.window.grab()
            with QPainter(picture) as painter:
                painter.fillRect(_COUNTDOWN, Qt.GlobalColor.black)
            yield picture.toImage()
        kiosk.alerting.catch_up()
        kinds = {raised.alert.kind for raised in Board(kiosk.station.journal).all()}
        assert bool(kinds & SILENT) == bool(silent)


def press_lock(kiosk: Kiosk, key: str) -> None:
    """On whatever stands over the gate."""
    shown = kiosk.window.current
    assert isinstance(shown, Screen)
    shown.press(key)


def test_the_number_on_the_column_counts_passages_of_the_day_and_nothing_else(kiosk: Kiosk, clock: Clock) -> None:
    numbers = []
    for ticket in ("3", "7", "why: forged", "5"):
        scan(kiosk, ticket)
        kiosk.alerting.catch_up()
        showing = kiosk.window.gate.showing
        assert showing is not None
        numbers.append(showing.passage.number)
    assert numbers == [1, 2, 3, 4]
    clock.pass_by(seconds=86_400)
    scan(kiosk, "12")
    showing = kiosk.window.gate.showing
    assert showing is not None
    assert showing.passage.number == 1
    journal = kiosk.station.journal
    today = clock().astimezone(kiosk.station.plan.zone_info).date()
    journal.rebuild()
    assert [journal.whereabouts.last_number("A1", on) for on in (today - timedelta(days=1), today)] == [4, 1]


def test_passages_before_the_list_is_read_wait_and_are_looked_at(kiosk: Kiosk, qtbot: QtBot) -> None:
    watch_for(kiosk.station, Listed(names=(name_of(kiosk.station, "3"),)))
    with qtbot.waitSignal(kiosk.alerting.raised, timeout=5000) as told:
        scan(kiosk, "3")
    raised = told.args[0]
    assert isinstance(raised, Raised) and raised.alert.kind is AlertKind.WATCHLIST
    showing = kiosk.window.gate.showing
    assert showing is not None and not showing.officer_told


def test_a_passport_in_a_kept_column_is_compared(qtbot: QtBot, station: Station, clock: Clock) -> None:
    digest = document_digest("X1234567")
    assert digest is not None
    watch_for(station, Listed(names=("Somebody Else",), documents=(digest,)))
    delegate = station.roster.by_source_id("3")
    assert delegate is not None
    station.db.execute(
        "UPDATE delegate_version SET extra = ? WHERE id = ?", ('{"Passport or ID number": "x 1234567"}', delegate.id)
    )
    station.checkpoint.plan = replace(station.plan, keep_columns=("Passport or ID number",))
    for kiosk in opened(station, clock):
        scan(kiosk, "3")
        assert alerts(kiosk) == [AlertKind.WATCHLIST]


def test_resolving_a_hold_is_no_second_sighting(kiosk: Kiosk) -> None:
    watch_for(kiosk.station, Listed(names=(name_of(kiosk.station, "17"),)))
    scan(kiosk, "17")
    kiosk.alerting.catch_up()
    kiosk.window.gate.press("F5")
    assert len(kiosk.station.journal.recent(5)) == 1
    assert alerts(kiosk) == [AlertKind.WATCHLIST]


def test_a_second_scan_of_the_same_person_is_another_sighting(kiosk: Kiosk, clock: Clock) -> None:
    watch_for(kiosk.station, Listed(names=(name_of(kiosk.station, "3"),)))
    scan(kiosk, "3")
    clock.pass_by(60)
    scan(kiosk, "5")
    scan(kiosk, "3")
    assert alerts(kiosk) == [AlertKind.WATCHLIST, AlertKind.WATCHLIST, AlertKind.PASS_BACK]


def test_duress_and_wrong_pins_are_sealed_and_tell_the_gate_nothing(kiosk: Kiosk, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(kiosk.alerting.told):
        kiosk.alerting.duress("op-1", "A1", DOORS)
        kiosk.alerting.wrong_pins("A1", DOORS)
    assert alerts(kiosk) == [AlertKind.DURESS, AlertKind.WRONG_PINS]


def test_what_cannot_be_sealed_is_kept_and_sealed_later(kiosk: Kiosk, qtbot: QtBot) -> None:
    kiosk.station.db.execute("PRAGMA query_only = ON")
    kiosk.alerting.duress("op-1", "A1", DOORS)
    assert alerts(kiosk) == []
    kiosk.station.db.execute("PRAGMA query_only = OFF")
    with qtbot.waitSignal(kiosk.alerting.raised, timeout=5000):
        pass
    assert alerts(kiosk) == [AlertKind.DURESS]


def test_what_waits_is_looked_at_before_the_kiosk_closes(qtbot: QtBot, station: Station, clock: Clock) -> None:
    kept: list[Raised] = []
    for kiosk in opened(station, clock):
        kiosk.alerting.raised.connect(kept.append)
        scan(kiosk, "why: forged")
    assert [raised.alert.kind for raised in kept] == [AlertKind.FORGED]


def test_the_list_is_read_beside_the_gate(qtbot: QtBot, station: Station) -> None:
    watch_for(station, Listed(names=("Pavel Orlov",)))
    alerting = Alerting(station)
    watch_list = alerting.lookout.watch_list
    assert not watch_list.is_read()
    alerting.start()
    qtbot.waitUntil(watch_list.is_read, timeout=5000)
    alerting.close()
    station.close()


def test_a_badge_said_to_be_stolen_is_told_with_its_serial(kiosk: Kiosk) -> None:
    scan(kiosk, "3")
    showing = kiosk.window.gate.showing
    assert showing is not None and showing.passage.delegate is not None
    kiosk.asking.reprints.stolen.emit(showing.passage.delegate, 1)
    alert = Board(kiosk.station.journal).all()[0].alert
    assert (alert.kind, alert.person, alert.gate) == (AlertKind.STOLEN_BADGE, showing.passage.delegate.id, "A1")
    assert dict(alert.details) == {
        "serial": 1,
        "number": Register(kiosk.station.db).number(showing.passage.delegate.id),
    }


def helped(kiosk: Kiosk) -> list[Alert]:
    return [each.alert for each in Board(kiosk.station.journal).all() if each.alert.kind is AlertKind.HELP]


def test_whoever_asks_for_help_is_seen_by_security_with_gate_officer_and_person(kiosk: Kiosk, clock: Clock) -> None:
    gate, officer = kiosk.window.gate, kiosk.guard.officer
    assert officer is not None
    gate.help_asked.emit(None)
    for _ in range(2):
        clock.pass_by(20)
        kiosk.listening.wedge.scanned.emit(Scan(TICKETS["3"], clock.now, Reader.WEDGE))
    showing = gate.showing
    assert showing is not None and showing.passage.delegate is not None
    for _ in range(3):
        gate.help_asked.emit(showing.passage)
    about, alone = helped(kiosk)
    assert (alone.gate, alone.operator, alone.person, dict(alone.details)) == ("A1", officer.id, None, {})
    assert (about.gate, about.operator, about.person) == ("A1", officer.id, showing.passage.delegate.id)
    assert dict(about.details) == {"reason": "ALREADY_INSIDE"}
    assert gate.stage.told is not None and gate.stage.told.remark is Remark.HELP_CALLED
    clock.pass_by(60)
    gate.help_asked.emit(showing.passage)
    assert len(helped(kiosk)) == 3


def test_the_gate_says_that_security_sees_it_only_once_it_is_sealed(kiosk: Kiosk) -> None:
    kiosk.station.db.execute("PRAGMA query_only = on")
    kiosk.window.gate.help_asked.emit(None)
    assert kiosk.window.gate.stage.told is None
    kiosk.station.db.execute("PRAGMA query_only = off")
    kiosk.window.gate.help_asked.emit(None)
    assert len(helped(kiosk)) == 1
    assert kiosk.window.gate.stage.told == Told(Remark.HELP_CALLED)


class Unreadable(WatchList):
    """A list in a database that is in the way, once."""

    failed = False

    def match(self, delegate: Delegate, birth: str | None = None, document: str | None = None) -> tuple[Hit, ...]:
        if not self.failed:
            self.failed = True
            raise DatabaseError("disk I/O error")
        return super().match(delegate, birth, document)


def test_a_passage_that_could_not_be_looked_at_is_looked_at_later(kiosk: Kiosk, qtbot: QtBot) -> None:
    watch_for(kiosk.station, Listed(names=(name_of(kiosk.station, "3"),)))
    kiosk.alerting.lookout.watch_list = Unreadable(kiosk.station.db)
    scan(kiosk, "3")
    assert alerts(kiosk) == []
    assert alerts(kiosk) == [AlertKind.WATCHLIST]
