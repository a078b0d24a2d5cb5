"""A second import of newer files changes what changed at the source, and nothing else."""

import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.people import State
from kiosk.roster.changes import Changes
from tests.sources.rosters import Roster
from tests.sources.samples import (
    DETAILS,
    INDICO,
    MAIN_CSV,
    MAIN_DEFAULT_CSV,
    MAIN_LIST,
    MAIN_XLSX,
    MEDIA_CSV,
    MEDIA_LIST,
    MEDIA_XLSX,
    RANDOM,
    imported,
)

DELTA = INDICO / "delta"
LIST_AFTER = DELTA / "registrations_main_after.json"
MEDIA_AFTER = DELTA / "registrations_media_after.json"
CSV_AFTER = DELTA / "registrations_main_default_columns_after.csv"
DETAILS_AFTER = DELTA / "details_changed.jsonl.gz"
EXPECTED = json.loads((DELTA / "expected_changes.json").read_text("utf-8"))

SEEN_IN_LIST: dict[str, dict[str, tuple[object, object]]] = {
    "17": {"state": (State.UNPAID, State.COMPLETE)},
    "41": {"state": (State.COMPLETE, State.WITHDRAWN)},
    "11": {"state": (State.PENDING, State.COMPLETE)},
}


def changed(roster: Roster, changes: Changes) -> dict[str, dict[str, tuple[object, object]]]:
    return {roster.people[change.id].entry.source_id: dict(change.fields) for change in changes.changed}


def people(*paths: Path) -> Roster:
    roster = Roster()
    roster.bring(imported(*paths))
    return roster


EVERY_COMBINATION = [
    (MAIN_CSV, MEDIA_CSV),
    (MAIN_CSV,),
    (MAIN_DEFAULT_CSV,),
    (MAIN_XLSX, MEDIA_XLSX),
    (MAIN_LIST, MEDIA_LIST),
    (DETAILS,),
    (DETAILS, MAIN_CSV, MEDIA_CSV),
    (MAIN_CSV, MAIN_LIST),
    (MAIN_XLSX, MAIN_LIST, MEDIA_LIST, MEDIA_CSV),
    (RANDOM / "checkinlist-main.csv",),
    (RANDOM / "checkinlist-main.xlsx",),
    (RANDOM / "orderdata.xlsx",),
    (RANDOM / "orderdata-positions.csv",),
    (RANDOM / "orderdata.json",),
    (RANDOM / "api-orders.json",),
    (RANDOM / "api-orders.json", RANDOM / "api-items.json", RANDOM / "api-questions.json"),
    (RANDOM / "api-checkinlist-positions-main.json",),
    (RANDOM / "validcodes-main.csv",),
    (RANDOM / "api-orders.json", RANDOM / "checkinlist-main.csv", RANDOM / "api-blockedsecrets.json"),
    (RANDOM / "orderdata.xlsx", RANDOM / "api-revokedsecrets.json", RANDOM / "validcodes-main.csv"),
]


@pytest.mark.parametrize("paths", EVERY_COMBINATION, ids=lambda paths: "+".join(path.name for path in paths))
def test_the_same_files_again_change_nothing(paths: tuple[Path, ...]) -> None:
    roster = people(*paths)
    again = roster.bring(imported(*paths))
    assert not again
    assert (again.unchanged, again.problems) == (len(roster.people), ())


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ((DETAILS, MAIN_CSV, MEDIA_CSV), (MAIN_LIST, MEDIA_LIST)),
        ((DETAILS, MAIN_CSV, MEDIA_CSV), (MAIN_CSV,)),
        ((DETAILS, MAIN_CSV, MEDIA_CSV), (MAIN_XLSX, MEDIA_CSV)),
        ((DETAILS, MAIN_CSV, MEDIA_CSV), (MAIN_DEFAULT_CSV, MAIN_LIST)),
        ((DETAILS, MAIN_CSV, MEDIA_CSV), (MEDIA_LIST,)),
        ((MAIN_XLSX, MEDIA_XLSX), (MAIN_CSV, MEDIA_CSV)),
        ((DETAILS,), (MAIN_LIST, MEDIA_LIST)),
        (("api-orders.json", "api-items.json", "api-questions.json"), ("checkinlist-main.csv",)),
        (("api-orders.json", "api-items.json", "api-questions.json"), ("checkinlist-main.xlsx",)),
        (("api-orders.json", "api-items.json", "api-questions.json"), ("validcodes-main.csv",)),
        (("api-orders.json", "api-items.json", "api-questions.json"), ("checkinlist-press.csv",)),
        (("api-orders.json", "api-items.json", "api-questions.json"), ("api-checkinlist-positions-main.json",)),
        (("orderdata.xlsx",), ("orderdata-positions.csv",)),
    ],
    ids=str,
)
def test_a_poorer_file_of_the_same_moment_changes_nothing(first: tuple[Path, ...], then: tuple[Path, ...]) -> None:
    roster = people(*(RANDOM / path for path in first))
    changes = roster.bring(imported(*(RANDOM / path for path in then)))
    assert (changed(roster, changes), changes.added, changes.missing) == ({}, (), ())
    assert changes.credentials == ()


