"""A watch list from CSV of any quality: what can be read goes in, what cannot is a problem with its row.

Columns, in any order and under the usual English headers: name(s), aliases, date of birth, document (a number, or the
SHA-256 of its capital letters and digits in hexadecimal), note, level. Several names, dates or documents in one cell
are parted by `;` or `|`. Text is kept as it stands: a formula or a tag in it is a name like any other.

Numbers of documents never leave this module: what comes out are their hashes.
"""

import codecs
import csv
import hashlib
import io
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.export import Problem
from kiosk.domain.names import fold
from kiosk.domain.trouble import Trouble
from kiosk.security.spelling import LONGEST_NAME, key

_LARGEST = 64 << 20
_MOST_ENTRIES = 200_000
_LONGEST_RECORD = 20
"""Lines that one record may have before its quote counts as never closed."""
_LONGEST_NOTE, _LONGEST_LEVEL = 1000, 40
_MOST_NAMES = 50

_HEADERS = {
    "names": "name|names|name s|full name|full names|person|subject",
    "family": "family name|surname|last name|lastname",
    "given": "given name|given names|first name|firstname|forename|forenames",
    "aliases": "alias|aliases|aka|a k a|also known as|other names",
    "births": "date of birth|dates of birth|birth date|birthdate|dob|birth|born|year of birth",
    "documents": "document|documents|document number|document no|document hash|document number or hash|hash|"
    "passport|passport number|passport no|travel document",
    "note": "note|notes|remark|remarks|comment|comments|reason",
    "level": "level|severity|grade|alert level|category",
}
_FIELDS = {header: field for field, headers in _HEADERS.items() for header in headers.split("|")}


class NoWatchList(Trouble):
    """The file is no watch list; the present one stands."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"{path.name} was not imported as a watch list: {why}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One row. `births` are ISO dates as far as known (1970, 1970-03, 1970-03-05); `documents` hexadecimal hashes."""

    names: tuple[str, ...]
    births: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    note: str = ""
    level: str = ""


def read(path: Path) -> tuple[list[Listed], list[Problem]]:
    """Rows and problems. Raises NoWatchList where nothing could be read."""
    problems: list[Problem] = []
    records = _records(path, problems)
    number, header = next(records, (0, []))
    columns = {place: _FIELDS[name] for place, title in enumerate(header) if (name := fold(title[:200])) in _FIELDS}
    if not {"names", "family", "documents"} & set(columns.values()):
        raise NoWatchList(path, "it has no column of names; the first row must name the columns")
    listed: list[Listed] = []
    for number, record in records:
        cells: dict[str, list[str]] = {}
        for place, field in columns.items():
            if place < len(record) and record[place].strip():
                cells.setdefault(field, []).append(record[place])
        row = _Row(path.name, number, cells, problems)
        entry = row.listed()
        if entry is not None:
            listed.append(entry)
        if len(listed) > _MOST_ENTRIES:
            raise NoWatchList(path, f"it has more than {_MOST_ENTRIES} rows")
    if not listed:
        raise NoWatchList(path, "no row of it could be read" if problems else "it has no rows")
    return listed, problems


def document_digest(document: str) -> str | None:
    """SHA-256 of a document's number (its capital letters and digits); a digest stays one. None where there is none."""
    bare = document.strip().lower()
    if re.fullmatch("[0-9a-f]{64}", bare):
        return bare
    number = "".join(c for c in unicodedata.normalize("NFKC", document[:200]).upper() if c.isalnum())
    return hashlib.sha256(number.encode()).hexdigest() if len(number) >= 4 else None


def birth_date(text: str) -> str | None:
    """A date as far as it is known, in ISO format; None where it cannot be read. 03/04/1970 is only 1970."""
    text = text.strip()
    if re.fullmatch(r"\d{8}", text):
        text = f"{text[:4]}-{text[4:6]}-{text[6:]}"
    if found := re.fullmatch(r"(\d{4})(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?)?(?:[T ].*)?", text):
        year, month, day = (int(part) if part else None for part in found.groups())
        return _iso(year, month, day)
    if not (found := re.fullmatch(r"(\d{1,2})([-./])(\d{1,2})\2(\d{4})", text)):
        return None
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    if found[2] == "." or first > 12 or first == second:
        return _iso(year, second, first)
    return _iso(year, first, second) if second > 12 else _iso(year, None, None)


