"""A camera without hardware: frames painted from codes, for tests, benches and the demo.

A frame is what a webcam at a desk shows: a room, not quite still or even, and now and then a code held out by a hand.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.scanning import frames
from kiosk.scanning.troubles import CameraMissing

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoSink

SIZE = QSize(1280, 720)
PAPER, INK = QColor(228, 228, 228), QColor(24, 24, 24)
QUIET = 4
"""Modules of white around a code (ISO/IEC 18004)."""


def code_image(payload: bytes, side: int = 320) -> QImage:
    """A QR code of `payload`, at most `side` pixels, quiet zone included."""
    import qrcode

    code = qrcode.QRCode(border=QUIET)
    code.add_data(payload)
    rows = code.get_matrix()
    image = QImage(len(rows), len(rows), QImage.Format.Format_Grayscale8)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            image.setPixelColor(x, y, INK if dark else PAPER)
    module = max(side // len(rows), 1)
    return image.scaled(image.size() * module)


def picture(code: QImage | None = None, *, turned: float = 0.0, size: QSize = SIZE) -> QImage:
    """What the camera sees: an uneven room and, in the middle, `code` turned by degrees."""
    image = QImage(size, QImage.Format.Format_Grayscale8)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
    _paint_room(painter, size)
    if code is not None:
        painter.translate(size.width() / 2, size.height() / 2)
        painter.rotate(turned)
        painter.drawImage(QRectF(-code.width() / 2, -code.height() / 2, code.width(), code.height()), code)
    painter.end()
    return image


def _paint_room(painter: QPainter, size: QSize) -> None:
    """Bands of light, shelves and a grid of tiles: edges enough that an empty frame is real work."""
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor(150, 150, 150))
    for x in range(0, size.width(), 40):
        shade = 90 + x * 97 // size.width() + x * 7 % 31
        painter.fillRect(QRectF(x, 0, 33, size.height()), QColor(shade, shade, shade))
    for y in range(0, size.height(), 60):
        shade = 70 + y * 13 % 101
        painter.fillRect(QRectF(0, y, size.width(), 9), QColor(shade, shade, shade))


class SimulatedCamera(QObject):
    """A `camera.Source` that shows what it is told to, and can be unplugged."""

    failed = Signal(object)
    """Trouble: it was unplugged."""
    plugged = Signal()
    """It was plugged in again."""

    def __init__(self, rate: int = 30, parent: QObject | None = None) -> None:
        """`rate`: frames a second."""
        super().__init__(parent)
        self._sink: QVideoSink | None = None
        self._image = picture()
        self._present = True
        self._play: list[bytes | None] = []
        self._clock = QTimer(self, interval=1000 // rate, timerType=Qt.TimerType.PreciseTimer)
        self._clock.timeout.connect(self._deliver)
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._next)

    def start(self, sink: "QVideoSink") -> None:
        """Deliver frames to `sink`. Raises CameraMissing while unplugged."""
        if not self._present:
            raise CameraMissing
        self._sink = sink
        self._clock.start()

    def stop(self) -> None:
        """Deliver no more frames."""
        self._clock.stop()
        self._sink = None

    def show(self, payload: bytes | None, *, turned: float = 0.0) -> None:
        """Hold a QR code of `payload` before the camera, or take it away."""
        self.show_image(picture(None if payload is None else code_image(payload), turned=turned))

    def show_image(self, image: QImage) -> None:
        """Show any picture from now on."""
        self._image = image

    def play(self, payloads: Iterable[bytes | None], milliseconds: int) -> None:
        """Show one after the other, each for a while, then nothing."""
        self._play = list(payloads)
        self._turn.start(milliseconds)
        self._next()

    def unplug(self) -> None:
        """Be gone, as if the cable were pulled."""
        self._present = False
        self.stop()
        self.failed.emit(CameraMissing())

    def plug(self) -> None:
        """Be there again."""
        self._present = True
        self.plugged.emit()

    def _next(self) -> None:
        if self._play:
            self.show(self._play.pop(0))
        else:
            self._turn.stop()
            self.show(None)

    def _deliver(self) -> None:
        if self._sink is not None:
            self._sink.setVideoFrame(frames.frame_of(self._image))
