"""CSV and XLSX of pretix: check-in list, order data, list of valid codes (pretix: plugins/checkinlists/exporters.py,
base/exporters/orderlist.py).

Headers are in the language of the event; names of questions are free text. CSV cells are guarded against spreadsheets
(`text.unguarded`). Times of validity are UTC in lists and the event's wall clock in order data, minutes only.
A check-in list holds only tickets that may enter, and no position ids. Products stand under their internal names.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from kiosk.domain.people import Entry, State
from kiosk.sources import pretix_codes as codes
from kiosk.sources.columns import titles
from kiosk.sources.part import Part, Sense
from kiosk.sources.pretix_words import YES, headers, name_parts
from kiosk.sources.table import Table, cell
from kiosk.sources.text import clean, folded, unguarded

_KINDS: Mapping[str, frozenset[str]] = {
    "log": frozenset({"scan_type", "result", "secret"}),
    "positions": frozenset({"slug", "order", "position", "status", "product_id", "ticket_secret"}),
    "orders": frozenset({"slug", "order", "status", "order_date", "attention"}),
    "fees": frozenset({"slug", "order", "status", "order_date"}),
    "list": frozenset({"order", "name", "product", "checked_in", "order_date"}),
    "codes": frozenset({"secret", "product", "variation", "paid", "valid_from", "valid_until"}),
}
DASH = " \N{EN DASH} "


def recognise(table: Table) -> str | None:
    """Which of pretix' tables this is: log, positions, orders, fees, list or codes; None if none."""
    found = columns(table.header)
    return next((kind for kind, needed in _KINDS.items() if needed <= found.keys()), None)


def columns(header: Sequence[str]) -> dict[str, int]:
    """Column -> index; of columns with one title, the first."""
    known, found = headers(), dict[str, int]()
    for index, title in enumerate(header):
        for key in sorted(known.get(title.casefold(), ())):
            if key not in found:
                found[key] = index
                break
    return found


class Row:
    """One record by column name; text as the exporter meant it."""

    __slots__ = ("_guarded", "record", "where")

    def __init__(self, where: dict[str, int], guarded: bool) -> None:
        self.where = where
        self._guarded = guarded
        self.record: list[Any] = []

    def __getitem__(self, key: str) -> str:
        index = self.where.get(key)
        return "" if index is None else self.at(index)

    def at(self, index: int) -> str:
        """The cell of a column."""
        text = cell(self.record[index])
        return unguarded(text) if self._guarded else text

    def yes(self, key: str) -> bool:
        """Whether a yes/no cell says yes."""
        return self[key].strip().casefold() in YES


def name_columns(header: Sequence[str], name: int) -> dict[str, list[int]]:
    """Part of a name -> its columns: those right after the whole name, titled `Attendee name: Given name`."""
    found: dict[str, list[int]] = {}
    for index in range(name + 1, len(header)):
        _, colon, label = header[index].rpartition(":")
        if not colon:
            break
        for part in sorted(name_parts().get(label.strip().casefold(), ())):
            found.setdefault(part, []).append(index)
            break
    return found


def named(row: Row, parts: Mapping[str, list[int]]) -> dict[str, Any]:
    """Name fields of an entry. pretix puts the academic title into the whole name, so `title` is the salutation."""
    name = clean(row["name"])
    said = {part: " ".join(filter(None, (clean(row.at(i)) for i in listed))) for part, listed in parts.items()}
    if "given_name" not in said and "family_name" not in said:
        return {"name": name}
    given = " ".join(filter(None, (said.get("given_name"), said.get("middle_name"))))
    title = said.get("title", "")
    return {
        "name": name,
        "given_name": given,
        "family_name": said.get("family_name", ""),
        "title": said.get("salutation") or ("" if title and name.startswith(title) else title),
    }


def country_columns(header: Sequence[str], where: dict[str, int]) -> list[int]:
    """Columns that may name the delegation, best first: a question for it, one for the nationality, the address."""
    meant = {index: titles().get(folded(title)) for index, title in enumerate(header)}
    invoice = next(
        (i for i, title in enumerate(header) if i > where.get("addon_to", len(header)) and ":" in title), None
    )
    questions = [i for i in meant if i != where.get("country") and (invoice is None or i < invoice)]
    address = [where["country"]] if "country" in where else []
    return [
        *(index for index in questions if meant[index] == "delegation"),
        *(index for index in questions if meant[index] == "country" and index != where.get("state")),
        *address,
    ]


