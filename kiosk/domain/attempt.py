"""Someone holds a code under a reader: all that the policy looks at, and what follows from it without judging."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Generic, TypeVar, overload

from kiosk.domain.access import Holder, holder_of, holder_of_badge, products_of
from kiosk.domain.admission_list import Claim
from kiosk.domain.credential import Credential, Kind, Reading, Unreadable
from kiosk.domain.people import Delegate, Standing
from kiosk.domain.plan import Direction, Gate, Plan, Zone
from kiosk.domain.presence import Presence, Stay

T = TypeVar("T")


class _once(Generic[T]):
    """A property that is worked out once. `functools.cached_property` takes a lock for that before Python 3.12, which
    costs more than what is worked out here."""

    def __init__(self, work_out: Callable[[Any], T]) -> None:
        self._work_out, self._name = work_out, work_out.__name__

    @overload
    def __get__(self, owner: None, kind: type) -> "_once[T]": ...

    @overload
    def __get__(self, owner: object, kind: type) -> T: ...

    def __get__(self, owner: object, kind: type) -> "T | _once[T]":
        if owner is None:
            return self
        value = owner.__dict__[self._name] = self._work_out(owner)
        return value


@dataclass(frozen=True, kw_only=True)
class Attempt:
    """All that the policy looks at. `direction` is IN or OUT; `gate` as it is at that moment.

    What many rules ask for is worked out once.
    """

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
    date: int | None = None
    """At a gate of the plan's own: which date of a series the ticket is for, by its signature or the roster."""
    claim: Claim = field(default_factory=Claim)
    """At the gate of a check-in list: the ticket."""
    presence: Presence = field(default_factory=Presence)
    roster_age: timedelta | None = None
    roster_torn: bool = False
    """Since a rescue people or codes are missing from the roster: who is not on it may have been barred there."""
    clock_suspect: bool = False
    """The clock contradicts what is sealed already."""
    elsewhere: datetime | None = None
    """Since when a registration system has the person checked in, of whom nobody saw anything here."""
    locked_down: bool = False
    """Entries are frozen everywhere."""
    escort: int | None = None
    """Number of the entry with which an escort passed here just now; see `journal.convoys`."""

    @_once
    def credential(self) -> Credential:
        """The code, which was readable."""
        assert not isinstance(self.reading, Unreadable), "judge() has refused what is unreadable"
        return self.reading

    @_once
    def zone(self) -> Zone:
        """The zone of the gate."""
        return self.plan.zones[self.gate.zone]

    @_once
    def stay(self) -> Stay:
        """History with the zone, or with the check-in list."""
        return self.claim.stay if self.gate.list is not None else self.presence.stay(self.gate.zone)

    @_once
    def category(self) -> str:
        """Category by which the holder is judged; empty where nobody can say.

        Off the roster a badge says it, or the plan knows it by the product of a signed ticket.
        """
        if self.delegate is not None:
            return self.delegate.category
        if self.credential.category:
            return self.credential.category
        for product in sorted(products_of(_product(self.credential)), key=len, reverse=True):
            if code := self.plan.category_codes.get(product):
                return code
        return ""

    @_once
    def products(self) -> frozenset[str]:
        """The product of the ticket, as `products_of` gives it."""
        return products_of(self.delegate.product if self.delegate is not None else _product(self.credential))

    @property
    def product_unknown(self) -> bool:
        """At the gate of a check-in list: nobody ever said what the ticket is for, neither import nor plan."""
        listed = self.gate.list
        if listed is None or listed.knows(self.claim):
            return False
        return self.products.isdisjoint(self.plan.category_codes)

    @property
    def date_unknown(self) -> bool:
        """Off the roster: neither plan nor import says when the date of the ticket is."""
        return self.delegate is None and self.date is not None and not self.plan.series.knows(self.date)

    @_once
    def holder(self) -> Holder:
        """What the holder has that opens doors."""
        if self.delegate is not None:
            return holder_of(self.delegate, self.addons)
        credential = self.credential
        if credential.kind is Kind.BADGE:
            return holder_of_badge(self.plan, credential.category, credential.zones)
        return Holder(category=self.category, products=products_of(_product(credential)))


def _product(credential: Credential) -> str:
    if credential.item is None:
        return ""
    return f"{credential.item}/{credential.variation}" if credential.variation else str(credential.item)
