"""Order data of pretix as CSV or XLSX (pretix: base/exporters/orderlist.py): every ticket of every order.

The sheet of orders adds what the sheet of positions lacks: the order's request for attention. In CSV the positions come
alone. Tickets of all states are in, canceled ones too, unless the user exported paid orders only.
"""

from dataclasses import replace

from kiosk.domain.export import Coverage
from kiosk.domain.people import Entry, State
from kiosk.sources import pretix_codes as codes
from kiosk.sources.part import Part, Sense
from kiosk.sources.pretix_table import columns, country_columns, name_columns, named, rows, window
from kiosk.sources.pretix_words import statuses
from kiosk.sources.table import Table
from kiosk.sources.text import clean


def read(positions: Table, orders: Table | None, sense: Sense) -> Part:
    """Every ticket; `orders` is the workbook's sheet of orders."""
    part = Part(
        file=positions.file,
        kind=f"pretix order data ({'XLSX' if positions.workbook else 'CSV'})",
        system="pretix",
        rank=4 if positions.workbook else 3,
    )
    part.problems.extend(positions.problems)
    header, where = positions.header, columns(positions.header)
    where["secret"] = where["ticket_secret"]
    parts, countries = name_columns(header, where["name"]), country_columns(header, where)
    wanted = _attention(orders, part) if orders else {}
    zone, kept, seen = sense.plan.zone_info, sense.kept(header), set[str]()
    for number, row in rows(positions, where, part):
        order, position = row["order"].strip(), row["position"].strip()
        identity = f"{order}-{position}"
        if not order or not position.isdigit() or identity in seen:
            problem = (
                f"The ticket {identity} occurs twice." if identity in seen else "The row has no order and position."
            )
            part.report(number, header[where["position"]], f"{problem} The row was left out.")
            continue
        seen.add(identity)
        status = statuses().get(row["status"].strip().casefold())
        if status is None:
            part.report(number, header[where["status"]], f"The status {row['status']!r} is unknown.")
        addon = row["addon_to"].strip()
        internal, variation = clean(row["product"]), clean(row["variation"])
        part.entries.append(
            Entry(
                system="pretix",
                source_id=identity,
                form=clean(row["slug"]),
                email=(row["attendee_email"] or row["email"]).strip().lower(),
                organisation=clean(row["attendee_company"]),
                delegation=sense.delegations.first(*(row.at(index) for index in countries)),
                category=sense.product_category("", variation, internal),
                state=codes.STATES[status] if status else None,
                addon_to=f"{order}-{addon}" if addon else None,
                product=codes.product(row["product_id"].strip(), row["variation_id"].strip()),
                attention=wanted.get(order),
                credentials=codes.credentials(row["secret"].strip(), row.yes("blocked")),
                extra=tuple((title, clean(row.at(index))) for title, index in kept),
                **named(row, parts),
                **window(row, zone, number, part),
            )
        )
        part.origins.append(number)
        part.moments.append(order)
    part.entries = with_main_names(part.entries)
    part.covers.extend(_covers(part.entries))
    return part


def _attention(orders: Table, part: Part) -> dict[str, str]:
    """Order -> text for staff, where the order has one."""
    where = columns(orders.header)
    before = part.rows
    found = {
        row["order"].strip(): text
        for _, row in rows(orders, where, part)
        if (text := codes.attention(row.yes("attention"), row["text"]))
    }
    part.rows = before
    return found


def _covers(entries: list[Entry]) -> list[Coverage]:
    """Each event whole, or its paid tickets if the file has no others."""
    states: dict[str, set[State | None]] = {}
    for entry in entries:
        states.setdefault(entry.form or "", set()).add(entry.state)
    paid = {State.COMPLETE}
    return [
        Coverage(system="pretix", form=form, states=frozenset({State.COMPLETE}) if found == paid else None)
        for form, found in states.items()
    ]


def with_main_names(entries: list[Entry]) -> list[Entry]:
    """Add-ons are tickets of the person who holds the main ticket."""
    by_id = {entry.source_id: entry for entry in entries}
    return [
        _named_after(entry, main) if entry.addon_to and (main := by_id.get(entry.addon_to)) else entry
        for entry in entries
    ]


def _named_after(addon: Entry, main: Entry) -> Entry:
    if not addon.name:
        addon = replace(
            addon, name=main.name, given_name=main.given_name, family_name=main.family_name, title=main.title
        )
    return replace(
        addon,
        email=main.email,
        organisation=addon.organisation or main.organisation,
        delegation=main.delegation,
    )
