"""What security's screen is told of the situation: values, as far as whoever is on duty may see them.

An officer who was threatened into logging in is not told of it: the alert of their own duress PIN is kept from them, as
long as they stand there, because somebody may be looking over their shoulder.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Protocol

from kiosk.domain.day import midnight
from kiosk.domain.duty import Action, Officer
from kiosk.screens.security.now import zone_order
from kiosk.screens.security.person_lookup import Inquiries
from kiosk.screens.security.views import AlertLine, LockedDown, Opened, Refusal, SecurityView, Sheet, ZoneNow
from kiosk.security.alerts import AlertKind
from kiosk.security.board import Raised
from kiosk.security.situation import Situation
from kiosk.security.watch_list import WatchList
from kiosk.station import Station

_MOST_ALERTS, _MOST_REFUSALS = 200, 200
_TOLD = (
    Action.SEE_ALERTS, Action.SEE_WATCHLIST, Action.ACKNOWLEDGE_ALERT, Action.SEARCH_FREELY, Action.REVOKE,
    Action.LOCKDOWN, Action.LIFT_LOCKDOWN, Action.MUSTER, Action.SEE_PRESENCE,
)  # fmt: skip
"""What makes the screen look different."""


class OnDuty(Protocol):
    """What is asked of who is on duty; a `Guard`."""

    @property
    def officer(self) -> Officer | None:
        """Whose decision it is."""

    def may(self, action: Action) -> bool:
        """Whether whoever stands here may do this."""

    def name_of(self, operator: str) -> str:
        """Name of an officer."""


class Overview:
    """Makes views for one kiosk."""

    def __init__(self, station: Station, duty: OnDuty, inquiries: Inquiries, now: Callable[[], datetime]) -> None:
        self._station, self._duty, self._inquiries, self._now = station, duty, inquiries, now

    def midnight(self) -> datetime:
        """When this day began at the venue."""
        return midnight(self._now(), self._station.plan.zone_info).astimezone(UTC)

    def minute(self) -> datetime:
        """Now, as far as a screen tells it."""
        return self._now().replace(second=0, microsecond=0)

    def view(
        self, found: Situation | None, lockdown: LockedDown | None, zone: str | None, sheet: Sheet, said: str
    ) -> SecurityView:
        """All of the screen; without a situation it says that the journal is still being read."""
        rights = frozenset(action for action in _TOLD if self._duty.may(action))
        if found is None:
            return SecurityView(now=self.minute(), rights=rights, lockdown=lockdown, ready=False)
        refusals = found.turned_away(self.midnight())
        crowd, inside = found.crowd, self._station.journal.whereabouts.occupancy()
        zones, order = self._station.plan.zones, zone_order(self._station.plan)
        return SecurityView(
            now=self.minute(),
            rights=rights,
            zones=tuple(ZoneNow(code, depth, inside.get(code, 0), zones[code].capacity) for code, depth in order),
            people=len(crowd.zones),
            zone=zone,
            delegations=() if zone is None else tuple(crowd.by_delegation(zone)),
            alerts=tuple(self.line(each) for each in found.newest_alerts()[:_MOST_ALERTS] if self.sees(each)),
            refusals=tuple(Refusal(past, self._inquiries.delegate(past.ticket)) for past in refusals[:_MOST_REFUSALS]),
            turned_away=len(refusals),
            lockdown=lockdown,
            sheet=sheet,
            said=said,
        )

    def sees(self, raised: Raised) -> bool:
        """Whether whoever stands here is shown this alert."""
        alert, officer = raised.alert, self._duty.officer
        if alert.kind is AlertKind.DURESS and officer is not None and alert.operator == officer.id:
            return False
        watched = alert.kind is AlertKind.WATCHLIST
        return self._duty.may(Action.SEE_WATCHLIST if watched else Action.SEE_ALERTS)

    def line(self, raised: Raised) -> AlertLine:
        """An alert with whom it is about."""
        done, operator = raised.acknowledged, raised.alert.operator
        return AlertLine(
            raised,
            self._inquiries.delegate(raised.alert.person),
            officer=self._duty.name_of(done.officer) if done else "",
            operator=self._duty.name_of(operator) if operator else "",
        )

    def opened(self, raised: Raised) -> Opened:
        """An alert, opened; who is on the watch list, where that may be seen."""
        line, listed = self.line(raised), None
        if raised.alert.kind is AlertKind.WATCHLIST and self._duty.may(Action.SEE_WATCHLIST):
            listed = WatchList(self._station.db).get(str(raised.alert.details.get("entry", "")))
        return Opened(line=line, photo=self._inquiries.photo(line.delegate), listed=listed)
