"""Keeps the journal's time: what the clock of this machine does is sealed, and doubt lasts until somebody ends it.

    jumped      from (trusted) to (what the clock says) by (seconds); at is the trusted time
    settled     the clock agrees again
    confirmed   from to by officer: somebody vouches for the clock as it is now; at is what it says

The anchor of trusted time is kept in the data folder, so that closing the kiosk, setting the clock and opening it again
is a jump like any other. Over a restart of the machine a clock is doubted where it is behind what is sealed, or where a
doubt was not ended before. A clock set back and confirmed may lie before entries that are sealed already: the chain
tells their order, not the time in them.
"""

import json
from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Protocol

from kiosk.domain.passage import EntryKind
from kiosk.domain.trouble import Trouble
from kiosk.journal.chain import Entry, timestamp
from kiosk.journal.store import Journal
from kiosk.system.clock import STEP, Anchor, Clock

JUMPED, SETTLED, CONFIRMED = "jumped", "settled", "confirmed"
_FACT = "clock"


class ClockDoubted(Trouble):
    """The clock jumped before the last start of the machine, and nobody has confirmed it since."""

    how = "jumped"

    def __init__(self, by: timedelta) -> None:
        remedy = "set it right, or have an organiser confirm it (`kiosk clock --confirm`)"
        super().__init__(f"The clock of this machine {self.how} by {said(by)}: {remedy}.")
        self.by = abs(by)


class ClockAhead(ClockDoubted):
    """The clock jumped forward."""

    how = "jumped ahead"


class ClockBehind(ClockDoubted):
    """The clock jumped back, or is behind what is sealed."""

    how = "jumped back"


class Facts(Protocol):
    """What a data folder knows by name."""

    def fact(self, name: str, /) -> str | None:
        """What is known."""

    def set_fact(self, name: str, value: str, /) -> None:
        """Remember it."""


class Timekeeper:
    """Trusted time of one kiosk, and the record of it. Nothing is written before `look`, `keep` or `confirm`."""

    def __init__(self, journal: Journal, facts: Facts, clock: Clock | None = None) -> None:
        self.journal, self.facts = journal, facts
        self.clock = clock or Clock()
        known = _read(facts.fact(_FACT))
        same = known is not None and known.boot != "" and known.boot == self.clock.boot
        if known is not None and same:
            self.clock.anchor = known
        self._stay_after_what_is_sealed()
        self._last = journal.latest_clock()
        self._told = _told(self._last)
        self._unsure = self._told is not None and not same
        self._kept = known is not None and self.clock.anchor == known

    @property
    def now(self) -> Callable[[], datetime]:
        """Trusted time, as the callable that readers and screens take."""
        return self.clock.now

    def doubtful(self) -> bool:
        """Whether the machine's clock is in doubt at this moment."""
        return self._unsure or self.clock.off() != timedelta()

    def by(self) -> timedelta:
        """By how much the clock is off, or was when the doubt began."""
        return self.clock.off() or self._told or timedelta()

    def keep(self) -> None:
        """Remember the anchor beyond the end of this process."""
        self.facts.set_fact(_FACT, _written(self.clock.anchor))
        self._kept = True

    def look(self) -> ClockDoubted | None:
        """Seal what the clock did since the last look; the doubt there is. Raises CannotWrite."""
        if not self._kept:
            self.keep()
        self._heed_confirmation()
        off = self.clock.off()
        if not off and self.clock.anchor.at_least:
            self._rely_on(self.clock.here())
        if off and (self._told is None or abs(off - self._told) > STEP):
            self._seal(JUMPED, off)
            self._told, self._unsure = off, False
        elif not off and self._told is not None and not self._unsure:
            self._seal(SETTLED, timedelta())
            self._told = None
        return self._doubt()

    def confirm(self, officer: str) -> None:
        """`officer` vouches for the clock as it is now: trusted time is what it says, from here on."""
        wall, trusted = self.clock.wall(), self.clock.now()
        body = {"act": CONFIRMED, "from": timestamp(trusted), "to": timestamp(wall), "officer": officer}
        self._last = self.journal.append(EntryKind.CLOCK, wall, body | {"by": _seconds(wall - trusted)})
        self._believe(self.clock.here(), wall)
        self.keep()

    def _heed_confirmation(self) -> None:
        """Somebody may have confirmed the clock in another process."""
        last = self.journal.latest_clock()
        if last is None or (self._last is not None and last.seq <= self._last.seq):
            return
        self._last = last
        if last.facts["act"] == CONFIRMED:
            known = _read(self.facts.fact(_FACT))
            same = known is not None and known.boot != "" and known.boot == self.clock.boot
            self._believe(known if known is not None and same else self.clock.here(), last.moment)

    def _believe(self, anchor: Anchor, moment: datetime) -> None:
        self.clock.anchor = anchor
        self._told, self._unsure = None, False
        self.journal.set_back(moment)

    def _stay_after_what_is_sealed(self) -> None:
        sealed = self.journal.latest_passage()
        if sealed is not None and self.clock.now() < sealed - STEP:
            self.clock.anchor = self.clock.behind(sealed)

    def _rely_on(self, anchor: Anchor) -> None:
        self.clock.anchor = anchor
        self.keep()

    def _seal(self, act: str, off: timedelta) -> None:
        trusted = self.clock.now()
        body = {"act": act, "from": timestamp(trusted), "to": timestamp(self.clock.wall()), "by": _seconds(off)}
        self._last = self.journal.append(EntryKind.CLOCK, trusted, body)

    def _doubt(self) -> ClockDoubted | None:
        if self._told is None:
            return None
        if self._unsure:
            return ClockDoubted(self._told)
        return ClockAhead(self._told) if self._told > timedelta() else ClockBehind(self._told)


def said(by: timedelta) -> str:
    """A duration in English, its sign left out: the largest unit that says enough."""
    seconds = round(abs(by).total_seconds())
    for unit, size, enough in (("s", 1, 120), ("min", 60, 120 * 60), ("h", 3600, 48 * 3600)):
        if seconds < enough:
            return f"{seconds // size} {unit}"
    return f"{seconds // 86400} days"


def _told(last: Entry | None) -> timedelta | None:
    """The doubt that the last entry about the clock leaves open."""
    if last is None or last.facts["act"] != JUMPED:
        return None
    return timedelta(seconds=last.facts["by"])


def _seconds(by: timedelta) -> float:
    return round(by.total_seconds(), 3)


def _written(anchor: Anchor) -> str:
    return json.dumps({**asdict(anchor), "wall": timestamp(anchor.wall)})


def _read(text: str | None) -> Anchor | None:
    if text is None:
        return None
    known = json.loads(text)
    return Anchor(datetime.fromisoformat(known["wall"]), known["steady"], known["boot"], known["at_least"])
