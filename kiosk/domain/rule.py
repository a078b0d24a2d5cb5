"""What a rule is, and what rules ask that is the same at every gate: of a code, a registration, a zone."""

from collections.abc import Callable
from enum import Enum
from typing import NamedTuple

from kiosk.domain.attempt import Attempt
from kiosk.domain.credential import Kind
from kiosk.domain.people import Standing, State
from kiosk.domain.plan import Unlisted
from kiosk.domain.verdict import Reason


class When(Enum):
    """Whom a rule concerns."""

    ALWAYS = "always"
    """Every passage."""
    UNLESS_LEAVING_FROM_INSIDE = "unless leaving from inside"
    ENTERING = "entering"


class Rule(NamedTuple):
    """`broken` says whether an attempt breaks it, `held` whether staff may then resolve it; None: as the reason is."""

    reason: Reason
    when: When
    broken: Callable[[Attempt], bool]
    held: Callable[[Attempt], bool] | None = None


def of_standing(standing: Standing) -> Callable[[Attempt], bool]:
    """The code stands so."""
    return lambda attempt: attempt.standing is standing


def of_state(state: State) -> Callable[[Attempt], bool]:
    """The registration is in this state; off the roster nobody is."""
    return lambda attempt: attempt.delegate is not None and attempt.delegate.state is state


def is_pending(attempt: Attempt) -> bool:
    """Not approved yet, or gone from the newest export."""
    return attempt.delegate is not None and (attempt.delegate.state is State.PENDING or attempt.delegate.missing)


def needs_badge(attempt: Attempt) -> bool:
    """The gate takes no such code, or pretix exchanges it first."""
    return not attempt.gate.takes(attempt.credential.kind) or is_exchanged(attempt)


def is_exchanged(attempt: Attempt) -> bool:
    """A paper ticket that pretix takes in exchange for a wristband or card."""
    exchanged, shown = attempt.plan.exchanged, attempt.credential
    on_paper = shown.kind is Kind.TICKET and not shown.medium
    return bool(exchanged) and on_paper and not exchanged.isdisjoint(attempt.products)


def is_outside_outer_zone(attempt: Attempt) -> bool:
    """Not seen entering the zone around this one."""
    outer = attempt.zone.within
    return outer is not None and not attempt.presence.stay(outer).inside


def is_zone_full(attempt: Attempt) -> bool:
    """As many are inside as may be."""
    capacity = attempt.zone.capacity
    return capacity is not None and attempt.presence.occupancy >= capacity and not attempt.stay.inside


def needs_escort(attempt: Attempt) -> bool:
    """The category enters with an escort, and none stands at this gate."""
    return attempt.escort is None and attempt.category in attempt.zone.escorted


def needs_comparison(attempt: Attempt) -> bool:
    """Somebody has to look at a document or a list before this person enters."""
    if (attempt.delegate is None and attempt.roster_torn) or attempt.product_unknown or attempt.date_unknown:
        return True
    off_roster = attempt.delegate is None and attempt.credential.kind is Kind.BADGE
    if off_roster and attempt.plan.unlisted is Unlisted.HOLD:
        return True
    category = attempt.plan.categories.get(attempt.category)
    return bool((attempt.delegate and attempt.delegate.identity_check) or (category and category.identity_check))
