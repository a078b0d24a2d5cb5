"""Files that went through other hands, and files that are none: recognised by content, or refused whole."""

import contextlib
import csv
import gzip
import io
import json
import tempfile
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.people import Registration, State
from kiosk.sources.files import NotAnExport
from tests.sources.samples import (
    DETAILS,
    MAIN_CSV,
    MAIN_LIST,
    MAIN_XLSX,
    MEDIA_CSV,
    PICTURES,
    RANDOM,
    category,
    imported,
    plan,
    registrants,
)

Rows = list[list[str]]


def rows_of(path: Path) -> Rows:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def as_text(rows: Rows, delimiter: str = ",", end: str = "\r\n") -> str:
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=delimiter, lineterminator=end).writerows(rows)
    return file.getvalue()


def written(folder: Path, data: bytes | str, name: str = "some.dat") -> Path:
    path = folder / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode("utf-8"))
    return path


def essentials(entries: tuple[Registration, ...]) -> list[tuple[object, ...]]:
    return [(e.source_id, e.name, e.delegation, e.category, e.state, e.email, e.companion_of) for e in entries]


ORIGINAL = rows_of(MAIN_CSV)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_any_encoding_delimiter_and_line_end_reads_the_same(
    tmp_path: Path, encoding: str, delimiter: str, end: str
) -> None:
    path = written(tmp_path, as_text(ORIGINAL, delimiter, end).encode(encoding))
    assert imported(path).entries == imported(MAIN_CSV).entries


def test_compression_and_name_do_not_matter(tmp_path: Path) -> None:
    path = written(tmp_path, gzip.compress(MAIN_CSV.read_bytes()), "registrations.xlsx")
    assert imported(path).entries == imported(MAIN_CSV).entries
    renamed = written(tmp_path, MAIN_XLSX.read_bytes(), "list.csv")
    assert imported(renamed).entries == imported(MAIN_XLSX).entries


def test_excel_of_western_europe_saves_what_its_code_page_knows(tmp_path: Path) -> None:
    text = "sep=;\r\n" + as_text(ORIGINAL, ";")
    path = written(tmp_path, text.encode("cp1252", "replace"))
    found = {entry.source_id: entry for entry in imported(path).entries if entry.companion_of is None}
    assert len(found) == 105
    assert (found["#43"].state, found["#95"].name) == (State.COMPLETE, "Jean-Baptiste Houphouët-Boigny Kouassi")
    assert found["#95"].delegation == "CI"


def test_order_of_columns_does_not_matter(tmp_path: Path) -> None:
    turned = [list(reversed(row)) for row in ORIGINAL]
    swapped = [[*row[:11], row[-1], *row[11:-1]] for row in ORIGINAL]
    original = imported(MAIN_CSV).entries
    assert imported(written(tmp_path, as_text(swapped))).entries == original
    found = imported(written(tmp_path, as_text(turned))).entries
    assert [entry.source_id for entry in found] == [entry.source_id for entry in original]


RENAMED = {
    "First Name": "Name as in passport (given)",
    "Last Name": "Name as in passport (surname)",
    "Email Address": "Where can we write to you?",
    "Category": "I attend as",
    "Country": "Your country",
}


def test_renamed_columns_are_told_by_what_is_in_them(tmp_path: Path) -> None:
    header = [RENAMED.get(title, title) for title in ORIGINAL[0]]
    using = plan(
        *(category(name.lower(), name) for name in {row[ORIGINAL[0].index("Category")] for row in ORIGINAL[1:]})
    )
    path = written(tmp_path, as_text([header, *ORIGINAL[1:]]))
    original = {entry.source_id: entry for entry in imported(MAIN_CSV, using=using).entries}
    for entry in imported(path, using=using).entries:
        before = original[entry.source_id]
        assert (entry.email, entry.category, entry.name) == (before.email, before.category, before.name)
        assert (entry.given_name, entry.family_name) == (before.given_name, before.family_name)


FRENCH = {
    "Completed": "Terminé",
    "Pending": "En attente",
    "Rejected": "Refusé",
    "Withdrawn": "Retiré",
    "Awaiting payment": "En attente du paiement",
    "Sudan": "Soudan",
    "United States": "États-Unis",
    "Côte d’Ivoire": "Côte d’Ivoire",
    "Türkiye": "Turquie",
    "Russia": "Russie",
    "Germany": "Allemagne",
    "Yes": "Oui",
    "No": "Non",
}
RUSSIAN = {
    "Completed": "Завершено",
    "Pending": "В ожидании",
    "Rejected": "Отклонено",
    "Withdrawn": "Отозвано",
    "Awaiting payment": "Ожидает оплаты",
    "Sudan": "Судан",
    "United States": "Соединенные Штаты",
    "Germany": "Германия",
}
ARABIC = {
    "Completed": "مكتمل",
    "Pending": "معلق",
    "Rejected": "مرفوض",
    "Withdrawn": "مسحوب",
    "Awaiting payment": "بانتظار الدفع",
    "Sudan": "السودان",
    "Germany": "ألمانيا",
}
CHINESE = {
    "Completed": "已完成",
    "Pending": "挂起",
    "Rejected": "已拒绝",
    "Withdrawn": "已撤回",
    "Awaiting payment": "等待付款",
    "Sudan": "苏丹",
    "Germany": "德国",
}


