"""Security's screen on a real kiosk: what it is told by the journal, and what becomes of what is pressed there."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.demo import staff
from kiosk.domain import duty
from kiosk.domain.duty import Action, Officer, Role
from kiosk.domain.passage import EntryKind
from kiosk.domain.plan import Direction
from kiosk.domain.scan import Reader, Scan
from kiosk.domain.verdict import Admitted, Held, Reason
from kiosk.screens.kit.application import application
from kiosk.screens.kit.frame import Room
from kiosk.screens.security.controller import ControlRoom
from kiosk.screens.security.screen import MUSTER, NOW
from kiosk.screens.security.views import (
    AlertChosen,
    Ask,
    DelegationChosen,
    Lifting,
    Matches,
    NoteChosen,
    Opened,
    PersonChosen,
    Safe,
    SecurityView,
    Traced,
    ZoneChosen,
)
from kiosk.screens.words.lights import Light
from kiosk.security.alerts import AlertKind
from kiosk.security.board import Board
from kiosk.security.lockdown import Lockdowns
from kiosk.security.watch_file import Listed
from kiosk.security.watch_list import WatchList
from kiosk.station import Station
from tests.test_app import DOORS, TICKETS, Clock, made, station

__all__ = ["made", "station"]

GUARD, SUPERVISOR = Officer("g", Role.SECURITY), Officer("v", Role.SUPERVISOR)


class Duty:
    """Somebody on duty."""

    def __init__(self) -> None:
        self.officer: Officer | None = SUPERVISOR

    def may(self, action: Action) -> bool:
        return self.officer is not None and duty.may(self.officer.role, action)

    def name_of(self, operator: str) -> str:
        return f"Officer {operator}"


class Ears:
    """Remembers what was heard."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    def play(self, name: str) -> None:
        self.heard.append(name)


class Post:
    """A kiosk with its security room, somebody on duty, and ears."""

    def __init__(self, kiosk: Kiosk, clock: Clock, qtbot: QtBot) -> None:
        self.kiosk, self.clock, self.duty, self.ears = kiosk, clock, Duty(), Ears()
        self.room = ControlRoom(kiosk.station, kiosk.window, self.duty, clock, self.ears, kiosk)
        self.room.locked_down.connect(kiosk._locked_down)
        kiosk.alerting.raised.connect(self.room.soon)
        self.room.start()
        kiosk.window.allow(Room)
        self._qtbot = qtbot

    def enter(self) -> SecurityView:
        self.kiosk.window.enter(Room.SECURITY)
        self._qtbot.waitUntil(lambda: self.view.ready, timeout=5000)
        return self.view

    @property
    def view(self) -> SecurityView:
        return self.room.screen.view

    def scan(self, ticket: str, way: Direction | None = None, seconds: float = 40) -> None:
        self.clock.pass_by(seconds)
        self.kiosk.desk.direction = way
        self.kiosk.listening.wedge.scanned.emit(Scan(TICKETS[ticket], self.clock.now, Reader.WEDGE))
        self.kiosk.alerting.catch_up()

    def id_of(self, ticket: str) -> str:
        found = self.kiosk.station.roster.by_source_id(ticket)
        assert found is not None
        return found.id

    def say(self, ask: object) -> None:
        self.room.screen.say(ask)

    def entries(self, kind: EntryKind) -> list[dict[str, object]]:
        return [dict(entry.facts) for entry in self.kiosk.station.journal.entries() if entry.kind == kind]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def post(qtbot: QtBot, station: Station, clock: Clock) -> Iterator[Post]:
    kiosk = Kiosk(application(), station, now=clock)
    kiosk.window.resize(1280, 800)
    kiosk.open(full_screen=False)
    staff.log_in(kiosk)
    post = Post(kiosk, clock, qtbot)
    yield post
    post.room.close()
    kiosk.close()


def test_who_is_inside_and_who_was_not_admitted_stand_on_the_screen(post: Post) -> None:
    for ticket in ("2", "3", "5"):
        post.scan(ticket)
    post.scan("7")
    post.scan("why: forged")
    view = post.enter()
    assert {zone.zone: zone.inside for zone in view.zones if zone.inside} == {"campus": 3}
    assert view.people == 3
    assert [getattr(refusal.past.verdict, "reason", None) for refusal in view.refusals] == [
        Reason.FORGED,
        Reason.WITHDRAWN,
    ]
    assert view.turned_away == 2
    assert [line.raised.alert.kind for line in view.alerts] == [AlertKind.FORGED]


