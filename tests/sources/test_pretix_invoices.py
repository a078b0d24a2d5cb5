"""A ticket on which nobody wrote a name is the invoice's: as pretix' own lists have it."""

import csv
import io
import json
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.credential import pretix_key
from kiosk.journal.store import Journal
from kiosk.roster.store import Roster
from kiosk.sources.importing import bring
from kiosk.sources.text import clean
from kiosk.storage import database
from tests.makers import NOON
from tests.sources.samples import RANDOM, imported, plan

API: dict[str, Any] = json.loads((RANDOM / "api-orders.json").read_text("utf-8"))
INVOICED = [order["code"] for order in API["results"] if (order["invoice_address"] or {}).get("name")]


def nameless(folder: Path) -> dict[str, Path]:
    """The samples' orders, none of whose tickets bear a name, by kind of file."""
    api = json.loads(json.dumps(API))
    for position in (position for order in api["results"] for position in order["positions"]):
        position.update(attendee_name=None, attendee_name_parts={"_scheme": "salutation_title_given_family"})
    export = json.loads((RANDOM / "orderdata.json").read_text("utf-8"))
    for position in (position for order in export["event"]["orders"] for position in order["positions"]):
        position["attendee_name"] = None
    rows = list(csv.reader(io.StringIO((RANDOM / "orderdata-positions.csv").read_text("utf-8"), newline="")))
    names = [index for index, title in enumerate(rows[0]) if title.startswith("Attendee name")]
    for row in rows[1:]:
        for index in names:
            row[index] = ""
    table = io.StringIO(newline="")
    csv.writer(table, quoting=csv.QUOTE_NONNUMERIC).writerows(rows)
    texts = {"api.json": json.dumps(api), "export.json": json.dumps(export), "orders.csv": table.getvalue()}
    for name, text in texts.items():
        (folder / name).write_text(text, "utf-8", newline="")
    return {name: folder / name for name in texts}


def expected() -> dict[str, str]:
    """Code of a ticket -> the name on its order's invoice."""
    return {
        pretix_key(position["secret"]): " ".join(((order["invoice_address"] or {}).get("name") or "").split())
        for order in API["results"]
        for position in order["positions"]
    }


@pytest.mark.parametrize("name", ["api.json", "orders.csv"])
def test_the_invoice_names_whom_nobody_named(tmp_path: Path, name: str) -> None:
    entries = imported(nameless(tmp_path)[name]).entries
    told = {entry.credentials[0].key: entry.name for entry in entries}
    assert {key: told[key] for key in expected()} == expected()
    order = next(order for order in API["results"] if order["code"] == INVOICED[0])
    parts = order["invoice_address"]["name_parts"]
    (main,) = [entry for entry in entries if entry.source_id == f"{INVOICED[0]}-1"]
    assert (main.given_name, main.family_name) == (parts["given_name"], parts["family_name"])


def test_whoever_has_a_name_keeps_it() -> None:
    named = {
        f"{order['code']}-{position['positionid']}": clean(position["attendee_name"])
        for order in API["results"]
        for position in order["positions"]
        if position["attendee_name"]
    }
    for file in ("api-orders.json", "orderdata-positions.csv"):
        told = {entry.source_id: entry.name for entry in imported(RANDOM / file).entries}
        assert {ticket: told[ticket] for ticket in named} == named


@pytest.mark.parametrize("order", list(permutations(["api.json", "export.json", "orders.csv"])))
def test_a_file_without_invoices_takes_no_name_away(tmp_path: Path, order: tuple[str, ...]) -> None:
    files, db = nameless(tmp_path), database.memory()
    try:
        roster, journal = Roster(db), Journal(db, "K1")
        for name in order:
            bring(roster, journal, plan(), [files[name]], NOON)
        for key, name in expected().items():
            found = roster.find([key])
            assert found and found.delegate and found.delegate.name == name
    finally:
        db.close()
