import gc
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QBuffer, QSize
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat
from pytestqt.qtbot import QtBot

from kiosk.domain.scan import Reader, Scan
from kiosk.domain.trouble import Trouble
from kiosk.scanning import camera as camera_module
from kiosk.scanning import frames
from kiosk.scanning.camera import CameraReader
from kiosk.scanning.decoding import FrameDecoder
from kiosk.scanning.simulated import SimulatedCamera, code_image, picture
from kiosk.scanning.troubles import CameraFailed, CameraMissing
from kiosk.system.worker import Worker

TICKET = b'{"i":[2,"indico.un.example","oSxVLilgQX6SIwA85WjgMA=="]}'
NOON = datetime(2024, 6, 27, 12, tzinfo=UTC)
FORMATS = QVideoFrameFormat.PixelFormat


class LateJobs:
    """Jobs that are done when the test says so."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Callable[[], object], Callable[[object], None], Callable[[Exception], None]]] = []

    def submit(
        self, job: Callable[[], object], done: Callable[[object], None], failed: Callable[[Exception], None]
    ) -> None:
        self.waiting.append((job, done, failed))

    def do_one(self) -> None:
        job, done, _ = self.waiting.pop(0)
        done(job())


class Gate:
    """A camera reader and what it said."""

    def __init__(self, jobs: object) -> None:
        self.camera = SimulatedCamera()
        self.reader = CameraReader(self.camera, jobs, now=lambda: NOON)  # type: ignore[arg-type]
        self.scans: list[Scan] = []
        self.outlines: list[tuple[tuple[tuple[int, int], ...], tuple[int, int]]] = []
        self.frames: list[QVideoFrame] = []
        self.troubles: list[Trouble] = []
        self.recoveries = 0
        self.reader.scanned.connect(self.scans.append)
        self.reader.outlined.connect(lambda points, size: self.outlines.append((points, size)))
        self.reader.frame.connect(self.frames.append)
        self.reader.failed.connect(self.troubles.append)
        self.reader.recovered.connect(self._recover)

    def _recover(self) -> None:
        self.recoveries += 1


@pytest.fixture
def gate(qapp: object) -> Iterator[Gate]:
    worker = Worker("camera")
    gate = Gate(worker)
    yield gate
    gate.reader.stop()
    worker.close()


@pytest.fixture
def slow(qapp: object) -> Iterator[tuple[Gate, LateJobs]]:
    jobs = LateJobs()
    gate = Gate(jobs)
    yield gate, jobs
    gate.reader.stop()


def test_a_code_held_before_the_camera_is_scanned(qtbot: QtBot, gate: Gate) -> None:
    gate.camera.show(TICKET, turned=8)
    gate.reader.start()
    qtbot.waitUntil(lambda: bool(gate.scans), timeout=3000)
    assert gate.scans[0] == Scan(TICKET, NOON, Reader.CAMERA)
    assert gate.troubles == []


def test_the_found_code_is_outlined_and_the_outline_goes_with_it(qtbot: QtBot, gate: Gate) -> None:
    gate.camera.show(TICKET)
    gate.reader.start()
    qtbot.waitUntil(lambda: any(points for points, _ in gate.outlines), timeout=3000)
    points, size = gate.outlines[-1]
    assert size == (1280, 720)
    assert len(points) == 4
    assert all(400 < x < 880 and 120 < y < 600 for x, y in points)
    gate.camera.show(None)
    qtbot.waitUntil(lambda: gate.outlines[-1] == ((), (1280, 720)), timeout=3000)


def test_codes_shown_one_after_the_other_are_all_scanned(qtbot: QtBot, gate: Gate) -> None:
    gate.reader.start()
    gate.camera.play([b"first", None, b"second"], 250)
    qtbot.waitUntil(lambda: {scan.raw for scan in gate.scans} == {b"first", b"second"}, timeout=5000)
    qtbot.waitUntil(lambda: gate.outlines[-1][0] == (), timeout=3000)


def test_every_frame_is_shown_but_only_the_newest_is_read(qtbot: QtBot, slow: tuple[Gate, LateJobs]) -> None:
    gate, jobs = slow
    gate.camera.show(b"old")
    gate.reader.start()
    qtbot.waitUntil(lambda: len(gate.frames) >= 3, timeout=3000)
    gate.camera.show(b"new")
    shown = len(gate.frames)
    qtbot.waitUntil(lambda: len(gate.frames) >= shown + 3, timeout=3000)
    assert len(jobs.waiting) == 1
    jobs.do_one()
    jobs.do_one()
    assert [scan.raw for scan in gate.scans] == [b"old", b"new"]


def test_what_is_read_after_stopping_is_not_reported(qtbot: QtBot, slow: tuple[Gate, LateJobs]) -> None:
    gate, jobs = slow
    gate.camera.show(TICKET)
    gate.reader.start()
    qtbot.waitUntil(lambda: bool(jobs.waiting), timeout=3000)
    gate.reader.stop()
    jobs.do_one()
    assert gate.scans == []


def test_a_failed_job_is_a_bug_and_the_next_frame_is_read(qtbot: QtBot, slow: tuple[Gate, LateJobs]) -> None:
    gate, jobs = slow
    gate.reader.start()
    qtbot.waitUntil(lambda: bool(jobs.waiting), timeout=3000)
    with pytest.raises(MemoryError):
        jobs.waiting.pop(0)[2](MemoryError())
    qtbot.waitUntil(lambda: bool(jobs.waiting), timeout=3000)


def test_an_unplugged_camera_is_said_once_and_heals_itself(qtbot: QtBot, gate: Gate) -> None:
    gate.camera.show(TICKET)
    gate.reader.start()
    qtbot.waitUntil(lambda: bool(gate.scans), timeout=3000)
    gate.camera.unplug()
    qtbot.wait(900)
    assert [type(trouble) for trouble in gate.troubles] == [CameraMissing]
    assert gate.outlines[-1] == ((), (0, 0))
    scans = len(gate.scans)
    gate.camera.plug()
    qtbot.waitUntil(lambda: len(gate.scans) > scans, timeout=3000)
    assert gate.recoveries == 1


def test_a_camera_missing_at_the_start_is_found_when_it_comes(qtbot: QtBot, gate: Gate) -> None:
    gate.camera.unplug()
    gate.reader.start()
    assert [type(trouble) for trouble in gate.troubles] == [CameraMissing]
    gate.camera.plug()
    qtbot.waitUntil(lambda: gate.recoveries == 1, timeout=3000)


def test_a_frozen_camera_is_noticed_and_started_again(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(camera_module, "FROZEN", 150)
    gate = Gate(LateJobs())
    gate.reader.start()
    qtbot.waitUntil(lambda: bool(gate.frames), timeout=3000)
    gate.camera._clock.stop()
    qtbot.waitUntil(lambda: bool(gate.troubles), timeout=3000)
    assert [type(trouble) for trouble in gate.troubles] == [CameraFailed]
    qtbot.waitUntil(lambda: gate.recoveries == 1, timeout=3000)
    gate.reader.stop()


def test_a_stopped_reader_tries_nothing_more(qtbot: QtBot, gate: Gate) -> None:
    gate.camera.unplug()
    gate.reader.start()
    gate.reader.stop()
    gate.camera.plug()
    qtbot.wait(400)
    assert (gate.frames, gate.recoveries) == ([], 0)


def test_an_invalid_frame_is_nothing(gate: Gate) -> None:
    gate.reader.start()
    gate.reader._take(QVideoFrame())
    assert gate.frames == []


def test_brightness_is_the_memory_of_the_frame() -> None:
    image = picture(code_image(TICKET))
    with frames.grey(frames.frame_of(image)) as grey:
        assert grey.shape == (720, 1280)
        assert (grey == frames.grey_of(image)).all()
        assert grey.base is not None


@pytest.mark.parametrize(
    ("pixel_format", "first", "step"),
    [
        (FORMATS.Format_NV12, 0, 1),
        (FORMATS.Format_Y8, 0, 1),
        (FORMATS.Format_YUYV, 0, 2),
        (FORMATS.Format_UYVY, 1, 2),
        (FORMATS.Format_P010, 1, 2),
        (FORMATS.Format_BGRX8888, 1, 4),
        (FORMATS.Format_XRGB8888, 2, 4),
    ],
)
def test_brightness_is_found_in_every_format_of_webcams(pixel_format: FORMATS, first: int, step: int) -> None:
    import numpy

    size = QSize(322, 200)
    expected = numpy.arange(322 * 200, dtype=numpy.uint32).reshape(200, 322).astype(numpy.uint8)
    frame = QVideoFrame(QVideoFrameFormat(size, pixel_format))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    stride = frame.bytesPerLine(0)
    rows = numpy.frombuffer(frame.bits(0), numpy.uint8)[: stride * 200].reshape(200, stride)
    rows[:, first : first + 322 * step : step] = expected
    frame.unmap()
    with frames.grey(frame) as grey:
        assert (grey == expected).all()


def test_a_colour_picture_is_read_by_its_green() -> None:
    image = picture(code_image(TICKET)).convertToFormat(
        QVideoFrameFormat.imageFormatFromPixelFormat(FORMATS.Format_BGRX8888)
    )
    frame = QVideoFrame(image)
    assert frames.is_direct(frame.pixelFormat())
    with frames.grey(frame) as grey:
        assert [seen.raw for seen in FrameDecoder().read(grey)] == [TICKET]


def test_a_jpeg_frame_is_decoded() -> None:
    import numpy

    packed = QBuffer()
    packed.open(QBuffer.OpenModeFlag.WriteOnly)
    picture(code_image(TICKET)).save(packed, "JPG", 90)  # type: ignore[call-overload]
    data = packed.data().data()
    frame = QVideoFrame(QVideoFrameFormat(QSize(1280, 720), FORMATS.Format_Jpeg))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    numpy.frombuffer(frame.bits(0), numpy.uint8)[: len(data)] = numpy.frombuffer(data, numpy.uint8)
    frame.unmap()
    with frames.grey(frame) as grey:
        assert [seen.raw for seen in FrameDecoder().read(grey)] == [TICKET]


def test_an_empty_frame_has_no_picture() -> None:
    with frames.grey(QVideoFrame()) as grey:
        assert grey is None


def test_a_stopped_camera_lets_go_of_its_decoder_and_starts_again(qtbot: QtBot, gate: Gate) -> None:
    gate.camera.show(TICKET)
    gate.reader.start()
    qtbot.waitUntil(lambda: bool(gate.scans), timeout=5000)
    gc.collect()
    decoders = len(_decoders())
    gate.reader.stop()
    qtbot.waitUntil(lambda: len(_decoders()) < decoders, timeout=5000)
    gate.scans.clear()
    gate.reader.start()
    qtbot.waitUntil(lambda: bool(gate.scans), timeout=5000)


def _decoders() -> list[FrameDecoder]:
    return [each for each in gc.get_objects() if type(each) is FrameDecoder]
