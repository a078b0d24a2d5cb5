"""Codes in a picture, by zxing-cpp. No Qt: a picture is a grey array of bytes, rows by columns.

A QR code is looked for in every frame (about 3 ms at 1280x720). Other symbologies cost two to four times as much and
are rare at a gate, so they and light-on-dark codes take turns in every third frame without a QR code. Such a code is
found some tenths of a second later, and an empty frame stays within its budget.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import cycle
from typing import Any

DEFAULT = ("QRCode", "DataMatrix", "Aztec", "PDF417", "Code128")
"""Symbologies looked for, by zxing-cpp's names; the first is looked for in every frame."""

_TURN = 3


@dataclass(frozen=True, slots=True)
class Sighting:
    """One code in a picture. `corners` are its four corners in pixels, clockwise from its own top left."""

    raw: bytes
    format: str
    corners: tuple[tuple[int, int], ...]
    text: str
    """For people: UTF-8 where it is, else in the encoding that the code names or its bytes suggest (Shift-JIS)."""


class FrameDecoder:
    """Reads one frame after the other. Not for two threads at once."""

    def __init__(self, formats: Sequence[str] = DEFAULT) -> None:
        """`formats`: names of zxing-cpp, e.g. QRCode; ValueError for an unknown one."""
        import zxingcpp

        known = {name: _format(name) for name in formats}
        self._first = known[formats[0]]
        others: list[tuple[Any, bool]] = [(known[name], False) for name in formats[1:]]
        self._turns = cycle([(self._first, True), *others])
        self._empty = 0
        self._read = zxingcpp.read_barcodes

    def read(self, grey: Any) -> tuple[Sighting, ...]:
        """Every code in the frame, the one nearest to its middle first."""
        found = self._read(grey, formats=self._first, try_invert=False)
        if not found:
            self._empty += 1
            if self._empty % _TURN == 0:
                format_, inverted = next(self._turns)
                found = self._read(grey, formats=format_, try_invert=inverted)
        height, width = grey.shape[:2]
        return tuple(sorted(map(_sighting, found), key=lambda seen: _distance(seen, width, height)))


def read_picture(grey: Any, formats: Sequence[str] = DEFAULT) -> tuple[Sighting, ...]:
    """Every code in a still picture, with every effort; no budget."""
    import zxingcpp

    wanted = zxingcpp.BarcodeFormats([_format(name) for name in formats])
    return tuple(map(_sighting, zxingcpp.read_barcodes(grey, formats=wanted)))


def _format(name: str) -> Any:
    import zxingcpp

    try:
        return zxingcpp.BarcodeFormat.__members__[name]
    except KeyError:
        raise ValueError(f"zxing-cpp knows no symbology {name}") from None


def _sighting(barcode: Any) -> Sighting:
    place = barcode.position
    corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    return Sighting(
        raw=bytes(barcode.bytes),
        format=str(barcode.format),
        corners=tuple((corner.x, corner.y) for corner in corners),
        text=_text(barcode),
    )


def _text(barcode: Any) -> str:
    raw = bytes(barcode.bytes)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        binary = any(byte < ord(" ") for byte in raw)
        return raw.decode("latin-1") if binary else str(barcode.text)


def _distance(seen: Sighting, width: int, height: int) -> int:
    """Squared distance of the code from the middle of the picture, times 16."""
    across = sum(x for x, _ in seen.corners) - 2 * width
    down = sum(y for _, y in seen.corners) - 2 * height
    return across * across + down * down
