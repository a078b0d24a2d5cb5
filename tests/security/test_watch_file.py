"""Watch lists as people send them: any encoding, broken rows, hostile cells."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.security.watch_file import Listed, NoWatchList, birth_date, document_digest, read

HEADER = "name,aliases,date of birth,document,note,level\n"


def listed(tmp_path: Path, text: str | bytes) -> tuple[list[Listed], list[tuple[int | None, str | None]]]:
    path = tmp_path / "list.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    entries, problems = read(path)
    return entries, [(problem.row, problem.column) for problem in problems]


def digest(number: str) -> str:
    return hashlib.sha256(number.encode()).hexdigest()


def test_a_row_becomes_an_entry_and_its_document_a_hash(tmp_path: Path) -> None:
    row = '"ORLOV, Pavel","Pasha Orlov; Павел Орлов",05.03.1970,ab 123-456,seen in May,high\n'
    assert listed(tmp_path, HEADER + row) == (
        [
            Listed(
                names=("ORLOV, Pavel", "Pasha Orlov", "Павел Орлов"),
                births=("1970-03-05",),
                documents=(digest("AB123456"),),
                note="seen in May",
                level="high",
            )
        ],
        [],
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_encoding_and_delimiter_are_found_out(tmp_path: Path, encoding: str, delimiter: str) -> None:
    text = f"Remarks{delimiter}Surname{delimiter}Given names\r\nold{delimiter}Ågård{delimiter}Mikael\r\n"
    assert listed(tmp_path, text.encode(encoding)) == ([Listed(names=("Mikael Ågård",), note="old")], [])


def test_what_excel_saves_in_western_europe_is_read(tmp_path: Path) -> None:
    assert listed(tmp_path, "name;note\nJosé Núñez;\n".encode("cp1252"))[0] == [Listed(names=("José Núñez",))]


@pytest.mark.parametrize(
    "name",
    [
        "<img src=x onerror=alert(1)>",
        "=cmd|' /C calc'!A0",
        "@SUM(1+1)*cmd",
        "+1-2 Smith",
        "Robert'); DROP TABLE watch_entry;--",
        "%s%n{0}",
    ],
)
def test_a_hostile_name_stays_the_text_that_it_is(tmp_path: Path, name: str) -> None:
    entries, problems = listed(tmp_path, f'note,level,name\nx,y,"{name.replace("|", "/").replace(";", ",")}"\n')
    assert (entries[0].names, problems) == ((name.replace("|", "/").replace(";", ","),), [])


def test_fields_of_64_kib_cost_the_name_not_the_list(tmp_path: Path) -> None:
    long = "x" * 65536
    entries, problems = listed(
        tmp_path, HEADER + f"{long},,,,,\nOrlov,{long},1970,A1234,{long},{long}\nIvanov,,{long},{long},,\n"
    )
    assert [entry.names for entry in entries] == [("Orlov",), ("Ivanov",)]
    assert len(entries[0].note) == 1000 and len(entries[0].level) == 40
    assert problems == [
        (2, "names"),
        (2, None),
        (3, "names"),
        (3, "note"),
        (3, "level"),
        (4, "births"),
    ]


def test_a_cell_beyond_what_csv_takes_costs_its_row_only(tmp_path: Path) -> None:
    entries, problems = listed(tmp_path, HEADER + f"{'x' * (32 << 20)},,,,,\nOrlov,,,,,\n")
    assert [entry.names for entry in entries] == [("Orlov",)]
    assert problems[-1][0] == 2


def test_a_quote_that_is_never_closed_costs_its_row_only(tmp_path: Path) -> None:
    rows = '"Broken,,,,,\n' + "".join(f"Name {chr(97 + n // 5)}{chr(97 + n % 5)},,,,,\n" for n in range(25))
    entries, problems = listed(tmp_path, HEADER + rows)
    assert len(entries) == 25 and problems == [(2, None)]


def test_short_rows_empty_rows_zero_bytes_and_nameless_rows_do_no_harm(tmp_path: Path) -> None:
    entries, problems = listed(
        tmp_path, HEADER + "Orlov\n\n,,,,,\nIva\x00nov,,,,\n---,,,,,\n,,1970,,no name,\n,,,X9988,,\n"
    )
    assert [entry.names for entry in entries] == [("Orlov",), ("Ivanov",), ()]
    assert problems == [(6, "names"), (6, None), (7, None)]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n\n",
        b"PK\x03\x04 a workbook",
        b"%PDF-1.7",
        b"foo,bar\n1,2\n",
        b"name,note\n",
        b"name,note\n---,\n",
        b"\x00" * 5000,
        b"\xff\xfe\x00",
    ],
)
def test_what_is_no_watch_list_is_refused_in_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    with pytest.raises(NoWatchList):
        read(path)


def test_a_file_that_is_not_there_is_refused_in_a_sentence(tmp_path: Path) -> None:
    for path in (tmp_path / "nowhere.csv", tmp_path):
        with pytest.raises(NoWatchList):
            read(path)


@given(content=st.binary(max_size=400))
def test_any_bytes_are_a_list_or_refused(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.csv"
    path.write_bytes(b"name,document,date of birth\n" + content)
    try:
        entries, _ = read(path)
    except NoWatchList:
        return
    assert all(entry.names or entry.documents for entry in entries)


@pytest.mark.parametrize(
    ("text", "birth"),
    [
        ("1970-03-05", "1970-03-05"),
        ("1970", "1970"),
        ("1970-03", "1970-03"),
        ("19700305", "1970-03-05"),
        ("5.3.1970", "1970-03-05"),
        ("25/12/1970", "1970-12-25"),
        ("12/25/1970", "1970-12-25"),
        ("03/04/1970", "1970"),
        ("04/04/1970", "1970-04-04"),
        ("1970-03-05 00:00:00", "1970-03-05"),
        ("1970-00-00", "1970"),
        ("31/31/1970", None),
        ("0001", None),
        ("circa 1970", None),
    ],
)
def test_a_date_of_birth_is_read_as_far_as_it_is_certain(text: str, birth: str | None) -> None:
    assert birth_date(text) == birth


def test_a_digest_and_the_number_it_is_of_are_one_document() -> None:
    assert document_digest("ab-123 456") == document_digest(digest("AB123456").upper()) == digest("AB123456")
    assert document_digest(" - ") is None


@given(st.text())
def test_any_text_as_date_or_document_gets_an_answer(text: str) -> None:
    assert birth_date(text) is None or len(birth_date(text) or "") in (4, 7, 10)
    assert document_digest(text) is None or len(document_digest(text) or "") == 64
