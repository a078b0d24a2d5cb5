"""What a start says of itself, and whether the kiosk's data is what was sealed of it.

Every start is sealed: whether officers are in use, at which gate, and what plan, officers and keys are. People and
watch list take a second where there are very many; they are looked at on a worker, once the start is over, and nothing
is sealed where all is well.
"""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from kiosk.domain.passage import EntryKind
from kiosk.domain.trouble import Trouble
from kiosk.journal import digests
from kiosk.journal.digests import EVERY, SMALL
from kiosk.journal.store import Journal
from kiosk.security import tampering
from kiosk.station import Station
from kiosk.storage.database import DatabaseError
from kiosk.system.worker import Worker

_SETTLED = 1_500
"""Milliseconds after which the start is over."""


class Inspecting(QObject):
    """Looks at the data of one kiosk when it starts."""

    def __init__(self, station: Station, gate: str, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._station, self._gate, self._now = station, gate, now
        self._worker: Worker | None = None
        self._soon = QTimer(self, singleShot=True, interval=_SETTLED)
        self._soon.timeout.connect(self._inspect)

    def start(self) -> None:
        """Seal the start. Raises CannotWrite."""
        self._soon.start()
        journal, now = self._station.journal, self._now()
        tampering.look(journal, SMALL, now)
        with journal.sealing():
            body = {"officers": self._station.settings.officers, "gate": self._gate}
            journal.append(EntryKind.STARTED, now, {**body, "digests": digests.digests(journal, SMALL)})

    def close(self) -> None:
        """Wait for what is being looked at."""
        self._soon.stop()
        if self._worker is not None:
            self._worker.close()

    def _inspect(self) -> None:
        if self._worker is None:
            self._worker = Worker("inspection", self)
        self._worker.submit(self._job(self._now()), failed=self._failed)

    def _job(self, now: datetime) -> Callable[[], None]:
        connect, kiosk = self._station.second_connection, self._station.journal.kiosk

        def inspect() -> None:
            db = connect()
            try:
                journal = Journal(db, kiosk)
                tampering.look(journal, EVERY - SMALL, now)
                digests.begin(journal, EVERY - SMALL, now)
            finally:
                db.close()

        return inspect

    def _failed(self, error: Exception) -> None:
        """Where the database is in the way, the gate says so; the next start looks again."""
        if not isinstance(error, Trouble | DatabaseError):
            raise error
