"""Two days of UNCOPS at any size, and what must come of every scan.

What is expected comes from a model as naive as an usher's note pad: the plan read as plain TOML, sets of people, local
times compared as text. It shares no line with the policy, the journal or the plan's own reader.
"""

import json
import random
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from kiosk.admission.checkpoint import Checkpoint
from kiosk.credentials import Keys
from kiosk.demo import crowd
from kiosk.domain.export import Export
from kiosk.domain.people import Registration
from kiosk.journal.store import Journal
from kiosk.roster.changes import compare
from kiosk.roster.store import Roster
from kiosk.sources import plan_file
from kiosk.storage.database import memory
from kiosk.storage.paths import resources

DAYS = ("2024-06-26", "2024-06-27")
_STRICTER = (
    ("[zones.lounge]\n", "[zones.lounge]\nonce_a_day = true\n"),
    ("[zones.press_room]\n", '[zones.press_room]\nleaves = ["side_events", "lounge"]\n'),
    ("[zones.bilateral]\n", '[zones.bilateral]\npass_back = "warn"\n'),
    ("[zones.campus]\n", '[zones.campus]\nall_out = "23:00"\n'),
    ("[gates.L1]\n", '[gates.L1]\nhours = [{ starts = "09:00", ends = "19:30" }]\n'),
    ("[zones.side_events]\n", '[zones.side_events]\noverflow = "press_room"\nwarn_at = "80%"\n'),
)
"""What the demo's plan leaves out."""
_INNER_GATES = ("P1", "S1", "C3", "L1", "R1", "B2", "P2")
_WEIGHTS = {DAYS[0]: (5, 40, 18, 10, 18, 7, 2), DAYS[1]: (58, 5, 16, 10, 2, 7, 2)}
_STATES = {
    "withdrawn": "refused:WITHDRAWN",
    "rejected": "refused:REJECTED",
    "cancelled": "refused:CANCELLED",
    "pending": "held:PENDING",
    "unpaid": "held:UNPAID",
}


def plan_text() -> str:
    """The demo's plan with further rules on."""
    text = (resources() / "demo" / "uncops.toml").read_text(encoding="utf-8")
    for usual, stricter in _STRICTER:
        assert text.count(usual) == 1, usual
        text = text.replace(usual, stricter)
    return text


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody on the note pad."""

    id: str
    category: str
    state: str
    ticket: bytes


@dataclass(frozen=True, slots=True)
class Move:
    """One scan. `at` is local time as text, which sorts like time; `person` is None for nobody's code."""

    at: str
    gate: str
    direction: str
    payload: bytes
    person: Person | None


@dataclass(slots=True)
class NotePad:
    """Who is where, kept by hand."""

    plan: dict[str, Any]
    inside: dict[str, set[str]] = field(default_factory=dict)
    entries: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    """Days on which somebody entered a zone."""
    emptied: set[str] = field(default_factory=set)
    """Days whose closing hour has come."""

    def see(self, move: Move) -> str:
        """What must come of it; remembers who moved."""
        self._close(move.at)
        gate = self.plan["gates"][move.gate]
        zone, person = gate["zone"], move.person
        if person is None:
            return "refused:UNKNOWN"
        if move.direction == "out":
            return self._leave(zone, person)
        wrong = self._wrong(move, gate, zone, person)
        return wrong or self._enter(zone, person, move.at[:10])

    def _leave(self, zone: str, person: Person) -> str:
        if person.id in self._in(zone):
            for left in (zone, *self._within(zone)):
                self._in(left).discard(person.id)
            return "admitted:EXIT"
        if person.state in _STATES:
            return _STATES[person.state]
        if not self._ever(zone, person.category):
            return "refused:NO_ACCESS"
        for left in self._within(zone):
            self._in(left).discard(person.id)
        return "admitted:NOT_SEEN_ENTERING"

    def _wrong(self, move: Move, gate: dict[str, Any], zone: str, person: Person) -> str:
        rules, around = self.plan["zones"][zone], self.plan["zones"][zone].get("within")
        been = self.entries.get((person.id, zone), [])
        here = person.id in self._in(zone)
        if person.state in _STATES:
            return _STATES[person.state]
        checks = {
            "refused:BADGE_REQUIRED": "ticket" not in gate.get("accepts", ["ticket"]),
            **self._beyond(zone, move.at),
            "refused:NO_ACCESS": not self._ever(zone, person.category),
            "refused:OUTSIDE_HOURS": not (_open(gate, move.at) and self._now(zone, person.category, move.at)),
            "refused:ALREADY_USED": (rules.get("once_a_day") and move.at[:10] in been)
            or len(been) >= rules.get("entries", 9_999),
            "refused:ALREADY_INSIDE": here and rules.get("pass_back") != "warn",
            "refused:NOT_IN_OUTER_ZONE": around is not None and person.id not in self._in(around),
            "refused:ZONE_FULL": not here and len(self._in(zone)) >= rules.get("capacity", 10**9),
        }
        return next((verdict for verdict, broken in checks.items() if broken), "")

    def _beyond(self, zone: str, at: str) -> dict[str, bool]:
        """Before the first day, or after the end of the last one, with no session on in the zone or within it."""
        event, around = self.plan["event"], {zone, *self._within(zone)}
        on = any(
            each["zone"] in around and each["starts"].isoformat() <= at < each["ends"].isoformat()
            for each in self.plan["sessions"]
        )
        return {
            "refused:NOT_YET_VALID": not on and at < event["starts"].isoformat()[:10],
            "refused:EXPIRED": not on and at > event["ends"].isoformat(),
        }

    def _enter(self, zone: str, person: Person, day: str) -> str:
        for other in self.plan["zones"][zone].get("leaves", ()):
            for left in (other, *self._within(other)):
                self._in(left).discard(person.id)
        been = self.entries.setdefault((person.id, zone), [])
        again = bool(been)
        been.append(day)
        warned = person.id in self._in(zone)
        self._in(zone).add(person.id)
        return f"admitted:{'RE_ENTRY' if again else 'FIRST_ENTRY'}{'+ATTENTION' if warned else ''}"

    def _close(self, at: str) -> None:
        """At eleven in the evening nobody is on the campus any more."""
        for day in DAYS:
            if at >= f"{day}T23:00:00" and day not in self.emptied:
                self.emptied.add(day)
                for zone in ("campus", *self._within("campus")):
                    self._in(zone).clear()

    def _in(self, zone: str) -> set[str]:
        return self.inside.setdefault(zone, set())

    def _within(self, zone: str) -> list[str]:
        return [code for code, rules in self.plan["zones"].items() if rules.get("within") == zone]

    def _always(self, zone: str, category: str) -> bool:
        allowed = self.plan["zones"][zone].get("categories", [])
        return allowed == "all" or category in allowed

    def _ever(self, zone: str, category: str) -> bool:
        return self._always(zone, category) or any(
            session["zone"] == zone and category in session["categories"] for session in self.plan["sessions"]
        )

    def _now(self, zone: str, category: str, at: str) -> bool:
        return self._always(zone, category) or any(
            session["zone"] == zone
            and category in session["categories"]
            and session["starts"].isoformat() <= at < session["ends"].isoformat()
            for session in self.plan["sessions"]
        )


