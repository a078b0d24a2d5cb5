"""Entries and rosters for the tests of this room."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kiosk.domain.people import CredentialEntry, Registration, State
from kiosk.roster.changes import Changes
from kiosk.roster.store import Roster
from kiosk.storage.database import Connection, memory

AT = datetime(2024, 6, 25, 8, 0, tzinfo=UTC)
VECTORS = Path(__file__).parents[1] / "vectors"


def an_entry(source_id: str = "2", given: str = "Ana", family: str = "Paz", **more: Any) -> Registration:
    """A complete delegate of Uruguay with one code."""
    fields: dict[str, Any] = {
        "system": "indico",
        "source_id": source_id,
        "name": f"{given} {family}".strip(),
        "given_name": given,
        "family_name": family,
        "delegation": "UY",
        "category": "delegate",
        "state": State.COMPLETE,
        "credentials": (CredentialEntry(key=f"indico:{source_id}"),),
    }
    return Registration(**(fields | more))


def a_roster(*entries: Registration, db: Connection | None = None) -> Roster:
    """A roster in memory holding `entries`."""
    roster = Roster(db or memory())
    roster.apply(Changes(added=entries), AT)
    return roster


def indico_people() -> list[Registration]:
    """The 120 people of the Indico sample, every name with a difficulty of its own."""
    people = json.loads((VECTORS / "indico/expected.json").read_text(encoding="utf-8"))["people"]
    return [
        an_entry(
            str(person["registration_id"]),
            person["first_name"],
            person["last_name"],
            aliases=(f"#{person['friendly_id']}",),
            delegation=person["country"],
            state=State(person["state"]),
        )
        for person in people
    ]
