"""What a label printer tells of itself: `~HS`, and its odometer where it has one (`! U1 getvar`, newer firmware).

Whatever answers is not trusted to be a printer: a whole answer has one deadline and one limit.
"""

import re
import socket
import time
from dataclasses import dataclass

STX, ETX = b"\x02", b"\x03"
LIMIT = 1024
"""Bytes of a whole answer; a printer's have about 90."""
STATUS = b"~HS\r\n"
QUERY = b'! U1 getvar "odometer.total_label_count"\r\n' + STATUS
"""Both: firmware that knows no odometer says nothing, or "?", and answers `~HS` alone."""
_ODOMETER = re.compile(rb'\s*"(\d{1,12})"\s*$')
_STRINGS = 3


class Garbage(Exception):
    """What came is no answer of a label printer."""


class Silence(Exception):
    """Nobody answered in time, or the connection broke."""


@dataclass(frozen=True, slots=True)
class HostStatus:
    """The parts of `~HS` we use. `length` is in dots; `labels` is the odometer, None where it does not tell."""

    reasons: tuple[str, ...]
    buffered: int
    length: int
    labels: int | None = None


def ask(connection: socket.socket, query: bytes, patience: float) -> HostStatus:
    """Send a query and read its whole answer within `patience` seconds. Errors: Silence, Garbage, also where something
    was said unasked: that could be taken for the answer.
    """
    end, reply = time.monotonic() + patience, b""
    try:
        if STX in _unasked(connection):
            raise Garbage
        connection.settimeout(patience)
        connection.sendall(query)
        while reply.count(ETX) < _STRINGS and len(reply) < LIMIT:
            connection.settimeout(max(0.001, end - time.monotonic()))
            part = connection.recv(LIMIT - len(reply))
            if not part:
                break
            reply += part
            if time.monotonic() > end:
                raise TimeoutError
    except OSError as error:
        raise Silence from error
    if not reply:
        raise Silence
    return host_status(reply)


def _unasked(connection: socket.socket) -> bytes:
    connection.setblocking(False)
    try:
        return connection.recv(LIMIT)
    except BlockingIOError:
        return b""


def host_status(reply: bytes) -> HostStatus:
    """Three strings between STX and ETX, fields by number (ZPL II Programming Guide, `~HS`). Errors: Garbage."""
    before, *parts = reply.split(STX)
    if len(parts) != _STRINGS:
        raise Garbage
    try:
        strings = [part[: part.index(ETX)].decode("ascii").split(",") for part in parts]
        first, second = strings[0], strings[1]
        flags = {
            "media-empty": first[1],
            "paused": first[2],
            "spool-area-full": first[5],
            "under-temperature": first[10],
            "over-temperature": first[11],
            "door-open": second[2],
            "marker-supply-empty": second[3],
        }
        reasons = tuple(reason for reason, flag in flags.items() if int(flag))
        buffered = int(first[4]) + int(second[8] or 0)
        length = int(first[3])
    except (ValueError, IndexError) as error:
        raise Garbage from error
    odometer = _ODOMETER.match(before)
    return HostStatus(reasons, buffered, length, int(odometer[1]) if odometer else None)
