"""What an import means at the gates: who of the roster it leaves can enter, and why the others cannot. Pure.

Counted are people and companions who are not missing; add-on tickets belong to whoever holds the main ticket. Nothing
is refused for it: an organiser may bring the details, the shop's tickets or a category of the plan later.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from kiosk.domain.access import opens_ever
from kiosk.domain.admission_list import AdmissionList, numbers_of
from kiosk.domain.bearer import bearer
from kiosk.domain.people import Delegate, DelegateId, Registration, Standing, State, graver
from kiosk.domain.plan import Direction, Gate, Plan
from kiosk.domain.trouble import Trouble
from kiosk.roster.changes import Changes, Present
from kiosk.sources.pretix_lists import with_lists


@dataclass(frozen=True, kw_only=True)
class Outlook:
    """Numbers of people after an import; `lists` is name of a check-in list -> ids of products without a ticket."""

    people: int = 0
    can_enter: int = 0
    """Registration complete, a ticket, and a gate that opens at some time."""
    not_complete: int = 0
    without_category: int = 0
    unknown_categories: Mapping[str, int] = field(default_factory=dict)
    """Caption that the plan does not know -> people."""
    without_gate: int = 0
    """Complete, and no gate ever opens for them."""
    without_ticket: int = 0
    companions_without_ticket: int = 0
    lists: Mapping[str, tuple[int, ...]] = field(default_factory=dict)

    @property
    def nobody(self) -> bool:
        """There are people, and none can enter."""
        return self.people > 0 and self.can_enter == 0


@dataclass(slots=True)
class _Kind:
    """People alike in all that opens gates: one of them, and how many there are."""

    entry: Registration
    state: State
    ticket: bool
    host: Registration | None
    addons: tuple[str, ...]
    people: int = 0


class NobodyLeft(Trouble):
    """Nothing was imported: until now people could enter, and afterwards nobody could."""

    def __init__(self) -> None:
        super().__init__(
            "After this import nobody could enter any more, so nothing was imported. If that is meant, give "
            "--accept-missing; --dry-run says why."
        )


def outlook(plan: Plan, lists: str, present: Sequence[Present], changes: Changes) -> Outlook:
    """What comes of `changes` on the roster of those `present`; `lists` as the roster will keep them."""
    plan, entries = _newest(plan, lists), list(_after(present, changes))
    gates = [gate for gate in plan.gates.values() if gate.leads(Direction.IN) is Direction.IN]
    kinds = _kinds(entries)
    opens = _Opens(plan, gates)
    complete = [(kind, opens.to(kind)) for kind in kinds if kind.state is State.COMPLETE]
    categories: Counter[str] = Counter()
    for kind in kinds:
        categories[_category(plan, kind)] += kind.people
    bare = [kind for kind in kinds if not kind.ticket]
    return Outlook(
        people=_number(kinds),
        can_enter=_number(kind for kind, open_ in complete if kind.ticket and open_),
        not_complete=_number(kind for kind in kinds if kind.state is not State.COMPLETE),
        without_category=categories.pop("", 0),
        unknown_categories={code: n for code, n in categories.most_common() if code not in plan.categories},
        without_gate=_number(kind for kind, open_ in complete if not open_),
        without_ticket=_number(kind for kind in bare if kind.entry.companion_of is None),
        companions_without_ticket=_number(kind for kind in bare if kind.entry.companion_of is not None),
        lists=_unsold(gates, [entry for entry, _ in entries]),
    )


def _number(kinds: Iterable[_Kind]) -> int:
    return sum(kind.people for kind in kinds)


def _newest(plan: Plan, lists: str) -> Plan:
    """The organiser's plan with the lists that hold from now on."""
    own = {code: gate for code, gate in plan.gates.items() if gate.list is None}
    listed = {gate.zone for code, gate in plan.gates.items() if code not in own}
    zones = {code: zone for code, zone in plan.zones.items() if code not in listed}
    return with_lists(replace(plan, gates=own, zones=zones), lists)


