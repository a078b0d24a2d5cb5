"""Who may pass: one pure function over one table. The first rule broken is the verdict; the gravest comes first.

The order of `RULES` is the order of `Reason`. Missing from the table, because they are decided elsewhere:
MALFORMED, WRONG_EVENT, FORGED and UNKNOWN_KEY by the reader of the credential; NOT_THIS_PERSON by staff;
ESCORT_REQUIRED needs more than roster, credential, plan and presence.

What was chosen where the words leave room:

- **Leaving.** Whoever is inside may leave, whatever became of the registration, as long as the code is genuine: a gate
  is no prison. Who was never seen entering is judged like someone entering, save for times, presence and identity.
- **Unlisted.** A code with a good signature is genuine even off the roster. A badge says its category and zones; of
  a signed ticket the plan may know the category (or add-on zone) by its product. The holder is judged by these,
  UNLISTED noted; where neither says anything, UNKNOWN. The plan may have badges held instead (`Plan.unlisted`).
- **Lockdown** stops everybody who comes in, at every gate; ways out stay as open as ever.
- **Missing.** Who vanished from the newest export is PENDING: neither deleted nor waved through.
- **Tickets and badges.** A gate for badges turns tickets away; a gate for tickets takes a badge, which proves more.
- **Identity** is compared at the first entry of a day, wherever that is; `Presence.resolved` says it was.
- **Check-in lists** of pretix (`Gate.list`, see `admission_list`) decide at their own gates about access and presence;
  only there RULES and ANSWERS_REQUIRED are known. What is graver is judged as at any gate. Off the roster the product
  in a signed ticket vouches for it. Unpaid tickets are refused, not held, where the list has no pending orders.
- **Windows** of validity include both ends, as pretix has it; sessions are half-open.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum
from typing import NamedTuple

from kiosk.domain.access import Holder, holder_of, holder_of_badge, is_open, opens_by_product, opens_ever, products_of
from kiosk.domain.admission_list import Claim
from kiosk.domain.credential import Credential, Kind, Reading, Unreadable
from kiosk.domain.list_referral import list_referrals
from kiosk.domain.people import Delegate, Standing, State
from kiosk.domain.plan import Direction, Gate, PassBack, Plan, Unlisted, Zone
from kiosk.domain.presence import Presence, Stay
from kiosk.domain.referral import Turned, referrals
from kiosk.domain.verdict import HELD_REASONS, Admitted, Held, Note, Reason, Referral, Refused, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """Someone holds a code under a reader: all that the policy looks at. `direction` is IN or OUT."""

    reading: Reading
    gate: Gate
    direction: Direction
    plan: Plan
    now: datetime
    delegate: Delegate | None = None
    """Whom the roster ties to the code."""
    standing: Standing | None = None
    """Standing of the code; None where the roster does not know it."""
    addons: frozenset[str] = frozenset()
    """Products of further tickets in the same hands."""
    claim: Claim = field(default_factory=Claim)
    """At the gate of a check-in list: the ticket."""
    presence: Presence = field(default_factory=Presence)
    roster_age: timedelta | None = None
    clock_suspect: bool = False
    """The clock contradicts what is sealed already."""
    locked_down: bool = False
    """Entries are frozen everywhere."""


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
            if reason in HELD_REASONS and not _final(reason, attempt):
                return Held(reason, _remarks(attempt))
            return Refused(reason, _instead(reason, attempt))
    return Admitted(_notes(attempt))


def _instead(reason: Reason, attempt: Attempt) -> tuple[Referral, ...]:
    """Where and when the person may go instead; a list sends to lists first."""
    found = list_referrals(reason, attempt.plan, attempt.gate, attempt.claim, attempt.now)
    return found or referrals(reason, _turned(attempt))


def _final(reason: Reason, attempt: Attempt) -> bool:
    """A hold that nobody can resolve at this gate."""
    listed = attempt.gate.list
    return reason is Reason.UNPAID and listed is not None and not listed.include_pending


def _rules_for(attempt: Attempt) -> tuple[Rule, ...]:
    if attempt.direction is Direction.IN:
        return RULES
    return _LEAVING_FROM_INSIDE if _stay(attempt).inside else _LEAVING


def _standing(standing: Standing) -> Callable[[Attempt], bool]:
    return lambda attempt: attempt.standing is standing


def _state(state: State) -> Callable[[Attempt], bool]:
    return lambda attempt: attempt.delegate is not None and attempt.delegate.state is state


def _unknown(attempt: Attempt) -> bool:
    """Nobody's code, unless a signature and the plan vouch for it; a revoked code has a graver tale to tell."""
    if attempt.delegate is not None or attempt.standing not in (None, Standing.ACTIVE):
        return False
    if attempt.gate.list is not None:
        return not (_credential(attempt).signed and attempt.claim.product is not None)
    holder = _holder(attempt)
    addon = any(opens_by_product(zone, holder.products) for zone in attempt.plan.zones.values())
    return not (_credential(attempt).signed and (holder.category or holder.zones_added or addon))


