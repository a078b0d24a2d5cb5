"""Import of an export of 100,000 rows while scans go on."""

import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

from kiosk.domain.plan import Direction
from kiosk.domain.scan import Reader, Scan
from kiosk.roster.index import Indexer
from kiosk.station import Station
from kiosk.storage import database
from kiosk.storage.database import Connection, writing
from tests.bench import export
from tests.bench.crowd import DAY_TWO, Crowd, empty
from tests.bench.measure import Finding

_EXTRA = ("bare", "migration", "_sqlite_migrations")


def findings(crowd: Crowd, folder: Path) -> Iterator[Finding]:
    """The people of `crowd`, written as Indico writes them, into kiosks of their own."""
    files = export.write(crowd.entries, crowd.station.plan, folder)
    yield _import("Indico CSV", files[:1], folder / "one", budget=4)
    yield _import("Indico CSV joined with the API's list", files, folder / "two", budget=None)
    with empty(folder / "beside") as kiosk:
        waits = sorted(_scan_meanwhile(kiosk, crowd, files))
    p99 = waits[int(len(waits) * 0.99)]
    yield Finding(
        what=f"scan to verdict during an import ({len(waits):,} scans)",
        kiosk=f"{waits[len(waits) // 2]:.1f} ms, p99 {p99:.1f} ms, longest {waits[-1]:.0f} ms",
        budget="p99 ≤ 25 ms",
        met=p99 <= 25,
    )


def _import(what: str, files: Sequence[Path], folder: Path, budget: int | None) -> Finding:
    """Nothing else happens meanwhile."""
    with empty(folder) as kiosk:
        with _bringing(kiosk, files) as process:
            seconds = _seconds(process)
        size = kiosk.roster.size()
        bare = _executemany(kiosk.db, folder / "bare.db", kiosk.key.raw)
    return Finding(
        what=f"import of {size:,} people ({what}): read, compare, index, apply",
        kiosk=f"{seconds:.1f} s",
        bare=f"executemany of the same rows: {bare:.1f} s",
        ratio=seconds / bare,
        budget=f"≤ {budget} ×" if budget else "",
        met=seconds <= budget * bare if budget else None,
    )


def _bringing(kiosk: Station, files: Sequence[Path]) -> "subprocess.Popen[str]":
    """An import in a process of its own."""
    command = [sys.executable, "-m", "tests.bench.bringing", str(kiosk.folder), *map(str, files)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def _seconds(process: "subprocess.Popen[str]") -> float:
    assert process.stdout is not None
    return float(process.stdout.read())


def _scan_meanwhile(kiosk: Station, crowd: Crowd, files: Sequence[Path]) -> Iterator[float]:
    """Milliseconds each scan took beside an import, thirty or so a second."""
    kiosk.checkpoint.examine(Scan(b"warm", DAY_TWO, Reader.WEDGE), "A1", Direction.IN)
    with _bringing(kiosk, files) as process:
        for number, code in enumerate(crowd.tickets()):
            if process.poll() is not None:
                break
            started = time.perf_counter()
            scan = Scan(code, DAY_TWO + timedelta(milliseconds=number), Reader.WEDGE)
            kiosk.checkpoint.examine(scan, "A1", Direction.IN)
            yield (time.perf_counter() - started) * 1000
            time.sleep(0.02)
        _seconds(process)


def _executemany(full: Connection, path: Path, key: bytes) -> float:
    """Seconds to put every row of the imported file into an empty one, table by table, in one transaction."""
    tables = [(table, _columns(full, table)) for table in _tables(full)]
    batches = [(table, columns, _rows(full, table, columns)) for table, columns in tables]
    batches.append(("search", ("rowid", "name", "other", "delegation", "code"), _index_rows(full)))
    with closing(database.connect(path, key)) as db:
        for table, _, _ in batches:
            db.execute(f"DELETE FROM {table}")
        started = time.perf_counter()
        with writing(db):
            for table, columns, rows in batches:
                marks = ", ".join("?" * len(columns))
                db.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", rows)
        return time.perf_counter() - started


def _tables(db: Connection) -> list[str]:
    names = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    others = ("journal", "search", "spare", "sqlite")
    return [name for name in names if name not in _EXTRA and not name.startswith(others)]


def _columns(db: Connection, table: str) -> tuple[str, ...]:
    return tuple(row[1] for row in db.execute(f"PRAGMA table_info({table})"))


def _rows(db: Connection, table: str, columns: Sequence[str]) -> list[tuple[Any, ...]]:
    return db.execute(f"SELECT {', '.join(columns)} FROM {table}").fetchall()


def _index_rows(db: Connection) -> list[tuple[object, ...]]:
    """The full-text index keeps no text of its own: its rows are made anew, before the clock starts."""
    indexer, columns = Indexer(), _columns(db, "delegate_version")
    people = (dict(zip(columns, row, strict=True)) for row in _rows(db, "delegate_version", columns))
    return [indexer.row(person["row"], person) for person in people]
