"""Officers at one kiosk: who is logged in, what that allows, and what a lock keeps out. Real files and PINs."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import station as stations
from kiosk.demo import event
from kiosk.domain.duty import MAY, NAMED, Action, Officer, Role
from kiosk.domain.people import Standing
from kiosk.domain.scan import Reader, Scan
from kiosk.domain.trouble import Trouble
from kiosk.operators.pins import Flaw, PinRefused
from kiosk.operators.store import LoggedIn, Operator, Operators, TooSoon, WrongPin
from kiosk.screens.kit.intents import Intent
from kiosk.screens.shift.pin_check import Answer
from kiosk.screens.shift.shift import OnShift
from kiosk.security.staffing import Staffing
from kiosk.station import Station
from kiosk.storage.database import CannotWrite, writing
from tests.makers import NOON

PINS = {Role.ORGANISER: "482190", Role.SUPERVISOR: "771345", Role.SECURITY: "903517", Role.ENTRANCE: "264801"}
DURESS = "260481"
BADGE = "OFFICER-77"
KEY = f"plain:{BADGE}"


@dataclass
class Clock:
    """Moves when told; moments and seconds alike."""

    seconds: float = 0

    def now(self) -> object:
        return NOON + timedelta(seconds=self.seconds)

    def elapsed(self) -> float:
        return self.seconds


@dataclass
class Watching:
    """Notes what security is told."""

    told: list[tuple[str, ...]] = field(default_factory=list)

    def duress(self, operator: str, gate: str, at: object) -> None:
        self.told.append(("duress", operator, gate))

    def wrong_pins(self, gate: str, at: object) -> None:
        self.told.append(("wrong_pins", gate))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("guard") / "data"
    with stations.create(folder, event.plan_text()) as opened:
        staffing = Staffing(Operators(opened.db), opened.journal)
        for role, pin in PINS.items():
            badge = KEY if role is Role.SUPERVISOR else None
            added = staffing.enrol(f"Officer {role}", role, pin, NOON, badge=badge)
        staffing.change_pin(added.id, DURESS, NOON, by=added.id, duress=True)
    return folder


@pytest.fixture
def station(made: Path, tmp_path: Path) -> Iterator[Station]:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    for file in made.iterdir():
        if file.name != "lock":
            (folder / file.name).write_bytes(file.read_bytes())
    with stations.open_station(folder, writing=True) as opened:
        yield opened


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def guard(qtbot: QtBot, station: Station, clock: Clock) -> Iterator[OnShift]:
    made = OnShift(station, "A1", clock.now, elapsed=clock.elapsed)  # type: ignore[arg-type]
    made.watcher = Watching()
    made.begin()
    yield made
    made.close()


def somebody(station: Station, role: Role) -> Operator:
    return next(each for each in Operators(station.db).on_list() if each.role is role)


def log_in(guard: OnShift, station: Station, role: Role) -> None:
    guard.log_in(LoggedIn(somebody(station, role)))


def typed(qtbot: QtBot, guard: OnShift, pin: str, badge: tuple[str, ...] | None = None) -> Answer:
    answers: list[Answer] = []
    guard.identify(pin, badge, answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
    return answers[0]


def scan(code: str) -> Scan:
    return Scan(code.encode(), NOON, Reader.WEDGE)


def test_a_kiosk_starts_locked_and_nobody_may_do_anything(guard: OnShift) -> None:
    assert (guard.locked, guard.locked_at, guard.operator, guard.officer) == (True, NOON, None, None)
    assert not any(map(guard.may, Action))
    assert guard.takes(scan("anything"))


def test_a_right_pin_says_who_and_only_logging_in_opens(qtbot: QtBot, guard: OnShift, station: Station) -> None:
    supervisor = somebody(station, Role.SUPERVISOR)
    found = typed(qtbot, guard, PINS[Role.SUPERVISOR])
    assert found == LoggedIn(supervisor) and guard.locked
    with qtbot.waitSignal(guard.changed):
        guard.log_in(found)
    assert (guard.locked, guard.officer) == (False, Officer(supervisor.id, Role.SUPERVISOR))
    assert guard.shift is not None and guard.shift.operator == supervisor.id
    assert not guard.takes(scan("anything"))


@pytest.mark.parametrize("role", Role)
def test_a_role_may_what_the_table_says(guard: OnShift, station: Station, role: Role) -> None:
    log_in(guard, station, role)
    assert {action for action in Action if guard.may(action)} == {a for a, roles in MAY.items() if role in roles}


def test_entrance_staff_may_also_what_the_plan_grants(guard: OnShift, station: Station) -> None:
    station.checkpoint.plan = replace(station.plan, granted=frozenset({Action.SEARCH_FREELY, Action.LOCKDOWN}))
    log_in(guard, station, Role.ENTRANCE)
    assert guard.may(Action.SEARCH_FREELY) and not guard.may(Action.LOCKDOWN)


def test_buttons_are_offered_by_role(guard: OnShift, station: Station) -> None:
    log_in(guard, station, Role.ENTRANCE)
    assert set(Intent) - set(guard.offered(Intent)) == {Intent.FIND}
    log_in(guard, station, Role.SECURITY)
    assert set(guard.offered(Intent)) == set(Intent)


def test_where_nobody_logs_in_everything_goes_on_but_what_takes_a_name(guard: OnShift, station: Station) -> None:
    station.settings = replace(station.settings, officers=False)
    without = OnShift(station, "A1", lambda: NOON)
    without.begin()
    without.lock()
    assert not without.locked and not without.takes(scan("anything"))
    assert {action for action in Action if not without.may(action)} == NAMED
    assert Intent.LOCK not in without.offered(Intent) and Intent.UNDO in without.offered(Intent)
    without.close()


def test_the_lock_keeps_the_shift_and_its_officer_goes_on_with_it(
    guard: OnShift, station: Station, clock: Clock
) -> None:
    log_in(guard, station, Role.SECURITY)
    shift, sealed = guard.shift, station.journal.head()
    clock.seconds = 60
    guard.lock()
    assert guard.locked and guard.shift == shift
    log_in(guard, station, Role.SECURITY)
    assert guard.shift == shift and station.journal.head() == sealed


def test_another_officer_ends_the_shift(guard: OnShift, station: Station) -> None:
    log_in(guard, station, Role.SECURITY)
    log_in(guard, station, Role.SUPERVISOR)
    assert guard.shift is not None and guard.shift.operator == somebody(station, Role.SUPERVISOR).id
    assert [entry.kind for entry in station.journal.entries()][-3:] == ["logged_out", "signed", "logged_in"]


def test_an_ended_shift_leaves_the_kiosk_locked(guard: OnShift, station: Station, clock: Clock) -> None:
    log_in(guard, station, Role.SECURITY)
    clock.seconds = 3600
    handed_over = guard.end_shift()
    assert handed_over is not None and (handed_over.since, handed_over.until) == (NOON, clock.now())
    assert guard.locked and guard.shift is None
    assert guard.end_shift() is None


def test_a_log_in_that_cannot_be_sealed_opens_nothing(guard: OnShift, station: Station) -> None:
    station.db.execute("PRAGMA query_only = ON")
    with pytest.raises(CannotWrite):
        log_in(guard, station, Role.SECURITY)
    assert guard.locked and guard.operator is None
    station.db.execute("PRAGMA query_only = OFF")


def test_duress_answers_like_any_pin_and_tells_security(qtbot: QtBot, guard: OnShift, station: Station) -> None:
    entrance = somebody(station, Role.ENTRANCE)
    assert typed(qtbot, guard, DURESS) == LoggedIn(entrance, duress=True)
    assert isinstance(guard.watcher, Watching) and guard.watcher.told == [("duress", entrance.id, "A1")]


def test_wrong_pins_cost_a_wait_and_tell_security_once_it_begins(qtbot: QtBot, guard: OnShift) -> None:
    answers = [typed(qtbot, guard, "135790") for _ in range(6)]
    assert [each.left for each in answers[:5] if isinstance(each, WrongPin)] == [4, 3, 2, 1, 0]
    assert isinstance(answers[5], TooSoon) and answers[5].opens_at == NOON + timedelta(seconds=30)
    assert isinstance(guard.watcher, Watching) and guard.watcher.told == [("wrong_pins", "A1")]


def test_without_a_lookout_the_alert_is_sealed_all_the_same(qtbot: QtBot, guard: OnShift, station: Station) -> None:
    guard.watcher = None
    typed(qtbot, guard, DURESS)
    assert [entry.facts["alert"] for entry in station.journal.entries() if entry.kind == "alert"] == ["duress"]


def test_a_database_in_the_way_is_told_and_nobody_is_answered(
    qtbot: QtBot, guard: OnShift, station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guard._pins, "_operators", _Broken)
    failures: list[Trouble] = []
    guard.identify("482190", None, lambda _: pytest.fail("answered"), failures.append)
    qtbot.waitUntil(lambda: bool(failures), timeout=10_000)
    assert isinstance(failures[0], CannotWrite)


class _Broken:
    """Officers on a full disk."""

    def log_in(self, *_: object) -> None:
        raise CannotWrite("disk full")


def test_an_officers_badge_is_known_and_what_the_roster_voids_no_longer_stands(
    guard: OnShift, station: Station
) -> None:
    supervisor = somebody(station, Role.SUPERVISOR)
    badge = guard.badge_of(scan(BADGE))
    assert badge is not None and badge.operator == supervisor and KEY in badge.keys and badge.stands
    station.roster.rule(KEY, Standing.REVOKED, NOON)
    badge = guard.badge_of(scan(BADGE))
    assert badge is not None and not badge.stands
    assert guard.badge_of(scan("SOMEBODY-ELSE")) is None and guard.badge_of(scan("https://x.example")) is None
    assert guard.badge_key(scan(BADGE)) == KEY and guard.badge_key(scan("https://x.example")) is None


def test_a_dialog_gets_the_next_scan_first_and_leaves_what_it_does_not_want(guard: OnShift, station: Station) -> None:
    log_in(guard, station, Role.SECURITY)
    guard.takes_scan = lambda scan: scan.raw == BADGE.encode()
    assert guard.takes(scan(BADGE)) and not guard.takes(scan("a ticket"))
    guard.lock()
    shown: list[Scan] = []
    guard.badge_shown.connect(shown.append)
    assert guard.takes(scan("a ticket")) and guard.takes(scan(BADGE))
    assert shown == [scan("a ticket"), scan(BADGE)]


def test_left_alone_it_locks_itself_and_scans_and_touches_count_as_somebody(
    guard: OnShift, station: Station, clock: Clock
) -> None:
    log_in(guard, station, Role.SECURITY)
    for seconds, act in ((299, lambda: guard.takes(scan("x"))), (598, guard.touched), (897, guard.tick)):
        clock.seconds = seconds
        guard.tick()
        assert not guard.locked
        act()
    clock.seconds = 898
    guard.tick()
    assert guard.locked and guard.locked_at == clock.now()


def test_zero_seconds_never_lock(guard: OnShift, station: Station, clock: Clock) -> None:
    station.settings = replace(station.settings, lock_after=0)
    log_in(guard, station, Role.SECURITY)
    clock.seconds = 1_000_000
    guard.tick()
    assert not guard.locked


def test_the_first_organiser_is_made_where_there_is_nobody(qtbot: QtBot, tmp_path: Path) -> None:
    with stations.create(tmp_path / "new", event.plan_text()) as station:
        guard = OnShift(station, "A1", lambda: NOON)
        guard.begin()
        assert guard.locked and not guard.staffed
        made: list[Operator] = []
        refused: list[Trouble] = []
        guard.enrol_first("M. Tanaka", "123456", None, made.append, refused.append)
        guard.enrol_first("M. Tanaka", "482190", KEY, made.append, refused.append)
        qtbot.waitUntil(lambda: bool(made), timeout=10_000)
        assert isinstance(refused[0], PinRefused) and refused[0].flaw is Flaw.TOO_SIMPLE
        assert (made[0].name, made[0].role, made[0].badge) == ("M. Tanaka", Role.ORGANISER, KEY)
        assert guard.staffed and guard.locked
        assert [entry.kind for entry in station.journal.entries()][-1] == "staff"
        guard.close()


def test_where_a_damaged_file_lost_its_officers_nobody_becomes_organiser_by_coming_first(
    qtbot: QtBot, station: Station, clock: Clock
) -> None:
    with writing(station.db):
        for statement in ("DROP TRIGGER operator_no_delete", "DELETE FROM pin", "DELETE FROM operator"):
            station.db.execute(statement)
    guard = OnShift(station, "A1", clock.now, elapsed=clock.elapsed)  # type: ignore[arg-type]
    assert (guard.staffed, guard.leaderless) == (True, True)
    Staffing(Operators(station.db), station.journal).enrol("Next", Role.ORGANISER, "739215", NOON, by="command line")
    assert (guard.staffed, guard.leaderless) == (True, False)
    guard.close()