def test_the_screen_follows_what_is_sealed_while_it_is_shown(post: Post) -> None:
    post.enter()
    kiosk = post.kiosk
    kiosk.station.checkpoint.examine(Scan(TICKETS["3"], post.clock.now, Reader.WEDGE), "A1")
    kiosk.station.checkpoint.examine(Scan(TICKETS["7"], post.clock.now, Reader.WEDGE), "A1")
    post.room.look()
    assert (post.view.people, post.view.turned_away) == (1, 1)
    past = kiosk.station.journal.recent(2)[1]
    assert past.ticket == post.id_of("3")


def test_an_undone_admission_leaves_and_not_this_person_is_a_refusal(post: Post) -> None:
    post.scan("3")
    post.kiosk.window.gate.press("F6")
    post.scan("9")
    post.kiosk.window.gate.press("F7")
    view = post.enter()
    assert view.people == 0
    assert [getattr(refusal.past.verdict, "reason", None) for refusal in view.refusals] == [Reason.NOT_THIS_PERSON]


def test_a_refusal_by_hand_is_taken_back_and_the_next_scan_is_judged_anew(post: Post) -> None:
    for ticket, verdict in (("3", Admitted), ("17", Held)):
        post.scan(ticket)
        turn_down_and_undo(post)
        assert post.kiosk.window.gate.showing is None
        *_, undo, signed = post.kiosk.station.journal.entries()
        assert (undo.kind, signed.facts["act"]) == ("undo", "undo")
        view = post.enter()
        assert (view.people, view.turned_away, view.refusals) == (0, 0, ())
        post.kiosk.window.enter(Room.GATE)
        post.kiosk.listening.forget()
        post.scan(ticket)
        showing = post.kiosk.window.gate.showing
        assert showing is not None and isinstance(showing.passage.verdict, verdict)
        turn_down_and_undo(post)


def turn_down_and_undo(post: Post) -> None:
    gate = post.kiosk.window.gate
    gate.press("F7")
    assert gate.showing is not None and [act.key for act in gate.sheet.acts].count("F6") == 1
    gate.undo_asked.emit(gate.showing.passage)


def test_a_hold_stands_there_until_it_is_resolved(post: Post) -> None:
    post.scan("17")
    assert post.enter().turned_away == 1
    post.kiosk.window.enter(Room.GATE)
    post.kiosk.window.gate.press("F5")
    assert post.enter().turned_away == 0


def test_delegations_are_counted_in_a_zone_and_in_all(post: Post) -> None:
    for ticket in ("2", "2+1", "3"):
        post.scan(ticket)
    post.enter()
    post.say(ZoneChosen("campus"))
    counts = dict(post.view.delegations)
    assert sum(counts.values()) == 3
    post.scan("3", Direction.OUT)
    post.enter()
    assert sum(dict(post.view.delegations).values()) == 2
    post.say(Ask.ZONES)
    assert post.view.zone is None


def test_an_alert_is_opened_and_acknowledged_with_a_note(post: Post) -> None:
    post.scan("why: forged")
    (line,) = post.enter().alerts
    post.say(AlertChosen(line.raised.kiosk, line.raised.seq))
    assert isinstance(post.view.sheet, Opened)
    post.say(NoteChosen("Officer sent"))
    post.room.screen.note.setText("code kept")
    post.say(Ask.ACKNOWLEDGE)
    (line,) = post.view.alerts
    done = line.raised.acknowledged
    assert done is not None
    assert (done.officer, done.note, line.officer) == ("v", "Officer sent code kept", "Officer v")
    assert isinstance(post.view.sheet, Opened) and post.view.sheet.line.raised.acknowledged == done


def test_this_is_somebody_else_ends_a_watch_list_hit_for_good(post: Post) -> None:
    station = post.kiosk.station
    WatchList(station.db).replace([Listed(names=(station.roster.by_source_id("3").name,), note="armed")], DOORS)  # type: ignore[union-attr]
    post.scan("3")
    (line,) = post.enter().alerts
    assert line.raised.alert.kind is AlertKind.WATCHLIST
    post.say(AlertChosen(line.raised.kiosk, line.raised.seq))
    sheet = post.view.sheet
    assert isinstance(sheet, Opened) and sheet.listed is not None and sheet.listed.note == "armed"
    post.say(Ask.SOMEBODY_ELSE)
    post.scan("3", Direction.OUT)
    assert len(Board(station.journal).all()) == 1


