"""Video frames and the grey pictures in them: into grey without copying where the format allows, and grey into frames.

QtMultimedia is imported only where a frame is at hand: the gate starts without it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

_NEUTRAL = 128
"""Chroma of grey."""


@contextmanager
def grey(frame: "QVideoFrame") -> Iterator[Any]:
    """Brightness of `frame`, rows by columns, valid inside the `with`; None for a frame without picture.

    Zero-copy for planar formats (NV12, YUV420P, ...) and packed YUYV and UYVY; others are converted, 4 to 7 ms.
    """
    from PySide6.QtMultimedia import QVideoFrame

    steps = _steps().get(frame.pixelFormat())
    if not frame.isValid():
        yield None
    elif steps is None:
        image = frame.toImage().convertToFormat(QImage.Format.Format_Grayscale8)
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
    return dict.fromkeys(planar, (0, 1)) | {formats.Format_YUYV: (0, 2), formats.Format_UYVY: (1, 2)}
