"""Which readers there are: a line each. A new one is a file with `open` and `probe`, its line here, and its settings.

open(settings, around)   its devices, as far as the settings ask for any; not started
probe()                  what this machine has of them, for the doctor; in a process of its own
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtGui import QGuiApplication

from kiosk.domain.scan import Reader
from kiosk.storage.settings import Settings

if TYPE_CHECKING:
    from kiosk.scanning.camera import Source

READERS: Mapping[Reader, str] = {
    Reader.WEDGE: "kiosk.scanning.wedge",
    Reader.SERIAL: "kiosk.scanning.serial",
    Reader.CAMERA: "kiosk.scanning.webcam",
}


class Device(Protocol):
    """One scanner or camera. What cannot fail has no such signals."""

    @property
    def scanned(self) -> SignalInstance:
        """Scan: bytes came in."""

    def start(self) -> None:
        """Hear or look from now on."""

    def stop(self) -> None:
        """Hear or see nothing more."""


@runtime_checkable
class Failing(Protocol):
    """A device that can be in the way, and heals itself."""

    @property
    def failed(self) -> SignalInstance:
        """Trouble: what is in its way."""

    @property
    def recovered(self) -> SignalInstance:
        """It works again."""


@runtime_checkable
class Seeing(Failing, Protocol):
    """A device whose pictures can be shown."""

    @property
    def frame(self) -> SignalInstance:
        """QVideoFrame: the newest picture."""

    @property
    def outlined(self) -> SignalInstance:
        """Corners of the code, and the size of the frame."""


@dataclass(frozen=True, slots=True)
class Around:
    """What devices are made with."""

    application: QGuiApplication
    now: Callable[[], datetime]
    parent: QObject
    camera: "Source | None" = None
    """Used instead of the one in the settings."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A device and where it is, for troubles: the kind first."""

    kind: Reader
    place: str
    device: Device


def opened(settings: Settings, around: Around) -> Iterator[Opened]:
    """Every device that the settings ask for. Raises LayoutUnknown for the scanner."""
    for kind, module in READERS.items():
        for name, device in import_module(module).open(settings, around):
            yield Opened(kind, f"{kind} {name}".strip(), device)


def is_reader(place: str) -> bool:
    """Whether a trouble's place is a reader's."""
    return place.partition(" ")[0] in READERS


def probed() -> dict[str, object]:
    """What this machine has. Raises ImportError where a part of Qt cannot be loaded."""
    return {str(kind): import_module(module).probe() for kind, module in READERS.items()}
