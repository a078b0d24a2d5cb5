"""`make bench-servers`: how fast a kiosk follows a real Indico and a real pretix, on this machine, both on it.

`python -m tests.servers.bench [PEOPLE]`. Prints Markdown: first pull, nothing new, 600 changes, from a change there to
the verdict here that knows it, uploads. Events are made anew, so the servers must be ours (see `running`).
"""

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from uuid import uuid4

from kiosk.station import open_station
from kiosk.storage import database
from tests.bench.__main__ import machine
from tests.servers.kiosk_at_work import KioskAtWork
from tests.servers.running import Json, Running, chosen, running
from tests.servers.test_a_day_at_indico import ticket
from tests.servers.test_a_day_at_pretix import Organiser

CHANGES, TRIES, UPLOADS, EVERY = 600, 7, 500, 5.0


@dataclass(frozen=True)
class Row:
    """One line of the table."""

    what: str
    seconds: float
    requests: int
    received: int
    remark: str = ""

    def __str__(self) -> str:
        return (
            f"| {self.what} | {self.seconds:.1f} s | {self.requests} | {self.received / 1e6:.2f} MB | {self.remark} |"
        )


def main(people: int) -> None:
    """Print the table."""
    print(f"Measured {datetime.now(UTC):%d %B %Y} on {machine()}; servers and kiosk on this machine.\n")
    print("| | time | requests | received | |\n| --- | --- | --- | --- | --- |")
    for kind in chosen():
        server = running(kind)
        try:
            with tempfile.TemporaryDirectory(prefix="kiosk-servers-") as folder:
                rows = _indico if kind == "indico" else _pretix
                for row in rows(server, Path(folder), people):
                    print(row, flush=True)
        finally:
            server.close()


def _indico(server: Running, folder: Path, people: int) -> Iterator[Row]:
    made = server.inside("event", people=people)
    there = [person for person in made["people"] if person["state"] == "complete"]
    kiosk = KioskAtWork(folder / "indico")
    kiosk.follow("indico", "--url", server.url, "--event", str(made["event"]), token=made["log_token"])
    yield _added_up(f"Indico, {people:,} people: first pull", _pulled(kiosk))
    for log, token in ((True, made["log_token"]), (False, made["token"])):
        _give(kiosk, token)
        name = f"Indico, {people:,} people, {'with' if log else 'without'} the log"
        yield from _deltas(kiosk, name, partial(_rename, server, random.sample(there, min(CHANGES, len(there)))))
        codes = [(ticket(server, person), person["id"]) for person in random.sample(there, 3 * TRIES)]
        withdrawn = [(code, _withdrawing(server, id_)) for code, id_ in codes[:TRIES]]
        yield _until_known(kiosk, f"{name}: withdrawn there → refused here", withdrawn, "verdict")
        there = [person for person in there if person["id"] not in {id_ for _, id_ in codes[:TRIES]}]
        if log:
            changed = [(code, _choosing(server, id_)) for code, id_ in codes[TRIES : 2 * TRIES]]
            yield _until_known(kiosk, f"{name}: category there → category here", changed, "category")
        uploads = [ticket(server, person) for person in there[:UPLOADS]]
        there = there[UPLOADS:]
        yield _uploads(kiosk, f"{name}: first admissions up", uploads)


def _pretix(server: Running, folder: Path, people: int) -> Iterator[Row]:
    made = server.inside("event", slug=f"bench-{uuid4().hex[:12]}", tickets=people)
    kiosk = KioskAtWork(folder / "pretix")
    place = ("--url", server.url, "--organizer", made["organizer"], "--event", made["event"])
    kiosk.follow("pretix", *place, "--list", f"campus={made['lists']['main']}", token=made["new_device"])
    organiser, name = Organiser(server, made), f"pretix, {people:,} orders"
    good = [each for each in made["tickets"] if each["status"] == "p"]
    yield _added_up(f"{name}: first pull", _pulled(kiosk))
    yield from _deltas(kiosk, name, lambda: _check_in(server, made, good[-CHANGES:]))

    def cancelling(each: Json) -> Callable[[], object]:
        return lambda: organiser("POST", f"orders/{each['order']}/mark_canceled/", {"send_email": False})

    cancelled = [(each["secret"], cancelling(each)) for each in good[:TRIES]]
    yield _until_known(kiosk, f"{name}: cancelled there → refused here", cancelled, "verdict")
    yield _uploads(kiosk, f"{name}: admissions up", [each["secret"] for each in good[TRIES : TRIES + UPLOADS]])


