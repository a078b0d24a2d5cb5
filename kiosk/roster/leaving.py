"""Which of an import's changes somebody chose, and what that leaves of them. Pure.

A row is a person: whoever is left out stays as they were, with fields, codes, keys and portrait. Companions and add-on
tickets go with the person they belong to, because they make no sense beside one who did not come.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from kiosk.domain.export import Export
from kiosk.domain.people import DelegateId, Registration
from kiosk.domain.trouble import Trouble
from kiosk.roster.changes import Changes, Present

Row = DelegateId | tuple[str, str]
"""Somebody on the roster, or a newcomer by system and `source_id`."""


class Outdated(Trouble):
    """Nothing was imported: files or roster are others than when the changes were looked at."""

    def __init__(self) -> None:
        super().__init__("The files or the roster changed since they were compared, so nothing was imported.")


@dataclass(frozen=True, slots=True)
class Chosen:
    """What somebody who saw the changes wants of them; `seen` are those changes, None where nobody looked."""

    left_out: frozenset[Row] = frozenset()
    seen: Changes | None = None

    def of(self, changes: Changes, export: Export, present: Sequence[Present]) -> tuple[Changes, Export]:
        """The chosen part of both. Raises Outdated where the changes are not those that were seen."""
        if self.seen is not None and self.seen != changes:
            raise Outdated()
        return without(self.left_out, changes, export, present) if self.left_out else (changes, export)


EVERYTHING = Chosen()


def row_of(entry: Registration) -> Row:
    """A newcomer's."""
    return entry.system, entry.source_id


def without(
    left_out: frozenset[Row], changes: Changes, export: Export, present: Sequence[Present]
) -> tuple[Changes, Export]:
    """All but the rows left out, and those who belong to them."""
    left = left_out | frozenset(_belonging(left_out, changes, present))

    def stays(row: Row | None) -> bool:
        return row not in left

    holders = _holders(export, changes, present) if export.photos else {}
    photos = {key: path for key, path in export.photos.items() if left.isdisjoint(holders.get(key, ()))}
    kept = replace(
        changes,
        added=tuple(entry for entry in changes.added if stays(row_of(entry))),
        changed=tuple(change for change in changes.changed if stays(change.id)),
        missing=tuple(filter(stays, changes.missing)),
        with_hosts=tuple(filter(stays, changes.with_hosts)),
        returned=tuple(filter(stays, changes.returned)),
        credentials=tuple(code for code in changes.credentials if stays(code.delegate)),
        aliases=tuple((id_, alias) for id_, alias in changes.aliases if stays(id_)),
    )
    return kept, replace(export, photos=photos)


def _belonging(left_out: frozenset[Row], changes: Changes, present: Sequence[Present]) -> Iterable[Row]:
    """Companions and add-on tickets of those left out, on the roster and new."""
    told = {change.id: change.fields for change in changes.changed}
    keys: dict[tuple[str, str], Row] = {}
    for person in present:
        names = {person.entry.source_id, str(told.get(person.id, {}).get("source_id", ("", ""))[1])} - {""}
        keys |= {(person.entry.system, name): person.id for name in names}
    keys |= {(entry.system, entry.source_id): row_of(entry) for entry in changes.added}
    everyone: list[tuple[Row, Registration]] = [(person.id, person.entry) for person in present]
    everyone += [(row_of(entry), entry) for entry in changes.added]
    for row, entry in everyone:
        hosts = [keys.get((entry.system, told_ or "")) for told_ in (entry.companion_of, entry.addon_to)]
        if not left_out.isdisjoint(host for host in hosts if host is not None):
            yield row


def _holders(export: Export, changes: Changes, present: Sequence[Present]) -> Mapping[str, set[Row]]:
    """Whoever a picture of the export may be of, by the key that it is under."""
    found: dict[str, set[Row]] = {}
    for person in present:
        for key in (person.entry.source_id, *person.entry.aliases):
            found.setdefault(key, set()).add(person.id)
    for (system, key), id_ in changes.matched.items():
        if system == export.system:
            found[key] = {id_}
    for entry in changes.added:
        found[entry.source_id] = {row_of(entry)}
    return found
