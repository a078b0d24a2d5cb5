"""News about the passage on screen, told after it was shown; in no language."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.trouble import Trouble


class Remark(StrEnum):
    """News about the passage on screen, told after it was shown."""

    PRINTING = "printing"
    PRINTED = "printed"
    NO_PRINTER = "no_printer"
    """The badge was written as a PDF; the detail is its number."""
    PRINT_WAITS = "print_waits"
    """The printer is not ready; the badge comes out by itself when it is."""
    PRINT_FAILED = "print_failed"
    PRINT_UNKNOWN = "print_unknown"
    EVENT_OVER = "event_over"
    """Nothing was printed yet: no gate takes the badge any more."""
    NOT_DRAWABLE = "not_drawable"
    """The fonts here cannot draw the name; nothing was printed."""
    UNDONE = "undone"
    TOO_LATE = "too_late"
    """The passage is too old, or someone passed since."""
    DENIED = "denied"
    """The officer on duty may not do this."""
    HELP_CALLED = "help_called"
    SENT_TO_DESK = "sent_to_desk"
    """Somebody held goes to the accreditation desk; the detail is where that is."""
    OVERRIDDEN = "overridden"
    """Officers let the person pass against the verdict; the detail is their names."""
    BY_HAND = "by_hand"
    """Found by name and judged without a code; the detail is the officer's name."""
    ANSWERS_KEPT = "answers_kept"


@dataclass(frozen=True, slots=True)
class Told:
    """A remark and what it is about: a file, a printer."""

    remark: Remark
    detail: str = ""
    trouble: Trouble | None = None
    """What was in the way, where it is known."""
