"""What is known about a code at a gate: everything the policy looks at, gathered from roster, plan and journal."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Protocol

from kiosk.domain import pretix_ticket, series
from kiosk.domain.admission_list import AdmissionList, claim_of
from kiosk.domain.attempt import Attempt
from kiosk.domain.bearer import Bearer
from kiosk.domain.credential import Credential, Format, Kind, Reading, badge_key, by_name, is_medium, medium_key
from kiosk.domain.people import CredentialEntry, Delegate, DelegateId, Standing
from kiosk.domain.plan import Direction, Gate, Plan
from kiosk.domain.presence import Presence, emptied
from kiosk.domain.trouble import Trouble
from kiosk.journal.answers import Answers
from kiosk.journal.closing import Closing
from kiosk.journal.convoys import Convoys
from kiosk.journal.store import Journal
from kiosk.roster.bearing import bearer_of


class NoSuchGate(Trouble):
    """The plan has no gate of that code."""

    def __init__(self, gate: str, plan: Plan) -> None:
        super().__init__(f"The plan has no gate {gate}; it has {', '.join(plan.gates)}.")
        self.gate = gate


class WrongWay(Trouble):
    """A gate that only leads in was asked to let somebody out, or the other way round."""

    def __init__(self, gate: Gate, wanted: Direction) -> None:
        super().__init__(f"Gate {gate.code} leads only {gate.direction}, not {wanted}.")
        self.gate, self.wanted = gate.code, wanted


class Found(Protocol):
    """A code that a roster knows."""

    @property
    def delegate(self) -> Delegate | None:
        """Its holder, where on the roster."""

    @property
    def key(self) -> str:
        """The key that it is known by."""

    @property
    def standing(self) -> Standing:
        """What became of it."""

    @property
    def imported_at(self) -> datetime | None:
        """How old the roster is, as `People` has it."""

    @property
    def elsewhere(self) -> datetime | None:
        """Since when the holder is checked in elsewhere, as `People` has it."""


class People(Protocol):
    """What a checkpoint asks of a roster."""

    def find(self, keys: Sequence[str], /) -> Found | None:
        """The first known of these keys."""

    def get(self, delegate: DelegateId, /) -> Delegate | None:
        """Somebody by id."""

    def addons_of(self, delegate: DelegateId, /) -> Iterable[Delegate]:
        """Add-on tickets in the same hands."""

    def columns(self, delegate: DelegateId, /) -> Mapping[str, str]:
        """What else the source told of a delegate."""

    def keys_of(self, delegate: DelegateId, /) -> Iterable[CredentialEntry]:
        """Codes with their standing."""

    def imported_at(self) -> datetime | None:
        """How old the roster is."""

    def checked_in_elsewhere(self, source_id: str, /) -> datetime | None:
        """Since when a registration system has somebody checked in whom nobody here let in."""

    def is_torn(self) -> bool:
        """Whether people or codes are missing from it since a rescue."""


class Evidence:
    """Gathers at the gates of `plan`. `locked_down`: entries are frozen now; `clock_doubted`: the time may be wrong."""

    def __init__(
        self,
        people: People,
        journal: Journal,
        plan: Plan,
        locked_down: Callable[[], bool],
        clock_doubted: Callable[[], bool],
    ) -> None:
        self.people = people
        self.journal = journal
        self.plan = plan
        self.closing = Closing(journal, plan, lambda: locked_down() or clock_doubted())
        self.convoys = Convoys(journal)
        self._locked_down = locked_down

    def attempt(self, reading: Reading, gate: str, direction: Direction | None, now: datetime) -> Attempt:
        """Everything known about a code at a gate. Raises NoSuchGate, WrongWay."""
        place, leads = self._place(gate, direction, now)
        if not isinstance(reading, Credential):
            return Attempt(reading=reading, gate=place, direction=leads, plan=self.plan, now=now)
        found, reading = self._found(reading)
        delegate = (found.delegate if found else None) or self._printed_for(reading)
        date = self._date_of(reading, delegate) if place.list is None else None
        if date is not None:
            reading = series.narrowed(reading, self.plan, date, place, now)
        bearer = self._bearer(delegate, place)
        imported_at = self.people.imported_at() if found is None else found.imported_at
        presence = self._presence(self.journal.person(reading, delegate), place.zone, now)
        attempt = Attempt(
            reading=reading,
            gate=place,
            direction=leads,
            plan=self.plan,
            now=now,
            delegate=bearer.delegate if bearer else None,
            standing=found.standing if found else None,
            addons=bearer.addons if bearer else frozenset(),
            date=date,
            presence=presence,
            elsewhere=self._elsewhere(found, delegate, leads, presence),
            roster_age=now - imported_at if imported_at else None,
            roster_torn=delegate is None and reading.signed and self.people.is_torn(),
            locked_down=leads is Direction.IN and self._locked_down(),
        )
        if self.plan.zones[place.zone].escorted and leads is Direction.IN:
            attempt = self._with_escort(attempt)
        return attempt if place.list is None else self._at_list(attempt, reading, place.list)

    def presented(self, delegate: Delegate, facts: Mapping[str, Any]) -> Credential:
        """The code that somebody on the roster was seen with, from the facts of a passage."""
        codes = list(self.people.keys_of(delegate.id))
        if facts.get("serial") is not None:
            badge = by_name(delegate, codes)
            keys = (badge_key(delegate.id, facts["serial"]),)
            return replace(badge, format=Format.BADGE, kind=Kind.BADGE, keys=keys, serial=facts["serial"])
        each = (by_name(delegate, [code]) for code in codes)
        same = next((code for code in each if self.journal.code(b"", code) == facts["code"]), None)
        return replace(same or by_name(delegate, codes), format=Format(facts["format"]))

    def _found(self, credential: Credential) -> tuple["Found | None", Credential]:
        """Who holds the code. A wristband or card is looked up where exports told of it, after tickets."""
        medium = medium_key(credential.id)
        keys = (*credential.keys, medium) if medium in self.plan.media else credential.keys
        found = self.people.find(keys)
        if found is None or not is_medium(found.key):
            return found, credential
        until = self.plan.media.get(found.key)
        return found, replace(credential, medium=True, valid_until=until)

    def _place(self, gate: str, direction: Direction | None, now: datetime) -> tuple[Gate, Direction]:
        """The gate as it is now, and where it leads. Hours that lead the other way leave this way shut."""
        place = self.plan.gates.get(gate)
        if place is None:
            raise NoSuchGate(gate, self.plan)
        then = place.at(now, self.plan.zone_info) if place.hours else place
        leads = then.leads(direction)
        if leads is None:
            then, leads = replace(then, shut=True), place.leads(direction)
        if leads is None:
            raise WrongWay(place, direction or Direction.IN)
        return then, leads

    def _date_of(self, credential: Credential, delegate: Delegate | None) -> int | None:
        """Which date of a series a code is for; the roster is asked only where there are several."""
        if credential.date is not None or delegate is None or not self.plan.series:
            return credential.date
        return pretix_ticket.read(self.people.columns(delegate.id)).date

    def _presence(self, person: str | None, zone: str, now: datetime) -> Presence:
        """As the journal has it, and as it will have it once the automatic exits of this hour are sealed."""
        presence = self.journal.presence(person, zone)
        for due in self.closing.pending(now):
            stays = {**presence.stays, **emptied(presence.stays, due.zones, due.at)}
            occupancy = presence.occupancy
            if zone in due.zones:
                occupancy = self.journal.whereabouts.inside_since(zone, due.at)
            presence = replace(presence, stays=stays, occupancy=occupancy)
        return presence

    def _elsewhere(
        self, found: Found | None, delegate: Delegate | None, leads: Direction, presence: Presence
    ) -> datetime | None:
        if delegate is None or leads is Direction.OUT or any(stay.entries for stay in presence.stays.values()):
            return None
        if found is not None and found.delegate is not None:
            return found.elsewhere
        return self.people.checked_in_elsewhere(delegate.source_id)

    def _with_escort(self, attempt: Attempt) -> Attempt:
        zone = self.plan.zones[attempt.gate.zone]
        if attempt.category not in zone.escorted:
            return attempt
        return replace(attempt, escort=self.convoys.escort_at(attempt.gate.code, zone.escorts, attempt.now))

    def _at_list(self, attempt: Attempt, credential: Credential, listed: AdmissionList) -> Attempt:
        """The same on a check-in list: which ticket counts, and what is known of it alone."""
        main, standing = attempt.delegate, attempt.standing
        if main is None:
            chosen, claim, ticket = None, claim_of(credential), None
        else:
            addons = self.people.addons_of(main.id) if listed.addon_match else ()
            chosen, ambiguous = listed.choose(main, addons, attempt.now)
            listed_ticket = pretix_ticket.read(self.people.columns(chosen.id))
            if listed_ticket.date is None and chosen.id == main.id:
                listed_ticket = replace(listed_ticket, date=credential.date)
            claim = claim_of(chosen, listed_ticket)
            claim = replace(claim, ambiguous=ambiguous, by_main_ticket=chosen.id != main.id)
            ticket = chosen.id
            if claim.by_main_ticket and standing is Standing.ACTIVE and self._is_blocked(chosen):
                standing = Standing.BLOCKED
        person = self.journal.person(credential, main)
        if person is not None:
            here = self.journal.visits(person, attempt.gate.zone, ticket or person)
            answered = claim.ticket.answered | Answers(self.journal).questions(person, ticket or person)
            visits = listed.visits_of(claim.ticket, here, attempt.now)
            claim = replace(claim, visits=visits, ticket=replace(claim.ticket, answered=answered))
        return replace(attempt, delegate=chosen, standing=standing, claim=claim)

    def _is_blocked(self, ticket: Delegate) -> bool:
        return any(code.standing is Standing.BLOCKED for code in self.people.keys_of(ticket.id))

    def _printed_for(self, credential: Credential) -> Delegate | None:
        return self.people.get(DelegateId(credential.delegate)) if credential.delegate else None

    def _bearer(self, delegate: Delegate | None, gate: Gate) -> Bearer | None:
        """Add-on tickets are looked for where one could open the zone."""
        if delegate is None:
            return None
        return bearer_of(self.people, self.plan, delegate, with_addons=bool(self.plan.zones[gate.zone].addons))
