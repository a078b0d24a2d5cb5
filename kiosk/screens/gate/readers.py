"""Scanners and camera of one kiosk: made from the settings, heard as one, their troubles told by place."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.scanning.readers import Readers
from kiosk.scanning.wedge import Wedge
from kiosk.screens.gate.gate import Gate
from kiosk.screens.gate.preview import Preview
from kiosk.screens.kit.application import Application
from kiosk.storage.settings import Settings
from kiosk.system.worker import Worker

if TYPE_CHECKING:
    from kiosk.scanning.camera import CameraReader, Source
    from kiosk.scanning.serial import SerialReader


class Listening(QObject):
    """Every reader there is. `preview` shows what the camera sees, on the gate's sheet."""

    scanned = Signal(object)
    """Scan: a code to judge."""
    trouble = Signal(str, object)
    """Place and Trouble, or None: something is in a reader's way, or no longer."""

    def __init__(
        self, application: Application, settings: Settings, gate: Gate, now: Callable[[], datetime], parent: QObject
    ) -> None:
        """Raises LayoutUnknown for the scanner."""
        super().__init__(parent)
        self._settings, self._gate, self._now = settings, gate, now
        self.readers = Readers(parent=self)
        self.readers.scanned.connect(self.scanned)
        self.wedge = Wedge(
            application, settings.scanner_layout, prefix=settings.scanner_prefix.encode(), now=now, parent=self
        )
        self.readers.add(self.wedge)
        self.preview: Preview | None = None
        self._frames: Worker | None = None
        self._camera: CameraReader | None = None

    def start(self, camera: "Source | None") -> None:
        """Open serial ports and the camera; `camera` is used instead of the one in the settings."""
        for port in self._settings.serial_ports:
            from kiosk.scanning.serial import SerialReader

            serial = SerialReader(port, now=self._now, parent=self)
            self._watch(serial, f"serial {port}")
            serial.start()
        if camera is None and self._settings.camera:
            from kiosk.scanning.webcam import Webcam

            camera = Webcam(self._settings.camera, parent=self)
        if camera is not None:
            self._look_through(camera)

    def forget(self) -> None:
        """Judge the next sight of any code: the gate, the roster or the officer changed."""
        self.readers.forget()

    def close(self) -> None:
        """Hear and see nothing more."""
        self.wedge.stop()
        if self._camera is not None:
            self._camera.stop()
        if self._frames is not None:
            self._frames.close()

    def _look_through(self, source: "Source") -> None:
        from kiosk.scanning.camera import CameraReader

        self._frames = Worker("frames", self)
        self._camera = CameraReader(source, self._frames, now=self._now, parent=self)
        self._watch(self._camera, "camera")
        self.preview = Preview(self._gate)
        self._camera.frame.connect(self.preview.look)
        self._camera.outlined.connect(self.preview.outline)
        self._camera.failed.connect(self.preview.stop)
        self._camera.start()

    def _watch(self, reader: "CameraReader | SerialReader", place: str) -> None:
        self.readers.add(reader)
        reader.failed.connect(partial(self.trouble.emit, place))
        reader.recovered.connect(partial(self.trouble.emit, place, None))