def _give(kiosk: KioskAtWork, token: str) -> None:
    """Another token for the source, as if it had other rights."""
    with open_station(kiosk.folder, writing=True) as station, database.writing(station.db) as db:
        db.execute("UPDATE source SET token = ?", (token,))


def _deltas(kiosk: KioskAtWork, name: str, change: Callable[[], object]) -> Iterator[Row]:
    yield _added_up(f"{name}: nothing new (asked for)", kiosk.run("sync", "--once"))
    change()
    yield _added_up(f"{name}: {CHANGES} changes", _pulled(kiosk))


def _pulled(kiosk: KioskAtWork) -> list[Json]:
    """Rounds until nothing new comes."""
    rounds = []
    while True:
        rounds += kiosk.run("sync", "--once")
        if not rounds[-1]["added"] + rounds[-1]["changed"]:
            return rounds


def _added_up(what: str, rounds: Sequence[Json]) -> Row:
    useful = [each for each in rounds if each["added"] + each["changed"]] or rounds
    total = {key: sum(each[key] for each in useful) for key in ("seconds", "requests", "bytes")}
    people = sum(each["added"] + each["changed"] for each in useful)
    return Row(what, total["seconds"], total["requests"], total["bytes"], f"{len(useful)} rounds, {people:,} people")


def _until_known(kiosk: KioskAtWork, what: str, tries: Sequence[tuple[str, Callable[[], object]]], sign: str) -> Row:
    """From the answer of whoever changes something until a scan would tell."""
    kiosk.begin_to_sync(EVERY)
    kiosk.open_gate()
    waits, chance = [], random.Random(1)
    for code, change in tries:
        time.sleep(EVERY * (1 + chance.random()))
        before = kiosk.ask(code)[sign]
        change()
        began = time.monotonic()
        while kiosk.ask(code)[sign] == before:
            time.sleep(0.05)
        waits.append(time.monotonic() - began)
    kiosk.kill_gate()
    kiosk.kill_sync()
    remark = f"median of {len(waits)}, longest {max(waits):.1f} s; sync every {EVERY:.0f} s"
    return Row(what, statistics.median(waits), 0, 0, remark)


def _uploads(kiosk: KioskAtWork, what: str, codes: Sequence[str]) -> Row:
    kiosk.open_gate()
    for code in codes:
        kiosk.scan(code)
    kiosk.kill_gate()
    (done,) = kiosk.run("sync", "--once")
    remark = f"{done['pushed'] / done['seconds']:.1f}/s, {done['pushed']} of {len(codes)} scans"
    return Row(what, done["seconds"], done["requests"], done["bytes"], remark)


def _rename(server: Running, people: Sequence[Json]) -> None:
    for person in people:
        server.inside("change", id=person["id"], family=f"Renamed {uuid4().hex[:6]}")


def _withdrawing(server: Running, id_: int) -> Callable[[], object]:
    return lambda: server.inside("withdraw", id=id_)


def _choosing(server: Running, id_: int) -> Callable[[], object]:
    def choose() -> None:
        category = server.inside("change", id=id_)["category"]
        server.inside("change", id=id_, category="Minister" if category != "Minister" else "Delegate")

    return choose


def _check_in(server: Running, made: Json, tickets: Sequence[Json]) -> None:
    path = f"/api/v1/organizers/{made['organizer']}/checkinrpc/redeem/"
    for each in tickets:
        body = {"secret": each["secret"], "lists": [made["lists"]["main"]], "force": True, "nonce": uuid4().hex}
        server.ask("POST", path, made["team_token"], body)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5_000)
