"""What the words of a source alone tell of new people: their names in Latin letters, and the words that find them.

It needs no database and is a fifth of the work of a large import, so a process beside can do it while this one writes:
all of it is plain values (see `sources.quarantine`).
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import attrgetter

from kiosk.domain.people import Registration
from kiosk.roster.index import Indexer
from kiosk.roster.latin import is_latin, latin_name
from kiosk.roster.rows import stored
from kiosk.roster.spelling import as_told

Told = tuple[str, int, tuple[str, ...], list[tuple[str, str]]]
"""Name in Latin letters, 1 where that is the registration's word, row of the index without its number, and the words
(with skeleton) that nobody before brought."""

Tell = Callable[[Sequence[Registration], str], Iterator[Told]]
"""Tells of people in their order; given them, and the title of the column with names as passports spell them."""

words = attrgetter(
    "name", "given_name", "family_name", "delegation", "organisation", "category", "source_id", "aliases", "extra"
)
"""All of an entry that is looked at."""


def tell(people: Iterable[Registration], passport_column: str) -> Iterator[Told]:
    """As `Tell` says."""
    indexer = Indexer()
    for entry in people:
        latin, confirmed = latin_of(
            entry.name or "", entry.family_name or "", entry.delegation or "", entry.extra, passport_column
        )
        _, *row = indexer.row(0, _indexed(entry, latin))
        yield latin, confirmed, tuple(row), indexer.words()


def latin_of(
    name: str, family_name: str, delegation: str, extra: Sequence[tuple[str, str]], passport_column: str
) -> tuple[str, int]:
    """A name in Latin letters, and 1 where that is the registration's word; nothing where it is Latin itself."""
    if name.isascii() or is_latin(name):
        return "", 0
    if passport_column:
        told = as_told(dict(extra).get(passport_column, ""))
        if told and is_latin(told):
            return told, 1
    return latin_name(name, family_name, delegation), 0


def _indexed(entry: Registration, latin: str) -> dict[str, str]:
    """What the index looks at, as the row of a person has it."""
    return {
        "name": entry.name or "",
        "given_name": entry.given_name or "",
        "family_name": entry.family_name or "",
        "delegation": entry.delegation or "",
        "latin_name": latin,
        "organisation": entry.organisation or "",
        "category": entry.category or "",
        "source_id": entry.source_id,
        "aliases": str(stored("aliases", entry.aliases)) if entry.aliases else "[]",
    }
