"""The chain: every entry's hash covers its content and the hash before it. Pure.

hash = SHA-256 over the UTF-8 JSON array [kiosk, seq, at, kind, person, body, prev], written without spaces and
without ASCII escapes; `body` is itself canonical JSON (keys sorted), held as the text that was hashed.
Numbers count from 1 in each kiosk; the first entry's `prev` is empty. A number never means two things: where entries
were lost, the next one comes after every number that was ever given, and says so (RESCUED or BROKEN).
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, NamedTuple

from kiosk.domain.passage import EntryKind

_QUOTED = json.encoder.encode_basestring
_SORTED = json.JSONEncoder(ensure_ascii=False, check_circular=False, sort_keys=True, separators=(",", ":")).encode

Head = tuple[int, str]
"""Number and hash of the last entry of a chain; (0, "") before the first."""

Gap = tuple[int, int]
"""First and last number of entries that an entry says are lost."""


class Entry(NamedTuple):
    """One entry exactly as it is stored. `at` is ISO 8601 in UTC with microseconds."""

    kiosk: str
    seq: int
    at: str
    kind: str
    person: str | None
    body: str
    prev: str
    hash: str

    @property
    def moment(self) -> datetime:
        """When it happened."""
        return datetime.fromisoformat(self.at)

    @property
    def facts(self) -> dict[str, Any]:
        """The body, parsed."""
        facts: dict[str, Any] = json.loads(self.body)
        return facts


@dataclass(frozen=True, slots=True)
class Break:
    """The first entry at which a chain does not hold. `what` is changed, removed or inserted."""

    seq: int
    what: str


def canonical(facts: Mapping[str, Any]) -> str:
    """The one text of a body."""
    return _SORTED(facts)


def timestamp(moment: datetime) -> str:
    """The one text of a moment; texts sort like moments."""
    utc = moment if moment.tzinfo is UTC else moment.astimezone(UTC)
    return utc.isoformat(timespec="microseconds")


def seal(kiosk: str, seq: int, at: str, kind: str, person: str | None, body: str, prev: str) -> Entry:
    """The entry with its hash."""
    return Entry(kiosk, seq, at, kind, person, body, prev, _hash(kiosk, seq, at, kind, person, body, prev))


def first_break(entries: Iterable[Entry], head: Head | None = None, lost: Sequence[Gap] = ()) -> Break | None:
    """Where the entries of one kiosk, in order, stop being the chain that was sealed; None where they do not.

    `head` is what another witness says of the end; what is `lost` is on the record already, and no break. Whoever
    rewrites an entry and its hash is given away by the next entry, whoever renumbers by the number that was hashed.
    """
    end: Head = (0, "")
    before: Entry | None = None
    for entry, following in _with_following(entries):
        if entry.seq > end[0] + 1 and _is_lost(end[0] + 1, entry.seq - 1, lost):
            end = (entry.seq - 1, entry.prev)
        found = _break_at(entry, (end[0] + 1, end[1]), before, following)
        if found is not None:
            return found
        end, before = (entry.seq, entry.hash), entry
    return _break_at_end(end, head)


def holds(entry: Entry) -> bool:
    """Whether an entry's hash is that of its content."""
    return _sealed_at(entry, entry.seq, entry.prev)


def gaps(numbers: Iterable[int], last: int) -> tuple[Gap, ...]:
    """What is missing of 1 to `last`; the numbers rise."""
    found: list[Gap] = []
    before = 0
    for number in (*numbers, last + 1):
        if number > before + 1:
            found.append((before + 1, number - 1))
        before = number
    return tuple(found)


def _is_lost(first: int, last: int, lost: Sequence[Gap]) -> bool:
    """Whether an entry says of every one of these numbers that it is lost."""
    for low, high in sorted(lost):
        if low <= first <= high:
            first = high + 1
    return first > last


def _break_at(entry: Entry, place: tuple[int, str], before: Entry | None, following: Entry | None) -> Break | None:
    """What is wrong with an entry at this place (number and `prev`), seen with its neighbours."""
    seq, prev = place
    if entry.seq != seq:
        return Break(seq, "removed") if entry.seq > seq else Break(entry.seq, "inserted")
    if entry.prev == prev and _sealed_at(entry, seq, prev):
        if entry.kind == EntryKind.BROKEN:
            return _witnessed(entry)
        if following is None or following.prev == entry.hash:
            return None
        if following.hash != entry.hash and _sealed_at(following, seq, prev):
            return Break(seq, "inserted")
        return Break(seq, "changed") if _sealed_at(following, seq + 1, following.prev) else None
    if following is not None and _sealed_at(following, seq, prev):
        return Break(seq, "inserted")
    if before is not None and _sealed_at(entry, seq - 1, before.prev):
        return Break(seq if entry.hash == before.hash else seq - 1, "inserted")
    return Break(seq, "removed" if _sealed_at(entry, seq + 1, entry.prev) else "changed")


def _witnessed(entry: Entry) -> Break | None:
    """What an entry says that was sealed on finding another end of the chain than was left there."""
    return _break_at_end(tuple(entry.facts["found"]), tuple(entry.facts["witness"]))


def _break_at_end(end: Head, head: Head | None) -> Break | None:
    if head is None or head == end:
        return None
    if end[0] < head[0]:
        return Break(end[0] + 1, "removed")
    if end[0] > head[0]:
        return Break(head[0] + 1, "inserted")
    return Break(end[0], "changed")


def _with_following(entries: Iterable[Entry]) -> Iterator[tuple[Entry, Entry | None]]:
    remaining = iter(entries)
    entry = next(remaining, None)
    while entry is not None:
        following = next(remaining, None)
        yield entry, following
        entry = following


def _sealed_at(entry: Entry, seq: int, prev: str) -> bool:
    return entry.hash == _hash(entry.kiosk, seq, entry.at, entry.kind, entry.person, entry.body, prev)


def _hash(kiosk: str, seq: int, at: str, kind: str, person: str | None, body: str, prev: str) -> str:
    whose = "null" if person is None else _QUOTED(person)
    text = f"[{_QUOTED(kiosk)},{seq},{_QUOTED(at)},{_QUOTED(kind)},{whose},{_QUOTED(body)},{_QUOTED(prev)}]"
    return hashlib.sha256(text.encode()).hexdigest()
