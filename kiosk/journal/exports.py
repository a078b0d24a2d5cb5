"""The journal for people and auditors: CSV, XLSX or JSON Lines, by the file's name. `kiosk.reports` makes the PDF.

The journal knows ids; the caller brings the people. A cell of a table is text, whatever it looks like: in CSV, what a
spreadsheet would take for a formula gets an apostrophe in front (CWE-1236), in XLSX it is stored as a string. JSON
Lines hold each entry as it was sealed, so that its chain can be checked elsewhere (see `chain`).
"""

import csv
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Any

from kiosk.domain.contract import delegate_json
from kiosk.domain.people import Delegate, DelegateId
from kiosk.domain.trouble import Trouble
from kiosk.journal.chain import Entry
from kiosk.storage.database import CannotWrite
from kiosk.storage.files import saving

COLUMNS = (
    *("kiosk", "seq", "at", "kind", "gate", "direction", "verdict", "reason", "notes", "of"),
    *("delegate", "source_id", "name", "latin_name", "category", "delegation", "organisation"),
    *("format", "serial", "code", "details", "hash"),
)
"""Columns of the tables. `details` holds whatever an entry says beyond them, as JSON."""

People = Callable[[DelegateId], Delegate | None]

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_HIDDEN_FORMULA = re.compile(r"([;\t\r\n])(?=[=+\-@])")
"""Where a spreadsheet of another country may begin a cell of its own."""
_LONGEST_CELL = 32_767
_MOST_ROWS = 1_048_575
_Row = Mapping[str, str | int]


class NoSuchFormat(Trouble):
    """The name ends in nothing we can write."""

    def __init__(self, file: Path) -> None:
        super().__init__(f"{file.name}: a journal is exported as .csv, .xlsx, .jsonl or .pdf.")


class TooLong(Trouble):
    """More entries than a sheet has rows."""

    def __init__(self, file: Path) -> None:
        super().__init__(f"{file.name}: a sheet holds at most {_MOST_ROWS:,} entries; export .csv or .jsonl.")


def write(file: Path, entries: Iterable[Entry], person: People, zone: tzinfo) -> int:
    """Write all entries, times as of `zone`, readable by the user alone. Returns how many.

    Raises NoSuchFormat, TooLong or CannotWrite; what was there before stands then.
    """
    writers: dict[str, Callable[[Path, Iterable[Entry], People, tzinfo], int]] = {
        ".csv": _csv,
        ".xlsx": _xlsx,
        ".jsonl": _json_lines,
    }
    writer = writers.get(file.suffix.lower())
    if writer is None:
        raise NoSuchFormat(file)
    with saving(file) as part:
        return writer(part, entries, remembering(person), zone)


def _csv(file: Path, entries: Iterable[Entry], person: People, zone: tzinfo) -> int:
    count = 0
    with file.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(COLUMNS)
        for row in _rows(entries, person, zone):
            count += 1
            writer.writerow([_guarded(row.get(column, "")) for column in COLUMNS])
    return count


def _xlsx(file: Path, entries: Iterable[Entry], person: People, zone: tzinfo) -> int:
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    try:
        with xlsxwriter.Workbook(str(file), options) as book:
            sheet = book.add_worksheet("Journal")
            sheet.freeze_panes(1, 0)
            sheet.write_row(0, 0, COLUMNS, book.add_format({"bold": True}))
            count = _fill(sheet, file, _rows(entries, person, zone))
            sheet.autofilter(0, 0, count, len(COLUMNS) - 1)
    except FileCreateError as error:
        raise CannotWrite(f"{error}: {file}") from error
    return count


def _fill(sheet: Any, file: Path, rows: Iterable[_Row]) -> int:
    count = 0
    for row in rows:
        count += 1
        if count > _MOST_ROWS:
            raise TooLong(file)
        for number, column in enumerate(COLUMNS):
            value = row.get(column, "")
            if isinstance(value, int):
                sheet.write_number(count, number, value)
            elif value:
                sheet.write_string(count, number, value[:_LONGEST_CELL])
    return count


def _json_lines(file: Path, entries: Iterable[Entry], person: People, zone: tzinfo) -> int:
    count = 0
    with file.open("w", encoding="utf-8", newline="\n") as stream:
        for entry in entries:
            count += 1
            delegate = _delegate(entry, entry.facts, person)
            line = {
                **{"kiosk": entry.kiosk, "seq": entry.seq, "at": entry.at, "kind": entry.kind},
                **{"person": entry.person, "body": entry.body, "prev": entry.prev, "hash": entry.hash},
                "local": _local(entry.moment, zone),
                "delegate": delegate_json(delegate) if delegate else None,
            }
            stream.write(json.dumps(line, ensure_ascii=False) + "\n")
    return count


def _rows(entries: Iterable[Entry], person: People, zone: tzinfo) -> Iterator[_Row]:
    for entry in entries:
        facts = entry.facts
        row: dict[str, str | int] = {"kiosk": entry.kiosk, "seq": entry.seq, "kind": entry.kind, "hash": entry.hash}
        row["at"] = _local(entry.moment, zone)
        row["notes"] = " ".join(facts.pop("notes", ()))
        delegate = _delegate(entry, facts, person)
        row["delegate"] = facts.pop("ticket", entry.person or "")
        if delegate is not None:
            known = delegate_json(delegate)
            row |= {column: known[column] for column in COLUMNS if known.get(column)}
        row |= {column: facts.pop(column) for column in COLUMNS if column in facts}
        row["details"] = json.dumps(facts, ensure_ascii=False) if facts else ""
        yield row


def _delegate(entry: Entry, facts: Mapping[str, Any], person: People) -> Delegate | None:
    found = facts.get("ticket", entry.person)
    return person(DelegateId(found)) if found is not None else None


def _local(moment: datetime, zone: tzinfo) -> str:
    return moment.astimezone(zone).isoformat(timespec="milliseconds")


def _guarded(cell: str | int) -> str | int:
    if isinstance(cell, int):
        return cell
    guarded = _HIDDEN_FORMULA.sub(r"\1'", cell)
    return f"'{guarded}" if cell.startswith(_FORMULA) else guarded


def remembering(person: People) -> People:
    """Each of them asked for once."""
    known: dict[DelegateId, Delegate | None] = {}

    def ask(delegate: DelegateId) -> Delegate | None:
        if delegate not in known:
            known[delegate] = person(delegate)
        return known[delegate]

    return ask
