"""Who may pass: one pure function over two tables. The first rule broken is the verdict; the gravest comes first.

`RULES` is the policy at the plan's gates, `LIST_RULES` that at check-in lists, which alone know RULES and
ANSWERS_REQUIRED; both are in the order of `Reason`. Missing from them, because they are decided elsewhere:
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
- **Check-in lists** of pretix (`Gate.list`) decide at their own gates about access and presence; what is graver is
  judged as at any gate, and a ticket of which nobody knows what it is for is held. See `list_rules`.
- **Hours of a gate** stop whoever enters, like those of its zone; the way out stays open.
- **Escorts.** Whoever needs one is held until an escort passes the same gate; `journal.convoys` says which escort.
- **Once a day** is a day at the venue, and an entry uses it up even if the person has left since.
- **Days of the event.** Before the doors open and after its end nobody enters, staff neither: NOT_YET_VALID or
  EXPIRED, held where the plan says so. Zones open `always`, sessions that go on and pretix lists with times of their
  own do not mind; ways out stay open.
- **Windows** of validity include both ends, as pretix has it; sessions are half-open. A ticket for one date of a series
  has the date's besides its own, and opens only what the date does; see `series`.
"""

from datetime import datetime

from kiosk.domain import series
from kiosk.domain.access import is_open, opens_by_product, opens_ever
from kiosk.domain.attempt import Attempt
from kiosk.domain.credential import Unreadable
from kiosk.domain.list_referral import list_referrals
from kiosk.domain.list_rules import LIST_RULES
from kiosk.domain.people import Standing, State
from kiosk.domain.plan import Direction, Outside, PassBack
from kiosk.domain.referral import Turned, referrals
from kiosk.domain.remarks import notes, remarks
from kiosk.domain.rule import (
    Rule,
    When,
    is_exchanged,
    is_outside_outer_zone,
    is_pending,
    is_zone_full,
    needs_badge,
    needs_comparison,
    needs_escort,
    of_standing,
    of_state,
)
from kiosk.domain.validity import beginning, has_ended, is_expired, is_not_yet_valid, starts_later
from kiosk.domain.verdict import HELD_REASONS, Admitted, Held, Reason, Referral, Refused, Verdict


def judge(attempt: Attempt) -> Verdict:
    """Admitted, Held or Refused, with the gravest reason there is."""
    if isinstance(attempt.reading, Unreadable):
        return Refused(attempt.reading.reason)
    for rule in _rules_for(attempt):
        reason = rule.reason
        if rule.broken(attempt) and reason not in attempt.presence.resolved:
            if _is_held(rule, attempt):
                return Held(reason, remarks(attempt))
            return Refused(reason, _instead(reason, attempt))
    return Admitted(notes(attempt))


def _instead(reason: Reason, attempt: Attempt) -> tuple[Referral, ...]:
    """Where and when the person may go instead; a list sends to lists first."""
    if reason is Reason.BADGE_REQUIRED and is_exchanged(attempt):
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


def _is_held(rule: Rule, attempt: Attempt) -> bool:
    """Whether staff can resolve it at this gate."""
    if rule.held is not None:
        return rule.held(attempt)
    by_the_days = attempt.plan.event.outside is Outside.HOLD and _by_the_days(rule.reason, attempt)
    return rule.reason in HELD_REASONS or by_the_days


def _by_the_days(reason: Reason, attempt: Attempt) -> bool:
    """Whether it is for the days of the event alone, not for the times of a code or registration."""
    if reason is Reason.NOT_YET_VALID:
        return not starts_later(attempt)
    return reason is Reason.EXPIRED and not has_ended(attempt)


def _rules_for(attempt: Attempt) -> tuple[Rule, ...]:
    entering, leaving, from_inside = _AT_GATES if attempt.gate.list is None else _AT_LISTS
    if attempt.direction is Direction.IN:
        return entering
    return from_inside if attempt.stay.inside else leaving


def _unknown(attempt: Attempt) -> bool:
    """Nobody's code, unless a signature and the plan vouch for it; a revoked code has a graver tale to tell."""
    if attempt.delegate is not None or attempt.standing not in (None, Standing.ACTIVE):
        return False
    holder = attempt.holder
    addon = any(opens_by_product(zone, holder.products) for zone in attempt.plan.zones.values())
    return not (attempt.credential.signed and (holder.category or holder.zones_added or addon))


