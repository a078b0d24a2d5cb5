"""A day beside a real pretix: tickets change, other devices scan, lines and processes die; in the end all agree."""

import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from kiosk.domain.verdict import outcome
from kiosk.journal.facts import passages
from kiosk.station import open_station
from kiosk.sync.conflicts import Conflicts
from kiosk.sync.pretix.redeeming import nonce
from kiosk.sync.pretix.tickets import code_key
from tests.servers.kiosk_at_work import KioskAtWork, kills, passes
from tests.servers.running import Json, Running

STATES = {"p": "complete", "n": "unpaid", "c": "cancelled", "e": "cancelled"}


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[KioskAtWork]:
    made = KioskAtWork(tmp_path / "kiosk")
    yield made
    made.close()


def event(pretix: Running, kiosk: KioskAtWork, **told: object) -> Json:
    """A new event that the kiosk follows, from its device's one-time token on."""
    made = pretix.inside("event", slug=f"day-{uuid4().hex[:12]}", **told)
    place = ("--url", pretix.url, "--organizer", made["organizer"], "--event", made["event"])
    lists = (f"campus={made['lists']['main']}", f"plenary={made['lists']['plenary']}")
    kiosk.follow("pretix", *place, "--list", lists[0], "--list", lists[1], token=made["new_device"])
    kiosk.settled()
    return made


class Organiser:
    """Somebody with all rights, at the API."""

    def __init__(self, pretix: Running, made: Json) -> None:
        self._pretix, self._made = pretix, made
        self._path = f"/api/v1/organizers/{made['organizer']}/events/{made['event']}/"

    def __call__(self, method: str, path: str, body: object = None) -> Json:
        return self._pretix.ask(method, self._path + path, self._made["team_token"], body)

    def order(self, number: int, date: int | None = None) -> Json:
        name = {"_scheme": "title_given_family", "title": "", "given_name": "Late", "family_name": f"Comer {number}"}
        position = {"item": self._made["items"]["Delegate"], "variation": None, "price": None, "subevent": date}
        position |= {"attendee_name_parts": name, "attendee_email": None, "addon_to": None, "answers": []}
        told: Json = {"email": f"late{number}@police.example", "locale": "en", "sales_channel": "web", "status": "p"}
        told |= {"payment_provider": "manual", "send_email": False, "force": True, "positions": [position]}
        return self("POST", "orders/", told)

    def changes(self, tickets: list[Json]) -> None:
        """Of each kind some, every time with another ticket."""
        draw = iter(tickets)
        for number in range(5):
            self.order(number, tickets[0]["subevent"])
            name = {"_scheme": "title_given_family", "given_name": "Re", "family_name": "Named", "title": ""}
            self("PATCH", f"orderpositions/{next(draw)['id']}/", {"attendee_name_parts": name})
            self("PATCH", f"orderpositions/{next(draw)['id']}/", {"item": self._made["items"]["Minister"]})
            self("POST", f"orders/{next(draw)['order']}/mark_canceled/", {"send_email": False})
            self("POST", f"orderpositions/{next(draw)['id']}/regenerate_secrets/", {})
            self("POST", f"orderpositions/{next(draw)['id']}/add_block/", {"name": "api:lost"})
        unblocked = next(draw)["id"]
        self("POST", f"orderpositions/{unblocked}/add_block/", {"name": "api:found"})
        self("POST", f"orderpositions/{unblocked}/remove_block/", {"name": "api:found"})

    def pay(self, tickets: list[Json]) -> None:
        for ticket in tickets:
            self("POST", f"orders/{ticket['order']}/mark_paid/", {"send_email": False})


def disagreements(kiosk: KioskAtWork, there: Json) -> list[str]:
    """Whom roster and server know differently: name, state, product's category, code and whether it is blocked."""
    with open_station(kiosk.folder, writing=False) as station:
        here = {
            person.entry.source_id: (
                person.entry.name,
                str(person.entry.state),
                person.entry.category,
                {code.key: str(code.standing) for code in person.entry.credentials},
            )
            for person in station.roster.present()
        }
    found = []
    for each in there["tickets"]:
        name, state, category, codes = here.get(each["source_id"], ("", "", "", {}))
        told = (name, state, category, codes.get(code_key(each["secret"])))
        standing = "blocked" if each["blocked"] else "active"
        expected = (each["name"], STATES[each["status"]], each["product"].lower(), standing)
        if told != expected and not (state == "cancelled" == expected[1]):
            found.append(f"{each['source_id']}: {told} {expected}")
    return found


