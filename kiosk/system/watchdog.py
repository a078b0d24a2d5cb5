"""`kiosk run --keep`: a parent that starts the kiosk again when it died, so that a crash costs seconds, not the gate.

It restarts what was killed or ended by a fault, not what ended on purpose (an organiser closed it) or could not begin
(no event, the folder in use): that has said why. A kiosk that hangs is not noticed. Under systemd the same is
`Restart=on-failure` in the unit. What comes back is locked, since a restart is no way around a PIN.
"""

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from types import FrameType

SETTLED = 10.0
"""Seconds after which a kiosk has begun: what ends sooner by status 1 or 2 would only end so again."""
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 30.0
STEADY = 60.0
"""Seconds of life after which pauses begin anew."""

AGAIN = 75
"""Status of a kiosk that met damage and wants to be started again, since a start mends it."""
_KEPT = "KIOSK_KEPT"

Pause = Callable[[float], None]


def next_pause(before: float, lived: float) -> float:
    """Seconds to wait before the next start; twice as long each time it does not live long."""
    return FIRST_PAUSE if lived >= STEADY or not before else min(before * 2, LONGEST_PAUSE)


def goes_on(status: int, lived: float) -> bool:
    """Whether to start again after it ended like this."""
    return status not in (0, 1, 2) or (status == 1 and lived >= SETTLED)


def keep(
    command: Sequence[str],
    *,
    elapsed: Callable[[], float] = time.monotonic,
    pause: Pause = time.sleep,
    told: Callable[[str], None] = lambda _: None,
) -> int:
    """Run `command` until it ends for good; its last status. SIGTERM ends it, and this."""
    before = 0.0
    while True:
        began = elapsed()
        with subprocess.Popen(command, env={**os.environ, _KEPT: "1"}) as child, _passing_on(child) as stopped:
            status = child.wait()
        lived = elapsed() - began
        if stopped or not goes_on(status, lived):
            return status if status >= 0 else 128 - status
        before = next_pause(before, lived)
        told(f"The kiosk ended with status {status}; it starts again in {before:g} s.")
        pause(before)


@contextlib.contextmanager
def _passing_on(child: "subprocess.Popen[bytes]") -> Iterator[list[int]]:
    """While it runs, whoever ends this process ends the child; holds the signals that came."""
    came: list[int] = []

    def stop(number: int, _frame: FrameType | None) -> None:
        came.append(number)
        child.send_signal(number)

    def interrupted(number: int, _frame: FrameType | None) -> None:
        """The terminal has told the child as well."""
        came.append(number)

    before = signal.signal(signal.SIGTERM, stop), signal.signal(signal.SIGINT, interrupted)
    try:
        yield came
    finally:
        signal.signal(signal.SIGTERM, before[0])
        signal.signal(signal.SIGINT, before[1])


def is_kept() -> bool:
    """Whether somebody starts this process again."""
    return os.environ.get(_KEPT) == "1"


def own_command(words: Sequence[str]) -> list[str]:
    """This very command without `--keep`."""
    return [sys.executable, "-m", "kiosk", *(word for word in words if word != "--keep")]
