"""Reads any mix of exports into one `Export`: recognise each file by its content, read it, join the files of one event.

Either everything is read or nothing: a file that is no export raises `NotAnExport`. Single records that are broken
become problems and the rest goes in.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from kiosk.domain.export import Coverage, Export, Given, Problem, Received
from kiosk.domain.people import CredentialEntry, Registration, Standing
from kiosk.domain.plan import Plan
from kiosk.sources import (
    indico_api,
    indico_join,
    indico_table,
    mapped,
    pictures,
    pretix_api,
    pretix_join,
    pretix_lists,
    pretix_media,
    pretix_orders,
    pretix_table,
    table,
)
from kiosk.sources.ages import Mark, dates, mark
from kiosk.sources.documents import Document, document
from kiosk.sources.extent import MOST_CELLS
from kiosk.sources.files import Archive, NotAnExport, content, received
from kiosk.sources.part import Part, Sense
from kiosk.sources.table import Table

Kinds = dict[str | None, list[tuple[int, pretix_api.Json]]]


@dataclass(slots=True)
class _Found:
    """What the files hold, before anything is understood."""

    sources: list[list[Table] | Document] = field(default_factory=list)
    """In the order given; of a table or workbook, its sheets."""
    pictures: list[Path] = field(default_factory=list)
    covers: list[Coverage] = field(default_factory=list)
    current: bool = False
    marks: dict[int, Mark] = field(default_factory=dict)
    """Of sources, by their identity."""


def read(paths: Sequence[Given], plan: Plan) -> Export:
    """Everyone in the files, joined. Raises `NotAnExport` for the first file that is none."""
    found, sense = _Found(current=all(isinstance(path, Received) for path in paths)), Sense(plan)
    for path in dict.fromkeys(paths):
        _open(path, found)
    kinds = {id(source): _kinds(source) for source in found.sources if isinstance(source, Document)}
    catalogue = _catalogue(kinds.values())
    lists = _lists(kinds.values())
    faults = [Problem("check-in lists", None, None, fault) for fault in pretix_lists.faults(lists)]
    parts: list[Part] = []
    for source in found.sources:
        new = (
            _document_parts(source, kinds[id(source)], catalogue, sense)
            if isinstance(source, Document)
            else [_table_part(source, sense)]
        )
        for part in new:
            part.written, part.content = found.marks.get(id(source), Mark())
        parts.extend(new)
    _refuse_strangers(parts, plan)
    for part in parts:
        _doubt(part)
    export = _export(parts, found.pictures, plan)
    lists = pretix_lists.with_sold(lists, export.entries)
    covers = dict.fromkeys((*export.covers, *found.covers))
    problems = (*export.problems, *faults)
    return replace(export, lists=lists, problems=problems, covers=tuple(covers), current=found.current)


def _refuse_strangers(parts: list[Part], plan: Plan) -> None:
    registered = plan.indico_servers or plan.indico_event is not None or plan.pretix_keys
    if registered or any(part.system in ("indico", "pretix") for part in parts):
        for part in parts:
            if part.kind == mapped.GUESSED:
                raise mapped.refused(part.file)


def _doubt(part: Part) -> None:
    """Whoever stands in a row that could not be read is not gone: such a file marks nobody missing."""
    lost = {problem.row for problem in part.problems} - {None, *part.origins}
    if lost and part.covers:
        part.covers.clear()


def _open(path: Given, found: _Found) -> None:
    if isinstance(path, Received):
        source = document(received(path))
        found.sources.append(source)
        found.covers.extend(() if source.records else path.covers)
        return
    if path.is_dir():
        found.pictures.extend(pictures.in_folder(path))
        return
    held = content(path)
    if isinstance(held, Archive):
        if held.workbook:
            found.sources.append(table.from_workbook(held))
        else:
            found.pictures.extend(pictures.in_archive(held))
    elif held.text.lstrip()[:1] in ("{", "["):
        found.sources.append(document(held))
    else:
        found.sources.append([table.from_text(held)])
    if not isinstance(held, Archive) or held.workbook:
        found.marks[id(found.sources[-1])] = mark(path)


def _table_part(sheets: list[Table], sense: Sense) -> Part:
    """The sheet that is an export; else the first that the plan's columns or clear titles explain."""
    kinds = {pretix_table.recognise(sheet): sheet for sheet in reversed(sheets)}
    if (positions := kinds.get("positions")) is not None:
        return pretix_orders.read(positions, kinds.get("orders"), sense)
    for sheet in sheets:
        if indico_table.recognise(sheet):
            return indico_table.read(sheet, sense)
    for kind, reader in (("list", pretix_table.read_list), ("codes", pretix_table.read_codes)):
        if kind in kinds:
            return reader(kinds[kind], sense)
    for kind, what in (("log", "a pretix log of scans"), ("orders", "pretix orders without their tickets")):
        if kind in kinds:
            raise NotAnExport(sheets[0].file, f"it is {what}, which names nobody to expect")
    return mapped.read(sheets[0], sense)


