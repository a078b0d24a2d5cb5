"""The lock of a whole kiosk: badges, PINs, shifts and hand-overs through the screens, as officers use them."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk import station as stations
from kiosk.app import Kiosk
from kiosk.demo import event, staff
from kiosk.domain.duty import Role
from kiosk.domain.languages import LANGUAGES
from kiosk.domain.scan import Reader, Scan
from kiosk.operators.store import Operators, WrongPin
from kiosk.screens.gate.gate import Gate
from kiosk.screens.kit.application import application
from kiosk.screens.kit.board import Board
from kiosk.screens.kit.dialog import SheetDialog
from kiosk.screens.kit.frame import Room, Screen
from kiosk.screens.kit.intents import Intent
from kiosk.screens.kit.languages import Speak
from kiosk.screens.kit.theme import DARK, theme
from kiosk.screens.shift.lock import Lock, Purpose, Snag
from kiosk.screens.words import language
from kiosk.screens.words.lights import Light
from kiosk.station import Station, open_station
from kiosk.storage.database import CannotWrite
from tests.makers import NOON

PIN = {each.role: each.pin for each in staff.OFFICERS}
BADGE = {each.role: each.badge for each in staff.OFFICERS}
DURESS = next(each.duress for each in staff.OFFICERS if each.duress)


class Clock:
    """Moves when told."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("locking") / "data"
    event.make(folder, None, NOON - timedelta(minutes=4)).close()
    return folder


@pytest.fixture
def station(made: Path, tmp_path: Path) -> Station:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    for file in made.iterdir():
        if file.name != "lock":
            (folder / file.name).write_bytes(file.read_bytes())
    return opened_at_a1(folder)


def opened_at_a1(folder: Path, **changes: object) -> Station:
    opened = open_station(folder, writing=True)
    opened.settings = replace(opened.settings, gate="A1", **changes)  # type: ignore[arg-type]
    return opened


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def kiosk(qtbot: QtBot, station: Station, clock: Clock) -> Iterator[Kiosk]:
    opened = Kiosk(application(), station, now=clock)
    opened.open(full_screen=False)
    yield opened
    opened.close()


def scan(kiosk: Kiosk, code: str) -> None:
    kiosk.listening.wedge.scanned.emit(Scan(code.encode(), NOON, Reader.WEDGE))


def ticket(kiosk: Kiosk, name: str = "3") -> None:
    kiosk.listening.wedge.scanned.emit(Scan(event.tickets()[name], NOON, Reader.WEDGE))


def type_pin(qtbot: QtBot, kiosk: Kiosk, pin: str) -> None:
    lock = kiosk.locking.lock
    for digit in pin:
        lock.places[digit].click()
    lock.press("F5")
    qtbot.waitUntil(lambda: not lock.busy or current(kiosk) is not lock, timeout=10_000)


def current(kiosk: Kiosk) -> QWidget:
    return kiosk.window.current


def lock(kiosk: Kiosk) -> Lock:
    assert current(kiosk) is kiosk.locking.lock
    return kiosk.locking.lock.lock


def kinds(kiosk: Kiosk, last: int) -> list[str]:
    return [entry.kind for entry in kiosk.station.journal.entries()][-last:]


def test_a_kiosk_starts_locked_and_judges_nothing(kiosk: Kiosk) -> None:
    sealed = kiosk.station.journal.head()
    ticket(kiosk)
    assert lock(kiosk).said is Snag.UNKNOWN_BADGE
    assert kiosk.station.journal.head() == sealed and kiosk.window.gate.showing is None


def test_badge_and_pin_open_the_gate_and_the_bar_names_the_officer(qtbot: QtBot, kiosk: Kiosk) -> None:
    scan(kiosk, BADGE[Role.SECURITY])
    greeted = lock(kiosk).greeted
    assert greeted is not None and (greeted.name, greeted.role) == ("R. Adeyemi", Role.SECURITY)
    type_pin(qtbot, kiosk, PIN[Role.SECURITY])
    assert current(kiosk) is kiosk.window.gate
    kiosk.rounds.go()
    assert kiosk.window.gate.stage.statuses.officer == "R. Adeyemi"
    ticket(kiosk)
    assert kiosk.window.gate.column.lamp.light is Light.ADMIT