def _after(present: Sequence[Present], changes: Changes) -> Iterator[tuple[Registration, bool]]:
    """Everybody who is there after the changes, and whether with a ticket that holds."""
    changed = {change.id: {name: new for name, (_, new) in change.fields.items()} for change in changes.changed}
    told: dict[DelegateId | None, dict[str, Standing]] = defaultdict(dict)
    for code in changes.credentials:
        told[code.delegate][code.key] = code.standing
    gone, back = {*changes.missing, *changes.with_hosts}, set(changes.returned)
    for person in present:
        if person.id in gone or (person.missing and person.id not in back):
            continue
        fields = changed.get(person.id)
        entry = replace(person.entry, **fields) if fields else person.entry  # type: ignore[arg-type]
        codes = {code.key: code.standing for code in entry.credentials} | told.get(person.id, {})
        yield entry, Standing.ACTIVE in codes.values()
    for entry in changes.added:
        codes_ = entry.credentials
        yield entry, bool(codes_) and any(code.standing is Standing.ACTIVE for code in codes_)


def _kinds(entries: Sequence[tuple[Registration, bool]]) -> Collection[_Kind]:
    hosts = {(entry.system, entry.source_id): entry for entry, _ in entries if entry.companion_of is None}
    addons: dict[tuple[str, str], list[str]] = defaultdict(list)
    for entry, _ in entries:
        if entry.addon_to and entry.product and entry.state is State.COMPLETE:
            addons[entry.system, entry.addon_to].append(entry.product)
    kinds: dict[object, _Kind] = {}
    for entry, ticket in entries:
        if entry.addon_to and (entry.system, entry.addon_to) in hosts:
            continue
        host = hosts.get((entry.system, entry.companion_of)) if entry.companion_of else None
        state = entry.state or State.PENDING
        if host is not None:
            state = graver(state, host.state)
        more = tuple(sorted(addons.get((entry.system, entry.source_id), ()))) if addons else ()
        like = (_held(entry), state, ticket, None if host is None else _held(host), more)
        kind = kinds.get(like)
        if kind is None:
            kind = kinds[like] = _Kind(entry, state, ticket, host, more)
        kind.people += 1
    return kinds.values()


def _category(plan: Plan, one: _Kind) -> str:
    """The category that holds for somebody (see `domain.bearer`)."""
    own = one.entry.category or (plan.companions.category if one.entry.companion_of else "")
    return own or (one.host.category if one.host else None) or ""


class _Opens:
    """Whether any of the gates ever opens for somebody."""

    def __init__(self, plan: Plan, gates: Iterable[Gate]) -> None:
        self._plan = plan
        zones = [zone for gate in gates if gate.list is None for zone in _zones(gate)]
        self._zones = [plan.zones[code] for code in dict.fromkeys(zones)]
        self._lists = [gate.list for gate in gates if gate.list is not None]

    def to(self, one: _Kind) -> bool:
        if one.entry.system == "pretix" and any(map(partial(_takes, one), self._lists)):
            return True
        host = None if one.host is None else _delegate(one.host)
        addons = [replace(_delegate(one.entry), product=product) for product in one.addons]
        holder = bearer(self._plan, _delegate(one.entry), host, addons).holder
        return any(opens_ever(self._plan, zone, holder) for zone in self._zones)


def _takes(one: _Kind, listed: AdmissionList) -> bool:
    products = listed.products
    mine = [numbers_of(product)[0] for product in (one.entry.product or "", *one.addons)]
    return products is None or None in mine or not products.isdisjoint(mine)


def _zones(gate: Gate) -> Iterator[str]:
    yield gate.zone
    yield from (hours.zone for hours in gate.hours if hours.zone)


def _held(entry: Registration) -> tuple[object, ...]:
    return (
        *(entry.system, entry.category, entry.companion_of is None, entry.product),
        *(entry.tags, entry.zones_added, entry.zones_removed),
    )


def _delegate(entry: Registration) -> Delegate:
    """What opens doors of an entry."""
    return Delegate(
        id=DelegateId(entry.source_id),
        source_id=entry.source_id,
        name="",
        category=entry.category or "",
        companion_of=DelegateId(entry.companion_of) if entry.companion_of else None,
        product=entry.product or "",
        zones_added=frozenset(entry.zones_added or ()),
        zones_removed=frozenset(entry.zones_removed or ()),
        tags=entry.tags or (),
    )


def _unsold(gates: Iterable[Gate], entries: Iterable[Registration]) -> dict[str, tuple[int, ...]]:
    """Check-in lists with products of which there is no ticket. Tickets known by name only may be of any product."""
    sold = {numbers_of(entry.product or "")[0] for entry in entries if entry.system == "pretix"}
    if None in sold:
        return {}
    found: dict[str, tuple[int, ...]] = {}
    for gate in gates:
        if gate.list is not None and gate.list.gate is None:
            without = () if gate.list.products is None else tuple(sorted(gate.list.products - sold))
            if without or not sold:
                found[gate.list.name] = without
    return found
