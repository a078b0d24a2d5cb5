"""Indico's exports, read in every combination, tell what its database held."""

import unicodedata
from collections import Counter
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from kiosk.domain.credential import indico_key
from kiosk.domain.export import Coverage
from kiosk.domain.people import CredentialEntry, Registration, State
from kiosk.sources.files import NotAnExport
from tests.sources import samples
from tests.sources.samples import (
    DETAILS,
    INDICO,
    LEGACY,
    MAIN_CSV,
    MAIN_DEFAULT_CSV,
    MAIN_LIST,
    MAIN_XLSX,
    MEDIA_CSV,
    MEDIA_LIST,
    MEDIA_XLSX,
    PICTURES,
    companions,
    imported,
    indico_facts,
    indico_truth,
    registrants,
)

PLACEHOLDERS = {"-", ".", "N/A"}


def composed(text: str | None) -> str:
    return " ".join(unicodedata.normalize("NFC", text or "").split())


def true_entry(person: dict[str, Any]) -> dict[str, Any]:
    """What an entry joined from everything must say of a person."""
    said = person["said"]
    given = composed(said["First Name"]) if said["First Name"] not in PLACEHOLDERS else ""
    delegation = "UN" if said.get("Delegation / Organization") == "United Nations" else said["Country"]
    return {
        "source_id": str(person["registration_id"]),
        "aliases": (f"#{person['friendly_id']}",),
        "form": str(person["form_id"]),
        "email": person["email"].lower(),
        "name": f"{given} {composed(said['Last Name'])}".strip(),
        "given_name": given,
        "family_name": composed(said["Last Name"]),
        "title": composed(said.get("Title")),
        "position": composed(said.get("Position")),
        "organisation": composed(said["Affiliation"]),
        "delegation": delegation,
        "category": said["Category"],
        "state": State(person["state"]),
        "tags": tuple(sorted(person["tags"])),
        "photo_name": said["Picture"] or "",
        "credentials": (CredentialEntry(key=indico_key(UUID(person["checkin_secret"]))),),
    }


def told(entry: Registration, fields: dict[str, Any]) -> dict[str, Any]:
    return {field: getattr(entry, field) for field in fields}


EVERYTHING = {
    "details with tables": (MAIN_CSV, MEDIA_CSV, DETAILS),
    "details, tables and lists": (MEDIA_LIST, DETAILS, MAIN_CSV, MAIN_LIST, MEDIA_CSV, MAIN_DEFAULT_CSV, MEDIA_XLSX),
    "csv with lists": (MAIN_CSV, MEDIA_CSV, MAIN_LIST, MEDIA_LIST),
    "xlsx with lists": (MAIN_XLSX, MEDIA_XLSX, MAIN_LIST, MEDIA_LIST),
    "csv and xlsx with lists": (MAIN_XLSX, MAIN_CSV, MEDIA_CSV, MEDIA_LIST, MAIN_LIST),
}


@pytest.mark.parametrize("paths", EVERYTHING.values(), ids=EVERYTHING)
def test_joined_files_tell_everything_of_everyone(paths: tuple[Path, ...]) -> None:
    export = imported(*paths)
    found = {entry.source_id: entry for entry in registrants(export)}
    truth = {str(number): true_entry(person) for number, person in indico_truth().items()}
    titles = {number: fields for number, fields in truth.items() if indico_truth()[int(number)]["form_id"] == 3}
    assert found.keys() == truth.keys()
    assert export.problems == ()
    for number, fields in truth.items():
        if number not in titles:
            fields = {name: value for name, value in fields.items() if name not in ("title", "position")}
        assert told(found[number], fields) == fields


def test_details_alone_tell_everything_but_the_friendly_id() -> None:
    for entry in registrants(imported(DETAILS)):
        fields = true_entry(indico_truth()[int(entry.source_id)]) | {"aliases": ()}
        if entry.form == "4":
            fields = {name: value for name, value in fields.items() if name not in ("title", "position")}
        assert told(entry, fields) == fields


def test_lists_alone_tell_names_states_and_codes_and_are_silent_on_the_rest() -> None:
    for entry in registrants(imported(MAIN_LIST, MEDIA_LIST)):
        fields = true_entry(indico_truth()[int(entry.source_id)])
        fields |= dict.fromkeys(("given_name", "family_name", "title", "position", "organisation"))
        assert told(entry, fields | {"aliases": (), "delegation": None, "category": None}) == fields | {
            "aliases": (),
            "delegation": None,
            "category": None,
        }


