"""The registration servers that this kiosk follows: what they are, and how far each was followed.

A token goes in with `add`, and comes out for whoever speaks to the server; `Source` does not hold it.
"""

import contextlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from types import MappingProxyType

from kiosk.domain.trouble import Trouble
from kiosk.storage.database import Connection, IntegrityError, fold, writing
from kiosk.sync.system import Right, Rights

_COLUMNS = "name, system, url, event, options, ca, added, rights, heard, state, trouble"
_SERVER = """
    SELECT system || ' ' || url || ' ' || event || ' ' || coalesce(json_extract(options, '$.forms'), '') FROM source
    WHERE name = ?"""
Options = Mapping[str, object]
Kept = Mapping[str, str | None]
"""Text by id; None forgets it."""
_SLICE = 200
"""Rows of one transaction."""


class Kind(StrEnum):
    """Registration systems that are known (CONTRACT: `system`)."""

    INDICO = "indico"
    PRETIX = "pretix"


class State(StrEnum):
    """How the last round ended (CONTRACT: `state`)."""

    IN_STEP = "in_step"
    OFFLINE = "offline"
    """Nobody answers; it ends by itself."""
    REFUSED = "refused"
    """Somebody has to do something: a right is missing, the address is wrong, or a guard stopped the import."""


class NoSuchSource(Trouble):
    """Nothing of this name is followed."""

    def __init__(self, name: str) -> None:
        super().__init__(f"There is no source {name}: `kiosk source list` shows them.")


