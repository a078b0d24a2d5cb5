"""The policy at a gate of a pretix check-in list: the same order of graver things, and the list's word on the rest.

A list knows tickets, not categories and sessions: it says which products it takes, how often, by which rules and after
which questions. Off the roster a signed ticket's product vouches for it. Nobody is asked to pay for a ticket that would
not be let in here once it is paid; where the list has no pending orders, unpaid is refused, not held.
"""

from kiosk.domain.admission_list import AdmissionList
from kiosk.domain.attempt import Attempt
from kiosk.domain.people import Standing, State
from kiosk.domain.plan import Direction
from kiosk.domain.rule import (
    Rule,
    When,
    is_outside_outer_zone,
    is_pending,
    is_zone_full,
    needs_badge,
    needs_comparison,
    needs_escort,
    of_standing,
    of_state,
)
from kiosk.domain.validity import is_expired, is_not_yet_valid
from kiosk.domain.verdict import Reason


def _list(attempt: Attempt) -> AdmissionList:
    listed = attempt.gate.list
    if listed is None:
        raise ValueError(f"gate {attempt.gate.code} has no check-in list")
    return listed


def _unknown(attempt: Attempt) -> bool:
    if attempt.delegate is not None or attempt.standing not in (None, Standing.ACTIVE):
        return False
    return not (attempt.credential.signed and attempt.claim.product is not None)


def _unpaid(attempt: Attempt) -> bool:
    if not of_state(State.UNPAID)(attempt):
        return False
    untimely = attempt.direction is Direction.IN and (is_not_yet_valid(attempt) or is_expired(attempt))
    return not (untimely or attempt.claim.ambiguous or _no_access(attempt))


def _has_pending_orders(attempt: Attempt) -> bool:
    return _list(attempt).include_pending


def _no_access(attempt: Attempt) -> bool:
    return not _list(attempt).takes(attempt.claim)


def _rules(attempt: Attempt) -> bool:
    return not _list(attempt).permits(attempt.claim, attempt.now)


def _already_used(attempt: Attempt) -> bool:
    return _list(attempt).used(attempt.stay)


def _already_inside(attempt: Attempt) -> bool:
    return _list(attempt).passed_back(attempt.stay)


def _answers_required(attempt: Attempt) -> bool:
    return bool(_list(attempt).unanswered(attempt.claim))


LIST_RULES: tuple[Rule, ...] = (
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
    Rule(Reason.UNPAID, When.UNLESS_LEAVING_FROM_INSIDE, _unpaid, held=_has_pending_orders),
    Rule(Reason.BADGE_REQUIRED, When.ENTERING, needs_badge),
    Rule(Reason.NOT_YET_VALID, When.ENTERING, is_not_yet_valid),
    Rule(Reason.EXPIRED, When.ENTERING, is_expired),
    Rule(Reason.NO_ACCESS, When.UNLESS_LEAVING_FROM_INSIDE, _no_access),
    Rule(Reason.OUTSIDE_HOURS, When.ENTERING, lambda attempt: attempt.gate.shut),
    Rule(Reason.RULES, When.ENTERING, _rules),
    Rule(Reason.ALREADY_USED, When.ENTERING, _already_used),
    Rule(Reason.ALREADY_INSIDE, When.ENTERING, _already_inside),
    Rule(Reason.NOT_IN_OUTER_ZONE, When.ENTERING, is_outside_outer_zone),
    Rule(Reason.ZONE_FULL, When.ENTERING, is_zone_full),
    Rule(Reason.ESCORT_REQUIRED, When.ENTERING, needs_escort),
    Rule(Reason.ANSWERS_REQUIRED, When.ENTERING, _answers_required),
    Rule(Reason.IDENTITY_CHECK, When.ENTERING, needs_comparison),
)
"""The policy at check-in lists."""
