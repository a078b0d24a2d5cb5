"""A label printer on a loopback port: answers `~HS` and its odometer in order, turns `^GF` back into pixels."""

import base64
import re
import socket
import struct
import threading
import time
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np

_FIELD = re.compile(
    rb"\^PW(\d+)\^LL(\d+).*?\^GFA,(\d+),(\d+),(\d+),:Z64:([A-Za-z0-9+/=]+):([0-9A-F]{4})\^FS", re.DOTALL
)


@dataclass
class ZplSink:
    """`labels` are arrays, True = black. Flags are what `~HS` tells; use as a context.

    `odometer` is None for firmware that has none. `reads` is how many bytes of labels it takes before it resets the
    connection, `prints` whether anything comes of what it took. `says` is sent instead of every answer, byte by byte
    every `pause` seconds.
    """

    length: int = 1071
    paper_out: bool = False
    paused: bool = False
    head_open: bool = False
    buffered: int = 0
    mute: bool = False
    odometer: int | None = None
    reads: int | None = None
    prints: bool = True
    answers_labels: bool = True
    says: "Iterable[bytes] | None" = None
    pause: float = 0.0
    labels: list[np.ndarray] = field(default_factory=list)

    def __enter__(self) -> "ZplSink":
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._server.getsockname()[1])
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        self._thread.join()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._server.accept()
            except OSError:
                return
            with connection:
                self._converse(connection)

    def _converse(self, connection: socket.socket) -> None:
        try:
            received = b""
            while part := connection.recv(65536):
                received += part
                if self.reads is not None and b"^XA" in received and len(received) >= self.reads:
                    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                    return
                if received.endswith(b"~HS\r\n"):
                    self._answer(connection, received)
                    received = b""
        except OSError:
            return

    def _answer(self, connection: socket.socket, received: bytes) -> None:
        found = [pixels(found) for found in _FIELD.finditer(received)]
        if self.prints:
            self.labels += found
            self.odometer = None if self.odometer is None else self.odometer + len(found)
        if self.says is not None:
            for part in self.says:
                connection.sendall(part)
                time.sleep(self.pause)
        elif not self.mute and (self.answers_labels or not found):
            connection.sendall(self._count(received) + self._status())

    def _count(self, received: bytes) -> bytes:
        asked = b'! U1 getvar "odometer.total_label_count"\r\n' in received
        return b'"%d"\r\n' % self.odometer if asked and self.odometer is not None else b""

    def _status(self) -> bytes:
        first = f"030,{self.paper_out:d},{self.paused:d},{self.length:04d},{self.buffered:03d},0,0,0,000,0,0,0"
        second = f"000,0,{self.head_open:d},0,0,2,4,0,00000000,1,000"
        return b"".join(b"\x02" + line.encode() + b"\x03\r\n" for line in (first, second, "1234,0"))


def pixels(found: "re.Match[bytes]") -> np.ndarray:
    """Checked as a printer would: width, length, byte counts and checksum must agree."""
    width, height, _sent, total, stride = (int(found[i]) for i in range(1, 6))
    assert total == stride * height
    assert int(found[7], 16) == checksum(found[6])
    raw = zlib.decompress(base64.b64decode(found[6]))
    assert len(raw) == total
    bits = np.unpackbits(np.frombuffer(raw, np.uint8)).reshape(height, stride * 8)
    assert not bits[:, width:].any()
    return bits[:, :width].astype(bool)


def checksum(data: bytes) -> int:
    """CRC-16/XMODEM by long division over the bits."""
    value = int.from_bytes(data + b"\0\0")
    for shift in range(len(data) * 8 - 1, -1, -1):
        if value >> (shift + 16) & 1:
            value ^= 0x11021 << shift
    return value
