"""Between readers and screens: a scan goes to the checkpoint, what comes back is sealed and may be shown.

Refusals are passages like any other. A trouble means that no verdict was given. A bug is not caught here: it reaches
the excepthook, and `judging` tells it that a code was left without a verdict.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from kiosk.domain.passage import Passage
from kiosk.domain.plan import Direction
from kiosk.domain.scan import Scan
from kiosk.domain.trouble import Trouble


class Judge(Protocol):
    """Decides and seals; a `Checkpoint`, or one that knows the officer."""

    def examine(self, scan: Scan, gate: str, direction: Direction | None = None) -> Passage:
        """Raises Trouble when the verdict could not be sealed."""

    def resolve(self, passage: Passage, at: datetime) -> Passage:
        """Staff resolved the hold."""

    def undo(self, passage: Passage, at: datetime) -> int:
        """Staff takes the passage back."""

    def not_this_person(self, passage: Passage, at: datetime) -> Passage:
        """The face does not match."""


class GateController(QObject):
    """Judges at one gate."""

    passed = Signal(object)
    """Passage: decided and sealed; screens, printer and hub may act on it."""
    undone = Signal(object)
    """Passage: no longer counts, which is sealed."""
    failed = Signal(object)
    """Trouble: nothing was decided or changed."""

    def __init__(
        self,
        judge: Judge,
        gate: str,
        direction: Direction | None = None,
        *,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._judge, self._now = judge, now
        self.gate, self.direction = gate, direction
        self.judging = False

    def examine(self, scan: Scan) -> None:
        """Judge a scan."""
        self._give(lambda: self._judge.examine(scan, self.gate, self.direction), self.passed)

    def resolve(self, passage: Passage) -> None:
        """Let in somebody held."""
        self._give(lambda: self._judge.resolve(passage, self._now()), self.passed)

    def refuse_person(self, passage: Passage) -> None:
        """Turn an admission or a hold into a refusal: the face does not match."""
        self._give(lambda: self._judge.not_this_person(passage, self._now()), self.passed)

    def undo(self, passage: Passage) -> None:
        """Take a passage back by a counter-entry."""
        self._give(lambda: self._undone(passage), self.undone)

    def _undone(self, passage: Passage) -> Passage:
        self._judge.undo(passage, self._now())
        return passage

    def _give(self, act: Callable[[], Passage], signal: SignalInstance) -> None:
        self.judging = True
        try:
            passage = act()
        except Trouble as trouble:
            self.judging = False
            self.failed.emit(trouble)
            return
        self.judging = False
        signal.emit(passage)
