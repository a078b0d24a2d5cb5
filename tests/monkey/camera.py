"""A camera that shows a picture when it is told to, and never by itself: a seed finds the same again."""

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from kiosk.scanning import frames
from kiosk.scanning.simulated import code_image, picture
from kiosk.scanning.troubles import CameraMissing

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoSink


class StillCamera(QObject):
    """A `camera.Source` of single frames."""

    failed = Signal(object)
    """Trouble: it was unplugged."""
    plugged = Signal()
    """It was plugged in again."""

    def __init__(self) -> None:
        super().__init__()
        self.plugged_in = True
        self._sink: QVideoSink | None = None

    def start(self, sink: "QVideoSink") -> None:
        """Deliver frames to `sink`. Raises CameraMissing while unplugged."""
        if not self.plugged_in:
            raise CameraMissing
        self._sink = sink

    def stop(self) -> None:
        """Deliver no more frames."""
        self._sink = None

    def show(self, payload: bytes | None) -> None:
        """One frame of a QR code held before it, or of an empty room; a new one, since a sink takes none twice."""
        if self._sink is not None:
            self._sink.setVideoFrame(frames.frame_of(_picture(payload)))

    def unplug(self) -> None:
        """Be gone, as if the cable were pulled."""
        self.plugged_in = False
        self.failed.emit(CameraMissing())

    def plug(self) -> None:
        """Be there again."""
        self.plugged_in = True
        self.plugged.emit()


@lru_cache(maxsize=32)
def _picture(payload: bytes | None) -> QImage:
    return picture(None if payload is None else code_image(payload))