@pytest.mark.parametrize("words", [FRENCH, RUSSIAN, ARABIC, CHINESE], ids=["fr", "ru", "ar", "zh"])
def test_states_and_countries_are_understood_in_the_language_of_the_export(
    tmp_path: Path, words: dict[str, str]
) -> None:
    translated = [ORIGINAL[0], *([words.get(text, text) for text in row] for row in ORIGINAL[1:])]
    path = written(tmp_path, as_text(translated))
    assert essentials(imported(path).entries) == essentials(imported(MAIN_CSV).entries)


def test_broken_rows_are_problems_and_the_rest_goes_in(tmp_path: Path) -> None:
    rows = [list(row) for row in ORIGINAL]
    rows[3] = rows[3][:5]
    rows[5] = [*rows[5], "one", "too many"]
    rows[7][0] = "seven"
    rows[9][0] = rows[10][0]
    rows[12][ORIGINAL[0].index("Registration state")] = "Teleported"
    rows.insert(20, [""] * len(rows[0]))
    export = imported(written(tmp_path, as_text(rows), "list.csv"))
    assert [(p.file, p.row, p.column, p.problem) for p in export.problems] == [
        ("list.csv", 4, None, "The row has 5 cells instead of 38."),
        ("list.csv", 6, None, "The row has 40 cells instead of 38."),
        ("list.csv", 8, "ID", "There is no number in the column ID; the row was left out."),
        ("list.csv", 11, "ID", f"The ID {rows[10][0]} occurs twice; the row was left out."),
        ("list.csv", 13, "Registration state", "The state 'Teleported' is unknown."),
    ]
    assert sum(entry.companion_of is None for entry in export.entries) == 105 - 4


@pytest.mark.parametrize("at", [2, 50, 105])
def test_a_quote_that_is_never_closed_costs_one_row(tmp_path: Path, at: int) -> None:
    lines = as_text(ORIGINAL).split("\r\n")
    identity = lines[at].split(",")[0]
    lines[at] = lines[at].replace(",", ',"', 1).replace('""', '"')
    export = imported(written(tmp_path, "\r\n".join(lines)))
    found = {entry.source_id for entry in export.entries if entry.companion_of is None}
    assert {f"#{row[0]}" for row in ORIGINAL[1:]} - found == {f"#{identity}"}
    assert [problem.row for problem in export.problems] == [at + 1]


def test_zero_bytes_and_unreadable_characters_are_said_and_survived(tmp_path: Path) -> None:
    data = MAIN_CSV.read_bytes().replace(b"Sudan", b"Su\x00dan", 1).replace("é".encode(), b"\xe9", 1)
    export = imported(written(tmp_path, data))
    lost, cell = export.problems
    assert lost.problem.endswith("characters could not be read and are lost.")
    assert cell.column == "Accompanying persons"
    assert len([entry for entry in export.entries if entry.companion_of is None]) == 105


def test_a_header_alone_is_nobody(tmp_path: Path) -> None:
    export = imported(written(tmp_path, as_text(ORIGINAL[:1])))
    assert (export.entries, export.rows, export.system) == ((), 0, "indico")


def test_an_indico_table_without_states_says_so_and_leaves_them_open(tmp_path: Path) -> None:
    at = ORIGINAL[0].index("Registration state")
    path = written(tmp_path, as_text([[*row[:at], *row[at + 1 :]] for row in ORIGINAL]))
    export = imported(path)
    assert {entry.state for entry in export.entries} == {None}
    assert len(export.problems) == 1
    joined = registrants(imported(path, MAIN_LIST))
    assert {entry.state for entry in joined} == {State(state) for state in list(State)[:5]}


def bomb() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
    data = bytearray(packed.getvalue())
    central = data.rindex(b"PK\x01\x02")
    data[central + 24 : central + 28] = (0xFFFF_FFF0).to_bytes(4, "little")
    return bytes(data)


