"""A label printer on a loopback port: answers `~HS`, turns `^GF` back into pixels."""

import base64
import re
import socket
import threading
import zlib
from dataclasses import dataclass, field

import numpy as np

_FIELD = re.compile(
    rb"\^PW(\d+)\^LL(\d+).*?\^GFA,(\d+),(\d+),(\d+),:Z64:([A-Za-z0-9+/=]+):([0-9A-F]{4})\^FS", re.DOTALL
)


@dataclass
class ZplSink:
    """`labels` are arrays, True = black. Flags are what `~HS` tells; use as a context."""

    length: int = 1071
    paper_out: bool = False
    paused: bool = False
    head_open: bool = False
    buffered: int = 0
    mute: bool = False
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
        received = b""
        while part := connection.recv(65536):
            received += part
            if received.strip() == b"~HS":
                if not self.mute:
                    connection.sendall(self._status())
                return
        self.labels += [pixels(found) for found in _FIELD.finditer(received)]

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
