"""How the printers are, asked by threads of their own: one that hangs neither delays badges nor hides the others."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from kiosk.domain.trouble import Trouble
from kiosk.printing.printers import Condition, Printer, Size
from kiosk.printing.printers.faults import fault
from kiosk.system.worker import Worker


class Watch(QObject):
    """Looks at printers by name when told to. `find` and `size` (of the badge they are to print) run on its threads."""

    seen = Signal(object)
    """Mapping from printer to its Condition, or to the Trouble that keeps it from printing a badge."""

    def __init__(self, find: Callable[[str], Printer], size: Callable[[], Size], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._find, self._size = find, size
        self._workers: dict[str, Worker] = {}
        self._looking: set[str] = set()
        self._states: dict[str, Condition | Trouble] = {}

    @property
    def states(self) -> Mapping[str, Condition | Trouble]:
        """As last seen."""
        return dict(self._states)

    def look(self, printers: Iterable[str]) -> None:
        """Ask these, where they are not being asked already; others are forgotten."""
        wanted = tuple(printers)
        self._states = {name: state for name, state in self._states.items() if name in wanted}
        for name in wanted:
            if name not in self._looking:
                self._looking.add(name)
                self._worker(name).submit(
                    partial(_state, self._find, self._size, name), partial(self._saw, name), partial(self._fell, name)
                )

    def close(self) -> None:
        """Wait for answers on their way."""
        for worker in self._workers.values():
            worker.close()

    def _worker(self, name: str) -> Worker:
        if name not in self._workers:
            self._workers[name] = Worker("watching", self)
        return self._workers[name]

    def _saw(self, name: str, state: Condition | Trouble) -> None:
        self._looking.discard(name)
        self._states[name] = replace(state, up=None) if isinstance(state, Condition) else state
        self.seen.emit(self.states)

    def _fell(self, name: str, error: Exception) -> None:
        self._looking.discard(name)
        raise error


def _state(find: Callable[[str], Printer], size: Callable[[], Size], name: str) -> Condition | Trouble:
    try:
        condition = find(name).condition()
        return fault(name, condition, size()) or condition
    except Trouble as trouble:
        return trouble
