"""Zebra label printers over TCP port 9100: the badge as one bitmap (`^GF`, ZPL II Programming Guide), status by `~HS`.

The port gives no word of completion, and that a buffer is empty says nothing of a label that never reached it. So a
query follows the labels on their own connection: only a printer that answers it has read them. What it has read counts
as printed once nothing is left in its buffer, it has no fault, and its odometer, where it has one, has moved past them.
Anything less is unknown, and a person looks. Faults are told in IPP's words, as of any other printer.
"""

import socket
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.printing.printers import (
    CannotCancel,
    Condition,
    NotItsLanguage,
    Outcome,
    Page,
    PrinterTrouble,
    Size,
    TimedOut,
    Unreachable,
    WrongMedia,
)
from kiosk.printing.printers.zpl_status import QUERY, STATUS, Garbage, HostStatus, Silence, ask

if TYPE_CHECKING:
    from PIL.Image import Image

_DARK, _LIGHT = 96, 200
"""Greys below and above are black and white: letters keep sharp edges; what lies between is dithered."""


_TAKEN, _UP_TO = "taken", "label "
"""References of a job that the printer has read: without an odometer, and with what that will say once it is out."""


@dataclass(frozen=True, slots=True)
class ZplPrinter:
    """A label printer. `dpi` is 203 or 300; `patience` is seconds to wait for each whole answer."""

    name: str
    host: str
    port: int = 9100
    dpi: int = 203
    patience: float = 5.0

    def condition(self) -> Condition:
        """Faults, and the length of the label it found when it last calibrated."""
        with self._reach() as connection:
            status = self._ask(connection, STATUS)
        return Condition(ready=not status.reasons, reasons=status.reasons, loaded=self._loaded(status))

    def send(self, page: Page, intent: str) -> str:
        """All pages of one badge as one format each. Errors: WrongMedia, Unreachable, NotItsLanguage, TimedOut."""
        with self._reach() as connection:
            before = self._ask(connection, QUERY)
            loaded = self._loaded(before)
            if loaded and not any(page.size.fits(size) for size in loaded):
                raise WrongMedia(self.name, page.size, loaded)
            pages = bitmaps(page, self.dpi)
            try:
                ask(connection, b"".join(label(bits, intent) for bits in pages) + STATUS, self.patience)
            except (Silence, Garbage) as error:
                raise TimedOut(self.name) from error
        return _TAKEN if before.labels is None else f"{_UP_TO}{before.labels + before.buffered + len(pages)}"

    def outcome(self, intent: str, job: str) -> tuple[Outcome, str]:
        """What was read and is gone from the buffer is out; of what nobody saw arrive, nothing is known."""
        if job != _TAKEN and not job.startswith(_UP_TO):
            return Outcome.UNKNOWN, "the printer keeps no list of jobs"
        try:
            with self._reach() as connection:
                status = self._ask(connection, QUERY)
        except PrinterTrouble:
            return Outcome.UNKNOWN, "no answer"
        if status.reasons:
            return Outcome.WORKING, ", ".join(status.reasons)
        if status.buffered:
            return Outcome.WORKING, f"{status.buffered} in its buffer"
        if job.startswith(_UP_TO) and (status.labels or 0) < int(job.removeprefix(_UP_TO)):
            return Outcome.WORKING, "its counter stands still"
        return Outcome.PRINTED, "buffer empty"

    def cancel(self, intent: str, job: str) -> None:
        """The one order there is (~JA) would drop everybody's labels."""
        raise CannotCancel(self.name)

    def _loaded(self, status: HostStatus) -> tuple[Size, ...]:
        return (Size(0, round(status.length / self.dpi * 25.4, 1)),) if status.length else ()

    def _reach(self) -> socket.socket:
        try:
            return socket.create_connection((self.host, self.port), timeout=self.patience)
        except OSError as error:
            raise Unreachable(self.name) from error

    def _ask(self, connection: socket.socket, query: bytes) -> HostStatus:
        try:
            return ask(connection, query, self.patience)
        except Silence as error:
            raise Unreachable(self.name) from error
        except Garbage as error:
            raise NotItsLanguage(self.name) from error


def bitmaps(page: Page, dpi: int) -> "list[Image]":
    """Pages of the PDF in black and white: text and codes crisp, photos in all their shades by error diffusion."""
    from PIL import Image
    from PySide6.QtCore import QBuffer, QByteArray, QSize
    from PySide6.QtGui import QImage
    from PySide6.QtPdf import QPdfDocument

    content = QByteArray(page.pdf)
    buffer = QBuffer(content)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    size = QSize(round(page.size.width / 25.4 * dpi), round(page.size.height / 25.4 * dpi))
    pages = []
    for number in range(document.pageCount()):
        shot = document.render(number, size)
        shot = shot.convertToFormat(QImage.Format.Format_RGBA8888_Premultiplied)
        drawn = Image.frombytes("RGBa", (size.width(), size.height()), bytes(shot.constBits())).convert("RGBA")
        grey = Image.alpha_composite(Image.new("RGBA", drawn.size, "white"), drawn).convert("L")
        pages.append(_one_bit(grey, page, dpi))
    document.close()
    return pages


def _one_bit(grey: "Image", page: Page, dpi: int) -> "Image":
    from PIL import ImageOps

    bits = grey.point(_LEVELS).convert("1")
    for edges in page.photos:
        left, top, right, bottom = (round(edge / 25.4 * dpi) for edge in edges)
        photo = ImageOps.autocontrast(grey.crop((left, top, right, bottom)), cutoff=1).point(_BRIGHTER)
        bits.paste(photo.convert("1"), (left, top))
    return bits


_LEVELS = [0 if v <= _DARK else 255 if v >= _LIGHT else round((v - _DARK) * 255 / (_LIGHT - _DARK)) for v in range(256)]
_BRIGHTER = [round(255 * (v / 255) ** 0.75) for v in range(256)]
"""Dots on thermal paper spread: photos would come out too dark."""


def label(bits: "Image", comment: str = "") -> bytes:
    """One ZPL format: a bitmap, compressed (`:Z64:`), its width and length told to the printer."""
    from zebrafy.graphic_field import GraphicField

    field = GraphicField(bits, format="Z64").get_graphic_field()
    return f"^XA^FX {comment}^FS^PW{bits.width}^LL{bits.height}^LH0,0^FO0,0{field}^PQ1^XZ".encode()
