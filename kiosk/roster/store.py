"""Who is expected, in this kiosk's database: find at a scan, search at the desk, renew from an import.

A scan is one statement: code, standing, delegate. An import never makes a scan wait and never shows itself half done
(see `renewal`); every reader sees one roster, the one that `generation.current` names. What was decided here about a
code (`rule`) wins over what sources say, for ever. What a gate does not need at its start is imported when used.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from kiosk.domain.people import CredentialEntry, Delegate, DelegateId, Registration, Standing, State, graver
from kiosk.domain.plan import Plan
from kiosk.roster.rows import SELECTED, WITH_HOST, WITH_HOST_VERSION, delegate_of, moment
from kiosk.storage.database import Connection, writing
from kiosk.storage.transaction import joining

if TYPE_CHECKING:
    from kiosk.roster.changes import Changes, Present
    from kiosk.roster.search import Search
    from kiosk.roster.telling import Tell

_DELEGATE = f"SELECT {SELECTED} FROM delegate AS d {WITH_HOST}"
_FIND = f"""
    SELECT r.standing, c.key, c.standing, (SELECT value FROM fact WHERE name = 'imported_at'),
        (SELECT min(since) FROM checked_in_elsewhere WHERE source_id = d.source_id), {SELECTED}
    FROM generation AS g
    LEFT JOIN ruling AS r ON r.key = ?1
    LEFT JOIN credential_version AS c ON c.key = ?1 AND c.since <= g.current AND c.until > g.current
    LEFT JOIN delegate_version AS d ON d.id = c.delegate AND d.since <= g.current AND d.until > g.current
    {WITH_HOST_VERSION}"""
_ELSEWHERE = "SELECT min(since) FROM checked_in_elsewhere WHERE source_id = ?"
TORN = "roster_torn"
"""Fact: sources whose people may be missing since a rescue, until they are imported again."""
_STANDINGS = {standing.value: standing for standing in Standing}
_PRESENT = """
    SELECT d.id, d.system, d.source_id, d.form, d.email, d.name, d.given_name, d.family_name, d.title, d.position,
        d.organisation, d.delegation, d.category, d.state, d.product, d.valid_from, d.valid_until, d.attention, d.tags,
        d.extra, d.photo_name, d.missing, d.aliases, r.source_id, m.source_id, d.zones_added, d.zones_removed
    FROM delegate AS d LEFT JOIN delegate AS r ON r.id = d.companion_of LEFT JOIN delegate AS m ON m.id = d.addon_to"""


@dataclass(frozen=True, slots=True)
class Found:
    """A code that the roster knows. `delegate` None = its holder is not on the roster.

    What a gate asks beside is answered in the same statement: `imported_at`, and `checked_in_elsewhere` of the holder.
    """

    delegate: Delegate | None
    key: str
    standing: Standing
    imported_at: datetime | None = field(default=None, compare=False)
    elsewhere: datetime | None = field(default=None, compare=False)


class Roster:
    """The roster in `db`; one per connection, and a connection per thread."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def find(self, keys: Sequence[str]) -> Found | None:
        """The first of `keys` that is known here, with its holder."""
        for key in keys:
            row = self._db.execute(_FIND, (key,)).fetchone()
            if row[0] is not None or row[1] is not None:
                delegate = delegate_of(row[5:]) if row[5] is not None else None
                return Found(delegate, key, _STANDINGS[row[0] or row[2]], moment(row[3]), moment(row[4]))
        return None

    def standing(self, keys: Sequence[str]) -> Standing | None:
        """Standing of the first of `keys` that is known here."""
        found = self.find(keys)
        return None if found is None else found.standing

    def rule(self, key: str, standing: Standing, at: datetime) -> None:
        """Decide here about a code, whoever holds it and whatever its source says; joins the caller's transaction."""
        with joining(self._db):
            self._db.execute(
                "INSERT OR REPLACE INTO ruling VALUES (?, ?, ?)", (key, standing.value, at.astimezone(UTC).isoformat())
            )

    def get(self, delegate: DelegateId) -> Delegate | None:
        """The delegate with this id."""
        return self._one(f"{_DELEGATE} WHERE d.id = ?", delegate)

    def by_source_id(self, source_id: str) -> Delegate | None:
        """The delegate with this key of a registration system: source id, or another (Indico's friendly id `#49`)."""
        return self._one(
            f"{_DELEGATE} WHERE d.id IN"
            " (SELECT delegate FROM alias WHERE system IN ('indico', 'pretix', 'table') AND alias = ?)",
            source_id,
        )

    def registration_number(self, delegate: Delegate) -> str:
        """What its system calls a registration towards people: Indico's friendly number, else the source id."""
        row = self._db.execute(
            "SELECT alias FROM alias WHERE delegate = ? AND system = 'indico' AND alias GLOB '#[0-9]*'", (delegate.id,)
        ).fetchone()
        return str(row[0] if row else delegate.source_id).removeprefix("#")

    def categories_of(self, product: str) -> tuple[str, ...]:
        """Categories of those who have a ticket of this product (pretix: item id), of any variation."""
        rows = self._db.execute(
            "SELECT DISTINCT category FROM delegate WHERE (product = ?1 OR product GLOB ?1 || '/*') AND category <> ''"
            " ORDER BY 1",
            (product,),
        )
        return tuple(category for (category,) in rows)

    def companions_of(self, delegate: DelegateId) -> list[Delegate]:
        """Accompanying persons of a delegate."""
        return self._many(f"{_DELEGATE} WHERE d.companion_of = ? ORDER BY d.source_id", delegate)

    def addons_of(self, delegate: DelegateId) -> list[Delegate]:
        """Add-on tickets of a delegate."""
        return self._many(f"{_DELEGATE} WHERE d.addon_to = ? ORDER BY d.source_id", delegate)

    def columns(self, delegate: DelegateId) -> dict[str, str]:
        """Further columns that its source told of a delegate, by title."""
        import json

        row = self._db.execute("SELECT extra FROM delegate WHERE id = ?", (delegate,)).fetchone()
        return {} if row is None else dict(json.loads(row[0]))

    def keys_of(self, delegate: DelegateId) -> list[CredentialEntry]:
        """Codes of a delegate with their standing here."""
        rows = self._db.execute(
            "SELECT c.key, coalesce(r.standing, c.standing) FROM holding AS h"
            " JOIN credential AS c ON c.key = h.key AND c.delegate = h.delegate LEFT JOIN ruling AS r ON r.key = c.key"
            " WHERE h.delegate = ? ORDER BY c.key",
            (delegate,),
        )
        return [CredentialEntry(key=key, standing=_STANDINGS[standing]) for key, standing in rows]

    def keys(self) -> Iterator[str]:
        """All codes of people on the roster."""
        rows = self._db.execute("SELECT key FROM credential WHERE delegate IS NOT NULL")
        return (key for (key,) in rows.fetchall())

    def search(self, text: str, limit: int = 20) -> list[Delegate]:
        """People by name in any script, organisation, delegation, category or code; best first."""
        return self._search.find(text, limit)

    def people(self, category: str | None = None, delegation: str | None = None) -> Iterator[Delegate]:
        """Everyone who is expected, by delegation and surname."""
        rows = self._db.execute(
            f"{_DELEGATE} WHERE (?1 IS NULL OR d.category = ?1) AND (?2 IS NULL OR d.delegation = ?2)"
            " ORDER BY d.delegation, d.family_name, d.name, d.id",
            (category, delegation),
        )
        return (delegate_of(row) for row in rows)

    def size(self) -> int:
        """How many delegates, companions and add-on tickets there are."""
        return int(self._db.execute("SELECT count(*) FROM delegate").fetchone()[0])

    def count_by(self, column: str) -> dict[str, int]:
        """How many there are by `state`, `category` or `delegation`, most first."""
        if column not in ("state", "category", "delegation"):
            raise ValueError(column)
        rows = self._db.execute(f"SELECT d.{column}, h.state, count(*) FROM delegate AS d {WITH_HOST} GROUP BY 1, 2")
        counts: Counter[str] = Counter()
        for value, host_state, count in rows:
            counts[graver(State(value), host_state and State(host_state)) if column == "state" else value] += count
        return dict(sorted(counts.items(), key=lambda counted: (-counted[1], counted[0])))

    def present(self) -> "Iterator[Present]":
        """Everyone in the words of their source, for `changes.compare`."""
        codes: dict[str, list[CredentialEntry]] = defaultdict(list)
        for key, holder, standing in self._db.execute("SELECT key, delegate, standing FROM credential"):
            codes[holder].append(CredentialEntry(key=key, standing=_STANDINGS[standing]))
        for row in self._db.execute(_PRESENT):
            yield _present(row, tuple(codes.get(row[0], ())))

    def loose(self) -> dict[str, Standing]:
        """Standing of the codes that nobody on this roster holds."""
        rows = self._db.execute("SELECT key, standing FROM credential WHERE delegate IS NULL")
        return {key: _STANDINGS[standing] for key, standing in rows}

    def apply(
        self,
        changes: "Changes",
        at: datetime,
        facts: Mapping[str, str] | None = None,
        along: Callable[[], object] | None = None,
        ready: Callable[[int], object] | None = None,
        tell: "Tell | None" = None,
    ) -> None:
        """Make `changes` the roster and `facts` true, all at once. On any exception the old roster stands.

        `ready` is told the generation that is written and does not count yet; `along` is called within the transaction
        that makes it count, and once it does. `tell`: who tells of new people, where somebody beside does.
        """
        from kiosk.roster import telling
        from kiosk.roster.renewal import renew

        renew(self._db, changes, at, facts or {}, along, ready, tell or telling.tell)

    def name_delegations(self, plan: Plan) -> None:
        """Let the plan's missions and organisations be found by their names; countries are known already."""
        from kiosk.roster.index import delegation_words

        names = {code: {"en": name, **plan.delegation_names.get(code, {})} for code, name in plan.delegations.items()}
        rows = [(word, code) for code, spoken in names.items() for word in delegation_words(code, spoken)]
        with writing(self._db):
            self._db.executemany("INSERT OR IGNORE INTO delegation_word (word, delegation) VALUES (?, ?)", rows)

    def photo(self, photo: str | None) -> bytes | None:
        """The JPEG of `Delegate.photo`."""
        row = self._db.execute("SELECT jpeg FROM photo WHERE id = ?", (photo,)).fetchone()
        return None if row is None else row[0]

    def photo_digests(self) -> dict[DelegateId, str]:
        """Digest that `set_photos` was given, by delegate: what an import need not read again."""
        return dict(self._db.execute("SELECT d.id, p.digest FROM delegate AS d JOIN photo AS p ON p.id = d.photo"))

    def set_photos(self, photos: Iterable[tuple[DelegateId, bytes, str]]) -> None:
        """Portraits (of `photos.normalise`) instead of the present ones, each with the digest of its origin.

        In one transaction: give a few dozen at a time.
        """
        rows = [(f"{delegate}-{digest[:16]}", digest, jpeg, delegate) for delegate, jpeg, digest in photos]
        with writing(self._db) as db:
            for name, digest, jpeg, delegate in rows:
                db.execute(
                    "DELETE FROM photo WHERE id IN (SELECT photo FROM delegate_version WHERE id = ?)", (delegate,)
                )
                db.execute("INSERT OR REPLACE INTO photo (id, digest, jpeg) VALUES (?, ?, ?)", (name, digest, jpeg))
                db.execute("UPDATE delegate_version SET photo = ? WHERE id = ?", (name, delegate))

    def imported_at(self) -> datetime | None:
        """When the roster was last renewed."""
        return moment(self.fact("imported_at"))

    def checked_in_elsewhere(self, source_id: str) -> datetime | None:
        """Since when a registration system has somebody checked in whom nobody here let in."""
        (since,) = self._db.execute(_ELSEWHERE, (source_id,)).fetchone()
        return moment(since)

    def is_torn(self) -> bool:
        """Whether people or codes were lost with a damaged file, and their source was not imported since."""
        return bool(self.fact(TORN))

    def fact(self, name: str) -> str | None:
        """What this data folder knows under `name`."""
        row = self._db.execute("SELECT value FROM fact WHERE name = ?", (name,)).fetchone()
        return None if row is None else row[0]

    def forget_fact(self, name: str) -> None:
        """Forget what is known under `name`; within the caller's transaction."""
        self._db.execute("DELETE FROM fact WHERE name = ?", (name,))

    def set_fact(self, name: str, value: str) -> None:
        """Remember `value` under `name`."""
        with writing(self._db):
            self._db.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", (name, value))

    @cached_property
    def _search(self) -> "Search":
        from kiosk.roster.search import Search

        return Search(self._db)

    def _one(self, statement: str, value: str) -> Delegate | None:
        row = self._db.execute(statement, (value,)).fetchone()
        return None if row is None else delegate_of(row)

    def _many(self, statement: str, value: str) -> list[Delegate]:
        return [delegate_of(row) for row in self._db.execute(statement, (value,))]


