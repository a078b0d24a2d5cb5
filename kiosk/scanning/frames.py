"""Video frames and the grey pictures in them: into grey without copying where the format allows, and grey into frames.

QtMultimedia is imported only where a frame is at hand: the gate starts without it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLoggingCategory, QSize
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

_NEUTRAL = 128
"""Chroma of grey."""


def hush_codecs() -> None:
    """Call before the first use of QtMultimedia: its hardware codecs, missing or not, are no business of a kiosk.

    Otherwise Qt warns of each VA-API library it does not find. QT_LOGGING_RULES still overrules this.
    """
    QLoggingCategory.setFilterRules("qt.multimedia.symbolsresolver=false\nqt.multimedia.ffmpeg.info=false")


@contextmanager
def grey(frame: "QVideoFrame") -> Iterator[Any]:
    """Brightness of `frame`, rows by columns, valid inside the `with`; None for a frame without picture.

    Zero-copy for nearly every format: the brightness plane, every second byte of YUYV, the green of RGB. JPEG is
    decoded (2 to 8 ms); what is left is converted by Qt.
    """
    from PySide6.QtMultimedia import QVideoFrame

    steps = _steps().get(frame.pixelFormat())
    if not frame.isValid():
        yield None
    elif steps is None:
        image = _unpacked(frame).convertToFormat(QImage.Format.Format_Grayscale8)
        yield None if image.isNull() else grey_of(image)
    elif not frame.map(QVideoFrame.MapMode.ReadOnly):
        yield None
    else:
        try:
            yield _plane(frame, *steps)
        finally:
            frame.unmap()


def grey_of(image: QImage) -> Any:
    """The same of a Grayscale8 image; shares its memory, so it is valid while `image` lives."""
    import numpy

    rows = numpy.frombuffer(image.constBits(), numpy.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width()]


def frame_of(image: QImage) -> "QVideoFrame":
    """`image` as a camera would deliver it: grey, YUV420P."""
    import numpy
    from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

    picture = image.convertToFormat(QImage.Format.Format_Grayscale8)
    layout = QVideoFrameFormat(QSize(picture.width(), picture.height()), QVideoFrameFormat.PixelFormat.Format_YUV420P)
    frame = QVideoFrame(layout)
    frame.map(QVideoFrame.MapMode.WriteOnly)
    _plane(frame, 0, 1)[:] = grey_of(picture)
    for plane in range(1, frame.planeCount()):
        numpy.frombuffer(frame.bits(plane), numpy.uint8)[:] = _NEUTRAL
    frame.unmap()
    return frame


def is_direct(pixel_format: Any) -> bool:
    """Whether `grey` needs no conversion for this QVideoFrameFormat.PixelFormat."""
    return pixel_format in _steps()


def _unpacked(frame: "QVideoFrame") -> QImage:
    """JPEG by hand, on any thread; `toImage` would ask the graphics card."""
    from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

    if frame.pixelFormat() is not QVideoFrameFormat.PixelFormat.Format_Jpeg:
        return frame.toImage()
    if not frame.map(QVideoFrame.MapMode.ReadOnly):
        return QImage()
    try:
        return QImage.fromData(bytes(frame.bits(0)[: frame.mappedBytes(0)]))
    finally:
        frame.unmap()


def _plane(frame: "QVideoFrame", first: int, step: int) -> Any:
    import numpy

    stride = frame.bytesPerLine(0)
    rows = numpy.frombuffer(frame.bits(0), numpy.uint8)[: stride * frame.height()].reshape(frame.height(), stride)
    return rows[:, first : first + frame.width() * step : step]


@cache
def _steps() -> dict[Any, tuple[int, int]]:
    """Pixel format -> offset of the first brightness byte in a row, and bytes from one to the next."""
    from PySide6.QtMultimedia import QVideoFrameFormat

    formats = QVideoFrameFormat.PixelFormat
    planar = (
        formats.Format_YUV420P,
        formats.Format_YUV422P,
        formats.Format_YV12,
        formats.Format_NV12,
        formats.Format_NV21,
        formats.Format_Y8,
    )
    green_second = (
        formats.Format_BGRA8888,
        formats.Format_BGRX8888,
        formats.Format_RGBA8888,
        formats.Format_RGBX8888,
    )
    green_third = (
        formats.Format_ARGB8888,
        formats.Format_XRGB8888,
        formats.Format_ABGR8888,
        formats.Format_XBGR8888,
    )
    return (
        dict.fromkeys(planar, (0, 1))
        | dict.fromkeys(green_second, (1, 4))
        | dict.fromkeys(green_third, (2, 4))
        | {formats.Format_YUYV: (0, 2), formats.Format_UYVY: (1, 2), formats.Format_P010: (1, 2)}
    )
