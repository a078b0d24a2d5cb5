"""Behind the view of arrivals: counted beside the gate, anew while it is seen and something changed."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer

from kiosk.domain.duty import Action
from kiosk.domain.plan import Plan
from kiosk.domain.trouble import Trouble
from kiosk.journal.attendance import Guest, attendance, openings
from kiosk.journal.chain import Head
from kiosk.journal.store import Journal
from kiosk.journal.tally import first_admissions, tally
from kiosk.roster.store import Roster
from kiosk.screens.kit.frame import Surroundings
from kiosk.screens.kit.theme import Theme
from kiosk.screens.organiser.arrivals_screen import ArrivalsScreen
from kiosk.screens.organiser.attending import Document, WriteReport
from kiosk.station import Station
from kiosk.system.worker import Worker, gently

_OFTEN = 3000
"""Milliseconds between two looks while the view is seen."""
_Seen = tuple[Head, datetime]
Write = Callable[[Path, Plan, Mapping[str, Any]], None]
"""Puts a tally into a file; raises Trouble."""


class Receiving(QObject):
    """Arrivals of one kiosk on their screen. A worker with a connection of its own counts: no scan waits for it."""

    def __init__(
        self,
        station: Station,
        may: Callable[[Action], bool],
        write: Write,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._station, self._may, self._write, self._now = station, may, write, now
        self._screen: ArrivalsScreen | None = None
        self._worker: Worker | None = None
        self._seen: _Seen | None = None
        self._counting = False
        self._looking = QTimer(self, interval=_OFTEN)
        self._looking.timeout.connect(self._look)

    def make(self, theme: Theme, around: Surroundings) -> ArrivalsScreen:
        """The screen, connected."""
        self._screen = ArrivalsScreen(theme, around, self._station.plan)
        self._screen.asked.connect(self._asked)
        return self._screen

    def tell(self) -> None:
        """The screen is entered."""
        self._show(may_write=self._may(Action.EXPORT), answer=None)
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
        self._working().submit(self._job(now), self._counted, self._failed)

    def _working(self) -> Worker:
        if self._worker is None:
            self._worker = Worker("arrivals", self)
        return self._worker

    def _job(self, now: datetime) -> Callable[[], tuple[Guest, ...]]:
        connect, opens = self._station.second_connection, openings(self._station.plan)
        kiosk = self._station.journal.kiosk

        def count() -> tuple[Guest, ...]:
            db = connect()
            try:
                first = first_admissions(gently(Journal(db, kiosk).entries()), gently)
                return attendance(gently(Roster(db).people()), first, opens, now)
            finally:
                db.close()

        return count

    def _counted(self, guests: tuple[Guest, ...]) -> None:
        self._counting = False
        self._show(guests=guests, read=True)

    def _failed(self, error: Exception) -> None:
        self._counting, self._seen = False, None
        if not isinstance(error, Trouble):
            raise error
        self._show(answer=error)

    def _show(self, **changes: Any) -> None:
        if self._screen is not None:
            self._screen.tell(replace(self._screen.attending, **changes))

    # The report

    def _asked(self, ask: object) -> None:
        if isinstance(ask, WriteReport) and self._may(Action.EXPORT):
            self._show(writing=True, answer=None)
            self._working().submit(self._report(ask.document), self._written, self._not_written)

    def _report(self, document: Document) -> Callable[[], Path]:
        station, write = self._station, self._write
        connect, plan, kiosk = station.second_connection, station.plan, station.journal.kiosk
        at = self._now().astimezone(plan.zone_info)
        path = station.folder / f"arrivals-{at:%Y-%m-%d-%H%M%S}.{document}"

        def written() -> Path:
            db = connect()
            try:
                counted = tally(Journal(db, kiosk).entries(), plan.zone_info).as_json()
                expected = Roster(db).count_by("delegation")
            finally:
                db.close()
            write(path, plan, counted | {"expected": expected})
            return path

        return written

    def _written(self, path: Path) -> None:
        self._show(writing=False, file=str(path))

    def _not_written(self, error: Exception) -> None:
        self._show(writing=False)
        if not isinstance(error, Trouble):
            raise error
        self._show(answer=error)
