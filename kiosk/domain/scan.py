"""What a reader delivers: bytes, a moment and which reader it was."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Reader(StrEnum):
    """How the bytes came in."""

    WEDGE = "wedge"
    CAMERA = "camera"
    SERIAL = "serial"
    COMMAND = "command"


@dataclass(frozen=True, slots=True)
class Scan:
    """One code held under one reader. `raw` is what the reader sent, framing of the reader removed."""

    raw: bytes
    at: datetime
    reader: Reader
