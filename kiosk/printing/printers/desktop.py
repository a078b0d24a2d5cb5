"""Printers of this machine through Qt, where there is no CUPS (Windows): page in, and no word of what became of it.

Qt gives no job number and calls a job printed that the printer refused, so no badge is ever known as printed here: each
is unknown, and a person says whether it came out. Never run on Windows; tests print through it to a CUPS of their own.
Without the system's printing library Qt silently writes PDFs instead of printing: that is refused before anything is
sent.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.printing.printers import CannotCancel, Condition, NoPrinter, Outcome, Page, Rejected, Size, Unreachable

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

_DPI = 300


@dataclass(frozen=True, slots=True)
class DesktopPrinter:
    """A printer by the name the system has for it."""

    name: str

    def condition(self) -> Condition:
        """Whether the system calls it in order; it tells no media."""
        from PySide6.QtPrintSupport import QPrinter

        state = self._info().state()
        ready = state not in (QPrinter.PrinterState.Aborted, QPrinter.PrinterState.Error)
        return Condition(ready=ready, reasons=() if ready else ("stopped",))

    def send(self, page: Page, intent: str) -> str:
        """All pages as one document named `intent`, as pictures of 300 dpi. Errors: Unreachable, Rejected."""
        from PySide6.QtGui import QPainter
        from PySide6.QtPrintSupport import QPrinter

        printer = QPrinter(self._info(), QPrinter.PrinterMode.HighResolution)
        if printer.outputFormat() is not QPrinter.OutputFormat.NativeFormat:
            raise Rejected(self.name, "the system's printing library is missing")
        _set_up(printer, page.size, intent)
        document = _opened(page)
        painter = QPainter()
        if not painter.begin(printer):
            raise Rejected(self.name, "the system took no job")
        try:
            _paint(document, printer, painter, page.size)
        finally:
            ended = painter.end()
        if not ended or printer.printerState() in (QPrinter.PrinterState.Aborted, QPrinter.PrinterState.Error):
            raise Rejected(self.name, "the system gave the job up")
        return "handed over"

    def outcome(self, intent: str, job: str) -> tuple[Outcome, str]:
        """Nobody here knows."""
        return Outcome.ABSENT, "this system does not tell; look into the tray"

    def cancel(self, intent: str, job: str) -> None:
        """Qt knows no jobs."""
        raise CannotCancel(self.name)

    def _info(self) -> "QPrinterInfo":
        from PySide6.QtPrintSupport import QPrinterInfo

        info = QPrinterInfo.printerInfo(self.name)
        if info.isNull():
            raise Unreachable(self.name)
        return info


def desktop_printers() -> tuple[DesktopPrinter, ...]:
    """All printers the system has."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return tuple(DesktopPrinter(name) for name in QPrinterInfo.availablePrinterNames())


def desktop_printer(name: str) -> DesktopPrinter:
    """One of them by name. Errors: NoPrinter, which lists what there is."""
    known = tuple(printer.name for printer in desktop_printers())
    if name not in known:
        raise NoPrinter(name, known)
    return DesktopPrinter(name)


def _set_up(printer: "QPrinter", size: Size, intent: str) -> None:
    from PySide6.QtCore import QMarginsF, QSizeF
    from PySide6.QtGui import QPageSize

    printer.setDocName(intent)
    printer.setCreator("uncops-kiosk")
    printer.setResolution(_DPI)
    printer.setColorMode(printer.ColorMode.Color)
    printer.setFullPage(True)
    printer.setPageSize(QPageSize(QSizeF(size.width, size.height), QPageSize.Unit.Millimeter))
    printer.setPageMargins(QMarginsF(0, 0, 0, 0))


def _opened(page: Page) -> "QPdfDocument":
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtPdf import QPdfDocument

    document = QPdfDocument()
    buffer = QBuffer(document)
    buffer.setData(QByteArray(page.pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    return document


def _paint(document: "QPdfDocument", printer: "QPrinter", painter: "QPainter", size: Size) -> None:
    from PySide6.QtCore import QRectF, QSize

    dots = QSize(round(size.width / 25.4 * _DPI), round(size.height / 25.4 * _DPI))
    target = QRectF(0, 0, size.width / 25.4 * printer.resolution(), size.height / 25.4 * printer.resolution())
    for number in range(document.pageCount()):
        if number:
            printer.newPage()
        shot = document.render(number, dots)
        painter.drawImage(target, shot, QRectF(shot.rect()))
