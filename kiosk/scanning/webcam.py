"""A real camera as a source of frames. Qt's own camera objects live and die here, one set for each start."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.scanning import frames
from kiosk.scanning.troubles import CameraFailed, CameraMissing, CameraUnsupported
from kiosk.system.worker import Worker

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QCamera, QCameraDevice, QCameraFormat, QMediaCaptureSession, QVideoSink

    from kiosk.scanning.camera import CameraReader
    from kiosk.scanning.registry import Around
    from kiosk.storage.settings import Settings

ANY = "any"
WIDTH, HEIGHT, RATE = 1280, 720, 30
"""What is asked of the camera: enough for a code at arm's length, and no more work than that."""


class Webcam(QObject):
    """The first camera whose name contains `name`; the system's default one for `any`."""

    failed = Signal(object)
    """Trouble: it was unplugged or broke."""
    plugged = Signal()
    """Cameras came or went."""

    def __init__(self, name: str = ANY, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = "" if name == ANY else name
        self._camera: QCamera | None = None
        self._session: QMediaCaptureSession | None = None
        self._devices: QObject | None = None

    def start(self, sink: "QVideoSink") -> None:
        """Open the camera. Raises CameraMissing, CameraUnsupported."""
        try:
            from PySide6.QtMultimedia import QCamera, QMediaCaptureSession, QMediaDevices
        except ImportError as error:
            raise CameraUnsupported(str(error)) from error
        if self._devices is None:
            frames.hush_codecs()
            devices = QMediaDevices(self)
            devices.videoInputsChanged.connect(self._inputs_changed)
            self._devices = devices
        device = self._device()
        if device is None:
            raise CameraMissing(self._name)
        self.stop()
        self._camera = QCamera(device, self)
        if (best := best_format(device.videoFormats())) is not None:
            self._camera.setCameraFormat(best)
        self._camera.errorOccurred.connect(self._broke)
        self._session = QMediaCaptureSession(self)
        self._session.setCamera(self._camera)
        self._session.setVideoSink(sink)
        self._camera.start()

    def stop(self) -> None:
        """Close the camera."""
        if self._camera is not None:
            self._camera.errorOccurred.disconnect(self._broke)
            self._camera.stop()
            self._camera.deleteLater()
            self._camera = None
        if self._session is not None:
            self._session.setVideoSink(None)  # type: ignore[arg-type]  # Qt: null lets go of the sink
            self._session.deleteLater()
            self._session = None

    def _device(self) -> "QCameraDevice | None":
        from PySide6.QtMultimedia import QMediaDevices

        present = [
            device for device in QMediaDevices.videoInputs() if self._name.lower() in device.description().lower()
        ]
        return min(present, key=lambda device: not device.isDefault(), default=None)

    def _inputs_changed(self) -> None:
        from PySide6.QtMultimedia import QMediaDevices

        if self._camera is not None and self._camera.cameraDevice() not in QMediaDevices.videoInputs():
            self.failed.emit(CameraMissing(self._name))
        self.plugged.emit()

    def _broke(self, _error: object, detail: str) -> None:
        self.failed.emit(CameraFailed(detail or "unknown fault"))


def best_format(formats: "list[QCameraFormat]") -> "QCameraFormat | None":
    """Nearest to 1280x720 at 30 frames a second; of equals one that carries brightness as it is."""

    def badness(offer: "QCameraFormat") -> tuple[int, float, bool]:
        size = offer.resolution()
        distance = abs(size.width() - WIDTH) + abs(size.height() - HEIGHT)
        return distance, max(RATE - offer.maxFrameRate(), 0), not frames.is_direct(offer.pixelFormat())

    return min(formats, key=badness, default=None)


def open(settings: "Settings", around: "Around") -> "Iterator[tuple[str, CameraReader]]":
    """One of the camera in the settings, or of the source that there is; frames are read on a thread of their own."""
    if around.camera is None and not settings.camera:
        return
    from kiosk.scanning.camera import CameraReader

    frames = Worker("frames", around.parent)
    source = around.camera or Webcam(settings.camera, parent=around.parent)
    reader = CameraReader(source, frames, now=around.now, parent=around.parent)
    reader.stopped.connect(frames.close)
    yield "", reader


def probe() -> list[str]:
    """Names of the cameras."""
    from PySide6.QtMultimedia import QMediaDevices

    return [camera.description() for camera in QMediaDevices.videoInputs()]
