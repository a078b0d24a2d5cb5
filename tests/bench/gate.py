"""At the gate: a verdict against the least any kiosk must do for one, and search."""

import os
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import redirect_stdout
from datetime import timedelta
from itertools import count, islice

from kiosk.commands.answers import Invocation
from kiosk.commands.gate import tell
from kiosk.domain.plan import Direction
from kiosk.domain.scan import Reader, Scan
from kiosk.roster.changes import Changes
from kiosk.storage.database import writing
from tests.bench.crowd import DAY_TWO, Crowd
from tests.bench.measure import Finding, alternately
from tests.roster.queries import QUERIES, guests, named

_SCANS, _WARM = 2_000, 50
_FRESH = 5_000
"""From this ticket on none is used by another part of the bench."""
_REST = 0.001
"""Seconds before each: delegates do not come on each other's heels."""
_SHOWN, _SHARE = 5, 0.98
_TYPED = (
    *("a", "m", "ш", "王", "م", "김"),
    *("li", "ngu", "mohamed", "ivanova", "sokolov anna", "wang chao", "шевч", "محمد", "zulkifli", "o'brien"),
    *("kazakhstan", "minister", "national police of fiji", "sekretary", "qqqq"),
)

_LIKE_THE_JOURNAL = """
    CREATE TABLE bare (
        kiosk TEXT NOT NULL, seq INTEGER NOT NULL, at TEXT NOT NULL, kind TEXT NOT NULL, person TEXT,
        body TEXT NOT NULL, prev TEXT NOT NULL, hash TEXT NOT NULL, PRIMARY KEY (kiosk, seq)
    ) STRICT, WITHOUT ROWID"""


def findings(crowd: Crowd) -> Iterator[Finding]:
    """On a roster of `crowd`."""
    yield _verdict(crowd)
    yield _verify(crowd)
    yield _search(crowd)
    yield _queries(crowd)


def _verdict(crowd: Crowd) -> Finding:
    seconds = count()

    def examine(code: bytes) -> None:
        moment = DAY_TWO + timedelta(milliseconds=next(seconds))
        crowd.station.checkpoint.examine(Scan(code, moment, Reader.WEDGE), "A1", Direction.IN)

    return verdict(crowd, examine, f"scan to verdict sealed on disk, roster of {len(crowd.entries):,}")


def _verify(crowd: Crowd) -> Finding:
    """What `kiosk verify - --commit --json` does for one line, its answer into nowhere."""
    seconds, session, checkpoint = count(), Invocation(json=True), crowd.station.checkpoint

    def answer(code: bytes) -> None:
        moment = DAY_TWO + timedelta(minutes=1, milliseconds=next(seconds))
        passage = checkpoint.examine(Scan(code, moment, Reader.COMMAND), "A1", Direction.IN)
        tell(session, passage, crowd.station.plan.zone_info)

    with open(os.devnull, "w", encoding="utf-8") as nowhere, redirect_stdout(nowhere):
        return verdict(crowd, answer, "a line of `verify - --commit` to its answer", first=_FRESH)


