"""Rows of the table `stay`: one person's history with one zone."""

from collections.abc import Mapping
from datetime import datetime

from kiosk.domain.presence import Stay
from kiosk.journal.chain import timestamp
from kiosk.storage.database import Connection

_STAYS = "SELECT zone, inside, entries, first_entry, last_entry, last_exit, gate FROM stay WHERE person = ?"
_PUT = """
    INSERT INTO stay VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET
        inside = excluded.inside, entries = excluded.entries, first_entry = excluded.first_entry,
        last_entry = excluded.last_entry, last_exit = excluded.last_exit, gate = excluded.gate"""


def stays_of(db: Connection, person: str) -> dict[str, Stay]:
    """By zone, as the table has them."""
    return {
        zone: Stay(bool(inside), entries, _moment(first), _moment(last), _moment(left), gate)
        for zone, inside, entries, first, last, left, gate in db.execute(_STAYS, (person,))
    }


def put_stays(db: Connection, stays: Mapping[str, Mapping[str, Stay]]) -> None:
    """Write or overwrite, by person and zone."""
    rows = [
        (person, zone, stay.inside, stay.entries, *map(_text, (stay.first_entry, stay.last_entry, stay.last_exit)),
         stay.gate)
        for person, zones in sorted(stays.items()) for zone, stay in zones.items()
    ]  # fmt: skip
    db.executemany(_PUT, rows)


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else timestamp(moment)


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
