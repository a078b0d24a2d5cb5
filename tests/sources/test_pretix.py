"""pretix' exports tell what its database held, whatever the exporter did to them."""

import json
import unicodedata
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.credential import pretix_key
from kiosk.domain.people import CredentialEntry, Registration, Standing, State
from kiosk.sources.pretix_codes import code_key
from tests.sources import samples
from tests.sources.samples import RANDOM, SIGNED, VECTORS, imported, pretix_truth

API = (RANDOM / "api-orders.json", RANDOM / "api-items.json", RANDOM / "api-questions.json")
LISTS = (
    "checkinlist-main.csv",
    "checkinlist-main-excel.csv",
    "checkinlist-main-semicolon.csv",
    "checkinlist-main.xlsx",
)
ORDERS = ("orderdata.xlsx", "orderdata-positions.csv")
PRODUCTS = {1008: "MIN", 1009: "DEL", 1010: "Press", 1011: "Close protection"}
PRODUCTS |= {1012: "Side event: Police mental health", 1013: "Side event: Women in policing", 1014: "Reception"}
FACTS: dict[str, Any] = json.loads((RANDOM / "facts.json").read_text("utf-8"))


def composed(text: str | None) -> str:
    return unicodedata.normalize("NFC", text or "")


def true_state(ticket: dict[str, Any]) -> State:
    if ticket["position_canceled"] or ticket["order_status"] in "ce":
        return State.CANCELLED
    if ticket["order_status"] == "p" or ticket["valid_if_pending"]:
        return State.COMPLETE
    return State.PENDING if ticket["require_approval"] else State.UNPAID


def true_ticket(folder: Path, ticket: dict[str, Any]) -> dict[str, Any]:
    """What an entry must say of a ticket."""
    ids = {each["id"]: each for each in pretix_truth(folder).values()}
    main = ids.get(ticket["addon_to"])
    standing = Standing.BLOCKED if ticket["blocked"] else Standing.ACTIVE
    variation = f"/{ticket['variation']}" if ticket["variation"] else ""
    return {
        "source_id": f"{ticket['order']}-{ticket['positionid']}",
        "name": composed(ticket["attendee"] or (main or {}).get("attendee")),
        "state": true_state(ticket),
        "addon_to": f"{main['order']}-{main['positionid']}" if main else None,
        "product": f"{ticket['item']}{variation}",
        "category": PRODUCTS.get(ticket["item"]),
        "valid_from": instant(ticket["valid_from"]),
        "valid_until": instant(ticket["valid_until"]),
        "credentials": (CredentialEntry(key=code_key(ticket["secret"]), standing=standing),),
    }


