"""All readers of one kiosk as one: a code is one scan however often and by however many readers it is seen."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from kiosk.domain.scan import Scan
from kiosk.scanning.repeats import Repeats


class AnyReader(Protocol):
    """What every reader has."""

    @property
    def scanned(self) -> SignalInstance:
        """Scan: bytes came in."""


class Readers(QObject):
    """Collects scans of readers."""

    scanned = Signal(object)
    """Scan: a code to judge; repeats of it are held off."""

    def __init__(self, repeats: Repeats | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._repeats = repeats or Repeats()

    def add(self, reader: AnyReader) -> None:
        """Listen to one more."""
        reader.scanned.connect(self.take)

    def take(self, scan: Scan) -> None:
        """A reader saw a code."""
        if self._repeats.is_new(scan):
            self.scanned.emit(scan)

    def forget(self) -> None:
        """Judge the next sight of any code: the gate, the roster or the operator changed."""
        self._repeats.forget()
