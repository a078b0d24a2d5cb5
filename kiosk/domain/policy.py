"""Who may pass: one pure function over one table. The first rule broken is the verdict; the gravest comes first.

The order of `RULES` is the order of `Reason`. Missing from the table, because they are decided elsewhere:
MALFORMED, WRONG_EVENT, FORGED and UNKNOWN_KEY by the reader of the credential; NOT_THIS_PERSON by staff.

What was chosen where the words leave room:

- **Leaving.** Whoever is inside may leave, whatever became of the registration, as long as the code is genuine: a gate
  is no prison. Who was never seen entering is judged like someone entering, save for times, presence and identity.
- **Unlisted.** A code with a good signature is genuine even off the roster. A badge says its category and zones; of
  a signed ticket the plan may know the category (or add-on zone) by its product. The holder is judged by these,
  UNLISTED noted; where neither says anything, UNKNOWN. The plan may have badges held instead (`Plan.unlisted`).
- **Lockdown** stops everybody who comes in, at every gate; ways out stay as open as ever.
- **Missing.** Who vanished from the newest export is PENDING: neither deleted nor waved through.
- **Tickets and badges.** A gate for badges turns tickets away; a gate for tickets takes a badge, which proves more.
  Products that pretix exchanges for a wristband or card (`Plan.exchanged`) enter nowhere on paper.
- **Resolved holds** are asked again after a passage, a day or never (`Presence.resolved`); `lasting` has the table.
- **Identity** is compared at the first entry of a day, wherever that is.
- **Check-in lists** of pretix (`Gate.list`, see `admission_list`) decide at their own gates about access and presence;
  only there RULES and ANSWERS_REQUIRED are known. What is graver is judged as at any gate. Off the roster the product
  in a signed ticket vouches for it; a ticket of which nobody knows what it is for is held. Unpaid tickets are refused,
  not held, where the list has no pending orders.
- **Hours of a gate** stop whoever enters, like those of its zone; the way out stays open.
- **Escorts.** Whoever needs one is held until an escort passes the same gate; `journal.convoys` says which escort.
- **Once a day** is a day at the venue, and an entry uses it up even if the person has left since.
- **Days of the event.** Before the doors open and after its end nobody enters, staff neither: NOT_YET_VALID or
  EXPIRED, held where the plan says so. Zones open `always`, sessions that go on and pretix lists with times of their
  own do not mind; ways out stay open.
- **Windows** of validity include both ends, as pretix has it; sessions are half-open. A ticket for one date of a series
  has the date's besides its own, and opens only what the date does; see `series`.
"""

from collections.abc import Callable
from datetime import datetime
from enum import Enum
from typing import NamedTuple

from kiosk.domain import series
from kiosk.domain.access import is_open, opens_by_product, opens_ever
from kiosk.domain.attempt import Attempt
from kiosk.domain.credential import Kind, Unreadable
from kiosk.domain.list_referral import list_referrals
from kiosk.domain.people import Standing, State
from kiosk.domain.plan import Direction, Outside, PassBack, Unlisted
from kiosk.domain.referral import Turned, referrals
from kiosk.domain.remarks import notes, remarks
from kiosk.domain.validity import beginning, has_ended, is_expired, is_not_yet_valid, starts_later
from kiosk.domain.verdict import HELD_REASONS, Admitted, Held, Reason, Referral, Refused, Verdict


class When(Enum):
    """Whom a rule concerns."""

    ALWAYS = "always"
    """Every passage."""
    UNLESS_LEAVING_FROM_INSIDE = "unless leaving from inside"
    ENTERING = "entering"


class Rule(NamedTuple):
    """`broken` says whether an attempt breaks it."""

    reason: Reason
    when: When
    broken: Callable[[Attempt], bool]


def judge(attempt: Attempt) -> Verdict:
    """Admitted, Held or Refused, with the gravest reason there is."""
    if isinstance(attempt.reading, Unreadable):
        return Refused(attempt.reading.reason)
    for reason, _, broken in _rules_for(attempt):
        if broken(attempt) and reason not in attempt.presence.resolved:
            if _is_held(reason, attempt):
                return Held(reason, remarks(attempt))
            return Refused(reason, _instead(reason, attempt))
    return Admitted(notes(attempt))


def _instead(reason: Reason, attempt: Attempt) -> tuple[Referral, ...]:
    """Where and when the person may go instead; a list sends to lists first."""
    if reason is Reason.BADGE_REQUIRED and _exchanged(attempt):
        return ()
    if reason is Reason.NO_ACCESS and attempt.date is not None and _of_another_date(attempt):
        return _gates_of_date(attempt, attempt.date)
    found = list_referrals(reason, attempt.plan, attempt.gate, attempt.claim, attempt.now)
    return found or referrals(reason, _turned(attempt))