def test_whoever_may_not_see_the_watch_list_does_not(post: Post) -> None:
    station = post.kiosk.station
    WatchList(station.db).replace([Listed(names=(station.roster.by_source_id("3").name,))], DOORS)  # type: ignore[union-attr]
    post.scan("3")
    post.scan("why: forged")
    (raised, *_) = Board(station.journal).all()[::-1]
    post.duty.officer = Officer("o", Role.ORGANISER)
    assert post.enter().alerts == ()
    post.say(AlertChosen(raised.kiosk, raised.seq))
    assert post.view.sheet is None
    post.say(Ask.LOCK)
    assert post.ears.heard == []


def test_new_alerts_are_heard_once_and_only_while_the_screen_is_shown(post: Post) -> None:
    post.scan("why: forged")
    assert post.ears.heard == []
    post.enter()
    post.room.look()
    assert post.ears.heard == ["alert"]
    post.room.look()
    post.kiosk.alerting.duress("op", "A1", post.clock.now)
    assert post.ears.heard == ["alert", "alert"]
    post.kiosk.window.enter(Room.GATE)
    post.kiosk.alerting.duress("op", "A1", post.clock.now)
    assert post.ears.heard == ["alert", "alert"]


def test_somebody_is_found_by_name_number_and_badge_and_traced(post: Post) -> None:
    post.scan("3")
    post.scan("3", Direction.OUT)
    post.enter()
    delegate = post.kiosk.station.roster.by_source_id("3")
    assert delegate is not None
    for text in (delegate.id, delegate.name):
        post.room.search(text)
        sheet = post.view.sheet
        assert isinstance(sheet, Traced) and sheet.person == delegate.id
        assert [step.past.direction for step in sheet.steps] == [Direction.OUT, Direction.IN]
    post.room.search("a")
    assert isinstance(post.view.sheet, Matches) and len(post.view.sheet.people) > 1
    post.room.search("")
    assert post.view.sheet is None


def test_one_person_at_two_gates_too_soon_is_marked_in_the_trace(post: Post) -> None:
    post.scan("3")
    checkpoint = post.kiosk.station.checkpoint
    checkpoint.examine(Scan(TICKETS["3"], post.clock.now + timedelta(seconds=5), Reader.WEDGE), "P1")
    post.enter()
    post.say(PersonChosen(post.id_of("3")))
    sheet = post.view.sheet
    assert isinstance(sheet, Traced)
    assert [step.apart for step in sheet.steps] == [timedelta(seconds=5), None]


def test_a_revoked_code_opens_no_gate_and_is_on_the_record(post: Post) -> None:
    post.enter()
    post.say(PersonChosen(post.id_of("3")))
    post.room.screen.press("F5")
    sheet = post.view.sheet
    assert isinstance(sheet, Traced) and sheet.asking and sheet.void is not None
    post.room.screen.press("Esc")
    assert post.entries(EntryKind.RULED) == []
    post.room.screen.press("F5")
    post.room.screen.press("F5")
    sheet = post.view.sheet
    assert isinstance(sheet, Traced) and sheet.void is None and not sheet.asking
    assert [facts["officer"] for facts in post.entries(EntryKind.RULED)] == ["v"]
    post.scan("3")
    showing = post.kiosk.window.gate.showing
    assert showing is not None and getattr(showing.passage.verdict, "reason", None) is Reason.REVOKED


def test_a_touch_of_the_lock_locks_nothing_and_two_seconds_lock_all_gates(post: Post, qtbot: QtBot) -> None:
    post.enter()
    lock = post.room.screen.places[Ask.LOCK]
    lock.click()
    assert not Lockdowns(post.kiosk.station.journal).is_locked_down()
    lock.setDown(True)
    lock.pressed.emit()
    qtbot.waitUntil(lambda: post.view.lockdown is not None, timeout=5000)
    assert post.view.lockdown is not None and post.view.lockdown.officer == "Officer v"


def test_a_finger_that_leaves_in_time_locks_nothing(post: Post, qtbot: QtBot) -> None:
    post.enter()
    lock = post.room.screen.places[Ask.LOCK]
    lock.pressed.emit()
    qtbot.wait(100)
    assert 0 < post.room.screen.held < 1
    lock.released.emit()
    assert post.room.screen.held == 0
    assert post.view.lockdown is None


