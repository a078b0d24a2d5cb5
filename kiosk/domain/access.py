"""Which zones open for whom, and when: category × zone × session, plus what one person has been given or denied.

Outside the days of the event (`Plan.days`) nobody enters, but where a zone is open `always` or a session goes on.

Gravest first: a zone withdrawn from the person or from a tag of theirs, a zone given to the person, the categories that
may always enter, a zone given to a tag, the sessions. An add-on product opens its zone during all its sessions, or
always where the zone has none.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter

from kiosk.domain.people import Delegate
from kiosk.domain.plan import Plan, Session, Zone
from kiosk.domain.verdict import Reason

_NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """What a person holds that opens doors. `products` as `products_of` gives them."""

    category: str = ""
    zones_added: frozenset[str] = frozenset()
    zones_removed: frozenset[str] = frozenset()
    products: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    """Of the registration system, casefolded."""


@dataclass(frozen=True, slots=True)
class Opening:
    """A zone being open for somebody, half-open; None = without beginning or end."""

    starts: datetime | None = None
    ends: datetime | None = None

    def covers(self, moment: datetime) -> bool:
        """Whether it is open at that moment."""
        return (self.starts is None or self.starts <= moment) and (self.ends is None or moment < self.ends)


def holder_of(delegate: Delegate, addons: Iterable[str] = ()) -> Holder:
    """What somebody on the roster holds, with the products of further tickets in the same hands."""
    return Holder(
        category=delegate.category,
        zones_added=delegate.zones_added,
        zones_removed=delegate.zones_removed,
        products=_NOTHING.union(products_of(delegate.product), *map(products_of, addons)),
        tags=frozenset(tag.casefold() for tag in delegate.tags) if delegate.tags else _NOTHING,
    )


def holder_of_badge(plan: Plan, category: str, zones: frozenset[str]) -> Holder:
    """What a badge says of somebody who is not on the roster.

    Its zones are all that ever open for the holder: where the category opens one too, it says when.
    """
    if not zones:
        return Holder(category=category)
    plain = frozenset(zones_for(plan, Holder(category=category)))
    return Holder(category=category, zones_added=zones - plain, zones_removed=frozenset(plan.zones) - zones)


def sessions_for(plan: Plan, holder: Holder) -> tuple[Session, ...]:
    """Sessions that the holder may attend, earliest first: those for the category, and all of a zone that was given."""
    mine = (
        session
        for zone in plan.zones.values()
        if (always := _always(plan, zone, holder)) is not False
        for session in plan.programme[zone.code]
        if holder.category in session.categories
        or (always and holder.category not in zone.categories)
        or opens_by_product(zone, holder.products)
    )
    return tuple(sorted(mine, key=attrgetter("starts", "ends")))


def zones_for(plan: Plan, holder: Holder) -> tuple[str, ...]:
    """Codes of the zones that open for the holder at some time, in the order of the plan."""
    return tuple(code for code, zone in plan.zones.items() if opens_ever(plan, zone, holder))


def products_of(product: str) -> frozenset[str]:
    """Names under which a plan may know a product: as it stands, and without its variation.

    pretix writes `ITEM/VARIATION` by number and `Item – Variation` by name.
    """
    if not product:
        return _NOTHING
    parts = (product, product.split("/")[0], product.split(" – ")[0])
    return frozenset(part.strip().casefold() for part in parts if part.strip())


def opens_by_product(zone: Zone, products: frozenset[str]) -> bool:
    """Whether one of the zone's add-ons is among `products`."""
    return any(addon.casefold() in products for addon in zone.addons)


def is_open(plan: Plan, zone: Zone, holder: Holder, moment: datetime) -> bool:
    """Whether the holder may be in the zone at that moment."""
    always = _always(plan, zone, holder)
    if always is not None:
        return always
    return any(s.starts <= moment < s.ends for s in _sessions(plan, zone, holder))


def is_before_event(plan: Plan, zone: Zone, moment: datetime) -> bool:
    """Whether the doors of the event are still shut there."""
    return moment < plan.days[0] and not _open_beyond(plan, zone, moment)


def is_after_event(plan: Plan, zone: Zone, moment: datetime) -> bool:
    """Whether the event is over there."""
    return moment > plan.days[1] and not _open_beyond(plan, zone, moment)


def is_over(plan: Plan, moment: datetime) -> bool:
    """Whether the gates admit nobody any more, but where the plan says otherwise."""
    return moment > plan.days[1]


def is_beyond_event(plan: Plan, gate: str, moment: datetime, reason: Reason) -> bool:
    """Whether it is the days of the event that turned somebody away there for NOT_YET_VALID or EXPIRED."""
    if gate not in plan.gates or reason not in (Reason.NOT_YET_VALID, Reason.EXPIRED):
        return False
    place = plan.gate_at(gate, moment)
    if place.list is not None and place.list.timed:
        return False
    outside = is_before_event if reason is Reason.NOT_YET_VALID else is_after_event
    return outside(plan, plan.zones[place.zone], moment)


def _open_beyond(plan: Plan, zone: Zone, moment: datetime) -> bool:
    """Outside the event's days: the plan says so, or a session goes on in the zone or in one that lies within."""
    around = (zone.code, *plan.inner_zones(zone.code))
    return zone.always or any(s.starts <= moment < s.ends for code in around for s in plan.programme[code])


def opens_ever(plan: Plan, zone: Zone, holder: Holder) -> bool:
    """Whether there is any time at which the holder may be in the zone."""
    always = _always(plan, zone, holder)
    return always if always is not None else any(True for _ in _sessions(plan, zone, holder))


def openings(plan: Plan, zone: Zone, holder: Holder) -> tuple[Opening, ...]:
    """All times at which the zone is open for the holder, earliest first; sessions back to back are one opening."""
    always = _always(plan, zone, holder)
    if always is not None:
        return (Opening(),) if always else ()
    merged: list[Opening] = []
    for session in _sessions(plan, zone, holder):
        if merged and merged[-1].ends is not None and session.starts <= merged[-1].ends:
            merged[-1] = Opening(merged[-1].starts, max(merged[-1].ends, session.ends))
        else:
            merged.append(Opening(session.starts, session.ends))
    return tuple(merged)


def _always(plan: Plan, zone: Zone, holder: Holder) -> bool | None:
    """True: at any time. False: never. None: the sessions say."""
    if zone.code in holder.zones_removed or (holder.tags and _tagged(zone.barred_tags, holder)):
        return False
    if zone.code in holder.zones_added or holder.category in zone.categories:
        return True
    if holder.tags and _tagged(zone.tags, holder):
        return True
    if not plan.programme[zone.code] and opens_by_product(zone, holder.products):
        return True
    return None


def _tagged(tags: Iterable[str], holder: Holder) -> bool:
    return any(tag.casefold() in holder.tags for tag in tags)


def _sessions(plan: Plan, zone: Zone, holder: Holder) -> Iterator[Session]:
    product = opens_by_product(zone, holder.products)
    return (session for session in plan.programme[zone.code] if product or holder.category in session.categories)
