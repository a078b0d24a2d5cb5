"""How far the sheets of a workbook reach, counted in their XML before anybody lays out a grid."""

import re
import zipfile
from functools import reduce

MOST_CELLS = 10_000_000
"""100,000 people with a hundred columns."""

_CELL = re.compile(rb"""\sr\s*=\s*["']([A-Za-z]{1,3})([0-9]{1,7})["']""")
_CHUNK, _OVERLAP = 1 << 20, 32


def farthest(workbook: zipfile.ZipFile) -> tuple[int, str]:
    """Cells of the largest grid from A1 on, and the corner it reaches to. Raises what `zipfile` raises."""
    found = [(0, "A1")]
    for info in workbook.infolist():
        if info.filename.lower().endswith(".xml") and "sharedstrings" not in info.filename.lower():
            found.append(_reach(workbook, info))
    return max(found)


def _reach(workbook: zipfile.ZipFile, info: zipfile.ZipInfo) -> tuple[int, str]:
    columns, last, rest = set[bytes](), 0, b""
    with workbook.open(info) as sheet:
        while chunk := sheet.read(_CHUNK):
            cells = _CELL.findall(rest + chunk)
            if cells:
                columns.update([column for column, _ in cells])
                last = max(last, max([int(row) for _, row in cells]))
            rest = chunk[-_OVERLAP:]
    if not columns:
        return 0, "A1"
    widest = max((column.upper() for column in columns), key=_number)
    return _number(widest) * last, f"{widest.decode()}{last}"


def _number(column: bytes) -> int:
    """Column A is 1."""
    return reduce(lambda number, letter: number * 26 + letter - 64, column.upper(), 0)
