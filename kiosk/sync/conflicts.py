"""What a server contradicted and nobody has settled: kept until somebody settles it, and after that as settled."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from kiosk.domain.trouble import Trouble
from kiosk.storage.database import Connection, writing
from kiosk.sync.system import Act, Contradiction, Finding, Upload

ADVICE = {
    Finding.CODE_REPLACED: "The ticket was re-issued or its order deleted: look whether the person holds the new one.",
    Finding.LIST_GONE: "The check-in list was deleted or changed on the server: name another one for this gate.",
    Finding.USED_ELSEWHERE: "Another device had let this ticket in: look whether two people came with it.",
    Finding.CANCELLED: "The ticket was cancelled before the passage: the person should be asked to the desk.",
    Finding.BLOCKED: "The ticket was blocked before the passage: the person should be asked to the desk.",
    Finding.UNPAID: "The ticket is not paid on the server: collect the money, or mark it paid there.",
    Finding.WRONG_PRODUCT: "The server's list does not take this product: mend the list there, or the gate's here.",
    Finding.AMBIGUOUS: "Several add-ons of the ticket fit the list: check the right one in on the server by hand.",
    Finding.RULES: "The list's rules forbid it or cannot be worked out: mend them, or check the person in by hand.",
    Finding.TOO_LATE: "It was taken back here and stands on the server: annul it there by hand.",
    Finding.NOT_TAKEN: "The server does not take it: check the person in there by hand, or let it be.",
}
"""What to do, by what the server says."""
_COLUMNS = "id, source, kiosk, seq, person, at, act, finding, said, found"


class NoSuchConflict(Trouble):
    """None is open under this number."""

    def __init__(self, id_: int) -> None:
        super().__init__(f"No conflict {id_} is open: `kiosk sync conflicts` lists them.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """An entry and what a server says against it. `person` is a delegate's id; `said` the server's own word."""

    id: int
    source: str
    kiosk: str
    seq: int
    person: str | None
    at: datetime
    act: Act
    finding: Finding
    said: str
    found: datetime

    @property
    def advice(self) -> str:
        """What to do about it, in one sentence."""
        return ADVICE[self.finding]


class Conflicts:
    """The conflicts in `db`."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def open(self, source: str | None = None) -> Iterator[Conflict]:
        """Unsettled ones, in the order they were found."""
        rows = self._db.execute(
            f"SELECT {_COLUMNS} FROM conflict WHERE settled IS NULL AND (?1 IS NULL OR source = ?1) ORDER BY id",
            (source,),
        )
        return map(_conflict, rows.fetchall())

    def count(self, source: str | None = None) -> int:
        """How many are unsettled."""
        sql = "SELECT count(*) FROM conflict WHERE settled IS NULL AND (?1 IS NULL OR source = ?1)"
        return int(self._db.execute(sql, (source,)).fetchone()[0])

    def note(self, source: str, upload: Upload, contradiction: Contradiction, at: datetime) -> bool:
        """Keep one; whether it is new. Joins the caller's transaction."""
        done = self._db.execute(
            "INSERT OR IGNORE INTO conflict (source, kiosk, seq, person, at, act, finding, said, found)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(source, upload.kiosk, upload.seq, upload.holder and upload.holder.id, _text(upload.at)),
                *(upload.act.value, contradiction.finding.value, contradiction.said, _text(at)),
            ),
        )
        return bool(done.rowcount)

    def settle(self, id_: int, at: datetime) -> None:
        """Somebody has seen to it. Raises NoSuchConflict."""
        with writing(self._db) as db:
            done = db.execute("UPDATE conflict SET settled = ? WHERE id = ? AND settled IS NULL", (_text(at), id_))
            if not done.rowcount:
                raise NoSuchConflict(id_)


def _conflict(row: tuple[int, str, str, int, str | None, str, str, str, str, str]) -> Conflict:
    id_, source, kiosk, seq, person, at, act, finding, said, found = row
    return Conflict(
        id=id_,
        source=source,
        kiosk=kiosk,
        seq=seq,
        person=person,
        at=datetime.fromisoformat(at),
        act=Act(act),
        finding=Finding(finding),
        said=said,
        found=datetime.fromisoformat(found),
    )


def _text(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()
