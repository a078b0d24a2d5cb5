"""CSV and XLSX of an Indico registration list (Indico: util/spreadsheets.py, events/registration/util.py).

The first columns are `ID` (the friendly id) and `Name`, always in English like the other fixed titles; form fields
stand under titles that are free text. States, countries and yes/no are in the language of whoever exported. There is no
registration id, no secret and no form id: people get `#49`, the form a provisional name, until joined with the API.
CSV loses leading `= + @ -` of every cell; XLSX keeps them.
"""

import hashlib
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

from kiosk.domain.export import Coverage
from kiosk.domain.people import Entry, State
from kiosk.sources.columns import fields, states
from kiosk.sources.part import Part, Sense
from kiosk.sources.table import Table, cell
from kiosk.sources.text import clean, given, whole_name

FIXED = frozenset(
    {
        "Registration date",
        "Modification date",
        "Registration state",
        "Created by",
        "Checked in",
        "Check-in date",
        "Payment date",
    }
)
_PERSONAL = frozenset(
    [
        "given_name",
        "family_name",
        "title",
        "email",
        "organisation",
        "position",
        "country",
        "delegation",
        "category",
        "photo_name",
        "companions",
    ]
)
_CSV_RANK, _XLSX_RANK = 2, 3
_LOOKED_AT = 200
"""Rows that are looked at to tell a column whose title says nothing."""


def recognise(table: Table) -> bool:
    """Whether this is such a list, in any order of columns."""
    titles = set(table.header)
    return {"ID", "Name"} <= titles and bool(titles & FIXED)


def read(table: Table, sense: Sense) -> Part:
    """Everyone in the list; companions are known by name only."""
    part = Part(
        file=table.file,
        kind=f"Indico registrations ({'XLSX' if table.workbook else 'CSV'})",
        system="indico",
        problems=list(table.problems),
        rows=len(table.records),
        rank=_XLSX_RANK if table.workbook else _CSV_RANK,
    )
    where = _columns(table, sense)
    if "state" not in where:
        part.report(None, None, "There is no column Registration state; new people are taken as pending.")
    ids = (text.strip() for text in table.column(where["id"]))
    part.form = f"~{min((int(text) for text in ids if text.isascii() and text.isdigit()), default=0)}"
    _read_rows(table, where, sense, part)
    part.covers.append(Coverage(system="indico", form=part.form))
    return part


def _columns(table: Table, sense: Sense) -> dict[str, int]:
    """Field -> column: fixed ones by title, form fields by title, and by what is in them where the title is unknown."""
    header = table.header
    where = fields(header, _PERSONAL)
    fixed = {"id": "ID", "name": "Name", "state": "Registration state", "date": "Registration date", "tags": "Tags"}
    where |= {field: header.index(title) for field, title in fixed.items() if title in header}
    free = [n for n, title in enumerate(header) if n not in where.values() and title not in FIXED]
    sample = [[cell(value).strip() for value in record] for record in islice(table.records, _LOOKED_AT)]
    if "email" not in where:
        _find(where, "email", free, sample, lambda text: "@" in text and " " not in text)
    if "category" not in where:
        _find(where, "category", free, sample, lambda text: text.casefold() in sense.plan.category_codes)
    if "given_name" not in where or "family_name" not in where:
        where |= _name_parts(where["name"], free, sample)
    return where


def _find(
    where: dict[str, int], field: str, free: list[int], sample: list[list[str]], fits: Callable[[str], bool]
) -> None:
    """The first column in which all that is filled in fits."""
    for index in free:
        filled = [row[index] for row in sample if row[index]]
        if filled and all(map(fits, filled)):
            where[field] = index
            return


def _name_parts(name: int, free: list[int], sample: list[list[str]]) -> dict[str, int]:
    """The two columns that together make the name of everyone."""
    for first in free:
        for last in free:
            if first != last and sample and all(f"{row[first]} {row[last]}".strip() == row[name] for row in sample):
                return {"given_name": first, "family_name": last}
    return {}


