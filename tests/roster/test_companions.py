"""A companion stands and falls with the host, whoever is asked and whatever was imported before."""

import shutil
from collections import Counter
from itertools import product
from pathlib import Path

import pytest

from kiosk.domain.export import Export
from kiosk.domain.people import GRAVITY, Delegate, Registration, State, graver
from kiosk.domain.policy import RULES
from kiosk.roster.changes import Change, Changes, compare
from kiosk.roster.store import Roster
from kiosk.storage import database, schema
from kiosk.storage.database import memory, writing
from kiosk.storage.paths import migrations
from kiosk.storage.schema import migrate
from tests.roster.people import AT, a_roster, an_entry

HOST = an_entry("2", "Ana", "Paz")
GUEST = an_entry("2/x", "Bo", "Lund", companion_of="2")


def an_export(*entries: Registration) -> Export:
    return Export(system="indico", entries=entries)


def readings(roster: Roster, source_id: str) -> list[Delegate]:
    """The same person by every way that there is."""
    found = roster.by_source_id(source_id)
    ticket = roster.find((f"indico:{source_id}",))
    assert found is not None and ticket is not None and ticket.delegate is not None
    again = roster.get(found.id)
    assert again is not None
    everyone = [each for each in roster.people() if each.source_id == source_id]
    company = roster.companions_of(found.companion_of) if found.companion_of else [found]
    searched = [each for text in (found.name, source_id, found.id) for each in roster.search(text)]
    return [found, ticket.delegate, again, *everyone, *company, *(s for s in searched if s.source_id == source_id)]


def test_gravity_is_in_the_order_of_the_policy() -> None:
    reasons = [rule.reason for rule in RULES]
    places = [reasons.index(state.name) for state in GRAVITY if state is not State.COMPLETE]  # type: ignore[arg-type]
    assert places == sorted(places, reverse=True)
    assert set(GRAVITY) == set(State)


@pytest.mark.parametrize(("host", "own"), list(product(State, State)))
def test_the_graver_of_both_states_counts_for_every_reader(host: State, own: State) -> None:
    roster = a_roster(an_entry("2", state=host), an_entry("2/x", "Bo", "Lund", companion_of="2", state=own))
    read = readings(roster, "2/x")
    assert len(read) == 8
    assert {each.state for each in read} == {graver(own, host)} == {max(own, host, key=GRAVITY.index)}
    assert {each.state for each in readings(roster, "2")} == {host}
    assert roster.count_by("state") == Counter([host, graver(own, host)])


@pytest.mark.parametrize(("host", "own"), list(product((False, True), repeat=2)))
def test_a_companion_of_somebody_missing_is_missing_until_the_host_returns(host: bool, own: bool) -> None:
    roster = a_roster(HOST, GUEST)
    ana, bo = (roster.by_source_id(source_id) for source_id in ("2", "2/x"))
    assert ana is not None and bo is not None
    gone = tuple(person for person, missing in ((ana.id, host), (bo.id, own)) if missing)
    roster.apply(Changes(missing=gone), AT)
    assert {each.missing for each in readings(roster, "2/x")} == {host or own}
    assert {each.missing for each in readings(roster, "2")} == {host}
    roster.apply(Changes(returned=(ana.id,)), AT)
    assert {each.missing for each in readings(roster, "2/x")} == {own}


def test_whatever_becomes_of_the_host_becomes_of_the_companion_and_back() -> None:
    roster = a_roster(HOST, GUEST)
    ana = roster.by_source_id("2")
    assert ana is not None
    before = State.COMPLETE
    for after in (State.WITHDRAWN, State.COMPLETE, State.BARRED, State.UNPAID, State.COMPLETE):
        roster.apply(Changes(changed=(Change(ana.id, {"state": (before, after)}),)), AT)
        assert {each.state for each in readings(roster, "2/x")} == {after}
        before = after


def test_what_companion_and_host_had_in_common_stays_in_common() -> None:
    roster = a_roster(HOST, GUEST)
    told = an_entry("2", "Ana", "Paz", category="minister", delegation="KE", organisation="Police")
    changes = compare(list(roster.present()), an_export(told))
    roster.apply(changes, AT)
    bo = roster.by_source_id("2/x")
    assert bo is not None
    assert (bo.category, bo.delegation, bo.organisation) == ("minister", "KE", "Police")
    assert {each.source_id for each in roster.search("kenya")} == {"2", "2/x"}


def test_what_is_a_companion_s_own_stays() -> None:
    roster = a_roster(HOST, an_entry("2/x", "Bo", "Lund", companion_of="2", category="press"))
    roster.apply(compare(list(roster.present()), an_export(an_entry("2", "Ana", "Paz", category="minister"))), AT)
    bo = roster.by_source_id("2/x")
    assert bo is not None and bo.category == "press"


def test_an_old_roster_forgets_copies_of_states_and_finds_lost_hosts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for file in migrations("kiosk").glob("00*.sql"):
        if file.stem != "0020_companions":
            shutil.copy(file, tmp_path)
    with monkeypatch.context() as old:
        for module in (database, schema):
            old.setattr(module, "migrations", lambda _: tmp_path)
        db = memory()
    roster = a_roster(
        HOST, an_entry("2/x", "Bo", "Lund", companion_of="2", state=State.UNPAID), an_entry("2/y", "Cy", "Ott"), db=db
    )
    with writing(db):
        db.execute("UPDATE delegate_version SET missing = 1 WHERE source_id IN ('2', '2/x')")
    migrate(db, Path(":memory:"))
    ana = roster.by_source_id("2")
    assert ana is not None
    assert [each.source_id for each in roster.companions_of(ana.id)] == ["2/x", "2/y"]
    assert {(each.state, each.missing) for each in roster.people()} == {(State.COMPLETE, True)}
    roster.apply(Changes(returned=(ana.id,), changed=(Change(ana.id, {"state": (ana.state, State.BARRED)}),)), AT)
    assert {(each.state, each.missing) for each in roster.people()} == {(State.BARRED, False)}
