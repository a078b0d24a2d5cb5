import sys
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QSize
from PySide6.QtMultimedia import QMediaDevices, QVideoFrameFormat, QVideoSink
from pytestqt.qtbot import QtBot

from kiosk.scanning.camera import CameraReader
from kiosk.scanning.troubles import CameraMissing, CameraUnsupported
from kiosk.scanning.webcam import Webcam, best_format
from kiosk.system.worker import Worker

FORMATS = QVideoFrameFormat.PixelFormat


@dataclass(frozen=True)
class Offer:
    """What QCameraFormat says."""

    width: int
    height: int
    rate: float
    pixels: FORMATS

    def resolution(self) -> QSize:
        return QSize(self.width, self.height)

    def maxFrameRate(self) -> float:
        return self.rate

    def pixelFormat(self) -> FORMATS:
        return self.pixels


HD_JPEG = Offer(1280, 720, 30, FORMATS.Format_Jpeg)
HD_YUYV = Offer(1280, 720, 30, FORMATS.Format_YUYV)
HD_SLOW = Offer(1280, 720, 10, FORMATS.Format_YUYV)
FULL = Offer(1920, 1080, 30, FORMATS.Format_NV12)
SMALL = Offer(640, 480, 30, FORMATS.Format_NV12)


@pytest.mark.parametrize(
    ("offers", "best"),
    [
        ([FULL, SMALL, HD_JPEG, HD_YUYV], HD_YUYV),
        ([HD_SLOW, HD_JPEG], HD_JPEG),
        ([SMALL, FULL], SMALL),
        ([FULL], FULL),
        ([], None),
    ],
)
def test_the_camera_is_asked_for_what_is_enough(offers: list[Offer], best: Offer | None) -> None:
    found: object = best_format(offers)  # type: ignore[arg-type]
    assert found is best


def test_a_camera_that_is_not_there_is_named(qapp: object) -> None:
    webcam = Webcam("no camera has this name")
    with pytest.raises(CameraMissing, match="No camera “no camera has this name” is plugged in"):
        webcam.start(QVideoSink())
    webcam.stop()


def test_without_multimedia_libraries_the_reader_says_so_and_goes_on(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    worker = Worker("camera")
    reader = CameraReader(Webcam(), worker)
    with qtbot.waitSignal(reader.failed) as said:
        reader.start()
    assert isinstance(said.args[0], CameraUnsupported)
    reader.stop()
    worker.close()


def test_a_machine_without_camera_is_told_apart_from_one_with(qapp: object) -> None:
    webcam = Webcam()
    if not QMediaDevices.videoInputs():
        with pytest.raises(CameraMissing, match=r"^No camera is plugged in\.$"):
            webcam.start(QVideoSink())
    webcam.stop()
