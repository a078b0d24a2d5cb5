"""Symbols for scanners, as runs of dark modules to be painted as one path.

zxing-cpp writes all symbologies from one call, and 20 times faster than the alternatives in pure Python; a test holds
its QR codes against an independent encoder.
"""

from dataclasses import dataclass
from functools import lru_cache
from itertools import compress
from typing import Any, cast

from kiosk.domain.trouble import Trouble

_FORMATS = {
    "qr": "QRCode",
    "aztec": "Aztec",
    "datamatrix": "DataMatrix",
    "pdf417": "PDF417",
    "code128": "Code128",
}
_LIGHT = b"\xff"


class NoSuchCode(Trouble):
    """The text cannot be written in this symbology. Carries the symbology, never the text."""

    def __init__(self, symbology: str) -> None:
        super().__init__(f"the text of this badge cannot be written as {symbology}")
        self.symbology = symbology

    def __reduce__(self) -> tuple[type["NoSuchCode"], tuple[str]]:
        return NoSuchCode, (self.symbology,)


@dataclass(frozen=True, slots=True)
class Symbol:
    """Size in modules; `linear` symbols have one row of any height."""

    width: int
    height: int
    edges: tuple[int, ...]
    """Where dark modules begin and end, in turn, row after row; each row counts one light module more."""
    linear: bool = False

    @property
    def runs(self) -> tuple[tuple[int, int, int], ...]:
        """(x, y, length) of dark modules."""
        stride = self.width + 1
        pairs = zip(self.edges[::2], self.edges[1::2], strict=True)
        return tuple([(start % stride, start // stride, end - start) for start, end in pairs])


@lru_cache(maxsize=32)
def symbol(text: str, symbology: str = "qr", level: str = "M") -> Symbol:
    """The symbol of a text, without quiet zone. Errors: NoSuchCode."""
    import zxingcpp

    options = {"ec_level": level} if symbology == "qr" else {}
    try:
        code = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, _FORMATS[symbology]), **options)
        image = code.to_image(scale=1, add_hrt=False, add_quiet_zones=False)
    except (ValueError, RuntimeError) as error:
        raise NoSuchCode(symbology) from error
    pixels = memoryview(cast(Any, image))
    height, width = cast(tuple[int, int], pixels.shape)
    linear, data = symbology == "code128", pixels.tobytes()
    rows = 1 if linear else height
    return Symbol(width, rows, _edges([data[y * width : (y + 1) * width] for y in range(rows)]), linear)


def _edges(rows: list[bytes]) -> tuple[int, ...]:
    """Light ends every row, so that no run goes on into the next. All at once: each byte against the one before it."""
    modules = _LIGHT + _LIGHT.join(rows) + _LIGHT
    whole = int.from_bytes(modules, "little")
    changes = (whole ^ (whole >> 8)).to_bytes(len(modules), "little")[:-1]
    return tuple(compress(range(len(changes)), changes))
