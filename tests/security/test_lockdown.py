"""Lockdown and the muster list: said by the journal, on every kiosk alike."""

from datetime import timedelta
from pathlib import Path

from kiosk.domain.plan import Direction
from kiosk.security.alerts import AlertKind
from kiosk.security.board import Board
from kiosk.security.lockdown import Lockdown, Lockdowns
from kiosk.security.muster import muster
from kiosk.storage import database
from kiosk.storage.database import Connection
from tests.makers import NOON
from tests.security.scenery import GUARD, PLAN, SUPERVISOR, Summit

MINUTE = timedelta(minutes=1)


def test_a_lockdown_stands_until_it_is_lifted_and_is_an_alert(summit: Summit) -> None:
    lockdowns = Lockdowns(summit.journal)
    assert not lockdowns.is_locked_down()
    assert lockdowns.lock(GUARD, NOON, "shots\nheard") == lockdowns.current() == Lockdown(NOON, GUARD.id, "shots heard")
    assert [raised.alert.kind for raised in Board(summit.journal).open_alerts()] == [AlertKind.LOCKDOWN]
    lockdowns.lift(SUPERVISOR, NOON + MINUTE, "all clear")
    assert not lockdowns.is_locked_down() and lockdowns.current() is None


def test_locking_twice_is_locking_once_and_lifting_nothing_writes_nothing(summit: Summit) -> None:
    lockdowns = Lockdowns(summit.journal)
    lockdowns.lift(SUPERVISOR, NOON)
    assert summit.journal.head() == (0, "")
    first = lockdowns.lock(GUARD, NOON)
    head = summit.journal.head()
    assert lockdowns.lock(SUPERVISOR, NOON + MINUTE) == first
    assert summit.journal.head() == head


def test_a_lockdown_survives_a_restart(tmp_path: Path) -> None:
    db = database.connect(tmp_path / "k.db", bytes(32))
    Lockdowns(Summit(db).journal).lock(GUARD, NOON)
    db.close()
    db = database.connect(tmp_path / "k.db", bytes(32))
    assert Lockdowns(Summit(db).journal).is_locked_down()
    db.close()


def test_another_kiosk_locks_and_lifts_too_whatever_its_clock_says(db: Connection) -> None:
    here, there = Lockdowns(Summit(db, "k1").journal), Lockdowns(Summit(db, "k2").journal)
    there.lock(GUARD, NOON + 60 * MINUTE)
    assert here.is_locked_down()
    here.lift(SUPERVISOR, NOON)
    assert not here.is_locked_down() and not there.is_locked_down()


def test_lifting_ends_only_the_lockdowns_that_were_known(db: Connection) -> None:
    here, there = Lockdowns(Summit(db, "k1").journal), Lockdowns(Summit(db, "k2").journal)
    here.lock(GUARD, NOON)
    here.lift(SUPERVISOR, NOON + MINUTE)
    there.lock(GUARD, NOON + MINUTE / 2)
    assert here.is_locked_down()


def test_the_muster_lists_everybody_once_by_innermost_zone_and_delegation(summit: Summit) -> None:
    for number, (name, delegation, gates) in enumerate(
        [("Zoe", "KZ", ["A1"]), ("Adam", "KZ", ["A1"]), ("Mia", "FR", ["A1", "P1"]), ("Leo", "FR", ["A1"])], 1
    ):
        delegate = summit.person(number, name=name, latin_name="", delegation=delegation)
        for gate in gates:
            summit.passes(delegate, gate)
    summit.passes(summit.people["d-4"], "X1", direction=Direction.OUT)
    found = muster(summit.journal, summit, PLAN, NOON)
    assert [
        (group.zone, group.delegation, [person.delegate.name for person in group.people if person.delegate])
        for group in found.groups
    ] == [("campus", "KZ", ["Adam", "Zoe"]), ("hall", "FR", ["Mia"])]
    assert (found.inside, found.by_zone, found.left, found.since) == (3, {"campus": 2, "hall": 1}, (), None)


def test_during_a_lockdown_people_are_counted_out_by_exits_and_by_officers(summit: Summit) -> None:
    people = [summit.person(number, delegation="KZ") for number in range(4)]
    for delegate in people:
        summit.passes(delegate, "A1", NOON - MINUTE)
    summit.passes(people[0], "X1", NOON - MINUTE / 2, direction=Direction.OUT)
    lockdowns = Lockdowns(summit.journal)
    lockdowns.account_for("d-3", GUARD, NOON - MINUTE)
    lockdowns.lock(GUARD, NOON)
    summit.passes(people[1], "X1", NOON + MINUTE, direction=Direction.OUT)
    lockdowns.account_for("d-2", GUARD, NOON + MINUTE)
    found = muster(summit.journal, summit, PLAN, NOON + 2 * MINUTE)
    assert [person.id for person in found.left] == ["d-1"]
    assert [(person.id, person.accounted) for group in found.groups for person in group.people] == [
        ("d-2", True),
        ("d-3", False),
    ]
    assert (found.inside, found.accounted, found.by_zone, found.since) == (1, 1, {"campus": 1}, NOON)


def test_somebody_off_the_roster_is_mustered_too(summit: Summit) -> None:
    delegate = summit.person(1)
    summit.passes(delegate, "A1")
    del summit.people["d-1"]
    (group,) = muster(summit.journal, summit, PLAN, NOON).groups
    assert (group.delegation, [(person.id, person.delegate) for person in group.people]) == ("", [("d-1", None)])
