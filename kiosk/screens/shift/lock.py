"""The lock: who is on duty? No code is judged, nothing of the gate is to be seen, nobody's name before their badge.

An officer scans their badge and types the PIN, or types the PIN alone. The same screen asks whose shift ends, and
which organiser closes the kiosk. After too many wrong PINs it counts the wait down; duress looks like anything else.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent

from kiosk.domain.duty import Role
from kiosk.domain.trouble import Trouble
from kiosk.operators.store import TooSoon, WrongPin
from kiosk.screens.kit.board import Spot
from kiosk.screens.kit.column import Lamp
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.theme import Style, Theme
from kiosk.screens.shift.pin_screen import (
    FOOT,
    WORDS,
    Card,
    PinScreen,
    Places,
    paint_card,
    paint_headline,
    paint_text,
    take_off,
)
from kiosk.screens.words.counting import counting
from kiosk.screens.words.isolates import isolated, ltr
from kiosk.screens.words.language import clock, joined, translate
from kiosk.screens.words.officers import role_name
from kiosk.screens.words.trouble_words import trouble_words

_BEAT = 250
END, BACK = "end", "back"


class Purpose(StrEnum):
    """What the PIN is for."""

    UNLOCK = "unlock"
    END_SHIFT = "end_shift"
    LEAVE = "leave"
    """Close the kiosk."""


class Snag(StrEnum):
    """Why it does not go on, where no PIN was wrong."""

    UNKNOWN_BADGE = "unknown_badge"
    VOID_BADGE = "void_badge"
    NO_ORGANISER = "no_organiser"
    """The PIN was right, but its officer may not close the kiosk."""
    LEADERLESS = "leaderless"
    """The list of officers was lost with a damaged file."""
    ENROLLED = "enrolled"
    """No snag: the first organiser was made, and logs in now."""


@dataclass(frozen=True, slots=True)
class Greeted:
    """Whose badge was scanned; `since` where their shift is open."""

    name: str
    role: Role
    since: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """What the screen says. `on_duty` is the officer whose shift is open, `since` when it began."""

    locked_at: datetime | None = None
    purpose: Purpose = Purpose.UNLOCK
    greeted: Greeted | None = None
    said: WrongPin | TooSoon | Snag | Trouble | None = None
    on_duty: str = ""
    since: datetime | None = None


class LockScreen(PinScreen):
    """Shown while nobody is logged in."""

    chosen = Signal(object)
    """END: the shift; BACK: from another purpose than to unlock; TAKE_OFF: the badge that was scanned."""

    def __init__(
        self,
        theme: Theme,
        lamp: Callable[[], Lamp],
        now: Callable[[], datetime],
        zone: ZoneInfo,
    ) -> None:
        """`lamp` is the gate's, without a light."""
        super().__init__(theme)
        self._lamp, self._now, self._zone = lamp, now, zone
        self._lock = Lock()
        self._told = ""
        self._beat = QTimer(self, interval=_BEAT)
        self._beat.timeout.connect(self.tick)

    @property
    def lock(self) -> Lock:
        """What it says."""
        return self._lock

    def show_lock(self, lock: Lock) -> None:
        """Say it; the pad is open but for a wait."""
        self._lock = lock
        self.open_pad()
        self.tick()

    def tick(self) -> None:
        """The minute changes, a wait ends."""
        waiting = self.wait > timedelta()
        if waiting and self.takes_digits:
            self.shut_pad()
        elif not (waiting or self.takes_digits or self.busy):
            self.open_pad()
        told = f"{clock(self._now(), self._zone)} {self._sentence()}"
        if told != self._told:
            self._told = told
            self.renew()

    @property
    def wait(self) -> timedelta:
        """How long until a PIN is looked at again."""
        said = self._lock.said
        if not isinstance(said, WrongPin | TooSoon):
            return timedelta()
        return max(said.opens_at - self._now(), timedelta())

    def lamp(self) -> Lamp:
        """Since when nothing is scanned."""
        return replace(self._lamp(), leading=self._since())

    def _since(self) -> str:
        at = self._lock.locked_at or self._now()
        return translate("lock", "Locked at {hour}. Not scanning.").format(hour=clock(at, self._zone))

    def more_spots(self, paper: Paper, places: Places) -> list[Spot]:
        """End the shift, or go back; beside it the badge can be taken off."""
        scanned = [take_off(places)] if self._lock.greeted else []
        return [*self._ways_out(places), *scanned]

    def _ways_out(self, places: Places) -> list[Spot]:
        box = (places.words, places.foot, float(WORDS), float(FOOT))
        if self._lock.purpose is not Purpose.UNLOCK:
            return [Spot(ask=BACK, label=translate("lock", "Back"), box=box, icon="cross", key="Esc", letters=16)]
        if self._lock.on_duty:
            return [Spot(ask=END, label=translate("lock", "End the shift"), box=box, icon="exit", letters=16)]
        return []

    def hideEvent(self, event: QHideEvent) -> None:
        """Somebody logged in: time need not pass here."""
        super().hideEvent(event)
        self._beat.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """It goes on."""
        super().showEvent(event)
        self._beat.start()

    def answer(self, ask: object) -> None:
        """END, BACK or TAKE_OFF."""
        self.chosen.emit(ask)

    def paint_words(self, paper: Paper, places: Places) -> None:
        """The hour, the question, the badge, what went wrong."""
        lock, top = self._lock, places.top
        hour = paper.line(clock(self._now(), self._zone), Style("clock", 88, figures="times"), WORDS, smallest=60)
        paper.put(hour, places.words, top + 31 - hour.height / 2, paper.colour("ink"))
        top = paint_headline(paper, _question(lock.purpose), places, top + 112)
        top = paint_text(paper, self._invitation(), places, top + 8, Style("button", weight=500))
        top = paint_card(paper, self._card(), places, top + 28)
        if said := self._sentence():
            paint_text(paper, said, places, top + 20, Style("body"), quiet=False)

    def _invitation(self) -> str:
        lock = self._lock
        if lock.purpose is Purpose.LEAVE:
            return translate("lock", "This takes the PIN of an organiser.")
        if lock.purpose is Purpose.END_SHIFT and lock.since:
            said = translate("lock", "{name} has been on duty since {hour}. Type the PIN to hand over.")
            return said.format(name=isolated(lock.on_duty), hour=clock(lock.since, self._zone))
        return translate("lock", "Scan your officer badge, then type your PIN.")

    def _card(self) -> Card:
        greeted = self._lock.greeted
        if greeted is None:
            hint = translate("lock", "The PIN alone is enough.")
            return Card("scanner", translate("lock", "No badge scanned"), hint, strong=False)
        return Card("officer", greeted.name, self._duty(greeted), strong=True)

    def _duty(self, greeted: Greeted) -> str:
        role = role_name(greeted.role)
        if greeted.since is None:
            return role
        said = translate("lock", "{role}, on duty since {hour}")
        return said.format(role=role, hour=clock(greeted.since, self._zone))

    def _sentence(self) -> str:
        """What went wrong, and for how long."""
        said = self._lock.said
        if isinstance(said, Trouble):
            words = trouble_words(said)
            return joined(f"{words.headline}.", words.remedy)
        if isinstance(said, WrongPin) and said.left:
            return counting.tries_left(said.left)
        if isinstance(said, WrongPin | TooSoon):
            return _waiting(self.wait)
        return _snags()[said] if said else ""


def _question(purpose: Purpose) -> str:
    return {
        Purpose.UNLOCK: translate("lock", "Who is on duty?"),
        Purpose.END_SHIFT: translate("lock", "End the shift?"),
        Purpose.LEAVE: translate("lock", "Close the kiosk?"),
    }[purpose]


def _waiting(left: timedelta) -> str:
    seconds = math.ceil(left.total_seconds())
    if seconds <= 0:
        return translate("lock", "You can try again now.")
    minutes, rest = divmod(seconds, 60)
    return translate("lock", "Too many wrong PINs. Wait {time}.").format(time=ltr(f"{minutes}:{rest:02}"))


def _snags() -> dict[Snag, str]:
    return {
        Snag.UNKNOWN_BADGE: translate("lock", "This is no officer's badge. Type your PIN."),
        Snag.VOID_BADGE: translate("lock", "This badge is no longer valid. Type your PIN."),
        Snag.NO_ORGANISER: translate("lock", "Only an organiser can close the kiosk."),
        Snag.LEADERLESS: translate("lock", "The list of officers was lost. An organiser adds one: kiosk operator add"),
        Snag.ENROLLED: translate("lock", "The first organiser is on the list. Log in with the new PIN."),
    }
