"""What security is told of a kiosk with screens: every passage is looked at once the gate shows it.

- **The verdict does not wait.** A passage is looked at a moment after it was painted, one a turn of the event loop: a
  look costs some tenths of a millisecond with 10,000 names on the watch list. The list is read on a worker at start;
  passages until then wait their turn. However fast they come, none puts the look at those before it off.
- **Death hides nothing.** What was sealed and not looked at before the kiosk died is looked at after the next start.
- **The gate does not know.** It hears of what is not silent, as "security has been told", and of nothing else: a hit on
  the watch list or a PIN typed under threat changes no pixel and no sound there (see `security.alerts.SILENT`).
- What cannot be read or sealed now is kept and tried again; the trouble itself is the gate's to show.
"""

from collections import deque
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.domain.passage import Passage
from kiosk.domain.people import person_of
from kiosk.domain.trouble import Trouble
from kiosk.journal.chain import Entry
from kiosk.printing.register import Register
from kiosk.security.alerts import SILENT, Alert, AlertKind, Limits
from kiosk.security.board import Raised
from kiosk.security.lookout import Lookout
from kiosk.security.missed import missed, passage_of
from kiosk.security.papers import Papers, headings
from kiosk.security.watch_list import Loaded, WatchList
from kiosk.station import Station
from kiosk.storage.database import DatabaseError
from kiosk.system.worker import Worker

_AFTER_PAINT = 40
"""Milliseconds: the verdict is on screen by then."""
_BETWEEN = 5
"""Milliseconds between two looks while several passages wait, so that a scan gets its turn."""
_REMEMBER = 5_000
"""Milliseconds until it is written down how far the lookout has come, where no alert says so before."""
_AGAIN = 2000
"""Milliseconds until what could not be sealed is tried again."""

_SAME_WISH = timedelta(minutes=1)