def _gates_of_date(attempt: Attempt, date: int) -> tuple[Referral, ...]:
    """Gates that take the ticket's date and its holder, those that are open now first."""
    plan = attempt.plan
    found = [
        way
        for way in series.gates_of(plan, date, attempt.now)
        if way.gate and plan.gates[way.gate].takes(attempt.credential.kind)
        if opens_ever(plan, plan.zones[way.zone], attempt.holder)
    ]
    return tuple(sorted(found, key=lambda way: way.opens is not None and way.opens > attempt.now)[:3])


def _is_held(reason: Reason, attempt: Attempt) -> bool:
    """Whether staff can resolve it at this gate."""
    listed = attempt.gate.list
    if reason is Reason.UNPAID and listed is not None:
        return listed.include_pending
    return reason in HELD_REASONS or (attempt.plan.event.outside is Outside.HOLD and _by_the_days(reason, attempt))


def _by_the_days(reason: Reason, attempt: Attempt) -> bool:
    """Whether it is for the days of the event alone, not for the times of a code or registration."""
    if reason is Reason.NOT_YET_VALID:
        return not starts_later(attempt)
    return reason is Reason.EXPIRED and not has_ended(attempt)


def _rules_for(attempt: Attempt) -> tuple[Rule, ...]:
    if attempt.direction is Direction.IN:
        return RULES
    return _LEAVING_FROM_INSIDE if attempt.stay.inside else _LEAVING


def _standing(standing: Standing) -> Callable[[Attempt], bool]:
    return lambda attempt: attempt.standing is standing


def _state(state: State) -> Callable[[Attempt], bool]:
    return lambda attempt: attempt.delegate is not None and attempt.delegate.state is state


def _unknown(attempt: Attempt) -> bool:
    """Nobody's code, unless a signature and the plan vouch for it; a revoked code has a graver tale to tell."""
    if attempt.delegate is not None or attempt.standing not in (None, Standing.ACTIVE):
        return False
    if attempt.gate.list is not None:
        return not (attempt.credential.signed and attempt.claim.product is not None)
    holder = attempt.holder
    addon = any(opens_by_product(zone, holder.products) for zone in attempt.plan.zones.values())
    return not (attempt.credential.signed and (holder.category or holder.zones_added or addon))


def _pending(attempt: Attempt) -> bool:
    return attempt.delegate is not None and (attempt.delegate.state is State.PENDING or attempt.delegate.missing)


def _unpaid(attempt: Attempt) -> bool:
    """On a check-in list nobody is asked to pay for a ticket that would not be let in here once it is paid."""
    if not _state(State.UNPAID)(attempt):
        return False
    if attempt.gate.list is None:
        return True
    untimely = attempt.direction is Direction.IN and (is_not_yet_valid(attempt) or is_expired(attempt))
    return not (untimely or attempt.claim.ambiguous or _no_access(attempt))


def _badge_required(attempt: Attempt) -> bool:
    return not attempt.gate.takes(attempt.credential.kind) or _exchanged(attempt)


def _exchanged(attempt: Attempt) -> bool:
    """A paper ticket that pretix takes in exchange for a wristband or card."""
    exchanged = attempt.plan.exchanged
    return bool(exchanged) and attempt.credential.kind is Kind.TICKET and not exchanged.isdisjoint(attempt.products)


def _no_access(attempt: Attempt) -> bool:
    if attempt.gate.list is not None:
        return not attempt.gate.list.takes(attempt.claim)
    return _of_another_date(attempt) or not opens_ever(attempt.plan, attempt.zone, attempt.holder)


def _of_another_date(attempt: Attempt) -> bool:
    return attempt.date is not None and not series.opens(attempt.plan, attempt.date, attempt.gate)


def _outside_hours(attempt: Attempt) -> bool:
    if attempt.gate.shut:
        return True
    if attempt.gate.list is not None:
        return False
    return not is_open(attempt.plan, attempt.zone, attempt.holder, attempt.now)


def _rules(attempt: Attempt) -> bool:
    return attempt.gate.list is not None and not attempt.gate.list.permits(attempt.claim, attempt.now)


def _already_used(attempt: Attempt) -> bool:
    if attempt.gate.list is not None:
        return attempt.gate.list.used(attempt.stay)
    zone, stay = attempt.zone, attempt.stay
    if zone.once_a_day and stay.last_entry is not None and _same_day(attempt, stay.last_entry):
        return True
    return zone.entries is not None and stay.entries >= zone.entries


