"""Whether every chain in the file is the one that was sealed, and what an entry says is missing from it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kiosk.domain.passage import EntryKind
from kiosk.journal.chain import Break, Entry, Gap, Head, first_break
from kiosk.storage.database import Connection

_ENTRIES = "SELECT kiosk, seq, at, kind, person, body, prev, hash FROM journal WHERE kiosk = ? ORDER BY seq"
_GAPS = (
    "SELECT kiosk, seq, at, kind, person, body, prev, hash FROM journal INDEXED BY journal_gaps"
    " WHERE kind IN ('rescued', 'broken') ORDER BY kiosk, seq"
)
_LAST = "SELECT seq, hash FROM journal WHERE kiosk = ? ORDER BY seq DESC LIMIT 1"


LOST = "lost"


@dataclass(frozen=True, slots=True)
class Verified:
    """Result of checking one kiosk's chain. `what` is changed, removed or inserted where it is broken, lost where
    nothing is wrong but that entries are missing of which a RESCUED entry says so (`lost`).
    """

    kiosk: str
    entries: int
    intact: bool
    first_break: int | None
    what: str | None
    head: str
    lost: tuple[Gap, ...] = ()

    @property
    def explained(self) -> bool:
        """Whether all that is wrong is on the record."""
        return self.intact or self.what == LOST


def rescues(db: Connection) -> Iterator[Entry]:
    """Entries that say what a damaged file cost."""
    return (entry for entry in map(Entry._make, db.execute(_GAPS)) if entry.kind == EntryKind.RESCUED)


def lost(db: Connection) -> dict[str, tuple[Gap, ...]]:
    """By kiosk, the numbers that are on the record as lost."""
    found: dict[str, list[Gap]] = {}
    for entry in rescues(db):
        for kiosk, missing in entry.facts["lost"].items():
            found.setdefault(kiosk, []).extend((first, last) for first, last in missing)
    return {kiosk: tuple(sorted(set(missing))) for kiosk, missing in found.items()}


def verified(db: Connection, own: str, beside: Mapping[str, Head]) -> tuple[Verified, ...]:
    """Check every chain, that of the kiosk `own` even where it is empty; `beside` are witnesses outside the file."""
    rows = db.execute("SELECT whose, number, hash FROM counter WHERE what = 'chain'")
    witnesses = {kiosk: (seq, hash_) for kiosk, seq, hash_ in rows}
    kiosks = {kiosk for (kiosk,) in db.execute("SELECT DISTINCT kiosk FROM journal")}
    missing = lost(db)
    return tuple(
        _verified(db, kiosk, witnesses.get(kiosk), beside.get(kiosk), missing.get(kiosk, ()))
        for kiosk in sorted({own, *kiosks, *witnesses})
    )


def _verified(
    db: Connection, kiosk: str, witness: Head | None, beside: Head | None, missing: tuple[Gap, ...]
) -> Verified:
    found = first_break(map(Entry._make, db.execute(_ENTRIES, (kiosk,))), witness, missing)
    (count,) = db.execute("SELECT count(*) FROM journal WHERE kiosk = ?", (kiosk,)).fetchone()
    end: Head = db.execute(_LAST, (kiosk,)).fetchone() or (0, "")
    found = found or _contradicted(db, kiosk, end, beside)
    if found is None and missing:
        found = Break(missing[0][0], LOST)
    return Verified(
        kiosk=kiosk,
        entries=count,
        intact=found is None,
        first_break=found.seq if found else None,
        what=found.what if found else None,
        head=end[1],
        lost=missing,
    )


def _contradicted(db: Connection, kiosk: str, end: Head, beside: Head | None) -> Break | None:
    """Where the witness beside the file, which may lag behind, knows what the chain does not."""
    if beside is None:
        return None
    if beside[0] > end[0]:
        return Break(end[0] + 1, "removed")
    row = db.execute("SELECT hash FROM journal WHERE kiosk = ? AND seq = ?", (kiosk, beside[0])).fetchone()
    return None if row is not None and row[0] == beside[1] else Break(beside[0], "changed")