@pytest.mark.parametrize("paths", [(MAIN_CSV, MEDIA_CSV), (MAIN_XLSX, MEDIA_XLSX)], ids=["csv", "xlsx"])
def test_tables_alone_tell_everything_but_codes(paths: tuple[Path, ...]) -> None:
    by_friendly_id = {person["friendly_id"]: person for person in indico_truth().values()}
    export = imported(*paths)
    assert export.problems == ()
    assert len(registrants(export)) == len(by_friendly_id)
    for entry in registrants(export):
        fields = true_entry(by_friendly_id[int(entry.source_id[1:])])
        fields |= {"source_id": entry.aliases[0], "form": entry.form, "credentials": ()}
        if entry.title is None:
            del fields["title"], fields["position"]
        if paths[0] == MAIN_CSV:
            fields = {name: as_stripped(value) for name, value in fields.items()}
        assert told(entry, fields) == fields


def as_stripped(value: Any) -> Any:
    """What is left of a text in CSV: Indico removes leading = + @ -."""
    return value.lstrip("=+@-").strip() if isinstance(value, str) and not isinstance(value, State) else value


def test_default_columns_are_silent_on_what_they_lack() -> None:
    entry = next(entry for entry in imported(MAIN_DEFAULT_CSV).entries if entry.source_id == "#49")
    assert entry == Registration(
        system="indico",
        source_id="#49",
        aliases=("#49",),
        form="~49",
        email="p049.sample@interior.example",
        name="Mohammed Ahmed",
        title="Mr",
        organisation="National Police of Sudan",
        state=State.COMPLETE,
        tags=("VIP",),
        stripped=True,
    )


@pytest.mark.parametrize(
    "paths",
    [
        (MAIN_CSV, MEDIA_CSV),
        (MAIN_XLSX, MEDIA_XLSX),
        (MAIN_CSV, MEDIA_CSV, MAIN_LIST, MEDIA_LIST),
        (DETAILS,),
        (DETAILS, LEGACY),
        (MAIN_XLSX, MEDIA_CSV, LEGACY),
    ],
)
def test_counts_are_those_of_the_database(paths: tuple[Path, ...]) -> None:
    people = registrants(imported(*paths))
    assert Counter(entry.state for entry in people) == indico_facts()["per_state"]
    assert Counter(entry.category for entry in people) == indico_facts()["per_category"]


def test_companions_of_details_have_tickets_of_their_own() -> None:
    expected = {}
    for number, person in indico_truth().items():
        for companion in person["said"].get("Accompanying persons") or ():
            registrant = true_entry(person)
            key = indico_key(UUID(person["checkin_secret"]), UUID(companion["id"]))
            expected[f"{number}/{companion['id']}"] = {
                "name": f"{companion['firstName']} {companion['lastName']}",
                "given_name": companion["firstName"],
                "family_name": companion["lastName"],
                "companion_of": str(number),
                "credentials": (CredentialEntry(key=key),),
                "email": None,
                "photo_name": None,
                "position": None,
                "state": None,
            } | {field: registrant[field] for field in ("form", "organisation", "delegation", "category")}
    for paths in ((DETAILS,), (MAIN_CSV, DETAILS, MAIN_LIST)):
        export = imported(*paths)
        found = {entry.source_id: told(entry, expected[entry.source_id]) for entry in companions(export)}
        assert found == expected
        assert len(found) == indico_facts()["accompanying_persons"]


def test_companions_of_tables_are_known_by_name_and_find_their_registrant() -> None:
    names = {
        (str(number), f"{companion['firstName']} {companion['lastName']}")
        for number, person in indico_truth().items()
        for companion in person["said"].get("Accompanying persons") or ()
    }
    found = companions(imported(MAIN_CSV, MAIN_LIST))
    assert {(entry.companion_of, entry.name) for entry in found} == names
    assert all(entry.source_id.startswith(f"{entry.companion_of}/~") and not entry.credentials for entry in found)


def test_what_a_file_covers() -> None:
    whole = (Coverage(system="indico", form="3"), Coverage(system="indico", form="4"))
    assert imported(MAIN_LIST, MEDIA_LIST).covers == whole
    assert imported(MAIN_CSV, MAIN_LIST, MEDIA_XLSX, MEDIA_LIST).covers == whole
    assert imported(DETAILS).covers == ()
    assert imported(LEGACY).covers == ()
    assert imported(DETAILS, MEDIA_CSV).covers == (Coverage(system="indico", form="4"),)
    assert imported(MAIN_CSV).covers == (Coverage(system="indico", form="~49"),)
    assert imported(MAIN_DEFAULT_CSV).covers == (Coverage(system="indico", form="~49"),)


def test_tables_of_another_form_stay_apart() -> None:
    export = imported(MAIN_LIST, MEDIA_CSV)
    assert Counter(entry.form for entry in export.entries) == {"3": 105, "~110": 15}
    assert export.problems == ()


def test_a_repeated_email_joins_by_state() -> None:
    truth = indico_truth()
    export = imported(MAIN_CSV, MAIN_LIST)
    for number in (7, 120, 33, 121):
        entry = next(entry for entry in export.entries if entry.source_id == str(number))
        assert (entry.aliases, entry.state) == ((f"#{truth[number]['friendly_id']}",), truth[number]["state"])


