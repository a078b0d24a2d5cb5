"""The process that syncs beside a kiosk: really started, really killed, and gone with its kiosk."""

import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.screens.kit.application import application
from kiosk.station import open_station
from kiosk.storage.database import FolderLock
from kiosk.sync.attended import Attended
from tests.commands import copied, kiosk, started
from tests.sync.practice_pretix import PracticePretix
from tests.sync.scripted import Scripted, scripted


@pytest.fixture
def pretix() -> PracticePretix:
    return PracticePretix(people=3)


@pytest.fixture
def there(pretix: PracticePretix) -> Iterator[Scripted]:
    with scripted(pretix) as server:
        yield server


@pytest.fixture
def data(planned_event: Path, tmp_path: Path, there: Scripted) -> Path:
    folder = copied(planned_event, tmp_path / "data")
    words = ("source", "add", "pretix", "--url", there.url, "--organizer", "unpol", "--event", "summit")
    assert kiosk(folder, *words, KIOSK_SOURCE_TOKEN="one-time").returncode == 0
    return folder


@pytest.fixture
def attended(data: Path) -> Iterator[Attended]:
    process = Attended(data, every=0.05)
    yield process
    process.close()


def looking(attended: Attended, until: Callable[[], bool]) -> None:
    """As a kiosk does it every few seconds."""
    for _ in range(3000):
        if until():
            return
        attended.look(followed=True)
        time.sleep(0.01)
    raise AssertionError("it did not come to be")


def names(folder: Path) -> set[str]:
    with open_station(folder, writing=False) as station:
        return {person.name for person in station.roster.people()}


def test_what_changes_on_the_server_is_known_beside_a_running_kiosk(
    attended: Attended, data: Path, pretix: PracticePretix
) -> None:
    lock = FolderLock(data)
    lock.take()
    looking(attended, lambda: len(names(data)) == 3)
    pretix.rename("O0001", "Ada Lovelace")
    looking(attended, lambda: "Ada Lovelace" in names(data))
    lock.free()


def test_a_process_that_was_killed_is_started_again(attended: Attended, data: Path, pretix: PracticePretix) -> None:
    looking(attended, lambda: len(names(data)) == 3)
    os.kill(attended._process.pid, signal.SIGKILL)  # type: ignore[union-attr]
    pretix.rename("O0001", "Ada Lovelace")
    looking(attended, lambda: "Ada Lovelace" in names(data))


def test_where_nothing_is_followed_there_is_no_process(attended: Attended, data: Path, there: Scripted) -> None:
    attended.look(followed=False)
    assert attended._process is None
    looking(attended, lambda: len(names(data)) == 3)
    process = attended._process
    assert process is not None
    for _ in range(100):
        attended.look(followed=False)
        time.sleep(0.01)
    assert process.returncode == -signal.SIGKILL and attended._process is None


def test_it_ends_with_its_kiosk(data: Path) -> None:
    """Whoever attends is killed: the pipe ends, and so does the process."""
    process = started(data, "sync", "--attended")
    assert process.stdin is not None
    process.stdin.write("\n")
    process.stdin.close()
    assert process.wait(60) == 0
    for stream in (process.stdout, process.stderr):
        assert stream is not None
        stream.close()
    assert len(names(data)) == 3


def test_closing_waits_for_no_server(attended: Attended, data: Path, there: Scripted, pretix: PracticePretix) -> None:
    looking(attended, lambda: len(names(data)) == 3)
    process = attended._process
    attended.close()
    assert isinstance(process, subprocess.Popen) and process.returncode == -signal.SIGKILL


def test_a_kiosk_with_a_source_follows_it_by_itself(qtbot: QtBot, data: Path) -> None:
    kiosk = Kiosk(application(), open_station(data, writing=True))
    kiosk.open(full_screen=False)
    try:
        qtbot.waitUntil(lambda: kiosk.station.roster.size() == 3, timeout=60_000)
        process = kiosk.syncing._process
    finally:
        kiosk.close()
    assert process is not None and process.returncode == -signal.SIGKILL
