"""What a delegate of the roster bears, with the host and the add-on tickets looked up (`domain.bearer`)."""

from collections.abc import Iterable
from typing import Protocol

from kiosk.domain.bearer import Bearer, bearer
from kiosk.domain.people import Delegate, DelegateId
from kiosk.domain.plan import Plan


class People(Protocol):
    """What is asked of a roster."""

    def get(self, delegate: DelegateId, /) -> Delegate | None:
        """Somebody by id."""

    def addons_of(self, delegate: DelegateId, /) -> Iterable[Delegate]:
        """Add-on tickets in the same hands."""


def bearer_of(people: People, plan: Plan, delegate: Delegate, *, with_addons: bool = True) -> Bearer:
    """The bearer of the codes of this entry; without `with_addons`, as if there were no add-on tickets."""
    host = people.get(delegate.companion_of) if delegate.companion_of is not None else None
    alone = delegate.addon_to is not None or not with_addons
    return bearer(plan, delegate, host, () if alone else people.addons_of(delegate.id))
