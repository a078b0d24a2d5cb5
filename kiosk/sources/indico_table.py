"""CSV and XLSX of an Indico registration list (Indico: util/spreadsheets.py, events/registration/util.py).

The first columns are `ID` (the friendly id) and `Name`, always in English like the other fixed titles; form fields
stand under titles that are free text. States, countries and yes/no are in the language of whoever exported. There is no
registration id, no secret and no form id: people get `#49`, the form a provisional name, until joined with the API.
CSV loses leading `= + @ -` of every cell; XLSX keeps them.
"""

import hashlib
import re
from collections.abc import Callable, Iterator
from operator import itemgetter
from typing import Any

from kiosk.domain.export import Coverage
from kiosk.domain.people import Registration
from kiosk.sources.columns import fields, states
from kiosk.sources.part import Cleaned, Part, Sense, latest
from kiosk.sources.spoilt import stained
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
_MOMENTS = ("Registration date", "Modification date", "Check-in date", "Payment date")
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
        rank=_XLSX_RANK if table.workbook else _CSV_RANK,
    )
    where = _columns(table, sense)
    if "state" not in where:
        part.report(None, None, "There is no column Registration state; new people are taken as pending.")
    first = next((text for row in table.sample(_LOOKED_AT) if _is_number(text := row[where["id"]])), "0")
    part.form = f"~{first}"
    _read_rows(table, where, sense, part)
    part.covers.append(Coverage(system="indico", form=part.form))
    return part


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _columns(table: Table, sense: Sense) -> dict[str, int]:
    """Field -> column: fixed ones by title, form fields by title, and by what is in them where the title is unknown."""
    header = table.header
    where = fields(header, _PERSONAL)
    fixed = {"id": "ID", "name": "Name", "state": "Registration state", "date": "Registration date", "tags": "Tags"}
    where |= {field: header.index(title) for field, title in fixed.items() if title in header}
    free = [n for n, title in enumerate(header) if n not in where.values() and title not in FIXED]
    sample = table.sample(_LOOKED_AT)
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
        filled = [row[index] for row in sample if row[index] and not stained(row[index])]
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
    seen: set[str] = set()
    make, kept = _Entries(where, part.form, sense, not table.workbook), sense.kept(table.header)
    identity, registered, accompanied = where["id"], where.get("date"), where.get("companions")
    dated, moments = [table.header.index(title) for title in _MOMENTS if title in table.header], set[Any]()
    for number, record in table.rows(part.problems, where):
        part.rows += 1
        moments.update([record[index] for index in dated])
        friendly = cell(record[identity]).strip()
        if not _is_number(friendly) or friendly in seen:
            problem = f"The ID {friendly} occurs twice" if friendly in seen else "There is no number in the column ID"
            part.report(number, "ID", f"{problem}; the row was left out.")
            continue
        seen.add(friendly)
        extra = tuple((title, wall_clock(cell(record[index]))) for title, index in kept) if kept else ()
        entry = make.entry(f"#{friendly}", record, extra)
        if entry.state is None and "state" in where and record[where["state"]] is not None:
            part.report(number, "Registration state", f"The state {cell(record[where['state']])!r} is unknown.")
        part.entries.append(entry)
        part.origins.append(number)
        part.moments.append(None if registered is None else record[registered])
        if accompanied is not None and record[accompanied] is not None:
            part.companions_told.add(entry.source_id)
            if names := cell(record[accompanied]).strip():
                part.companions.extend(companions(entry, names))
    part.latest = latest(moments, sense.plan.zone_info)


_DATE = re.compile(r"(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d):\d\d(?:[+-]\d\d:\d\d)?")


def wall_clock(text: str) -> str:
    """A cell that the plan keeps. Dates lose their offset, which is wrong in form fields (pytz' local mean time)."""
    text = clean(text)
    date = _DATE.fullmatch(text)
    if date is None:
        return text
    return date[1] if date[2] == "00:00" else f"{date[1]} {date[2]}"


_ORDER = (
    *("given_name", "family_name", "name", "email", "title", "position", "organisation", "delegation", "country"),
    *("category", "state", "tags", "photo_name"),
)


class _Entries:
    """Makes entries of rows. Every spelling is worked out once: in 100,000 rows most cells are repetitions."""

    def __init__(self, where: dict[str, int], form: str, sense: Sense, stripped: bool) -> None:
        self._pick = itemgetter(*(where.get(field, -1) for field in _ORDER))
        self._has_delegation, self._has_country = "delegation" in where, "country" in where
        self._form = form
        self._sense = sense
        self._stripped = stripped
        self._clean, self._given, self._whole = Cleaned(), Cleaned(given), Cleaned(whole_name)
        self._delegations: dict[tuple[Any, Any], str] = {}
        self._tags: dict[Any, tuple[str, ...]] = {None: ()}
        self._states = states()

    def entry(self, source_id: str, record: list[Any], extra: tuple[tuple[str, str], ...]) -> Registration:
        record.append(None)
        picked = self._pick(record)
        first, last, name, email, title, position, organisation, delegation, country, category, state, tags, photo = (
            picked
        )
        clean_, parts = self._clean, first is not None and last is not None
        whole = None if name is None else self._whole[name]
        given_name, family_name = self._given[first], self._given[last]
        return Registration(
            system="indico",
            source_id=source_id,
            aliases=(source_id,),
            form=self._form,
            email=None if email is None else cell(email).strip().lower(),
            name=f"{given_name} {family_name}".strip() if parts else whole,
            given_name=None if first is None else given_name,
            family_name=None if last is None else family_name,
            title=None if title is None else clean_[title],
            position=None if position is None else clean_[position],
            organisation=None if organisation is None else clean_[organisation],
            delegation=self._delegation(delegation, country),
            category=None if category is None else self._sense.category(clean_[category]),
            state=self._states.get(clean_[state].casefold()),
            tags=self._split(tags),
            photo_name=None if photo is None else clean_[photo],
            extra=extra,
            stripped=self._stripped,
        )

    def _delegation(self, delegation: Any, country: Any) -> str | None:
        if (delegation is None and self._has_delegation) or (delegation is None and country is None):
            return None
        if not delegation and country is None and self._has_country:
            return None
        code = self._delegations.get((delegation, country))
        if code is None:
            code = self._sense.delegations.first(self._clean[delegation], self._clean[country])
            self._delegations[delegation, country] = code
        return code

    def _split(self, tags: Any) -> tuple[str, ...] | None:
        if tags is None:
            return None
        found = self._tags.get(tags)
        if found is None:
            text = cell(tags).strip()
            found = self._tags[tags] = tuple(sorted(clean(tag) for tag in text.split("; "))) if text else ()
        return found


def companions(registrant: Registration, names: str) -> Iterator[Registration]:
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


def companion(registrant: Registration, source_id: str, name: str, **more: Any) -> Registration:
    """A companion: belongs to the same delegation, and has no state of their own (see `Delegate.state`)."""
    return Registration(
        system=registrant.system,
        source_id=source_id,
        form=registrant.form,
        name=name,
        organisation=registrant.organisation,
        delegation=registrant.delegation,
        category=registrant.category,
        companion_of=registrant.source_id,
        stripped=registrant.stripped,
        **more,
    )
