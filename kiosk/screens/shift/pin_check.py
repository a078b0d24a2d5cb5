"""PINs looked at beside the screen: hashing one takes 60 ms, so a worker does it, with a connection of its own.

Answers come back on the thread of the screens. Once closed, nobody is told any more.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from kiosk.domain.duty import Role
from kiosk.domain.trouble import Trouble
from kiosk.journal.store import Journal
from kiosk.operators.store import LoggedIn, Operator, Operators, TooSoon, WrongPin
from kiosk.security.staffing import Staffing
from kiosk.system.worker import Worker

if TYPE_CHECKING:
    from kiosk.storage.database import Connection

Answer = LoggedIn | WrongPin | TooSoon

_T = TypeVar("_T")


class Pins(QObject):
    """The PINs of one kiosk; worker and connection are made when first needed."""

    def __init__(self, connect: "Callable[[], Connection]", kiosk: str, parent: QObject | None = None) -> None:
        """`connect` opens a connection for another thread; `kiosk` is whose journal is written to."""
        super().__init__(parent)
        self._connect, self._kiosk = connect, kiosk
        self._worker: Worker | None = None
        self._db: Connection | None = None
        self._closed = False

    def look_up(
        self,
        pin: str,
        badge: Sequence[str] | None,
        at: datetime,
        answer: Callable[[Answer], None],
        failed: Callable[[Trouble], None] | None = None,
    ) -> None:
        """Whose PIN this is. A trouble that nobody wants to hear reaches the excepthook."""
        self._submit(lambda: self._operators().log_in(pin, at, badge), answer, failed)

    def enrol(
        self,
        name: str,
        role: Role,
        pin: str,
        badge: str | None,
        at: datetime,
        done: Callable[[Operator], None],
        failed: Callable[[Trouble], None],
    ) -> None:
        """Put somebody on the list, on their own word; `failed` is told what `Staffing.enrol` raises."""
        self._submit(lambda: self._staffing().enrol(name, role, pin, at, badge=badge), done, failed)

    def change(
        self, job: Callable[[Staffing], _T], done: Callable[[_T], None], failed: Callable[[Trouble], None]
    ) -> None:
        """Change the list of officers; `job` runs on the worker, `failed` is told the Trouble that it raises."""
        self._submit(lambda: job(self._staffing()), done, failed)

    def close(self) -> None:
        """Finish the PIN in hand, tell nobody."""
        self._closed = True
        if self._worker is not None:
            self._worker.close()
        if self._db is not None:
            self._db.close()

    # On the worker

    def _operators(self) -> Operators:
        return Operators(self._connection())

    def _staffing(self) -> Staffing:
        return Staffing(self._operators(), Journal(self._connection(), self._kiosk))

    def _connection(self) -> "Connection":
        if self._db is None:
            self._db = self._connect()
        return self._db

    # Back on the thread of the screens

    def _submit(
        self, job: Callable[[], _T], done: Callable[[_T], None], failed: Callable[[Trouble], None] | None
    ) -> None:
        if self._worker is None:
            self._worker = Worker("pins", self)
        self._worker.submit(job, partial(self._tell, done), partial(self._tell_failure, failed))

    def _tell(self, done: Callable[[_T], None], outcome: _T) -> None:
        if not self._closed:
            done(outcome)

    def _tell_failure(self, failed: Callable[[Trouble], None] | None, error: Exception) -> None:
        if self._closed:
            return
        if failed is None or not isinstance(error, Trouble):
            raise error
        failed(error)
