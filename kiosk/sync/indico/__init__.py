"""Indico: its check-in API, with a personal token (Indico 3.3: registration/controllers/api/checkin.py).

- `api` asks and understands; `log` reads the event's log; `kept` is what is remembered of each registration.
- `following` decides what to ask next; `pulling` does it. `check_ins` tells who came.

Laws:
- The list of a form says who there is, in which state; it knows no category, no country, no companions. A detail knows
  all, and costs as much as forty lines of the list. So the list is compared, details are read at once of whoever
  changed in it, and of everybody else in slow rotation, whoever was read longest ago first.
- Where the token may read the event's log, its entries say whose details have changed, and the lists come less often.
- A detail that says what it said before is not imported again.
- Indico knows one thing about a person's presence: checked in or not. It hears of the first admission into the source's
  zones. What it knows from elsewhere is a note, never presence.
- A companion has no check-in of its own there: of companions nothing is told.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from kiosk.sync.indico.api import LOG, LOG_REMEDY, Asked, Event
from kiosk.sync.indico.check_ins import CheckIns, Remember
from kiosk.sync.indico.kept import cursor, kept
from kiosk.sync.indico.pulling import Pulling
from kiosk.sync.system import Pull, Right, Rights, Taken, Upload
from kiosk.system.clock import utc_now

_CHECK_IN = Right("check in at the event")
_LOG = Right(LOG, LOG_REMEDY, needed=False)


class Indico:
    """One event, or some `forms` of it. `known` is what was kept of it; `remember` keeps one thing more, at once.

    `basis` says what roster and plan are without what came from here: where it is another than at the last pull,
    everybody is read and imported anew. `eager` reads the lists and some more, whether they are due or not.
    """

    def __init__(
        self,
        server: Asked,
        event: int,
        forms: Sequence[int],
        known: Mapping[str, str],
        remember: Remember,
        *,
        basis: str = "",
        eager: bool = False,
        now: Callable[[], datetime] = utc_now,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        self._event = Event(server, event, forms)
        self._kept, self._basis, self._now, self._steady = kept(known), basis, now, steady
        self._eager = eager
        self._check_ins = CheckIns(self._event, known, remember)

    def rights(self) -> Rights:
        """The forms can be read, or that raises Denied; the log can be, or not."""
        self._event.forms()
        if self._event.log(1) is None:
            return Rights((_CHECK_IN,), (_LOG,))
        return Rights((_CHECK_IN, _LOG))

    def pull(self, cursor_text: str) -> Pull:
        """What has changed, or as much of it as fits into a slice."""
        place = cursor(cursor_text)
        known = self._kept
        if place.basis != self._basis:
            known = {id_: replace(one, line="", detail="") for id_, one in known.items()}
            place = replace(place, basis=self._basis, listed=0.0)
        return Pulling(self._event, known, place, self._check_ins.own(), self._now, self._steady, self._eager).run()

    def push(self, upload: Upload) -> Taken | None:
        """First admissions, and those taken back."""
        return self._check_ins.push(upload, self._kept)
