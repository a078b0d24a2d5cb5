"""Codes in picture files, for `kiosk decode`. Time is no object: small, turned, inverted and transparent ones are read.

Tickets printed on screens and cut out of mails often lack the white border the standard wants; so a picture is read in
a white frame, and enlarged where it is tiny.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any

from kiosk.scanning.decoding import Sighting, read_picture
from kiosk.scanning.troubles import PictureUnreadable

_BORDER = 24
"""Pixels of white around a picture."""
_TINY = 400
"""Pixels: a picture smaller than this is also read enlarged."""
_MOST_PAGES = 500
_PDF_DPI = 300


@dataclass(frozen=True, slots=True)
class Decoded:
    """What a file holds, in reading order; `ms` is the time it took, opening included."""

    path: Path
    texts: tuple[str, ...]
    formats: tuple[str, ...]
    ms: float


def decode(path: Path) -> Decoded:
    """Every code in a picture or in the pages of a PDF. Raises PictureUnreadable."""
    began = perf_counter()
    found: dict[tuple[bytes, str], Sighting] = {}
    for page in _pages(path):
        for sighting in _sightings(page):
            found.setdefault((sighting.raw, sighting.format), sighting)
    return Decoded(
        path=path,
        texts=tuple(sighting.text for sighting in found.values()),
        formats=tuple(sighting.format for sighting in found.values()),
        ms=round((perf_counter() - began) * 1000, 3),
    )


def _sightings(grey: Any) -> tuple[Sighting, ...]:
    import numpy

    framed = numpy.pad(grey, _BORDER, constant_values=255)
    found = read_picture(framed)
    if not found and max(grey.shape) < _TINY:
        found = read_picture(numpy.pad(grey.repeat(3, 0).repeat(3, 1), _BORDER, constant_values=255))
    return found


def _pages(path: Path) -> Iterator[Any]:
    """Each page or image of the file in grey."""
    try:
        with path.open("rb") as file:
            head = file.read(5)
    except OSError as error:
        raise PictureUnreadable(path, error.strerror or "cannot be read") from error
    if head == b"%PDF-":
        yield from _pdf_pages(path)
    else:
        yield from _image_pages(path)


def _image_pages(path: Path) -> Iterator[Any]:
    import warnings

    import numpy
    from PIL import Image, ImageSequence, UnidentifiedImageError

    try:
        with (
            warnings.catch_warnings(action="error", category=Image.DecompressionBombWarning),
            Image.open(path) as image,
        ):
            for number, page in enumerate(ImageSequence.Iterator(image)):
                if number == _MOST_PAGES:
                    return
                yield numpy.asarray(_on_white(page))
    except UnidentifiedImageError as error:
        raise PictureUnreadable(path, "not a picture") from error
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        raise PictureUnreadable(path, "too large a picture") from error
    except (OSError, SyntaxError, ValueError, EOFError) as error:
        raise PictureUnreadable(path, "a broken picture") from error


def _on_white(page: Any) -> Any:
    """In 8 bits of grey; what is transparent is white, as on a mail's ground."""
    from PIL import Image

    if page.mode.startswith("I;16") or page.mode in ("I", "F"):
        low, high = page.getextrema()
        scale = 255 / (high - low) if high > low else 1
        return page.convert("F").point(lambda value: (value - low) * scale).convert("L")
    if "A" in page.getbands() or "transparency" in page.info:
        ground = Image.new("RGBA", page.size, "white")
        return Image.alpha_composite(ground, page.convert("RGBA")).convert("L")
    return page.convert("L")


def _pdf_pages(path: Path) -> Iterator[Any]:
    from PySide6.QtGui import QColor, QImage, QPainter
    from PySide6.QtPdf import QPdfDocument

    from kiosk.scanning.frames import grey_of

    document = QPdfDocument()
    if document.load(str(path)) is not QPdfDocument.Error.None_:
        raise PictureUnreadable(path, "a broken or protected PDF")
    for number in range(min(document.pageCount(), _MOST_PAGES)):
        size = (document.pagePointSize(number) * (_PDF_DPI / 72)).toSize()
        page = QImage(size, QImage.Format.Format_RGB32)
        page.fill(QColor("white"))
        painter = QPainter(page)
        painter.drawImage(0, 0, document.render(number, size))
        painter.end()
        grey = page.convertToFormat(QImage.Format.Format_Grayscale8)
        yield grey_of(grey)
    document.close()
