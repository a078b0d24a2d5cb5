"""The generator of rehearsal rosters."""

import unicodedata
from collections import Counter
from datetime import UTC, datetime
from itertools import islice

import pytest

from kiosk.demo import crowd
from kiosk.domain.people import CredentialEntry, Registration, State
from kiosk.domain.plan import Category, Event, Plan

SCRIPTS = {
    *("LATIN", "CYRILLIC", "ARABIC", "HEBREW", "DEVANAGARI", "BENGALI", "TAMIL", "SINHALA", "THAI", "LAO", "KHMER"),
    *("MYANMAR", "GEORGIAN", "ARMENIAN", "ETHIOPIC", "CJK", "HANGUL", "GREEK", "THAANA", "TIBETAN"),
}


@pytest.fixture(scope="module")
def plan() -> Plan:
    moment = datetime(2024, 6, 26, tzinfo=UTC)
    categories = {
        code: Category(code=code, name=name, key=name[0], colour="#000000")
        for code, name in (("minister", "Minister"), ("chief", "Chief of Police"), ("delegate", "Delegate"))
    }
    return Plan(
        event=Event(code="E", name="Event", short_name="E", venue="Here", timezone="UTC", starts=moment, ends=moment),
        categories=categories,
        zones={},
        sessions=(),
        gates={},
        delegations={"MINUSCA": "MINUSCA", "UNMISS": "UN Mission in South Sudan"},
    )


@pytest.fixture(scope="module")
def roster(plan: Plan) -> list[Registration]:
    return list(crowd.entries(plan, 5_000))


def test_all_193_member_states_can_send_people() -> None:
    assert len(crowd.member_states()) == 193


def test_a_roster_is_exactly_as_large_as_asked(plan: Plan) -> None:
    assert [len(list(crowd.entries(plan, size))) for size in (0, 1, 7, 300)] == [0, 1, 7, 300]


def test_the_same_seed_makes_the_same_people_and_another_makes_others(plan: Plan) -> None:
    once, again, other = (list(crowd.entries(plan, 50, seed)) for seed in (1, 1, 2))
    assert once == again
    assert once != other


def test_every_state_and_mission_is_there_and_headed_once(plan: Plan, roster: list[Registration]) -> None:
    delegations = {*crowd.member_states(), *plan.delegations}
    assert {entry.delegation for entry in roster} == delegations
    heads = Counter(
        entry.delegation for entry in roster if entry.category in ("minister", "chief") and not entry.companion_of
    )
    assert heads == dict.fromkeys(delegations, 1)


def test_every_script_occurs(roster: list[Registration]) -> None:
    found = {
        unicodedata.name(letter, "-").split()[0] for entry in roster for letter in entry.name or "" if letter.isalpha()
    }
    assert found >= SCRIPTS


def test_every_standing_a_registration_can_have_occurs(roster: list[Registration]) -> None:
    assert {entry.state for entry in roster} == {
        State.COMPLETE,
        State.PENDING,
        State.UNPAID,
        State.REJECTED,
        State.WITHDRAWN,
    }


def test_ids_secrets_and_addresses_are_unique(roster: list[Registration]) -> None:
    assert len({entry.source_id for entry in roster}) == len(roster)
    assert len({entry.credentials[0].key for entry in roster}) == len(roster)
    registrants = [entry for entry in roster if not entry.companion_of]
    assert len({entry.email for entry in registrants}) == len(registrants)


def test_companions_come_after_their_registrant_and_share_the_secret(roster: list[Registration]) -> None:
    seen: dict[str, Registration] = {}
    companions = 0
    for entry in roster:
        if entry.companion_of:
            companions += 1
            assert entry.credentials[0].key.startswith(seen[entry.companion_of].credentials[0].key + "/")
        seen[entry.source_id] = entry
    assert companions > 100


def test_names_are_never_empty(roster: list[Registration]) -> None:
    assert all(entry.name and entry.name == entry.name.strip() for entry in roster)


def test_people_are_made_as_they_are_asked_for(plan: Plan) -> None:
    assert len(list(islice(crowd.entries(plan, 10**9), 5))) == 5


@pytest.mark.parametrize(
    ("key", "payload"),
    [
        (
            "indico:a12c552e-2960-417e-9223-003ce568e030",
            b'{"i":[2,"indico.un.example","oSxVLilgQX6SIwA85WjgMA=="]}',
        ),
        (
            "indico:a12c552e-2960-417e-9223-003ce568e030/75b5d6af-1f4d-42cc-8769-c9b096fe0c13",
            b'{"i":[2,"indico.un.example","oSxVLilgQX6SIwA85WjgMA==","dbXWrx9NQsyHacmwlv4MEw=="]}',
        ),
    ],
)
def test_a_ticket_is_written_as_indico_writes_it(key: str, payload: bytes) -> None:
    entry = Registration(system="indico", source_id="2", credentials=(CredentialEntry(key=key),))
    assert crowd.ticket(entry) == payload
