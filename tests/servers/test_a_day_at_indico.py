"""A day beside a real Indico: people change, other devices check in, lines and processes die; in the end all agree."""

import base64
import json
import random
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from kiosk.domain.people import DelegateId
from kiosk.domain.verdict import outcome
from kiosk.journal.facts import passages
from kiosk.station import Station, open_station
from kiosk.sync.conflicts import Conflicts
from tests.servers.kiosk_at_work import KioskAtWork, kills, passes
from tests.servers.running import Json, Running

CODES = {"Minister": "minister", "Chief of Police": "chief_of_police", "Delegate": "delegate", "UN staff": "un_staff"}


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[KioskAtWork]:
    made = KioskAtWork(tmp_path / "kiosk")
    yield made
    made.close()


def ticket(indico: Running, person: Json) -> str:
    secret = base64.b64encode(UUID(person["ticket_uuid"]).bytes).decode()
    return json.dumps({"i": [2, indico.url, secret]})


def other_device(indico: Running, made: Json, person: Json, value: bool = True) -> None:
    path = f"/api/checkin/event/{made['event']}/forms/{person['form']}/registrations/{person['id']}"
    indico.ask("PATCH", path, made["token"], {"checked_in": value})


def changes(indico: Running, made: Json, people: list[Json], chance: random.Random) -> None:
    """One of each kind, and some more of those that happen often. Nobody of the first half: these come to the gates."""
    half = [person for person in people[len(people) // 2 :] if person["state"] == "complete"]
    chance.shuffle(half)
    draw = iter(half)
    for number in range(6):
        indico.inside(
            "add",
            form=made["forms"]["main"],
            email=f"late{number}-{chance.random()}@police.example",
            given="Late",
            family=f"Comer {number}",
            category=chance.choice(list(CODES)),
            companions=number % 2,
        )
    for _ in range(8):
        indico.inside("change", id=next(draw)["id"], category=chance.choice(list(CODES)))
        indico.inside("change", id=next(draw)["id"], family="Renamed")
    for _ in range(3):
        indico.inside("withdraw", id=next(draw)["id"])
        indico.inside("delete", id=next(draw)["id"])
    for do in ("approve", "reject"):
        id_ = next(draw)["id"]
        indico.inside("reset", id=id_)
        indico.inside(do, id=id_)
    unpaid = [person for person in people if person["state"] == "unpaid"]
    for person in unpaid[:5]:
        indico.inside("pay", id=person["id"])


def disagreements(kiosk: KioskAtWork, there: Json) -> list[str]:
    """Whom roster and server know differently."""
    with open_station(kiosk.folder, writing=False) as station:
        here = {
            person.entry.source_id: (person.entry.name, person.entry.state, person.entry.category)
            for person in station.roster.present()
            if person.entry.companion_of is None and not person.missing
        }
    known = {str(p["id"]): (p["name"], p["state"], CODES[p["category"]]) for p in there["people"]}
    return [f"{id_}: {here.get(id_)} {known.get(id_)}" for id_ in here | known if here.get(id_) != known.get(id_)]


def admitted(station: Station) -> set[int]:
    """Registrations of whom an admission to the campus stands."""
    standing = set()
    for past in passages(station.journal.backwards()):
        if past.taken_back is None and outcome(past.verdict) == "admitted" and past.direction == "in":
            delegate = station.roster.get(DelegateId(past.ticket or ""))
            if delegate is not None and delegate.companion_of is None and past.gate == "A1":
                standing.add(int(delegate.source_id))
    return standing


def person_of(station: Station, delegate: str | None) -> int:
    found = station.roster.get(DelegateId(delegate or ""))
    assert found is not None
    return int(found.source_id)


def told(log: Json) -> dict[int, list[bool]]:
    """By registration, check-ins and resets in the order in which the server wrote them down."""
    found: dict[int, list[bool]] = defaultdict(list)
    for _, id_, summary in log["entries"]:
        if summary.endswith(("has been checked in", "check-in has been reset")):
            found[id_].append(summary.endswith("in"))
    return found


@pytest.mark.parametrize("log", [True, False], ids=["with the log", "without the log"])
def test_people_of_every_kind_of_change_agree(indico: Running, kiosk: KioskAtWork, log: bool) -> None:
    made = indico.inside("event", people=60)
    rights = kiosk.follow(
        "indico", "--url", indico.url, "--event", str(made["event"]), token=made["log_token" if log else "token"]
    )
    assert bool(rights["missing_rights"]) is not log
    kiosk.settled()
    assert disagreements(kiosk, indico.inside("state", event=made["event"])) == []
    changes(indico, made, made["people"], random.Random(1))
    kiosk.settled()
    assert disagreements(kiosk, indico.inside("state", event=made["event"])) == []


def test_a_day(indico: Running, kiosk: KioskAtWork) -> None:
    chance = random.Random(20240626)
    made = indico.inside("event", people=400)
    people: list[Json] = made["people"]
    kiosk.follow("indico", "--url", indico.url, "--event", str(made["event"]), token=made["log_token"])
    kiosk.settled()
    expected = [person for person in people if person["state"] == "complete"][: len(people) // 2]
    codes = [ticket(indico, person) for person in expected]

    indico.kill()
    kiosk.begin_to_sync()
    kiosk.open_gate()
    passes(kiosk, chance, codes, 2_000)
    indico.start()
    elsewhere = [person for person in people if person["state"] == "complete"][-40:]
    for person in elsewhere:
        other_device(indico, made, person)
    changes(indico, made, [person for person in people if person not in elsewhere], chance)

    kills(kiosk, indico, chance, codes)
    kiosk.kill_sync()
    rounds = kiosk.settled()
    kiosk.kill_gate()

    assert rounds[-1]["state"] == "in_step" and rounds[-1]["troubles"] == []
    there, log = indico.inside("state", event=made["event"]), indico.inside("log", event=made["event"])
    assert disagreements(kiosk, there) == []
    with open_station(kiosk.folder, writing=False) as station:
        here = admitted(station)
        assert all(chain.first_break is None for chain in station.journal.verify())
        contradicted = {person_of(station, each.person) for each in Conflicts(station.db).open()}
    checked_in = {person["id"] for person in there["people"] if person["checked_in"]}
    others, left = {person["id"] for person in elsewhere}, {person["id"] for person in there["people"]}
    entries: dict[int, Any] = told(log)
    assert checked_in == (here & left) | others
    assert here - left <= entries.keys() | contradicted, "who was deleted there was told before, or is a conflict"
    assert {id_: values for id_, values in entries.items() if values != [n % 2 == 0 for n in range(len(values))]} == {}