def _present(row: tuple[Any, ...], codes: tuple[CredentialEntry, ...]) -> "Present":
    import json

    from kiosk.roster.changes import Present

    (
        id_, system, source_id, form, email, name, given, family, title, position, organisation, delegation, category,
        state, product, valid_from, valid_until, attention, tags, extra, photo_name, missing, aliases, registrant, main,
        added, removed,
    ) = row  # fmt: skip
    entry = Registration(
        system=system,
        source_id=source_id,
        aliases=() if aliases == "[]" else tuple(json.loads(aliases)),
        form=form,
        email=email,
        name=name,
        given_name=given,
        family_name=family,
        title=title,
        position=position,
        organisation=organisation,
        delegation=delegation,
        category=category,
        state=State(state),
        companion_of=registrant,
        addon_to=main,
        product=product,
        valid_from=moment(valid_from),
        valid_until=moment(valid_until),
        attention=attention,
        tags=() if tags == "[]" else tuple(json.loads(tags)),
        credentials=codes,
        photo_name=photo_name,
        extra=() if extra == "{}" else tuple(json.loads(extra).items()),
        zones_added=() if added == "[]" else tuple(json.loads(added)),
        zones_removed=() if removed == "[]" else tuple(json.loads(removed)),
    )
    return Present(id=id_, entry=entry, missing=bool(missing))