def _read_rows(table: Table, where: dict[str, int], sense: Sense, part: Part) -> None:
    known, seen = states(), set[str]()
    kept = sense.kept(table.header)
    for number, record in zip(table.numbers, table.records, strict=True):
        values = {field: cell(record[index]) for field, index in where.items()}
        friendly = values["id"].strip()
        if not (friendly.isascii() and friendly.isdigit()):
            part.report(number, "ID", "The row has no number in the column ID.")
            continue
        if friendly in seen:
            part.report(number, "ID", f"The ID {friendly} occurs twice; the later row was left out.")
            continue
        seen.add(friendly)
        state = known.get(values.get("state", "").strip().casefold())
        if state is None and "state" in where:
            part.report(number, "Registration state", f"The state {values['state']!r} is unknown.")
        entry = _entry(f"#{friendly}", part.form, values, state, sense, not table.workbook)
        if kept:
            entry = _with_extra(entry, tuple((title, clean(cell(record[index]))) for title, index in kept))
        part.entries.append(entry)
        part.origins.append(number)
        part.moments.append(record[where["date"]] if "date" in where else None)
        if "companions" in where:
            part.companions_told.add(entry.source_id)
            if names := values["companions"].strip():
                part.companions.extend(companions(entry, names))


def _entry(
    source_id: str, form: str, values: dict[str, str], state: State | None, sense: Sense, stripped: bool
) -> Entry:
    get = values.get
    first, last = get("given_name"), get("family_name")
    first = None if first is None else given(first)
    last = None if last is None else given(last)
    name = (
        f"{first or ''} {last or ''}".strip() if first is not None and last is not None else whole_name(values["name"])
    )
    delegation, country = get("delegation"), get("country")
    return Entry(
        system="indico",
        source_id=source_id,
        aliases=(source_id,),
        form=form,
        email=_lower(get("email")),
        name=name,
        given_name=first,
        family_name=last,
        title=_cleaned(get("title")),
        position=_cleaned(get("position")),
        organisation=_cleaned(get("organisation")),
        delegation=None
        if delegation is None and country is None
        else sense.delegations.first(delegation or "", country or ""),
        category=None if (caption := get("category")) is None else sense.category(caption),
        state=state,
        tags=None if (tags := get("tags")) is None else _tags(tags),
        photo_name=_cleaned(get("photo_name")),
        stripped=stripped,
    )


def _cleaned(text: str | None) -> str | None:
    return None if text is None else clean(text)


def _lower(text: str | None) -> str | None:
    return None if text is None else text.strip().lower()


def _tags(text: str) -> tuple[str, ...]:
    return tuple(sorted(clean(tag) for tag in text.split("; "))) if text else ()


def _with_extra(entry: Entry, extra: tuple[tuple[str, str], ...]) -> Entry:
    from dataclasses import replace

    return replace(entry, extra=extra)


def companions(registrant: Entry, names: str) -> Iterator[Entry]:
    """People in a cell of accompanying persons; a mere number of them (anonymous field) is nobody."""
    if names.isdigit():
        return
    seen: dict[str, int] = {}
    for listed in names.split("; "):
        name = whole_name(listed)
        seen[name] = seen.get(name, 0) + 1
        yield companion(registrant, companion_id(registrant.source_id, name, seen[name]), name)


def companion_id(registrant: str, name: str, occurrence: int = 1) -> str:
    """Stand-in for the id of a companion known by name only; the same at every import."""
    digest = hashlib.sha256(f"{name}\n{occurrence}".encode()).hexdigest()[:12]
    return f"{registrant}/~{digest}"


def companion(registrant: Entry, source_id: str, name: str, **more: Any) -> Entry:
    """A companion: stands or falls with the registrant, and belongs to the same delegation."""
    return Entry(
        system=registrant.system,
        source_id=source_id,
        form=registrant.form,
        name=name,
        organisation=registrant.organisation,
        delegation=registrant.delegation,
        category=registrant.category,
        state=registrant.state,
        companion_of=registrant.source_id,
        stripped=registrant.stripped,
        **more,
    )
