import csv
import json
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from python_calamine import CalamineWorkbook

from kiosk.domain.passage import EntryKind
from kiosk.domain.people import Delegate, DelegateId
from kiosk.domain.verdict import Reason, Refused
from kiosk.journal import exports
from kiosk.journal.chain import Entry, first_break
from kiosk.journal.store import Journal
from kiosk.storage.database import CannotWrite
from tests.journal.sealing import sealed
from tests.makers import NOON, a_delegate

NEW_YORK = ZoneInfo("America/New_York")
CROWD = {
    "d-1": a_delegate(),
    "d-2": a_delegate(id="d-2", source_id="3", name="=HYPERLINK(\"http://x\")", latin_name="<img src=x>",
                      organisation="@SUM(A1)"),
}  # fmt: skip


def person(delegate: DelegateId) -> Delegate | None:
    return CROWD.get(delegate)


@pytest.fixture
def journal(journal: Journal) -> Journal:
    sealed(journal)
    sealed(journal, delegate=CROWD["d-2"])
    sealed(journal, delegate=None, credential=None, verdict=Refused(Reason.MALFORMED))
    journal.undo(sealed(journal), NOON)
    journal.append(EntryKind.IMPORTED, NOON, {"added": 3})
    return journal


def written(journal: Journal, file: Path) -> int:
    return exports.write(file, journal.entries(), person, NEW_YORK)


def rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def test_csv_brings_people_and_local_times(journal: Journal, tmp_path: Path) -> None:
    assert written(journal, tmp_path / "journal.csv") == 6
    first, _, malformed, _, undo, imported = rows(tmp_path / "journal.csv")
    entry = next(journal.entries())
    assert first == {
        "kiosk": "K1",
        "seq": "1",
        "at": "2024-06-27T12:00:00.000-04:00",
        "kind": "passage",
        "gate": "A1",
        "direction": "in",
        "verdict": "admitted",
        "reason": "",
        "notes": "FIRST_ENTRY",
        "of": "",
        "delegate": "d-1",
        "source_id": "2",
        "name": "Гүлнәр Әбдірахманова",
        "latin_name": "ABDIRAKHMANOVA Gulnar",
        "category": "delegate",
        "delegation": "KZ",
        "organisation": "",
        "format": "indico-2",
        "serial": "",
        "code": entry.facts["code"],
        "details": '{"day": "2024-06-27", "enters": "campus", "number": ["2024-06-27", 1]}',
        "hash": entry.hash,
    }
    assert (malformed["reason"], malformed["delegate"], malformed["name"]) == ("MALFORMED", "", "")
    assert (undo["kind"], undo["of"], undo["delegate"], undo["source_id"]) == ("undo", "4", "d-1", "2")
    assert (imported["kind"], imported["details"]) == ("imported", '{"added": 3}')


def test_no_cell_of_a_csv_is_a_formula(journal: Journal, tmp_path: Path) -> None:
    written(journal, tmp_path / "journal.csv")
    nasty = rows(tmp_path / "journal.csv")[1]
    assert (nasty["name"], nasty["organisation"], nasty["latin_name"]) == (
        '\'=HYPERLINK("http://x")',
        "'@SUM(A1)",
        "<img src=x>",
    )
    for row in rows(tmp_path / "journal.csv"):
        assert not [cell for cell in row.values() if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


def test_xlsx_holds_texts_as_texts(journal: Journal, tmp_path: Path) -> None:
    assert written(journal, tmp_path / "journal.xlsx") == 6
    book = CalamineWorkbook.from_path(str(tmp_path / "journal.xlsx"))
    header, first, nasty, *_ = book.get_sheet_by_index(0).to_python()
    assert tuple(header) == exports.COLUMNS
    assert (first[1], first[12]) == (1.0, "Гүлнәр Әбдірахманова")
    assert nasty[12] == '=HYPERLINK("http://x")'
    assert "<f>" not in (tmp_path / "journal.xlsx").read_bytes().decode("latin-1")


def test_json_lines_hold_the_chain(journal: Journal, tmp_path: Path) -> None:
    assert written(journal, tmp_path / "journal.jsonl") == 6
    lines = [json.loads(line) for line in (tmp_path / "journal.jsonl").read_text(encoding="utf-8").splitlines()]
    entries = [Entry(*(line[field] for field in Entry._fields)) for line in lines]
    assert first_break(entries, journal.head()) is None
    assert lines[1]["delegate"]["name"] == CROWD["d-2"].name


def test_it_is_for_the_users_eyes_only(journal: Journal, tmp_path: Path) -> None:
    written(journal, tmp_path / "journal.csv")
    assert (tmp_path / "journal.csv").stat().st_mode & 0o077 == 0


def test_what_cannot_be_written_leaves_what_was_there(journal: Journal, tmp_path: Path) -> None:
    old = tmp_path / "journal.csv"
    old.write_text("old")

    def failing(delegate: DelegateId) -> Delegate | None:
        raise OSError(28, "No space left on device")

    with pytest.raises(CannotWrite, match="No space left"):
        exports.write(old, journal.entries(), failing, NEW_YORK)
    assert [file.name for file in tmp_path.iterdir()] == ["journal.csv"]
    assert old.read_text() == "old"


def test_a_name_that_says_no_format_is_a_sentence(journal: Journal, tmp_path: Path) -> None:
    with pytest.raises(exports.NoSuchFormat, match=r"journal\.ods: a journal is exported as"):
        written(journal, tmp_path / "journal.ods")
