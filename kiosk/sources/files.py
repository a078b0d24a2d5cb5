"""From a file to text, a workbook or a zip archive, whatever it is called.

Nothing here trusts a file: sizes are checked before anything is unpacked, and whatever cannot be read is `NotAnExport`.
"""

import codecs
import gzip
import io
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.export import Received
from kiosk.domain.trouble import Trouble
from kiosk.sources import extent

LARGEST = 200 << 20
"""Bytes of a file, packed or not; an Indico detail of 30 KB times 6,000 people."""
_DENSEST, _LIGHT = 100, 1 << 20
"""So many times smaller may a file be than what it unpacks to; of little it does not matter."""
_ZIP, _GZIP, _OLD_EXCEL, _PDF = b"PK\x03\x04", b"\x1f\x8b", b"\xd0\xcf\x11\xe0", b"%PDF"
_SAMPLE = 1 << 16


class NotAnExport(Trouble):
    """The file is nothing that a roster could be read from; nothing of the import was done."""

    def __init__(self, path: Path | str, why: str) -> None:
        self.file = Path(path).name
        self.why = why
        super().__init__(f"{self.file} was not imported: {why}.")

    def __reduce__(self) -> tuple[type["NotAnExport"], tuple[str, str]]:
        return NotAnExport, (self.file, self.why)


@dataclass(frozen=True, slots=True)
class Text:
    """Content of a text file, decoded. `lossy` = so many characters were unreadable."""

    name: str
    text: str
    lossy: int = 0


@dataclass(frozen=True, slots=True)
class Archive:
    """A zip archive: a workbook if `workbook`, else a bag of files."""

    name: str
    path: Path
    workbook: bool
    members: tuple[str, ...]


def content(path: Path) -> Text | Archive:
    """What is in the file. Raises `NotAnExport`."""
    if _start(path).startswith(_ZIP):
        return _archive(path)
    data = _bytes(path)
    for mark, kind in ((_OLD_EXCEL, "an old Excel or Office file; save it as XLSX or CSV"), (_PDF, "a PDF document")):
        if data.startswith(mark):
            raise NotAnExport(path, f"it is {kind}")
    return _decoded(path, data)


def received(part: Received) -> Text:
    """JSON that came over the line. Raises `NotAnExport`."""
    name = Path(part.name)
    if len(part.data) > LARGEST:
        raise NotAnExport(name, f"it is larger than {LARGEST >> 20} MB")
    return _decoded(name, part.data)


def _start(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(len(_ZIP))
    except FileNotFoundError:
        raise NotAnExport(path, "there is no such file") from None
    except OSError as error:
        raise NotAnExport(path, f"it cannot be read ({error.strerror or error})") from error


def _bytes(path: Path) -> bytes:
    if path.stat().st_size > LARGEST:
        raise NotAnExport(path, f"it is larger than {LARGEST >> 20} MB")
    data = path.read_bytes()
    if data.startswith(_GZIP):
        data = _unpacked(path, data)
    if not data.strip():
        raise NotAnExport(path, "it is empty")
    return data


def _unpacked(path: Path, data: bytes) -> bytes:
    """Never more in memory than may be."""
    unpacked = bytearray()
    try:
        with gzip.open(io.BytesIO(data)) as packed:
            while piece := packed.read(_LIGHT):
                unpacked += piece
                _weigh(path, len(unpacked), len(data))
    except (OSError, EOFError, zlib.error):
        raise NotAnExport(path, "its gzip compression is damaged or cut off") from None
    return bytes(unpacked)


def _weigh(path: Path, unpacked: int, packed: int) -> None:
    if unpacked > LARGEST:
        raise NotAnExport(path, f"it unpacks to more than {LARGEST >> 20} MB")
    if unpacked > max(_LIGHT, _DENSEST * packed):
        raise NotAnExport(path, f"it unpacks to more than {_DENSEST} times its size, as no export does")


def _archive(path: Path) -> Archive:
    """A workbook is weighed and looked through; pictures of a bag are, one by one, when they are taken out."""
    try:
        with zipfile.ZipFile(path) as archive:
            infos = [info for info in archive.infolist() if not info.is_dir()]
            names = tuple(info.filename for info in infos)
            workbook = "xl/workbook.xml" in names
            if workbook:
                _weigh_workbook(path, archive, infos)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError, NotImplementedError):
        raise NotAnExport(path, "it is a damaged or cut-off XLSX or zip file") from None
    return Archive(path.name, path, workbook, names)


def _weigh_workbook(path: Path, archive: zipfile.ZipFile, infos: list[zipfile.ZipInfo]) -> None:
    """Sizes are first what the archive says and then, since reading proves them, what they are."""
    _weigh(path, sum(info.file_size for info in infos), path.stat().st_size)
    for info in infos:
        _weigh(path, info.file_size, info.compress_size)
    if archive.testzip() is not None:
        raise zipfile.BadZipFile
    cells, corner = extent.farthest(archive)
    if cells > extent.MOST_CELLS:
        raise NotAnExport(
            path, f"one of its sheets reaches to {corner}, over {cells:,} cells; delete what stands far from the table"
        )


def _decoded(path: Path, data: bytes) -> Text:
    encoding = _unicode_encoding(data)
    if encoding is not None:
        text = data.decode(encoding, "replace")
    else:
        encoding, text = _eight_bits(data)
    text = text.removeprefix("\ufeff")
    if text[:_SAMPLE].lstrip()[:15].lower().startswith(("<!doctype html", "<html")):
        raise NotAnExport(path, "it is a web page, perhaps one that asks to sign in")
    controls = sum(letter < " " and letter not in "\t\n\f\r" for letter in text[:_SAMPLE])
    if controls * 20 > min(len(text), _SAMPLE):
        raise NotAnExport(path, "it is a binary file of an unknown kind")
    return Text(path.name, text.replace("\x00", ""), text.count("\N{REPLACEMENT CHARACTER}") + text.count("\x00"))


def _unicode_encoding(data: bytes) -> str | None:
    """UTF-8 or UTF-16, by byte order mark or, for UTF-16 without one, by where the zero bytes are."""
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if data.startswith(mark):
            return encoding
    sample = data[:_SAMPLE]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if max(even, odd) * 5 > len(sample) and min(even, odd) * 20 < max(even, odd):
        return "utf-16-le" if odd > even else "utf-16-be"
    return None


def _eight_bits(data: bytes) -> tuple[str, str]:
    """UTF-8; with a few bad bytes still UTF-8; else what Excel saves as "CSV" in western Europe."""
    try:
        return "utf-8", data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    text = data.decode("utf-8", "replace")
    foreign = sum(not letter.isascii() for letter in text)
    if text.count("\N{REPLACEMENT CHARACTER}") * 10 < foreign:
        return "utf-8", text
    return "cp1252", data.decode("cp1252", "replace")
