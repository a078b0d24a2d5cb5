"""Where one code ends and the next begins, and what around it is the reader's own. Pure."""

import re
from collections.abc import Iterator

LONGEST = 8192
"""Bytes; no symbol holds more (QR version 40-L: 7089 digits). What runs on is rubbish and is cut there."""

_ENDS = re.compile(rb"[\r\n\x03]+")
"""CR, LF, CRLF, ETX: what serial scanners put after a code."""
_EDGES = b"\r\n\t\x00\x02\x03"
_SYMBOLOGY = re.compile(rb"\A\][A-Za-z][0-9A-Za-z]")
"""AIM symbology identifier (ISO/IEC 15424): ]Q1 before a QR code, ]C1 before a Code 128."""


def unframed(raw: bytes, prefix: bytes = b"") -> bytes:
    """`raw` without terminators, STX/ETX, the configured prefix and the symbology identifier, in either order."""
    code = raw.strip(_EDGES)
    if prefix:
        code = code.removeprefix(prefix)
    code = _SYMBOLOGY.sub(b"", code)
    if prefix:
        code = code.removeprefix(prefix)
    return code.strip(_EDGES)


class Splitter:
    """Cuts a stream of bytes into codes; reads may end anywhere."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Every code that is complete now."""
        *codes, self._rest = _ENDS.split(self._rest + data)
        yield from (code for code in codes if code)
        while len(self._rest) >= LONGEST:
            yield self._rest[:LONGEST]
            self._rest = self._rest[LONGEST:]

    def pause(self) -> bytes:
        """The line has been silent: what came so far is a code of a scanner without terminator."""
        rest, self._rest = self._rest, b""
        return rest

    @property
    def waiting(self) -> bool:
        """A code has begun and not ended."""
        return bool(self._rest)
