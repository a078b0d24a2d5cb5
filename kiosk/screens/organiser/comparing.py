"""Compares files with the roster for the organiser's screen, and imports what was chosen. Runs beside the screen, on
a database connection of its own.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from kiosk.domain.people import Delegate, DelegateId, Registration, State, person_of
from kiosk.roster.changes import Changes
from kiosk.roster.leaving import Chosen, row_of
from kiosk.roster.store import Roster
from kiosk.screens.organiser.preview import Kind, Line, Preview
from kiosk.security import tampering
from kiosk.sources.importing import Imported, bring
from kiosk.station import Station, join_station, open_station

_OUT = (State.WITHDRAWN, State.CANCELLED, State.REJECTED, State.BARRED)
_LISTS = frozenset({".csv", ".tsv", ".txt", ".xlsx", ".json", ".jsonl", ".gz", ".zip"})
_BOOKKEEPING = frozenset({"form", "source_id", "photo_name"})
"""What says nothing about a person; told only where nothing else changed."""


def spread(paths: Sequence[Path]) -> tuple[Path, ...]:
    """Folders become the lists in them and the folders of pictures beside these; without lists it is pictures."""
    found: list[Path] = []
    for path in paths:
        inside = sorted(path.iterdir()) if path.is_dir() else []
        lists = [each for each in inside if each.suffix.lower() in _LISTS and each.is_file()]
        found += [*lists, *(each for each in inside if each.is_dir())] if lists else [path]
    return tuple(found)


def compare_files(folder: Path, paths: Sequence[Path], at: datetime) -> Preview:
    """What an import of the files would do; nothing is written."""
    with open_station(folder, writing=False) as station:
        imported = bring(station.roster, station.journal, station.plan, spread(paths), at, dry_run=True)
        return preview_of(station, imported)


def import_chosen(folder: Path, paths: Sequence[Path], chosen: Chosen, at: datetime) -> int:
    """Import what was chosen of a comparison, as `kiosk import` does; how many people it touched.

    Whoever goes missing was seen and ticked one by one, so no share of them stops it any more.
    """
    with join_station(folder) as station:
        imported = bring(
            station.roster, station.journal, station.plan, spread(paths), at, accept_missing=True, chosen=chosen
        )
        if imported.altered:
            tampering.told(station.journal, imported.altered, at)
    return len(_touched(imported.changes)) + len(imported.changes.added)


def preview_of(station: Station, imported: Imported) -> Preview:
    """A dry run as the screen shows it."""
    changes = imported.changes
    inside = {person for zone in station.plan.zones for person in station.journal.whereabouts.inside(zone)}
    lines = [*_new(changes), *_changed(station.roster, changes, inside), *_missing(station.roster, changes, inside)]
    half = imported.many_missing is not None
    matched = set(changes.matched.values())
    also = (_touched(changes) - {change.id for change in changes.changed} - set(changes.missing)) & matched
    return Preview(
        files=tuple(dict(imported.export.files)),
        lines=tuple(lines),
        problems=imported.problems,
        same=max(0, changes.unchanged - len(also)),
        rows=imported.export.rows,
        half=half,
        nobody=imported.outlook.nobody,
        unticked=frozenset(line.row for line in lines if line.row is not None and _is_grave(line, half=half)),
        changes=changes,
    )


def _is_grave(line: Line, *, half: bool) -> bool:
    """Whether nobody but the organiser may tick it."""
    out = line.kind is Kind.MISSING or (line.field == "state" and line.new in _OUT)
    return (out and line.inside) or (half and line.kind is Kind.MISSING)


def _touched(changes: Changes) -> set[DelegateId]:
    codes = {code.delegate for code in changes.credentials if code.delegate is not None}
    return {change.id for change in changes.changed} | {*changes.missing, *changes.returned} | codes


def _new(changes: Changes) -> Iterator[Line]:
    for entry in changes.added:
        yield Line(Kind.ADDED, row_of(entry), _newcomer(entry))


def _newcomer(entry: Registration) -> Delegate:
    return Delegate(
        id=DelegateId(""),
        source_id=entry.source_id,
        name=entry.name or "",
        given_name=entry.given_name or "",
        family_name=entry.family_name or "",
        organisation=entry.organisation or "",
        delegation=entry.delegation or "",
        category=entry.category or "",
        state=entry.state or State.PENDING,
    )


def _changed(roster: Roster, changes: Changes, inside: set[str]) -> Iterator[Line]:
    told: dict[DelegateId, list[tuple[str, object, object]]] = {}
    for change in changes.changed:
        told[change.id] = list(_differences(change.fields))
    for id_ in changes.returned:
        told.setdefault(id_, []).insert(0, ("returned", None, None))
    for code in changes.credentials:
        if code.delegate is not None and code.delegate not in changes.missing:
            told.setdefault(code.delegate, []).append(("code", None, code.standing))
    for id_, fields in told.items():
        person = roster.get(id_)
        if person is not None:
            there = _is_inside(roster, person, inside)
            for at, (name, old, new) in enumerate(fields):
                yield Line(Kind.CHANGED, id_, person, name, old, new, there, at == 0)


def _differences(fields: Mapping[str, tuple[object, object]]) -> Iterator[tuple[str, object, object]]:
    """Field by field, further columns each by itself; bookkeeping only where there is nothing else."""
    told = [(name, old, new) for name, (old, new) in fields.items() if name not in _BOOKKEEPING | {"extra"}]
    if "extra" in fields:
        old, new = (dict(side) for side in fields["extra"])  # type: ignore[call-overload]
        told += [(f"extra:{title}", old.get(title), now) for title, now in new.items() if old.get(title) != now]
    return iter(told or [("registration", None, None)])


def _missing(roster: Roster, changes: Changes, inside: set[str]) -> Iterator[Line]:
    for ids, chosen in ((changes.missing, True), (changes.with_hosts, False)):
        for id_ in ids:
            person = roster.get(id_)
            if person is not None:
                yield Line(Kind.MISSING, id_ if chosen else None, person, inside=_is_inside(roster, person, inside))


def _is_inside(roster: Roster, person: Delegate, inside: set[str]) -> bool:
    """Whoever it is, or who comes with them."""
    return bool(inside) and any(person_of(each) in inside for each in (person, *roster.companions_of(person.id)))
