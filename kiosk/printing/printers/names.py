"""Printers by what people and settings call them.

`ipp://HOST/ipp/print`  a network printer          `zpl://HOST[:9100][?dpi=300]`  a Zebra label printer
`folder:PATH`           PDFs into a folder         `desktop:NAME`                 a printer of this machine, by Qt
anything else           a printer of this machine: by CUPS, and by Qt on Windows
"""

import os
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from kiosk.printing.printers import NoPrinter, Printer


def find(name: str) -> Printer:
    """The printer of that name. Errors: NoPrinter."""
    from kiosk.printing.printers import desktop, folder, ipp, zpl

    parts = urlsplit(name)
    match parts.scheme:
        case "ipp" | "ipps" if parts.hostname:
            return ipp.IppPrinter(parts.hostname, name)
        case "zpl" if parts.hostname:
            dpi = int(parse_qs(parts.query).get("dpi", ["203"])[0])
            return zpl.ZplPrinter(parts.hostname, parts.hostname, parts.port or 9100, 300 if dpi == 300 else 203)
        case "folder":
            return folder.FolderPrinter(name, Path(name.removeprefix("folder:")).expanduser())
        case "desktop":
            return desktop.desktop_printer(name.removeprefix("desktop:"))
        case "" if name:
            return desktop.desktop_printer(name) if os.name == "nt" else ipp.system_printer(name)
        case _:
            raise NoPrinter(name, tuple(printer.name for printer in available()))


def available() -> tuple[Printer, ...]:
    """Printers of this machine."""
    from kiosk.printing.printers import desktop, ipp

    return desktop.desktop_printers() if os.name == "nt" else ipp.system_printers()