def zipped(**members: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, data in members.items():
            archive.writestr(name.replace("_", "."), data)
    return packed.getvalue()


NO_EXPORTS: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty": (lambda: b"", "it is empty"),
    "blank": (lambda: b" \r\n \r\n", "it is empty"),
    "rubbish": (lambda: bytes(range(256)) * 40, "it is a binary file of an unknown kind"),
    "picture": (lambda: (PICTURES / "2.jpg").read_bytes(), "it is a binary file of an unknown kind"),
    "pdf": (lambda: b"%PDF-1.7 ...", "it is a PDF document"),
    "old Excel": (lambda: b"\xd0\xcf\x11\xe0" * 99, "it is an old Excel or Office file; save it as XLSX or CSV"),
    "cut-off XLSX": (lambda: MAIN_XLSX.read_bytes()[:9000], "it is a damaged or cut-off XLSX or zip file"),
    "zip bomb": (bomb, "it unpacks to more than 200 MB"),
    "zip of texts": (lambda: zipped(a_txt=b"hello"), "it is a zip file without pictures"),
    "hollow workbook": (lambda: bomb().replace(b"\xf0\xff\xff\xff", b"\x0b\0\0\0"), "it is a damaged"),
    "cut-off gzip": (lambda: DETAILS.read_bytes()[:5000], "its gzip compression is damaged or cut off"),
    "cut-off JSON": (lambda: MAIN_LIST.read_bytes()[:5000], "it is damaged or cut-off JSON"),
    "deep JSON": (lambda: b"[" * 200_000, "it is damaged or cut-off JSON"),
    "list of numbers": (lambda: b"[1, 2, 3]", "it is JSON without any record"),
    "foreign JSON": (lambda: b'{"colour": "blue"}', "its columns are unknown"),
    "one column": (lambda: b"Name\r\nAda\r\nBob\r\n", "its columns are unknown"),
    "web page": (
        lambda: b"\n<!DOCTYPE html><html><body>Sign in, please</body></html>",
        "it is a web page, perhaps one that asks to sign in",
    ),
    "error answer": (lambda: b'{"error": {"title": "Forbidden"}}', "it is an error answer of a server, not its data"),
    "prose": (lambda: b"Dear all,\nplease find attached nothing.\n", "its columns are unknown"),
    "price list": (lambda: b"Name,Price,Colour\nChair,5,red\n", "its columns are unknown"),
    "log of scans": (lambda: (RANDOM / "checkinlog.csv").read_bytes(), "it is a pretix log of scans"),
}


@pytest.mark.parametrize("make", NO_EXPORTS.values(), ids=NO_EXPORTS)
def test_what_is_no_export_is_refused_with_one_sentence(tmp_path: Path, make: tuple[Callable[[], bytes], str]) -> None:
    path = written(tmp_path, make[0](), "people.csv")
    with pytest.raises(NotAnExport) as refused:
        imported(MAIN_CSV, path)
    assert str(refused.value).startswith(f"people.csv was not imported: {make[1]}")
    assert "\n" not in str(refused.value)


def test_missing_files_and_bare_folders_are_refused(tmp_path: Path) -> None:
    with pytest.raises(NotAnExport, match="there is no such file"):
        imported(tmp_path / "nothing.csv")
    with pytest.raises(NotAnExport, match="it is a folder without pictures; name the files"):
        imported(tmp_path)


def test_a_damaged_line_of_json_lines_is_a_problem(tmp_path: Path) -> None:
    lines = gzip.decompress(DETAILS.read_bytes()).splitlines(keepends=True)
    path = written(tmp_path, b"".join([*lines[:3], lines[3][:500] + b"\n", b"\n", lines[4], lines[5][:90]]))
    export = imported(path)
    assert [entry.source_id for entry in export.entries if entry.companion_of is None] == ["2", "3", "4", "6"]
    assert [(problem.row, problem.problem) for problem in export.problems] == [
        (4, "The line is damaged or cut-off JSON."),
        (7, "The line is damaged or cut-off JSON."),
    ]


def test_damaged_records_of_the_api_are_problems(tmp_path: Path) -> None:
    listed = json.loads(MAIN_LIST.read_bytes())[:6]
    listed[1]["checkin_secret"] = "not a uuid"
    listed[2]["email"] = None
    listed[3]["state"] = "teleported"
    listed[4] = "nonsense"
    export = imported(written(tmp_path, json.dumps(listed)))
    assert [problem.row for problem in export.problems] == [2, 3, 4, 5]
    assert [entry.state for entry in export.entries] == [State.COMPLETE, None, State.COMPLETE]


def test_lone_surrogates_do_not_reach_the_roster(tmp_path: Path) -> None:
    listed = json.loads(MAIN_LIST.read_bytes())[:1]
    listed[0]["full_name"] = "A\ud83d da"
    (entry,) = imported(written(tmp_path, json.dumps(listed))).entries
    assert (entry.name or "").encode("utf-8")


