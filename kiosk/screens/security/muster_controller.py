"""The muster list at work: counted from who is inside, ticked off by officers, written for the assembly point."""

from collections import Counter
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from kiosk.domain.duty import Officer
from kiosk.domain.trouble import Trouble
from kiosk.journal.store import Journal
from kiosk.roster.store import Roster
from kiosk.screens.security.muster_roll import write_pdf
from kiosk.screens.security.now import zone_order
from kiosk.screens.security.person_lookup import Inquiries
from kiosk.screens.security.views import Missing, MusterView, ZoneNow
from kiosk.screens.words.trouble_words import trouble_words
from kiosk.security.lockdown import Lockdowns
from kiosk.security.muster import muster
from kiosk.security.situation import Situation
from kiosk.station import Station
from kiosk.system.worker import Worker


class Mustering:
    """The list, and what of it is looked at. `written` is told once a file is there, or is not."""

    def __init__(self, station: Station, inquiries: Inquiries, written: Callable[[], None]) -> None:
        self._station, self._inquiries, self._told = station, inquiries, written
        self._lockdowns = Lockdowns(station.journal)
        self._file, self._writing = "", False
        self.zone = ""
        self.delegation: str | None = None

    def look_into(self, zone: str) -> None:
        """The delegations in a zone; "" for all."""
        self.zone, self.delegation = zone, None

    def view(self, found: Situation, since: datetime | None) -> MusterView:
        """The list as of now; `since` is when the lockdown began that goes on."""
        safe = self._lockdowns.accounted(since) if since else frozenset()
        crowd, places = found.crowd, self._innermost(found)
        groups = map(crowd.delegations.__getitem__, crowd.zones)
        to_find = Counter(zip(map(places.__getitem__, crowd.zones.values()), groups, strict=True))
        present = safe & crowd.zones.keys()
        to_find.subtract((places[crowd.zones[person]], crowd.delegations[person]) for person in present)
        people = [
            person
            for person, group in crowd.delegations.items()
            if group == self.delegation and (zones := crowd.zones.get(person)) and self.zone in ("", places[zones])
        ]
        inside: Counter[str] = Counter()
        delegations: Counter[str] = Counter()
        for (place, group), count in to_find.items():
            inside[place] += count
            if self.zone in ("", place):
                delegations[group] += count
        missing = [Missing(person, self._inquiries.delegate(person), person in safe) for person in people]
        return MusterView(
            zones=tuple(
                ZoneNow(code, depth, inside.get(code, 0), None) for code, depth in zone_order(self._station.plan)
            ),
            zone=self.zone,
            delegations=tuple(sorted(delegations.items(), key=lambda item: (-item[1], item[0]))),
            delegation=self.delegation,
            people=tuple(sorted(missing, key=_by_safety_and_name)),
            to_find=sum(inside.values()),
            safe=len(present),
            left=sum(since is not None and at >= since for at in crowd.gone.values()),
            file=self._file,
            waiting=self._writing,
        )

    def tick(self, person: str, officer: Officer, at: datetime) -> None:
        """Somebody who should be inside was seen in safety."""
        self._lockdowns.account_for(person, officer, at)

    def write(self, worker: Worker, at: datetime) -> None:
        """The list of now as PDF in the data folder, one at a time."""
        if self._writing:
            return
        station = self._station
        path = station.folder / f"muster-{at.astimezone(station.plan.zone_info):%Y-%m-%d-%H%M%S}.pdf"
        connect, plan, kiosk = station.second_connection, station.plan, station.journal.kiosk

        def write() -> Path:
            db = connect()
            try:
                found = muster(Journal(db, kiosk), Roster(db), plan, at)
            finally:
                db.close()
            write_pdf(path, plan, found)
            return path

        self._writing = True
        worker.submit(write, self._written, self._not_written)

    def _written(self, path: Path) -> None:
        self._writing, self._file = False, str(path)
        self._told()

    def _not_written(self, error: Exception) -> None:
        self._writing = False
        if not isinstance(error, Trouble):
            raise error
        self._file = trouble_words(error).headline
        self._told()

    def _innermost(self, found: Situation) -> dict[frozenset[str], str]:
        """Where somebody in these zones is: in the innermost of them, so that everybody counts once."""
        depths = dict(zone_order(self._station.plan))
        kinds = set(found.crowd.zones.values())
        return {zones: max(zones, key=lambda zone: (depths.get(zone, 0), zone)) for zones in kinds}


def _by_safety_and_name(missing: Missing) -> tuple[bool, str, str]:
    delegate = missing.delegate
    return missing.safe, (delegate.latin_name or delegate.name).casefold() if delegate else "", missing.person