def test_a_pin_alone_opens_too_but_not_with_anothers_badge(qtbot: QtBot, kiosk: Kiosk) -> None:
    scan(kiosk, BADGE[Role.SECURITY])
    type_pin(qtbot, kiosk, PIN[Role.ENTRANCE])
    assert kiosk.guard.locked
    kiosk.locking.lock.chosen.emit("back")
    type_pin(qtbot, kiosk, PIN[Role.ENTRANCE])
    assert kiosk.guard.operator is not None and kiosk.guard.operator.role is Role.ENTRANCE


def test_duress_opens_alike_and_only_the_journal_differs(qtbot: QtBot, kiosk: Kiosk) -> None:
    type_pin(qtbot, kiosk, DURESS)
    assert current(kiosk) is kiosk.window.gate
    assert kiosk.guard.operator is not None and kiosk.guard.operator.name == "R. Adeyemi"
    kiosk.alerting.catch_up()
    assert "alert" in kinds(kiosk, 3)


def test_wrong_pins_end_in_a_wait_that_a_scanned_badge_does_not_end(qtbot: QtBot, kiosk: Kiosk, clock: Clock) -> None:
    for _ in range(5):
        type_pin(qtbot, kiosk, "9090")
    assert not kiosk.locking.lock.takes_digits
    scan(kiosk, BADGE[Role.SECURITY])
    assert not kiosk.locking.lock.takes_digits and kiosk.locking.lock.wait == timedelta(seconds=30)
    clock.now += timedelta(seconds=30)
    kiosk.locking.lock.tick()
    assert kiosk.locking.lock.takes_digits


def test_locking_forgets_what_was_on_screen(qtbot: QtBot, kiosk: Kiosk) -> None:
    staff.log_in(kiosk)
    ticket(kiosk)
    kiosk.window.gate.press("F12")
    assert kiosk.guard.locked and kiosk.window.gate.showing is None and lock(kiosk).on_duty == "L. Okafor"
    type_pin(qtbot, kiosk, PIN[Role.SUPERVISOR])
    assert current(kiosk) is kiosk.window.gate and kiosk.window.gate.at_rest


def test_what_still_comes_to_pass_brings_no_screen_back_before_the_lock(qtbot: QtBot, kiosk: Kiosk) -> None:
    staff.log_in(kiosk)
    ticket(kiosk)
    showing = kiosk.window.gate.showing
    assert showing is not None
    kiosk.window.gate.press("F12")
    kiosk.window.show_passage(showing)
    kiosk.window.ask(Empty(theme("light")))
    assert current(kiosk) is kiosk.locking.lock
    type_pin(qtbot, kiosk, PIN[Role.SUPERVISOR])
    assert current(kiosk) is kiosk.window.gate and kiosk.window.gate.at_rest and kiosk.window.gate.dialog is None


def test_f12_locks_whatever_dialog_is_open(kiosk: Kiosk) -> None:
    staff.log_in(kiosk)
    kiosk.window.ask(Empty(theme("light")))
    dialog = kiosk.window.gate.dialog
    assert dialog is not None
    dialog.press("F12")
    assert current(kiosk) is kiosk.locking.lock and kiosk.window.gate.dialog is None


@pytest.mark.parametrize(
    "touch",
    [
        lambda window: QTest.mouseClick(window, Qt.MouseButton.LeftButton),
        lambda window: QTest.keyClick(window, Qt.Key.Key_F9),
        lambda window: QTest.keyClick(window, Qt.Key.Key_X),
    ],
)
def test_a_finger_or_a_key_anywhere_on_the_window_counts_as_somebody(
    qtbot: QtBot, kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch, touch: Callable[[QWindow], None]
) -> None:
    staff.log_in(kiosk)
    touched: list[bool] = []
    monkeypatch.setattr(kiosk.guard, "touched", lambda: touched.append(True))
    window = kiosk.window.windowHandle()
    assert window is not None
    touch(window)
    qtbot.waitUntil(lambda: bool(touched), timeout=5000)


