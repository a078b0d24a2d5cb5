"""The lock on screen: who must log in, whose shift ends, who may close the kiosk; and what the officer is offered then.

- The gate gets the buttons and the rail the rooms that the role table gives whoever is on duty. On locking every screen
  is forgotten, and whatever still comes to pass then (an answer, a job) brings none of them back.
- **A shift ends** at F12 twice: the first locks, and for some seconds the second needs no PIN, since the officer is
  still there; later it takes one. Whoever logs in while another's shift is open ends that, and reads its hand-over
  first: scans are judged when they go on from there, and not if they walk away.
- **Closing the kiosk** locks it and takes an organiser's PIN.
- **These screens are shown exactly while the kiosk is locked.** The window refuses them otherwise, and an answer that
  comes late, to a PIN or to nobody, changes nothing.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.domain.duty import Action, Role, may
from kiosk.domain.scan import Scan
from kiosk.domain.trouble import Trouble
from kiosk.operators.store import LoggedIn, Operator, TooSoon, WrongPin
from kiosk.screens.gate.stage import shut_lamp
from kiosk.screens.kit.board import Board
from kiosk.screens.kit.column import Lamp
from kiosk.screens.kit.frame import Room
from kiosk.screens.kit.intents import Intent
from kiosk.screens.shift.lock import END, Greeted, Lock, LockScreen, Purpose, Snag
from kiosk.screens.shift.pin_screen import TAKE_OFF, PinScreen
from kiosk.screens.shift.shift import OfficerBadge, OnShift
from kiosk.screens.window import Window
from kiosk.screens.words.language import current, speak
from kiosk.security.shifts import HandOver
from kiosk.station import Station
from kiosk.storage.database import CannotWrite

if TYPE_CHECKING:
    from kiosk.screens.shift.first_officer import Enrolment, FirstOfficer
    from kiosk.screens.shift.hand_over import HandOverScreen, Report

FOLDER = "hand-over"
STILL_THERE = 10.0
"""Seconds after F12 in which another F12 ends the shift without a PIN."""
WALKED_AWAY = 120_000
"""Milliseconds after which whoever read a hand-over is asked for the PIN again."""

ROOMS = {
    Room.DESK: Action.SEARCH_FREELY,
    Room.SECURITY: Action.SEE_PRESENCE,
    Room.ORGANISER: Action.SEE_PLAN,
}
"""What it takes to enter a room. Each screen asks for itself what may be done there."""
HOMES = {
    Role.SECURITY: Room.SECURITY,
    Role.SUPERVISOR: Room.SECURITY,
    Role.ORGANISER: Room.ORGANISER,
}
"""Where the gate's key for other screens leads each role."""