def _no_access(attempt: Attempt) -> bool:
    return _of_another_date(attempt) or not opens_ever(attempt.plan, attempt.zone, attempt.holder)


def _of_another_date(attempt: Attempt) -> bool:
    return attempt.date is not None and not series.opens(attempt.plan, attempt.date, attempt.gate)


def _outside_hours(attempt: Attempt) -> bool:
    return attempt.gate.shut or not is_open(attempt.plan, attempt.zone, attempt.holder, attempt.now)


def _already_used(attempt: Attempt) -> bool:
    zone, stay = attempt.zone, attempt.stay
    if zone.once_a_day and stay.last_entry is not None and _same_day(attempt, stay.last_entry):
        return True
    return zone.entries is not None and stay.entries >= zone.entries


def _same_day(attempt: Attempt, moment: datetime) -> bool:
    venue = attempt.plan.zone_info
    return moment.astimezone(venue).date() == attempt.now.astimezone(venue).date()


def _already_inside(attempt: Attempt) -> bool:
    return attempt.stay.inside and attempt.zone.pass_back is PassBack.REFUSE


RULES: tuple[Rule, ...] = (
    Rule(Reason.UNKNOWN, When.ALWAYS, _unknown),
    Rule(Reason.REVOKED, When.ALWAYS, of_standing(Standing.REVOKED)),
    Rule(Reason.SUPERSEDED, When.ALWAYS, of_standing(Standing.SUPERSEDED)),
    Rule(Reason.BLOCKED, When.ALWAYS, of_standing(Standing.BLOCKED)),
    Rule(Reason.BARRED, When.UNLESS_LEAVING_FROM_INSIDE, of_state(State.BARRED)),
    Rule(Reason.WITHDRAWN, When.UNLESS_LEAVING_FROM_INSIDE, of_state(State.WITHDRAWN)),
    Rule(Reason.REJECTED, When.UNLESS_LEAVING_FROM_INSIDE, of_state(State.REJECTED)),
    Rule(Reason.CANCELLED, When.UNLESS_LEAVING_FROM_INSIDE, of_state(State.CANCELLED)),
    Rule(Reason.LOCKDOWN, When.ENTERING, lambda attempt: attempt.locked_down),
    Rule(Reason.PENDING, When.UNLESS_LEAVING_FROM_INSIDE, is_pending),
    Rule(Reason.UNPAID, When.UNLESS_LEAVING_FROM_INSIDE, of_state(State.UNPAID)),
    Rule(Reason.BADGE_REQUIRED, When.ENTERING, needs_badge),
    Rule(Reason.NOT_YET_VALID, When.ENTERING, is_not_yet_valid),
    Rule(Reason.EXPIRED, When.ENTERING, is_expired),
    Rule(Reason.NO_ACCESS, When.UNLESS_LEAVING_FROM_INSIDE, _no_access),
    Rule(Reason.OUTSIDE_HOURS, When.ENTERING, _outside_hours),
    Rule(Reason.ALREADY_USED, When.ENTERING, _already_used),
    Rule(Reason.ALREADY_INSIDE, When.ENTERING, _already_inside),
    Rule(Reason.NOT_IN_OUTER_ZONE, When.ENTERING, is_outside_outer_zone),
    Rule(Reason.ZONE_FULL, When.ENTERING, is_zone_full),
    Rule(Reason.ESCORT_REQUIRED, When.ENTERING, needs_escort),
    Rule(Reason.IDENTITY_CHECK, When.ENTERING, needs_comparison),
)
"""The policy at the plan's gates; `LIST_RULES` is that of check-in lists."""


def _by_way(rules: tuple[Rule, ...]) -> tuple[tuple[Rule, ...], tuple[Rule, ...], tuple[Rule, ...]]:
    """For whoever enters, leaves, and leaves from inside."""
    leaving = tuple(rule for rule in rules if rule.when is not When.ENTERING)
    return rules, leaving, tuple(rule for rule in leaving if rule.when is When.ALWAYS)


_AT_GATES, _AT_LISTS = _by_way(RULES), _by_way(LIST_RULES)


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