def _kinds(source: Document) -> Kinds:
    """Records by what they are; None for those that nobody knows. Records with the same keys are of one kind."""
    found: Kinds = {}
    known: dict[tuple[str, ...], str | None] = {}
    for number, record in source.records:
        keys = tuple(record)
        if keys not in known:
            known[keys] = indico_api.recognise(record) or pretix_api.recognise(record)
        found.setdefault(known[keys], []).append((number, record))
    return found


def _catalogue(found: Iterable[Kinds]) -> pretix_api.Catalogue:
    """Products and questions of pretix, wherever they are."""
    items: list[pretix_api.Json] = []
    questions: list[pretix_api.Json] = []
    for kinds in found:
        items.extend(record for _, record in kinds.get("item", ()))
        questions.extend(record for _, record in kinds.get("question", ()))
        for _, record in kinds.get("export", ()):
            items.extend(record["event"].get("items") or ())
            questions.extend(record["event"].get("questions") or ())
    return pretix_api.Catalogue(items, questions)


def _lists(found: Iterable[Kinds]) -> str:
    """What the files say of pretix' check-in lists."""
    listed = [(kind, numbered) for kinds in found for kind, numbered in kinds.items() if kind in pretix_lists.KINDS]
    records = [(kind, record) for kind, numbered in listed for _, record in numbered]
    return pretix_lists.gathered((str(kind), record) for kind, record in records if pretix_api.recognise(record))


def _document_parts(source: Document, kinds: Kinds, catalogue: pretix_api.Catalogue, sense: Sense) -> list[Part]:
    """One part a kind of record; a kind nobody knows may be a plain table."""
    parts = [_part(kind, numbered, source, catalogue, sense) for kind, numbered in kinds.items() if kind]
    unknown = kinds.get(None, [])
    if not parts:
        parts = (
            [mapped.read(_as_table(source), sense, document=True)]
            if unknown
            else [Part(file=source.file, kind="empty list")]
        )
    else:
        parts[0].problems.extend(Problem(source.file, n, None, "The record is of an unknown kind.") for n, _ in unknown)
    parts[0].problems.extend(source.problems)
    return parts


def _part(
    kind: str,
    numbered: list[tuple[int, pretix_api.Json]],
    source: Document,
    catalogue: pretix_api.Catalogue,
    sense: Sense,
) -> Part:
    file, records, whole = source.file, [record for _, record in numbered], source.listed and source.whole
    readers: dict[str, Callable[[], Part]] = {
        "registration": lambda: indico_api.read(file, numbered, source.listed, sense),
        "registrant": lambda: indico_api.read_registrants(file, numbered, sense),
        "order": lambda: pretix_api.read_orders(file, numbered, catalogue, sense, whole=whole),
        "position": lambda: pretix_api.read_positions(file, numbered, catalogue, sense, whole),
        "export": lambda: _order_export(file, records[0], catalogue, sense),
        "blocked": lambda: pretix_api.read_secrets(file, records, "blocked"),
        "revoked": lambda: pretix_api.read_secrets(file, records, "revoked"),
    }
    if kind in readers:
        return readers[kind]()
    if kind == "event" and "valid_keys" in records[0]:
        return pretix_api.read_event(file, records[0])
    if kind == "medium":
        return pretix_media.read(file, numbered)
    if kind in ("event", "form", "code"):
        return indico_api.read_context(file, records)
    return Part(file=file, kind=f"pretix {kind}s", system="pretix")