def _pending(attempt: Attempt) -> bool:
    return attempt.delegate is not None and (attempt.delegate.state is State.PENDING or attempt.delegate.missing)


def _unpaid(attempt: Attempt) -> bool:
    """On a check-in list nobody is asked to pay for a ticket that would not be let in here once it is paid."""
    if not _state(State.UNPAID)(attempt):
        return False
    if attempt.gate.list is None:
        return True
    untimely = attempt.direction is Direction.IN and (_not_yet_valid(attempt) or _expired(attempt))
    return not (untimely or attempt.claim.ambiguous or _no_access(attempt))


def _badge_required(attempt: Attempt) -> bool:
    return not attempt.gate.takes(_credential(attempt).kind)


def _not_yet_valid(attempt: Attempt) -> bool:
    return any(holder.valid_from is not None and attempt.now < holder.valid_from for holder in _windows(attempt))


def _expired(attempt: Attempt) -> bool:
    return any(holder.valid_until is not None and attempt.now > holder.valid_until for holder in _windows(attempt))


def _windows(attempt: Attempt) -> Iterator[Credential | Delegate]:
    """Both the code and the registration may be valid for a time only; an add-on found by another code has its own."""
    if not attempt.claim.by_main_ticket:
        yield _credential(attempt)
    if attempt.delegate is not None:
        yield attempt.delegate


def _no_access(attempt: Attempt) -> bool:
    if attempt.gate.list is not None:
        return not attempt.gate.list.takes(attempt.claim)
    return not opens_ever(attempt.plan, _zone(attempt), _holder(attempt))


def _outside_hours(attempt: Attempt) -> bool:
    if attempt.gate.list is not None:
        return False
    return not is_open(attempt.plan, _zone(attempt), _holder(attempt), attempt.now)


def _rules(attempt: Attempt) -> bool:
    return attempt.gate.list is not None and not attempt.gate.list.permits(attempt.claim, attempt.now)


def _already_used(attempt: Attempt) -> bool:
    if attempt.gate.list is not None:
        return attempt.gate.list.used(_stay(attempt))
    entries = _zone(attempt).entries
    return entries is not None and _stay(attempt).entries >= entries


def _already_inside(attempt: Attempt) -> bool:
    if attempt.gate.list is not None:
        return attempt.gate.list.passed_back(_stay(attempt))
    return _stay(attempt).inside and _zone(attempt).pass_back is PassBack.REFUSE


def _not_in_outer_zone(attempt: Attempt) -> bool:
    outer = _zone(attempt).within
    return outer is not None and not attempt.presence.stay(outer).inside


def _zone_full(attempt: Attempt) -> bool:
    capacity = _zone(attempt).capacity
    return capacity is not None and attempt.presence.occupancy >= capacity and not _stay(attempt).inside


def _answers_required(attempt: Attempt) -> bool:
    return attempt.gate.list is not None and bool(attempt.gate.list.unanswered(attempt.claim))


