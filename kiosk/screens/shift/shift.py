"""Who stands at this kiosk: logging in and out, locking, and what the officer on duty may do.

- **Locked, no scan is judged.** A code is then an officer's badge or nothing; `takes` is asked before every scan. A
  dialog that waits for a second officer sets `takes_scan` and gets the next scan first.
- **A start is locked**, also the start after a crash: a restart must be no way around a PIN. The shift goes on when its
  officer unlocks, and ends when another one logs in.
- **Duress and waits raise their alerts here**, wherever the PIN was typed. Nothing that is answered shows a difference.
- **Who was dismissed decides nothing more**, also where that was done by a command while they are on duty: their shift
  ends, and the kiosk is locked, before anything else is asked of them.
- With `settings.officers` off nobody logs in: everything may be done but what is sealed with an officer's name, or
  what only some roles may read (`domain.duty.NAMED`).
"""

import contextlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property, partial
from time import monotonic
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from kiosk.credentials import read
from kiosk.domain import duty
from kiosk.domain.credential import Credential
from kiosk.domain.duty import NAMED, Action, Officer, Role
from kiosk.domain.people import Standing
from kiosk.domain.scan import Scan
from kiosk.domain.trouble import Trouble
from kiosk.operators.store import LoggedIn, Operator, Operators, WrongPin
from kiosk.screens.kit.intents import Intent
from kiosk.screens.shift.pin_check import Answer, Pins
from kiosk.security.lookout import Lookout
from kiosk.security.shifts import HandOver, Shift, Shifts
from kiosk.security.watch_list import WatchList
from kiosk.station import Station
from kiosk.storage.database import version

_LOOKS_EVERY = 1_000
_TOUCHES = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride, QEvent.Type.TouchBegin,
     QEvent.Type.Wheel, QEvent.Type.TabletPress}
)  # fmt: skip
"""A key that is a shortcut comes as ShortcutOverride alone."""

NEEDS = {
    Intent.PRINT: Action.PRINT,
    Intent.REPRINT: Action.REPRINT,
    Intent.UNDO: Action.UNDO,
    Intent.NOT_THIS_PERSON: Action.NOT_THIS_PERSON,
    Intent.RESOLVE: Action.RESOLVE,
    Intent.OVERRIDE: Action.RESOLVE,
    Intent.FIND: Action.SEARCH_FREELY,
}
"""What it takes to be offered a button of the gate; whatever is not here everybody on duty is offered.

An override is asked for by anybody at the gate: officers come and vouch for it, nobody needs to log in anew.
"""


class Watcher(Protocol):
    """Who is told of threats; a `security.lookout.Lookout`."""

    def duress(self, operator: str, gate: str, at: datetime) -> object:
        """An officer typed the PIN that says: I am being threatened."""

    def wrong_pins(self, gate: str, at: datetime) -> object:
        """So many PINs were wrong that the kiosk makes people wait."""


@dataclass(frozen=True, slots=True)
class OfficerBadge:
    """A scanned code that is an officer's. `stands` false: the roster says it was revoked, blocked or replaced."""

    operator: Operator
    keys: tuple[str, ...]
    stands: bool


