"""Pages of a SQLite file as https://sqlite.org/fileformat2.html has them: cells, records, children. Pure.

A page is given as its usable bytes, those of page 1 with the file's header. Whatever does not fit raises ValueError.
"""

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass

INDEX_NODE, TABLE_NODE, INDEX_LEAF, TABLE_LEAF = 2, 5, 10, 13
KINDS = frozenset({INDEX_NODE, TABLE_NODE, INDEX_LEAF, TABLE_LEAF})
INDEX = frozenset({INDEX_NODE, INDEX_LEAF})

Value = int | float | str | bytes | None


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell holds of a row: all of it, or its beginning and the page on which it goes on."""

    rowid: int | None
    length: int
    local: bytes
    overflow: int


def kind_of(page: bytes, number: int) -> int:
    """Which kind of page of a tree this is; 0 for any other."""
    kind = page[_header(number)]
    return kind if kind in KINDS else 0


def children(page: bytes, number: int) -> list[int]:
    """Pages below a node."""
    start = _header(number)
    if page[start] not in (INDEX_NODE, TABLE_NODE):
        return []
    below = [struct.unpack_from(">I", page, place)[0] for place in _places(page, number)]
    return [*below, struct.unpack_from(">I", page, start + 8)[0]]


def cells(page: bytes, number: int) -> Iterator[Cell]:
    """Cells that hold rows. One that does not fit is left out."""
    kind = page[_header(number)]
    if kind == TABLE_NODE:
        return
    for place in _places(page, number):
        try:
            yield _cell(page, place + 4 if kind == INDEX_NODE else place, kind)
        except (ValueError, IndexError, struct.error):
            continue


def record(payload: bytes) -> tuple[Value, ...]:
    """The values of a row."""
    try:
        size, place = _varint(payload, 0)
        values, at = [], size
        while place < size:
            code, place = _varint(payload, place)
            read, length = _column(code)
            if at + length > len(payload):
                raise ValueError("a value lies beyond its row")
            values.append(read(payload[at : at + length]))
            at += length
    except (IndexError, struct.error) as error:
        raise ValueError("no row") from error
    return tuple(values)


def _header(number: int) -> int:
    return 100 if number == 1 else 0


def _places(page: bytes, number: int) -> list[int]:
    start = _header(number)
    (count,) = struct.unpack_from(">H", page, start + 3)
    first = start + (12 if page[start] in (INDEX_NODE, TABLE_NODE) else 8)
    count = min(count, (len(page) - first) // 2)
    found = struct.unpack_from(f">{count}H", page, first)
    return [place for place in found if place + 4 < len(page)]


def _cell(page: bytes, place: int, kind: int) -> Cell:
    length, place = _varint(page, place)
    rowid = None
    if kind == TABLE_LEAF:
        rowid, place = _varint(page, place)
        rowid -= (rowid >> 63) << 64
    local = _local(length, len(page), table=kind == TABLE_LEAF)
    if place + local > len(page):
        raise ValueError("a row lies beyond its page")
    overflow = struct.unpack_from(">I", page, place + local)[0] if local < length else 0
    return Cell(rowid, length, page[place : place + local], overflow)


def _local(length: int, usable: int, *, table: bool) -> int:
    """How many bytes of a row lie on its own page."""
    most = usable - 35 if table else (usable - 12) * 64 // 255 - 23
    if length <= most:
        return length
    least = (usable - 12) * 32 // 255 - 23
    wanted = least + (length - least) % (usable - 4)
    return wanted if wanted <= most else least


def _varint(data: bytes, place: int) -> tuple[int, int]:
    """The number, and where it ends."""
    number = 0
    for each in range(8):
        byte = data[place + each]
        number = number << 7 | byte & 0x7F
        if byte < 0x80:
            return number, place + each + 1
    return number << 8 | data[place + 8], place + 9


def _column(code: int) -> tuple[Callable[[bytes], Value], int]:
    """How to read a value of this serial type, and its length."""
    if code >= 12:
        return (bytes if code % 2 == 0 else lambda raw: raw.decode()), (code - 12) // 2
    if code == 0:
        return lambda _: None, 0
    if code == 7:
        return lambda raw: float(struct.unpack(">d", raw)[0]), 8
    if code in (8, 9):
        return lambda _: code - 8, 0
    if code in (10, 11):
        raise ValueError("reserved")
    return lambda raw: int.from_bytes(raw, "big", signed=True), (0, 1, 2, 3, 4, 6, 8)[code]
