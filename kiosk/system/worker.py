"""One thread, jobs in order, outcomes on the GUI thread.

Jobs are plain callables that touch no QObject; what they return or raise crosses back by signal. A worker that is not
closed would abort the process when Qt destroys its thread, so `close()` waits for the job in hand.

Python frees garbage in whatever thread happens to allocate. A widget freed by a worker's thread takes the process with
it, so where there are workers and widgets, a `Sweep` frees garbage on the GUI thread and nobody else does.
"""

import gc
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

_T = TypeVar("_T")


_STRIDE = 50
_PAUSE = 0.001


def gently(things: Iterable[_T]) -> Iterator[_T]:
    """The same things, with a millisecond's pause every few dozen: for long counts in a worker.

    A thread that computes keeps the interpreter for 5 ms at a time, and a scan asks for it a dozen times.
    """
    for number, thing in enumerate(things):
        if number % _STRIDE == 0:
            time.sleep(_PAUSE)
        yield thing


class Worker(QObject):
    """Runs jobs one after the other; each outcome is delivered to its callback on this object's thread."""

    _finished = Signal(object, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._finished.connect(self._deliver)
        self._closed = False

    def submit(
        self,
        job: Callable[[], _T],
        done: Callable[[_T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Queue `job`. `done(result)` or `failed(exception)` run later on the GUI thread.

        A failure without `failed` is raised there, so that it reaches the excepthook instead of vanishing.
        """

        def finished(future: Future[_T]) -> None:
            if future.cancelled():
                return
            error = future.exception()
            if error is None:
                self._finished.emit(done, future.result())
            else:
                self._finished.emit(failed, error)

        self._executor.submit(job).add_done_callback(finished)

    def close(self) -> None:
        """Drop waiting jobs, wait for the one in hand; whoever asked hears nothing more."""
        self._closed = True
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _deliver(self, callback: Callable[[object], None] | None, outcome: object) -> None:
        if self._closed:
            return
        if callback is not None:
            callback(outcome)
        elif isinstance(outcome, Exception):
            raise outcome


class Sweep(QObject):
    """Frees cyclic garbage on this object's thread, a little each second and all of it each minute."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seconds = 0
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self.sweep)

    def start(self) -> None:
        """From now on no other thread frees any. What is there by now is taken to stay, so that looking is quick."""
        gc.collect()
        gc.freeze()
        gc.disable()
        self._timer.start()

    def sweep(self) -> None:
        """One second's part."""
        self._seconds += 1
        gc.collect(2 if self._seconds % 60 == 0 else 1)

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()
        gc.unfreeze()