def _open(gate: dict[str, Any], at: str) -> bool:
    hours = gate.get("hours")
    return hours is None or any(each["starts"] <= at[11:16] < each["ends"] for each in hours)


def people(size: int) -> tuple[list[Registration], list[Person]]:
    """Generated delegates, as an import brings them and as the note pad knows them."""
    entries = list(crowd.entries(plan_file.loads(plan_text()), size))
    pad = [Person(e.source_id, e.category or "companion", str(e.state), crowd.ticket(e)) for e in entries]
    return entries, pad


def moves(crowd: Sequence[Person], scans: int, seed: int = 1) -> list[Move]:
    """So many scans over two days, in order of time, no two at once: comings and goings, detours, double scans,
    gates at the wrong hour, and codes of nobody."""
    rng = random.Random(f"summit {seed}")
    found: list[tuple[datetime, str, str, Person | None, bytes]] = []
    while len(found) < scans:
        for person in crowd:
            for day in DAYS:
                for at, gate, way in _day(rng, datetime.fromisoformat(f"{day}T07:30:00")):
                    found.append((at, gate, way, person, person.ticket))
                    if rng.random() < 0.02:
                        code = b"NOBODY-%06d" % rng.randrange(10**6)
                        found.append((at + timedelta(seconds=3), gate, way, None, code))
    chosen = sorted(rng.sample(range(len(found)), scans)) if len(found) > scans else range(len(found))
    kept = sorted((found[number] for number in chosen), key=lambda each: each[0])
    return [
        Move(f"{_apart(kept, number).isoformat(timespec='microseconds')}", gate, way, payload, person)
        for number, (_, gate, way, person, payload) in enumerate(kept)
    ]


def _apart(kept: Sequence[tuple[datetime, Any, Any, Any, Any]], number: int) -> datetime:
    """Scans of one second follow one another by a microsecond, so that everybody puts them into one order."""
    return kept[number][0].replace(microsecond=number)


def _day(rng: random.Random, opens: datetime) -> Iterator[tuple[datetime, str, str]]:
    """One person's day."""
    at = opens + timedelta(seconds=rng.randint(0, 3 * 3600))
    if rng.random() < 0.97:
        yield at, rng.choice(("A1", "A1", "A1", "A2")), "in"
    for _ in range(rng.choice((1, 1, 2, 2, 3))):
        at += timedelta(seconds=rng.randint(120, 7_200))
        gate = rng.choices(_INNER_GATES, _WEIGHTS[f"{opens:%Y-%m-%d}"])[0]
        yield at, gate, "in"
        if rng.random() < 0.06:
            yield at + timedelta(seconds=2), gate, "in"
        if rng.random() < 0.8 and gate != "P2":
            at += timedelta(seconds=rng.randint(300, 9_000))
            yield at, gate, "out"
    if rng.random() < 0.88:
        yield at + timedelta(seconds=rng.randint(60, 5_400)), rng.choice(("A1", "X1", "X1")), "out"


def write_scans(file: Path, seen: Sequence[Move]) -> NotePad:
    """The file for `kiosk rehearse`, each scan with what the note pad expects; the pad as it is at the end."""
    pad = NotePad(tomllib.loads(plan_text()))
    with file.open("w", encoding="utf-8") as stream:
        for move in seen:
            line = {"at": move.at, "gate": move.gate, "direction": move.direction, "payload": move.payload.decode()}
            stream.write(json.dumps(line | {"expected": pad.see(move)}) + "\n")
    return pad


def checkpoint(entries: Sequence[Registration]) -> Checkpoint:
    """A kiosk in memory with these people, imported on the first morning."""
    plan = plan_file.loads(plan_text())
    db = memory()
    roster = Roster(db)
    roster.apply(
        compare(roster.present(), Export(system="indico", entries=tuple(entries))),
        datetime.fromisoformat(f"{DAYS[0]}T06:00:00-04:00"),
    )
    return Checkpoint(roster, Journal(db, "K1"), plan, Keys.of(plan))
