"""Badges asked for on screen: made and sent by a worker, news told about the passage they belong to."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.badges.queue import Intent, Queue, Stage
from kiosk.domain.passage import Passage
from kiosk.domain.people import Delegate
from kiosk.domain.trouble import Trouble
from kiosk.domain.verdict import Admitted
from kiosk.station import Station
from kiosk.ui.views import Remark, Told
from kiosk.worker import Worker

if TYPE_CHECKING:
    from kiosk.press import Press


class Printing(QObject):
    """The printing of one kiosk; its worker and press are made when first needed."""

    told = Signal(object, object)
    """Passage, Told: what became of the badge of a passage."""
    waiting = Signal(int)
    """So many badges were asked for and are not out yet."""

    def __init__(self, station: Station, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self._queue = Queue(station.db)
        self._worker: Worker | None = None
        self._press: Press | None = None
        self._open = 0

    def print(self, passage: Passage) -> None:
        """Print the badge of somebody who was admitted."""
        delegate = passage.delegate
        if delegate is None or not isinstance(passage.verdict, Admitted):
            return
        self.told.emit(passage, Told(Remark.PRINTING))
        self._count(1)
        self._work().submit(
            lambda: self._made_press().print(delegate),
            lambda intent: self._printed(passage, intent),
            lambda error: self._failed(passage, error),
        )

    def badges_of(self, delegate: Delegate) -> int:
        """How many badges of a person were asked for."""
        return len(self._queue.badges_of(delegate.id))

    def follow(self) -> None:
        """Ask printers after what is on its way, send what waits."""
        if self._press is not None:
            self._work().submit(self._press.follow)

    def close(self) -> None:
        """Finish the badge in hand; what waits stays in the queue."""
        if self._worker is not None:
            self._worker.close()
        if self._press is not None:
            self._press.close()

    def _work(self) -> Worker:
        if self._worker is None:
            self._worker = Worker("printing", self)
        return self._worker

    def _made_press(self) -> "Press":
        if self._press is None:
            from kiosk.press import Press

            self._press = Press.of(self._station)
        return self._press

    def _count(self, more: int) -> None:
        self._open += more
        self.waiting.emit(self._open)

    def _printed(self, passage: Passage, intent: Intent) -> None:
        self._count(-1)
        match intent.stage:
            case Stage.PRINTED if self._station.settings.printer:
                told = Told(Remark.PRINTED)
            case Stage.PRINTED:
                told = Told(Remark.NO_PRINTER, intent.job)
            case Stage.SENDING:
                told = Told(Remark.PRINTING)
            case Stage.UNKNOWN:
                told = Told(Remark.PRINT_UNKNOWN, intent.detail)
            case _:
                told = Told(Remark.PRINT_FAILED, intent.detail)
        self.told.emit(passage, told)

    def _failed(self, passage: Passage, error: Exception) -> None:
        self._count(-1)
        if not isinstance(error, Trouble):
            raise error
        from kiosk.press import CannotDraw

        remark = Remark.NOT_DRAWABLE if isinstance(error, CannotDraw) else Remark.PRINT_FAILED
        self.told.emit(passage, Told(remark, str(error)))
