"""A kiosk's data folder with a generated roster, to measure on."""

import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from kiosk import station
from kiosk.demo import crowd as invented
from kiosk.domain.export import Export
from kiosk.domain.people import Delegate, Registration, State
from kiosk.roster.changes import compare
from kiosk.station import Station
from kiosk.storage.paths import resources

DAY_TWO = datetime(2024, 6, 27, 13, 5, tzinfo=UTC)


@dataclass(frozen=True, kw_only=True)
class Crowd:
    """An opened kiosk and the people on its roster."""

    station: Station
    entries: tuple[Registration, ...]
    seconds: float
    """Comparing and applying, which an import does after reading its files."""

    def tickets(self) -> Iterator[bytes]:
        """Codes of people with a complete registration, each once."""
        return (invented.ticket(entry) for entry in self.entries if entry.state is State.COMPLETE)

    def people(self, count: int) -> list[tuple[Delegate, str]]:
        """Some people with the text of their ticket, from all over the roster."""
        find = self.station.roster.find
        some = islice(self.entries, 0, None, max(1, len(self.entries) // count))
        found = [(find([entry.credentials[0].key]), invented.ticket(entry).decode()) for entry in some]
        return [(each.delegate, text) for each, text in found if each and each.delegate][:count]


def empty(folder: Path) -> Station:
    """A new data folder of the demo event."""
    os.environ["KIOSK_KEYRING"] = "off"
    return station.create(folder, (resources() / "demo" / "uncops.toml").read_text(encoding="utf-8"))


def crowd(folder: Path, size: int) -> Crowd:
    """A new data folder with `size` people on its roster."""
    opened = empty(folder)
    entries = tuple(invented.entries(opened.plan, size))
    started = time.perf_counter()
    opened.roster.apply(compare(opened.roster.present(), Export(system="indico", entries=entries)), DAY_TWO)
    return Crowd(station=opened, entries=entries, seconds=time.perf_counter() - started)
