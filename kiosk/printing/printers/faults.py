"""What is wrong at a printer, as troubles that say what to do. Pure.

Printers name several reasons at once (an empty one is often open as well): the first here is what has to be done first.
"""

from collections.abc import Callable

from kiosk.printing.printers import Condition, PrinterTrouble, Size, Unreachable, WrongMedia


class PrinterJammed(PrinterTrouble):
    """A badge is stuck in it."""

    def __init__(self, printer: str) -> None:
        super().__init__(printer, "a badge is stuck; open it and pull the badge out")


class PrinterEmpty(PrinterTrouble):
    """No stock left, or no tray."""

    def __init__(self, printer: str) -> None:
        super().__init__(printer, "it has no badges left; load badge stock")


class PrinterOpen(PrinterTrouble):
    """A door or the print head is open."""

    def __init__(self, printer: str) -> None:
        super().__init__(printer, "it is open; close it")


class RibbonEmpty(PrinterTrouble):
    """Ribbon, toner or ink is used up."""

    def __init__(self, printer: str) -> None:
        super().__init__(printer, "ribbon or ink is used up; put in a new one")


class TrayFull(PrinterTrouble):
    """Badges that came out lie in the way."""

    def __init__(self, printer: str) -> None:
        super().__init__(printer, "its tray is full; take the badges out")


class PrinterPaused(PrinterTrouble):
    """Somebody paused it."""

    def __init__(self, printer: str) -> None:
        super().__init__(printer, "it is paused; press its start button")


class PrinterStopped(PrinterTrouble):
    """It stopped for a reason of its own. Carries its words."""

    def __init__(self, printer: str, reasons: tuple[str, ...]) -> None:
        super().__init__(
            printer, f"it has stopped ({', '.join(reasons) or 'it does not say why'}); look at its display"
        )
        self.reasons = reasons


_GRAVEST_FIRST: tuple[tuple[frozenset[str], Callable[[str], PrinterTrouble]], ...] = (
    (frozenset({"media-jam"}), PrinterJammed),
    (frozenset({"media-empty", "media-needed", "input-tray-missing"}), PrinterEmpty),
    (frozenset({"door-open", "cover-open", "interlock-open"}), PrinterOpen),
    (frozenset({"marker-supply-empty", "toner-empty"}), RibbonEmpty),
    (frozenset({"output-area-full"}), TrayFull),
    (frozenset({"offline", "shutdown", "connecting-to-device"}), Unreachable),
    (frozenset({"paused"}), PrinterPaused),
)
LOW = frozenset({"media-low", "marker-supply-low", "toner-low", "output-area-almost-full"})
"""It prints, and soon somebody has to see to it."""
LOW_PERCENT = 10


def fault(printer: str, condition: Condition, wanted: Size | None = None) -> PrinterTrouble | None:
    """What keeps the printer from printing a badge of this size; None where nothing does."""
    if not condition.ready:
        for words, trouble in _GRAVEST_FIRST:
            if words & set(condition.reasons):
                return trouble(printer)
        return PrinterStopped(printer, condition.reasons)
    if wanted is not None and condition.loaded and not any(wanted.fits(size) for size in condition.loaded):
        return WrongMedia(printer, wanted, condition.loaded)
    return None


def low(condition: Condition) -> bool:
    """Whether stock or ribbon is about to end."""
    return bool(LOW & set(condition.reasons)) or any(percent <= LOW_PERCENT for _, percent in condition.levels)