class OnShift(QObject):
    """The officer of one kiosk. `gate` is the code that alerts name; `elapsed` is a steady clock in seconds."""

    badge_shown = Signal(object)
    """Scan: something was scanned at the locked kiosk; an officer's badge, if anything."""
    changed = Signal()
    """Somebody logged in or left, or the kiosk was locked: `officer`, `locked` and `may` answer anew."""

    def __init__(
        self,
        station: Station,
        gate: str,
        now: Callable[[], datetime],
        *,
        elapsed: Callable[[], float] = monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._station, self._gate, self._now, self._elapsed = station, gate, now, elapsed
        self.takes_scan: Callable[[Scan], bool] | None = None
        """Gets every scan first while it is set; true: the scan was for it."""
        self.watcher: Watcher | None = None
        """Where alerts go; on the journal's board, where nobody else keeps one."""
        self._operators = Operators(station.db)
        self._shifts = Shifts(station.journal)
        self._operator: Operator | None = None
        self._locked_at: datetime | None = None
        self._touched = elapsed()
        self._pins = Pins(station.second_connection, station.journal.kiosk, self)
        self._beat = QTimer(self, interval=_LOOKS_EVERY)
        self._beat.timeout.connect(self.tick)
        self._version = version(station.db)
        self._gone = QTimer(self, singleShot=True, interval=0)
        self._gone.timeout.connect(self.changed)

    # Who is there

    @property
    def in_use(self) -> bool:
        """Whether officers log in at this kiosk at all."""
        return self._station.settings.officers

    @property
    def staffed(self) -> bool:
        """Whether there is anybody who could log in; where not, the first start makes the first organiser."""
        return self._operators.any() or self._were_staffed

    @property
    def leaderless(self) -> bool:
        """There were officers, and the file lost them: whoever has its key enrols the next, not whoever comes first."""
        return not self._operators.any() and self._were_staffed

    @cached_property
    def _were_staffed(self) -> bool:
        row = self._station.db.execute("SELECT 1 FROM journal WHERE kind = 'staff' LIMIT 1").fetchone()
        return row is not None

    @property
    def locked(self) -> bool:
        """No scan is judged until somebody logs in."""
        return self._locked_at is not None

    @property
    def locked_at(self) -> datetime | None:
        """Since when it is locked."""
        return self._locked_at

    @property
    def operator(self) -> Operator | None:
        """Who is logged in; None while locked."""
        self._heed()
        return self._operator

    @property
    def officer(self) -> Officer | None:
        """The same for `security`: whose decision it is."""
        operator = self.operator
        return Officer(operator.id, operator.role) if operator else None

    @property
    def shift(self) -> Shift | None:
        """The shift that is open, also while the kiosk is locked."""
        return self._shifts.on_duty()

    def known(self, operator: str) -> Operator | None:
        """An officer by id, also one no longer on the list."""
        return self._operators.get(operator)

    def name_of(self, operator: str) -> str:
        """Name of an officer; the id where it is nobody's here."""
        found = self.known(operator)
        return found.name if found else operator

    def may(self, action: Action) -> bool:
        """Whether whoever stands here now may do this."""
        if not self.in_use:
            return action not in NAMED
        operator = self.operator
        return operator is not None and duty.may(operator.role, action, self._station.plan.granted)

    def offered(self, intents: Iterable[Intent]) -> tuple[Intent, ...]:
        """Which of these buttons of the gate are for whoever stands here now."""
        return tuple(
            intent
            for intent in intents
            if (intent is not Intent.LOCK or self.in_use) and (intent not in NEEDS or self.may(NEEDS[intent]))
        )

    # Logging in and out

    def begin(self) -> None:
        """The kiosk starts: locked, where officers are in use."""
        self._beat.start()
        self.lock()

    def identify(
        self,
        pin: str,
        badge: Sequence[str] | None,
        answer: Callable[[Answer], None],
        failed: Callable[[Trouble], None] | None = None,
    ) -> None:
        """Whose PIN this is, after a scan of the badge with these keys or (None) without one; nobody is logged in yet.

        `answer` or, where the database is in the way, `failed` is called later on this thread.
        """
        self._pins.look_up(pin, badge, self._now(), partial(self._answered, answer), failed)

    def log_in(self, found: LoggedIn, *, badge: bool = False) -> None:
        """Unlock: their shift begins or goes on; another's ends. Raises Trouble, and nothing has changed then."""
        operator = self._operators.listed(found.operator.id)
        self._shifts.log_in(Officer(operator.id, operator.role), self._now(), badge=badge)
        self._operator, self._locked_at = operator, None
        self.touched()
        self.changed.emit()

    def lock(self) -> None:
        """Nobody is at the kiosk; the shift stays open. Nothing happens where officers are not in use."""
        if self.in_use and not self.locked:
            self._operator, self._locked_at = None, self._now()
            self.changed.emit()

    def end_shift(self) -> HandOver | None:
        """Lock, and end the shift that is open; what is handed over. Raises Trouble, and nothing has changed then."""
        handed_over = self._shifts.log_out(self._now())
        self.lock()
        return handed_over

    def enrol_first(
        self,
        name: str,
        pin: str,
        badge: str | None,
        done: Callable[[Operator], None],
        failed: Callable[[Trouble], None],
    ) -> None:
        """Make the first organiser; `failed` is told what `Staffing.enrol` raises."""
        self._pins.enrol(name, Role.ORGANISER, pin, badge, self._now(), done, failed)

    # Scans

    def takes(self, scan: Scan) -> bool:
        """Whether a scan is no passage: the kiosk is locked, or a dialog wants it."""
        self.touched()
        self._heed()
        if self._gone.isActive():
            self._gone.stop()
            self.changed.emit()
        if self.locked:
            self.badge_shown.emit(scan)
            return True
        return self.takes_scan is not None and self.takes_scan(scan)

    def badge_of(self, scan: Scan) -> OfficerBadge | None:
        """Whose officer's badge this is."""
        reading = read(scan.raw, self._station.checkpoint.keys)
        if not isinstance(reading, Credential) or (operator := self._operators.of_badge(reading.keys)) is None:
            return None
        found = self._station.roster.find(reading.keys)
        return OfficerBadge(operator, reading.keys, found is None or found.standing is Standing.ACTIVE)

    def badge_key(self, scan: Scan) -> str | None:
        """The key under which a scanned code can become an officer's badge; None where it cannot be read."""
        reading = read(scan.raw, self._station.checkpoint.keys)
        return reading.keys[0] if isinstance(reading, Credential) else None

    # Left alone

    def touched(self) -> None:
        """Somebody is there."""
        self._touched = self._elapsed()

    def watch(self, place: QObject) -> None:
        """Notice every key and finger there. A window of the platform gets each before any widget does."""
        place.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only looks."""
        if event.type() in _TOUCHES:
            self.touched()
        return False

    def tick(self) -> None:
        """Lock where nobody scanned or touched anything for so long, or who did was dismissed."""
        self._heed()
        after = self._station.settings.lock_after
        if after and self._elapsed() - self._touched >= after:
            self.lock()

    def close(self) -> None:
        """Let the PIN in hand be finished, tell nobody."""
        self._beat.stop()
        self._pins.close()

    # Dismissed

    def _heed(self) -> None:
        """See whether another process took whoever is on duty off the list; `changed` follows by itself."""
        if self._operator is None or (now := version(self._station.db)) == self._version:
            return
        self._version = now
        known = self._operators.get(self._operator.id)
        if known is not None and known.removed is None and known.role is self._operator.role:
            return
        self._operator, self._locked_at = None, self._now()
        self._gone.start()
        with contextlib.suppress(Trouble):
            self._shifts.log_out(self._now())

    # PINs

    def _answered(self, answer: Callable[[Answer], None], found: Answer) -> None:
        match found:
            case LoggedIn(operator, duress=True):
                self._watching().duress(operator.id, self._gate, self._now())
            case WrongPin(left=0):
                self._watching().wrong_pins(self._gate, self._now())
        answer(found)

    def _watching(self) -> Watcher:
        if self.watcher is None:
            self.watcher = Lookout(self._station.journal, WatchList(self._station.db))
        return self.watcher