def test_a_bug_while_a_pin_is_looked_at_leaves_the_pad_open(
    qtbot: QtBot, kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    held, log_in = Event(), Operators.log_in
    monkeypatch.setattr(Operators, "log_in", lambda *asked: held.wait() and log_in(*asked))
    try:
        for digit in PIN[Role.SUPERVISOR]:
            kiosk.locking.lock.places[digit].click()
        kiosk.locking.lock.press("F5")
        assert not kiosk.locking.lock.takes_digits
        kiosk.caught(ZeroDivisionError, ZeroDivisionError(), None)
        assert kiosk.locking.lock.takes_digits and current(kiosk) is kiosk.locking.lock
    finally:
        held.set()
    qtbot.waitUntil(lambda: not kiosk.guard.locked, timeout=10_000)


def test_the_officers_screens_forget_what_was_looked_up(kiosk: Kiosk) -> None:
    screen = Anything(theme("light"), kiosk.window.surroundings())
    kiosk.window.furnish(screen)
    staff.log_in(kiosk)
    kiosk.window.enter(Room.SECURITY)
    screen.looked_up = "somebody"
    kiosk.guard.lock()
    assert screen.looked_up == ""


def test_the_same_ticket_is_judged_anew_for_another_officer(qtbot: QtBot, kiosk: Kiosk) -> None:
    staff.log_in(kiosk)
    ticket(kiosk)
    staff.log_in(kiosk, Role.SECURITY)
    ticket(kiosk)
    assert kinds(kiosk, 1) == ["passage"]


def test_f12_twice_ends_the_shift_and_the_hand_over_can_be_kept_as_paper(kiosk: Kiosk) -> None:
    staff.log_in(kiosk)
    ticket(kiosk)
    kiosk.window.gate.press("F12")
    kiosk.locking.lock.places["end"].click()
    report = kiosk.locking.hand_over.report
    assert current(kiosk) is kiosk.locking.hand_over and report is not None
    assert (report.name, report.role, report.next) == ("L. Okafor", Role.SUPERVISOR, "")
    assert report.handed_over.by_verdict["admitted"] == 1
    kiosk.locking.hand_over.press("F11")
    (paper,) = (kiosk.station.folder / "hand-over").iterdir()
    assert paper.name == "20240627T120000-A1.pdf" and paper.read_bytes().startswith(b"%PDF")
    kiosk.locking.hand_over.press("F5")
    assert lock(kiosk).on_duty == "" and kiosk.locking.hand_over.report is None
    assert kinds(kiosk, 2) == ["logged_out", "signed"]


def test_later_ending_a_shift_takes_a_pin(qtbot: QtBot, kiosk: Kiosk) -> None:
    staff.log_in(kiosk)
    kiosk.guard.lock()
    kiosk.locking.lock.places["end"].click()
    assert lock(kiosk).purpose is Purpose.END_SHIFT and kiosk.guard.shift is not None
    kiosk.locking.lock.press("Esc")
    assert lock(kiosk).purpose is Purpose.UNLOCK
    kiosk.locking.lock.places["end"].click()
    type_pin(qtbot, kiosk, PIN[Role.SUPERVISOR])
    assert current(kiosk) is kiosk.locking.hand_over and kiosk.guard.shift is None


def test_another_officer_reads_the_hand_over_before_any_scan_is_judged(qtbot: QtBot, kiosk: Kiosk) -> None:
    staff.log_in(kiosk, Role.ENTRANCE)
    kiosk.guard.lock()
    type_pin(qtbot, kiosk, PIN[Role.SECURITY])
    qtbot.waitUntil(lambda: current(kiosk) is kiosk.locking.hand_over, timeout=10_000)
    report = kiosk.locking.hand_over.report
    assert report is not None and (report.name, report.next) == ("A. Vidal", "R. Adeyemi")
    ticket(kiosk)
    assert kinds(kiosk, 1) == ["signed"]
    kiosk.locking.hand_over.press("F5")
    assert current(kiosk) is kiosk.window.gate
    assert kiosk.guard.operator is not None and kiosk.guard.operator.name == "R. Adeyemi"


def test_whoever_walks_away_from_the_hand_over_is_not_on_duty(qtbot: QtBot, kiosk: Kiosk) -> None:
    staff.log_in(kiosk, Role.ENTRANCE)
    kiosk.guard.lock()
    type_pin(qtbot, kiosk, PIN[Role.SECURITY])
    qtbot.waitUntil(lambda: current(kiosk) is kiosk.locking.hand_over, timeout=10_000)
    kiosk.locking._walked_away.timeout.emit()
    assert lock(kiosk).on_duty == "" and kiosk.guard.locked
    kiosk.locking.hand_over.asked.emit("next")
    assert kiosk.guard.locked


def test_whoever_went_on_after_a_hand_over_stays_at_the_open_gate(qtbot: QtBot, kiosk: Kiosk) -> None:
    staff.log_in(kiosk, Role.ENTRANCE)
    kiosk.guard.lock()
    type_pin(qtbot, kiosk, PIN[Role.SECURITY])
    qtbot.waitUntil(lambda: current(kiosk) is kiosk.locking.hand_over, timeout=10_000)
    kiosk.locking.hand_over.press("F5")
    assert not kiosk.locking._walked_away.isActive()
    kiosk.locking._walked_away.timeout.emit()
    assert current(kiosk) is kiosk.window.gate and not kiosk.guard.locked
    ticket(kiosk)
    assert kiosk.window.gate.column.lamp.light is Light.ADMIT


def steps(qtbot: QtBot, kiosk: Kiosk) -> list[Callable[[], object]]:
    """What may come to pass around a lock, in any order, wanted or late."""
    locking, window, guard = kiosk.locking, kiosk.window, kiosk.guard

    def pin(role: Role) -> None:
        if current(kiosk) is locking.lock and locking.lock.takes_digits:
            type_pin(qtbot, kiosk, PIN[role])

    def room(of: Room) -> None:
        window.enter(of)

    def key(name: str) -> None:
        shown = current(kiosk)
        assert isinstance(shown, Board | Gate)
        shown.press(name)

    return [
        *(partial(pin, role) for role in (Role.ENTRANCE, Role.SECURITY, Role.ORGANISER) for _ in range(2)),
        *(partial(room, of) for of in Room),
        *(partial(key, name) for name in ("F5", "F5", "F12", "F12", "Esc")),
        *(partial(scan, kiosk, badge) for badge in BADGE.values()),
        partial(ticket, kiosk),
        guard.lock,
        locking.leave,
        locking.ask_to_close,
        locking.recover,
        locking.follow,
        locking._walked_away.timeout.emit,
        partial(locking.hand_over.asked.emit, "next"),
        partial(locking.lock.chosen.emit, "back"),
        partial(locking.lock.chosen.emit, "end"),
        partial(locking._answered, WrongPin(3, NOON)),
        partial(locking._failed, CannotWrite("late")),
    ]


@pytest.mark.parametrize("seed", range(8))
def test_the_lock_is_on_screen_exactly_while_the_kiosk_is_locked(qtbot: QtBot, kiosk: Kiosk, seed: int) -> None:
    chance, done = Random(seed), []
    shut = {kiosk.locking.lock, kiosk.locking.hand_over}
    staff.log_in(kiosk, Role.ENTRANCE)
    for _ in range(60):
        step = chance.choice(steps(qtbot, kiosk))
        done.append(step)
        step()
        assert (current(kiosk) in shut) is kiosk.guard.locked, done[-6:]
        assert kiosk.guard.locked or not kiosk.locking._walked_away.isActive(), done[-6:]


def test_a_log_in_that_cannot_be_sealed_says_so(qtbot: QtBot, kiosk: Kiosk) -> None:
    kiosk.station.db.execute("PRAGMA query_only = ON")
    type_pin(qtbot, kiosk, PIN[Role.SECURITY])
    kiosk.station.db.execute("PRAGMA query_only = OFF")
    assert type(lock(kiosk).said).__name__ == "CannotWrite"


@pytest.mark.parametrize(
    ("role", "rooms"),
    [
        (Role.ENTRANCE, {Room.ORGANISER}),
        (Role.SECURITY, {Room.SECURITY, Room.ORGANISER}),
        (Role.ORGANISER, {Room.SECURITY, Room.ORGANISER}),
    ],
)
def test_rail_and_buttons_are_those_of_the_role(kiosk: Kiosk, role: Role, rooms: set[Room]) -> None:
    kiosk.window.furnish(Anything(theme("light"), kiosk.window.surroundings()))
    kiosk.organising.begin()
    staff.log_in(kiosk, role)
    assert kiosk.window.rooms & {Room.SECURITY, Room.ORGANISER} == rooms
    assert Intent.ROOMS in kiosk.window.gate.stage.offers
    kiosk.guard.lock()
    assert not kiosk.window.rooms


class Empty(SheetDialog):
    """A dialog with nothing on it."""

    def spots(self, paper: object) -> list[object]:  # type: ignore[override]
        return []

    def paint(self, paper: object) -> None:
        pass


class Anything(Screen):
    """A screen of security with nothing on it."""

    looked_up = ""

    def forget(self) -> None:
        self.looked_up = ""

    def heading(self) -> str:
        return "Anything"

    def body_spots(self, paper: object) -> list[object]:  # type: ignore[override]
        return []

    def paint_body(self, paper: object) -> None:
        pass


def test_the_lock_follows_theme_and_language(kiosk: Kiosk) -> None:
    kiosk.window.use(DARK, "fr")
    assert kiosk.locking.lock.theme is DARK and kiosk.locking.hand_over.theme is DARK


def test_a_window_of_its_own_closes_and_the_whole_screen_takes_an_organiser(
    qtbot: QtBot, kiosk: Kiosk, station: Station
) -> None:
    staff.log_in(kiosk)
    kiosk.locking.own_screen(True)
    assert not kiosk.window.close() and kiosk.window.isVisible()
    assert lock(kiosk).purpose is Purpose.LEAVE and kiosk.guard.locked
    kiosk.locking.leaving.disconnect()
    left: list[bool] = []
    kiosk.locking.leaving.connect(lambda: left.append(True))
    type_pin(qtbot, kiosk, PIN[Role.SUPERVISOR])
    assert lock(kiosk).said is Snag.NO_ORGANISER and left == []
    type_pin(qtbot, kiosk, PIN[Role.ORGANISER])
    qtbot.waitUntil(lambda: left == [True], timeout=10_000)
    kiosk.locking.own_screen(False)
    assert kiosk.window.close()


def test_the_first_start_makes_the_first_organiser_and_then_asks_for_the_pin(
    qtbot: QtBot, tmp_path: Path, clock: Clock
) -> None:
    stations.create(tmp_path / "new", event.plan_text()).close()
    kiosk = Kiosk(application(), opened_at_a1(tmp_path / "new"), now=clock)
    kiosk.open(full_screen=False)
    first = kiosk.locking.first
    assert current(kiosk) is first
    scan(kiosk, "OFFICER-1")
    first.name.setText("M. Tanaka")
    for pin in ("482190", "482190"):
        for digit in pin:
            first.places[digit].click()
        first.press("F5")
    qtbot.waitUntil(lambda: current(kiosk) is kiosk.locking.lock, timeout=10_000)
    assert lock(kiosk).said is Snag.ENROLLED
    scan(kiosk, "OFFICER-1")
    type_pin(qtbot, kiosk, "482190")
    assert kiosk.guard.operator is not None and kiosk.guard.operator.role is Role.ORGANISER
    kiosk.close()


@pytest.mark.parametrize(("role", "room"), [(Role.ORGANISER, Room.ORGANISER), (Role.SUPERVISOR, Room.SECURITY)])
def test_the_key_for_other_screens_leads_each_role_to_its_own(
    qtbot: QtBot, kiosk: Kiosk, role: Role, room: Room
) -> None:
    type_pin(qtbot, kiosk, PIN[role])
    qtbot.waitUntil(lambda: not kiosk.guard.locked, timeout=10_000)
    assert kiosk.window.gate.stage.statuses.officer == kiosk.guard.operator.name  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: room in kiosk.window.rooms, timeout=10_000)
    entered: list[Room] = []
    kiosk.window.entered.connect(entered.append)
    kiosk.window.gate.press("F10")
    assert entered == [room]


