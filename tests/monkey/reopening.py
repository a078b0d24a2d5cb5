"""What must be the same when a folder is opened again: after an end in order, and after a power cut."""

from kiosk.journal.chain import Entry
from kiosk.printing.queue import Queue
from kiosk.security.lockdown import Lockdowns
from kiosk.security.shifts import Shifts
from tests.monkey.day import Day

_TABLES = ("operator", "pin", "ruling", "badge")


def kept(day: Day) -> dict[str, object]:
    """All that the folder of an open kiosk knows, by what it is about."""
    station = day.kiosk.station
    journal = station.journal
    journal.catch_up()
    shift = Shifts(journal).on_duty()
    whereabouts = journal.whereabouts
    return {
        "inside": {zone: sorted(whereabouts.inside(zone)) for zone in station.plan.zones},
        "counts": dict(whereabouts.occupancy()),
        "through": whereabouts.through(day.gate, day.now.astimezone(station.plan.zone_info).date()),
        "lockdown": Lockdowns(journal).current(),
        "shift": shift,
        "recent": journal.recent(12),
        "queue": Queue(station.db).open(),
        **{table: station.db.execute(f"SELECT count(*) FROM {table}").fetchone() for table in _TABLES},
    }


def differences(before: dict[str, object], last: Entry, day: Day) -> str:
    """What is not as it was; `last` was the last entry. A start may seal entries of its own behind it."""
    after, there = kept(day), next(iter(day.sealed(last.seq - 1)), None)
    found = [] if there == last else [f"No {last.seq}: {last} became {there}"]
    found += [f"{name}: {before[name]} became {after[name]}" for name in before if before[name] != after[name]]
    return "; ".join(found)
