"""Whoever makes garbage with widgets in it, the GUI thread frees it."""

import gc
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.system.worker import Sweep, Worker, gently


class Ring:
    """Garbage that says in which thread it was freed."""

    def __init__(self, freed: list[int]) -> None:
        self.me, self.freed = self, freed

    def __del__(self) -> None:
        self.freed.append(threading.get_ident())


@pytest.fixture
def sweep(qtbot: QtBot) -> Iterator[Sweep]:
    sweep = Sweep()
    sweep.start()
    yield sweep
    sweep.stop()


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    worker = Worker("test")
    yield worker
    worker.close()


def test_garbage_is_freed_on_the_gui_thread_alone(sweep: Sweep, worker: Worker, qtbot: QtBot) -> None:
    freed: list[int] = []
    done: list[int] = []

    def job() -> int:
        for _ in range(2000):
            Ring(freed)
        return len(freed)

    worker.submit(job, done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert done == [0]
    sweep.sweep()
    assert len(freed) == 2000 and set(freed) == {threading.get_ident()}


def test_python_frees_its_garbage_again_when_the_kiosk_is_closed(qtbot: QtBot) -> None:
    sweep = Sweep()
    sweep.start()
    assert not gc.isenabled()
    sweep.stop()
    assert gc.isenabled()


@pytest.mark.parametrize("many", [0, 1, 49, 50, 51, 333])
def test_what_is_counted_gently_is_the_same_in_the_same_order(many: int) -> None:
    assert list(gently(range(many))) == list(range(many))
