"""Tables that no registration system wrote: CSV, XLSX or JSON with the columns that the plan names (`Plan.columns`).

Without a mapping, columns are taken by their titles if these say clearly that the table is about people: a name and
at least one more thing. A `code` column gives bare identifiers. Without a state column everyone is expected.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from kiosk.domain.credential import plain_key
from kiosk.domain.export import Coverage
from kiosk.domain.people import CredentialEntry, Registration, State
from kiosk.sources.columns import fields, states, titles
from kiosk.sources.files import NotAnExport
from kiosk.sources.part import Part, Sense, moment
from kiosk.sources.pretix_codes import minute
from kiosk.sources.table import Table, cell
from kiosk.sources.text import clean, folded, given, whole_name

FIELDS = frozenset(titles().values()) - {"companions"}
_NAMES = frozenset({"name", "given_name", "family_name"})
_TELLING = FIELDS - _NAMES - {"source_id", "title", "product", "tags", "valid_from", "valid_until", "attention"}
_TELLING -= {"zones_added", "zones_removed"}

GUESSED = "JSON table"
"""Kind of a JSON file of whoever has names and e-mails, which the plan does not map: anything may look so."""


def read(table: Table, sense: Sense, *, document: bool = False) -> Part:
    """Everyone in the table, or `NotAnExport`. `document`: it was a JSON file."""
    part = Part(file=table.file, kind="table", system="table")
    mapped = _mapped(table, sense, part)
    if not mapped and document:
        part.kind = GUESSED
    where = mapped or _guessed(table)
    part.form = _form(table, where)
    kept, counts, taken = sense.kept(table.header), dict[str, int](), set[str]()
    for number, record in table.rows(part.problems, where):
        part.rows += 1
        lost = {field for field, index in where.items() if record[index] is None}
        values = {field: cell(record[index]).strip() for field, index in where.items() if field not in lost}
        if lost & _NAMES and not any(values.get(field) for field in ("email", "code", "source_id")):
            part.report(number, None, "The name has lost letters, and nothing else says who this is; left out.")
            continue
        if not lost and not any(
            values.get(field) for field in ("name", "given_name", "family_name", "code", "source_id")
        ):
            part.report(number, None, "The row names nobody.")
            continue
        identity = _identity(values, counts)
        if identity in taken:
            part.report(
                number, table.header[where["source_id"]], f"{identity} occurs twice; the later row was left out."
            )
            continue
        taken.add(identity)
        extra = tuple((title, clean(cell(record[index]))) for title, index in kept if record[index] is not None)
        entry = _entry(identity, values, extra, number, sense, part)
        part.entries.append(_silent(entry, lost) if lost else entry)
        part.origins.append(number)
        part.moments.append(None)
    part.covers.append(Coverage(system="table", form=part.form))
    return part


def _silent(entry: Registration, lost: set[str]) -> Registration:
    """An entry that says nothing where its row has lost letters."""
    silent: dict[str, Any] = {}
    if lost & _NAMES and (lost & {"given_name", "family_name"} or not entry.name):
        silent["name"] = None
    silent |= {field: None for field in lost & {"given_name", "family_name", "state"}}
    if lost & {"delegation", "country"}:
        silent["delegation"] = None
    if lost & {"valid_from", "valid_until"}:
        silent["validity_told"] = False
    return replace(entry, **silent)


def _mapped(table: Table, sense: Sense, part: Part) -> dict[str, int]:
    """Columns by the plan; none if the table has none of them."""
    by_title = {folded(title): index for index, title in reversed(list(enumerate(table.header)))}
    exact = {title: index for index, title in reversed(list(enumerate(table.header)))}
    where, absent = dict[str, int](), list[str]()
    for field, title in sense.plan.columns.items():
        index = exact.get(title, by_title.get(folded(title)))
        if index is None:
            absent.append(title)
        else:
            where[field] = index
    if where:
        for title in absent:
            part.report(None, title, "The plan names this column, but the table has none of this title.")
    return where


def refused(file: str) -> NotAnExport:
    """Why such a file is no roster of an event whose people come from a registration system."""
    return NotAnExport(
        file,
        "it is JSON with names that no registration system wrote, and this event has one; "
        "name its columns in the plan under sources.table.columns if these people are to enter",
    )


def _guessed(table: Table) -> dict[str, int]:
    where = fields(table.header, FIELDS)
    if not (_NAMES & where.keys() and _TELLING & where.keys()):
        raise NotAnExport(table.file, "its columns are unknown; name them in the plan under sources.table.columns")
    return where


def _form(table: Table, where: Mapping[str, int]) -> str:
    """A provisional form: which table this is shows by whom it has in common with the roster."""
    sample = table.sample(1)
    first = [sample[0][index] for index in where.values()] if sample else table.header
    return "~" + hashlib.sha256("\n".join(first).encode("utf-8", "replace")).hexdigest()[:12]


def _identity(values: Mapping[str, str], counts: dict[str, int]) -> str:
    """The table's own id; else a digest of the code, or of e-mail and name, which change least."""
    if own := values.get("source_id"):
        return own
    names = [values.get(field, "") for field in ("name", "given_name", "family_name")]
    said = values.get("code") or "\n".join((values.get("email", "").lower(), *names))
    counts[said] = counts.get(said, 0) + 1
    return "~" + hashlib.sha256(f"{said}\n{counts[said]}".encode("utf-8", "replace")).hexdigest()[:12]


