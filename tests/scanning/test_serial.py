from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.scan import Reader, Scan
from kiosk.scanning.serial import SerialReader, probe
from kiosk.scanning.troubles import SerialFailed
from tests.scanning.cable import Cable

NOON = datetime(2024, 6, 27, 12, tzinfo=UTC)
TICKET = b'{"i":[2,"indico.un.example","oSxVLilgQX6SIwA85WjgMA=="]}'


class Counter:
    """A serial reader and what it said."""

    def __init__(self, port: str, prefix: bytes = b"") -> None:
        self.reader = SerialReader(port, prefix=prefix, now=lambda: NOON)
        self.scans: list[Scan] = []
        self.troubles: list[SerialFailed] = []
        self.recoveries: list[bool] = []
        self.reader.scanned.connect(self.scans.append)
        self.reader.failed.connect(self.troubles.append)
        self.reader.recovered.connect(lambda: self.recoveries.append(True))

    @property
    def codes(self) -> list[bytes]:
        return [scan.raw for scan in self.scans]


@pytest.fixture
def cable(tmp_path: Path) -> Iterator[Cable]:
    cable = Cable(tmp_path / "scanner")
    cable.plug()
    yield cable
    cable.pull()


@pytest.fixture
def counter(qapp: object, cable: Cable) -> Iterator[Counter]:
    counter = Counter(str(cable.name))
    counter.reader.start()
    yield counter
    counter.reader.stop()


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n", b"\x03", b""])
def test_a_code_ends_with_any_terminator_or_by_silence(
    qtbot: QtBot, cable: Cable, counter: Counter, end: bytes
) -> None:
    cable.send(TICKET + end)
    qtbot.waitUntil(lambda: counter.scans == [Scan(TICKET, NOON, Reader.SERIAL)], timeout=2000)
    assert counter.troubles == []


def test_reads_may_split_a_code(qtbot: QtBot, cable: Cable, counter: Counter) -> None:
    for start in range(0, len(TICKET), 8):
        cable.send(TICKET[start : start + 8])
        qtbot.wait(5)
    cable.send(b"\r")
    qtbot.waitUntil(lambda: counter.codes == [TICKET], timeout=2000)


def test_many_codes_in_one_read_are_many_scans(qtbot: QtBot, cable: Cable, counter: Counter) -> None:
    cable.send(b"one\r\ntwo\r\n\r\nthree\r\n")
    qtbot.waitUntil(lambda: counter.codes == [b"one", b"two", b"three"], timeout=2000)


def test_binary_codes_and_framing_of_the_scanner(qtbot: QtBot, cable: Cable) -> None:
    counter = Counter(str(cable.name), prefix=b"~")
    counter.reader.start()
    cable.send(b"\x02~]Q1\xff\x00\xe9\x1dbin\x03")
    qtbot.waitUntil(lambda: counter.codes == [b"\xff\x00\xe9\x1dbin"], timeout=2000)
    counter.reader.stop()


def test_an_unplugged_scanner_is_said_once_and_heals_itself(qtbot: QtBot, cable: Cable, counter: Counter) -> None:
    cable.send(b"half a co")
    cable.pull()
    qtbot.waitUntil(lambda: len(counter.troubles) == 1, timeout=3000)
    qtbot.wait(600)
    assert len(counter.troubles) == 1
    assert counter.troubles[0].port == str(cable.name)
    cable.plug()
    qtbot.waitUntil(lambda: counter.recoveries == [True], timeout=4000)
    cable.send(TICKET + b"\r")
    qtbot.waitUntil(lambda: TICKET in counter.codes, timeout=2000)
    assert counter.codes[-1] == TICKET


def test_a_scanner_missing_at_the_start_is_found_when_it_comes(qtbot: QtBot, tmp_path: Path) -> None:
    cable = Cable(tmp_path / "later")
    counter = Counter(str(cable.name))
    counter.reader.start()
    assert len(counter.troubles) == 1
    cable.plug()
    qtbot.waitUntil(lambda: counter.recoveries == [True], timeout=4000)
    counter.reader.stop()
    cable.pull()


def test_a_stopped_reader_tries_nothing_more(qtbot: QtBot, tmp_path: Path) -> None:
    counter = Counter(str(tmp_path / "nothing"))
    counter.reader.start()
    counter.reader.stop()
    qtbot.wait(400)
    assert len(counter.troubles) == 1


def test_ports_of_this_machine_are_names(qapp: object) -> None:
    assert all(isinstance(name, str) and name for name in probe())
