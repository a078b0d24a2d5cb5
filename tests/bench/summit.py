"""The whole summit: two days of 5,000 people played against a note pad, and a verdict at the end of a long history."""

import time
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

from kiosk.admission.checkpoint import Checkpoint
from kiosk.admission.rehearse import rehearse
from kiosk.demo import crowd as invented
from kiosk.domain.passage import Passage
from kiosk.domain.plan import Direction
from kiosk.domain.scan import Reader, Scan
from kiosk.journal.agreement import disagreements
from kiosk.journal.chain import Entry, canonical, seal, timestamp
from kiosk.journal.store import Journal
from kiosk.security.lookout import Lookout
from kiosk.security.watch_file import Listed
from kiosk.security.watch_list import WatchList
from kiosk.sources import plan_file
from kiosk.storage.database import Connection, writing
from tests.bench.crowd import DAY_TWO, Crowd
from tests.bench.gate import verdict
from tests.bench.measure import Finding
from tests.days import summit

_PEOPLE, _SCANS = 5_000, 60_000
_ENTRIES, _LISTED, _SLICE = 1_000_000, 10_000, 20_000
_ESCORTED = 'escorted = ["press"]\nescorts = ["un_staff", "security"]\n'


def findings(crowd: Crowd, folder: Path) -> Iterator[Finding]:
    """`crowd` is on an opened kiosk whose journal grows long here; `folder` is for files."""
    yield _two_days(folder)
    written = _grow(crowd)
    yield from _long_history(crowd, written)


def _two_days(folder: Path) -> Finding:
    entries, people = summit.people(_PEOPLE)
    summit.write_scans(folder / "scans.jsonl", summit.moves(people, _SCANS))
    kiosk = summit.checkpoint(entries)
    started = time.perf_counter()
    met = sum(played.met for played in rehearse(kiosk, folder / "scans.jsonl"))
    seconds = time.perf_counter() - started
    return Finding(
        what=f"rehearsal of two days: {_PEOPLE:,} people, {_SCANS:,} scans, each as a note pad expects it",
        kiosk=f"{seconds:.1f} s, {met:,} as expected",
        budget="all as expected",
        met=met == _SCANS and not disagreements(kiosk.journal),
    )


def _grow(crowd: Crowd) -> int:
    """A million passages of the weeks before, in and out by turns, as if sealed one by one; how many there are."""
    db, kiosk = crowd.station.db, crowd.station.journal.kiosk
    people = [person for (person,) in db.execute("SELECT id FROM delegate ORDER BY id")]
    head, started = crowd.station.journal.head(), DAY_TWO - timedelta(days=20)
    seq, prev, rows = head[0], head[1], []
    for number in range(max(0, _ENTRIES - seq)):
        turn, person = divmod(number, len(people))
        at = started + timedelta(seconds=number)
        entry = seal(kiosk, seq + 1, timestamp(at), "passage", people[person], _body(turn, at), prev)
        seq, prev = entry.seq, entry.hash
        rows.append(entry)
        if len(rows) == _SLICE:
            _write(db, rows)
            rows = []
    _write(db, rows)
    with writing(db):
        db.execute("UPDATE counter SET number = ?, hash = ? WHERE what = 'chain' AND whose = ?", (seq, prev, kiosk))
        db.execute("DELETE FROM person_entry")
        db.execute("INSERT INTO person_entry SELECT person, kiosk, seq FROM journal WHERE person IS NOT NULL")
        db.execute("UPDATE counter SET number = ? WHERE what = 'entered'", (seq,))
        db.execute(
            "INSERT OR REPLACE INTO stay SELECT id, 'campus', 0, 5, ?1, ?1, ?1, 'A1' FROM delegate",
            (timestamp(started),),
        )
        db.execute("UPDATE counter SET number = 0 WHERE what = 'inside'")
    return seq


def _body(turn: int, at: datetime) -> str:
    ways = {"direction": "out", "leaves": ["campus"], "notes": ["EXIT"]} if turn % 2 else {
        "direction": "in", "enters": "campus", "notes": ["RE_ENTRY" if turn else "FIRST_ENTRY"],
    }  # fmt: skip
    return canonical(
        {
            **ways,
            **{"category": "delegate", "code": "0123456789abcdef0123456789abcdef", "day": at.date().isoformat()},
            **{"delegation": "KZ", "format": "indico-2", "gate": "A1", "verdict": "admitted"},
        }
    )


def _write(db: Connection, rows: Sequence[Entry]) -> None:
    with writing(db):
        db.executemany("INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)


def _long_history(crowd: Crowd, written: int) -> Iterator[Finding]:
    """Every rule of the plan on, alerts looked for after each verdict, 10,000 names on the watch list."""
    station = crowd.station
    text = summit.plan_text().replace("[zones.reception]\n", f"[zones.reception]\n{_ESCORTED}")
    plan = plan_file.loads(text)
    journal = Journal(station.db, station.journal.kiosk)
    checkpoint = Checkpoint(station.roster, journal, plan, station.checkpoint.keys)
    watch_list = WatchList(station.db)
    strangers = invented.entries(plan, _LISTED, seed=2)
    watch_list.replace((Listed(names=(stranger.name or "",)) for stranger in strangers), DAY_TWO)
    lookout = Lookout(journal, watch_list)
    seconds, looked = count(), list[float]()
    last: list[Passage] = []

    def examine(code: bytes) -> None:
        moment = DAY_TWO + timedelta(milliseconds=next(seconds))
        last.append(checkpoint.examine(Scan(code, moment, Reader.WEDGE), "A1", Direction.IN))

    def look() -> None:
        started = time.perf_counter()
        lookout.look(last.pop())
        looked.append((time.perf_counter() - started) * 1000)

    yield verdict(crowd, examine, f"scan to verdict sealed after {written:,} entries, all rules and alerts on", look)
    looked.sort()
    yield Finding(
        what=f"alerts after a verdict, {_LISTED:,} on the watch list, {written:,} entries",
        kiosk=f"{looked[len(looked) // 2]:.2f} ms, p99 {looked[int(len(looked) * 0.99)]:.1f} ms",
        budget="≤ 10 ms",
        met=looked[len(looked) // 2] <= 10,
    )
    started = time.perf_counter()
    intact = all(chain.intact for chain in journal.verify())
    yield Finding(
        what=f"the chain of {written:,} entries checked from the first",
        kiosk=f"{time.perf_counter() - started:.1f} s",
        budget="intact",
        met=intact,
    )