def rows(table: Table, where: dict[str, int], part: Part) -> Iterator[tuple[int, Row]]:
    """Rows with their numbers. The row is one object that moves on."""
    row = Row(where, not table.workbook)
    part.rows = len(table.records)
    for number, record in zip(table.numbers, table.records, strict=True):
        row.record = record
        yield number, row


def window(row: Row, zone: Any, number: int, part: Part) -> dict[str, Any]:
    """Validity of a ticket."""
    said: dict[str, Any] = {"validity_told": True}
    for key in ("valid_from", "valid_until"):
        try:
            said[key] = codes.minute(row[key].strip(), zone) if row[key] else None
        except ValueError:
            said["validity_told"] = False
            part.report(number, key.replace("_", " ").capitalize(), f"The time {row[key]!r} is not understood.")
    if said.get("valid_until"):
        said["valid_until"] = codes.last_second(said["valid_until"])
    return said


def read_list(table: Table, sense: Sense) -> Part:
    """A check-in list: tickets that may enter, in any order state that may."""
    from datetime import UTC

    from kiosk.domain.export import Coverage

    part = Part(file=table.file, kind="pretix check-in list", system="pretix", form=codes.LISTED_FORM, rank=2)
    part.problems.extend(table.problems)
    where = columns(table.header)
    parts, countries = name_columns(table.header, where["name"]), country_columns(table.header, where)
    kept = sense.kept(table.header)
    if "secret" not in where:
        part.report(None, "Secret", "The list has no secrets, so its tickets cannot be recognised at a gate.")
    for number, row in rows(table, where, part):
        order = row["order"].strip()
        if not order:
            part.report(number, table.header[where["order"]], "The row has no order code.")
            continue
        internal, _, variation = clean(row["product"]).partition(DASH)
        secret = row["secret"].strip()
        identity = codes.digest_id(secret) if secret else codes.digest_id(order, row["name"], row["product"])
        part.entries.append(
            Entry(
                system="pretix",
                source_id=identity,
                form=codes.LISTED_FORM,
                email=row["email"].strip().lower() or None,
                organisation=clean(row["company"]) or None,
                delegation=sense.delegations.first(*(row.at(index) for index in countries)) or None,
                category=sense.product_category("", variation, internal),
                state=State.COMPLETE if "paid" not in where or row.yes("paid") else State.UNPAID,
                product=clean(row["product"]),
                attention=codes.attention(row.yes("attention"), row["text"]),
                credentials=codes.credentials(secret, row.yes("blocked")),
                extra=tuple((title, clean(row.at(index))) for title, index in kept),
                **named(row, parts),
                **window(row, UTC, number, part),
            )
        )
        part.origins.append(number)
        part.moments.append(order)
    if "series" not in where:
        states = None if "paid" in where else frozenset({State.COMPLETE})
        listed = frozenset({State.COMPLETE, State.UNPAID}) if states is None else states
        part.covers.append(Coverage(system="pretix", form=codes.LISTED_FORM, states=listed, same_products=True))
    return part


def read_codes(table: Table, sense: Sense) -> Part:
    """The list of valid codes: no people, no blocked tickets. Unpaid ones may be valid nevertheless: nobody knows."""
    from datetime import UTC

    part = Part(file=table.file, kind="pretix valid codes", system="pretix", form=codes.LISTED_FORM, rank=1)
    part.problems.extend(table.problems)
    for number, row in rows(table, columns(table.header), part):
        secret = row["secret"].strip()
        if not secret:
            part.report(number, "Secret", "The row has no code.")
            continue
        name, variation = clean(row["product"]), clean(row["variation"])
        part.entries.append(
            Entry(
                system="pretix",
                source_id=codes.digest_id(secret),
                form=codes.LISTED_FORM,
                category=sense.product_category("", variation, name),
                state=State.COMPLETE if row.yes("paid") else None,
                product=f"{name}{DASH}{variation}" if variation else name,
                credentials=codes.credentials(secret, False),
                **window(row, UTC, number, part),
            )
        )
        part.origins.append(number)
        part.moments.append(None)
    return part