def test_context_tells_server_and_event() -> None:
    export = imported(INDICO / "api" / "event.json", INDICO / "api" / "forms.json", INDICO / "qr" / "app_config.txt")
    assert (export.indico_server, export.indico_event, export.entries) == ("indico.un.example", 3, ())


def test_pictures_belong_to_registrations() -> None:
    export = imported(DETAILS, PICTURES)
    assert export.photos == {path.stem: path for path in PICTURES.iterdir()}
    assert imported(PICTURES).photos == export.photos
    assert (imported(PICTURES).system, imported(PICTURES).entries) == ("indico", ())


def test_categories_are_codes_where_the_plan_knows_them() -> None:
    using = samples.plan(
        samples.category("chief", "Chief of Police"), samples.category("press", "Press", "Camera crew")
    )
    counted = Counter(entry.category for entry in registrants(imported(MAIN_XLSX, MEDIA_XLSX, using=using)))
    assert (counted["chief"], counted["press"], counted["Photographer"]) == (24, 16, 1)


KEPT = ("Hotel", "Passport or ID number", "Arrival date", "Departure (date and time)", "Needs interpretation")


@pytest.mark.parametrize("paths", [(MAIN_CSV,), (MAIN_XLSX,), (DETAILS,), (MAIN_CSV, DETAILS, MAIN_LIST)])
def test_only_columns_of_the_plan_are_kept_and_dates_lose_their_wrong_offset(
    paths: tuple[Path, ...],
) -> None:
    export = imported(*paths, using=samples.plan(keep_columns=KEPT))
    kept = {entry.source_id: dict(entry.extra) for entry in export.entries}
    number = next(number for number in ("3", "#2") if number in kept)
    assert kept[number] == {
        "Hotel": "East River Suites",
        "Passport or ID number": "D42142664",
        "Arrival date": "2024-06-23",
        "Departure (date and time)": "2024-06-29 12:45",
        "Needs interpretation": "",
    }
    assert all(entry.extra == () for entry in imported(*paths).entries)


def test_a_plan_in_another_zone_than_the_event_joins_xlsx_all_the_same() -> None:
    tokyo = samples.plan()
    object.__setattr__(tokyo.event, "timezone", "Asia/Tokyo")
    export = imported(MAIN_XLSX, MAIN_LIST, MEDIA_LIST, using=tokyo)
    assert export.problems == ()
    assert Counter(entry.form for entry in registrants(export)) == {"3": 105, "4": 15}


def test_files_that_disagree_on_a_state_say_so_and_the_graver_is_believed(tmp_path: Path) -> None:
    stale = tmp_path / "stale.csv"
    stale.write_bytes(MAIN_CSV.read_bytes().replace(b"Awaiting payment", b"Completed"))
    for paths in ((stale, MAIN_LIST), (MAIN_LIST, stale)):
        export = imported(*paths)
        entry = next(entry for entry in export.entries if entry.source_id == "17")
        assert entry.state is State.UNPAID
        assert len(export.problems) == 10
        assert "disagree on the state" in export.problems[0].problem


def test_someone_who_is_in_the_table_only_is_reported(tmp_path: Path) -> None:
    import json

    listed = [person for person in json.loads(MAIN_LIST.read_bytes()) if person["id"] != 2]
    shorter = tmp_path / "list.json"
    shorter.write_text(json.dumps(listed), "utf-8")
    export = imported(MAIN_CSV, shorter)
    assert [problem.problem for problem in export.problems] == ["#1 is not in the list of its form and has no ticket."]
    assert next(entry.form for entry in export.entries if entry.source_id == "#1") == "3"


def test_two_people_who_cannot_be_told_apart_are_reported_and_stay_apart(tmp_path: Path) -> None:
    import json

    listed = json.loads(MAIN_LIST.read_bytes())
    twin = next(person for person in listed if person["id"] == 2) | {"id": 9002}
    twin |= {"checkin_secret": "00000000-0000-4000-8000-000000000000"}
    doubled = tmp_path / "list.json"
    doubled.write_text(json.dumps([*listed, twin]), "utf-8")
    export = imported(MAIN_CSV, doubled)
    assert [problem.problem for problem in export.problems] == [
        "#1 fits several registrations of the other files and was not joined."
    ]
    assert {"#1", "2", "9002"} <= {entry.source_id for entry in export.entries}


def test_registrations_for_another_event_are_refused_whole() -> None:
    with pytest.raises(NotAnExport, match="it is of Indico event 3, but the plan is for event 7"):
        imported(MAIN_LIST, using=samples.plan(indico_event=7))
    assert len(imported(MAIN_LIST, using=samples.plan(indico_event=3)).entries) == 105
