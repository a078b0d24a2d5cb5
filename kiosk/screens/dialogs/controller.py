"""Dialogs on the gate's sheet: which one opens when, what it is told, and what comes of it.

A dialog only says what officers chose; here it is done and sealed, and the passage that comes of it goes the way of
every passage. What was refused is said in the dialog, which stays open; the next scan closes it.
"""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from kiosk.domain.passage import Passage
from kiosk.domain.trouble import Trouble
from kiosk.domain.verdict import Refused
from kiosk.screens.dialogs.find_controller import Finding
from kiosk.screens.dialogs.override_controller import Overrides
from kiosk.screens.dialogs.questions_controller import Questions
from kiosk.screens.gate.controller import GateController
from kiosk.screens.printing.reprint_controller import Issues, Reprints
from kiosk.screens.shift.vouchers import Officers
from kiosk.screens.window import Window
from kiosk.screens.words.remarks import Remark, Told
from kiosk.station import Station


class Asking(QObject):
    """The dialogs of one gate."""

    decided = Signal(object)
    """Passage: decided and sealed; it is to be shown like any other."""
    unquestioned = Signal(object)
    """Passage: its hold needs no answers and can be resolved."""
    failed = Signal(object)
    """Trouble: the outside world was in the way; nothing was sealed."""

    def __init__(
        self,
        station: Station,
        window: Window,
        officers: Officers,
        press: Issues,
        desk: GateController,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self.reprints = Reprints(station, window, officers, press, now, self)
        self.overrides = Overrides(station, window, officers, now, self)
        self.questions = Questions(station, window, officers, now, self)
        self.finding = Finding(station, window, officers, press, desk, now, self.overrides.within_reach, self)
        self.finding.another_badge.connect(self.reprints.ask)
        for part in (self.overrides, self.questions, self.finding):
            part.decided.connect(self._decided)
            part.failed.connect(self._failed)
        self.questions.nothing_to_ask.connect(self.unquestioned)

    def connect_gate(self) -> None:
        """Answer what staff asks for on the gate screen."""
        gate = self._window.gate
        gate.override_asked.connect(self.overrides.ask)
        gate.resolve_asked.connect(self.questions.ask)
        gate.print_asked.connect(self.reprints.print)
        gate.reprint_asked.connect(self.reprints.ask)
        gate.find_asked.connect(self.finding.ask)

    def _failed(self, trouble: Trouble) -> None:
        self._window.gate.close_dialog()
        self.failed.emit(trouble)

    def _decided(self, passage: Passage, told: Told) -> None:
        """Shown first, then said; a refusal by hand goes on to the override where that is possible."""
        self.decided.emit(passage)
        self._window.gate.tell(told)
        if told.remark is Remark.BY_HAND and self.overrides.possible(passage) and isinstance(passage.verdict, Refused):
            self.overrides.ask(passage)
