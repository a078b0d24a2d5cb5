"""What a pretix check-in list means at a gate (pretix: base/services/checkin.py, perform_checkin).

A list is a door of its own: it looks at *one ticket*, its product and its scans on this list, at nothing of the plan's
categories, zones and sessions. The policy asks it wherever a gate has one; what stands before and after in the policy
(revoked, blocked, cancelled, unpaid, validity, identity) holds at such a gate as anywhere.

- A ticket may be an add-on found by the code of its main ticket, where the list says so and exactly one fits.
- Unpaid tickets are held only where the list includes pending orders; elsewhere the money is no matter for this gate.
- Everyone still inside at the list's exit hour has left then, on that day and every later one; the zone of the list is
  emptied in the journal by the same hour (`Zone.all_out`).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from kiosk.domain.credential import Credential
from kiosk.domain.people import Delegate, State
from kiosk.domain.presence import Stay
from kiosk.domain.pretix_ticket import Ticket, Visit
from kiosk.domain.questions import Question
from kiosk.domain.series import Times

if TYPE_CHECKING:
    from kiosk.domain.rules import Case


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One ticket under the reader at the gate of a list."""

    product: int | None = None
    variation: int | None = None
    caption: str = ""
    """The product as the roster has it, by id or by name; empty off the roster, and where nobody said one."""
    ticket: Ticket = field(default_factory=Ticket)
    visits: tuple[Visit, ...] = ()
    """Scans on this list, wherever, in order of time; see `visits_of`."""
    by_main_ticket: bool = False
    """An add-on, found by the code of its main ticket."""
    ambiguous: bool = False
    """Several add-ons of the scanned ticket fit: the add-on's own code must be scanned."""

    @property
    def stay(self) -> Stay:
        """History with the list."""
        entries = [visit.at for visit in self.visits if visit.entry]
        exits = [visit.at for visit in self.visits if not visit.entry]
        return Stay(
            inside=bool(self.visits) and self.visits[-1].entry,
            entries=len(entries),
            first_entry=entries[0] if entries else None,
            last_entry=entries[-1] if entries else None,
            last_exit=exits[-1] if exits else None,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class AdmissionList:
    """A check-in list. `zone` is the time zone of the event."""

    id: int
    name: str
    zone: tzinfo
    times: Times
    timed: bool = False
    """pretix itself said when the event or its dates are: then the days of the plan close nothing here."""
    products: frozenset[int] | None = None
    """Ids of the products it takes; None = all."""
    known: frozenset[int] = frozenset()
    """Ids of all products of the event that an import told of."""
    date: int | None = None
    """The one date of a series it takes; None = all."""
    dates: Mapping[int, Times] = field(default_factory=dict)
    """When the dates of the series are."""
    include_pending: bool = False
    multiple_entries: bool = False
    entry_after_exit: bool = True
    addon_match: bool = False
    exit_all_at: datetime | None = None
    """When everybody leaves; again at this hour on every later day."""
    rules: str = ""
    """JSON logic as JSON text, see `domain.rules`; empty = none."""
    questions: tuple[Question, ...] = ()
    """What the event asks at check-in, of whatever product."""
    gate: int | None = None
    """pretix' id of the gate this checkpoint stands at, for rules that ask."""

    def takes(self, claim: Claim) -> bool:
        """Whether such tickets are for this list at all; of several that might be meant, one is."""
        if claim.ambiguous:
            return True
        product = self.products is None or claim.product in self.products
        return product and (self.date is None or claim.ticket.date == self.date)

    def knows(self, claim: Claim) -> bool:
        """Whether anybody said what the ticket is for: the roster, or an import that names the product."""
        return bool(claim.caption) or claim.product in self.known or claim.product in (self.products or ())

    def permits(self, claim: Claim, now: datetime) -> bool:
        """Whether the list's rules let the ticket in now."""
        if claim.ambiguous:
            return False
        if not self.rules:
            return True
        from kiosk.domain.rules import permits

        return permits(self.rules, self._case(claim, now))

    def moment(self, built: object, claim: Claim, now: datetime) -> datetime | None:
        """The moment that a `buildTime` of the rules means for a ticket now; None for anything else."""
        from kiosk.domain.rules import moment

        return moment(built, self._case(claim, now))

    def used(self, stay: Stay) -> bool:
        """Whether the ticket has had its entry, and no exit gives it another."""
        return stay.entries > 0 and not self.multiple_entries and not self.entry_after_exit

    def passed_back(self, stay: Stay) -> bool:
        """Whether the ticket is inside and may not enter again before leaving."""
        return stay.inside and not self.multiple_entries

    def unanswered(self, claim: Claim) -> tuple[Question, ...]:
        """Questions to be answered before the ticket may enter, in the order of the event."""
        return tuple(
            question
            for question in self.questions
            if claim.product in question.products and question.id not in claim.ticket.answered
        )

    def choose(self, main: Delegate, addons: Iterable[Delegate], now: datetime) -> tuple[Delegate, bool]:
        """The ticket that the code of `main` stands for here, and whether several might be meant."""
        if not self.addon_match:
            return main, False
        tickets = [main, *(addon for addon in addons if addon.state is not State.CANCELLED and not addon.missing)]
        fitting = tickets
        for fits in (self._has_product, lambda ticket: _is_valid(ticket, now)):
            if len(fitting) > 1:
                fitting = [ticket for ticket in fitting if fits(ticket)]
        if len(fitting) > 1:
            return main, True
        return (fitting[0] if fitting else _nearest(tickets, now)), False

    def visits_of(self, ticket: Ticket, here: Iterable[Visit], now: datetime) -> tuple[Visit, ...]:
        """Scans told by an import and scans of this journal, each once, and the exit at the hour if it was due."""
        known = {(visit.at.replace(microsecond=0), visit.entry) for visit in here}
        elsewhere = (v for v in ticket.visits.get(self.id, ()) if (v.at.replace(microsecond=0), v.entry) not in known)
        visits = sorted((*here, *elsewhere))
        if visits and visits[-1].entry and (left := self._next_exit(visits[-1].at)) is not None and left <= now:
            visits.append(Visit(left, False))
        return tuple(visits)

    def _case(self, claim: Claim, now: datetime) -> "Case":
        from kiosk.domain.rules import Case

        return Case(
            now=now,
            zone=self.zone,
            times=self.dates.get(claim.ticket.date or 0, self.times),
            product=claim.product,
            variation=claim.variation,
            gate=self.gate,
            entries=tuple(visit.at for visit in claim.visits if visit.entry),
            present=claim.stay.inside,
        )

    def _next_exit(self, entered: datetime) -> datetime | None:
        """The first automatic exit after an entry; the hour is one of the wall clock at the venue."""
        if self.exit_all_at is None:
            return None
        first = self.exit_all_at.astimezone(self.zone)
        days = max(0, (entered.astimezone(self.zone).date() - first.date()).days)
        left = first + timedelta(days=days)
        return left if left > entered else first + timedelta(days=days + 1)

    def _has_product(self, ticket: Delegate) -> bool:
        return self.products is None or numbers_of(ticket.product)[0] in self.products


def claim_of(holder: Delegate | Credential, ticket: Ticket | None = None) -> Claim:
    """What a ticket says of itself: by the roster, or, off the roster, by its signature."""
    if isinstance(holder, Credential):
        return Claim(product=holder.item, variation=holder.variation, ticket=Ticket(date=holder.date))
    product, variation = numbers_of(holder.product)
    return Claim(product=product, variation=variation, caption=holder.product, ticket=ticket or Ticket())


def numbers_of(product: str) -> tuple[int | None, int | None]:
    """Ids of product and variation; None where the roster knows the product only by name."""
    item, _, variation = product.partition("/")
    if not item.isascii() or not item.isdigit():
        return None, None
    return int(item), int(variation) if variation.isascii() and variation.isdigit() else None


def at_gate(listed: AdmissionList, gate: int) -> AdmissionList:
    """The same list at one of pretix' gates."""
    return replace(listed, gate=gate)


def _is_valid(ticket: Delegate, now: datetime) -> bool:
    started = ticket.valid_from is None or ticket.valid_from <= now
    return started and (ticket.valid_until is None or now < ticket.valid_until)


def _nearest(tickets: Sequence[Delegate], now: datetime) -> Delegate:
    """Where none fits: the ticket that will be valid next, else the one that was last, else the first."""
    later = [(each.valid_from, n) for n, each in enumerate(tickets) if each.valid_from and each.valid_from > now]
    earlier = [(each.valid_until, -n) for n, each in enumerate(tickets) if each.valid_until and each.valid_until < now]
    if later:
        return tickets[min(later)[1]]
    return tickets[-max(earlier)[1]] if earlier else tickets[0]