def test_newer_lists_change_what_lists_show() -> None:
    roster = people(DETAILS, MAIN_CSV, MEDIA_CSV)
    changes = roster.bring(imported(LIST_AFTER, MEDIA_AFTER))
    found = changed(roster, changes)
    assert found == SEEN_IN_LIST | {"76": found["76"], "67": {"tags": ((), ("VIP",))}}
    assert found["76"].keys() == {"name", "family_name", "email"}
    assert {entry.source_id for entry in changes.added} == {"3138"}
    assert roster.source_ids(changes.missing) == {"104"}
    assert {int(number) for number in found} < set(EXPECTED["ids_whose_list_entry_differs"])
    assert changes.unchanged == 119 - len(found)


def test_newer_details_change_what_only_details_show() -> None:
    roster = people(DETAILS, MAIN_CSV, MEDIA_CSV)
    changes = roster.bring(imported(LIST_AFTER, MEDIA_AFTER, DETAILS_AFTER))
    found = changed(roster, changes)
    assert found == SEEN_IN_LIST | {
        "76": found["76"],
        "67": {"tags": ((), ("VIP",))},
        "98": {"category": ("International expert", "Security")},
    }
    assert {entry.source_id for entry in changes.added} == {"3138"}
    assert roster.source_ids(changes.missing) == {"104"}
    assert not roster.bring(imported(LIST_AFTER, MEDIA_AFTER, DETAILS_AFTER))


def test_newer_details_alone_let_nobody_go_missing() -> None:
    changes = people(DETAILS).bring(imported(DETAILS_AFTER))
    assert changes.missing == ()


@pytest.mark.parametrize("first", [(DETAILS, MAIN_CSV, MEDIA_CSV), (MAIN_LIST, MEDIA_LIST, MAIN_CSV, MEDIA_CSV)])
def test_a_newer_table_changes_what_its_columns_show(first: tuple[Path, ...]) -> None:
    roster = people(*first)
    changes = roster.bring(imported(CSV_AFTER))
    found = changed(roster, changes)
    assert found == SEEN_IN_LIST | {"76": found["76"], "67": {"tags": ((), ("VIP",))}}
    assert [entry.form for entry in changes.added] == ["3"]
    assert roster.source_ids(changes.missing) == {"104"}


def test_a_newer_table_follows_an_older_one() -> None:
    roster = people(MAIN_CSV, MEDIA_CSV)
    changes = roster.bring(imported(CSV_AFTER))
    assert len(changes.changed) == 5
    assert [entry.form for entry in changes.added] == ["~49"]
    assert roster.source_ids(changes.missing) == {"#103"}


def test_the_api_gives_tickets_to_people_known_from_tables() -> None:
    roster = people(MAIN_CSV, MEDIA_CSV)
    changes = roster.bring(imported(MAIN_LIST, MEDIA_LIST))
    assert (changes.added, changes.missing, changes.problems) == ((), (), ())
    fields: set[Any] = {field for change in changes.changed for field in change.fields}
    assert fields == {"source_id", "form"} or fields <= {"source_id", "form", "photo_name", "name", "given_name"}
    assert len(changes.credentials) == 120
    assert not roster.bring(imported(MAIN_LIST, MEDIA_LIST))
    assert not roster.bring(imported(MAIN_CSV, MEDIA_CSV))


def test_details_turn_companions_known_by_name_into_ticket_holders() -> None:
    roster = people(MAIN_CSV, MEDIA_CSV)
    changes = roster.bring(imported(DETAILS))
    assert (changes.added, changes.missing, changes.problems) == ((), (), ())
    assert len(changes.credentials) == 134
    assert all("~" not in person.entry.source_id for person in roster.people.values())
    assert not roster.bring(imported(MAIN_CSV, MEDIA_CSV))


def test_one_form_alone_lets_nobody_of_the_other_go_missing() -> None:
    for everyone in ((DETAILS,), (MAIN_CSV, MEDIA_CSV), (MAIN_LIST, MEDIA_LIST)):
        for one in (MEDIA_CSV, MEDIA_XLSX, MEDIA_LIST):
            assert people(*everyone).bring(imported(one)).missing == ()


def test_a_check_in_list_lets_only_its_own_kind_go_missing(tmp_path: Path) -> None:
    roster = people(*(RANDOM / name for name in ("api-orders.json", "api-items.json", "api-questions.json")))
    whole = (RANDOM / "checkinlist-main-excel.csv").read_bytes()
    gone = next(line for line in whole.split(b"\r\n") if b"gsjfhgyzgyaqjxdm9zm6x2ee4xz9uhgk" in line)
    shorter = tmp_path / "list.csv"
    shorter.write_bytes(whole.replace(gone + b"\r\n", b""))
    changes = roster.bring(imported(shorter))
    assert (changes.changed, changes.added) == ((), ())
    assert roster.source_ids(changes.missing) == {"SPEHV-1"}
    back = roster.bring(imported(RANDOM / "checkinlist-main.csv"))
    assert roster.source_ids(back.returned) == {"SPEHV-1"}


def test_orders_give_ids_to_tickets_known_from_a_check_in_list() -> None:
    roster = people(RANDOM / "checkinlist-main.csv")
    changes = roster.bring(imported(RANDOM / "orderdata.xlsx"))
    assert len(changes.added) == 191 - 95
    assert (changes.missing, changes.problems) == ((), ())
    assert all("-" in person.entry.source_id for person in roster.people.values())
    assert not roster.bring(imported(RANDOM / "orderdata.xlsx"))
