"""Whatever a file says of a host's state holds for the companions, too, whether or not the file knows them."""

import csv
import gzip
import io
import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
import xlsxwriter

from kiosk.domain.people import State
from kiosk.roster.store import Roster
from kiosk.sources.files import Archive, content
from kiosk.sources.table import from_workbook
from kiosk.storage.database import memory
from tests.sources.desk import bring
from tests.sources.samples import DETAILS, MAIN_CSV, MAIN_DEFAULT_CSV, MAIN_LIST, MAIN_XLSX

HOST, FRIENDLY = "2", "1"
WORDS = {
    State.COMPLETE: "Completed",
    State.WITHDRAWN: "Withdrawn",
    State.REJECTED: "Rejected",
    State.PENDING: "Pending",
    State.UNPAID: "Awaiting payment",
}


def table(state: State, path: Path, original: Path) -> Path:
    rows = list(csv.DictReader(io.StringIO(original.read_text("utf-8-sig"), newline="")))
    for row in rows:
        row["Registration state"] = WORDS[state] if row["ID"] == FRIENDLY else row["Registration state"]
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    return path


def workbook(state: State, path: Path) -> Path:
    held = content(MAIN_XLSX)
    assert isinstance(held, Archive)
    sheet = from_workbook(held)[0]
    told = sheet.header.index("Registration state")
    with xlsxwriter.Workbook(path) as book:
        date, page = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"}), book.add_worksheet()
        page.write_row(0, 0, sheet.header)
        for number, (_, cells) in enumerate(sheet.records, 1):
            if str(int(cells[0])) == FRIENDLY:
                cells[told] = WORDS[state]
            for column, value in enumerate(cells):
                page.write(number, column, value, *([date] if isinstance(value, datetime) else []))
    return path


def listed(state: State, path: Path) -> Path:
    records = json.loads(MAIN_LIST.read_text("utf-8"))
    for record in records:
        record["state"] = state.value if record["id"] == int(HOST) else record["state"]
    path.write_text(json.dumps(records), "utf-8")
    return path


def detailed(state: State, path: Path) -> Path:
    records = [json.loads(line) for line in gzip.decompress(DETAILS.read_bytes()).splitlines()]
    (detail,) = (record for record in records if record["id"] == int(HOST))
    path.write_text(json.dumps(detail | {"state": state.value}), "utf-8")
    return path


KINDS: dict[str, Callable[[State, Path], Path]] = {
    "list": listed,
    "table": lambda state, path: table(state, path, MAIN_CSV),
    "short table": lambda state, path: table(state, path, MAIN_DEFAULT_CSV),
    "workbook": workbook,
    "details": detailed,
}


def states(roster: Roster) -> set[State]:
    host = roster.by_source_id(HOST)
    assert host is not None
    companions = roster.companions_of(host.id)
    assert len(companions) == 1
    return {host.state, *(companion.state for companion in companions)}


@pytest.mark.parametrize("state", [State.WITHDRAWN, State.REJECTED, State.PENDING, State.UNPAID])
@pytest.mark.parametrize("kind", KINDS)
def test_a_newer_file_takes_the_companion_along_and_brings_them_back(kind: str, state: State, tmp_path: Path) -> None:
    roster = Roster(memory())
    bring(roster, [DETAILS, MAIN_LIST])
    assert states(roster) == {State.COMPLETE}
    bring(roster, [KINDS[kind](state, tmp_path / "newer")])
    assert states(roster) == {state}
    bring(roster, [KINDS[kind](State.COMPLETE, tmp_path / "newest")])
    if kind == "details" and state is not State.PENDING:
        assert states(roster) == {state}, "details bear no date"
        bring(roster, [MAIN_LIST])
    assert states(roster) == {State.COMPLETE}


@pytest.mark.parametrize("state", [State.WITHDRAWN, State.PENDING])
@pytest.mark.parametrize("kind", KINDS)
def test_the_order_of_first_imports_does_not_matter(kind: str, state: State, tmp_path: Path) -> None:
    told, details = KINDS[kind](state, tmp_path / "first"), detailed(state, tmp_path / "details")
    for steps in ([[told, details]], [[details, told]], [[told], [details]], [[details], [told]]):
        roster = Roster(memory())
        for step in steps:
            bring(roster, step)
        assert states(roster) == {state}