def _iso(year: int | None, month: int | None, day: int | None) -> str | None:
    if year is None or not 1880 <= year <= 2100 or (month or 1) not in range(1, 13) or (day or 1) not in range(1, 32):
        return None
    return "-".join(part for part in (f"{year:04}", month and f"{month:02}", month and day and f"{day:02}") if part)


@dataclass(frozen=True, slots=True)
class _Row:
    """One record on its way to `Listed`; what is wrong with it goes to `problems`."""

    file: str
    number: int
    cells: dict[str, list[str]]
    problems: list[Problem]

    def listed(self) -> Listed | None:
        """The entry; None where neither a name nor a document is left."""
        if not self.cells:
            return None
        whole = " ".join((*self.cells.get("given", ()), *self.cells.get("family", ())))
        names = [*self._parts("names"), *([whole] if whole else []), *self._parts("aliases")]
        known = tuple(dict.fromkeys(name for each in names if (name := self._name(each))))
        if len(known) > _MOST_NAMES:
            self._problem("names", f"Only the first {_MOST_NAMES} names were read.")
        births = [birth for part in self._parts("births") if (birth := self._read("births", part, birth_date))]
        papers = [
            paper for part in self._parts("documents") if (paper := self._read("documents", part, document_digest))
        ]
        if not known and not papers:
            self._problem(None, "The row has neither a name nor a document and was left out.")
            return None
        return Listed(
            names=known[:_MOST_NAMES],
            births=tuple(dict.fromkeys(births)),
            documents=tuple(dict.fromkeys(papers)),
            note=self._text("note", _LONGEST_NOTE),
            level=self._text("level", _LONGEST_LEVEL),
        )

    def _parts(self, field: str) -> list[str]:
        return [part for cell in self.cells.get(field, ()) for part in re.split("[;|\n]", cell) if part.strip()]

    def _name(self, text: str) -> str:
        name = " ".join(text.split())
        if len(name) > LONGEST_NAME:
            self._problem("names", f"A name of more than {LONGEST_NAME} characters was left out.")
            return ""
        if not key(name):
            self._problem("names", "A name without a letter was left out.")
            return ""
        return name

    def _read(self, field: str, text: str, reader: Callable[[str], str | None]) -> str | None:
        found = reader(text)
        if found is None:
            self._problem(field, "This was not understood and was left out.")
        return found

    def _text(self, field: str, longest: int) -> str:
        text = "\n".join(self.cells.get(field, ())).strip()
        if len(text) > longest:
            self._problem(field, f"The text was cut off after {longest} characters.")
        return text[:longest]

    def _problem(self, column: str | None, what: str) -> None:
        self.problems.append(Problem(self.file, self.number, column, what))


def _records(path: Path, problems: list[Problem]) -> Iterator[tuple[int, list[str]]]:
    """Records with the number of each, from the header on; a quote that is never closed spoils one line only."""
    lines = io.StringIO(_text(path), newline="").readlines()
    start = next((at for at, line in enumerate(lines) if line.strip()), len(lines))
    if start == len(lines):
        raise NoWatchList(path, "it is empty")
    delimiter = max(",;\t|", key=lines[start].count)
    at = number = start
    while at < len(lines):
        used, record = _record(lines[at : at + _LONGEST_RECORD], delimiter)
        number += 1
        at += used
        if record is None:
            problems.append(Problem(path.name, number, None, "The row is damaged (a quote is never closed)."))
        elif any(cell.strip() for cell in record):
            yield number, record


def _record(lines: list[str], delimiter: str) -> tuple[int, list[str] | None]:
    """How many lines the first record takes, and its cells; None where it has no end or cannot be read."""
    quotes = 0
    for used, line in enumerate(lines, 1):
        quotes += line.count('"')
        if quotes % 2 == 0:
            try:
                return used, next(csv.reader(["".join(lines[:used])], delimiter=delimiter), [])
            except csv.Error:
                return used, None
    return 1, None


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > _LARGEST:
            raise NoWatchList(path, f"it is larger than {_LARGEST >> 20} MB")
        data = path.read_bytes()
    except OSError as error:
        raise NoWatchList(path, f"it cannot be read ({error.strerror or error})") from error
    if data.startswith((b"PK\x03\x04", b"%PDF", b"\xd0\xcf\x11\xe0")):
        raise NoWatchList(path, "it is no text; save it as CSV (UTF-8)")
    for encoding in ("utf-16",) if data[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE) else ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding).replace("\x00", "").replace("\r\n", "\n").replace("\r", "\n")
        except UnicodeDecodeError:
            continue
    raise NoWatchList(path, "it is text of an unknown encoding; save it as CSV (UTF-8)")