def _identity_check(attempt: Attempt) -> bool:
    if attempt.delegate is None and attempt.plan.unlisted is Unlisted.HOLD and _credential(attempt).kind is Kind.BADGE:
        return True
    category = attempt.plan.categories.get(category_of(attempt))
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
    Rule(Reason.NOT_YET_VALID, When.ENTERING, _not_yet_valid),
    Rule(Reason.EXPIRED, When.ENTERING, _expired),
    Rule(Reason.NO_ACCESS, When.UNLESS_LEAVING_FROM_INSIDE, _no_access),
    Rule(Reason.OUTSIDE_HOURS, When.ENTERING, _outside_hours),
    Rule(Reason.RULES, When.ENTERING, _rules),
    Rule(Reason.ALREADY_USED, When.ENTERING, _already_used),
    Rule(Reason.ALREADY_INSIDE, When.ENTERING, _already_inside),
    Rule(Reason.NOT_IN_OUTER_ZONE, When.ENTERING, _not_in_outer_zone),
    Rule(Reason.ZONE_FULL, When.ENTERING, _zone_full),
    Rule(Reason.ANSWERS_REQUIRED, When.ENTERING, _answers_required),
    Rule(Reason.IDENTITY_CHECK, When.ENTERING, _identity_check),
)
"""The policy."""

_LEAVING = tuple(rule for rule in RULES if rule.when is not When.ENTERING)
_LEAVING_FROM_INSIDE = tuple(rule for rule in RULES if rule.when is When.ALWAYS)


def _notes(attempt: Attempt) -> tuple[Note, ...]:
    stay = _stay(attempt)
    if attempt.direction is Direction.OUT:
        passage = Note.EXIT if stay.inside else Note.NOT_SEEN_ENTERING
    else:
        passage = Note.RE_ENTRY if stay.entries else Note.FIRST_ENTRY
    return (passage, *_remarks(attempt))


def _remarks(attempt: Attempt) -> tuple[Note, ...]:
    """What staff should know whatever the verdict. A code that is inside already, where the plan only warns, counts."""
    age, delegate = attempt.roster_age, attempt.delegate
    category = attempt.plan.categories.get(category_of(attempt))
    entering = attempt.direction is Direction.IN
    warned = entering and _stay(attempt).inside and _zone(attempt).pass_back is PassBack.WARN
    texts = (delegate is not None and delegate.attention) or (category is not None and category.attention)
    remarks = {
        Note.UNLISTED: delegate is None,
        Note.STALE_ROSTER: age is not None and age > attempt.plan.stale_after,
        Note.CLOCK_SUSPECT: attempt.clock_suspect,
        Note.ATTENTION: bool(texts) or warned,
    }
    return tuple(note for note, applies in remarks.items() if applies)


def category_of(attempt: Attempt) -> str:
    """Category by which the holder is judged; empty where nobody can say.

    Off the roster a badge says it, or the plan knows it by the product of a signed ticket.
    """
    if attempt.delegate is not None:
        return attempt.delegate.category
    credential = _credential(attempt)
    if credential.category:
        return credential.category
    for product in sorted(products_of(_product(credential)), key=len, reverse=True):
        if code := attempt.plan.category_codes.get(product):
            return code
    return ""


def _product(credential: Credential) -> str:
    if credential.item is None:
        return ""
    return f"{credential.item}/{credential.variation}" if credential.variation else str(credential.item)


def _credential(attempt: Attempt) -> Credential:
    assert not isinstance(attempt.reading, Unreadable), "judge() has refused what is unreadable"
    return attempt.reading


def _zone(attempt: Attempt) -> Zone:
    return attempt.plan.zones[attempt.gate.zone]


def _stay(attempt: Attempt) -> Stay:
    return attempt.claim.stay if attempt.gate.list is not None else attempt.presence.stay(attempt.gate.zone)


def _holder(attempt: Attempt) -> Holder:
    if attempt.delegate is not None:
        return holder_of(attempt.delegate, attempt.addons)
    credential = _credential(attempt)
    if credential.kind is Kind.BADGE:
        return holder_of_badge(attempt.plan, credential.category, credential.zones)
    return Holder(category=category_of(attempt), products=products_of(_product(credential)))


def _turned(attempt: Attempt) -> Turned:
    return Turned(
        holder=_holder(attempt),
        kind=_credential(attempt).kind,
        gate=attempt.gate,
        plan=attempt.plan,
        presence=attempt.presence,
        now=attempt.now,
    )
