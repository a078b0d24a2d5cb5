"""When another printer takes over: what its own one did not begin goes there, what may have come out never does."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from kiosk.domain.trouble import Trouble
from kiosk.printing.choice import Choice
from kiosk.printing.printers import Printer, Size
from kiosk.printing.printers.faults import fault
from kiosk.printing.queue import Intent, JobState

TAKEN_OVER_AFTER = timedelta(seconds=3)
"""So long a printer may stand still (somebody loads it) before the other one takes over."""


@dataclass(slots=True)
class Takeover:
    """Remembers since when which printer stands still."""

    choice: Choice
    find: Callable[[str], Printer]
    size: Size
    _still: dict[str, datetime] = field(default_factory=dict)

    def spare_for(self, tried: Intent, now: datetime) -> str | None:
        """The spare printer for a badge that was just tried and did not start, where that printer is ready."""
        spare = self.choice.spare_of(tried.printer)
        if tried.stage is JobState.WAITING:
            lasting = now - self._still.setdefault(tried.printer, now) >= TAKEN_OVER_AFTER
        else:
            self._still.pop(tried.printer, None)
            refused = tried.stage is JobState.FAILED and not tried.job
            lasting = refused and tried.printer != self.choice.second
        return spare if lasting and spare and self._ready(spare) else None

    def forget_all_but(self, printers: Collection[str]) -> None:
        """Nothing waits for the others any more, so how long they stood still is over."""
        self._still = {printer: since for printer, since in self._still.items() if printer in printers}

    def _ready(self, printer: str) -> bool:
        try:
            return fault(printer, self.find(printer).condition(), self.size) is None
        except Trouble:
            return False
