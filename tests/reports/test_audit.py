"""The record as it leaves the kiosk: a document to read, signed files to check, and only what was asked for."""

import csv
import json
import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pypdf
import pytest
import zxingcpp
from click.testing import CliRunner, Result
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument

from kiosk import station
from kiosk.cli import kiosk
from kiosk.commands.answers import Invocation
from kiosk.commands.auditing import NoSuchFilter
from kiosk.demo import event
from kiosk.domain.duty import Officer, Role, Why
from kiosk.domain.passage import EntryKind
from kiosk.domain.scan import Reader, Scan
from kiosk.domain.verdict import Held
from kiosk.journal.detached import FileChanged, NotSigned, WrongSigner
from kiosk.journal.selection import Selection
from kiosk.journal.store import Journal
from kiosk.operators.store import NoSuchOperator, Operators
from kiosk.reports.lines import KINDS, Scribe
from kiosk.reports.pages import height_of
from kiosk.security.decisions import Decisions
from kiosk.security.shifts import Shifts
from kiosk.storage.database import CannotWrite, memory
from tests.journal.sealing import sealed
from tests.makers import a_delegate, a_plan

DOORS = datetime(2024, 6, 27, 13, tzinfo=UTC)
NASTY = {
    "formula": '=HYPERLINK("http://x")',
    "markup": "<img src=x onerror=alert(1)><b>Bold</b>",
    "sql": "'; DROP TABLE journal; --",
    "turned": "Ann\u202egnissim\u202c Smith",
    "unseen": "Zoe\u200b\x07 \U000f1234",
}

