"""What stands in the kiosk's way on purpose: an empty printer, a full disk. Nothing is faked above them."""

from kiosk.app import Kiosk
from kiosk.printing.printers.faults import PrinterEmpty
from kiosk.screens.gate import status

PRINTER, DISK = "printer", "disk"


def hinder(kiosk: Kiosk, *, printer: bool, disk: bool) -> None:
    """Have both in the way, or not; what stood in the way and does no more is tried again at once."""
    kiosk.station.db.execute(f"PRAGMA query_only = {'ON' if disk else 'OFF'}")
    kiosk.rounds.trouble(status.PRINTER, PrinterEmpty("Badge printer") if printer else None)
    if not (printer or disk):
        kiosk.window.gate.retry_asked.emit()