def instant(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def told(entry: Registration, fields: dict[str, Any]) -> dict[str, Any]:
    return {field: getattr(entry, field) for field in fields}


@pytest.mark.parametrize("name", ORDERS)
def test_order_data_tells_every_ticket(name: str) -> None:
    export = imported(RANDOM / name)
    assert export.problems == ()
    truth = {number: true_ticket(RANDOM, ticket) for number, ticket in pretix_truth(RANDOM).items()}
    assert {entry.source_id: told(entry, truth[entry.source_id]) for entry in export.entries} == truth


def test_the_api_tells_every_living_ticket_with_its_seconds() -> None:
    export = imported(*API)
    assert (export.problems, export.system) == ((), "pretix")
    truth = {
        number: true_ticket(RANDOM, ticket)
        for number, ticket in pretix_truth(RANDOM).items()
        if not ticket["position_canceled"]
    }
    assert {entry.source_id: told(entry, truth[entry.source_id]) for entry in export.entries} == truth


@pytest.mark.parametrize("folder", [RANDOM, SIGNED], ids=lambda folder: folder.name)
def test_the_order_export_knows_nothing_of_valid_if_pending(folder: Path) -> None:
    export = imported(folder / "orderdata.json")
    truth = {
        number: true_ticket(folder, ticket) | ({"state": State.UNPAID} if ticket["valid_if_pending"] else {})
        for number, ticket in pretix_truth(folder).items()
        if not ticket["position_canceled"]
    }
    for fields in truth.values():
        del fields["product"], fields["category"]
        fields["name"] = fields["name"] or None
    assert {entry.source_id: told(entry, truth[entry.source_id]) for entry in export.entries} == truth


def test_products_of_the_order_export_ignore_the_word_none() -> None:
    counted = Counter(entry.category for entry in imported(RANDOM / "orderdata.json").entries)
    assert counted.keys() == set(PRODUCTS.values())


@pytest.mark.parametrize("name", LISTS)
def test_a_check_in_list_in_every_dialect_tells_whoever_may_enter(name: str) -> None:
    export = imported(RANDOM / name)
    assert (export.problems, len(export.entries)) == ((), FACTS["csv_rows_main"])
    tickets = {pretix_key(ticket["secret"]): ticket for ticket in pretix_truth(RANDOM).values()}
    for entry in export.entries:
        fields = true_ticket(RANDOM, tickets[entry.credentials[0].key])
        del fields["source_id"], fields["product"], fields["addon_to"]
        assert told(entry, fields) == fields


@pytest.mark.parametrize("name", LISTS[1:])
def test_all_dialects_say_the_same(name: str) -> None:
    assert imported(RANDOM / name).entries == imported(RANDOM / LISTS[0]).entries


def test_guarded_signed_codes_are_whole_again() -> None:
    known = {code_key(ticket["secret"]) for ticket in pretix_truth(SIGNED).values()}
    found = {code.key for entry in imported(SIGNED / "checkinlist-main.csv").entries for code in entry.credentials}
    assert len(found) == 95
    assert found < known
    assert all(key.startswith("sig1:") for key in found)


def test_guarded_texts_are_whole_again() -> None:
    for name in LISTS:
        assert '=HYPERLINK("x")' in {entry.organisation for entry in imported(RANDOM / name).entries}


def test_the_title_stays_in_the_name_and_the_salutation_is_the_title() -> None:
    for path in (RANDOM / "checkinlist-main.csv", RANDOM / "api-orders.json", RANDOM / "orderdata.xlsx"):
        entry = next(each for each in imported(path).entries if each.name == "Dr. Dušan dos Santos")
        assert (entry.title, entry.given_name, entry.family_name) == ("Mr", "Dušan", "dos Santos")


def test_nobody_has_an_empty_name_and_joiners_and_marks_stay() -> None:
    entries = {entry.credentials[0].key: entry for entry in imported(*API).entries}
    (nobody,) = FACTS["empty_name"]
    (decomposed,) = FACTS["name_not_nfc"]
    names = {entry.name for entry in entries.values()}
    assert not entries[pretix_key(nobody)].name
    assert unicodedata.is_normalized("NFC", entries[pretix_key(decomposed)].name or "")
    assert {"Anne\u200dMarie Null", "محمد \u200eJohn\u200f O’Neill (الابن)", "Suharto"} <= names


def test_nationality_goes_before_the_country_of_the_address() -> None:
    lists = {entry.credentials[0].key: entry.delegation for entry in imported(RANDOM / "checkinlist-main.csv").entries}
    orders = {entry.credentials[0].key: entry.delegation for entry in imported(RANDOM / "orderdata.xlsx").entries}
    whole = {entry.credentials[0].key: entry.delegation for entry in imported(*API).entries}
    bare = {entry.credentials[0].key: entry.delegation for entry in imported(API[0]).entries}
    assert lists == {key: code for key, code in orders.items() if key in lists}
    assert whole == {key: code for key, code in orders.items() if key in whole} == bare
    assert orders[pretix_key("gsjfhgyzgyaqjxdm9zm6x2ee4xz9uhgk")] == "ID"


def test_texts_for_staff_come_from_order_and_product() -> None:
    lists = {entry.credentials[0].key: entry.attention for entry in imported(RANDOM / "checkinlist-main.csv").entries}
    whole = {entry.credentials[0].key: entry.attention for entry in imported(*API).entries}
    assert lists == {key: text for key, text in whole.items() if key in lists}
    assert {"Escort to protocol lounge", "Check press card", "Requires special attention", ""} <= set(lists.values())
    assert "Ask for second ID" in {entry.attention for entry in imported(RANDOM / "orderdata.xlsx").entries}


def test_files_of_one_event_are_joined_by_ticket_and_by_code() -> None:
    every = (*API, *(RANDOM / name for name in (*LISTS, *ORDERS, "orderdata.json", "validcodes-main.csv")))
    export = imported(*every, RANDOM / "api-checkinlist-positions-main.json")
    truth = {number: true_ticket(RANDOM, ticket) for number, ticket in pretix_truth(RANDOM).items()}
    assert export.problems == ()
    assert {entry.source_id: told(entry, truth[entry.source_id]) for entry in export.entries} == truth
    assert {entry.form for entry in export.entries} == {"uncops"}


def test_a_list_without_secrets_joins_by_order_name_and_product(tmp_path: Path) -> None:
    import csv

    with (RANDOM / "checkinlist-main.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    at = rows[0].index("Secret")
    path = tmp_path / "list.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([*row[:at], *row[at + 1 :]] for row in rows)
    alone = imported(path)
    assert [problem.column for problem in alone.problems] == ["Secret"]
    assert not any(entry.credentials for entry in alone.entries)
    joined = imported(path, RANDOM / "orderdata.xlsx")
    assert len(joined.entries) == 191
    assert len(joined.problems) == 1


def test_lists_of_codes_tell_standings_of_strangers_too() -> None:
    export = imported(RANDOM / "api-blockedsecrets.json", SIGNED / "api-revokedsecrets.json")
    blocked = {pretix_key(secret): Standing.BLOCKED for secret in FACTS["blocked"]}
    lifted = {pretix_key(secret): Standing.ACTIVE for secret in FACTS["unblocked_again"]}
    revoked = json.loads((SIGNED / "api-revokedsecrets.json").read_text("utf-8"))["results"]
    assert export.standings == blocked | lifted | {code_key(each["secret"]): Standing.REVOKED for each in revoked}
    assert export.entries == ()


def test_a_revoked_code_is_revoked_in_the_entry_that_has_it() -> None:
    export = imported(SIGNED / "orderdata.json", SIGNED / "api-revokedsecrets.json", SIGNED / "api-blockedsecrets.json")
    for entry in export.entries:
        for code in entry.credentials:
            assert code.standing is export.standings.get(code.key, Standing.ACTIVE)


def test_keys_of_the_event_are_learned() -> None:
    event = json.loads((SIGNED / "api-event.json").read_text("utf-8"))
    assert imported(SIGNED / "api-event.json").pretix_keys == tuple(event["valid_keys"]["pretix_sig1"])


def test_pictures_belong_to_tickets() -> None:
    folder = VECTORS / "pretix" / "badges" / "photos"
    export = imported(*API, folder)
    assert export.photos == {path.stem: path for path in folder.iterdir()}
    assert set(export.photos) <= {entry.source_id for entry in export.entries}


def test_categories_follow_name_internal_name_and_variation() -> None:
    using = samples.plan(
        samples.category("delegate", "Delegate", "DEL"),
        samples.category("head", "Head of delegation", "DEL – Head of delegation"),
        samples.category("minister", "Minister", "MIN"),
    )
    for paths in ((RANDOM / "checkinlist-main.csv",), API, (RANDOM / "orderdata.xlsx",)):
        entries = imported(*paths, using=using).entries
        by_code = {entry.credentials[0].key: entry.category for entry in entries}
        truth = {pretix_key(ticket["secret"]): ticket for ticket in pretix_truth(RANDOM).values()}
        for key, found in by_code.items():
            item, variation = truth[key]["item"], truth[key]["variation"]
            expected = {1008: "minister", 1009: "head" if variation == 37 else "delegate"}.get(item, PRODUCTS[item])
            assert found == expected


def test_validity_is_utc_in_lists_and_wall_clock_in_order_data() -> None:
    opening = datetime(2024, 6, 26, 10, tzinfo=UTC)
    for name in (*LISTS, *ORDERS, "validcodes-main.csv"):
        assert opening in {entry.valid_from for entry in imported(RANDOM / name).entries}


def test_an_incomplete_dump_covers_nothing(tmp_path: Path) -> None:
    dump = json.loads((RANDOM / "api-orders.json").read_text("utf-8"))
    part = tmp_path / "page.json"
    part.write_text(json.dumps(dump | {"results": dump["results"][:10]}), "utf-8")
    assert imported(part).covers == ()
    assert len(imported(RANDOM / "api-orders.json").covers) == 1


def test_a_list_with_pending_tickets_tells_who_has_not_paid() -> None:
    counted = Counter(entry.state for entry in imported(RANDOM / "checkinlist-press.csv").entries)
    assert counted == {State.COMPLETE: 24, State.UNPAID: 1}
    (coverage,) = imported(RANDOM / "checkinlist-press.csv").covers
    assert coverage.states == frozenset({State.COMPLETE, State.UNPAID})


def test_older_versions_name_no_event_in_their_orders(tmp_path: Path) -> None:
    dump = json.loads((RANDOM / "api-orders.json").read_text("utf-8"))
    for order in dump["results"]:
        del order["event"]
    path = tmp_path / "orders.json"
    path.write_text(json.dumps(dump), "utf-8")
    export = imported(path)
    assert (export.problems, {entry.form for entry in export.entries}) == ((), {"~tickets"})


def test_a_damaged_order_is_a_problem_and_the_rest_goes_in(tmp_path: Path) -> None:
    dump = json.loads((RANDOM / "api-orders.json").read_text("utf-8"))
    dump["results"][3]["positions"] = None
    dump["results"][5]["status"] = "x"
    path = tmp_path / "orders.json"
    path.write_text(json.dumps(dump), "utf-8")
    assert [problem.row for problem in imported(path).problems] == [4, 6]
    assert len({entry.source_id.partition("-")[0] for entry in imported(path).entries}) == FACTS["orders"] - 2


def test_answers_that_the_plan_asks_for_are_kept_from_lists_and_from_the_api() -> None:
    using = samples.plan(keep_columns=("Interpretation language",))
    for paths in ((RANDOM / "checkinlist-main.csv",), API, (RANDOM / "orderdata.xlsx",)):
        entries = imported(*paths, using=using).entries
        spoken = {entry.credentials[0].key: dict(entry.extra).get("Interpretation language") for entry in entries}
        assert spoken[pretix_key("gsjfhgyzgyaqjxdm9zm6x2ee4xz9uhgk")] == "English"


@settings(deadline=None, max_examples=60)
@given(
    said=st.lists(st.tuples(st.integers(0, 3), st.booleans()), min_size=1, max_size=8),
    cut=st.integers(0, 8),
    turned=st.randoms(use_true_random=False),
)
def test_of_blocks_set_and_lifted_the_latest_counts_in_any_order_of_records_and_files(
    tmp_path_factory: pytest.TempPathFactory, said: list[tuple[int, bool]], cut: int, turned: Random
) -> None:
    folder = tmp_path_factory.mktemp("blocks")
    records = [
        {"id": n, "secret": f"secret{which}", "blocked": blocked, "updated": f"2024-06-{n + 1:02d}T0{n}:00:00+0{n}:00"}
        for n, (which, blocked) in enumerate(said)
    ]
    latest = {each["secret"]: each["blocked"] for each in records}
    turned.shuffle(records)
    for name, part in (("a.json", records[:cut]), ("b.json", records[cut:])):
        (folder / name).write_text(json.dumps(part))
    export = imported(folder / "a.json", folder / "b.json")
    wanted = {pretix_key(str(k)): Standing.BLOCKED if v else Standing.ACTIVE for k, v in latest.items()}
    assert export.standings == wanted
