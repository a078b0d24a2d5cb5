"""Who somebody is and where they went: what security asks of roster, badges and journal, and the end of a code."""

from collections.abc import Callable
from datetime import datetime

from kiosk.credentials import named
from kiosk.domain.credential import badge_key
from kiosk.domain.duty import Officer
from kiosk.domain.people import Delegate, DelegateId, Standing
from kiosk.printing.register import Register
from kiosk.screens.security.views import Matches, Traced, Void
from kiosk.security.alerts import Limits
from kiosk.security.rulings import rule
from kiosk.security.tracing import trace
from kiosk.station import Station

_MOST_FOUND = 40


class Inquiries:
    """Looks people up; remembers whom it has met until `forget`."""

    def __init__(self, station: Station, now: Callable[[], datetime]) -> None:
        self._station, self._now = station, now
        self._limits = Limits(walks=station.plan.walks)
        self._people: dict[str, Delegate | None] = {}

    def forget(self) -> None:
        """Read everybody anew from now on."""
        self._people.clear()

    def delegate(self, person: str | None) -> Delegate | None:
        """Somebody on the roster, by the journal's name for them."""
        if person is None:
            return None
        if person not in self._people:
            self._people[person] = self._station.roster.get(DelegateId(person))
        return self._people[person]

    def photo(self, delegate: Delegate | None) -> bytes | None:
        """Their picture."""
        return self._station.roster.photo(delegate.photo) if delegate and delegate.photo else None

    def find(self, text: str) -> Matches | Traced:
        """Somebody by badge, number, code or name; whoever is found alone is traced at once."""
        roster = self._station.roster
        exact = roster.find(named(text, self._station.checkpoint.keys))
        if exact is not None and exact.delegate is not None:
            return self.trace(exact.delegate.id)
        found = {each.id: each for each in roster.search(text, _MOST_FOUND)}
        if len(found) == 1:
            return self.trace(next(iter(found)))
        return Matches(text=text, people=tuple(found.values()))

    def trace(self, person: str) -> Traced:
        """Their way through the gates, and what of theirs still counts."""
        delegate = self.delegate(person)
        holder = delegate.addon_to if delegate and delegate.addon_to else person
        return Traced(
            person=person,
            delegate=delegate,
            photo=self.photo(delegate),
            steps=trace(self._station.journal, holder, self._limits),
            void=self._void(delegate) if delegate else None,
        )

    def revoke(self, traced: Traced, officer: Officer | None) -> Traced:
        """End what `void` says, for good; the trace as it is now. Raises CannotWrite."""
        if traced.void is not None:
            station = self._station
            keys, at = traced.void.keys, self._now()
            rule(station.roster, station.journal, keys, Standing.REVOKED, traced.person, at, officer)
        return self.trace(traced.person)

    def _void(self, delegate: Delegate) -> Void | None:
        """What Revoke would end: the newest badge that counts, else the tickets that do."""
        register = Register(self._station.db)
        badges = [each for each in register.of(delegate.id) if each.standing == Standing.ACTIVE]
        if badges:
            return Void((badge_key(delegate.id, badges[-1].serial),), register.number(delegate.id))
        keys = self._station.roster.keys_of(delegate.id)
        tickets = tuple(code.key for code in keys if code.standing is Standing.ACTIVE)
        return Void(tickets) if tickets else None