class SourceThere(Trouble):
    """The name is taken."""

    def __init__(self, name: str) -> None:
        super().__init__(f"There is a source {name} already; remove it first, or give another --name.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A server to follow, and how that went last. `ca` is PEM; `options` are the system's own."""

    name: str
    system: Kind
    url: str
    event: str
    added: datetime
    options: Options = field(default_factory=dict)
    ca: str = field(default="", repr=False)
    rights: Rights = field(default_factory=Rights)
    """What the server let this kiosk do when it was asked last."""
    heard: datetime | None = None
    """When the last whole pull ended."""
    state: State | None = None
    """None: not asked yet."""
    trouble: str = ""
    """What was in the way last, as a sentence."""


class Sources:
    """The sources in `db`."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def all(self) -> list[Source]:
        """By name."""
        rows = self._db.execute(f"SELECT {_COLUMNS} FROM source ORDER BY name")
        return [_source(row) for row in rows.fetchall()]

    def get(self, name: str) -> Source:
        """Raises NoSuchSource."""
        row = self._db.execute(f"SELECT {_COLUMNS} FROM source WHERE name = ?", (name,)).fetchone()
        if row is None:
            raise NoSuchSource(name)
        return _source(row)

    def add(self, source: Source, token: str) -> None:
        """Follow a server from now on. Raises SourceThere."""
        with writing(self._db) as db:
            self.is_free(source.name)
            db.execute(
                "INSERT INTO source (name, system, url, event, options, ca, token, added)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *(source.name, source.system.value, source.url, source.event),
                    *(json.dumps(dict(source.options), sort_keys=True), source.ca, token, _text(source.added)),
                ),
            )

    def is_free(self, name: str) -> None:
        """Raises SourceThere where a source has this name."""
        if self._db.execute("SELECT 1 FROM source WHERE name = ?", (name,)).fetchone():
            raise SourceThere(name)

    def granted(self, name: str, rights: Rights) -> None:
        """What the server lets this kiosk do."""
        text = json.dumps([[asdict(right) for right in side] for side in (rights.held, rights.missing)])
        with writing(self._db) as db:
            db.execute("UPDATE source SET rights = ? WHERE name = ?", (text, name))

    def remove(self, name: str) -> None:
        """Follow it no longer; its people stay on the roster, its conflicts on the list. Raises NoSuchSource."""
        with writing(self._db) as db:
            if not db.execute("DELETE FROM source WHERE name = ?", (name,)).rowcount:
                raise NoSuchSource(name)

    def token(self, name: str) -> str:
        """For the header of a request, and nothing else. Raises NoSuchSource."""
        row = self._db.execute("SELECT token FROM source WHERE name = ?", (name,)).fetchone()
        if row is None:
            raise NoSuchSource(name)
        return str(row[0])

    def cursor(self, name: str) -> str:
        """Where the next pull goes on; empty at the beginning."""
        row = self._db.execute("SELECT cursor FROM source WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else ""

    def known(self, name: str) -> dict[str, str]:
        """What the system keeps of this source."""
        return dict(self._db.execute("SELECT id, value FROM source_known WHERE source = ?", (name,)).fetchall())

    def sent(self, name: str, kiosk: str) -> int:
        """Number of the entry of a kiosk that the server answered last; 0 at the beginning. It is one of the server's
        event: a source that is removed and added again tells nothing twice.
        """
        sql = f"SELECT seq FROM server_sent WHERE server = ({_SERVER}) AND kiosk = ?"
        row = self._db.execute(sql, (name, kiosk)).fetchone()
        return int(row[0]) if row else 0

    def pulled(
        self, name: str, cursor: str, learnt: Kept, at: datetime | None, elsewhere: Kept = MappingProxyType({})
    ) -> None:
        """What was pulled is on the roster: go on there next time. `at`: all that can change was looked at;
        `elsewhere`: since when others have people checked in.

        In slices, and folded, so that no scan waits; killed in between, the same comes again.
        """
        gone = [(name, id_) for id_, value in learnt.items() if value is None]
        kept = [(name, id_, value) for id_, value in learnt.items() if value is not None]
        absent = [(name, id_) for id_, since in elsewhere.items() if since is None]
        there = [(name, id_, since) for id_, since in elsewhere.items() if since is not None]
        for rows, sql in (
            (absent, "DELETE FROM checked_in_elsewhere WHERE source = ? AND source_id = ?"),
            (there, "INSERT OR REPLACE INTO checked_in_elsewhere (source, source_id, since) VALUES (?, ?, ?)"),
            (gone, "DELETE FROM source_known WHERE source = ? AND id = ?"),
            (kept, "INSERT OR REPLACE INTO source_known VALUES (?, ?, ?)"),
        ):
            for start in range(0, len(rows), _SLICE):
                with _while_followed(name), writing(self._db) as db:
                    db.executemany(sql, rows[start : start + _SLICE])
                fold(self._db)
        heard = None if at is None else _text(at)
        with writing(self._db) as db:
            db.execute("UPDATE source SET cursor = ?, heard = coalesce(?, heard) WHERE name = ?", (cursor, heard, name))

    def remember(self, name: str, id_: str, value: str | None) -> None:
        """Keep one thing more of what the system keeps of this source, or forget it; on disk when this returns."""
        with _while_followed(name), writing(self._db) as db:
            if value is None:
                db.execute("DELETE FROM source_known WHERE source = ? AND id = ?", (name, id_))
            else:
                db.execute("INSERT OR REPLACE INTO source_known VALUES (?, ?, ?)", (name, id_, value))

    def answered(self, name: str, kiosk: str, seq: int) -> None:
        """The server knows all up to this entry. Joins the caller's transaction."""
        with _while_followed(name):
            self._db.execute(
                f"INSERT INTO server_sent VALUES (({_SERVER}), ?, ?)"
                " ON CONFLICT (server, kiosk) DO UPDATE SET seq = max(seq, excluded.seq)",
                (name, kiosk, seq),
            )

    def ended(self, name: str, state: State, trouble: str) -> None:
        """How a round ended; written where that is something new."""
        row = self._db.execute("SELECT state, trouble FROM source WHERE name = ?", (name,)).fetchone()
        if row != (state.value, trouble):
            with writing(self._db) as db:
                db.execute("UPDATE source SET state = ?, trouble = ? WHERE name = ?", (state.value, trouble, name))


@contextlib.contextmanager
def _while_followed(name: str) -> Iterator[None]:
    """Somebody may remove a source while a round with it goes on. Raises NoSuchSource then."""
    try:
        yield
    except IntegrityError:
        raise NoSuchSource(name) from None


def _source(row: tuple[str | None, ...]) -> Source:
    name, system, url, event, options, ca, added, rights, heard, state, trouble = row
    return Source(
        name=str(name),
        system=Kind(str(system)),
        url=str(url),
        event=str(event),
        options=json.loads(str(options)),
        ca=str(ca),
        added=datetime.fromisoformat(str(added)),
        rights=Rights(*(tuple(Right(**right) for right in side) for side in json.loads(str(rights)))),
        heard=datetime.fromisoformat(heard) if heard else None,
        state=State(state) if state else None,
        trouble=str(trouble),
    )


def _text(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()