def _entry(
    identity: str, values: Mapping[str, str], extra: tuple[tuple[str, str], ...], number: int, sense: Sense, part: Part
) -> Registration:
    get = values.get
    first, last = given(get("given_name", "")), given(get("family_name", ""))
    code = get("code", "")
    has_parts = "given_name" in values or "family_name" in values
    said: dict[str, Any] = {
        field: clean(get(field, ""))
        for field in ("title", "position", "organisation", "product", "attention", "photo_name")
        if field in values
    }
    if "category" in values:
        said["category"] = sense.category(get("category", ""))
    if "delegation" in values or "country" in values:
        said["delegation"] = sense.delegations.first(get("delegation", ""), get("country", ""))
    if "tags" in values:
        said["tags"] = tuple(sorted(filter(None, (clean(tag) for tag in get("tags", "").replace(";", ",").split(",")))))
    if "email" in values:
        said["email"] = get("email", "").lower()
    for field in ("valid_from", "valid_until"):
        if field in values:
            said |= {field: _time(get(field, ""), field, number, sense, part), "validity_told": True}
    return Registration(
        system="table",
        source_id=identity,
        form=part.form,
        name=whole_name(get("name", "")) or f"{first} {last}".strip(),
        given_name=first if has_parts else None,
        family_name=last if has_parts else None,
        state=_state(get("state"), number, part),
        credentials=(CredentialEntry(key=plain_key(code)),) if code else (),
        extra=extra,
        zones_added=_zones(get("zones_added"), number, sense, part),
        zones_removed=_zones(get("zones_removed"), number, sense, part),
        attention_told="attention" in values,
        **said,
    )


def _zones(text: str | None, number: int, sense: Sense, part: Part) -> tuple[str, ...] | None:
    """Zones by code or by name in any language, with commas or semicolons between; None where there is no column."""
    if text is None:
        return None
    codes = set()
    for said in filter(None, (clean(each) for each in text.replace(";", ",").split(","))):
        if (code := sense.plan.zone_codes.get(said.casefold())) is None:
            part.report(number, None, f"The plan has no zone {said!r}.")
        else:
            codes.add(code)
    return tuple(sorted(codes))


def _state(text: str | None, number: int, part: Part) -> State | None:
    if not text:
        return State.COMPLETE if text is None else None
    state = states().get(text.casefold())
    if state is None:
        part.report(number, None, f"The state {text!r} is unknown.")
    return state


def _time(text: str, field: str, number: int, sense: Sense, part: Part) -> datetime | None:
    if not text:
        return None
    try:
        return moment(text, sense.plan.zone_info) or minute(text, sense.plan.zone_info)
    except ValueError:
        part.report(number, field, f"The time {text!r} is not understood.")
        return None
