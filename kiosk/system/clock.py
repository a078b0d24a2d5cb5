"""Trusted time: the wall clock, held against one that nobody can set.

The steady clock counts seconds since the machine started, suspend included (CLOCK_BOOTTIME on Linux). Both
are read once, at the anchor; from then on they must agree. What network time does to a wall clock, slowly or by a
second or two, is allowed; more is a jump, in either direction, and trusted time then runs on as if nothing had
happened, until the wall clock is right again or somebody vouches for it. The anchor never creeps after the wall clock,
so many small steps are one big one.

An anchor belongs to one start of the machine (`Anchor.boot`): within it a kiosk may be closed and opened again and
still knows. Across starts there is only what was sealed before (`Anchor.at_least`): trusted time is not earlier.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

STEP = timedelta(seconds=3)
"""A correction of network time, or a leap second."""
DRIFT = 200e-6
"""Share of the time since the anchor by which two good clocks may part."""
_BOOT = Path("/proc/sys/kernel/random/boot_id")


@dataclass(frozen=True, slots=True)
class Anchor:
    """When the wall clock was right, and what the steady clock said then (seconds)."""

    wall: datetime
    steady: float
    boot: str = ""
    """Which start of the machine; empty where the system does not tell."""
    at_least: bool = False
    """The wall clock was behind what is sealed: the true time is `wall` or later."""


class Clock:
    """Wall clock and steady clock of this machine."""

    def __init__(
        self,
        wall: Callable[[], datetime] | None = None,
        steady: Callable[[], float] | None = None,
        boot: str | None = None,
    ) -> None:
        self._wall = wall or utc_now
        self._steady = steady or _since_boot
        self.boot = _this_boot() if boot is None else boot
        self.anchor = self.here()

    def here(self) -> Anchor:
        """An anchor at this moment: the wall clock is right now."""
        return Anchor(self._wall(), self._steady(), self.boot)

    def behind(self, sealed: datetime) -> Anchor:
        """An anchor for a wall clock that is behind what is sealed."""
        return Anchor(sealed, self._steady(), self.boot, at_least=True)

    def now(self) -> datetime:
        """Trusted time."""
        wall, expected, allowed = self._look()
        return wall if self._agree(wall, expected, allowed) else expected

    def wall(self) -> datetime:
        """What the machine says."""
        return self._wall()

    def off(self) -> timedelta:
        """By how much the wall clock is wrong; zero where it is believed."""
        wall, expected, allowed = self._look()
        return timedelta() if self._agree(wall, expected, allowed) else wall - expected

    def _look(self) -> tuple[datetime, datetime, timedelta]:
        elapsed = self._steady() - self.anchor.steady
        return self._wall(), self.anchor.wall + timedelta(seconds=elapsed), STEP + timedelta(seconds=elapsed * DRIFT)

    def _agree(self, wall: datetime, expected: datetime, allowed: timedelta) -> bool:
        return wall >= expected - allowed and (self.anchor.at_least or wall <= expected + allowed)


def utc_now() -> datetime:
    """What this machine's clock says."""
    return datetime.now(UTC)


def _since_boot() -> float:
    for name in ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"):
        if hasattr(time, name):
            return time.clock_gettime(getattr(time, name))
    return time.monotonic()


def _this_boot() -> str:
    try:
        return _BOOT.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""