def test_a_lockdown_stands_at_the_gate_stops_everybody_and_is_lifted_by_a_supervisor(post: Post) -> None:
    post.scan("3")
    post.enter()
    post.room.answer(Ask.LOCK)
    gate = post.kiosk.window.gate
    gate.clear()
    assert gate.column.lamp.light is Light.STOP
    post.scan("5")
    showing = gate.showing
    assert showing is not None and getattr(showing.passage.verdict, "reason", None) is Reason.LOCKDOWN
    post.duty.officer = GUARD
    post.enter()
    post.say(Ask.LIFT)
    post.say(Ask.LIFT_NOW)
    assert post.view.lockdown is not None
    post.duty.officer = SUPERVISOR
    post.say(Ask.LIFT)
    assert isinstance(post.view.sheet, Lifting)
    post.say(Ask.LIFT_NOW)
    assert post.view.lockdown is None
    gate.clear()
    assert gate.column.lamp.light is None


def test_a_lockdown_from_before_a_restart_or_of_another_kiosk_stands_at_the_gate(post: Post) -> None:
    Lockdowns(post.kiosk.station.journal).lock(GUARD, post.clock.now)
    post.room.check()
    assert post.kiosk.window.gate.stage.lockdown == post.clock.now


def test_people_are_counted_out_ticked_off_and_written_down(post: Post, qtbot: QtBot) -> None:
    for ticket in ("2", "3", "5", "34"):
        post.scan(ticket)
    post.enter()
    post.room.answer(Ask.LOCK)
    post.say(Ask.MUSTER)
    screen = post.room.screen
    assert (screen.tab, screen.muster.to_find, screen.muster.left) == (MUSTER, 4, 0)
    post.scan("5", Direction.OUT)
    post.enter()
    post.say(Ask.MUSTER)
    assert (screen.muster.to_find, screen.muster.left) == (3, 1)
    post.say(ZoneChosen("campus"))
    delegate = post.kiosk.station.roster.by_source_id("3")
    assert delegate is not None
    post.say(DelegationChosen(delegate.delegation))
    assert delegate.id in [missing.person for missing in screen.muster.people]
    post.say(Safe(delegate.id))
    assert (screen.muster.to_find, screen.muster.safe) == (2, 1)
    post.say(Ask.PRINT_MUSTER)
    qtbot.waitUntil(lambda: bool(screen.muster.file), timeout=10000)
    text = " ".join("".join(page.extract_text() for page in PdfReader(screen.muster.file).pages).split())
    assert "Muster list" in text and delegate.family_name in text
    assert Path(screen.muster.file).parent == post.kiosk.station.folder
    screen.press("Esc")
    assert screen.tab == NOW


def test_another_officer_finds_nothing_open(post: Post) -> None:
    post.enter()
    post.say(PersonChosen(post.id_of("3")))
    assert post.view.sheet is not None
    post.room.follow()
    assert post.view.sheet is None


def test_a_scan_wins_over_the_screen(post: Post) -> None:
    post.enter()
    post.scan("3")
    assert post.kiosk.window.current is post.kiosk.window.gate


def test_a_kiosk_that_nobody_is_logged_in_at_says_stop_too(post: Post) -> None:
    Lockdowns(post.kiosk.station.journal).lock(GUARD, post.clock.now)
    post.room.check()
    post.kiosk.guard.lock()
    lock = post.kiosk.locking.lock
    assert post.kiosk.window.current is lock
    assert lock.lamp().light is Light.STOP


def test_an_officer_under_threat_is_not_told_of_it_on_the_screen_they_stand_at(post: Post) -> None:
    post.kiosk.alerting.duress("v", "A1", post.clock.now)
    assert post.enter().alerts == ()
    assert post.ears.heard == []
    post.duty.officer = GUARD
    post.room.follow()
    assert [line.raised.alert.kind for line in post.view.alerts] == [AlertKind.DURESS]
    assert post.ears.heard == ["alert"]


def test_what_could_not_be_sealed_is_said_and_nothing_is_done(post: Post) -> None:
    post.enter()
    post.kiosk.station.db.execute("PRAGMA query_only = ON")
    post.room.answer(Ask.LOCK)
    assert post.view.said and post.view.lockdown is None
    post.kiosk.station.db.execute("PRAGMA query_only = OFF")
    post.room.answer(Ask.LOCK)
    assert not post.view.said and post.view.lockdown is not None


def test_a_new_day_counts_anew_and_the_screen_stays(post: Post, qtbot: QtBot) -> None:
    post.scan("7")
    assert post.enter().turned_away == 1
    post.clock.pass_by(24 * 3600)
    post.room.look()
    assert post.view.ready
    qtbot.waitUntil(lambda: post.view.turned_away == 0, timeout=5000)