def _order_export(file: str, record: pretix_api.Json, catalogue: pretix_api.Catalogue, sense: Sense) -> Part:
    event = record["event"]
    orders = [(number, order) for number, order in enumerate(event["orders"], 1) if isinstance(order, dict)]
    return pretix_api.read_orders(file, orders, catalogue, sense, slug=str(event.get("slug", "")), whole=True)


def _as_table(source: Document) -> Table:
    """Flat records as a table."""
    header = list(dict.fromkeys(key for _, record in source.records for key in record))
    if len(header) * len(source.records) > MOST_CELLS:
        raise NotAnExport(source.file, f"its {len(source.records):,} records have {len(header):,} different fields")
    flat = (
        (number, ["" if isinstance(value := record.get(key), dict | list) else value for key in header])
        for number, record in source.records
    )
    return Table(source.file, header, True, records=tuple(flat))


def _export(parts: list[Part], found: list[Path], plan: Plan) -> Export:
    problems = [problem for part in parts for problem in sorted(part.problems, key=lambda each: each.row or 0)]
    entries, covers, told = _joined(parts, plan, problems)
    standings, since = _standings(parts)
    systems = {part.system for part in parts if part.system} or {pictures.system_of(found)}
    system = systems.pop() if len(systems) == 1 else "mixed"
    photos, strange = pictures.assign(found, entries, system, problems)
    return Export(
        system=system,
        entries=tuple(_standing(entries, standings)),
        photos=photos,
        pictures=len(found),
        strange=strange,
        problems=tuple(problems),
        standings=standings,
        standing_since=since,
        covers=tuple(covers),
        companions_told=frozenset(told),
        pretix_keys=tuple(dict.fromkeys(key for part in parts for key in part.pretix_keys)),
        indico_server=next((part.indico_server for part in parts if part.indico_server), None),
        indico_event=next((part.indico_event for part in parts if part.indico_event), None),
        rows=sum(part.rows for part in parts),
        dates=tuple(dates(parts, entries, plan.zone_info)),
        files=tuple((part.file, part.kind) for part in parts),
    )


def _standings(parts: list[Part]) -> tuple[dict[str, Standing], dict[str, str]]:
    """Revoked is for good; of blocks set and lifted the latest counts, whichever file came first."""
    standings: dict[str, Standing] = {}
    since: dict[str, str] = {}
    for part in parts:
        for key, standing in part.standings.items():
            if standings.get(key) is Standing.REVOKED:
                continue
            moment = part.since.get(key, "")
            if standing is Standing.REVOKED or moment >= since.get(key, ""):
                standings[key], since[key] = standing, moment
    return standings, since


def _joined(
    parts: list[Part], plan: Plan, problems: list[Problem]
) -> tuple[list[Registration], list[Coverage], set[str]]:
    entries, covers, told = [], [], set[str]()
    if indico := [part for part in parts if part.system == "indico" and part.entries]:
        joined = indico_join.join(indico, plan.zone_info)
        entries.extend(joined.entries)
        problems.extend(joined.problems)
        covers.extend(joined.covers)
        told |= joined.companions_told
    if tickets := [part for part in parts if part.system == "pretix"]:
        found, troubles, covered = pretix_join.join(tickets)
        entries.extend(pretix_media.linked(found, tickets, problems))
        problems.extend(troubles)
        covers.extend(covered)
    for part in parts:
        if part.system == "table":
            entries.extend(part.entries)
            covers.extend(part.covers)
    return entries, covers, told


def _standing(entries: list[Registration], standings: dict[str, Standing]) -> Iterable[Registration]:
    """Entries whose codes have the standing that the lists of revoked and blocked codes give them."""
    if not standings:
        return entries
    return [
        replace(
            entry,
            credentials=tuple(
                CredentialEntry(key=code.key, standing=standings.get(code.key, code.standing))
                for code in entry.credentials
            ),
        )
        if any(code.key in standings for code in entry.credentials)
        else entry
        for entry in entries
    ]
