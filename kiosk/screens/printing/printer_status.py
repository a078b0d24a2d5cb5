"""How the printers of one kiosk are: what is in the way of badges, what is about to end, how many blanks are left."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from kiosk.domain.trouble import Trouble
from kiosk.printing.choice import Choice, Failover
from kiosk.printing.printers import Condition, Printer, Size, names
from kiosk.printing.printers.faults import low
from kiosk.printing.stock import Stock
from kiosk.printing.watch import Watch
from kiosk.screens.words.health import Health
from kiosk.station import Station

_FEW = 20
"""Blank badges left from which on somebody should look."""


class Printers(QObject):
    """The printers of the settings, and those badges wait for besides."""

    conditions = Signal(object)
    """Mapping from printer to Condition, or to the Trouble that keeps it from printing: how all printers are."""
    health = Signal(object, object)
    """Health of printing, blank badges left (None: nobody counts them)."""
    fault = Signal(object)
    """Trouble that keeps badges from coming out, or None: no more."""

    def __init__(self, station: Station, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._station, self._now = station, now
        self._stock = Stock(station.db)
        self.choice = Choice.of(station.settings)
        self.trouble: Trouble | None = None
        self._told: dict[str, str] = {}
        self._watch = Watch(_find, self._size, self)
        self._watch.seen.connect(self._saw)

    @property
    def states(self) -> Mapping[str, Condition | Trouble]:
        """How they are, as last seen."""
        return self._watch.states

    def look(self, others: tuple[str, ...] = ()) -> None:
        """Ask all printers how they are, and `others`; signals follow."""
        self._watch.look(dict.fromkeys((*self.choice.printers(), *filter(None, others))))

    def say_again(self) -> None:
        """What is in the way is told again, though nothing changed."""
        self.trouble = None

    def load(self, printer: str, count: int) -> None:
        """Somebody put so many blank badges into a printer: count them down from now on."""
        self._stock.load(printer, count, self._now())
        self._saw(self._watch.states)

    def blanks_left(self, printer: str) -> int | None:
        """Blank badges in a printer: as it tells, else as somebody counted; None where neither."""
        state = self._watch.states.get(printer)
        told = state.left if isinstance(state, Condition) else None
        return self._stock.left(printer) if told is None else told

    def close(self) -> None:
        """Wait for answers on their way."""
        self._watch.close()

    def _saw(self, states: Mapping[str, Condition | Trouble]) -> None:
        if (told := {name: str(state) for name, state in states.items()}) != self._told:
            self._told = told
            self.conditions.emit(states)
        usual = [name for name in self.choice.printers() if name != self.choice.second or name == self.choice.printer]
        still = {name for name, state in states.items() if isinstance(state, Trouble)}
        helped = self.choice.failover is Failover.AUTO and self.choice.second not in {"", *still}
        stopped = next((name for name in usual if name in still), None)
        trouble = states[stopped] if stopped is not None and not helped else None
        left = [count for name in usual if (count := self.blanks_left(name)) is not None]
        ending = any(low(state) for state in states.values() if isinstance(state, Condition))
        poor = bool(still) or ending or any(count <= _FEW for count in left)
        self.health.emit(Health.BAD if trouble else Health.POOR if poor else Health.GOOD, min(left, default=None))
        if str(trouble) != str(self.trouble):
            self.trouble = trouble if isinstance(trouble, Trouble) else None
            self.fault.emit(self.trouble)

    def _size(self) -> Size:
        from kiosk.badges import template_file

        template = template_file.load(self._station.settings.badge_template, self._station.folder / "templates")
        return Size(template.width, template.height)


def _find(name: str) -> Printer:
    return names.find(name)
