"""Scanners and camera of one kiosk: made from the settings, heard as one, their troubles told by place."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.scanning.readers import Readers
from kiosk.scanning.registry import Around, Failing, Opened, Seeing, opened
from kiosk.scanning.wedge import Wedge
from kiosk.screens.gate.gate import Gate
from kiosk.screens.gate.preview import Preview
from kiosk.screens.kit.application import Application
from kiosk.storage.settings import Settings

if TYPE_CHECKING:
    from kiosk.scanning.camera import Source


class Listening(QObject):
    """Every reader there is. `preview` shows what the camera sees, on the gate's sheet."""

    scanned = Signal(object)
    """Scan: a code to judge."""
    trouble = Signal(str, object)
    """Place and Trouble, or None: something is in a reader's way, or no longer."""

    def __init__(
        self,
        application: Application,
        settings: Settings,
        gate: Gate,
        now: Callable[[], datetime],
        parent: QObject,
        camera: "Source | None" = None,
    ) -> None:
        """`camera` is used instead of the one in the settings. Raises LayoutUnknown for the scanner."""
        super().__init__(parent)
        self.readers = Readers(parent=self)
        self.readers.scanned.connect(self.scanned)
        self.preview: Preview | None = None
        self._gate = gate
        self._opened = tuple(opened(settings, Around(application, now, self, camera)))
        for each in self._opened:
            self._watch(each)

    @property
    def wedge(self) -> Wedge:
        """Hears the scanners that type."""
        return next(each.device for each in self._opened if isinstance(each.device, Wedge))

    def start(self) -> None:
        """Open ports and camera."""
        for each in self._opened:
            each.device.start()

    def forget(self) -> None:
        """Judge the next sight of any code: the gate, the roster or the officer changed."""
        self.readers.forget()

    def close(self) -> None:
        """Hear and see nothing more."""
        for each in self._opened:
            each.device.stop()

    def _watch(self, each: Opened) -> None:
        device = each.device
        self.readers.add(device)
        if isinstance(device, Failing):
            device.failed.connect(partial(self.trouble.emit, each.place))
            device.recovered.connect(partial(self.trouble.emit, each.place, None))
        if isinstance(device, Seeing):
            self.preview = Preview(self._gate)
            device.frame.connect(self.preview.look)
            device.outlined.connect(self.preview.outline)
            device.failed.connect(self.preview.stop)