class Alerting(QObject):
    """The lookout of one kiosk at work."""

    raised = Signal(object)
    """Raised: an alert was sealed. For security's screens alone."""
    told = Signal(int)
    """Number of a passage: security has an alert of it that the gate may know of."""

    def __init__(self, station: Station, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self._watch_list = WatchList(station.db)
        self._headings = headings(station.plan.keep_columns)
        self.lookout = Lookout(station.journal, self._watch_list, Limits(walks=station.plan.walks))
        self._passages: deque[Passage | Entry] = deque()
        """Sealed and not looked at; an entry where the kiosk died before it could be."""
        self._looked = self._written = 0
        """Numbers of the last passage that was looked at, and of the last that is known on disk to have been."""
        self._owed: list[Alert] = []
        self._wished: tuple[tuple[str, str, int | None], datetime] | None = None
        """Who asked for help last, where, about which passage, and when."""
        self._ready = self._reading = False
        self._worker: Worker | None = None
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_PAINT)
        self._soon.timeout.connect(self._one)
        self._again = QTimer(self, singleShot=True, interval=_AGAIN)
        self._again.timeout.connect(self._try_again)
        self._later = QTimer(self, singleShot=True, interval=_REMEMBER)
        self._later.timeout.connect(self._pay)

    def start(self) -> None:
        """Read the watch list, beside the gate; then look at what the last run left."""
        self._passages.extendleft(reversed(list(missed(self._station.journal, self.lookout.come_to()))))
        self._read()

    def close(self) -> None:
        """Look at what is left, then no more."""
        if self._worker is not None:
            self._worker.close()
            self._worker = None
        self.catch_up()
        self._pay()
        for timer in (self._soon, self._again, self._later):
            timer.stop()

    def look(self, passage: Passage) -> None:
        """Look at a sealed passage, once it is painted."""
        self._passages.append(passage)
        self._next()

    def catch_up(self) -> None:
        """Look at every passage that waits, now."""
        while self._passages and self._look_at(self._passages[0]):
            self._passages.popleft()

    def duress(self, operator: str, gate: str, at: datetime) -> None:
        """An officer typed the PIN that says: I am being threatened."""
        self._put_up([Alert(kind=AlertKind.DURESS, at=at, gate=gate, operator=operator)])

    def stolen_badge(self, person: str, serial: int, gate: str, at: datetime) -> None:
        """Somebody said so when they got another one: whoever shows this serial did not come by it honestly."""
        alert = Alert(
            kind=AlertKind.STOLEN_BADGE,
            at=at,
            gate=gate,
            person=person,
            details={"serial": serial, "number": Register(self._station.db).number(person)},
        )
        self._put_up([alert])

    def help_wanted(self, officer: str, gate: str, at: datetime, passage: Passage | None = None) -> bool:
        """Staff asks for help, perhaps about the passage on screen; whether security can read so by now.

        The alert names person and reason, not the passage: an alert of a passage says that it was looked at, and this
        one may be waiting still. Whoever presses again about the same has been heard.
        """
        wish = (officer, gate, passage.seq if passage else None)
        if self._wished is None or self._wished[0] != wish or at - self._wished[1] >= _SAME_WISH:
            self._wished = wish, at
            delegate = passage.delegate if passage else None
            reason = getattr(passage.verdict, "reason", None) if passage else None
            self._put_up(
                [
                    Alert(
                        kind=AlertKind.HELP,
                        at=at,
                        gate=gate,
                        operator=officer,
                        person=person_of(delegate) if delegate else None,
                        details={"reason": str(reason)} if reason else {},
                    )
                ]
            )
        self._pay()
        return not self._owed

    def wrong_pins(self, gate: str, at: datetime) -> None:
        """So many PINs were wrong that the kiosk makes people wait."""
        self._put_up([Alert(kind=AlertKind.WRONG_PINS, at=at, gate=gate)])

    # Looking

    def _next(self) -> None:
        if self._passages and self._ready and not self._soon.isActive():
            self._soon.start(_AFTER_PAINT if len(self._passages) == 1 else _BETWEEN)

    def _one(self) -> None:
        if not self._passages:
            return
        if not self._watch_list.is_read():
            self._read()
        elif self._look_at(self._passages[0]):
            self._passages.popleft()
            self._next()

    def _look_at(self, waiting: Passage | Entry) -> bool:
        """Whether it could be looked at; where the database is in the way, it is tried again later."""
        try:
            passage, person = self._passage(waiting)
            papers = self._papers(passage)
            found = self.lookout.find(passage, papers.birth, papers.document, person)
        except (Trouble, DatabaseError):
            self._again.start()
            return False
        self._looked = max(self._looked, passage.seq or 0)
        self._put_up(found)
        if not self._later.isActive():
            self._later.start()
        return True

    def _passage(self, waiting: Passage | Entry) -> tuple[Passage, str | None]:
        if isinstance(waiting, Passage):
            return waiting, None
        return passage_of(self._station.journal, self._station.roster.get, waiting), waiting.person

    def _papers(self, passage: Passage) -> Papers:
        if passage.delegate is None or not self._headings:
            return Papers()
        return self._headings.papers(self._station.roster.columns(passage.delegate.id))

    # Telling

    def _put_up(self, found: Sequence[Alert]) -> None:
        self._owed += found
        if self._owed:
            self._pay()

    def _try_again(self) -> None:
        self._pay()
        self._next()

    def _pay(self) -> None:
        if not self._owed and self._looked == self._written:
            return
        try:
            raised = self.lookout.put_up(self._owed, self._looked)
        except Trouble:
            self._again.start()
            return
        self._owed, self._written = [], self._looked
        for each in raised:
            self._tell(each)

    def _tell(self, raised: Raised) -> None:
        self.raised.emit(raised)
        alert = raised.alert
        if alert.kind not in SILENT and alert.passage is not None:
            self.told.emit(alert.passage)

    # The watch list

    def _read(self) -> None:
        """Read the list on a worker."""
        if self._reading:
            return
        self._ready, self._reading = False, True
        if self._worker is None:
            self._worker = Worker("watch list", self)
        self._worker.submit(self._reader(), self._take, self._not_read)

    def _reader(self) -> Callable[[], Loaded]:
        connect = self._station.second_connection

        def read() -> Loaded:
            db = connect()
            try:
                return WatchList(db).read()
            finally:
                db.close()

        return read

    def _take(self, loaded: Loaded) -> None:
        if loaded.entries:
            loaded.names.warm()
        self._watch_list.take(loaded)
        self._ready, self._reading = True, False
        self._next()

    def _not_read(self, error: Exception) -> None:
        """The next passage, or the next try, reads it."""
        self._ready, self._reading = True, False
        self._again.start()
        if not isinstance(error, Trouble | DatabaseError):
            raise error
