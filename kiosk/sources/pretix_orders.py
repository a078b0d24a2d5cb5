"""Order data of pretix as CSV or XLSX (pretix: base/exporters/orderlist.py): every ticket of every order.

The sheet of orders adds what the sheet of positions lacks: the order's request for attention. In CSV the positions come
alone. Tickets of all states are in, canceled ones too, unless the user exported paid orders only.
"""

from dataclasses import replace

from kiosk.domain.export import Coverage
from kiosk.domain.people import Registration, State
from kiosk.sources import pretix_codes as codes
from kiosk.sources.part import Part, Sense
from kiosk.sources.pretix_table import (
    Cells,
    Names,
    Windows,
    attention,
    columns,
    country_columns,
    delegation,
    invoice_name,
)
from kiosk.sources.pretix_words import statuses
from kiosk.sources.table import Table


def read(positions: Table, orders: Table | None, sense: Sense) -> Part:
    """Every ticket; `orders` is the workbook's sheet of orders."""
    part = Part(
        file=positions.file,
        kind=f"pretix order data ({'XLSX' if positions.workbook else 'CSV'})",
        system="pretix",
        rank=4 if positions.workbook else 3,
    )
    header, where = positions.header, columns(positions)
    cells, names, windows = Cells(positions, where), Names(header, where), Windows(sense.plan.zone_info)
    countries, kept, invoice = country_columns(header, where), sense.kept(header), invoice_name(header, where)
    payers = names if invoice is None else Names(header, {"name": invoice})
    wanted = _attention(orders) if orders else {}
    seen: set[str] = set()
    for number, cells.row in positions.rows(part.problems, where):
        part.rows += 1
        order, position, status = cells["order"], cells["position"], statuses().get(cells["status"].casefold())
        identity = f"{order}-{position}"
        if not order or not position.isdigit() or identity in seen:
            problem = f"The ticket {identity} occurs twice" if identity in seen else "There is no order or position"
            part.report(number, header[where["position"]], f"{problem}; the row was left out.")
            continue
        seen.add(identity)
        if cells.spoilt("blocked"):
            part.report(number, None, "Letters are lost without which nobody knows whether it is blocked; left out.")
            continue
        if status is None and not cells.spoilt("status"):
            part.report(number, header[where["status"]], f"The status {cells['status']!r} is unknown.")
        addon = cells["addon_to"]
        part.entries.append(
            Registration(
                system="pretix",
                source_id=identity,
                form=cells["slug"],
                email=_email(cells),
                organisation=cells.told("attendee_company"),
                delegation=delegation(cells, countries, sense),
                category=_category(cells, sense),
                state=codes.STATES[status] if status else None,
                valid_unpaid=status == "confirmed",
                addon_to=f"{order}-{addon}" if addon else None,
                product=codes.product(cells["product_id"], cells["variation_id"]),
                attention=wanted.get(order),
                credentials=codes.credentials(cells["ticket_secret"], cells.yes("blocked")),
                extra=cells.kept(kept),
                **(names if cells["name"] or cells.spoilt("name") or addon else payers).of(cells),
                **windows.of(cells, number, part),
            )
        )
        part.origins.append(number)
        part.moments.append(order)
    part.entries = with_main_names(part.entries)
    part.covers.extend(_covers(part.entries))
    return part


def _email(cells: Cells) -> str | None:
    if cells.spoilt("attendee_email", "email"):
        return None
    return (cells["attendee_email"] or cells["email"]).lower()


def _category(cells: Cells, sense: Sense) -> str | None:
    if cells.spoilt("product", "variation"):
        return None
    return sense.product_category("", cells["variation"], cells["product"])


def _attention(orders: Table) -> dict[str, str]:
    """Order -> text for staff, where the order has one."""
    where = columns(orders)
    cells, found = Cells(orders, where), dict[str, str]()
    for _, cells.row in orders.rows([], where):
        if text := attention(cells):
            found[cells["order"]] = text
    return found


def _covers(entries: list[Registration]) -> list[Coverage]:
    """Each event whole, or its paid tickets if the file has no others."""
    states: dict[str, set[State | None]] = {}
    for entry in entries:
        states.setdefault(entry.form or "", set()).add(entry.state)
    paid = {State.COMPLETE}
    return [
        Coverage(system="pretix", form=form, states=frozenset({State.COMPLETE}) if found == paid else None)
        for form, found in states.items()
    ]


def with_main_names(entries: list[Registration]) -> list[Registration]:
    """Add-ons are tickets of the person who holds the main ticket."""
    by_id = {entry.source_id: entry for entry in entries}
    return [
        _named_after(entry, main) if entry.addon_to and (main := by_id.get(entry.addon_to)) else entry
        for entry in entries
    ]


def _named_after(addon: Registration, main: Registration) -> Registration:
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
