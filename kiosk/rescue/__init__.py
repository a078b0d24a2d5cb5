"""The rescue of a damaged data folder: what can be read goes into a new file, and what cannot is said, for good.

- `pages` reads the encrypted file page by page, past every bad one; `cells` and `tables` make rows of pages.
- `chart` remembers beside the file what the first pages hold.
- `filling` copies the rows, with the spare of what stands twice (db/kiosk/0022_spare.sql).

The new file is made beside the old one and takes its place when it is whole; killed before that, the next start begins
again. The old file is moved aside, never deleted. Where entries are missing, an entry RESCUED says which, and the chain
goes on after the last number that anybody ever saw: a number never means two things. Presence, badges, rulings and what
search needs are computed anew from what was saved.
"""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.journal import decisions
from kiosk.journal.beside import beside, read_beside
from kiosk.journal.chain import Gap, Head, gaps
from kiosk.journal.store import Journal
from kiosk.rescue import chart
from kiosk.rescue.filling import fill
from kiosk.rescue.pages import Pages
from kiosk.rescue.tables import Tables, layouts
from kiosk.roster.reindexing import index_anew
from kiosk.roster.store import TORN
from kiosk.storage import database
from kiosk.storage.connection import MARK
from kiosk.storage.database import Connection, writing

_PART, _DONE = "rescue.part", "done"
_UNWITNESSED = 1000
"""So many numbers are left out where nobody knows which was given last."""
_ROSTER = frozenset({"delegate_version", "credential_version", "alias_version", "holding"})
_FROM_JOURNAL = frozenset({"badge", "ruling"})
_FOLLOWS = frozenset({"delegation_word"})


@dataclass(frozen=True, slots=True)
class Rescued:
    """What came of it. `missing`: numbers of lost entries by kiosk; `tables` lost rows that are nowhere else."""

    saved: int
    missing: Mapping[str, tuple[Gap, ...]]
    tables: tuple[str, ...]
    aside: str

    @property
    def lost(self) -> int:
        """How many entries are missing."""
        return sum(last - first + 1 for found in self.missing.values() for first, last in found)

    @property
    def whole(self) -> bool:
        """Whether nothing was lost at all."""
        return not self.missing and not self.tables


def rescue(path: Path, key: bytes, aside: Path, at: datetime) -> Rescued:
    """Put what can be read of the damaged file into a new one in its place; the old one goes to `aside`."""
    part = path.with_name(_PART)
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir(mode=0o700)
    db = database.connect(part / path.name, key)
    try:
        known = chart.read(path)
        with Pages(path, key, known.salt) as pages:
            tables = Tables(pages, layouts(db), known.roots)
            lost = fill(db, tables)
            counted = {str(row["whose"]): _head(row) for row in tables.rows("counter") if row["what"] == "chain"}
        done = _settle(db, path, lost, counted, aside.name, at)
    finally:
        db.close()
    (part / _DONE).write_text(aside.name, encoding="utf-8")
    finish(path)
    return done


def is_unfinished(path: Path) -> bool:
    """Whether a new file is whole and not, or not quite, in its place."""
    return (path.with_name(_PART) / _DONE).exists()


def finish(path: Path) -> None:
    """Put a new file that is whole in its place, also where a process died half-way through that; one that is not
    whole is begun again. The caller holds the lock."""
    part = path.with_name(_PART)
    if not is_unfinished(path):
        shutil.rmtree(part, ignore_errors=True)
        return
    if (part / path.name).exists():
        aside = path.with_name((part / _DONE).read_text(encoding="utf-8"))
        for suffix in ("-wal", "-shm", ""):
            old = path.with_name(path.name + suffix)
            if old.exists():
                old.replace(aside.with_name(aside.name + suffix))
        if beside(part / path.name).exists():
            beside(part / path.name).replace(beside(path))
        (part / path.name).replace(path)
    (path.parent / MARK).unlink(missing_ok=True)
    shutil.rmtree(part, ignore_errors=True)


def _head(row: Mapping[str, object]) -> Head:
    return int(str(row["number"])), str(row["hash"])


def _settle(
    db: Connection, path: Path, lost: tuple[str, ...], counted: Mapping[str, Head], aside: str, at: datetime
) -> Rescued:
    """Compute what follows from the rows that were saved, and seal what is missing."""
    own = _own_kiosk(db)
    ends = _ends(db)
    witnessed = read_beside(beside(path), db.seal, own) if own else None
    known = {kiosk: max(filter(None, (end, counted.get(kiosk)))) for kiosk, end in {**counted, **ends}.items()}
    if own and witnessed is not None:
        known[own] = max(known.get(own, (0, "")), witnessed)
    elif own and own not in counted:
        known[own] = (known.get(own, (0, ""))[0] + _UNWITNESSED, known.get(own, (0, ""))[1])
    missing = {kiosk: found for kiosk, head in known.items() if (found := gaps(_numbers(db, kiosk), head[0]))}
    with writing(db):
        db.executemany(
            "INSERT OR REPLACE INTO counter (what, whose, number, hash) VALUES ('chain', ?, ?, ?)",
            [(kiosk, *end) for kiosk, end in ends.items()],
        )
    journal = Journal(db, own)
    journal.rebuild()
    decisions.restore(journal)
    index_anew(db)
    tables = _truly_lost(lost, missing)
    _tear(db, tables)
    (saved,) = db.execute("SELECT count(*) FROM journal").fetchone()
    if own and (missing or tables):
        body = {"lost": missing, "saved": saved, "last": known[own], "tables": tables, "aside": aside}
        journal.go_on(known[own], at, body)
    return Rescued(saved, missing, tables, aside)


def _own_kiosk(db: Connection) -> str:
    """The kiosk's id; where the fact is lost, that of the only chain."""
    row = db.execute("SELECT value FROM fact WHERE name = 'kiosk'").fetchone()
    if row is not None:
        return str(row[0])
    kiosks = db.execute("SELECT DISTINCT kiosk FROM journal").fetchall()
    return str(kiosks[0][0]) if len(kiosks) == 1 else ""


def _ends(db: Connection) -> dict[str, Head]:
    """The last entry of each chain that was saved."""
    rows = db.execute("SELECT kiosk, max(seq), hash FROM journal GROUP BY kiosk")
    return {kiosk: (seq, hash_) for kiosk, seq, hash_ in rows}


def _numbers(db: Connection, kiosk: str) -> list[int]:
    return [seq for (seq,) in db.execute("SELECT seq FROM journal WHERE kiosk = ? ORDER BY seq", (kiosk,))]


def _truly_lost(lost: tuple[str, ...], missing: Mapping[str, object]) -> tuple[str, ...]:
    """Without what the journal has as well."""
    elsewhere = _FOLLOWS if missing else _FOLLOWS | _FROM_JOURNAL
    return tuple(table for table in lost if table not in elsewhere)


def _tear(db: Connection, tables: tuple[str, ...]) -> None:
    """Where people or codes are missing, remember of which sources."""
    if _ROSTER.isdisjoint(tables):
        return
    systems = sorted(system for (system,) in db.execute("SELECT DISTINCT system FROM delegate_version"))
    with writing(db):
        db.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", (TORN, " ".join(systems) or "all"))
