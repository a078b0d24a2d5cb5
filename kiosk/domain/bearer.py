"""What somebody on the roster bears: the one answer to what their tickets and badges open. Pure.

Gates, the code of a badge and what is printed on it all ask here. A companion is what the plan says: of the source's
category where it names one, else of the plan's category of companions, else of the host's. Some zones stay closed to
companions (`Companions.closed`), and whatever is closed to the host by name or by tag. Where the plan does not say
which, whoever goes by the host's category enters what opens for every category: a minister's companion is no minister.
What is given to the host by name, by tag or by an add-on is the host's alone.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from kiosk.domain.access import Holder, holder_of, zones_for
from kiosk.domain.people import Delegate, State
from kiosk.domain.plan import Plan


@dataclass(frozen=True, slots=True)
class Bearer:
    """`delegate` with the category and closed zones that hold; `addons` are products of tickets in the same hands."""

    delegate: Delegate
    host: Delegate | None = None
    addons: frozenset[str] = frozenset()
    borrowed: bool = False
    """The category is the host's."""

    @property
    def holder(self) -> Holder:
        """What opens doors."""
        return holder_of(self.delegate, self.addons)

    def zones(self, plan: Plan) -> tuple[str, ...]:
        """Codes of the zones that open at some time, in the order of the plan."""
        return zones_for(plan, self.holder)


def bearer(plan: Plan, delegate: Delegate, host: Delegate | None = None, addons: Iterable[Delegate] = ()) -> Bearer:
    """`host` of a companion, where on the roster; add-on tickets count once they are paid and not called off."""
    products = frozenset(addon.product for addon in addons if addon.state is State.COMPLETE and not addon.missing)
    if delegate.companion_of is None:
        return Bearer(delegate, None, products)
    own = delegate.category or plan.companions.category
    category = own or (host.category if host else "")
    never = plan.companions.closed
    if never is None:
        never = frozenset() if own else _named_for(plan, category)
    closed = delegate.zones_removed | never | _closed_to(plan, host)
    return Bearer(replace(delegate, category=category, zones_removed=closed), host, products, borrowed=not own)


def _named_for(plan: Plan, category: str) -> frozenset[str]:
    """Zones that open for a category, at some time, without opening for every one."""
    every = plan.categories.keys()
    audiences = [(zone.code, zone.categories) for zone in plan.zones.values()]
    audiences += [(session.zone, session.categories) for session in plan.sessions]
    return frozenset(code for code, audience in audiences if category in audience and not audience >= every)


def _closed_to(plan: Plan, host: Delegate | None) -> frozenset[str]:
    if host is None:
        return frozenset()
    tags = {tag.casefold() for tag in host.tags}
    by_tag = (zone.code for zone in plan.zones.values() if not tags.isdisjoint(map(str.casefold, zone.barred_tags)))
    return host.zones_removed.union(by_tag)
