"""A scanner on a serial port (USB CDC or RS-232): codes end with CR, LF or ETX, or by 50 ms of silence."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.domain.scan import Reader, Scan
from kiosk.scanning.framing import Splitter, unframed
from kiosk.scanning.troubles import SerialFailed
from kiosk.system.clock import utc_now

if TYPE_CHECKING:
    from PySide6.QtSerialPort import QSerialPort

    from kiosk.scanning.registry import Around
    from kiosk.storage.settings import Settings

SILENCE = 50
"""Milliseconds after which a code without terminator is complete."""
FIRST_RETRY, LAST_RETRY = 250, 2000
"""Milliseconds until the port is tried again; doubled each time."""


class SerialReader(QObject):
    """One scanner at one port, from `start()` to `stop()`."""

    scanned = Signal(object)
    """Scan: a code came in."""
    failed = Signal(object)
    """SerialFailed: the scanner cannot be heard; once until recovered."""
    recovered = Signal()
    """The port is open again."""

    def __init__(
        self,
        port: str,
        *,
        baud: int = 9600,
        prefix: bytes = b"",
        now: Callable[[], datetime] = utc_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = port
        self._baud = baud
        self._prefix = prefix
        self._now = now
        self._port: QSerialPort | None = None
        self._splitter = Splitter()
        self._running = False
        self._troubled = False
        self._retry_in = FIRST_RETRY
        self._retry = QTimer(self, singleShot=True)
        self._retry.timeout.connect(self._open)
        self._silence = QTimer(self, singleShot=True, interval=SILENCE)
        self._silence.timeout.connect(self._fall_silent)

    def start(self) -> None:
        """Open the port; if that fails, `failed` and further tries."""
        if not self._running:
            self._running = True
            self._retry_in = FIRST_RETRY
            self._open()

    def stop(self) -> None:
        """Close the port."""
        self._running = False
        self._retry.stop()
        self._close()

    def _open(self) -> None:
        from PySide6.QtCore import QIODevice
        from PySide6.QtSerialPort import QSerialPort

        port = QSerialPort(self._name, self)
        port.setBaudRate(self._baud)
        self._port = port
        if not port.open(QIODevice.OpenModeFlag.ReadOnly):
            self._fail(port.errorString())
            return
        port.readyRead.connect(self._read)
        port.errorOccurred.connect(self._broke)
        self._retry_in = FIRST_RETRY
        if self._troubled:
            self._troubled = False
            self.recovered.emit()

    def _close(self) -> None:
        self._silence.stop()
        self._splitter = Splitter()
        if self._port is not None:
            self._port.blockSignals(True)
            self._port.close()
            self._port.deleteLater()
            self._port = None

    def _fail(self, detail: str) -> None:
        self._close()
        self._retry.start(self._retry_in)
        self._retry_in = min(2 * self._retry_in, LAST_RETRY)
        if not self._troubled:
            self._troubled = True
            self.failed.emit(SerialFailed(self._name, detail))

    def _broke(self, error: "QSerialPort.SerialPortError") -> None:
        from PySide6.QtSerialPort import QSerialPort

        if self._port is not None and error is not QSerialPort.SerialPortError.NoError:
            self._fail(self._port.errorString())

    def _read(self) -> None:
        if self._port is None:
            return
        self._silence.stop()
        for code in self._splitter.feed(bytes(self._port.readAll().data())):
            self._deliver(code)
        if self._splitter.waiting:
            self._silence.start()

    def _fall_silent(self) -> None:
        self._deliver(self._splitter.pause())

    def _deliver(self, code: bytes) -> None:
        if raw := unframed(code, self._prefix):
            self.scanned.emit(Scan(raw, self._now(), Reader.SERIAL))


def open(settings: "Settings", around: "Around") -> Iterator[tuple[str, SerialReader]]:
    """One a port."""
    for port in settings.serial_ports:
        yield port, SerialReader(port, now=around.now, parent=around.parent)


def probe() -> list[str]:
    """Ports at which something is plugged in."""
    from PySide6.QtSerialPort import QSerialPortInfo

    return [port.systemLocation() for port in QSerialPortInfo.availablePorts() if port.hasVendorIdentifier()]
