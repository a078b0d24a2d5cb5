"""Addresses are kept beside the people, in an order of their own, and follow them through every import."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.export import Export
from kiosk.roster import renewal, search
from kiosk.roster.changes import Changes, compare
from kiosk.roster.leftovers import clear_away
from kiosk.roster.reindexing import index_anew
from kiosk.roster.store import Roster
from kiosk.storage.database import Connection, memory
from tests.roster.people import AT, an_entry

ADDRESSES = ("", "ana@un.example", "Ana@un.example", "ana@who.example", "bo@un.example", "ünal@un.example")

told = st.lists(st.sampled_from(ADDRESSES), min_size=3, max_size=3)
"""Addresses of three people, as one file has them."""


def kept(db: Connection) -> set[tuple[str, str]]:
    return {(email.lower(), delegate) for email, delegate in db.execute("SELECT email, delegate FROM mailbox")}


def due(db: Connection) -> set[tuple[str, str]]:
    people = db.execute("SELECT email, id FROM delegate_version WHERE email <> ''")
    return {(email.lower(), delegate) for email, delegate in people}


def bring(roster: Roster, addresses: Sequence[str]) -> None:
    people = (an_entry(str(number), f"P{number}", email=email) for number, email in enumerate(addresses))
    roster.apply(compare(roster.present(), Export(system="indico", entries=tuple(people))), AT)


def found(roster: Roster, typed: str) -> set[str]:
    return {each.source_id for each in roster.search(typed)}


@given(files=st.lists(told, min_size=1, max_size=4))
def test_after_any_imports_everybody_is_found_by_the_last_address_and_no_other(files: list[list[str]]) -> None:
    db = memory()
    roster = Roster(db)
    for addresses in files:
        bring(roster, addresses)
    for typed in filter(None, ADDRESSES):
        wanted = {str(number) for number, email in enumerate(files[-1]) if email.lower() == typed.lower()}
        assert found(roster, typed) == wanted
    assert kept(db) == due(db)


@given(before=told, broken=told)
def test_addresses_of_an_import_that_broke_off_leave_with_it(before: list[str], broken: list[str]) -> None:
    db = memory()
    roster = Roster(db)
    bring(roster, before)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(renewal._Renewal, "switch", _break_off)
        with pytest.raises(OSError, match="disk full"):
            bring(roster, broken)
    clear_away(db)
    assert kept(db) == due(db)


def _break_off(*_: object) -> None:
    raise OSError("disk full")


def test_an_index_made_anew_has_every_address() -> None:
    db = memory()
    bring(Roster(db), ADDRESSES[:3])
    db.execute("DELETE FROM mailbox")
    index_anew(db)
    assert kept(db) == due(db) != set()


def test_the_beginning_of_an_address_is_looked_up_and_not_searched_for() -> None:
    plan = [row[3] for row in memory().execute(f"EXPLAIN QUERY PLAN {search._MAILED}", ("a", "b", 5))]
    assert any("SEARCH m USING PRIMARY KEY" in step for step in plan)
    assert not any(step.startswith("SCAN d") for step in plan)


def test_rows_of_people_carry_no_index_in_another_order() -> None:
    """Each slice of an import would write as many of its pages as it has rows."""
    indexes = memory().execute("SELECT sql FROM sqlite_master WHERE tbl_name = 'delegate_version' AND type = 'index'")
    assert not [sql for (sql,) in indexes if sql and "IS NOT NULL" not in sql]


def test_an_import_without_addresses_writes_none() -> None:
    db = memory()
    Roster(db).apply(Changes(added=(an_entry(),)), AT)
    assert kept(db) == set()