_PERSON = "SELECT DISTINCT person FROM journal WHERE kind = 'passage' AND person > '' ORDER BY seq LIMIT 1 OFFSET ?"


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Half a morning at the main entrance: 40 people of the sample roster, one override, a shift, nasty names."""
    folder = tmp_path_factory.mktemp("audit") / "data"
    opened = event.make(folder, None, DOORS - timedelta(minutes=4))
    boss = Operators(opened.db).add("Z. Bianchi", Role.ORGANISER, "482190", DOORS)
    guard = Operators(opened.db).add("Q. Okafor", Role.SUPERVISOR, "771345", DOORS)
    Shifts(opened.journal).log_in(Officer(guard.id, guard.role), DOORS)
    for number, code in enumerate(list(event.tickets().values())[:40]):
        at = DOORS + timedelta(minutes=number)
        passage = opened.checkpoint.examine(Scan(code, at, Reader.WEDGE), "A1")
        if isinstance(passage.verdict, Held):
            Decisions(opened.journal, opened.plan).override(
                passage, [Officer(guard.id, guard.role)], Why.OTHER, "<i>Vouched</i> for", at
            )
    Shifts(opened.journal).log_out(DOORS + timedelta(hours=1))
    for number, name in enumerate(NASTY.values()):
        opened.db.execute(f"UPDATE delegate_version SET name = ? WHERE id = ({_PERSON})", (name, number))
    opened.close()
    assert boss
    return folder


def run(data: Path, *words: object, **more: Any) -> Result:
    return CliRunner().invoke(kiosk, ["--data", str(data), "journal", *map(str, words)], obj=Invocation(), **more)


def failure_of(ran: Result) -> BaseException:
    assert ran.exception is not None
    return ran.exception


def exported(data: Path, file: Path, *words: str) -> dict[str, Any]:
    ran = run(data, "export", file, *words, "--json")
    assert ran.exit_code == 0, ran.exception
    answer: dict[str, Any] = json.loads(ran.stdout)
    return answer


def officer(data: Path, name: str) -> str:
    with station.open_station(data, writing=False) as opened:
        return next(each.id for each in Operators(opened.db).on_list() if each.name == name)


@pytest.fixture(scope="module")
def report(qapp: object, data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    before = os.environ["QT_QPA_PLATFORM"]
    file = tmp_path_factory.mktemp("report") / "report.pdf"
    exported(data, file)
    os.environ["QT_QPA_PLATFORM"] = before
    return file


@pytest.fixture(scope="module")
def texts(report: Path) -> list[str]:
    """Of each page; spaces as one space."""
    return [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(report).pages]


@pytest.fixture(autouse=True)
def platform() -> Iterator[None]:
    """The command paints without a display and says so to the whole process."""
    before = os.environ["QT_QPA_PLATFORM"]
    yield
    os.environ["QT_QPA_PLATFORM"] = before


class TestTheReport:
    def test_every_page_has_its_number_and_every_table_its_header(self, texts: list[str]) -> None:
        assert len(texts) > 3
        for number, text in enumerate(texts, start=1):
            assert f"Page {number} of {len(texts)}" in text
        assert all("Time at the venue" in text and "Reason and notes" in text for text in texts[1:])

    def test_the_cover_says_event_counts_head_words_and_key(self, texts: list[str], data: Path) -> None:
        cover = texts[0]
        assert "United Nations Chiefs of Police Summit 2024" in cover
        assert "none: every entry of the journal" in cover
        assert "intact from the first entry to the last" in cover
        with station.open_station(data, writing=False) as opened:
            signed = [entry for entry in opened.journal.entries() if entry.kind == EntryKind.SIGNED]
            assert any(f"No {entry.seq - 1}" in cover for entry in signed)

    def test_its_code_is_the_head_that_the_journal_knows(self, report: Path, data: Path) -> None:
        document = QPdfDocument()
        document.load(str(report))
        picture = document.render(0, QSize(1684, 1190)).convertToFormat(QImage.Format.Format_RGB32)
        grey = Image.frombuffer("RGBA", (1684, 1190), bytes(picture.constBits())).convert("L")
        (code,) = zxingcpp.read_barcodes(grey, zxingcpp.barcode_formats_from_str("QRCode"))
        ran = run(data, "verify", "--head", code.text, "--json")
        assert json.loads(ran.stdout)["heads"][0]["signed"] is True
        document.close()

    def test_names_of_every_script_are_whole(self, texts: list[str], data: Path) -> None:
        text = " ".join(texts)
        assert "Q. Okafor (supervisor)" in text and "on duty: Q. Okafor" in text
        assert not [char for char in text if char == "\ufffd"]

    def test_nothing_in_a_name_is_read_as_anything_but_text(self, texts: list[str]) -> None:
        text = " ".join(texts)
        for name in ("formula", "markup", "sql"):
            assert NASTY[name] in text
        assert "Ann[U+202E]gnissim[U+202C] Smith" in text
        assert "Zoe[U+200B][U+0007] [U+F1234]" in text
        assert "note <i>Vouched</i> for" in text

    def test_no_row_is_higher_than_a_page(self, qapp: object) -> None:
        plan, db = a_plan(), memory()
        journal = Journal(db, "K1")
        endless = a_delegate(name="W" * 4000, latin_name="M" * 4000, organisation="Q" * 4000)
        sealed(journal, delegate=endless)
        journal.append(EntryKind.RULED, DOORS, {"standing": "W" * 4000, "officers": ["W" * 4000]})
        lines = Scribe(plan, lambda _: endless, str, plan.zone_info).lines(Selection().of(journal.entries()))
        assert max(map(height_of, lines)) < 150
        db.close()

    def test_every_kind_of_entry_has_a_name(self) -> None:
        assert set(KINDS) == set(EntryKind)


class TestTheFilters:
    def rows(self, data: Path, folder: Path, *words: str) -> list[dict[str, str]]:
        exported(data, folder / "some.csv", *words)
        with (folder / "some.csv").open(encoding="utf-8-sig", newline="") as stream:
            return list(csv.DictReader(stream))

    def test_they_combine_and_hold_for_every_format(self, data: Path, tmp_path: Path) -> None:
        asked = ("--from", "2024-06-27T09:05", "--to", "2024-06-27T09:30", "--gate", "A1", "--reason", "pending")
        rows = self.rows(data, tmp_path, *asked)
        assert rows and {row["reason"] for row in rows} == {"PENDING"}
        assert all("2024-06-27T09:05" <= row["at"] < "2024-06-27T09:30" for row in rows)
        for suffix in (".xlsx", ".jsonl", ".pdf"):
            assert exported(data, tmp_path / f"some{suffix}", *asked)["entries"] == len(rows)

    def test_a_date_alone_means_the_whole_day_at_the_venue(self, data: Path, tmp_path: Path) -> None:
        rows = self.rows(data, tmp_path, "--from", "2024-06-27", "--to", "2024-06-27")
        assert len(rows) > 40 and {row["at"][:10] for row in rows} == {"2024-06-27"}

    def test_a_person_is_asked_for_by_id_or_registration(self, data: Path, tmp_path: Path) -> None:
        first = next(row for row in self.rows(data, tmp_path) if row["source_id"])
        by_id = self.rows(data, tmp_path, "--person", first["delegate"])
        assert by_id == self.rows(data, tmp_path, "--person", first["source_id"])
        assert {row["delegate"] for row in by_id} == {first["delegate"]}

    def test_an_officers_entries_are_those_of_the_shift_too(self, data: Path, tmp_path: Path) -> None:
        rows = self.rows(data, tmp_path, "--operator", officer(data, "Q. Okafor"))
        assert {"logged_in", "passage", "override", "logged_out"} <= {row["kind"] for row in rows}
        assert self.rows(data, tmp_path, "--operator", officer(data, "Z. Bianchi")) == []

    @pytest.mark.parametrize(
        ("words", "trouble", "sentence"),
        [
            (("--gate", "Z9"), NoSuchFilter, "The plan has no gate Z9; it has A1"),
            (("--person", "nobody"), NoSuchFilter, "Nobody on the roster has the id nobody"),
            (("--operator", "nobody"), NoSuchOperator, "There is no operator 'nobody' here"),
        ],
    )
    def test_a_slip_of_the_pen_exports_nothing(
        self, data: Path, tmp_path: Path, words: tuple[str, str], trouble: type[Exception], sentence: str
    ) -> None:
        with pytest.raises(trouble, match=sentence):
            raise failure_of(run(data, "export", tmp_path / "some.csv", *words))
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize("words", [("--from", "yesterday"), ("--reason", "TIRED")])
    def test_what_is_no_time_and_no_reason_is_wrong_usage(
        self, data: Path, tmp_path: Path, words: tuple[str, str]
    ) -> None:
        assert run(data, "export", tmp_path / "some.csv", *words).exit_code == 2

    def test_the_export_itself_is_on_the_record_with_its_format(self, data: Path, tmp_path: Path) -> None:
        exported(data, tmp_path / "some.jsonl")
        with station.open_station(data, writing=False) as opened:
            *_, last = opened.journal.entries()
            assert (last.kind, last.facts["why"], last.facts["as"]) == ("signed", "export", ".jsonl")
            assert last.facts["by"] == "command line"
            assert opened.journal.verify()[0].intact


class TestTheSignature:
    @pytest.fixture
    def file(self, data: Path, tmp_path: Path) -> Path:
        exported(data, tmp_path / "day.csv", "--gate", "A1")
        return tmp_path / "day.csv"

    def test_every_format_is_signed_and_checks(self, data: Path, tmp_path: Path) -> None:
        for suffix in (".csv", ".xlsx", ".jsonl", ".pdf"):
            file = tmp_path / f"day{suffix}"
            assert exported(data, file)["signature"] == f"{file}.sig"
            (deed,) = json.loads(run(data, "verify", "--file", file, "--json").stdout)["files"]
            assert deed["in_chain"] == deed["kiosk"]

    def test_the_answer_names_signer_and_time(self, data: Path, file: Path) -> None:
        ran = run(data, "verify", "--file", file)
        assert ran.exit_code == 0
        assert f"{file} is unchanged. It was signed on " in ran.stdout and " by kiosk " in ran.stdout

    def test_a_changed_file_and_a_missing_signature_are_refused(self, data: Path, file: Path) -> None:
        file.write_bytes(file.read_bytes().replace(b"A1", b"P1", 1))
        with pytest.raises(FileChanged):
            raise failure_of(run(data, "verify", "--file", file))
        Path(f"{file}.sig").unlink()
        with pytest.raises(NotSigned):
            raise failure_of(run(data, "verify", "--file", file))

    def test_an_auditor_needs_no_data_but_a_key_from_paper(self, data: Path, file: Path, tmp_path: Path) -> None:
        nowhere = tmp_path / "nowhere"
        with pytest.raises(WrongSigner):
            raise failure_of(run(nowhere, "verify", "--file", file))
        (deed,) = json.loads(run(data, "verify", "--file", file, "--json").stdout)["files"]
        key = " ".join(deed["key"][i : i + 4].upper() for i in range(0, 16, 4))
        ran = run(nowhere, "verify", "--file", file, "--key", key, "--json")
        assert json.loads(ran.stdout)["files"][0]["in_chain"] is None
        assert not nowhere.exists()

    def test_a_new_export_leaves_no_old_signature_behind(self, data: Path, file: Path) -> None:
        first = Path(f"{file}.sig").read_text()
        exported(data, file)
        assert Path(f"{file}.sig").read_text() != first
        assert run(data, "verify", "--file", file).exit_code == 0

    def test_a_report_that_cannot_be_written_leaves_nothing(self, data: Path, tmp_path: Path) -> None:
        with pytest.raises(CannotWrite):
            raise failure_of(run(data, "export", tmp_path / "no" / "day.pdf"))
        assert list(tmp_path.iterdir()) == []

    def test_a_head_is_heard_from_a_picture_of_its_code(self, data: Path, tmp_path: Path) -> None:
        text = json.loads(run(data, "head", "--json").stdout)["head"]
        code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)
        Image.fromarray(code.to_image(scale=4)).save(tmp_path / "head.png")
        found = json.loads(run(data, "verify", "--head", tmp_path / "head.png", "--json").stdout)["heads"]
        assert [(head["signed"], bool(head["kiosk"])) for head in found] == [(True, True)]