def _same_day(attempt: Attempt, moment: datetime) -> bool:
    venue = attempt.plan.zone_info
    return moment.astimezone(venue).date() == attempt.now.astimezone(venue).date()


def _already_inside(attempt: Attempt) -> bool:
    if attempt.gate.list is not None:
        return attempt.gate.list.passed_back(attempt.stay)
    return attempt.stay.inside and attempt.zone.pass_back is PassBack.REFUSE


def _not_in_outer_zone(attempt: Attempt) -> bool:
    outer = attempt.zone.within
    return outer is not None and not attempt.presence.stay(outer).inside


def _zone_full(attempt: Attempt) -> bool:
    capacity = attempt.zone.capacity
    return capacity is not None and attempt.presence.occupancy >= capacity and not attempt.stay.inside


def _escort_required(attempt: Attempt) -> bool:
    return attempt.escort is None and attempt.category in attempt.zone.escorted


def _answers_required(attempt: Attempt) -> bool:
    return attempt.gate.list is not None and bool(attempt.gate.list.unanswered(attempt.claim))


def _identity_check(attempt: Attempt) -> bool:
    if (attempt.delegate is None and attempt.roster_torn) or attempt.product_unknown or attempt.date_unknown:
        return True
    off_roster = attempt.delegate is None and attempt.credential.kind is Kind.BADGE
    if off_roster and attempt.plan.unlisted is Unlisted.HOLD:
        return True
    category = attempt.plan.categories.get(attempt.category)
    return bool((attempt.delegate and attempt.delegate.identity_check) or (category and category.identity_check))


RULES: tuple[Rule, ...] = (
    Rule(Reason.UNKNOWN, When.ALWAYS, _unknown),
    Rule(Reason.REVOKED, When.ALWAYS, _standing(Standing.REVOKED)),
    Rule(Reason.SUPERSEDED, When.ALWAYS, _standing(Standing.SUPERSEDED)),
    Rule(Reason.BLOCKED, When.ALWAYS, _standing(Standing.BLOCKED)),
    Rule(Reason.BARRED, When.UNLESS_LEAVING_FROM_INSIDE, _state(State.BARRED)),
    Rule(Reason.WITHDRAWN, When.UNLESS_LEAVING_FROM_INSIDE, _state(State.WITHDRAWN)),
    Rule(Reason.REJECTED, When.UNLESS_LEAVING_FROM_INSIDE, _state(State.REJECTED)),
    Rule(Reason.CANCELLED, When.UNLESS_LEAVING_FROM_INSIDE, _state(State.CANCELLED)),
    Rule(Reason.LOCKDOWN, When.ENTERING, lambda attempt: attempt.locked_down),
    Rule(Reason.PENDING, When.UNLESS_LEAVING_FROM_INSIDE, _pending),
    Rule(Reason.UNPAID, When.UNLESS_LEAVING_FROM_INSIDE, _unpaid),
    Rule(Reason.BADGE_REQUIRED, When.ENTERING, _badge_required),
    Rule(Reason.NOT_YET_VALID, When.ENTERING, is_not_yet_valid),
    Rule(Reason.EXPIRED, When.ENTERING, is_expired),
    Rule(Reason.NO_ACCESS, When.UNLESS_LEAVING_FROM_INSIDE, _no_access),
    Rule(Reason.OUTSIDE_HOURS, When.ENTERING, _outside_hours),
    Rule(Reason.RULES, When.ENTERING, _rules),
    Rule(Reason.ALREADY_USED, When.ENTERING, _already_used),
    Rule(Reason.ALREADY_INSIDE, When.ENTERING, _already_inside),
    Rule(Reason.NOT_IN_OUTER_ZONE, When.ENTERING, _not_in_outer_zone),
    Rule(Reason.ZONE_FULL, When.ENTERING, _zone_full),
    Rule(Reason.ESCORT_REQUIRED, When.ENTERING, _escort_required),
    Rule(Reason.ANSWERS_REQUIRED, When.ENTERING, _answers_required),
    Rule(Reason.IDENTITY_CHECK, When.ENTERING, _identity_check),
)
"""The policy."""

_LEAVING = tuple(rule for rule in RULES if rule.when is not When.ENTERING)
_LEAVING_FROM_INSIDE = tuple(rule for rule in RULES if rule.when is When.ALWAYS)


def _turned(attempt: Attempt) -> Turned:
    return Turned(
        holder=attempt.holder,
        kind=attempt.credential.kind,
        gate=attempt.gate,
        plan=attempt.plan,
        presence=attempt.presence,
        now=attempt.now,
        valid_from=beginning(attempt),
    )
