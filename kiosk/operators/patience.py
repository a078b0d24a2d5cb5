"""How long a kiosk waits after wrong PINs. Pure: a literal rule over what is remembered.

Five wrong PINs cost 30 seconds, every further one twice as long, up to an hour; one wrong PIN is forgiven every ten
minutes. A right PIN clears its officer's own count, and leaves the kiosk's as it was before: whoever knows one PIN
cannot buy guesses at others with it. A clock that was set back makes nobody wait longer than the full wait from now.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

FREE = 5
FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(hours=1)
FORGIVEN_EVERY = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong PINs not forgiven yet at `last`, the moment of the latest one."""

    wrong: int
    last: datetime


def wait_after(wrong: int) -> timedelta:
    """The pause that so many wrong PINs cost."""
    if wrong < FREE:
        return timedelta()
    return min(FIRST_WAIT * (1 << min(wrong - FREE, 16)), LONGEST_WAIT)


def opens_at(tries: Tries | None, now: datetime) -> datetime:
    """When the next PIN may be tried; `now` where that is now."""
    if tries is None:
        return now
    return max(now, min(tries.last, now) + wait_after(tries.wrong))


def settled(tries: Tries | None, now: datetime) -> Tries:
    """What is left of it now. The clock of `last` never lies in the future."""
    if tries is None:
        return Tries(0, now)
    if tries.last > now:
        return Tries(tries.wrong, now)
    forgiven = int((now - tries.last) / FORGIVEN_EVERY)
    return Tries(max(tries.wrong - forgiven, 0), tries.last + forgiven * FORGIVEN_EVERY)


def one_more(tries: Tries | None, now: datetime) -> Tries:
    """After a further wrong PIN."""
    return Tries(settled(tries, now).wrong + 1, now)


def left(tries: Tries) -> int:
    """How many wrong PINs are still free before a wait."""
    return max(FREE - tries.wrong, 0)