def verdict(
    crowd: Crowd,
    examine: Callable[[bytes], object],
    what: str,
    between: Callable[[], object] | None = None,
    *,
    first: int = 0,
) -> Finding:
    """`examine` a ticket against the least there is to do for one: the holder of a code by one indexed SELECT, and a
    durable INSERT of a row like the journal's (its columns and index, and as many bytes of body and chain) into the
    same encrypted file. The plain figure beside it is less than any journal: one table without index, body or chain.
    `between` is done after each, unmeasured; `first` tickets were used before.

    Each reads people of its own, from either end of the roster: neither finds pages that the other one fetched.
    """
    codes, keys, numbers = (
        iter(list(islice(crowd.tickets(), first, first + _SCANS + _WARM))),
        reversed(crowd.entries),
        count(),
    )
    crowd.station.db.execute(_LIKE_THE_JOURNAL)
    crowd.station.db.execute("CREATE INDEX bare_by_person ON bare (person)")
    crowd.station.db.execute("CREATE TABLE plain (at TEXT NOT NULL, code TEXT NOT NULL) STRICT")

    def judge() -> None:
        examine(next(codes))

    def select() -> str:
        key = next(keys).credentials[0].key
        crowd.station.db.execute(
            "SELECT d.* FROM credential_version AS c JOIN delegate_version AS d ON d.id = c.delegate WHERE c.key = ?",
            (key,),
        ).fetchone()
        return key

    def plain_insert() -> None:
        key = select()
        with writing(crowd.station.db):
            crowd.station.db.execute("INSERT INTO plain VALUES (?, ?)", (DAY_TWO.isoformat(), key))

    def select_and_insert() -> None:
        key = select()
        with writing(crowd.station.db):
            crowd.station.db.execute(
                "INSERT INTO bare VALUES ('bench', ?, ?, 'passage', ?, ?, ?, ?)",
                (next(numbers), DAY_TWO.isoformat(), key, "x" * 250, "0" * 64, "0" * 64),
            )

    calls = (judge, select_and_insert, plain_insert, *(() if between is None else (between,)))
    kiosk, bare, plain, *_ = alternately(calls, _SCANS, warm=_WARM, rest=_REST)
    crowd.station.db.execute("DROP TABLE bare")
    crowd.station.db.execute("DROP TABLE plain")
    return Finding(
        what=what,
        kiosk=f"{kiosk.median:.2f} ms, p99 {kiosk.p99:.1f} ms",
        bare=f"SELECT + durable INSERT of a row with index and chain like the journal's, same encrypted file:"
        f" {bare.median:.2f} ms, p99 {bare.p99:.1f} ms; into one plain table: {plain.median:.2f} ms"
        f" ({kiosk.median / plain.median:.2f} ×)",
        ratio=kiosk.median / bare.median,
        budget="≤ 2 ×, p99 ≤ 25 ms",
        met=kiosk.median <= 2 * bare.median and kiosk.p99 <= 25,
    )


def _search(crowd: Crowd) -> Finding:
    """The slowest of all texts counts; bare is a LIKE over the names."""
    slowest, text = 0.0, ""
    for typed in _TYPED:
        median = _median(lambda: crowd.station.roster.search(typed, 20))  # noqa: B023 -- called at once
        if median > slowest:
            slowest, text = median, typed
    bare = _median(
        lambda: crowd.station.db.execute("SELECT id FROM delegate_version WHERE name LIKE '%li%' LIMIT 20").fetchall()
    )
    scan = _median(
        lambda: crowd.station.db.execute("SELECT id FROM delegate_version WHERE name LIKE '%qqqq%'").fetchall()
    )
    return Finding(
        what=f"search, slowest of {len(_TYPED)} texts in 6 scripts (“{text}”)",
        kiosk=f"{slowest:.1f} ms",
        bare=f"LIKE: {bare:.1f} ms where many fit, {scan:.1f} ms where none",
        ratio=slowest / scan,
        budget="≤ 30 ms",
        met=slowest <= 30,
    )


def _queries(crowd: Crowd) -> Finding:
    """Names as staff type them; the slowest of all texts counts."""
    crowd.station.roster.apply(Changes(added=tuple(guests())), DAY_TWO)
    hits, slowest, text = 0, 0.0, ""
    for typed, place, family, given in QUERIES:
        found = crowd.station.search(typed, _SHOWN)
        hits += named(place, family, given) in [delegate.name for delegate in found]
        median = _median(lambda: crowd.station.search(typed, 20))  # noqa: B023 -- called at once
        if median > slowest:
            slowest, text = median, typed
    share = hits / len(QUERIES)
    return Finding(
        what=f"{len(QUERIES)} names as passports and other lists spell them: among the first {_SHOWN} found",
        kiosk=f"{share:.0%}, slowest {slowest:.1f} ms (“{text}”)",
        budget="≥ 98 %, ≤ 30 ms",
        met=share >= _SHARE and slowest <= 30,
    )


def _median(call: object, rounds: int = 9) -> float:
    assert callable(call)
    call()
    taken = []
    for _ in range(rounds):
        started = time.perf_counter()
        call()
        taken.append((time.perf_counter() - started) * 1000)
    return statistics.median(taken)
