"""CSV and XLSX of pretix: check-in list, order data, list of valid codes (pretix: plugins/checkinlists/exporters.py,
base/exporters/orderlist.py).

Headers are in the language of the event; names of questions are free text. CSV cells are guarded against spreadsheets
(`text.unguarded`). Times of validity are UTC in lists and the event's wall clock in order data, minutes only.
A check-in list holds only tickets that may enter, and no position ids. Products stand under their internal names.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, tzinfo
from typing import Any

from kiosk.domain.export import Coverage
from kiosk.domain.people import Registration, State
from kiosk.sources import pretix_codes as codes
from kiosk.sources import pretix_layout
from kiosk.sources.columns import titles
from kiosk.sources.part import Cleaned, Part, Sense
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
    found = columns(table)
    return next((kind for kind, needed in _KINDS.items() if needed <= found.keys()), None)


def columns(table: Table) -> dict[str, int]:
    """Column -> index, by title, else by place; of columns with one title, the first."""
    known, found = headers(), dict[str, int]()
    for index, title in enumerate(table.header):
        for key in sorted(known.get(title.casefold(), ())):
            if key not in found:
                found[key] = index
                break
    if not any(needed <= found.keys() for needed in _KINDS.values()):
        return pretix_layout.columns(table) or found
    if _KINDS["list"] <= found.keys() and "secret" not in found:
        secret = pretix_layout.secret_column(table, list(found.values()))
        found |= {} if secret is None else {"secret": secret}
    return found


class Cells:
    """Cells of the rows of one table by column name, as the exporter meant them; `row` moves on."""

    def __init__(self, table: Table, where: Mapping[str, int]) -> None:
        self._where = where
        self._texts = Cleaned(clean if table.workbook else lambda text: clean(unguarded(text)))
        self.row: list[Any] = []

    def __getitem__(self, column: str) -> str:
        index = self._where.get(column)
        return "" if index is None else self._texts[self.row[index]]

    def told(self, column: str) -> str | None:
        """The cell; None where it has lost letters."""
        return None if self.spoilt(column) else self[column]

    def spoilt(self, *columns: str) -> bool:
        """Whether one of the cells has lost letters."""
        return any(self.row[index] is None for column in columns if (index := self._where.get(column)) is not None)

    def at(self, index: int) -> str:
        """The cell of a column."""
        return self._texts[self.row[index]]

    def kept(self, columns: Sequence[tuple[str, int]]) -> tuple[tuple[str, str], ...]:
        """(title, cell) of columns that the plan keeps."""
        return tuple((title, self.at(index)) for title, index in columns if self.row[index] is not None)

    def yes(self, column: str) -> bool:
        """Whether a yes/no cell says yes."""
        return self[column].casefold() in YES

    def text(self, column: str) -> str:
        """A cell of several lines."""
        index = self._where.get(column)
        raw = "" if index is None else cell(self.row[index])
        return "\n".join(filter(None, map(clean, unguarded(raw).splitlines()))) if "\n" in raw else self[column]


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


def invoice_name(header: Sequence[str], where: Mapping[str, int]) -> int | None:
    """Column of the name on the invoice: behind the questions, before its own parts; else by its title in English."""
    behind = range(where.get("addon_to", len(header)) + 1, len(header))
    for index in behind:
        _, _, label = header[index].rpartition(":")
        whole = header[index - 1]
        if header[index].startswith(f"{whole}:") and label.strip().casefold() in name_parts():
            return index - 1
    return next((index for index in behind if header[index].casefold() == "invoice address name"), None)


class Names:
    """Name fields of an entry. pretix puts the academic title into the whole name, so `title` is the salutation."""

    def __init__(self, header: Sequence[str], where: Mapping[str, int]) -> None:
        self._name = where["name"]
        parts = name_columns(header, self._name)
        self._given = [*parts.get("given_name", ()), *parts.get("middle_name", ())]
        self._family = parts.get("family_name", [])
        self._title, self._salutation = parts.get("title", []), parts.get("salutation", [])
        self._whole_only = not self._given and not self._family

    def of(self, cells: Cells) -> dict[str, Any]:
        """The fields of the row."""
        name = None if cells.row[self._name] is None else cells.at(self._name)
        if self._whole_only:
            return {"name": name}
        title = _together(cells, self._title)
        salutation = _together(cells, self._salutation)
        return {
            "name": name,
            "given_name": _together(cells, self._given),
            "family_name": _together(cells, self._family),
            "title": salutation or ("" if title and (name or "").startswith(title) else title),
        }


def _together(cells: Cells, columns: list[int]) -> str | None:
    if any(cells.row[index] is None for index in columns):
        return None
    if len(columns) == 1:
        return cells.at(columns[0])
    return " ".join(text for index in columns if (text := cells.at(index)))


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


class Windows:
    """Validity of tickets; every spelling of a time is understood once."""

    def __init__(self, zone: tzinfo) -> None:
        self._zone = zone
        self._known: dict[str, datetime | None] = {"": None}

    def of(self, cells: Cells, number: int, part: Part) -> dict[str, Any]:
        """The fields of the row."""
        if cells.spoilt("valid_from", "valid_until"):
            return {}
        try:
            begin, end = self._instant(cells["valid_from"]), self._instant(cells["valid_until"])
        except ValueError as error:
            part.report(number, "Valid from / until", f"The time {str(error)!r} is not understood.")
            return {}
        return {"valid_from": begin, "valid_until": codes.last_second(end), "validity_told": True}

    def _instant(self, text: str) -> datetime | None:
        if text not in self._known:
            self._known[text] = codes.minute(text, self._zone)
        return self._known[text]


def delegation(cells: Cells, countries: list[int], sense: Sense) -> str | None:
    """The first that is known; None where one has lost letters."""
    if any(cells.row[index] is None for index in countries):
        return None
    return sense.delegations.first(*map(cells.at, countries))


def attention(cells: Cells) -> str | None:
    """Text for staff; None where it has lost letters."""
    if cells.spoilt("attention", "text"):
        return None
    return codes.attention(cells.yes("attention"), cells.text("text"))


def _state(cells: Cells, where: Mapping[str, int]) -> State | None:
    if cells.spoilt("paid"):
        return None
    return State.COMPLETE if "paid" not in where or cells.yes("paid") else State.UNPAID


def read_list(table: Table, sense: Sense) -> Part:
    """A check-in list: tickets that may enter, in any order state that may."""
    part = Part(file=table.file, kind="pretix check-in list", system="pretix", form=codes.LISTED_FORM, rank=2)
    where = columns(table)
    cells, names, windows = Cells(table, where), Names(table.header, where), Windows(UTC)
    countries, kept = country_columns(table.header, where), sense.kept(table.header)
    if "secret" not in where:
        part.report(None, "Secret", "The list has no secrets, so its tickets cannot be recognised at a gate.")
    for number, cells.row in table.rows(part.problems, where):
        part.rows += 1
        order, secret, product = cells["order"], cells["secret"], cells.told("product")
        if not order:
            part.report(number, table.header[where["order"]], "The row has no order code.")
            continue
        if cells.spoilt("blocked") or (not secret and cells.spoilt("name", "product")):
            part.report(number, None, "Letters are lost without which nobody knows the ticket; left out.")
            continue
        internal, _, variation = (product or "").partition(DASH)
        asked = attention(cells)
        part.entries.append(
            Registration(
                system="pretix",
                source_id=codes.digest_id(secret) if secret else codes.digest_id(order, cells["name"], product or ""),
                form=codes.LISTED_FORM,
                email=cells["email"].lower() or None,
                organisation=cells["company"] or None,
                delegation=delegation(cells, countries, sense) or None,
                category=None if product is None else sense.product_category("", variation, internal),
                state=_state(cells, where),
                valid_unpaid="paid" not in where,
                product=product,
                attention=asked,
                attention_told=asked is not None and {"attention", "text"} <= where.keys(),
                credentials=codes.credentials(secret, cells.yes("blocked")),
                extra=cells.kept(kept),
                **names.of(cells),
                **windows.of(cells, number, part),
            )
        )
        part.origins.append(number)
        part.moments.append(order)
    if "series" not in where:
        listed = frozenset({State.COMPLETE, State.UNPAID} if "paid" in where else {State.COMPLETE})
        part.covers.append(Coverage(system="pretix", form=codes.LISTED_FORM, states=listed, same_products=True))
    return part


def read_codes(table: Table, sense: Sense) -> Part:
    """The list of valid codes: no people, no blocked tickets. Unpaid ones may be valid nevertheless."""
    part = Part(file=table.file, kind="pretix valid codes", system="pretix", form=codes.LISTED_FORM, rank=1)
    where = columns(table)
    cells, windows = Cells(table, where), Windows(UTC)
    for number, cells.row in table.rows(part.problems, where):
        part.rows += 1
        secret, name, variation = cells["secret"], cells["product"], cells["variation"]
        if not secret:
            part.report(number, "Secret", "The row has no code.")
            continue
        lost = cells.spoilt("product", "variation")
        part.entries.append(
            Registration(
                system="pretix",
                source_id=codes.digest_id(secret),
                form=codes.LISTED_FORM,
                category=None if lost else sense.product_category("", variation, name),
                state=State.COMPLETE if cells.yes("paid") else None,
                valid_unpaid=False if cells.yes("paid") else None,
                product=None if lost else f"{name}{DASH}{variation}" if variation else name,
                credentials=codes.credentials(secret, False),
                **windows.of(cells, number, part),
            )
        )
        part.origins.append(number)
        part.moments.append(None)
    return part
