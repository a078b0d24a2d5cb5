"""Where badges go: one file a kind of printer, all with the same four verbs, and troubles that say what to do.

`condition` looks before anything is sent, `send` hands over one job under the intent's UUID, `outcome` asks what became
of it, `cancel` takes back what has not come out yet. A printer that does not answer in time has not failed: it may
print later. Only the printer, or a person looking into its tray, can say.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from kiosk.domain.trouble import Trouble


class Outcome(StrEnum):
    """What became of a job, as far as the printer tells."""

    WORKING = "working"
    PRINTED = "printed"
    FAILED = "failed"
    ABSENT = "absent"
    """The printer knows no such job: it never arrived, or it was forgotten."""
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Size:
    """Width and height of a medium in millimetres; a width of 0 is not known."""

    width: float
    height: float

    def fits(self, other: "Size") -> bool:
        """Same medium, to a millimetre, whichever way it is loaded; lengths alone, as labels feed, to three."""
        if not self.width or not other.width:
            return abs(self.height - other.height) <= 3
        straight = abs(self.width - other.width) <= 1 and abs(self.height - other.height) <= 1
        turned = abs(self.width - other.height) <= 1 and abs(self.height - other.width) <= 1
        return straight or turned

    def __str__(self) -> str:
        """As people say it: 96 × 134 mm."""
        return f"{self.width:g} × {self.height:g} mm" if self.width else f"{self.height:g} mm long"


@dataclass(frozen=True, slots=True)
class Condition:
    """How a printer is right now. `reasons` are IPP keywords (RFC 8011, 5.4.12) without severity; `loaded` is empty
    where the printer does not tell, or prints on whatever is loaded. `levels` are consumables in percent by name.
    """

    ready: bool
    reasons: tuple[str, ...] = ()
    loaded: tuple[Size, ...] = ()
    levels: tuple[tuple[str, int], ...] = ()
    left: int | None = None
    """Sheets in its trays; None where it does not count them."""
    up: int | None = None
    """Seconds since it was switched on; None where it does not tell."""


BLOCKING = frozenset(
    {
        "connecting-to-device",
        "cover-open",
        "door-open",
        "input-tray-missing",
        "interlock-open",
        "marker-supply-empty",
        "media-empty",
        "media-jam",
        "media-needed",
        "offline",
        "output-area-full",
        "paused",
        "shutdown",
        "toner-empty",
    }
)
"""Reasons for which nothing comes out until somebody has been at the printer."""


@dataclass(frozen=True, slots=True)
class Page:
    """One badge as a printer may want it: the PDF, its pages' size, and where on them photos lie (left, top, right,
    bottom in millimetres): printers of pure black and white halftone only these. `two_sided`: its pages are front and
    back of one badge.
    """

    pdf: bytes
    size: Size
    photos: tuple[tuple[float, float, float, float], ...] = ()
    two_sided: bool = False


class Printer(Protocol):
    """A printer of any kind."""

    @property
    def name(self) -> str:
        """What people call it."""
        ...

    def condition(self) -> Condition:
        """How it is. Errors: PrinterTrouble."""
        ...

    def send(self, page: Page, intent: str) -> str:
        """Hand over a job named `intent`; answers the printer's own reference. Errors: PrinterTrouble."""
        ...

    def outcome(self, intent: str, job: str) -> tuple[Outcome, str]:
        """What became of the job, and the printer's own word for it; `job` is empty where `send` never answered."""
        ...

    def cancel(self, intent: str, job: str) -> None:
        """Take a job back, so that it does not come out later. Errors: CannotCancel, PrinterTrouble."""
        ...


class PrinterTrouble(Trouble):
    """Something between us and the badge. Carries the printer's name."""

    def __init__(self, printer: str, sentence: str) -> None:
        super().__init__(f"printer {printer}: {sentence}")
        self.printer = printer


class Unreachable(PrinterTrouble):
    """Nobody answers: nothing was sent."""

    def __init__(self, printer: str) -> None:
        super().__init__(printer, "it does not answer; check power and cable")


class NotItsLanguage(PrinterTrouble):
    """Something answers that is no printer of this kind, or speaks another language. Nothing was sent."""

    def __init__(self, printer: str) -> None:
        super().__init__(printer, "what answers is no label printer that speaks ZPL; check its address and language")


class TimedOut(PrinterTrouble):
    """The job may have arrived. Not a failure: the outcome is unknown."""

    def __init__(self, printer: str) -> None:
        super().__init__(printer, "it stopped answering; the badge may still come out")


class Rejected(PrinterTrouble):
    """The printer refused the job. Carries its word for why; nothing will print."""

    def __init__(self, printer: str, why: str) -> None:
        super().__init__(printer, f"it refused the badge ({why})")
        self.why = why


class Busy(Rejected):
    """It takes no further job now; nothing was sent, and later it will."""


class WrongMedia(PrinterTrouble):
    """Loaded is something else than the badge needs."""

    def __init__(self, printer: str, wanted: Size, loaded: tuple[Size, ...]) -> None:
        has = ", ".join(str(size) for size in loaded)
        super().__init__(printer, f"load {wanted}; it holds {has}")
        self.wanted, self.loaded = wanted, loaded


class CannotCancel(PrinterTrouble):
    """It has the badge and does not give it back: it is out already, or the printer takes no such order."""

    def __init__(self, printer: str) -> None:
        super().__init__(printer, "it cannot take the badge back")


class NoPrinter(Trouble):
    """No printer of that name, or none at all."""

    def __init__(self, name: str, known: tuple[str, ...] = ()) -> None:
        there = f"there are {', '.join(known)}" if known else "there is none; the badge can be saved as PDF"
        super().__init__(f"no printer {name}: {there}" if name else f"no printer: {there}")
        self.name, self.known = name, known