def expected_scans(kiosk: KioskAtWork) -> tuple[set[str], set[str], set[str], set[str]]:
    """Nonces of admissions that stand, of refusals, of what was taken back, and of what a conflict tells of."""
    stand, refused, back = set[str](), set[str](), set[str]()
    with open_station(kiosk.folder, writing=False) as station:
        assert all(chain.intact for chain in station.journal.verify())
        told = {nonce(each.kiosk, each.seq) for each in Conflicts(station.db).open() if each.finding == "code_replaced"}
        for past in passages(station.journal.backwards()):
            if past.ticket is None:
                continue
            word = outcome(past.verdict)
            if past.taken_back is not None:
                back.add(nonce(past.kiosk, past.of))
            elif word == "admitted":
                stand.add(nonce(past.kiosk, past.of))
            elif word == "refused":
                refused.add(nonce(past.kiosk, past.seq))
    return stand, refused, back, told


def test_tickets_of_every_kind_of_change_agree(pretix: Running, kiosk: KioskAtWork) -> None:
    for told in ({"generator": "pretix_sig1"}, {"series": True}):
        made = event(pretix, kiosk, tickets=60, **told)
        assert disagreements(kiosk, pretix.inside("state", slug=made["event"])) == []
        organiser = Organiser(pretix, made)
        organiser.changes([ticket for ticket in made["tickets"] if ticket["status"] == "p"])
        organiser.pay([ticket for ticket in made["tickets"] if ticket["status"] == "n"])
        kiosk.settled()
        assert disagreements(kiosk, pretix.inside("state", slug=made["event"])) == []
        kiosk.run("source", "remove", "pretix")


def test_a_day(pretix: Running, kiosk: KioskAtWork) -> None:
    chance = random.Random(20240626)
    made = event(pretix, kiosk, tickets=300)
    good = [ticket for ticket in made["tickets"] if ticket["status"] == "p"]
    codes = [ticket["secret"] for ticket in good]

    pretix.kill()
    kiosk.begin_to_sync()
    kiosk.open_gate()
    passes(kiosk, chance, codes, 2_000)
    pretix.start()
    organiser = Organiser(pretix, made)
    organiser.changes(chance.sample(good, 60))
    organiser.pay([ticket for ticket in made["tickets"] if ticket["status"] == "n"])
    for ticket in good[-10:]:
        body = {"secret": ticket["secret"], "lists": [made["lists"]["main"]], "type": "entry", "force": True}
        path = f"/api/v1/organizers/{made['organizer']}/checkinrpc/redeem/"
        pretix.ask("POST", path, made["team_token"], body | {"nonce": uuid4().hex})

    kills(kiosk, pretix, chance, codes)
    kiosk.kill_sync()
    rounds = kiosk.settled()
    kiosk.kill_gate()

    assert rounds[-1]["state"] == "in_step" and rounds[-1]["troubles"] == []
    there = pretix.inside("state", slug=made["event"])
    assert disagreements(kiosk, there) == []
    stand, refused, back, contradicted = expected_scans(kiosk)
    scans = [scan for scan in there["scans"] if str(scan[0]).startswith("uncops-")]
    counted = Counter(name for name, *_ in scans)
    assert [name for name, count in counted.items() if count > 1] == [], "nothing reached the server twice"
    good_scans = {name for name, successful, *_ in scans if successful}
    assert good_scans - stand == set(), "nothing stands there that does not stand here"
    assert stand - good_scans - contradicted == set(), "all that stands here stands there, or is a conflict"
    assert refused - counted.keys() == set(), "refusals are told"
    assert not good_scans & back, "what was taken back here is annulled there"
