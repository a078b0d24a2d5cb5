"""Generated people in the shape of Indico's files: the CSV of a form, and the check-in API's list."""

import csv
import json
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from babel import Locale

from kiosk.domain.people import Registration, State
from kiosk.domain.plan import Plan

_HEADER = (
    *("ID", "Name", "Title", "First Name", "Last Name", "Email Address", "Affiliation", "Position", "Country"),
    *("Category", "Delegation / Organization", "Accompanying persons", "Registration date", "Registration state"),
    *("Price", "Checked in", "Tags"),
)
_STATES = {
    State.COMPLETE: "Completed",
    State.PENDING: "Pending",
    State.REJECTED: "Rejected",
    State.WITHDRAWN: "Withdrawn",
    State.UNPAID: "Awaiting payment",
}
_REGISTERED = "2024-03-04 14:05:45+00:00"


def write(entries: Iterable[Registration], plan: Plan, folder: Path) -> tuple[Path, Path]:
    """`registrations.csv` and `registrations.json`; companions are names in their registrant's row."""
    countries = Locale("en").territories
    companions: dict[str, list[str]] = defaultdict(list)
    registrants: list[Registration] = []
    for entry in entries:
        if entry.companion_of:
            companions[entry.companion_of].append(f"{entry.given_name} {entry.family_name}".strip())
        else:
            registrants.append(entry)
    table, listing = folder / "registrations.csv", folder / "registrations.json"
    with table.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(_HEADER)
        for entry in registrants:
            code = entry.delegation or ""
            place = plan.delegations.get(code) or countries[code]
            writer.writerow(_row(entry, place, countries.get(code, ""), companions[entry.source_id], plan))
    listing.write_text(
        json.dumps([_listed(entry, 1 + len(companions[entry.source_id])) for entry in registrants]), encoding="utf-8"
    )
    return table, listing


def _row(entry: Registration, place: str, country: str, companions: list[str], plan: Plan) -> tuple[str, ...]:
    category = plan.categories.get(entry.category or "")
    return (
        entry.source_id,
        f"{entry.given_name} {entry.family_name}".strip(),
        (entry.title or "").removeprefix("H.E. "),
        entry.given_name or "",
        entry.family_name or "",
        entry.email or "",
        entry.organisation or "",
        entry.position or "",
        country,
        category.name if category else entry.category or "",
        place,
        "; ".join(companions),
        _REGISTERED,
        _STATES[entry.state or State.COMPLETE],
        "US$0.00",
        "No",
        "; ".join(entry.tags or ()),
    )


def _listed(entry: Registration, places: int) -> dict[str, object]:
    number = int(entry.source_id)
    return {
        "checked_in": False,
        "checked_in_dt": None,
        "checkin_secret": entry.credentials[0].key.removeprefix("indico:"),
        "currency": "USD",
        "email": entry.email,
        "event_id": 3,
        "formatted_price": "US$0.00",
        "full_name": f"{entry.given_name} {entry.family_name}".strip(),
        "id": number,
        "is_paid": False,
        "occupied_slots": places,
        "payment_date": None,
        "personal_data_picture": None,
        "price": 0,
        "regform_id": 3,
        "registration_date": _REGISTERED.replace(" ", "T"),
        "state": str(entry.state),
        "tags": [{"id": 4, "title": tag, "color": "red"} for tag in entry.tags or ()],
    }
