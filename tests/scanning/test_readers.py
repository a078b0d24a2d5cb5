from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, Signal

from kiosk.domain.scan import Reader, Scan
from kiosk.scanning.readers import Readers

NOON = datetime(2024, 6, 27, 12, tzinfo=UTC)


class FakeReader(QObject):
    scanned = Signal(object)


def test_all_readers_make_one_stream_without_repeats(qapp: object) -> None:
    camera, scanner, readers = FakeReader(), FakeReader(), Readers()
    heard: list[Scan] = []
    readers.scanned.connect(heard.append)
    readers.add(camera)
    readers.add(scanner)
    first = Scan(b"a", NOON, Reader.CAMERA)
    other = Scan(b"b", NOON, Reader.SERIAL)
    for _ in range(3):
        camera.scanned.emit(first)
    scanner.scanned.emit(Scan(b"a", NOON + timedelta(seconds=1), Reader.SERIAL))
    scanner.scanned.emit(other)
    assert heard == [first, other]


def test_a_new_gate_judges_the_code_still_in_view_again(qapp: object) -> None:
    readers = Readers()
    heard: list[Scan] = []
    readers.scanned.connect(heard.append)
    scan = Scan(b"a", NOON, Reader.CAMERA)
    readers.take(scan)
    readers.forget()
    readers.take(scan)
    assert heard == [scan, scan]