GERMAN = {
    "Order code": "Bestellnummer",
    "Attendee name": "Name Teilnehmer*in",
    "Attendee name: Salutation": "Name Teilnehmer*in: Anrede",
    "Attendee name: Title": "Name Teilnehmer*in: Titel",
    "Attendee name: Given name": "Name Teilnehmer*in: Vorname",
    "Attendee name: Family name": "Name Teilnehmer*in: Nachname",
    "Product": "Produkt",
    "Price": "Preis",
    "Checked in": "Eingecheckt",
    "Checked out": "Ausgetreten",
    "Automatically checked in": "Automatisch eingecheckt",
    "Secret": "Geheimnis",
    "Email": "E-Mail",
    "Company": "Firma",
    "Order date": "Bestelldatum",
    "Order time": "Bestelluhrzeit",
    "Requires special attention": "Benötigt besondere Behandlung",
    "Check-in text": "Check-in-Hinweis",
    "Blocked": "Gesperrt",
    "Valid from": "Gültig ab",
    "Valid until": "Gültig bis",
    "Nationality": "Staatsangehörigkeit",
    "Country": "Land",
    "Yes": "Ja",
    "No": "Nein",
    "Brazil": "Brasilien",
    "France": "Frankreich",
}
SPANISH = {
    "Order code": "Código del pedido",
    "Attendee name": "Nombre del asistente",
    "Product": "Producto",
    "Checked in": "Chequeado",
    "Secret": "Secreto",
    "Email": "Correo electrónico",
    "Company": "Empresa",
    "Order date": "Fecha del pedido",
    "Order time": "Hora del pedido",
    "Requires special attention": "Requiere una atención especial",
    "Check-in text": "Texto de check-in",
    "Nationality": "Nacionalidad",
    "Country": "País",
    "Yes": "Si",
}


@pytest.mark.parametrize("words", [GERMAN, SPANISH], ids=["de", "es"])
def test_pretix_headers_are_known_in_its_languages(tmp_path: Path, words: dict[str, str]) -> None:
    original = rows_of(RANDOM / "checkinlist-main.csv")
    path = written(tmp_path, as_text([[words.get(text, text) for text in row] for row in original], ";"))
    assert imported(path).entries == imported(RANDOM / "checkinlist-main.csv").entries


@pytest.mark.parametrize("name", ["checkinlist-main.csv", "checkinlist-press.csv", "orderdata-positions.csv"])
def test_in_any_other_language_pretix_tables_are_known_by_their_layout(tmp_path: Path, name: str) -> None:
    original = rows_of(RANDOM / name)
    foreign = [title.replace("a", "ä").replace("o", "ø").replace("e", "ë") for title in original[0]]
    kept = [old if old == "Nationality" else new for old, new in zip(original[0], foreign, strict=True)]
    known = imported(RANDOM / name).entries
    for found, before in zip(imported(written(tmp_path, as_text([kept, *original[1:]]))).entries, known, strict=True):
        given_name, family_name, title = found.given_name, found.family_name, found.title
        assert (given_name, family_name, title) == (None, None, None)
        given_name, family_name, title = before.given_name, before.family_name, before.title
        assert replace(found, given_name=given_name, family_name=family_name, title=title) == before


def test_other_name_schemes_and_event_series(tmp_path: Path) -> None:
    original = rows_of(RANDOM / "checkinlist-main.csv")
    plain = [[*row[:2], *row[6:]] for row in original]
    for entry in imported(written(tmp_path, as_text(plain))).entries:
        assert (entry.given_name, entry.family_name, entry.title) == (None, None, None)
    at = original[0].index("Phone number") + 1
    dated = [
        [*row[:at], *(("Date", "Start date", "End date") if row is original[0] else ("Day 1", "", "")), *row[at:]]
        for row in original
    ]
    export = imported(written(tmp_path, as_text(dated)))
    assert (len(export.entries), export.covers) == (95, ())


FUZZED = (MAIN_CSV, MAIN_XLSX, MAIN_LIST, RANDOM / "orderdata.json", RANDOM / "checkinlist-main.csv", DETAILS)


@given(st.data())
@settings(max_examples=60)
def test_damaged_files_are_read_or_refused_but_never_a_bug(data: st.DataObject) -> None:
    original = data.draw(st.sampled_from(FUZZED)).read_bytes()
    at = data.draw(st.integers(0, len(original)))
    cut = data.draw(st.integers(0, 400))
    damaged = original[:at] + data.draw(st.binary(max_size=12)) + original[at + cut :]
    with tempfile.TemporaryDirectory() as folder:
        path = written(Path(folder), damaged)
        with contextlib.suppress(NotAnExport):
            imported(path)


@given(st.binary(max_size=400) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace")))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder, contextlib.suppress(NotAnExport):
        imported(written(Path(folder), data))


def test_two_systems_in_one_import_stay_apart() -> None:
    export = imported(MEDIA_CSV, RANDOM / "checkinlist-press.csv")
    assert (export.system, len(export.entries)) == ("mixed", 15 + 25)
