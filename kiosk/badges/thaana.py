"""The face for Thaana, the script of the Maldives.

WORKAROUND: Qt (6.11) takes a face for a script that needs shaping only if it has a table of substitutions, be it
empty. Noto Sans Thaana (Debian 12) needs none and has none, so Qt draws boxes. Here an empty table is put into a copy
of the face, under a name of its own. OpenType 1.9: font file, GSUB header, script list.
"""

import struct
from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase, QRawFont

FACE = "Noto Thaana GSUB"
"""Family of the copy; as long as the original's, so that the name table keeps its size."""
ORIGINAL = "Noto Sans Thaana"
_TABLES = (
    *("GDEF", "GPOS", "OS/2", "cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name"),
    *("post", "prep"),
)
_TRUETYPE = 0x00010000


@cache
def mend() -> bool:
    """Let Qt know the face `FACE`; False where the original is not installed. Cheap after the first time."""
    if ORIGINAL not in QFontDatabase.families():
        return False
    weights = (QFont.Weight.Normal, QFont.Weight.Bold)
    files = {_with_substitutions(_tables(weight)) for weight in weights}
    return all(QFontDatabase.addApplicationFontFromData(QByteArray(file)) >= 0 for file in files)


def _tables(weight: QFont.Weight) -> Mapping[str, bytes]:
    wanted = QFont(ORIGINAL)
    wanted.setWeight(weight)
    face = QRawFont.fromFont(wanted)
    found = {tag: face.fontTable(tag).data() for tag in _TABLES}
    return {tag: bytes(table) for tag, table in found.items() if table}


def _with_substitutions(tables: Mapping[str, bytes]) -> bytes:
    """The font file of these tables, renamed and with an empty table of substitutions."""
    renamed = tables["name"]
    for old, new in ((ORIGINAL, FACE), (ORIGINAL.replace(" ", ""), FACE.replace(" ", ""))):
        for encoding in ("utf-16-be", "latin-1"):
            renamed = renamed.replace(old.encode(encoding), new.encode(encoding))
    return _font_file({**tables, "name": renamed, "GSUB": _no_substitutions()})


def _no_substitutions() -> bytes:
    """Version 1.0; one script, `thaa`, whose only language has no features; no features; no lookups."""
    language = struct.pack(">HHH", 0, 0xFFFF, 0)
    script = struct.pack(">HH", 4, 0) + language
    scripts = struct.pack(">H4sH", 1, b"thaa", 8) + script
    nothing = struct.pack(">H", 0)
    head = 10
    return struct.pack(">HHHHH", 1, 0, head, head + len(scripts), head + len(scripts) + 2) + scripts + nothing + nothing


def _font_file(tables: Mapping[str, bytes]) -> bytes:
    """Directory and tables, each on a multiple of four bytes. Checksums are left out: nobody here asks for them."""
    power = len(tables).bit_length() - 1
    search = 16 << power
    directory = struct.pack(">IHHHH", _TRUETYPE, len(tables), search, power, 16 * len(tables) - search)
    body, start = b"", 12 + 16 * len(tables)
    for tag, table in sorted(tables.items()):
        directory += struct.pack(">4sIII", tag.encode(), 0, start + len(body), len(table))
        body += table + bytes(-len(table) % 4)
    return directory + body