def test_a_code_scanned_by_mistake_at_the_first_start_is_nobodys_badge_once_it_is_taken_off(
    qtbot: QtBot, tmp_path: Path, clock: Clock
) -> None:
    stations.create(tmp_path / "new", event.plan_text()).close()
    kiosk = Kiosk(application(), opened_at_a1(tmp_path / "new"), now=clock)
    kiosk.open(full_screen=False)
    first = kiosk.locking.first
    scan(kiosk, "OFFICER-1")
    first.press("F6")
    first.name.setText("M. Tanaka")
    for pin in ("482190", "482190"):
        for digit in pin:
            first.places[digit].click()
        first.press("F5")
    qtbot.waitUntil(lambda: current(kiosk) is kiosk.locking.lock, timeout=10_000)
    kiosk.listening.forget()
    scan(kiosk, "OFFICER-1")
    assert lock(kiosk).greeted is None and lock(kiosk).said is Snag.UNKNOWN_BADGE
    kiosk.close()


def test_an_officers_badge_scanned_by_mistake_can_be_taken_off_and_another_officer_logs_in(
    qtbot: QtBot, kiosk: Kiosk
) -> None:
    scan(kiosk, BADGE[Role.SECURITY])
    assert lock(kiosk).greeted is not None
    kiosk.locking.lock.press("F6")
    assert lock(kiosk).greeted is None
    type_pin(qtbot, kiosk, PIN[Role.ORGANISER])
    qtbot.waitUntil(lambda: kiosk.guard.operator is not None, timeout=10_000)
    assert kiosk.guard.operator is not None and kiosk.guard.operator.role is Role.ORGANISER