class Locking(QObject):
    """Between the guard and the screens of one kiosk."""

    leaving = Signal()
    """An organiser closes the kiosk."""

    def __init__(
        self,
        guard: OnShift,
        window: Window,
        station: Station,
        now: Callable[[], datetime],
        offers: Iterable[Intent],
        *,
        elapsed: Callable[[], float] = monotonic,
        parent: QObject | None = None,
    ) -> None:
        """`offers` are the buttons of the gate that somebody answers at all."""
        super().__init__(parent)
        self._guard, self._window, self._station = guard, window, station
        self._now, self._elapsed, self._offers = now, elapsed, tuple(offers)
        self._shut = False
        """Locked when it was last looked at; a language that was chosen for one officer ends with them."""
        self.lock = LockScreen(window.gate.theme, self._lamp, now, station.plan.zone_info)
        self._screens: list[Board] = []
        self._badge: OfficerBadge | None = None
        self._first_badge: str | None = None
        self._next: tuple[LoggedIn, bool] | None = None
        """Who goes on after the hand-over that is being read; whether they showed a badge."""
        self._left_at: float | None = None
        self._full_screen = False
        self._walked_away = QTimer(self, singleShot=True, interval=WALKED_AWAY)
        self._walked_away.timeout.connect(self._ask)
        self._connect()

    def _connect(self) -> None:
        self._have(self.lock)
        self._guard.changed.connect(self.follow)
        self._guard.badge_shown.connect(self._badge_shown)
        self._window.lock_asked.connect(self.leave)
        self._window.close_asked.connect(self.ask_to_close)
        self.lock.pin_given.connect(self._pin_given)
        self.lock.chosen.connect(self._chosen)

    def _have(self, screen: Board) -> None:
        self._screens.append(screen)
        self._window.add(screen, shut=True)

    @cached_property
    def first(self) -> "FirstOfficer":
        """Asks for the first organiser; made when first needed, since most starts are not the first."""
        from kiosk.screens.shift.first_officer import FirstOfficer

        screen = FirstOfficer(self._window.gate.theme, self._lamp)
        screen.enrolled.connect(self._enrol)
        screen.badge_taken_off.connect(self._take_first_badge_off)
        self._have(screen)
        return screen

    @cached_property
    def hand_over(self) -> "HandOverScreen":
        """Shows what is handed over; made at the end of the first shift."""
        from kiosk.screens.shift.hand_over import HandOverScreen

        screen = HandOverScreen(self._window.gate.theme, self._lamp)
        screen.asked.connect(self._report_pressed)
        self._have(screen)
        return screen

    # What the officer is offered

    def follow(self) -> None:
        """Somebody logged in, left, or the kiosk was locked."""
        guard, window = self._guard, self._window
        window.shut(guard.locked)
        window.home = HOMES.get(guard.operator.role) if guard.operator else None
        rooms = {room for room, action in ROOMS.items() if guard.may(action)}
        window.allow({Room.GATE, *rooms, *([Room.LOCK] if guard.in_use else [])} if not guard.locked else ())
        offers = set(guard.offered(self._offers))
        if not rooms:
            offers.discard(Intent.ROOMS)
        window.gate.set_offers(offers)
        window.keep(self._full_screen and guard.in_use and guard.staffed)
        shut, self._shut = self._shut, guard.locked
        if guard.locked:
            window.forget()
            if not shut and current() != self._station.settings.language:
                speak(self._station.settings.language)
            self._ask()
            return
        self._walked_away.stop()
        self._next = None
        if window.shows_shut:
            window.forget()

    def recover(self) -> None:
        """The program failed while a PIN was looked at: let it be typed again."""
        for screen in self._screens:
            if isinstance(screen, PinScreen) and screen.busy:
                screen.open_pad()

    def own_screen(self, full_screen: bool) -> None:
        """Whether the kiosk has the whole screen, and so is closed by organisers alone, once there is one."""
        self._full_screen = full_screen
        self.follow()

    def leave(self) -> None:
        """The officer locks the kiosk."""
        self._left_at = self._elapsed()
        self._guard.lock()

    def ask_to_close(self) -> None:
        """Somebody wants to close the kiosk."""
        self._guard.lock()
        self._show(Lock(purpose=Purpose.LEAVE))

    # The lock

    def _ask(self, said: Snag | Trouble | None = None) -> None:
        """Who is on duty? At the first start: who organises?"""
        self._next = None
        self._walked_away.stop()
        if self._guard.staffed:
            self._badge = None
            self._show(Lock(said=said or (Snag.LEADERLESS if self._guard.leaderless else None)))
        else:
            self._window.go_to(self.first)
            self.first.name.setFocus()

    def _show(self, lock: Lock) -> None:
        shift = self._guard.shift
        self.lock.show_lock(
            replace(
                lock,
                locked_at=self._guard.locked_at,
                on_duty=self._guard.name_of(shift.operator) if shift else "",
                since=shift.since if shift else None,
            )
        )
        self._window.go_to(self.lock)

    def _badge_shown(self, scan: Scan) -> None:
        if not self._guard.staffed:
            self._first_badge_shown(self._guard.badge_key(scan))
        elif self._window.current is self.lock and not self.lock.busy:
            self._greet(self._guard.badge_of(scan))

    def _greet(self, badge: OfficerBadge | None) -> None:
        """An officer's badge, or none. A wait goes on, whoever comes."""
        waiting = self.lock.lock.said if self.lock.wait else None
        self._badge = badge if badge and badge.stands else None
        snag = None if self._badge else Snag.VOID_BADGE if badge else Snag.UNKNOWN_BADGE
        greeted = None
        if self._badge:
            officer, shift = self._badge.operator, self._guard.shift
            since = shift.since if shift and shift.operator == officer.id else None
            greeted = Greeted(officer.name, officer.role, since)
        self._show(replace(self.lock.lock, greeted=greeted, said=waiting or snag))

    def _pin_given(self, pin: str) -> None:
        badge = self._badge.keys if self._badge else None
        self._guard.identify(pin, badge, self._answered, self._failed)

    def _answered(self, found: LoggedIn | WrongPin | TooSoon) -> None:
        purpose = self.lock.lock.purpose
        if not self._guard.locked:
            return
        if not isinstance(found, LoggedIn):
            self._show(replace(self.lock.lock, said=found))
        elif purpose is Purpose.LEAVE:
            self._close_or_not(found.operator)
        elif purpose is Purpose.END_SHIFT:
            self._end_shift(None)
        else:
            self._take_over(found)

    def _close_or_not(self, operator: Operator) -> None:
        if may(operator.role, Action.LEAVE_KIOSK_MODE):
            self._ask()
            self.leaving.emit()
        else:
            self._show(replace(self.lock.lock, said=Snag.NO_ORGANISER))

    def _take_over(self, found: LoggedIn) -> None:
        shift = self._guard.shift
        if shift is not None and shift.operator != found.operator.id:
            self._end_shift((found, self._badge is not None))
        else:
            self._log_in(found, self._badge is not None)

    def _log_in(self, found: LoggedIn, badge: bool) -> None:
        try:
            self._guard.log_in(found, badge=badge)
        except Trouble as trouble:
            self._failed(trouble)

    def _failed(self, trouble: Trouble) -> None:
        self._show(replace(self.lock.lock, said=trouble))

    def _chosen(self, ask: object) -> None:
        """END, BACK or TAKE_OFF."""
        if not self._guard.locked:
            return
        if ask == TAKE_OFF:
            self._take_badge_off()
            return
        still_there = self._left_at is not None and self._elapsed() - self._left_at <= STILL_THERE
        self._left_at = None
        if ask != END:
            self._ask()
        elif still_there:
            self._end_shift(None)
        else:
            self._show(replace(self.lock.lock, purpose=Purpose.END_SHIFT, said=None))

    def _take_badge_off(self) -> None:
        """Whoever types the PIN now is not asked whose badge that was. A wait goes on."""
        self._badge = None
        waiting = self.lock.lock.said if self.lock.wait else None
        self._show(replace(self.lock.lock, greeted=None, said=waiting))

    # The first start

    def _first_badge_shown(self, key: str | None) -> None:
        """A code that is no badge changes nothing; while the PIN is being kept, none does."""
        if self.first.busy:
            return
        if key is None:
            self.first.show_unread()
        else:
            self._first_badge = key
            self.first.show_badge(True)

    def _take_first_badge_off(self) -> None:
        self._first_badge = None

    def _enrol(self, enrolment: "Enrolment") -> None:
        self._guard.enrol_first(enrolment.name, enrolment.pin, self._first_badge, self._enrolled, self.first.refuse)

    def _enrolled(self, _operator: Operator) -> None:
        self.follow()
        self._ask(Snag.ENROLLED)

    # The hand-over

    def _end_shift(self, following: tuple[LoggedIn, bool] | None) -> None:
        operator = self._guard.shift.operator if self._guard.shift else ""
        try:
            handed_over = self._guard.end_shift()
        except Trouble as trouble:
            self._failed(trouble)
            return
        if handed_over is None:
            self._ask()
            return
        self._next = following
        self.hand_over.show_report(self._report(handed_over, operator))
        self._window.go_to(self.hand_over)
        if following:
            self._walked_away.start()

    def _report(self, handed_over: HandOver, operator: str) -> "Report":
        from kiosk.screens.shift.hand_over import Report

        known = self._guard.known(operator)
        return Report(
            handed_over=handed_over,
            name=known.name if known else operator,
            role=known.role if known else None,
            event=self._station.plan.event.short_name,
            gate=self._window.gate.stage.gate,
            zone=self._station.plan.zone_info,
            next=self._next[0].operator.name if self._next else "",
        )

    def _report_pressed(self, ask: object) -> None:
        """Go on, or print."""
        from kiosk.screens.shift.hand_over import PRINT

        if ask == PRINT:
            self._print()
        elif self._next is not None:
            self._log_in(*self._next)
        else:
            self._ask()

    def _print(self) -> None:
        from kiosk.screens.shift.hand_over import write_paper

        report = self.hand_over.report
        if report is None:
            return
        local = report.handed_over.until.astimezone(report.zone)
        gate = "".join(letter if letter.isalnum() else "-" for letter in report.gate)
        name = f"{local:%Y%m%dT%H%M%S}-{gate}.pdf"
        try:
            write_paper(report, self._station.folder / FOLDER / name)
        except CannotWrite:
            self.hand_over.show_failed()
        else:
            self.hand_over.show_saved(f"{FOLDER}/{name}")

    def _lamp(self) -> Lamp:
        return shut_lamp(self._window.gate.stage, self._now())
