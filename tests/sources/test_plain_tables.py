"""Tables that no registration system wrote."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.domain.credential import plain_key
from kiosk.domain.export import Problem
from kiosk.domain.people import CredentialEntry, Registration, State
from kiosk.domain.plan import Plan
from kiosk.journal.store import Journal
from kiosk.roster.store import Roster as Stored
from kiosk.sources.files import NotAnExport
from kiosk.sources.importing import bring
from kiosk.storage.database import memory
from tests.makers import a_zone
from tests.sources.rosters import Roster
from tests.sources.samples import category, imported, plan

MAPPED = plan(
    category("press", "Press", "Media"),
    columns={
        "code": "Badge no.",
        "given_name": "Vor",
        "family_name": "Zu",
        "category": "Art",
        "delegation": "Für",
        "valid_until": "Bis",
        "state": "Stand",
    },
    keep_columns=("Hotel",),
)
TEXT = (
    "Bis;Für;Vor;Zu;Art;Badge no.;Hotel;Pass;Stand\n"
    "27.06.2024 18:00;Frankreich;Ada;Lovelace;Media;A-1;Ritz;X123;bestätigt\n"
    ";MINUSCA;;Suharto;Guest;0012;;;\n"
    ";;;;;;;;\n"
    ";;;;Media;;;;\n"
    "morgen;;Bob;Ray;;A-3;;;\n"
)


def written(folder: Path, text: str, name: str = "guests.txt") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_columns_of_the_plan_make_people(tmp_path: Path) -> None:
    export = imported(written(tmp_path, TEXT), using=MAPPED)
    ada, suharto, bob = export.entries
    assert ada == Registration(
        system="table",
        source_id=ada.source_id,
        form=ada.form,
        name="Ada Lovelace",
        given_name="Ada",
        family_name="Lovelace",
        delegation="FR",
        category="press",
        state=State.COMPLETE,
        valid_until=datetime(2024, 6, 27, 22, tzinfo=UTC),
        validity_told=True,
        credentials=(CredentialEntry(key=plain_key("A-1")),),
        extra=(("Hotel", "Ritz"),),
    )
    assert (suharto.name, suharto.delegation, suharto.category, suharto.state) == ("Suharto", "MINUSCA", "Guest", None)
    assert suharto.credentials == (CredentialEntry(key=plain_key("0012")),)
    assert bob.valid_until is None
    assert export.problems == (
        Problem("guests.txt", 5, None, "The row names nobody."),
        Problem("guests.txt", 6, "valid_until", "The time 'morgen' is not understood."),
    )
    assert export.covers == (), "somebody may stand in the row that could not be read"


def test_a_column_that_the_table_lacks_is_named(tmp_path: Path) -> None:
    path = written(tmp_path, TEXT.replace("Art;", "Sorte;"))
    export = imported(path, using=MAPPED)
    problem = "The plan names this column, but the table has none of this title."
    assert export.problems[0] == Problem("guests.txt", None, "Art", problem)
    assert {entry.category for entry in export.entries} == {None}


@pytest.mark.parametrize(
    "header",
    [
        "Full name,Country,E-mail,Function",
        "Nom complet,Pays,Courriel,Fonction",
        "Nombre completo,País,Correo electrónico,Cargo",
        "ФИО,Страна,Электронная почта,Должность",
        "الاسم الكامل,الدولة,البريد الإلكتروني,المنصب",
        "姓名,国家,电子邮件,职务",
        "Vollständiger Name,Land,E-Mail,Funktion",
    ],
)
def test_clear_titles_need_no_mapping(tmp_path: Path, header: str) -> None:
    (entry,) = imported(written(tmp_path, f"{header}\nAda Lovelace,Kenya,ADA@UN.example,Expert\n")).entries
    assert (entry.name, entry.delegation, entry.email, entry.position) == (
        "Ada Lovelace",
        "KE",
        "ada@un.example",
        "Expert",
    )


def test_flat_json_is_a_table(tmp_path: Path) -> None:
    people = [{"Name": "Ada", "Email": "a@x.example", "Code": 17, "more": [1]}, {"Name": "Bob", "Email": "b@x.example"}]
    for text in (json.dumps(people), "\n".join(map(json.dumps, people))):
        ada, bob = imported(written(tmp_path, text)).entries
        assert (ada.name, ada.credentials, bob.email) == (
            "Ada",
            (CredentialEntry(key=plain_key("17")),),
            "b@x.example",
        )


def test_namesakes_are_two_people_and_an_id_that_repeats_is_a_problem(tmp_path: Path) -> None:
    twins = imported(written(tmp_path, "Name,Country\nAda,Kenya\nAda,Kenya\n"))
    assert len({entry.source_id for entry in twins.entries}) == 2
    twice = imported(written(tmp_path, "ID,Name,Country\n7,Ada,Kenya\n7,Bob,Kenya\n"))
    assert [entry.source_id for entry in twice.entries] == ["7"]
    assert [problem.row for problem in twice.problems] == [3]


def test_a_newer_table_marks_who_left_and_another_table_nobody(tmp_path: Path) -> None:
    roster = Roster()
    roster.bring(imported(written(tmp_path, "Name,Country\nAda,Kenya\nBob,France\nEve,Chad\n")))
    newer = roster.bring(imported(written(tmp_path, "Name,Country\nEve,Chad\nAda,Kenya\nMax,Peru\n")))
    assert (len(newer.added), len(newer.missing), newer.unchanged) == (1, 1, 2)
    other = roster.bring(imported(written(tmp_path, "Name,Country\nZoé,Mali\n")))
    assert (len(other.added), other.missing) == (1, ())


def test_unknown_columns_are_refused(tmp_path: Path) -> None:
    with pytest.raises(NotAnExport, match="name them in the plan"):
        imported(written(tmp_path, "a,b\n1,2\n"), using=MAPPED)


def test_a_workbook_of_guests_may_begin_with_a_heading(tmp_path: Path) -> None:
    import xlsxwriter

    path = tmp_path / "guests.bin"
    with xlsxwriter.Workbook(path) as workbook:
        workbook.add_worksheet("Empty")
        sheet = workbook.add_worksheet("Guests")
        sheet.write_row(0, 0, ["Guests of the host country"])
        sheet.write_row(2, 0, ["Name", "Country", "Badge no."])
        sheet.write_row(3, 0, ["Ada Lovelace", "Kenya", 12])
        sheet.write_row(5, 0, ["", "", ""])
        sheet.write_row(6, 1, ["France"])
    export = imported(path)
    (entry,) = export.entries
    assert (entry.name, entry.delegation, entry.credentials[0].key) == ("Ada Lovelace", "KE", plain_key("12"))
    assert export.problems == (Problem("guests.bin", 7, None, "The row names nobody."),)


def test_every_field_of_a_mapping_is_known(tmp_path: Path) -> None:
    fields = "name email title position organisation country category code source_id attention product tags photo_name"
    columns = {field: f"column {field}" for field in fields.split()}
    using: Plan = plan(columns=columns)
    header, row = ",".join(columns.values()), ",".join(field.upper() for field in columns)
    (entry,) = imported(written(tmp_path, f"{header}\n{row}\n"), using=using).entries
    assert (entry.name, entry.email, entry.title, entry.tags) == ("NAME", "email", "TITLE", ("TAGS",))
    assert (entry.source_id, entry.attention, entry.product, entry.photo_name) == (
        "SOURCE_ID",
        "ATTENTION",
        "PRODUCT",
        "PHOTO_NAME",
    )


def test_zones_of_single_people_come_by_column_and_go_again(tmp_path: Path) -> None:
    zones = {code: a_zone(code, names={"fr": f"Le {code}"}) for code in ("campus", "hall", "room")}
    using = replace(plan(), zones=zones)
    db = memory()
    roster, journal = Stored(db), Journal(db, "K1")

    def told(text: str) -> dict[str, tuple[frozenset[str], frozenset[str]]]:
        done = bring(roster, journal, using, [written(tmp_path, text)], datetime(2024, 6, 26, tzinfo=UTC))
        problems.extend(done.problems)
        return {each.name: (each.zones_added, each.zones_removed) for each in roster.people()}

    problems: list[Problem] = []
    nothing, campus = frozenset[str](), frozenset({"campus"})
    first = told("ID,Name,Country,Extra zones,Withdrawn zones\n1,Ada,KE,Room; le hall,CAMPUS\n2,Bob,KE,attic,\n")
    assert problems == [Problem("guests.txt", 3, None, "The plan has no zone 'attic'.")]
    assert first == {"Ada": (frozenset({"hall", "room"}), campus), "Bob": (nothing, nothing)}
    assert told("ID,Name,Country\n1,Ada,KE\n2,Bob,KE\n") == first
    assert told("ID,Name,Country,Extra zones\n1,Ada,KE,\n2,Bob,KE,Hall\n") == {
        "Ada": (nothing, campus),
        "Bob": (frozenset({"hall"}), nothing),
    }
    db.close()