def test_without_officers_the_gate_stands_open_and_has_no_lock(qtbot: QtBot, station: Station, clock: Clock) -> None:
    station.settings = replace(station.settings, officers=False)
    kiosk = Kiosk(application(), station, now=clock)
    kiosk.open(full_screen=False)
    kiosk.locking.own_screen(True)
    assert current(kiosk) is kiosk.window.gate and Intent.LOCK not in kiosk.window.gate.stage.offers
    kiosk.window.gate.press("F12")
    ticket(kiosk)
    assert kiosk.window.gate.column.lamp.light is Light.ADMIT
    kiosk.window.gate.press("F6")
    assert kinds(kiosk, 2) == ["passage", "undo"]
    assert kiosk.window.close()
    kiosk.close()


def test_a_language_chosen_at_the_lock_is_one_officers_and_is_kept_nowhere(kiosk: Kiosk, station: Station) -> None:
    lock, settings = kiosk.locking.lock, station.folder / "settings.toml"
    before = settings.read_bytes() if settings.exists() else b""
    kiosk.guard.lock()
    for code in (*LANGUAGES, "ar"):
        lock.places[Speak(code)].click()
        assert language.current() == code
        assert {ask.language for ask in lock.places if isinstance(ask, Speak)} == set(LANGUAGES)
    staff.log_in(kiosk)
    assert language.current() == "ar"
    kiosk.guard.lock()
    assert language.current() == station.settings.language == "en"
    assert (settings.read_bytes() if settings.exists() else b"") == before
