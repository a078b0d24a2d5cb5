"""Someone holds a code under a reader: all that the policy looks at, and what follows from it without judging."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from kiosk.domain.access import Holder, holder_of, holder_of_badge, products_of
from kiosk.domain.admission_list import Claim
from kiosk.domain.credential import Credential, Kind, Reading, Unreadable
from kiosk.domain.people import Delegate, Standing
from kiosk.domain.plan import Direction, Gate, Plan, Zone
from kiosk.domain.presence import Presence, Stay


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """All that the policy looks at. `direction` is IN or OUT; `gate` as it is at that moment."""

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
    escort: int | None = None
    """Number of the entry with which an escort passed here just now; see `journal.convoys`."""


def category_of(attempt: Attempt) -> str:
    """Category by which the holder is judged; empty where nobody can say.

    Off the roster a badge says it, or the plan knows it by the product of a signed ticket.
    """
    if attempt.delegate is not None:
        return attempt.delegate.category
    credential = credential_of(attempt)
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


def credential_of(attempt: Attempt) -> Credential:
    """The code, which was readable."""
    assert not isinstance(attempt.reading, Unreadable), "judge() has refused what is unreadable"
    return attempt.reading


def zone_of(attempt: Attempt) -> Zone:
    """The zone of the gate."""
    return attempt.plan.zones[attempt.gate.zone]


def stay_of(attempt: Attempt) -> Stay:
    """History with the zone, or with the check-in list."""
    return attempt.claim.stay if attempt.gate.list is not None else attempt.presence.stay(attempt.gate.zone)


def holder_in(attempt: Attempt) -> Holder:
    """What the holder has that opens doors."""
    if attempt.delegate is not None:
        return holder_of(attempt.delegate, attempt.addons)
    credential = credential_of(attempt)
    if credential.kind is Kind.BADGE:
        return holder_of_badge(attempt.plan, credential.category, credential.zones)
    return Holder(category=category_of(attempt), products=products_of(_product(credential)))
