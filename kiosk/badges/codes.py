"""Symbols for scanners, as runs of dark modules to be painted as one path.

zxing-cpp writes all symbologies from one call, and 20 times faster than the alternatives in pure Python; a test holds
its QR codes against an independent encoder.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from kiosk.badges.masks import Modules, best_masked, packed
from kiosk.domain.trouble import Trouble

_FORMATS = {
    "qr": "QRCode",
    "aztec": "Aztec",
    "datamatrix": "DataMatrix",
    "pdf417": "PDF417",
    "code128": "Code128",
}


class NoSuchCode(Trouble):
    """The text cannot be written in this symbology. Carries the symbology, never the text."""

    def __init__(self, symbology: str) -> None:
        super().__init__(f"the text of this badge cannot be written as {symbology}")
        self.symbology = symbology

    def __reduce__(self) -> tuple[type["NoSuchCode"], tuple[str]]:
        return NoSuchCode, (self.symbology,)


@dataclass(frozen=True, slots=True)
class Symbol:
    """Size in modules; `linear` symbols have one row of any height. `bits` are dark modules, as `masks` packs them."""

    width: int
    height: int
    bits: int
    linear: bool = False

    @property
    def edges(self) -> NDArray[np.intp]:
        """Where dark modules begin and end, in turn, row after row; each row counts one light module more."""
        changes = (self.bits ^ (self.bits << 1)).to_bytes((self.width + 1) * self.height // 8 + 1, "little")
        return np.flatnonzero(np.unpackbits(np.frombuffer(changes, np.uint8), bitorder="little"))

    @property
    def runs(self) -> tuple[tuple[int, int, int], ...]:
        """(x, y, length) of dark modules."""
        starts, ends = self.edges[::2], self.edges[1::2]
        rows, columns = np.divmod(starts, self.width + 1)
        return tuple(zip(columns.tolist(), rows.tolist(), (ends - starts).tolist(), strict=True))


@lru_cache(maxsize=32)
def symbol(text: str, symbology: str = "qr", level: str = "M") -> Symbol:
    """The symbol of a text, without quiet zone. Errors: NoSuchCode."""
    try:
        if symbology == "qr":
            return _qr(text, level)
        dark = _modules(text, symbology)
    except (ValueError, RuntimeError) as error:
        raise NoSuchCode(symbology) from error
    rows = dark[:1] if symbology == "code128" else dark
    return Symbol(rows.shape[1], len(rows), packed(rows), symbology == "code128")


def _qr(text: str, level: str) -> Symbol:
    size, bits = best_masked(lambda mask: _modules(text, "qr", ec_level=level, dataMask=mask), level)
    return Symbol(size, size, bits)


def _modules(text: str, symbology: str, **options: object) -> Modules:
    import zxingcpp

    code = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, _FORMATS[symbology]), **options)
    image = code.to_image(scale=1, add_hrt=False, add_quiet_zones=False)
    return cast(Modules, np.asarray(cast(Any, image)) == 0)
