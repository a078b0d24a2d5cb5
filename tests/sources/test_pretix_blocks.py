"""Blocks set and lifted: the newest word counts, however dumps and orders are spread over imports."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.credential import pretix_key
from kiosk.domain.people import Standing
from kiosk.journal.store import Journal
from kiosk.roster.store import Roster
from kiosk.sources.importing import bring
from kiosk.storage import database
from tests.makers import NOON
from tests.sources.samples import RANDOM, plan

ORDERS: list[dict[str, Any]] = json.loads((RANDOM / "api-orders.json").read_text("utf-8"))["results"][:2]
SECRETS = [*(position["secret"] for position in ORDERS[0]["positions"][:3]), "nobodyatallhere234"]


def written(folder: Path, name: str, records: list[dict[str, Any]]) -> Path:
    path = folder / name
    path.write_text(json.dumps({"count": len(records), "next": None, "previous": None, "results": records}), "utf-8")
    return path


def orders(blocked: dict[str, bool]) -> list[dict[str, Any]]:
    """The orders as pretix had them when these blocks stood."""
    told: list[dict[str, Any]] = json.loads(json.dumps(ORDERS))
    for position in (position for order in told for position in order["positions"]):
        position["blocked"] = ["admin"] if blocked.get(position["secret"]) else None
    return told


WORDS = st.lists(st.tuples(st.sampled_from(SECRETS), st.booleans()), min_size=1, max_size=8)


@settings(max_examples=40, deadline=None)
@given(WORDS, st.data())
def test_of_several_dumps_of_blocks_the_newest_word_counts_whatever_is_imported_last(
    said: list[tuple[str, bool]], data: st.DataObject
) -> None:
    records = [
        {"id": n, "secret": secret, "blocked": blocked, "updated": f"2024-06-{n + 1:02d}T0{n}:00:00+0{n}:00"}
        for n, (secret, blocked) in enumerate(said)
    ]
    latest = {str(each["secret"]): bool(each["blocked"]) for each in records}
    dumps: list[list[dict[str, Any]]] = [[], [], []]
    for each in records:
        dumps[data.draw(st.integers(0, 2))].append(each)
    batches = data.draw(st.permutations([batch for batch in dumps if batch]))
    db = database.memory()
    try:
        roster, journal = Roster(db), Journal(db, "K1")
        with TemporaryDirectory() as folder:
            everyone = written(Path(folder), "orders.json", orders(latest))
            whole = data.draw(st.integers(0, len(batches) - 1))
            for number, batch in enumerate(batches):
                files = [written(Path(folder), f"blocked-{number}.json", batch)]
                bring(roster, journal, plan(), [*files, everyone] if number == whole else files, NOON)
        for secret, blocked in latest.items():
            found = roster.standing([pretix_key(secret)])
            assert (found is Standing.BLOCKED) is blocked
    finally:
        db.close()


@pytest.mark.parametrize("blocked", [True, False])
def test_an_older_dump_with_the_people_it_is_about_changes_no_newer_word(tmp_path: Path, blocked: bool) -> None:
    secret, key = SECRETS[0], pretix_key(SECRETS[0])
    record = {"id": 1, "secret": secret}
    older = written(tmp_path, "older.json", [{**record, "blocked": not blocked, "updated": "2024-06-01T00:00:00Z"}])
    newer = written(tmp_path, "newer.json", [{**record, "blocked": blocked, "updated": "2024-06-02T00:00:00Z"}])
    people = written(tmp_path, "orders.json", orders({secret: not blocked}))
    db = database.memory()
    try:
        roster, journal = Roster(db), Journal(db, "K1")
        for files in ([newer], [older, people], [older, people]):
            bring(roster, journal, plan(), files, NOON)
        assert roster.standing([key]) is (Standing.BLOCKED if blocked else Standing.ACTIVE)
    finally:
        db.close()


@pytest.mark.parametrize("blocked", [True, False])
def test_a_dump_imported_again_takes_nothing_back_that_newer_orders_said(tmp_path: Path, blocked: bool) -> None:
    secret, key = SECRETS[0], pretix_key(SECRETS[0])
    record = {"id": 1, "secret": secret, "blocked": not blocked, "updated": "2024-06-01T00:00:00Z"}
    dump = written(tmp_path, "blocks.json", [record])
    before, after = (written(tmp_path, f"{state}.json", orders({secret: state})) for state in (not blocked, blocked))
    db = database.memory()
    try:
        roster, journal = Roster(db), Journal(db, "K1")
        for files in ([before, dump], [after], [dump]):
            bring(roster, journal, plan(), files, NOON)
        assert roster.standing([key]) is (Standing.BLOCKED if blocked else Standing.ACTIVE)
    finally:
        db.close()


@pytest.mark.parametrize("others", [[], [ORDERS[1]]])
@pytest.mark.parametrize("kind", ["blocked", "revoked"])
def test_what_lists_told_before_its_holder_came_holds_and_the_holder_is_known(
    tmp_path: Path, kind: str, others: list[dict[str, Any]]
) -> None:
    secret, key = SECRETS[0], pretix_key(SECRETS[0])
    stamp: dict[str, dict[str, Any]] = {
        "blocked": {"blocked": True, "updated": "2024-06-01T00:00:00Z"},
        "revoked": {"created": "2024-06-01"},
    }
    lists = written(tmp_path, "lists.json", [{"id": 1, "secret": secret, **stamp[kind]}])
    other = written(tmp_path, "other.json", others)
    db = database.memory()
    try:
        roster, journal = Roster(db), Journal(db, "K1")
        for files in ([other], [lists], [written(tmp_path, "orders.json", ORDERS)]):
            bring(roster, journal, plan(), files, NOON, keep_missing=True)
        found = roster.find([key])
        assert found and found.delegate and found.delegate.source_id == f"{ORDERS[0]['code']}-1"
        assert found.standing is (Standing.REVOKED if kind == "revoked" else Standing.ACTIVE)
        codes = db.execute(
            "SELECT count(*) FROM credential_version, generation WHERE key = ? AND until > current", (key,)
        )
        assert codes.fetchone() == (1,)
    finally:
        db.close()
