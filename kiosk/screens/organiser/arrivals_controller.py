"""Behind the view of arrivals: counted beside the gate, anew while it is seen and something changed."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from kiosk.domain.trouble import Trouble
from kiosk.journal.attendance import Guest, attendance, openings
from kiosk.journal.chain import Head
from kiosk.journal.store import Journal
from kiosk.journal.tally import first_admissions
from kiosk.roster.store import Roster
from kiosk.screens.kit.frame import Surroundings
from kiosk.screens.kit.theme import Theme
from kiosk.screens.organiser.arrivals_screen import ArrivalsScreen
from kiosk.screens.organiser.attending import Attending
from kiosk.station import Station
from kiosk.system.worker import Worker

_OFTEN = 3000
"""Milliseconds between two looks while the view is seen."""
_Seen = tuple[Head, datetime]


class Receiving(QObject):
    """Arrivals of one kiosk on their screen. A worker with a connection of its own counts: no scan waits for it."""

    def __init__(self, station: Station, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._station, self._now = station, now
        self._screen: ArrivalsScreen | None = None
        self._worker: Worker | None = None
        self._seen: _Seen | None = None
        self._counting = False
        self._looking = QTimer(self, interval=_OFTEN)
        self._looking.timeout.connect(self._look)

    def make(self, theme: Theme, around: Surroundings) -> ArrivalsScreen:
        """The screen, connected."""
        self._screen = ArrivalsScreen(theme, around, self._station.plan)
        return self._screen

    def tell(self) -> None:
        """The screen is entered."""
        self._count()
        self._looking.start()

    def close(self) -> None:
        """Wait for the count in hand."""
        self._looking.stop()
        if self._worker is not None:
            self._worker.close()

    def _look(self) -> None:
        if self._screen is None or not self._screen.isVisible():
            self._looking.stop()
        else:
            self._count()

    def _count(self) -> None:
        """Unless nothing happened since: no entry here, and no new minute, in which others' may have come."""
        if self._counting:
            return
        now = self._now()
        try:
            seen = self._station.journal.head(), now.replace(second=0, microsecond=0)
        except Trouble as trouble:
            self._failed(trouble)
            return
        if seen == self._seen:
            return
        self._counting, self._seen = True, seen
        if self._worker is None:
            self._worker = Worker("arrivals", self)
        self._worker.submit(self._job(now), self._counted, self._failed)

    def _job(self, now: datetime) -> Callable[[], tuple[Guest, ...]]:
        connect, opens = self._station.second_connection, openings(self._station.plan)
        kiosk = self._station.journal.kiosk

        def count() -> tuple[Guest, ...]:
            db = connect()
            try:
                return attendance(Roster(db).people(), first_admissions(Journal(db, kiosk).entries()), opens, now)
            finally:
                db.close()

        return count

    def _counted(self, guests: tuple[Guest, ...]) -> None:
        self._counting = False
        if self._screen is not None:
            self._screen.tell(Attending(guests, read=True))

    def _failed(self, error: Exception) -> None:
        self._counting, self._seen = False, None
        if not isinstance(error, Trouble):
            raise error
        if self._screen is not None:
            self._screen.tell(Attending(answer=error))
