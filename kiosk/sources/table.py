"""From text or a workbook to tables: a header and rows, numbered as a spreadsheet shows them.

A row that does not fit the header is a problem and is left out; the rest goes in. An opening quote that nobody closes
would swallow what follows: from there on lines are read one by one, and reading resumes at the next line that fits.
Rows of a CSV are parsed whenever they are asked for and not kept: 100,000 rows would take more memory than the roster.
"""

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from typing import Any

from kiosk.domain.export import Problem
from kiosk.sources.extent import MOST_CELLS
from kiosk.sources.files import Archive, NotAnExport, Text
from kiosk.sources.spoilt import Sieve, stained

DELIMITERS = ",;\t|"
Rows = Iterator[tuple[int, list[Any]]]
_LONGEST_RECORD = 200
"""Lines that one row may have before its quote counts as never closed."""
_SAMPLE_LINES = 50

csv.field_size_limit(1 << 24)


@dataclass(frozen=True, slots=True)
class Table:
    """One table. Cells of a CSV are text; cells of workbooks may be numbers, dates and booleans (see `cell`)."""

    file: str
    header: list[str]
    workbook: bool
    sheet: str = ""
    body: str = ""
    delimiter: str = ","
    records: tuple[tuple[int, list[Any]], ...] = ()
    lossy: int = 0

    def rows(self, problems: list[Problem], meant: Mapping[str, int]) -> Rows:
        """Row numbers, 1-based and counting the header, with cells; every row is as wide as the header.

        Cells that lost letters are None (see `spoilt`); `meant` is field -> column.
        """
        found: list[Problem] = []
        if self.lossy:
            found.append(Problem(self.file, None, None, f"{self.lossy} characters could not be read and are lost."))
        rows = self._raw(found)
        if self.workbook or stained(self.body):
            sieve = Sieve(self.header, meant)
            rows = ((number, sieve.sift(record)) for number, record in rows)
            yield from rows
            found.extend(sieve.problems(self.file))
        else:
            yield from rows
        problems.extend(found)

    def _raw(self, problems: list[Problem]) -> Rows:
        return iter(self.records) if self.workbook else _csv_rows(self, problems)

    def sample(self, most: int) -> list[list[str]]:
        """The first rows as they stand, as text."""
        return [[cell(value).strip() for value in record] for _, record in islice(self._raw([]), most)]


def cell(value: Any) -> str:
    """A cell as text: whole numbers without decimals, dates in ISO format, booleans as Yes and No."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime | date):
        return value.isoformat(" ") if isinstance(value, datetime) else value.isoformat()
    return "" if value is None else str(value)


def from_text(text: Text) -> Table:
    """The table in a text file of any delimiter, or `NotAnExport`."""
    body = text.text.lstrip("\r\n")
    named, _, rest = body.partition("\n")
    if named.strip().lower().startswith("sep=") and len(named.strip()) == 5:
        delimiter, body = named.strip()[4], rest
    else:
        delimiter = _delimiter(body)
    try:
        header = next(csv.reader(io.StringIO(body, newline=""), delimiter=delimiter), [])
    except csv.Error:
        header = []
    if not any(header):
        raise NotAnExport(text.name, "it holds no table")
    header = [" ".join(title.split()) for title in header]
    return Table(text.name, header, False, body=body, delimiter=delimiter, lossy=text.lossy)


def _delimiter(body: str) -> str:
    """The delimiter that cuts the first rows into most columns alike."""
    sample = "".join(islice(io.StringIO(body[: 1 << 20], newline=""), _SAMPLE_LINES))

    def fitness(delimiter: str) -> tuple[int, int]:
        widths = [len(row) for row in csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter) if row]
        return (sum(width == widths[0] for width in widths) * (widths[0] > 1), widths[0]) if widths else (0, 0)

    return max(DELIMITERS, key=fitness)


def _csv_rows(table: Table, problems: list[Problem]) -> Rows:
    width, number, line = len(table.header), 0, 0
    reader = csv.reader(io.StringIO(table.body, newline=""), delimiter=table.delimiter)
    try:
        for record in reader:
            number += 1
            if len(record) == width:
                if number > 1 and any(record):
                    yield number, record
            elif reader.line_num - line > 1:
                number -= 1
                break
            elif fitted := _fitted(record, number, table, problems):
                yield number, fitted
            line = reader.line_num
        else:
            return
    except csv.Error:
        pass
    yield from _line_by_line(table, line, number, problems)


def _fitted(record: list[str], number: int, table: Table, problems: list[Problem]) -> list[str] | None:
    """A row as wide as the header; empty lines and empty cells beyond the header are nobody's fault."""
    width = len(table.header)
    if not any(record):
        return None
    if len(record) > width and not any(record[width:]):
        return record[:width]
    problems.append(Problem(table.file, number, None, f"The row has {len(record)} cells instead of {width}."))
    return None


def _line_by_line(table: Table, at: int, number: int, problems: list[Problem]) -> Rows:
    """Rows from line `at` on, resuming after a line whose quote is never closed."""
    lines = io.StringIO(table.body, newline="").readlines()
    width = len(table.header)
    while at < len(lines):
        number += 1
        record, used = _record(lines, at, table.delimiter)
        if record is None or (used > 1 and len(record) != width):
            problems.append(Problem(table.file, number, None, "The row has a quote that is never closed."))
            used = 1
        elif len(record) == width and any(record):
            yield number, record
        elif fitted := _fitted(record, number, table, problems):
            yield number, fitted
        at += used


def _record(lines: list[str], at: int, delimiter: str) -> tuple[list[str] | None, int]:
    """The row that begins at a line and how many lines it takes; None where no end is found."""
    quotes = 0
    for used, line in enumerate(lines[at : at + _LONGEST_RECORD], 1):
        quotes += line.count('"')
        if quotes % 2 == 0:
            joined = "".join(lines[at : at + used])
            try:
                return next(csv.reader(io.StringIO(joined, newline=""), delimiter=delimiter), []), used
            except csv.Error:
                return None, 1
    return None, 1


def from_workbook(archive: Archive) -> list[Table]:
    """The tables of an XLSX workbook, empty sheets left out."""
    from python_calamine import CalamineError, CalamineWorkbook

    tables = []
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(archive.path.read_bytes()))
        for name in workbook.sheet_names:
            sheet = workbook.get_sheet_by_name(name)
            if sheet.total_height * sheet.total_width > MOST_CELLS:
                raise NotAnExport(archive.path, f"its sheet {name} is too large")
            table = _sheet(archive.name, name, sheet.to_python(skip_empty_area=False))
            if table is not None:
                tables.append(table)
    except CalamineError as error:
        raise NotAnExport(archive.path, f"it is a damaged workbook ({error})") from None
    if not tables:
        raise NotAnExport(archive.path, "its sheets are empty")
    return tables


def _sheet(file: str, name: str, rows: list[list[Any]]) -> Table | None:
    """A sheet from its header on: the first row with more than one cell, or the first that is not empty."""
    filled = [sum(value != "" for value in row) for row in rows[:_SAMPLE_LINES]]
    start = next((n for n, count in enumerate(filled) if count > 1), next((n for n, c in enumerate(filled) if c), None))
    if start is None:
        return None
    header = [" ".join(cell(value).split()) for value in rows[start]]
    numbered = [(n, row) for n, row in enumerate(rows[start + 1 :], start + 2) if any(value != "" for value in row)]
    return Table(file, header, True, sheet=name, records=tuple(numbered))
