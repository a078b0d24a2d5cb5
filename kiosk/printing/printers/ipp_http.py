"""One IPP request and its answer: over HTTP (RFC 8010, 4), or through the socket of this machine's CUPS."""

import http.client
import socket
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.printing.printers import Busy, Rejected, TimedOut, Unreachable
from kiosk.printing.printers.ipp_message import Malformed, Message, decode, encode

_SUCCESSFUL = 0x00FF
_REACH = 1.0
"""Seconds to wait for a connection."""
_STATUS = {
    0x0400: "bad request",
    0x0401: "not allowed",
    0x0403: "no such printer",
    0x0406: "not found",
    0x040A: "document format not supported",
    0x040B: "attributes or values not supported",
    0x0503: "out of service",
    0x0504: "out of order",
    0x0505: "busy",
    0x0506: "not accepting jobs",
    0x0507: "busy",
}
_CUPS_SOCKETS = (Path("/run/cups/cups.sock"), Path("/var/run/cupsd"))


class NotFound(Rejected):
    """The printer has no such job any more."""


class Garbled(Rejected):
    """What came back is no answer: what was asked for may be done or not."""


def exchange(name: str, uri: str, message: Message, patience: float) -> Message:
    """One request and its answer. Errors: Unreachable, TimedOut, Rejected, Garbled."""
    connection = _connection(uri, min(patience, _REACH))
    try:
        connection.connect()
    except OSError as error:
        raise Unreachable(name) from error
    connection.sock.settimeout(patience)
    try:
        path = urlsplit(uri).path or "/"
        connection.request("POST", path, encode(message), {"Content-Type": "application/ipp"})
        reply = connection.getresponse()
        body = reply.read()
    except (OSError, http.client.HTTPException) as error:
        raise TimedOut(name) from error
    finally:
        connection.close()
    return _read(name, reply.status, body)


_KINDS = {0x0406: NotFound, 0x0505: Busy, 0x0507: Busy}


def _read(name: str, status: int, body: bytes) -> Message:
    if status != http.HTTPStatus.OK:
        raise (Rejected if 400 <= status < 500 else Garbled)(name, f"HTTP {status}")
    try:
        answer = decode(body)
    except Malformed as error:
        raise Garbled(name, "an answer that is no IPP") from error
    if answer.code > _SUCCESSFUL:
        raise _KINDS.get(answer.code, Rejected)(name, _STATUS.get(answer.code, f"status {answer.code:#06x}"))
    return answer


class _SocketConnection(http.client.HTTPConnection):
    """HTTP through the unix socket of CUPS."""

    def __init__(self, path: Path, patience: float) -> None:
        super().__init__("localhost", timeout=patience)
        self._path = path

    def connect(self) -> None:
        """Reach the socket instead of a port."""
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(self.timeout)
        self.sock.connect(str(self._path))


def _connection(uri: str, patience: float) -> http.client.HTTPConnection:
    parts = urlsplit(uri)
    host, port = parts.hostname or "localhost", parts.port or 631
    if host == "localhost" and port == 631:
        for path in _CUPS_SOCKETS:
            if path.is_socket():
                return _SocketConnection(path, patience)
    if parts.scheme == "ipps":
        return http.client.HTTPSConnection(host, port, timeout=patience)
    return http.client.HTTPConnection(host, port, timeout=patience)
