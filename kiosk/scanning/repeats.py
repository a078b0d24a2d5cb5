"""The same code held under a reader is one scan. Pure.

A camera sees a code in every frame, and sees two codes flicker when two people hold their tickets out together: a code
is new again only after nobody saw it for the whole window, whatever else was seen between. A hand-held or fixed scanner
reads when it is triggered: there a code is a repeat only while no other code came after it, so that staff who go back
to an earlier person see that person again. Readers share one memory: what camera and scanner both catch is one scan.
"""

from datetime import datetime, timedelta

from kiosk.domain.scan import Reader, Scan

WINDOW = timedelta(seconds=3)


class Repeats:
    """Remembers when each code was last seen."""

    def __init__(self, window: timedelta = WINDOW) -> None:
        self._window = window
        self._seen: dict[bytes, datetime] = {}
        self._newest: bytes | None = None

    def is_new(self, scan: Scan) -> bool:
        """Whether `scan` is one to judge. A clock that was set back makes every code new."""
        self._seen = {raw: at for raw, at in self._seen.items() if self._near(at, scan.at)}
        known = scan.raw in self._seen
        self._seen[scan.raw] = scan.at
        if known and (scan.reader is Reader.CAMERA or scan.raw == self._newest):
            return False
        self._newest = scan.raw
        return True

    def forget(self) -> None:
        """The next sight of any code is a scan: after a change of gate, operator or roster."""
        self._seen.clear()

    def _near(self, then: datetime, now: datetime) -> bool:
        return timedelta(0) <= now - then < self._window
